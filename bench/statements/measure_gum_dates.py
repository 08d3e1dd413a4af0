"""How often the time expressions of GUM's news and interviews are found, and given the days that GUM gives them.

usage: measure_gum_dates.py --data FOLDER [--set-aside] [--misses] [--rules] [--genres GENRE ...]

FOLDER holds `gum/xml` and `gum/conllu`. Of the news and interview documents sorted by name, every second one (the 2nd, 4th, ...) is
set aside: SET_ASIDE names them, as chosen before any document was looked at. Rules were written and mended on the others alone; the
set-aside ones are read with --set-aside only, and then only their figures are printed.

With --genres the documents of other genres are read (bio, speech, voyage, academic, textbook, vlog, court): rules were mended on
them, too.

What is compared:
- Each document is one report whose day of publication is its `dateCreated`; paragraphs are blocks.
- Gold is each <date> with when, notBefore, notAfter, from or to. `when` is the day, month or year it names, a clock time in it
  left out; `from` and `notBefore` give the first day of theirs, `to` and `notAfter` the last. A value without a year ("--05-04") is
  compared by month and day. "-2009-03-13" is a slip for 2009. A <date> without any of these has no value: left out and counted.
- An expression answers a gold date if they share a character. GUM marks the bare date ("2007") where Sayso takes its preposition
  ("since 2007", until then open): so the days of a part of an expression's meaning count as well: of "from May 4 to 6" both ends.
- Two conventions of GUM's differ from our guidelines, which rule what Sayso answers: "early May" is the 1st to the 15th, "late May"
  the 15th to the end; and a season ends a month later (spring March to June, and so on to winter December to March). Such days are
  taken as right here beside those of the guidelines; nothing else is bent.
- `value`: of the gold dates, those that an expression answers with the same first and last day. `found`: those that one answers.
  `precision`: of the expressions, those that answer any <date>, with value or without; GUM leaves many times unmarked ("for
  months", "a day after", "today"), so this is a lower bound.

`dateparser`: search_dates of that library (it comes with htmldate) on each paragraph, relative to the same day; how long a time
lasts is the period it tells.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
import warnings
import xml.etree.ElementTree as ET
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from sayso.language.analysis import analyse
from sayso.language.network import Network, shipped
from sayso.records import Block, Report, Span, Time
from sayso.statements.times.carrying import carry_years
from sayso.statements.times.expressions import Expression, find_expressions
from sayso.statements.times.meanings import Between, Meaning, Season, Slice, Written, parts_of
from sayso.statements.times.resolving import Anchor, publication, read_times, resolve

SET_ASIDE = frozenset(
    {
        *("interview_brotherhood", "interview_cocktail", "interview_dungeon", "interview_licen", "interview_mckenzie"),
        *("interview_onion", "interview_shalev", "news_afghan", "news_clock", "news_defector", "news_expo", "news_hackers"),
        *("news_imprisoned", "news_lanterns", "news_soccer", "news_taxes", "news_warming"),
    }
)
VALUES = ("when", "from", "to", "notBefore", "notAfter")
VALUE = re.compile(r"-?(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?")

Days = tuple[date | None, date | None]


class Gold(NamedTuple):
    """A marked date: where it stands, and its days; None where it carries no value."""

    span: Span
    days: Days | None
    has_year: bool


class Document(NamedTuple):
    """A document as a report, and what is marked in it."""

    name: str
    report: Report
    gold: tuple[Gold, ...]


class Answer(NamedTuple):
    """What a reader finds: the words, and the days they may stand for, those of the whole first."""

    span: Span
    days: tuple[Days, ...]


class Figures(NamedTuple):
    """Of the gold dates with a value: how many are found, how many with it; of the answers, how many meet any gold date."""

    marked: int
    found: int
    right: int
    answers: int
    true: int

    def __str__(self) -> str:
        shares = (self.right / max(1, self.marked), self.found / max(1, self.marked), self.true / max(1, self.answers))
        value, found, precision = (f"{100 * share:.1f} %" for share in shares)
        return f"value {value} ({self.right} of {self.marked}), found {found}, precision {precision} ({self.answers} expressions)"


def main() -> int:
    """Reads the documents of one part and prints the figures of each reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--set-aside", action="store_true", help="read the documents that were set aside")
    parser.add_argument("--misses", action="store_true", help="print what is missed in the documents that rules were written on")
    parser.add_argument("--rules", action="store_true", help="without the network's parts of speech")
    parser.add_argument("--genres", nargs="+", default=["interview", "news"], help="other genres, to write rules on")
    chosen = parser.parse_args()
    documents = [one for one in read_documents(chosen.data, chosen.genres) if (one.name in SET_ASIDE) == chosen.set_aside]
    left_out = sum(gold.days is None for one in documents for gold in one.gold)
    part = "set aside" if chosen.set_aside else "development"
    print(f"{part}: {len(documents)} documents, {left_out} dates without a value left out")
    network = None if chosen.rules else shipped()
    answers = [answer_sayso(one.report, network) for one in documents]
    print("sayso:", score(documents, answers))
    baseline = [answer_dateparser(one.report) for one in documents]
    print("dateparser search_dates:", score(documents, baseline))
    if chosen.misses and not chosen.set_aside:
        print("\n".join(misses(documents, answers)))
    return 0


