"""Whom or what each figure measures, and of whom or what a share is a part."""
