"""What each figure measures, in the words of the text."""
