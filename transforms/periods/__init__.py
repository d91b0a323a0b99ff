"""When, or over what time, each figure holds."""
