"""Pages on the web: fetched politely, one at a time, and never from a private network unless asked; by urllib3 and Protego."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import NamedTuple

import certifi
from protego import Protego
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Retry, Timeout
from urllib3.exceptions import HTTPError, SSLError
from urllib3.response import BaseHTTPResponse

from sayso.errors import InputError
from sayso.fetch import captures, names
from sayso.fetch.captures import too_large
from sayso.fetch.names import LookUp, Site
from sayso.version import VERSION

AGENT = f"sayso/{VERSION} (reads pages that a person named, one at a time; obeys robots.txt)"
ROBOT = "sayso"
"""The name that a robots.txt can speak to."""

HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html, application/xhtml+xml, application/pdf, application/rss+xml, application/atom+xml, text/plain, */*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "en, *;q=0.5",
}
MOST_REDIRECTS = 10
"""Browsers follow 20; what leads on more than a few times leads nowhere."""

TRIES = 3
BUSY = frozenset({429, 500, 502, 503, 504})
"""Statuses that may pass, so that it is worth asking again."""

LONGEST_WAIT, LONGEST_PAUSE = 60.0, 30.0
"""Seconds waited at most before asking again, and between two pages of one host, whatever the server wishes."""

LARGEST_RULES = 512 * 1024
"""Bytes of a robots.txt that count: RFC 9309 asks for at least 500 KiB."""

_PIECE = 64 * 1024


class Fetched(NamedTuple):
    """A page as it came."""

    address: str
    """The one it came from, redirects followed."""
    body: bytes
    kind: str | None
    """Its media type, None where the server told none."""
    charset: str | None


class _Answer(NamedTuple):
    """What a server said: a page, or where to ask instead."""

    status: int
    headers: dict[str, str]
    body: bytes


class _AgainError(Exception):
    """It may go well another time; with the seconds that the server asks to wait."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


