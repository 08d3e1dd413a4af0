"""Whom the sources of a report stand for: kinds, referents, members and parties. Import from the defining module."""
