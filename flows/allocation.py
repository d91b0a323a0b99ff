"""How long Polars keeps memory that it has freed: a frame is made of what the frame before it left, without asking the
system for it again. Costs some tens of megabytes, saves one second in fifteen.

Import this before Polars. What the user's environment says wins.
"""

from __future__ import annotations

import os

# Options of jemalloc, which Polars allocates with; by default it gives memory back after half a second.
os.environ.setdefault("_RJEM_MALLOC_CONF", "dirty_decay_ms:10000,muzzy_decay_ms:10000")
