"""Characters that could steer a terminal or turn a line around, made visible; reports are hostile input."""

from __future__ import annotations

import re

UNSAFE = re.compile(
    r"[\x00-\x1f\x7f-\x9f"  # control characters: ESC begins every terminal sequence, CR overwrites a line, U+009B is ESC [ in one
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks and overrides of direction: they show text in another order than it has
    r"\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"  # breaks and marks that no one sees
    r"\ud800-\udfff]"  # halves of a surrogate pair: no UTF-8 can be made of them
)
BREAKS = re.compile(r"[ \t\v\f\r\n\x85\u2028\u2029]*[\t\v\f\r\n\x85\u2028\u2029][ \t\v\f\r\n\x85\u2028\u2029]*")


def visible(text: str) -> str:
    r"""The text with each unsafe character spelt as an escape; line feeds are escaped, too.

    >>> visible("red \x1b[31m and \u202eback")
    'red \\x1b[31m and \\u202eback'
    """
    return UNSAFE.sub(lambda match: _escape(match[0]), text)


def one_line(text: str) -> str:
    r"""The text on one line, each run of white space with a line break or tab in it as one space, unsafe characters visible.

    >>> one_line("first\r\n\r\nsecond\x07")
    'first second\\x07'
    """
    return visible(BREAKS.sub(" ", text).strip(" "))


def lines(text: str) -> list[str]:
    r"""The lines of a text, whatever ends them, unsafe characters visible and tabs as spaces.

    >>> lines("first\r\nsec\tond")
    ['first', 'sec    ond']
    """
    return [visible(line.replace("\t", "    ")) for line in re.split(r"\r\n|[\v\f\r\n\x85\u2028\u2029]", text)]


def safe_json(written: str) -> str:
    r"""JSON with unsafe characters as its own escapes: a reader gets the same data, a terminal no orders.

    >>> safe_json('"\u202eback"')
    '"\\u202eback"'
    """
    return UNSAFE.sub(lambda match: _json_escape(match[0]), written)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
