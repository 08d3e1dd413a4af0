"""An address that is read again is compared with what it was."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from sayso import pipeline
from tests.cli.conftest import Run
from tests.fetch.servers import Served, page, serve
from tests.fetch.webarchives import SENTENCE

RULES = pipeline.rules_alone()


def html(end: str, around: str = "") -> str:
    """A page of the outlet's."""
    return (
        f"<html><body><p id='{around}'></p><article><p>{SENTENCE * 3}</p><p>Tor Bekk denied that {end}.</p></article></body></html>"
    )


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """A server with a report."""
    monkeypatch.setattr(pipeline, "Options", lambda: RULES)
    with serve(page=page(html("40 barges were lost at sea"))) as served:
        yield served


def test_what_an_outlet_changed_is_told(run: Run, server: Served) -> None:
    """Once when it is read again, and in full by `changes`."""
    address = f"{server.address}/page"
    assert run("read", address, "--local").status == 0
    server.answers["page"] = page(html("400 barges were lost at sea"))
    again = run("read", address, "--local")
    assert again.status == 0
    assert "changed since it was captured on" in again.err
    assert "1 reworded; `sayso changes` shows what" in again.err
    shown = run("changes").out
    assert address in shown
    assert "reworded   was  Tor Bekk denied that 40 barges were lost at sea." in shown
    assert "now  Tor Bekk denied that 400 barges were lost at sea." in shown
    (change,) = json.loads(run("changes", address, "--format", "json").out)
    assert (change["kind"], change["now"]) == ("reworded", "Tor Bekk denied that 400 barges were lost at sea.")
    assert run("changes", "--format", "csv").out.count("\n") == 2


def test_a_page_whose_report_is_the_same_is_there_already(run: Run, server: Served) -> None:
    """Though the page around it is another."""
    run("read", f"{server.address}/page", "--local")
    server.answers["page"] = page(html("40 barges were lost at sea", around="another day"))
    assert "0 reports read, 1 there before. sayso.db holds 1 report" in run("read", f"{server.address}/page", "--local").err
    assert run("changes").out == "No address was captured twice with another text.\n"
