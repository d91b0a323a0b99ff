"""Rows and statistics of a run, and what it has to read."""
