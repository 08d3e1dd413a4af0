"""A web server of this machine for tests: what it answers is told path by path."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


def page(body: bytes | str, *, kind: str = "text/html", status: int = 200, **headers: str) -> Answer:
    """A page that is sent whole."""
    sent = body.encode() if isinstance(body, str) else body

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(sent)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(sent)

    return answer


def redirect(to: str, status: int = 302) -> Answer:
    """Another address."""
    return page(b"", status=status, Location=to)


def in_turn(*answers: Answer) -> Answer:
    """One answer after the other, then the last again."""
    left = list(answers)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        now = left.pop(0) if len(left) > 1 else left[0]
        now(handler)

    return answer


def drip(handler: BaseHTTPRequestHandler) -> None:
    """A page that comes letter by letter and takes half a minute."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    try:
        for _ in range(300):
            handler.wfile.write(b"x")
            time.sleep(0.1)
    except OSError:  # nobody waits any more
        return


def drip_heads(handler: BaseHTTPRequestHandler) -> None:
    """Heads that come letter by letter and never end."""
    try:
        for number in range(300):
            handler.wfile.write(b"x" if number else b"HTTP/1.1 200 OK\r\nX: ")
            time.sleep(0.1)
    except OSError:  # nobody waits any more
        return


def hold(handler: BaseHTTPRequestHandler) -> None:
    """No answer for some time."""
    time.sleep(1.5)
    handler.close_connection = True


@dataclass
class Served:
    """A running server and what it was asked."""

    address: str
    answers: dict[str, Answer]
    asked: list[str] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)


@contextmanager
def serve(**answers: Answer) -> Iterator[Served]:
    """A server that answers at the paths of these names; at any other there is nothing."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            served.agents.append(self.headers["User-Agent"])
            served.answers.get(self.path.strip("/"), page("Nothing here", status=404))(self)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    served = Served(f"http://127.0.0.1:{server.server_port}", dict(answers))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
