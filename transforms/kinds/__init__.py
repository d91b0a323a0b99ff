"""What each figure is, and its sign."""
