"""Which figures belong together."""
