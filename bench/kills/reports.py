"""A folder of small invented reports on one affair: a wire's, its copy, one that cites it, two of what was said later, and more."""

from __future__ import annotations

from pathlib import Path

WIRE = """OSTRA, May 14 (NW) - Two Lowmarch customs officials said on Tuesday that Korvany had sold naval pumps to the
Tamber Islands.

The pumps left the port of Drennick in April on a barge that was listed as carrying wheat and was not inspected at the lock.

Oren Tal, a spokesman for Korvany's trade ministry, denied that Korvany had sold naval pumps to the Tamber Islands.
"""
CHANGED = WIRE.replace("Two Lowmarch customs officials", "A Lowmarch customs official").replace("on Tuesday ", "")
COPY = WIRE.removeprefix("OSTRA, May 14 (NW) - ").replace("Oren Tal", "Orren Tall")
CITING = """<!doctype html><html><head><title>Pumps for the islands</title></head><body><article><h1>Pumps for the islands</h1>
<p>Northern Wire reported that Korvany had sold naval pumps to the Tamber Islands.</p>
<p>&ldquo;I have seen no pumps,&rdquo; said Ilse Tal, a shipowner in Drennick who has run barges through the lock for years.</p>
</article></body></html>
"""
LATER = """Oren Tal, a spokesman for Korvany's trade ministry, acknowledged on Monday that Korvany had sold naval pumps to the
Tamber Islands.

He said at least 40 pumps had been paid for in March.
"""
DENIAL = """The Tamber Islands' envoy, Mila Oste, denied on Thursday that her government had paid for naval pumps. She called it a
tale.
"""
OTHER = "The Vell Bridge will close on Sunday, the road office said. The mayor of Ostra said that the ferry would run instead.\n"
EARLY = """A harbour pilot said on Friday that Korvany had sold naval pumps to the Tamber Islands. The trade ministry declined to
comment.
"""
UNREADABLE = b"%PDF-1.4\nnothing of a document is here\n"

ABOUT = {
    "a-wire.txt": ("Northern Wire", "2031-05-14", WIRE),
    "b-copy.txt": ("The Daily Lock", "2031-05-15", COPY),
    "c-citing.html": ("Tidewatch", "2031-05-16", CITING),
    "d-denial.txt": ("The Daily Lock", "2031-05-16", DENIAL),
    "e-later.txt": ("The Ostra Courier", "2031-06-02", LATER),
    "f-other.txt": ("The Ostra Courier", "2031-06-03", OTHER),
    "g-early.txt": ("The Drennick Post", "2031-05-10", EARLY),
}
"""The last is published first: when it comes, claims are founded anew."""
FIRST = ("a-wire.txt", "b-copy.txt", "d-denial.txt", "f-other.txt")
"""Reports of a ledger that is half read."""
REPORTS = len(ABOUT)
UNREAD = "h-broken.pdf"


def write(folder: Path) -> Path:
    """Write all of them, one that cannot be read among them; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (outlet, day, text) in ABOUT.items():
        folder.joinpath(name).write_text(text, encoding="utf-8")
        folder.joinpath(f"{name}.toml").write_text(f'outlet = "{outlet}"\npublished = {day}\n', encoding="utf-8")
    folder.joinpath(UNREAD).write_bytes(UNREADABLE)
    return folder
