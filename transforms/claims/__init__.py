"""The same statement across articles."""
