"""Pages are fetched politely, and never from where nobody asked for."""

from __future__ import annotations

import gzip
import ipaddress
from collections.abc import Iterator

import pytest

from sayso.errors import InputError
from sayso.fetch import captures, names, web
from sayso.fetch.names import is_public, parse
from sayso.fetch.web import Web
from tests.fetch.servers import Served, drip, drip_heads, hold, in_turn, page, redirect, serve

HTML = "<html><p>Ana Lind said the port was frozen.</p></html>"


@pytest.fixture
def server() -> Iterator[Served]:
    """A server with one page."""
    with serve(page=page(HTML)) as served:
        yield served


def local(**settings: float) -> tuple[Web, list[float]]:
    """What fetches from this machine and does not wait, and the seconds it would have waited."""
    waited: list[float] = []
    return Web(local=True, sleep=waited.append, **settings), waited  # type: ignore[arg-type]


def refusal(url: str, **settings: float) -> str:
    """Why an address is not fetched."""
    fetcher, _ = local(**settings)
    with pytest.raises(InputError) as told:
        fetcher.fetch(url)
    return str(told.value)


def test_a_page(server: Served) -> None:
    """Its bytes, media type and address; what stands behind a # is not asked for, and the name is honest."""
    fetched = local()[0].fetch(f"{server.address}/page#part")
    assert fetched == (f"{server.address}/page", HTML.encode(), "text/html", None)
    assert server.asked == ["/robots.txt", "/page"]
    assert server.agents[-1].startswith("sayso/")


def test_charset_and_packing(server: Served) -> None:
    """The character set that the server tells is kept for decoding; packed pages are unpacked."""
    packed = gzip.compress("Müller sagte".encode("latin-1"))
    server.answers["packed"] = page(packed, kind='text/plain; charset="ISO-8859-1"', Content_Encoding="gzip")
    fetched = local()[0].fetch(f"{server.address}/packed")
    assert (fetched.body, fetched.kind, fetched.charset) == ("Müller sagte".encode("latin-1"), "text/plain", "ISO-8859-1")


def test_redirects_are_followed(server: Served) -> None:
    """The address is the one that the page came from."""
    server.answers |= {"old": redirect("/older", 301), "older": redirect(f"{server.address}/page")}
    assert local()[0].fetch(f"{server.address}/old").address == f"{server.address}/page"


def test_a_redirect_loop_is_an_error(server: Served) -> None:
    """It ends at the first address that comes again; one that leads on for ever ends, too."""
    server.answers |= {"a": redirect("/b"), "b": redirect("/a")}
    assert "leads round in a circle" in refusal(f"{server.address}/a")
    server.answers |= {f"n{number}": redirect(f"/n{number + 1}") for number in range(20)}
    assert "leads on more than 10 times" in refusal(f"{server.address}/n0")


def test_a_redirect_to_nowhere_is_an_error(server: Served) -> None:
    """What is no address, and what is not of the web."""
    server.answers |= {"a": redirect("http://[nowhere"), "b": redirect("file:///etc/hosts")}
    assert "no address" in refusal(f"{server.address}/a")
    assert "only addresses that begin with http" in refusal(f"{server.address}/b")


