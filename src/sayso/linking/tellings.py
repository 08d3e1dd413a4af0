"""What is compared across reports: each proposition that is put forward, denied or left open, with the words around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from sayso.linking.passages import Passage
from sayso.records import Proposition, Report, Span, Stance, Statement
from sayso.story import Side

MOSTLY = 0.7
"""The share of a proposition that is another's statement from which on it says nothing of its own; a guess."""
BEFORE = 260
"""Characters that stand before a content and are read with it: about two sentences, more than the comparing network takes."""

Speaks = Literal["of itself", "of knowledge", "of a report", "of the matter"]
"""Whether a content says something of its own, or speaks of what others said: "any knowledge of the deal", "to comment"."""

KNOWING = re.compile(
    r"""^(?: (?:to\ have\ |having\ |that\ (?:he|she|it|they)\ ha[dsv]e?\ )?      # (denied) any knowledge of, having any information
          (?:any\ |all\ |no\ )?(?:prior\ |previous\ |direct\ )?
          (?:knowledge|awareness|information|recollection|being\ aware|knowing)\b
        | (?:that\ )?(?:he|she|it|they|we|I)[ ]                                    # (said) we do not know, had no idea
          (?:do(?:es)?\ not|do(?:es)?n['’]t|did\ not|didn['’]t|had\ no|have\ no|has\ no)
          \ (?:know|knowledge|idea|information|aware) )""",
    re.IGNORECASE | re.VERBOSE,
)
TELLINGS = (
    "report|reports|article|story|account|accounts|claim|claims|allegation|allegations|accusation|accusations|assertion|assertions"
    "|charge|charges|suggestion|suggestions|findings|version|publication|rumour|rumours|rumor|rumors|speculation"
)
"""What is told by others: nouns that speak of it."""
OF_REPORT = re.compile(
    rf"""^(?:to\ (?:react|respond|reply)\ to\ )?
         (?:the|this|that|these|those|all|any|such|its|their|his|her|[A-Z][\w’'-]*(?:['’]s)?)\s+(?:\w+\ ){{0,3}}
         (?:{TELLINGS})\b""",
    re.IGNORECASE | re.VERBOSE,
)
TAKEN_BACK = re.compile(
    r"(?:(?:the|this|that|its|his|her|their|our|my|an?|all|any)\s+(?:[\w-]+\s+){0,3})?(?:denials?|words?|statements?|"
    rf"remarks?|figures?|findings?|{TELLINGS})\b",
    re.IGNORECASE,
)
"""How what is taken back is named: "its report that no one died"."""
ANSWERING = re.compile(
    r"""^(?:immediately\ )?(?:to\ |a\ request\ |requests\ |an?\ \w+\ |repeated\ \w+\ |for\ )*
         (?:comment|answer|respond|react|reply|speak|elaborate|discuss|say|confirm|deny|questions?|inquir\w+|enquir\w+|calls?
           |messages?|e-?mails?|requests?)\b(?:\ or\ \w+)?(?P<rest>.*)""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
MATTER = re.compile(
    r"""^(?:(?:on|about|to|of|for|in|into|with|over)\ )*(?:(?:the|this|that|these|those|any|its|such)\ )?(?:\w+\ )?
         (?:matter|issue|case|reports?|claims?|allegations?|story|questions?|details?|it|this|that|comment|request|affair|subject
           |on|further|more|publicly|immediately)?[\s.,"”']*(?:comment)?[\s.,"”']*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is left where nothing says of what: "on the matter"."""

SIDES: dict[Stance, tuple[Side, Side]] = {
    "asserts": ("for", "against"),
    "denies": ("against", "for"),
    "doubts": ("unclear", "unclear"),
    "withholds": ("withheld", "withheld"),
    "none": ("unclear", "unclear"),
}
"""By stance, the side of a proposition that is affirmative, and of one that is negated."""


@dataclass(frozen=True)
class Telling:
    """A proposition of an actual statement, as it is compared."""

    proposition: str
    statement: str
    report: str
    published: date | None
    place: int
    """Of its first character: where it stands among those of its report."""
    passage: Passage
    negated: bool
    record: Proposition
    told: Statement

    @property
    def side(self) -> Side:
        """Where its statement stands on what it says.

        Who withdraws something and goes on with what was not says what now holds: "corrected itself: nobody was hurt".
        """
        is_now = self.told.act == "retract" and self.negated and not TAKEN_BACK.match(self.content.strip(" \"“”'‘’"))
        return SIDES["asserts" if is_now else self.told.stance][self.negated]

    @property
    def content(self) -> str:
        """What is put forward, denied or left open."""
        return self.passage.content

    @cached_property
    def speaks(self) -> Speaks:
        """Whether it says something of its own."""
        return speaks_of(self.told, self.content)


def speaks_of(statement: Statement, content: str) -> Speaks:
    """What a content is about, where it is no proposition that can be held itself."""
    bare = content.strip(" \"“”'‘’")
    if statement.act == "decline":
        found = ANSWERING.match(bare)
        rest = found["rest"] if found else bare
        return "of the matter" if MATTER.match(rest.strip()) else "of itself"
    if statement.stance in ("denies", "asserts") and KNOWING.match(bare):
        return "of knowledge"
    if statement.stance in ("denies", "doubts") and OF_REPORT.match(bare):
        rest = OF_REPORT.sub("", bare)
        return "of itself" if re.match(r"\s+(?:that|of|about)\b", rest) else "of a report"
    return "of itself"


def tellings(report: Report, statements: Sequence[Statement]) -> Iterator[Telling]:
    """The propositions of a report's attributed, actual statements, in the order of the text.

    Of "he said the ministry denied the sale" only the denial: his word for it is in the chain, and he says no more.
    """
    found = []
    inner = _inner(statements)
    for statement in statements:
        if statement.form == "own" or statement.actuality != "actual":
            continue
        for proposition in statement.propositions:
            if any(_is_mostly(proposition.spans, one) for one in inner.get(statement.id, ())):
                continue
            start = proposition.spans[0].start
            found.append(
                Telling(
                    proposition=proposition.id,
                    statement=statement.id,
                    report=report.id,
                    published=report.published.latest if report.published else None,
                    place=start,
                    passage=Passage(
                        before=" ".join(report.text[max(0, start - BEFORE) : start].split()),
                        content=_text(report, proposition.spans),
                    ),
                    negated=proposition.negated,
                    record=proposition,
                    told=statement,
                )
            )
    return iter(sorted(found, key=lambda one: (one.place, one.proposition)))


def _inner(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    """For each statement, those it is the parent of that do not put their content forward."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        if one.parent and one.cue and one.content and one.stance != "asserts":
            found[one.parent].append(one)
    return found


def _is_mostly(spans: Sequence[Span], inner: Statement) -> bool:
    """Whether a proposition is little but what another says in it."""
    parts = (part.spans for part in (inner.source, inner.cue, inner.content) if part)
    inside = [span for some in parts for span in some if any(one.start <= span.start < one.end for one in spans)]
    if inner.cue is None or not set(inner.cue.spans) & set(inside):
        return False
    first, last = min(inside).start, max(span.end for span in inside)
    shared = sum(max(0, min(span.end, last) - max(span.start, first)) for span in spans)
    return shared >= MOSTLY * sum(span.end - span.start for span in spans)


def _text(report: Report, spans: Sequence[Span]) -> str:
    return " … ".join(" ".join(report.text[start:end].split()) for start, end in spans)
