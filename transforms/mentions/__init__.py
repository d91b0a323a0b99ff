"""Every number of a text: where it stands, what it is worth in which unit, or why it is no metric."""
