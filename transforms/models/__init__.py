"""Linear models: features that have names, and the sums of their weights."""
