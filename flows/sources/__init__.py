"""Sources → documents: whatever the user points at, read as it is found, one row for each document.

places.py says which source reads what the user names, formats.py which reader reads what it holds.
"""
