"""Which texts are copies of each other, and who had a text first."""
