"""The only code that does I/O or imports Prefect: the flow, sources, the warehouse, reports, the command line."""
