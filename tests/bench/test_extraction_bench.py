"""The scorer of texts drawn from pages counts as it says."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "extraction"))

from measure_extraction import OWN, main, measure, runs, score, totals


def test_runs_of_four_words_are_counted() -> None:
    """Of five words two runs, one of which stands in the other text."""
    one = score("a", "The port was frozen today", "The port was frozen. Read more")
    assert (one.precision, one.recall) == (1 / 3, 1 / 2)
    assert runs("Frozen port") == {("Frozen", "port"): 1}
    assert score("b", "", "Words").recall is None
    assert score("c", "Words", "").precision is None


def test_a_folder_of_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pages may be compressed; one that cannot be read counts as empty."""
    words = "The harbour master of Marden said on Monday that the port was frozen, and denied that a tug had been lost."
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "a.html.gz").write_bytes(gzip.compress(f"<html><body><article><p>{words * 3}</p></article>".encode()))
    (tmp_path / "html" / "b.html").write_text("<html><script>0</script></html>", "utf-8")
    truth = {"a": {"articleBody": words * 3, "url": "https://a.example/"}, "b": {"articleBody": words}}
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth), "utf-8")
    assert [(one.precision, one.recall) for one in measure(tmp_path)] == [(1.0, 1.0), (None, 0.0)]
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("2 pages: precision 1.000  recall 0.500  F1 0.667\n")


def test_our_own_pages_are_read_nearly_whole() -> None:
    """Ten invented pages; the floor is a little under what was measured (README beside them)."""
    precision, recall, both = totals(measure(OWN))
    assert precision > 0.95
    assert recall > 0.98
    assert both > 0.97
