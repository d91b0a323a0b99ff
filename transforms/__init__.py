"""Text to metrics: pure functions from Polars frames to Polars frames. No I/O, no clock, no Prefect."""
