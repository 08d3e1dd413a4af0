"""What each block of a report is: headline, date line, byline, subhead, paragraph, quotation or page chrome."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sayso.extraction.chrome import is_chrome
from sayso.extraction.dates import find_dates, has_label, is_date_line
from sayso.extraction.layout import ends_sentence
from sayso.records import Block, BlockKind, Span
from sayso.unseen import UNSEEN

HEADLINE_WORDS, HEADLINE_LENGTH = 25, 160
SUBHEAD_WORDS, SUBHEAD_LENGTH = 10, 80
BYLINE_WORDS = 15
"""Longer blocks are none of these. Guesses, with room above what papers print: headlines to about 18 words, subheads to 8."""

HEADLINES = 2
NAVIGATION_LINKS, NAVIGATION_WORDS = 3, 4
"""A row of at least so many links of at most so many words is navigation; a guess."""
"""A site's own title and the report's, which it repeats; a third short line on top is a subhead."""

_QUOTES = {"“": "”", "”": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’", "'": "'"}
_BYLINE = re.compile(
    r"(?:(?:words|story|written|report|reported|posted)\s+)?by:?\s+(?P<name>[^\W\d_].*)", re.IGNORECASE | re.DOTALL
)
_ROLE = re.compile(
    r",?\s+(?:(?:the|our|senior|chief|deputy|associate|special|foreign|political|diplomatic|defen[cs]e|staff|contributing|managing|news)\s+)*"
    r"(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)s?\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_NAME_END = re.compile(r"\s*(?:[|•·—–\n]|\s-\s|\bupdated\b|\bpublished\b|\bposted\b|\bon\s+(?=\d)).*$", re.IGNORECASE | re.DOTALL)
_PLACE = re.compile(r"\s+in\s+[A-Z].*$", re.DOTALL)
_PARTICLES = {
    "van",
    "von",
    "de",
    "der",
    "den",
    "da",
    "di",
    "du",
    "la",
    "le",
    "el",
    "al",
    "bin",
    "ibn",
    "ben",
    "and",
    "y",
    "e",
    "dos",
    "af",
}
_SMALL_WORDS = {
    "a",
    "an",
    "the",
    "in",
    "on",
    "at",
    "of",
    "to",
    "for",
    "with",
    "is",
    "are",
    "as",
    "after",
    "over",
    "says",
    "from",
    "not",
    "no",
}
_BULLET = re.compile(r"[-–—•*·]\s|\d{1,2}[.)]\s")


class Unit(NamedTuple):
    """A stretch of text to be told apart; `kind` is what mark-up says it is, None where only its words can tell."""

    span: Span
    kind: BlockKind | None = None


class _Top(NamedTuple):
    """What has been met above a block, before the first paragraph."""

    headlines: int = 0
    capitals: bool = False
    """Whether the last headline is all in capitals: then a line in capitals below is no byline but more headline."""
    byline: bool = False
    over: bool = False


def tell_kinds(text: str, units: Sequence[Unit]) -> tuple[Block, ...]:
    """The kind of each unit, from its words and what stands around it."""
    blocks: list[Block] = []
    words = [" ".join(UNSEEN.sub("", text[slice(*unit.span)]).split()) for unit in units]
    last_body = next((i for i in reversed(range(len(words))) if _is_body(words[i])), -1)
    top = _Top()
    for i, unit in enumerate(units):
        below = words[i + 1] if i + 1 < len(words) else ""
        kind = _kind(words[i], unit.kind, below, top, leads=i < last_body)
        top = _after(top, kind, words[i])
        blocks.append(Block(kind, unit.span))
    return tuple(blocks)


def byline_name(words: str) -> str | None:
    """The name in a byline, without `By`, role and date; None where words are no byline.

    >>> byline_name("By Ana Weir and Tom Ekdahl, Staff Writers"), byline_name("By Friday the port had frozen.")
    ('Ana Weir and Tom Ekdahl', None)
    """
    if len(words.split()) > BYLINE_WORDS or words.endswith((".”", '."', "?", "!", ":")):
        return None
    marked = _BYLINE.fullmatch(words)
    name = marked["name"] if marked else words
    dates = find_dates(name, Span(0, len(name)))
    name = _NAME_END.sub("", name[: dates[0].span.start] if dates else name)
    bare = _ROLE.sub("", name)
    if not marked and (bare == name or "," not in name):  # without `By` only a role tells: `Ana Weir, Staff Writer`
        return None
    bare = _PLACE.sub("", bare).strip(" ,;|\xa0")
    return bare if _are_names(bare) and not (words.endswith(".") and len(bare.split()) > 3) else None


def is_quotation(words: str, below: str = "") -> bool:
    """Whether a paragraph stands wholly inside quotation marks, or opens with one that the next paragraph takes up.

    >>> is_quotation("“We won.”"), is_quotation("“We won,” she said. “At last.”"), is_quotation("“We won.", below="“We did.”")
    (True, False, True)
    """
    if len(words) < 2 or words[0] not in _QUOTES:
        return False
    opener, closers = words[0], _QUOTES[words[0]]
    inside = words[1:].rstrip(".,;")
    # An apostrophe stands between letters, or before a letter.
    if opener in "‘'":
        inside = re.sub(r"(?<=\w)['’](?=\w)", "", inside)
    closed = [i for i, character in enumerate(inside) if character in closers]
    if not closed:
        return below.startswith(opener)
    return closed == [len(inside) - 1] and any(character.isalnum() for character in inside)


def is_headline(words: str) -> bool:
    """Whether words are short and end as no sentence does: a headline, a title or a subhead."""
    return (
        len(words) <= HEADLINE_LENGTH
        and len(words.split()) <= HEADLINE_WORDS
        and not words.endswith((".", "…", ":", ",", ";", "!", ".”", '."', ".’", ",”", ',"'))
        and not _BULLET.match(words)
        and not is_quotation(words)
    )


def headlines_of(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The headlines that can be the report's: those below the last page chrome at its top, else all."""
    found: list[Block] = []
    for block in blocks:
        if block.kind == "headline":
            found.append(block)
        elif block.kind == "boilerplate":
            later = [other for other in blocks if other.kind == "headline" and other.span.start > block.span.end]
            found = [] if later else found
    return tuple(found)


