"""What is compared across reports: each proposition that is put forward, denied or left open, with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from sayso.lexicon.words import is_in
from sayso.linking.names import plain, stem
from sayso.records import Proposition, Report, Span, Stance, Statement
from sayso.story import Side

BEFORE = 260
"""Characters that stand before a content and are read with it: about two sentences, more than the comparing network takes."""
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
NUMBER = re.compile(r"\d[\d,.]*")

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
    content: str
    before: str
    negated: bool
    record: Proposition
    told: Statement

    @property
    def side(self) -> Side:
        """Where its statement stands on what it says."""
        return SIDES[self.told.stance][self.negated]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The content words, without the endings of inflection."""
        return frozenset(stem_of(word) for word in words(self.content) if not is_closed(word))

    @cached_property
    def names(self) -> frozenset[str]:
        """The capitalised words in it and before it: reports of one affair share some."""
        both = f"{self.before} {self.content}"
        return frozenset(
            stem(plain(found[0])) for found in WORD.finditer(both) if found[0][:1].isupper() and not is_closed(found[0].lower())
        )

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
    """The propositions of a report's attributed, actual statements, in the order of the text."""
    found = []
    for statement in statements:
        if statement.form == "own" or statement.actuality != "actual":
            continue
        for proposition in statement.propositions:
            start = proposition.spans[0].start
            found.append(
                Telling(
                    proposition=proposition.id,
                    statement=statement.id,
                    report=report.id,
                    published=report.published.latest if report.published else None,
                    place=start,
                    content=_text(report, proposition.spans),
                    before=" ".join(report.text[max(0, start - BEFORE) : start].split()),
                    negated=proposition.negated,
                    record=proposition,
                    told=statement,
                )
            )
    return iter(sorted(found, key=lambda one: (one.place, one.proposition)))


def _text(report: Report, spans: Sequence[Span]) -> str:
    return " … ".join(" ".join(report.text[start:end].split()) for start, end in spans)


def words(text: str) -> list[str]:
    """The words and numbers of a text in lower case."""
    return [found[0].lower() for found in WORD.finditer(text)] + [found[0].rstrip(".,") for found in NUMBER.finditer(text)]


def is_closed(word: str) -> bool:
    """Whether a lower-case word is of a closed class and tells nothing of what happened."""
    return is_in(word, "determiner", "preposition", "conjunction", "pronoun", "auxiliary", "negation", "modal") or len(word) < 2


def stem_of(word: str) -> str:
    """A word without the endings of inflection, roughly.

    >>> stem_of("shipped") == stem_of("shipping") == stem_of("ships"), stem_of("deliveries") == stem_of("delivery")
    (True, True)
    """
    bare = plain(word)
    for ending, instead in (
        ("ies", "y"),
        ("ying", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ments", "ment"),
        ("ions", "ion"),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
    ):
        if bare.endswith(ending) and len(bare) - len(ending) + len(instead) >= 3:
            bare = bare[: len(bare) - len(ending)] + instead
            break
    if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "sle":
        bare = bare[:-1]
    return bare.rstrip("e") if len(bare) > 4 else bare
