"""Labels of statements: what the lines behind a marked passage say of each statement, as bench/statements/GUIDELINES.md tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, get_args

from sayso.evaluation.marked import Marked, read_marks
from sayso.records import ACTS, ACTUALITIES, Act, Actuality, Relation, Span

LINE = re.compile(r"\| (?P<number>\d+|report) (?P<facts>.*)")
FACT = re.compile(
    r"""(?P<name>[a-z]+)                                    # act=, proposition
        (?:=(?P<value><[^<>]*>|[^\s<>]+))?                   # =deny, =<Oren Tal>
        (?P<words>(?:\s*\+?\s*<[^<>]*>(?:\#\d+)?)*)          # <at least 40 pumps>#2 + <none>
        """,
    re.VERBOSE,
)
WORDS = re.compile(r"<([^<>]*)>(?:#(\d+))?")
DAYS = re.compile(r"(?P<first>\d{4}-\d{2}-\d{2})?(?P<to>\.\.)?(?P<last>\d{4}-\d{2}-\d{2})?(?=\s|$)")
NUMBERS = re.compile(r"(?P<low>-?\d+(?:\.\d+)?)?(?P<to>\.\.)?(?P<high>-?\d+(?:\.\d+)?)?(?=\s|$)")
NAMES = (
    *("act", "actuality", "parent", "restates", "said", "about", "time", "quantity", "unit", "proposition", "hedge", "medium"),
    *("addressee", "referent", "party", "member", "outlet", "published", "event", "whole", "negated", *get_args(Relation)),
)


class LabelError(ValueError):
    """A passage that is not labelled as the guidelines tell; the message says where and what was expected."""


class Days(NamedTuple):
    """A stretch of inclusive days with its words; an open end is None."""

    spans: tuple[Span, ...]
    first: date | None
    last: date | None


class Amount(NamedTuple):
    """An interval or a relation, with its words and what is counted."""

    spans: tuple[Span, ...]
    low: float | None
    high: float | None
    unit: str | None
    relation: Relation | None


class Cut(NamedTuple):
    """One proposition of a content."""

    spans: tuple[Span, ...]
    negated: bool


@dataclass(frozen=True)
class Label:
    """What is to be found of one statement."""

    number: int
    marked: Marked
    act: Act
    actuality: Actuality
    parent: int | None
    restates: int | None
    referent: str | None
    """None where nobody can tell; the source's own words where the label says nothing else."""
    party: str | None
    said: Days | None
    propositions: tuple[Cut, ...]
    about: tuple[Days, ...]
    quantities: tuple[Amount, ...]
    hedges: tuple[Span, ...]
    medium: Span | None
    addressee: Span | None
    members: tuple[Span, ...]


@dataclass(frozen=True)
class Labelled:
    """A passage with its labels, and what the user would say of the report."""

    name: str
    text: str
    labels: dict[int, Label]
    outlet: str | None = None
    published: date | None = None
    events: tuple[tuple[str, date, date], ...] = ()
    times: tuple[Days, ...] = ()
    """Times of the report's own sentences."""


@dataclass
class _Told:
    """The facts of one statement as they are read."""

    values: dict[str, str] = field(default_factory=dict)
    days: dict[str, list[Days]] = field(default_factory=dict)
    amounts: list[Amount] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    whole_negated: bool = False
    words: dict[str, list[Span]] = field(default_factory=dict)


def read_labelled(written: str) -> Iterator[Labelled]:
    """The labelled passages of a file.

    Raises LabelError for the first passage that is not labelled as the guidelines tell.
    """
    for chunk in re.split(r"^=== ", written, flags=re.MULTILINE)[1:]:
        yield read_one(chunk)


def read_one(chunk: str) -> Labelled:
    """One passage, from behind its `=== `; raises LabelError as `read_labelled`."""
    name, _, body = chunk.partition("\n")
    lines = body.rstrip("\n").split("\n")
    try:
        return _read(name.strip(), lines)
    except ValueError as error:  # of marks, of labels, and of days that there are not
        raise LabelError(f"{name.strip()}: {error}") from None


def _read(name: str, lines: list[str]) -> Labelled:
    text, marked = read_marks("\n".join(line for line in lines if not line.startswith("| ")).strip("\n"))
    if "{" in text or "}" in text:
        raise LabelError("a mark that opens no role, or closes none, stands in the text")
    told: dict[str, list[str]] = {}
    for line in (line for line in lines if line.startswith("| ")):
        read = LINE.fullmatch(line.rstrip())
        if read is None:
            raise LabelError(f"expected `| NUMBER facts`, got {line!r}")
        told.setdefault(read["number"], []).append(read["facts"])
    report = _facts(told.pop("report", []), text, None)
    alone = _facts(told.pop("0", []), text, None)
    unknown = [number for number in told if int(number) not in marked]
    if unknown:
        raise LabelError(f"facts of statement {', '.join(unknown)}, which is not marked in the text")
    labels = {number: _label(number, one, _facts(told.get(str(number), []), text, one), text) for number, one in marked.items()}
    for label in labels.values():
        if any(other is not None and other not in labels for other in (label.parent, label.restates)):
            raise LabelError(f"statement {label.number}: parent or restates names no statement of the passage")
    published = report.values.get("published")
    return Labelled(
        name,
        text,
        labels,
        report.values.get("outlet"),
        date.fromisoformat(published) if published else None,
        tuple((text, one.first or date.min, one.last or date.max) for text, one in _events(report)),
        tuple(alone.days.get("time", ())),
    )


def _events(report: _Told) -> Iterator[tuple[str, Days]]:
    names = [name for key, name in report.values.items() if key.startswith("event")]
    yield from zip(names, report.days.get("event", ()), strict=True)


def _label(number: int, marked: Marked, told: _Told, text: str) -> Label:
    act, actuality = told.values.get("act"), told.values.get("actuality", "actual")
    if act not in ACTS:
        raise LabelError(f"statement {number}: expected act= and one of {', '.join(ACTS)}, got {act!r}")
    if actuality not in ACTUALITIES:
        raise LabelError(f"statement {number}: expected actuality= and one of {', '.join(ACTUALITIES)}, got {actuality!r}")
    if "parent" not in told.values:
        raise LabelError(f"statement {number}: parent= is missing; write parent=none for none")
    words = " … ".join(text[start:end] for start, end in marked.source)
    referent = told.values.get("referent", words or "none")
    whole = (Cut(marked.content, told.whole_negated),) if marked.content else ()
    return Label(
        number=number,
        marked=marked,
        act=act,
        actuality=actuality,
        parent=_number(told.values["parent"]),
        restates=_number(told.values.get("restates", "none")),
        referent=None if referent == "none" else referent,
        party=told.values.get("party"),
        said=next(iter(told.days.get("said", ())), None),
        propositions=tuple(told.cuts) or whole,
        about=tuple(told.days.get("about", ())),
        quantities=tuple(told.amounts),
        hedges=tuple(told.words.get("hedge", ())),
        medium=next(iter(told.words.get("medium", ())), None),
        addressee=next(iter(told.words.get("addressee", ())), None),
        members=tuple(told.words.get("member", ())),
    )


def _number(value: str) -> int | None:
    return int(value) if value.isdigit() else None


def _facts(lines: list[str], text: str, marked: Marked | None) -> _Told:
    told = _Told()
    for line in lines:
        at = 0
        while at < len(line):
            fact = FACT.match(line, at)
            if fact is None or fact["name"] not in NAMES:
                raise LabelError(f"expected a fact, got {line[at : at + 40]!r}")
            at = _read_fact(fact, line, text, marked, told)
            at += len(line[at:]) - len(line[at:].lstrip())
    return told


def _read_fact(fact: re.Match[str], line: str, text: str, marked: Marked | None, told: _Told) -> int:
    name, at = fact["name"], fact.end()
    if name == "event":
        told.values[f"event {len(told.values)}"] = (fact["value"] or "").strip("<>")
        return _read_days(name, (), line, at, told)
    if fact["value"] is not None:
        told.values[name] = fact["value"].strip("<>")
        return at
    inside = marked.content if marked and name in ("about", "quantity", "proposition") else ()
    spans = tuple(_locate(text, words, int(ordinal or 0), inside) for words, ordinal in WORDS.findall(fact["words"]))
    rest = at + len(line[at:]) - len(line[at:].lstrip())
    if name == "proposition":
        negated = re.compile(r"negated\b").match(line, rest)
        whole = re.compile(r"whole\s+negated\b").match(line, rest)
        if whole:
            told.whole_negated = True
            return whole.end()
        if not spans:
            raise LabelError(f"proposition without words: {line!r}")
        told.cuts.append(Cut(spans, bool(negated)))
        return negated.end() if negated else at
    if not spans:
        raise LabelError(f"{name} without words or value: {line!r}")
    if name in ("said", "about", "time"):
        return _read_days(name, spans, line, rest, told)
    if name == "quantity":
        return _read_amount(spans, line, rest, told)
    if name not in ("hedge", "medium", "addressee", "member"):
        raise LabelError(f"{name} takes a value: {name}=...")
    told.words.setdefault(name, []).extend(spans)
    return at


def _read_days(name: str, spans: tuple[Span, ...], line: str, at: int, told: _Told) -> int:
    at += len(line[at:]) - len(line[at:].lstrip())
    days = DAYS.match(line, at)
    if days is None or not days[0]:
        raise LabelError(f"expected days behind the words of {name}, got {line[at : at + 30]!r}")
    first = date.fromisoformat(days["first"]) if days["first"] else None
    last = date.fromisoformat(days["last"]) if days["last"] else None if days["to"] else first
    told.days.setdefault(name, []).append(Days(spans, first, last))
    return days.end()


def _read_amount(spans: tuple[Span, ...], line: str, at: int, told: _Told) -> int:
    low = high = None
    relation = next((word for word in get_args(Relation) if re.match(rf"{word}\b", line[at:])), None)
    if relation is None:
        numbers = NUMBERS.match(line, at)
        if numbers is None or not numbers[0]:
            raise LabelError(f"expected an interval behind the words of a quantity, got {line[at : at + 30]!r}")
        low = float(numbers["low"]) if numbers["low"] else None
        high = float(numbers["high"]) if numbers["high"] else None if numbers["to"] else low
        at = numbers.end()
    else:
        at += len(relation)
    unit = re.compile(r"\s*unit=(?:<([^<>]*)>|(\S+))").match(line, at)
    told.amounts.append(Amount(spans, low, high, (unit[1] or unit[2]) if unit else None, relation))
    return unit.end() if unit else at


def _locate(text: str, words: str, ordinal: int, inside: tuple[Span, ...]) -> Span:
    places = [found.start() for found in re.finditer(re.escape(words), text)]
    if ordinal:
        places = places[ordinal - 1 : ordinal]
    else:
        whole = [
            at for at in places if not text[at - 1 : at].isalnum() and not text[at + len(words) : at + len(words) + 1].isalnum()
        ]
        places = whole or places  # "he" is not meant in "the"
        places = [at for at in places if any(start <= at and at + len(words) <= end for start, end in inside)] or places
    if not places:
        raise LabelError(f"the words {words!r} do not stand in the text" + (f" {ordinal} times" if ordinal else ""))
    return Span(places[0], places[0] + len(words))
