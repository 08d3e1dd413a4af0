"""Inputs of every kind become captures in their order; what fails stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sayso.fetch.gathering import Means, gather
from sayso.fetch.inputs import find_inputs
from sayso.fetch.web import Web
from sayso.records import Capture, Particulars, Problem
from tests.fetch.servers import Served, page, serve
from tests.fetch.test_feeds import LONG
from tests.fetch.webarchives import PAGE, Kept, warc

NOW = datetime(2031, 6, 1, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Served]:
    """A server with a page, and a feed of one text and three addresses."""
    with serve(page=page(PAGE)) as served:
        at = served.address
        links = "".join(f"<item><link>{at}/{name}</link></item>" for name in ("page", "gone", "feed"))
        feed = (
            f"<rss version='2.0'><channel><title>C</title><item><title>T</title><link>{at}/1</link>"
            f"<description>{LONG}</description></item>{links}</channel></rss>"
        )
        served.answers["feed"] = page(feed, kind="application/rss+xml")
        yield served


def run(*inputs: str, follow: bool = False, kept: frozenset[str] = frozenset()) -> list[str]:
    """The addresses that come, and the messages."""
    found, problems = find_inputs(inputs)
    assert not problems
    means = Means(lambda: NOW, web=Web(local=True, pause=0.0), follow=follow, kept=kept)
    gathered = list(gather(found, particulars=Particulars(outlet="Courier"), means=means))
    assert all(one.particulars.outlet == "Courier" for one in gathered if isinstance(one, Capture))
    return [one.address if isinstance(one, Capture) else f"{one.level}: {one.message}" for one in gathered]


def test_files_archives_and_addresses(server: Served, tmp_path: Path) -> None:
    """In the order in which they are named; a page that is not there is an error."""
    archive = tmp_path / "crawl.warc.gz"
    archive.write_bytes(warc([Kept("https://courier.example/1"), Kept("https://courier.example/2")]))
    found = run(str(archive), f"{server.address}/gone", f"{server.address}/page")
    assert found[:2] == ["https://courier.example/1", "https://courier.example/2"]
    assert found[2].startswith(f"error: {server.address}/gone: there is no page")
    assert found[3] == f"{server.address}/page"


def test_a_feeds_addresses_are_told_and_not_followed(server: Served) -> None:
    """Only what the user names is fetched; how to ask for more is said once a feed."""
    found = run(f"{server.address}/feed")
    assert found == [
        f"{server.address}/1",
        f"warning: {server.address}/feed: 3 entries have an address and no text; --follow fetches the pages",
    ]
    assert f"{server.address}/page" not in server.asked


def test_a_feed_is_followed_when_asked(server: Served) -> None:
    """One page that fails is an error, and the next is fetched; a feed in a feed leads no further."""
    first, second, gone, inner = run(f"{server.address}/feed", follow=True)
    assert (first, second, inner) == (f"{server.address}/1", f"{server.address}/page", f"{server.address}/feed")
    assert gone.startswith(f"error: {server.address}/gone")


def test_what_was_read_before_is_not_fetched_again(server: Served) -> None:
    """The address of an entry tells."""
    run(f"{server.address}/feed", follow=True, kept=frozenset({f"{server.address}/page"}))
    assert "/page" not in server.asked


def test_problems_are_of_the_stage(tmp_path: Path) -> None:
    """A file that goes between being found and being read is an error of this stage."""
    path = tmp_path / "a.txt"
    path.write_text("Words.", "utf-8")
    found, _ = find_inputs([str(path)])
    path.unlink()
    (problem,) = gather(found, particulars=Particulars(), means=Means(lambda: NOW))
    assert isinstance(problem, Problem)
    assert (problem.level, problem.stage) == ("error", "fetch")
