"""How a run reads its sources, as the user may say it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from flows import locations
from flows.sources.manners import Manners


@dataclass(frozen=True)
class ReadOptions:
    """What to reach and how, and which documents to read.

    archive: where what is fetched is kept. allow_hosts: hosts, or hosts with ports, that may be spoken to although
    their address is not public. offline: fetch nothing. pause: seconds between two requests to one host. fields: a
    table of names of fields beside our own. since: leave out what was published before that time (UTC); what has no
    date is read. reprocess: read known documents again, whatever read them.
    """

    archive: Path = locations.ARCHIVE
    allow_hosts: tuple[str, ...] = ()
    offline: bool = False
    pause: float = Manners.pause
    fields: Path | None = None
    since: datetime | None = None
    reprocess: bool = False
