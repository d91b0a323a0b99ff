"""How long memory that was freed is kept, and how often what is no longer used is looked for.

Polars: a frame is made of what the frame before it left, without asking the system for it again. Costs some tens of
megabytes, saves one second in fifteen. Python: most of what a run makes lives to its end (modules, the expectations of
Great Expectations), and looking through all of it for garbage every 700 objects costs one second in twelve.

Import this before Polars. What the user's environment says wins.
"""

from __future__ import annotations

import gc
import os

# Options of jemalloc, which Polars allocates with; by default it gives memory back after half a second.
os.environ.setdefault("_RJEM_MALLOC_CONF", "dirty_decay_ms:10000,muzzy_decay_ms:10000")
# Objects made before the youngest are looked through, and how many such looks before the older ones are.
gc.set_threshold(100_000, 20, 20)
