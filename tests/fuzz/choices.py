"""Bytes of a fuzzer as choices: numbers, spans, and texts of the words and marks that reading leans on.

A byte below 128 is a character of its own, so that any ASCII text is an input as it stands. Those from 128 on are the marks and
words of `COMMON`, and above them, two bytes each, the lines of `words.txt`. So a change of one byte changes a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

COMMON = (
    *("“", "”", "‘", "’", "–", "—", "…", "\n\n", ". ", ", ", ": “", ",” ", ".”\n\n“", " (", ") ", "? "),
    *("said", "says", "told", "denied", "reported", "according to", "citing", "claim", "accused", "admitted", "warned", "asked"),
    *(
        "the",
        "a",
        "that",
        "he",
        "she",
        "they",
        "his",
        "their",
        "it",
        "who",
        "which",
        "whether",
        "if",
        "of",
        "and",
        "but",
        "not",
        "no",
    ),
    *("had", "has been", "was", "were", "would", "will", "in", "on", "to", "by", "for", "with"),
    *("Ana Lind", "the ministry", "officials", "a spokesman", "on Monday", "yesterday"),
)
"""One byte each, 64 in all. Their places, and those of the lines of `words.txt`, are what kept inputs mean: add at the end."""

FIRST, RARE = 0x80, 0xC0
"""The byte of the first of `COMMON`, and that from which on two bytes stand for a line of the file."""


@cache
def words() -> tuple[str, ...]:
    """The lines of `words.txt`, what is written with a backslash as the character that is meant."""
    lines = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").split("\n")
    return tuple(line.encode("latin-1", "backslashreplace").decode("unicode_escape") for line in lines if line)


class Choices:
    """Bytes, used up from their beginning; where none are left every choice is the first."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self, most: int) -> int:
        """A number from 0 to `most`, both included, of one byte or two."""
        size = 1 if most < 256 else 2
        taken = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(taken, "big") % (most + 1)

    def one_of(self, options: Sequence[T]) -> T:
        """One of some things."""
        return options[self.number(len(options) - 1)]

    @property
    def is_over(self) -> bool:
        """Whether all bytes are used up."""
        return self._at >= len(self._data)

    def rest(self) -> bytes:
        """What is left."""
        left = self._data[self._at :]
        self._at = len(self._data)
        return left


def parted(data: bytes) -> tuple[str, Choices]:
    """A text, and behind the first NUL byte the choices that are made about it."""
    before, _, behind = data.partition(b"\0")
    return text_of(before), Choices(behind)


def text_of(data: bytes) -> str:
    """The text that bytes stand for.

    >>> text_of(b"No," + bytes([FIRST + 31, FIRST + 16]) + b".")
    'No, he said.'
    """
    made: list[str] = []
    at = 0
    while at < len(data):
        byte = data[at]
        if byte < FIRST:
            made.append(chr(byte))
        elif byte < RARE:
            _add(made, COMMON[byte - FIRST])
        else:
            at += 1
            second = data[at] if at < len(data) else 0
            _add(made, words()[((byte - RARE) * 256 + second) % len(words())])
        at += 1
    return "".join(made)


def bytes_of(text: str) -> bytes:
    """A text as such bytes: longer pieces first; what has no piece and is not ASCII is left out."""
    numbers = {word: bytes([RARE + at // 256, at % 256]) for at, word in reversed(list(enumerate(words())))}
    numbers |= {piece: bytes([FIRST + at]) for at, piece in enumerate(COMMON)}
    longest = max(map(len, numbers))
    made = bytearray()
    at = 0
    while at < len(text):
        sizes = range(min(longest, len(text) - at), 0, -1)
        size = next((size for size in sizes if text[at : at + size] in numbers and _stands_alone(text, at, size)), 0)
        if size:
            made += numbers[text[at : at + size]]
            at += size
        else:
            made += text[at].encode("ascii", "ignore")
            at += 1
    return bytes(made)


def _add(made: list[str], piece: str) -> None:
    """A piece, a word parted by a space from what is a word before it."""
    last = made[-1][-1:] if made else " "
    made.append(f" {piece}" if piece[:1].isalnum() and (last.isalnum() or last in ",.;:?!”’)") else piece)


def _stands_alone(text: str, at: int, size: int) -> bool:
    """Whether a piece is no part of a longer word."""
    before, after = text[at - 1 : at], text[at + size : at + size + 1]
    return not (text[at].isalnum() and before.isalnum()) and not (text[at + size - 1].isalnum() and after.isalnum())