# ---- what is marked --------------------------------------------------------------------------------------------


def read_documents(data: Path, genres: Sequence[str]) -> Iterator[Document]:
    """The documents of some genres, sorted by name."""
    paths = sorted(path for genre in genres for path in (data / "gum" / "xml").glob(f"GUM_{genre}_*.xml.gz"))
    for path in paths:
        name = path.name.removesuffix(".xml.gz")
        root = ET.fromstring(gzip.decompress(path.read_bytes()))  # noqa: S314 - a corpus, not what a stranger sent
        conllu = gzip.decompress((data / "gum" / "conllu" / f"{name}.conllu.gz").read_bytes()).decode("utf-8")
        paragraphs = list(read_paragraphs(conllu))
        created = read_value(root.attrib["dateCreated"])
        report = as_report("\n\n".join(paragraphs), created[0] if created else date.max)
        yield Document(name.removeprefix("GUM_"), report, tuple(read_gold(root, report.text)))


def read_paragraphs(conllu: str) -> Iterator[str]:
    """The paragraphs of a document, from its sentences' texts."""
    paragraph: list[str] = []
    for line in conllu.split("\n"):
        if line.startswith("# newpar") and not line.startswith("# newpar_block") and paragraph:
            yield " ".join(paragraph)
            paragraph = []
        elif line.startswith("# text = "):
            paragraph.append(line.removeprefix("# text = "))
    if paragraph:
        yield " ".join(paragraph)


def as_report(text: str, published: date) -> Report:
    """A text as a report, each paragraph a block."""
    blocks = tuple(Block("paragraph", Span(*match.span())) for match in re.finditer(r"[^\n]+", text))
    day = Time(published, published, published.isoformat(), "dateCreated")
    return Report("r", "c", "gum", "0", "text/plain", text, blocks, "gum", "utf-8", (), published=day)


def read_gold(root: ET.Element, text: str) -> Iterator[Gold]:
    """The dates of a document, placed by its words in their order."""
    at = 0

    def place(words: str | None) -> Span | None:
        nonlocal at
        first: int | None = None
        for line in (words or "").split("\n"):
            if "\t" in line:
                start = text.index(line.split("\t")[0], at)
                first, at = (start if first is None else first), start + len(line.split("\t")[0])
        return None if first is None else Span(first, at)

    def walk(element: ET.Element) -> Iterator[Gold]:
        spans = [place(element.text)]
        for child in element:
            start = at
            yield from walk(child)
            spans += [Span(start, at) if at > start else None, place(child.tail)]
        known = [span for span in spans if span]
        if element.tag == "date" and known:
            yield Gold(Span(known[0].start, known[-1].end), *read_values(element.attrib))

    yield from walk(root)


def read_values(attributes: dict[str, str]) -> tuple[Days | None, bool]:
    """The days that the attributes of a date give, and whether they have a year."""
    ends = {name: read_value(attributes[name]) for name in VALUES if name in attributes}
    given = {name: days for name, days in ends.items() if days is not None}
    if not given:
        return None, False
    first = next((given[name][0] for name in ("when", "from", "notBefore") if name in given), None)
    last = next((given[name][1] for name in ("when", "to", "notAfter") if name in given), None)
    return (first, last), not any(attributes[name].startswith("--") for name in given)


def read_value(value: str) -> tuple[date, date] | None:
    """The days of one value: "2010-05" is a month; one without a year is put into a leap year.

    >>> read_value("2010-02")
    (datetime.date(2010, 2, 1), datetime.date(2010, 2, 28))
    """
    match = VALUE.fullmatch(value)
    if match is None or (match[1] == "-" and match[2] is None):
        return None
    year = 2000 if match[1] == "-" else int(match[1])
    first, last = int(match[2] or 1), int(match[2] or 12)
    return date(year, first, int(match[3] or 1)), date(year, last, int(match[3] or monthrange(year, last)[1]))


# ---- what is answered ------------------------------------------------------------------------------------------


def answer_sayso(report: Report, network: Network | None) -> list[Answer]:
    """The expressions of a report with their days and those of their parts."""
    analysis = analyse(report, network)
    expressions = carry_years(report, find_expressions(report, analysis))
    times = read_times(report, analysis)
    anchor = publication(report)
    return [
        Answer(one.span, ((time.earliest, time.latest), *parts(one, time, anchor, times[max(0, index - 20) : index])))
        for index, (one, time) in enumerate(zip(expressions, times, strict=True))
    ]


