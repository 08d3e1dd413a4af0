"""GUM's documents as articles with marked attributions, read from CoNLL-U.

An attribution is an eRST relation `attribution-positive` or `attribution-negative`. Its satellite, an elementary discourse unit
(EDU), holds the cue; the signal `sem-atsrc` names the words of the source; the content is the nucleus: the EDU that the relation
leads to, with what was attached to it before the relation was (the number behind the EDUs tells the order). Parts of a broken
unit (`same-unit`) count with it. The cue's words are those the signals `lex-indwd` and `lex-indph` name; without them, the verb
that the satellite hangs by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from articles import Article, Marked, Spans, cut

RELATION = re.compile(r"(?P<name>[\w-]+):(?P<unit>\d+)->(?P<head>\d+):(?P<depth>\d+)(?::(?P<signals>.*))?$")
SOURCE = re.compile(r"sem-atsrc-([\d,-]+)")
CUE = re.compile(r"lex-ind(?:wd|ph)-([\d,-]+)")
NUMBERS = re.compile(r"(\d+)(?:-(\d+))?")

LINKING = frozenset({"PUNCT", "CCONJ", "SCONJ"})
"""Parts of speech that a clause does not hang by."""

SPEECH, COGNITION, NO_VERB = "speech", "cognition", "byline or credit"


class GumWord(NamedTuple):
    """A word with its place in the text; `head` is the number of a word of the document, counted from 0, or -1."""

    form: str
    part: str
    head: int
    relations: str
    start: int
    end: int


class Link(NamedTuple):
    """A relation from a unit to the one it is attached to; both counted from 1, as in the data."""

    name: str
    unit: int
    head: int
    depth: int
    signals: str


@dataclass(frozen=True, slots=True)
class GumArticle:
    """An article and, beside each of its marked attributions, whether its cue is one of speech, of cognition, or none."""

    article: Article
    kinds: tuple[str, ...]


def read_gum(lines: Iterable[str], cognition: frozenset[str]) -> GumArticle:
    """One document; `cognition` holds the words that make a cue one of cognition."""
    name, text, words = place(lines)
    units, links = discourse(words)
    found = []
    for link in links:
        if link.name.startswith("attribution"):
            satellite = {link.unit, *_same_unit(link.unit, links)}
            inside = [number for unit in sorted(satellite) for number in units[unit]]
            nucleus = sorted(number for unit in covered(link, links) - satellite for number in units[unit])
            cue, has_verb = find_cue(link, inside, words)
            marked = Marked(*(as_spans(numbers, words) for numbers in (signalled(SOURCE, link.signals), cue, nucleus)))
            kind = kind_of_cue(cut(text, marked.cue), cognition)
            found.append((marked, kind if has_verb or kind == COGNITION else NO_VERB))
    return GumArticle(Article(name, text, tuple(marked for marked, _ in found)), tuple(kind for _, kind in found))


def read_cognition(path: Path) -> frozenset[str]:
    """The words of a list: forms, a bar, what they are."""
    lines = (line.partition("|") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return frozenset(form for forms, _, _ in lines for form in forms.split())


def kind_of_cue(cue: str, cognition: frozenset[str]) -> str:
    """Whether one of its words is in the list.

    >>> kind_of_cue("has long believed", frozenset({"believed"}))
    'cognition'
    """
    return COGNITION if cognition & set(re.findall(r"\w+", cue.lower())) else SPEECH


# ---- text ------------------------------------------------------------------------------------------------------


def place(lines: Iterable[str]) -> tuple[str, str, tuple[GumWord, ...]]:
    """The document's name, its text rebuilt, and its words with their places in it.

    Paragraphs and headings stand apart by an empty line; where several people speak, a turn begins with the name and a colon.
    """
    name, text, spoken, labelled = "", "", "", False
    words: list[GumWord] = []
    for comments, rows in _sentences(lines):
        name = comments.get("newdoc id", name)
        labelled = labelled or int(comments.get("meta::speakerCount", "0")) > 1
        speaker = comments.get("speaker", "")
        turns = speaker != spoken
        gap = "" if not text else "\n\n" if "newpar" in comments or (turns and labelled) else " "
        label = f"{as_name(speaker)}: " if labelled and turns and speaker else ""
        text, spoken = text + gap + label, speaker
        words += _place_words(rows, comments["text"], len(text), len(words))
        text += comments["text"]
    return name, text, tuple(words)


def as_name(speaker: str) -> str:
    """A speaker's label as a name.

    >>> as_name("ShimonPeres")
    'Shimon Peres'
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", speaker.replace("_", " "))


