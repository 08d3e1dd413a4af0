"""Reads a generated web archive into a ledger and tells how much memory that takes.

usage: measure_memory.py [--megabytes N] [--rules] [--folder FOLDER]

The archive holds pages of about 1 MB: an article of twenty invented statements, three hundred links, and a script that makes up the
rest, as the pages of news sites do. Printed are the resident memory after every hundredth page, and the most there was.
"""

from __future__ import annotations

import argparse
import io
import random
import resource
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sayso import batch
from sayso.batch import Done
from sayso.fetch.gathering import Means, gather
from sayso.ledger.store import Ledger
from sayso.pipeline import Options, rules_alone
from sayso.records import Particulars

NAMES = ("Ana Lind", "Tor Bekk", "Ines Dravec", "Piet Hollan", "Marit Selke", "Bero Stanek", "Lene Marsk", "Odile Farr")
CUES = ("said", "denied", "admitted", "claimed")
THINGS = ("lock", "quay", "barge", "viaduct", "weir", "ferry", "mill", "pier", "depot", "signal")
DEEDS = ("was shut", "was sold", "had sunk", "was mended", "had burned", "was empty", "had moved", "was safe")
SCRIPT = 480_000
"""Random bytes of a page's script, two letters each."""


def write(path: Path, size: int) -> int:
    """An archive of at least so many bytes; how many pages it holds."""
    chance = random.Random(7)
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
    pages = 0
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=False)
        while file.tell() < size:
            address = f"https://generated.example/{pages}"
            record = writer.create_warc_record(address, "response", payload=io.BytesIO(_page(chance, pages)), http_headers=head)
            writer.write_record(record)
            pages += 1
    return pages


def _page(chance: random.Random, number: int) -> bytes:
    pick = chance.choice
    sentences = [f"{pick(NAMES)} {pick(CUES)} that the {pick(THINGS)} {pick(DEEDS)} on day {pick(range(999))}." for _ in range(20)]
    paragraphs = "".join(f"<p>{' '.join(sentences[at : at + 4])}</p>" for at in range(0, 20, 4))
    links = "".join(f'<li><a href="/{link}">Page {link}</a></li>' for link in range(300))
    script = f"<script>window.state='{chance.getrandbits(8 * SCRIPT):x}'</script>"
    article = f"<article><h1>Report {number} of the day</h1>{paragraphs}</article>"
    return f"<!doctype html><html><body><nav><ul>{links}</ul></nav>{article}{script}</body></html>".encode()


def resident() -> int:
    """Megabytes of memory that are held now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() // 2**20


def main(arguments: Sequence[str] | None = None) -> int:
    """Make an archive, read it, and print what that took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--rules", action="store_true", help="without the network: faster")
    parser.add_argument("--folder", type=Path, help="where the archive and the ledger go for the time")
    asked = parser.parse_args(arguments)
    began = time.monotonic()

    def tell(count: int, _done: Done) -> None:
        if count % 100 == 0:
            print(f"{count} pages: {resident()} MB, {time.monotonic() - began:.0f} s", flush=True)

    with TemporaryDirectory(dir=asked.folder) as folder:
        archive = Path(folder, "generated.warc")
        pages = write(archive, asked.megabytes * 1_000_000)
        print(f"an archive of {archive.stat().st_size / 1e6:,.0f} MB with {pages} pages")
        with Ledger(Path(folder, "generated.db"), create=True) as ledger:
            captures = gather([archive], particulars=Particulars(), means=Means(lambda: datetime.now(UTC)))
            done = batch.read(ledger, captures, options=rules_alone() if asked.rules else Options(), on_progress=tell)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{done.read} reports with {done.statements} statements; {most} MB at most, {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