def by_convention(meaning: Meaning, days: Days) -> Iterator[Days]:
    """The days that GUM gives to a third of a month and to a season, where it differs."""
    first, last = days
    if first is None or last is None:
        return
    if isinstance(meaning, Season):
        until = last + timedelta(days=1)
        yield first, until.replace(day=monthrange(until.year, until.month)[1])
    elif isinstance(meaning, Slice) and isinstance(meaning.whole, Written) and meaning.whole.month:
        if meaning.place == "early":
            yield first, last.replace(day=15)
        elif meaning.place == "late":
            yield first.replace(day=15), last


def parts(expression: Expression, whole: Time, anchor: Anchor, earlier: Sequence[Time]) -> Iterator[Days]:
    """The days of each part of what an expression means; of a stretch the parts are sought from its first day on."""
    if isinstance(expression.meaning, Between) and whole.earliest:
        anchor, expression = Anchor(whole.earliest, whole.earliest, ""), replace(expression, future=True)
    yield from by_convention(expression.meaning, (whole.earliest, whole.latest))
    for part in parts_of(expression.meaning):
        time = resolve(replace(expression, meaning=part), anchor, earlier, ())
        yield time.earliest, time.latest
        yield from by_convention(part, (time.earliest, time.latest))


def answer_dateparser(report: Report) -> list[Answer]:
    """What dateparser's search finds, paragraph by paragraph; nothing where the library is not there."""
    warnings.filterwarnings("ignore")
    try:
        from dateparser.date import DateDataParser  # type: ignore[import-untyped] # noqa: PLC0415 - it may not be installed
        from dateparser.search import search_dates  # type: ignore[import-untyped] # noqa: PLC0415 - as above
    except ImportError:
        return []
    assert report.published is not None and report.published.earliest is not None  # noqa: S101, PT018 - told by `as_report`
    settings = {"RELATIVE_BASE": datetime.combine(report.published.earliest, time()), "PREFER_DATES_FROM": "past"}
    parser = DateDataParser(languages=["en"], settings=settings)
    found: list[Answer] = []
    for block in report.blocks:
        at = block.span.start
        for words, moment in search_dates(report.text[slice(*block.span)], languages=["en"], settings=settings) or ():
            start = report.text.find(words, at, block.span.end)
            if start < 0:
                continue
            at = start + len(words)
            period = parser.get_date_data(words).period
            found.append(Answer(Span(start, at), (as_period(moment.date(), period),)))
    return found


def as_period(day: date, period: str | None) -> Days:
    """The month or year a day stands for, or the day alone."""
    if period == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if period == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return day, day


# ---- how well --------------------------------------------------------------------------------------------------


def score(documents: Sequence[Document], answers: Sequence[Sequence[Answer]]) -> Figures:
    """The figures over all documents."""
    valued = [(gold, own) for one, own in zip(documents, answers, strict=True) for gold in one.gold if gold.days]
    met = [(gold, meeting(gold, own)) for gold, own in valued]
    true = sum(
        any(touch(answer.span, gold.span) for gold in one.gold)
        for one, own in zip(documents, answers, strict=True)
        for answer in own
    )
    return Figures(
        marked=len(valued),
        found=sum(bool(own) for _, own in met),
        right=sum(is_right(gold, own) for gold, own in met),
        answers=sum(map(len, answers)),
        true=true,
    )


def meeting(gold: Gold, answers: Iterable[Answer]) -> list[Answer]:
    """The answers that share a character with a gold date."""
    return [answer for answer in answers if touch(answer.span, gold.span)]


def touch(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def is_right(gold: Gold, answers: Iterable[Answer]) -> bool:
    """Whether one of the answers has the days of a gold date, or a part of it has."""
    return any(is_same(gold, days) for answer in answers for days in answer.days)


def is_same(gold: Gold, days: Days) -> bool:
    """Whether days are those of a gold date; by month and day alone where that has no year."""
    assert gold.days is not None  # noqa: S101 - told by `score`
    if gold.has_year:
        return gold.days == days
    return all(
        one is not None and other is not None and (one.month, one.day) == (other.month, other.day)
        for one, other in zip(gold.days, days, strict=True)
    )


def misses(documents: Sequence[Document], answers: Sequence[Sequence[Answer]]) -> Iterator[str]:
    """The gold dates without a right answer, and the answers that meet none."""
    for one, own in zip(documents, answers, strict=True):
        for gold in one.gold:
            if gold.days and not is_right(gold, met := meeting(gold, own)):
                told = [(one.report.text[slice(*answer.span)], *map(str, answer.days[0])) for answer in met]
                yield f"{one.name}: {one.report.text[slice(*gold.span)]!r} {gold.days[0]}..{gold.days[1]}, answered {told}"
        for answer in own:
            if not any(touch(answer.span, gold.span) for gold in one.gold):
                start, end = answer.span
                yield f"{one.name}: unmarked {one.report.text[start:end]!r} in {one.report.text[max(0, start - 40) : end + 30]!r}"


if __name__ == "__main__":
    sys.exit(main())
