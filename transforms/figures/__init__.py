"""What stands around figures: words, cues, concepts, and what joins one figure to another."""
