"""Which character set a body is in, and the body decoded with it."""

from __future__ import annotations

import codecs
import re

import charset_normalizer

from sayso.extraction.sniffing import find_wide
from sayso.records import Capture, Problem, Span
from sayso.text import BYTE_ORDER_MARKS, Decoded, decode

STAGE = "extraction"

GUESSED_FROM = 65536
"""Bytes shown to charset-normalizer; it is slow, and the choice is checked against the whole body afterwards."""

META_WITHIN = 4096
"""Bytes searched for `<meta charset>`: browsers look at 1,024, and some sites put long scripts first."""

NAMED_PLACES = 5
"""Undecodable places that a problem names; the rest are counted."""

SPOILT = 4
"""Characters of more than one byte, to one that cannot be decoded, in what is still taken for UTF-8. A guess, on the safe side."""

_WEB_LABELS = {
    # https://encoding.spec.whatwg.org/#names-and-labels: on the web these labels mean the wider set
    "ascii": "windows-1252",
    "cp1252": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    # Without a byte-order mark Python would take the byte order of the machine.
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
    "utf-8-sig": "utf-8",
}
_NO_CHARSETS = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7", "mbcs", "oem"}
"""Python codecs that turn text to text or are unsafe; no document is kept in them."""

_ON_THE_WEB = [
    *(f"cp125{digit}" for digit in range(9)),
    *(f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    *("cp874", "cp866", "koi8_r", "koi8_u", "mac_roman", "mac_cyrillic"),
    *("gb18030", "big5", "euc_jp", "iso2022_jp", "shift_jis", "cp932", "euc_kr", "cp949"),
]
"""The sets of https://encoding.spec.whatwg.org/ but UTF-8: without them a few accents are taken for one of the old DOS sets."""

_MANY = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")

_META = re.compile(
    rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)[\"']", re.IGNORECASE
)


def decode_text(capture: Capture) -> tuple[Decoded, tuple[Problem, ...]]:
    """The body by its byte-order mark, else the declared character set, else UTF-8 if it holds, else a guess with a warning."""
    return decode_body(capture.body, capture.charset)


def decode_body(body: bytes, declared: str | None = None) -> tuple[Decoded, tuple[Problem, ...]]:
    """As `decode_text`, for bytes that are no capture."""
    return _decode(body, declared, fallback="utf-8")


def decode_page(capture: Capture) -> tuple[Decoded, tuple[Problem, ...]]:
    """As `decode_text`, with the page's own `<meta>` after what the transport declared."""
    return _decode(capture.body, capture.charset or _find_meta(capture.body), fallback="utf-8")


def charset_name(label: str) -> str | None:
    """The character set that a label means on the web, as Python names it; None where there is no such set.

    >>> charset_name("ISO-8859-1")
    'windows-1252'
    """
    try:
        name = codecs.lookup(label.strip()).name
        "a".encode(name)  # refuses codecs from bytes to bytes, such as `hex`
    except (LookupError, ValueError):
        return None
    return None if name in _NO_CHARSETS else _WEB_LABELS.get(name, name)


def _decode(body: bytes, declared: str | None, *, fallback: str) -> tuple[Decoded, tuple[Problem, ...]]:
    problems: list[Problem] = []
    marked = any(body.startswith(mark) for mark, _ in BYTE_ORDER_MARKS)
    charset = charset_name(declared) if declared else None
    if declared and not charset and not marked:
        problems.append(_warning(f"the declared character set {declared!r} is not known; it was looked for in the bytes instead"))
    # UTF-16 of Latin text is valid UTF-8 too, every second character a NUL.
    if not charset and not marked and (find_wide(body) or not (_holds(body, fallback) or _is_spoilt_utf_8(body))):
        charset = _guess(body)
        problems.append(_warning(f"no character set is declared and the bytes are not UTF-8; {charset} is a guess"))
    decoded = decode(body, charset or fallback)
    return decoded, (*problems, *_undecodable(decoded))


def _find_meta(body: bytes) -> str | None:
    found = _META.search(body[:META_WITHIN])
    if not found:
        return None
    label: str = (found[1] or found[2]).decode("ascii", "replace")
    # A page whose <meta> could be read as ASCII is not in UTF-16, whatever it says; browsers take UTF-8 then.
    return "utf-8" if label.lower().startswith("utf-16") else label


def _guess(body: bytes) -> str:
    wide = find_wide(body)
    if wide and _holds(body, wide):
        return wide
    best = charset_normalizer.from_bytes(body[:GUESSED_FROM], cp_isolation=_ON_THE_WEB).best()
    likely = [name for name in [best.encoding, *best.could_be_from_charset] if name] if best else []
    if "cp1252" in likely:  # of the sets that give the same text, the one the web uses
        likely.insert(0, "cp1252")
    for name in (*likely, "windows-1252"):
        charset = charset_name(name)
        if charset and charset != "utf-8" and _holds(body, charset):
            return charset
    return "latin-1"


def _holds(body: bytes, charset: str) -> bool:
    try:
        body.decode(charset)
    except UnicodeError:
        return False
    return True


def _is_spoilt_utf_8(body: bytes) -> bool:
    """Whether a body is UTF-8 but for a few bytes: what looks like its longer characters is rare in other sets by chance."""
    bad = sum(not run.sound for run in decode(body, "utf-8").runs)
    return bad * SPOILT < len(_MANY.findall(body))


def _undecodable(decoded: Decoded) -> tuple[Problem, ...]:
    bad = [run for run in decoded.runs if not run.sound]
    if not bad:
        return ()
    places = ", ".join(f"character {run.target} (byte {run.origin})" for run in bad[:NAMED_PLACES])
    more = f" and {len(bad) - NAMED_PLACES} more" if len(bad) > NAMED_PLACES else ""
    count = sum(run.size for run in bad)
    message = f"{count} {'byte is' if count == 1 else 'bytes are'} not {decoded.charset} and read as U+FFFD: {places}{more}"
    return (_warning(message, span=Span(bad[0].target, bad[0].target + 1)),)


def _warning(message: str, *, span: Span | None = None) -> Problem:
    return Problem(level="warning", stage=STAGE, message=message, span=span)
