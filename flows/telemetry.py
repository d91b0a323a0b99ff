"""No telemetry: what Prefect and Great Expectations would send is off unless the user's environment says otherwise.

Import this before either of them.
"""

from __future__ import annotations

import os

OFF = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "GX_ANALYTICS_ENABLED": "false",
}

for _name, _value in OFF.items():
    os.environ.setdefault(_name, _value)
