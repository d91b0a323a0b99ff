"""The phrases of the sentences with figures: what they are, and whom they stand for."""
