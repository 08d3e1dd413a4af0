"""What all tests share: no deadline for generated examples, as the first loads word lists and networks; a ledger of an affair."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from sayso.ledger.store import Ledger
from tests import affair

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger of the affair of the pumps, linked; nothing may write to it."""
    with Ledger(tmp_path_factory.mktemp("affair") / "story.db", create=True) as ledger:
        affair.read(ledger, range(len(affair.TEXTS)))
        affair.together(ledger)
        yield ledger
