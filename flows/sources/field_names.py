"""What the fields of records and the columns of tables may be called: data/reference/fields.toml and the user's own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from flows import locations

FieldNames = Mapping[str, tuple[str, ...]]
"""By our name of a field (text, html, title, publisher, url, language, published_at; records), the names it may have,
in lower case.
"""


class FieldNamesError(ValueError):
    """A table of field names cannot be used. The message says where and why."""


def field_names(own: Path | None = None) -> FieldNames:
    """The names of each field, the user's own first.

    Raises FieldNamesError where a file cannot be read or names a field that there is not.
    """
    defaults = _read(locations.REFERENCE / "fields.toml")
    added = _read(own) if own else {}
    if unknown := sorted(set(added) - set(defaults)):
        raise FieldNamesError(f"{own}: {unknown[0]!r} is no field: there are {', '.join(defaults)}")
    return {field: _distinct((*added.get(field, ()), *names)) for field, names in defaults.items()}


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise FieldNamesError(f"the table of field names {path} cannot be read: {fault}") from fault
    for field, names in table.items():
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise FieldNamesError(f'{path}: {field} must be a list of names, like ["{field}"]')
    return {field: tuple(names) for field, names in table.items()}


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.casefold() for name in names))


DEFAULT_FIELDS = field_names()