def title_of(headlines: Sequence[str]) -> str | None:
    """Which of the headlines above a text is its title: the first, unless it is the second with a site's name, or a mere kicker.

    >>> title_of(("WORLD NEWS", "Port frozen, harbour master says"))
    'Port frozen, harbour master says'
    """
    if len(headlines) > 1:
        first, second = headlines[:2]
        if first.startswith(second) or (len(first.split()) <= 2 and len(second.split()) > 3):
            return second
    return headlines[0] if headlines else None


def _kind(words: str, marked: BlockKind | None, below: str, top: _Top, *, leads: bool) -> BlockKind:
    """`leads` is whether a paragraph stands somewhere below."""
    if is_chrome(words) or is_navigation(words):
        return "boilerplate"
    if marked in {"headline", "subhead"}:
        return marked
    if is_date_line(words) and (not top.over or has_label(words)):
        return "date line"
    if not top.over and (byline_name(words) or (not marked and _is_name_in_capitals(words, top))):
        return "byline"
    return "quotation" if marked == "quotation" or is_quotation(words, below) else marked or _heading(words, top, leads=leads)


def is_navigation(words: str) -> bool:
    """Whether words are a row of links: "Home | About | Archive"."""
    links = words.split(" | ")
    return len(links) >= NAVIGATION_LINKS and all(len(link.split()) <= NAVIGATION_WORDS for link in links)


def _heading(words: str, top: _Top, *, leads: bool) -> BlockKind:
    """A heading, where something is led by it; else a paragraph."""
    if leads and not top.over and not top.byline and top.headlines < HEADLINES and is_headline(words):
        return "headline"
    return "subhead" if leads and _is_subhead(words) else "paragraph"


def _after(top: _Top, kind: BlockKind, words: str) -> _Top:
    if kind == "headline":
        return top._replace(headlines=top.headlines + 1, capitals=words.isupper())
    if kind == "byline":
        return top._replace(byline=True)
    if kind == "boilerplate":
        return top._replace(headlines=0)  # above a row of links stands the site's name, below it the report's headline
    return top._replace(over=True) if kind in {"paragraph", "quotation"} else top


def _is_body(words: str) -> bool:
    """Whether words look like a paragraph: a sentence, or longer than any headline."""
    return (ends_sentence(words) or not is_headline(words)) and not is_chrome(words) and not is_date_line(words)


def _is_subhead(words: str) -> bool:
    short = len(words) <= SUBHEAD_LENGTH and len(words.split()) <= SUBHEAD_WORDS
    return short and is_headline(words) and not ends_sentence(words) and not words[0].islower()


def _is_name_in_capitals(words: str, top: _Top) -> bool:
    """A lone personal name in capitals under a headline that is not."""
    parts = words.split()
    return (
        top.headlines > 0
        and not top.capitals
        and 2 <= len(parts) <= 5
        and words.isupper()
        and not any(part.casefold() in _SMALL_WORDS for part in parts)
        and _are_names(words)
    )


def _are_names(words: str) -> bool:
    """Whether every word begins with a capital, but for particles and `and`, and none holds a digit."""
    parts = [part.strip(".,()&;") for part in words.split()]
    named = [part for part in parts if part]
    return (
        bool(named)
        and all(part[0].isupper() or part.casefold() in _PARTICLES for part in named)
        and not any(character.isdigit() for part in named for character in part)
    )
