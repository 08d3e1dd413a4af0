"""What a command loads before it begins: what it does not need does not keep anybody waiting."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("warcio", "fsspec", "pypdfium2", "feedparser", "onnxruntime", "tokenizers", "trafilatura")


def loaded_by(*words: str) -> set[str]:
    """Which of the heavy libraries a command line loads, in an interpreter of its own."""
    program = f"import sys; from sayso.cli.entry import main; main({words!r}); print('loaded', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    names = done.stdout.rpartition("loaded")[2].split()
    return set(HEAVY) & set(names)


@pytest.mark.parametrize("words", [("claims", "--help"), ("brief", "--help"), ("extract", "--help"), ("--version",)])
def test_a_command_loads_no_library_before_it_needs_it(words: tuple[str, ...]) -> None:
    """Readers of web archives, feeds and PDF, and what runs the network, wait for their work."""
    assert loaded_by(*words) == set()


def test_the_package_loads_a_stage_when_it_is_asked_for() -> None:
    """`import sayso` alone loads no pipeline, and offers what it names."""
    program = "import sys, sayso; print('sayso.pipeline' in sys.modules, all(hasattr(sayso, name) for name in sayso.__all__))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