@dataclass(slots=True)
class Web:
    """What fetches pages: it knows the rules of the hosts that it asked, and when it last asked them."""

    local: bool = False
    """Whether addresses of this machine and of private networks may be asked."""
    patience: float = 20.0
    """Seconds waited for a connection, and for each piece of a page."""
    longest: float = 120.0
    """Seconds that a page may take as a whole."""
    pause: float = 1.0
    """Seconds between two pages of one host, where its rules ask for no longer one."""
    look_up: LookUp = names.look_up
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _rules: dict[str, Protego | None] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)

    def fetch(self, url: str) -> Fetched:
        """A page, redirects followed; raises InputError, which says why there is none."""
        site = names.parse(url)
        seen: list[str] = []
        while True:
            if site.url in seen:
                raise InputError(
                    f"{url}: the server leads round in a circle, by way of {site.url}; open it in a browser and save it"
                )
            if len(seen) > MOST_REDIRECTS:
                raise InputError(f"{url}: the server leads on more than {MOST_REDIRECTS} times; open it in a browser and save it")
            seen.append(site.url)
            names.resolve(site, local=self.local, look_up=self.look_up)  # told of the page itself, not of its host's rules
            self._obey(site)
            answer = self._ask(site, captures.LARGEST)
            if not 300 <= answer.status < 400 or "location" not in answer.headers:
                break
            site = names.lead_on(site, answer.headers["location"])
        if not 200 <= answer.status < 300:
            raise InputError(_refused(site.url, answer.status))
        said = Message()
        said["content-type"] = answer.headers.get("content-type", "")
        charset = said.get_param("charset")
        kind = said.get_content_type() if said["content-type"] else None
        return Fetched(site.url, answer.body, kind, str(charset) if charset else None)

    def _obey(self, site: Site) -> None:
        """Raise InputError where the host's robots.txt asks not to fetch a page; read once a host (RFC 9309)."""
        if site.origin not in self._rules:
            try:
                self._rules[site.origin] = self._read_rules(site)
            except InputError as error:
                reason = str(error).partition(": ")[2]
                raise InputError(f"{site.url}: its host was asked for robots.txt, as comes first: {reason}") from error
        rules = self._rules[site.origin]
        if rules and not rules.can_fetch(site.url, ROBOT):
            raise InputError(
                f"{site.url}: the host asks programs not to fetch this page (robots.txt); open it in a browser and save it"
            )

    def _read_rules(self, site: Site) -> Protego | None:
        at, answer = names.parse(f"{site.origin}/robots.txt"), None
        for _ in range(6):  # RFC 9309 asks to follow five redirects
            answer = self._ask(at, LARGEST_RULES, cut=True)
            if not 300 <= answer.status < 400 or "location" not in answer.headers:
                break
            at = names.lead_on(at, answer.headers["location"])
        found = answer is not None and answer.status == 200
        return Protego.parse(answer.body.decode("utf-8", "replace")) if answer and found else None

    def _ask(self, site: Site, most: int, *, cut: bool = False) -> _Answer:
        """What a server answers, asked again where that may help; `cut` takes the beginning of what is over the limit."""
        for attempt in range(TRIES):
            self._wait_for_turn(site)
            try:
                return self._ask_once(site, most, cut=cut)
            except _AgainError as error:
                if attempt + 1 == TRIES:
                    raise InputError(f"{site.url}: {error}; tried {TRIES} times: try again later") from error
                self.sleep(min(LONGEST_WAIT, error.wait if error.wait is not None else 2.0**attempt))
        raise AssertionError  # the last attempt returns or raises

    def _wait_for_turn(self, site: Site) -> None:
        rules = self._rules.get(site.origin)
        asked = self._asked.get(site.host)
        if asked is not None:
            pause = min(LONGEST_PAUSE, max(self.pause, (rules and rules.crawl_delay(ROBOT)) or 0.0))
            left = asked + pause - self.clock()
            if left > 0:
                self.sleep(left)
        self._asked[site.host] = self.clock()

    def _ask_once(self, site: Site, most: int, *, cut: bool) -> _Answer:
        over = self.clock() + self.longest
        try:
            with self._connect(site) as pool, _hung_up(pool, self.longest):
                response = pool.urlopen(
                    "GET", site.path, headers={**HEADERS, "Host": _host(site)}, redirect=False, retries=False, preload_content=False
                )
                try:
                    body = self._receive(site, response, most, over, cut=cut)
                finally:
                    response.close()
        except SSLError as error:
            raise InputError(
                f"{site.url}: the connection is not safe ({_told(error)}); open it in a browser and decide there"
            ) from error
        except (HTTPError, OSError) as error:
            if self.clock() > over:
                raise InputError(self._too_slow(site)) from error
            raise _AgainError(f"the server does not answer as it should ({_told(error)})") from error
        headers = {key.lower(): value for key, value in response.headers.items()}
        if response.status in BUSY:
            raise _AgainError(f"the server is busy or broken (status {response.status})", _wait(headers.get("retry-after")))
        return _Answer(response.status, headers, body)

    def _connect(self, site: Site) -> HTTPConnectionPool:
        """A connection to the very number that was looked up and found to be public: a name may lead elsewhere the next time."""
        number = names.resolve(site, local=self.local, look_up=self.look_up)[0]
        timeout, retries = Timeout(connect=self.patience, read=self.patience), Retry(0)
        if site.scheme == "http":
            return HTTPConnectionPool(number, site.port, timeout=timeout, retries=retries, maxsize=1)
        return HTTPSConnectionPool(
            number,
            site.port,
            timeout=timeout,
            retries=retries,
            maxsize=1,
            ca_certs=certifi.where(),
            cert_reqs="CERT_REQUIRED",
            server_hostname=site.host,
            assert_hostname=site.host,
        )

    def _receive(self, site: Site, response: BaseHTTPResponse, most: int, over: float, *, cut: bool) -> bytes:
        if response.status in BUSY or 300 <= response.status < 400:
            return b""
        pieces: list[bytes] = []
        length = 0
        while piece := response.read1(_PIECE, decode_content=True):  # `stream` would wait for a whole piece of a page that drips
            pieces.append(piece)
            length += len(piece)
            if length > most and cut:
                break
            if length > most:
                raise InputError(too_large(site.url))
        if self.clock() > over:  # hung up on, so that a page without a told length looks whole
            raise InputError(self._too_slow(site))
        return b"".join(pieces)[: most if cut else None]

    def _too_slow(self, site: Site) -> str:
        return f"{site.url}: the server is too slow: no whole page in {self.longest:.0f} seconds; try again later"


@contextmanager
def _hung_up(pool: HTTPConnectionPool, seconds: float) -> Iterator[None]:
    """Hang up after some seconds, whatever the server is at: time limits of sockets begin anew with each byte that drips."""
    lines: list[socket.socket] = []

    class Line(pool.ConnectionCls):  # type: ignore[misc, name-defined]
        def connect(self) -> None:
            super().connect()
            lines.append(self.sock)

    def hang_up() -> None:
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    pool.ConnectionCls = Line
    watch = threading.Timer(seconds, hang_up)
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        watch.cancel()


def _refused(url: str, status: int) -> str:
    if status in {404, 410}:
        return f"{url}: there is no page (status {status}); check the address, or look for it in a web archive"
    if status in {401, 402, 403, 451}:
        return f"{url}: the server refuses it (status {status}); open it in a browser, save it and read the file"
    return f"{url}: the server answered with status {status} and no page; open it in a browser to see why"


def _host(site: Site) -> str:
    return site.origin.partition("://")[2]


def _wait(written: str | None) -> float | None:
    """The seconds of a Retry-After, or until the moment it gives."""
    if not written:
        return None
    try:
        if written.strip().isdigit():
            return float(written)
        return max(0.0, parsedate_to_datetime(written).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def _told(error: Exception) -> str:
    reason = getattr(error, "reason", None)
    return " ".join(str(reason if isinstance(reason, Exception) else error).rpartition(": ")[2].split()) or type(error).__name__
