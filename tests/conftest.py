"""What all tests share: no deadline for generated examples, since the first loads word lists and networks."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
