"""What must be true: tables, kinds and rules declared once, and their projections. Imports nothing of ours."""