def test_a_redirect_to_a_private_address_is_refused(server: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each address is checked, not only the one that was named: here the first host is taken for a public one."""
    server.answers["out"] = redirect("http://inner.example/secret")
    monkeypatch.setattr(names, "is_public", lambda number: number == "127.0.0.1")
    lookups = {"127.0.0.1": ("127.0.0.1",), "inner.example": ("10.0.0.7",)}
    fetcher = Web(sleep=lambda _: None, look_up=lambda host, _: lookups[host])
    with pytest.raises(InputError, match=r"inner\.example is 10\.0\.0\.7.*private network; --local"):
        fetcher.fetch(f"{server.address}/out")


def test_a_name_that_leads_home_is_refused(server: Served) -> None:
    """The name is looked up, and none of its numbers may be private; nothing is asked."""
    port = int(server.address.rpartition(":")[2])
    fetcher = Web(look_up=lambda *_: ("93.184.216.34", "127.0.0.1"))
    with pytest.raises(InputError, match=r"courier\.example is 127\.0\.0\.1"):
        fetcher.fetch(f"http://courier.example:{port}/page")
    assert server.asked == []


def test_the_number_that_was_checked_is_asked(server: Served) -> None:
    """A name that leads there is asked for by its number, and the host is told which name was meant."""
    port = int(server.address.rpartition(":")[2])
    fetcher = Web(local=True, sleep=lambda _: None, look_up=lambda *_: ("127.0.0.1",))
    assert fetcher.fetch(f"http://courier.example:{port}/page").address == f"http://courier.example:{port}/page"


@pytest.mark.parametrize(
    "number",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.1", "100.64.0.1", "224.0.0.1", "::1",
     "fe80::1", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"],
)  # fmt: skip
def test_numbers_that_are_not_public(number: str) -> None:
    """This machine, private and shared networks, link-local ones (cloud machines tell secrets there), and what wraps them."""
    assert not is_public(number)
    assert ipaddress.ip_address(number)


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (404, "there is no page (status 404); check the address"),
        (403, "refuses it (status 403); open it in a browser"),
        (418, "status 418"),
    ],
)
def test_refusals_say_what_to_do(server: Served, status: int, told: str) -> None:
    """By what the server answers."""
    server.answers["x"] = page("No", status=status)
    assert told in refusal(f"{server.address}/x")


def test_a_busy_server_is_asked_again(server: Served) -> None:
    """With longer and longer pauses, or as long as it says; then it is an error."""
    server.answers["busy"] = in_turn(page("", status=503), page("", status=429, Retry_After="7"), page(HTML))
    fetcher, waited = local(pause=0.0)
    assert fetcher.fetch(f"{server.address}/busy").body == HTML.encode()
    assert waited == [1.0, 7.0]
    server.answers["down"] = page("", status=502)
    assert "busy or broken (status 502); tried 3 times" in refusal(f"{server.address}/down")


@pytest.mark.parametrize("written", ["²", "soon"])
def test_what_is_no_time_to_wait_is_passed_over(server: Served, written: str) -> None:
    """The pause is then our own."""
    server.answers["busy"] = in_turn(page("", status=503, Retry_After=written), page(HTML))
    fetcher, waited = local(pause=0.0)
    assert fetcher.fetch(f"{server.address}/busy").body == HTML.encode()
    assert waited == [1.0]


def test_nobody_there() -> None:
    """A port that nobody listens on, and a name that nobody has."""
    assert "does not answer as it should" in refusal("http://127.0.0.1:9/page")

    def look_up(*_: object) -> tuple[str, ...]:
        raise OSError(-2, "Name or service not known")

    with pytest.raises(InputError, match=r"the name courier\.example is not known"):
        Web(look_up=look_up).fetch("https://courier.example/")


def test_a_slow_server_is_an_error(server: Served) -> None:
    """One that does not answer, and those that drip."""
    server.answers |= {"hold": hold, "drip": drip, "heads": drip_heads}
    assert "tried 3 times" in refusal(f"{server.address}/hold", patience=0.2)
    assert "too slow: no whole page in 1 seconds" in refusal(f"{server.address}/drip", longest=0.6)
    assert "too slow: no whole page in 1 seconds" in refusal(f"{server.address}/heads", longest=0.6)


def test_a_page_over_the_limit_is_an_error(server: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that only grows when it is unpacked."""
    monkeypatch.setattr(captures, "LARGEST", 100_000)
    server.answers |= {
        "long": page(b"x" * 200_000),
        "bomb": page(gzip.compress(bytes(20_000_000)), Content_Encoding="gzip"),
    }
    assert "larger than" in refusal(f"{server.address}/long")
    assert "larger than" in refusal(f"{server.address}/bomb")


def test_robots_are_obeyed(server: Served) -> None:
    """The host's rules are read once, by the closest rule; its wish for pauses counts, within reason."""
    server.answers["robots.txt"] = page("User-agent: *\nCrawl-delay: 4\nDisallow: /page\nAllow: /page/open\n", kind="text/plain")
    server.answers["page/open"] = page(HTML)
    assert "asks programs not to fetch this page (robots.txt)" in refusal(f"{server.address}/page")
    fetcher, waited = local()
    fetcher.fetch(f"{server.address}/page/open")
    fetcher.fetch(f"{server.address}/page/open")
    assert server.asked.count("/robots.txt") == 2
    assert all(3.5 < seconds <= 4 for seconds in waited)
    assert len(waited) == 2


def test_rules_that_cannot_be_read_forbid(server: Served) -> None:
    """As RFC 9309 has it: where the server fails, nobody knows what it allows."""
    server.answers["robots.txt"] = page("", status=500)
    assert "/page: its host was asked for robots.txt, as comes first: the server is busy or broken" in refusal(
        f"{server.address}/page"
    )


def test_pages_of_one_host_come_one_at_a_time(server: Served) -> None:
    """With a pause between them."""
    fetcher, waited = local(pause=2.0)
    fetcher.fetch(f"{server.address}/page")
    assert len(waited) == 1
    assert 1.5 < waited[0] <= 2


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("ftp://courier.example/a", "only addresses that begin with http"),
        ("https:///a", "only addresses"),
        ("https://ana:secret@courier.example/", "with a name and password are not fetched"),
        ("http://[::1", "is no address"),
        ("http://courier.example:99999/", "is no address"),
    ],
)
def test_odd_addresses_are_refused(url: str, told: str) -> None:
    """The message does not repeat a password."""
    with pytest.raises(InputError, match=told) as refused:
        parse(url)
    assert "secret" not in str(refused.value)


def test_addresses_are_written_one_way() -> None:
    """Case, usual port and fragment do not make another page."""
    assert parse("HTTPS://Courier.Example:443/Harbour?b=1&a=2#top").url == "https://courier.example/Harbour?b=1&a=2"
    assert parse("http://courier.example").url == "http://courier.example/"
    assert web.AGENT.isascii()
