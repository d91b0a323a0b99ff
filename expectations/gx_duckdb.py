"""Makes Great Expectations 1.24.1 usable on DuckDB.

GX closes its connection before it has read a result, except for the dialects it lists as persisted; a DuckDB result
dies with its connection. Until GX knows DuckDB, its dialect is added to that list. The name is private: the version is
pinned, and tests/expectations/test_gx_duckdb.py fails the day the shim stops working, or is no longer needed.
"""

from __future__ import annotations

import logging

from great_expectations.execution_engine import sqlalchemy_execution_engine as engine


class _Dialect(str):
    __slots__ = ()

    @property
    def value(self) -> str:
        return str(self)


def enable_duckdb() -> None:
    """Let GX read DuckDB results; quiet its own logger. May be called any number of times."""
    for name in ("great_expectations", "great_expectations.data_context.types.base"):  # the second sets its own level
        logging.getLogger(name).setLevel(logging.WARNING)
    dialects = engine._PERSISTED_CONNECTION_DIALECTS  # noqa: SLF001  there is no public way: see above
    if "duckdb" not in [str(getattr(dialect, "value", dialect)) for dialect in dialects]:
        engine._PERSISTED_CONNECTION_DIALECTS = (*dialects, _Dialect("duckdb"))  # type: ignore[assignment]  # noqa: SLF001
