"""How a run reads its sources, as the user may say it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from flows import locations
from flows.sources.manners import Manners


@dataclass(frozen=True)
class ReadOptions:
    """What to reach and how.

    archive: where what is fetched is kept. allow_hosts: hosts, or hosts with ports, that may be spoken to although
    their address is not public. offline: fetch nothing. pause: seconds between two requests to one host. fields: a
    table of names of fields beside our own.
    """

    archive: Path = locations.ARCHIVE
    allow_hosts: tuple[str, ...] = ()
    offline: bool = False
    pause: float = Manners.pause
    fields: Path | None = None
