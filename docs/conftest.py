"""What the Python examples in the documents find where they run: the example story and a ledger of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sayso.cli.entry import main

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.fixture(autouse=True)
def _beside_the_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in a folder that holds `examples/` and `sayso.db`, as a reader of the tutorial has them."""
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    main(["read", "examples/story"])
