"""Words as data: the tables that the transforms read."""