def _sentences(lines: Iterable[str]) -> Iterator[tuple[dict[str, str], list[list[str]]]]:
    comments: dict[str, str] = {}
    rows: list[list[str]] = []
    for line in [*lines, ""]:
        stripped = line.rstrip("\n")
        if stripped.startswith("#"):
            key, _, value = stripped[1:].partition(" = ")
            comments[key.strip()] = value
        elif stripped:
            rows.append(stripped.split("\t"))
        elif rows:
            yield comments, rows
            comments, rows = {}, []


def _place_words(rows: list[list[str]], text: str, offset: int, before: int) -> Iterator[GumWord]:
    cursor = 0
    for number, form, _, part, _, _, head, _, _, misc in rows:
        if not number.isdigit():  # "35-36 Trump's" spans the words below it; "8.1" is not in the text
            continue
        start = text.find(form, cursor)
        if start < 0 or text[cursor:start].strip():
            raise ValueError(f"expected {form!r} next in {text[cursor:]!r} of {text!r}")
        cursor = start + len(form)
        relations = dict(field.partition("=")[::2] for field in misc.split("|")).get("Discourse", "")
        yield GumWord(form, part, before + int(head) - 1 if head != "0" else -1, relations, offset + start, offset + cursor)


# ---- discourse -------------------------------------------------------------------------------------------------


def discourse(words: Sequence[GumWord]) -> tuple[dict[int, range], tuple[Link, ...]]:
    """Unit to the numbers of its words, and the relations between units. A unit begins where a word has relations."""
    starts = [number for number, word in enumerate(words) if word.relations]
    units = {unit: range(*pair) for unit, pair in enumerate(pairwise([*starts, len(words)]), 1)}
    relations = (RELATION.match(relation) for start in starts for relation in words[start].relations.split(";"))
    links = (
        Link(found["name"], int(found["unit"]), int(found["head"]), int(found["depth"]), found["signals"] or "")
        for found in relations
        if found
    )
    return units, tuple(links)


def covered(relation: Link, links: Sequence[Link]) -> set[int]:
    """The units of a relation's nucleus: its head, the other parts of it, and all that was attached below this relation.

    Where the head is itself the satellite of an attribution ("according to the agency, | he believes | that they left"), what
    that one puts forward belongs to it.
    """
    found = {relation.head}
    for link in links:
        if link.head == relation.head and link != relation and (link.depth < relation.depth or _is_same_unit(link)):
            found |= _below(link.unit, links, {relation.head})
        if link.unit == relation.head and link.name.startswith("attribution") and link.head != relation.unit:
            found |= covered(link, links) - {relation.unit}
    return found


def _below(unit: int, links: Sequence[Link], seen: set[int]) -> set[int]:
    found = {unit}
    for link in links:
        if link.head == unit and link.unit not in seen | found:
            found |= _below(link.unit, links, seen | found)
    return found


def _same_unit(unit: int, links: Sequence[Link]) -> Iterator[int]:
    return (link.unit for link in links if link.head == unit and _is_same_unit(link))


def _is_same_unit(link: Link) -> bool:
    return link.name.startswith("same-unit")


def find_cue(link: Link, inside: Sequence[int], words: Sequence[GumWord]) -> tuple[list[int], bool]:
    """The words of the cue, and whether there is a cue at all: a byline or a photo credit has none.

    They are those that the signals name as words of saying; without such signals, the verb that the satellite hangs by.
    """
    named = sorted(set(signalled(CUE, link.signals)))
    if named:
        return [number for number in named if number in inside] or named, True
    tops = [number for number in inside if words[number].head not in inside and words[number].part not in LINKING]
    verbs = [number for number in tops if words[number].part in ("VERB", "AUX")]
    return verbs or tops, bool(verbs)


def signalled(pattern: re.Pattern[str], signals: str) -> list[int]:
    """The words that signals of one kind name, counted from 0.

    >>> signalled(SOURCE, "sem-atsrc-3-5,8+lex-indwd-9")
    [2, 3, 4, 7]
    """
    ranges = (NUMBERS.fullmatch(part) for listed in pattern.findall(signals) for part in listed.strip(",-").split(","))
    return [number - 1 for found in ranges if found for number in range(int(found[1]), int(found[2] or found[1]) + 1)]


def as_spans(numbers: Iterable[int], words: Sequence[GumWord]) -> Spans:
    """Words as spans of the text; neighbours are joined."""
    spans: list[tuple[int, int]] = []
    last = -2
    for number in sorted(set(numbers)):
        start = spans.pop()[0] if number == last + 1 else words[number].start
        spans.append((start, words[number].end))
        last = number
    return tuple(spans)
