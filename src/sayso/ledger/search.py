"""The query language of search: words, "phrases", beginnings*, AND, OR, NOT, parentheses and fields.

Fields are `actor:`, `act:`, `outlet:` and `published:`. What stands side by side must all hold; AND binds closer than OR.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, get_args

from sayso.errors import UsageError
from sayso.ledger.days import parse_days
from sayso.ledger.names import fold
from sayso.records import ACTS

MOST = 64
"""Words and conditions in one query: beyond what anyone types, and far below what SQLite refuses."""

DEEPEST = 32
"""Parentheses and NOTs inside each other; as above."""

FieldName = Literal["actor", "act", "outlet"]


@dataclass(frozen=True, slots=True)
class Words:
    """Words side by side in this order; with `beginning`, the last may go on."""

    text: str
    beginning: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A condition on one field of the statement or its report."""

    name: FieldName
    value: str


@dataclass(frozen=True, slots=True)
class Published:
    """A condition on the days a report may have been published."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    part: Query


@dataclass(frozen=True, slots=True)
class All:
    """What must hold together."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """What must hold in at least one part."""

    parts: tuple[Query, ...]


Query = Words | Field | Published | Not | All | Either


def parse(query: str) -> Query:
    """What a query asks for; raises UsageError that says what is wrong with it.

    >>> parse('harbour OR act:deny')
    Either(parts=(Words(text='harbour', beginning=False), Field(name='act', value='deny')))
    """
    tokens = tuple(_tokens(_UNTYPED.sub(" ", query)))
    if not tokens:
        raise UsageError('there is nothing to search for: give words, "a phrase", or a field such as actor:NAME')
    if sum(token.kind in ("words", "field") for token in tokens) > MOST:
        raise UsageError(
            f"a query may hold at most {MOST} words and conditions: put words that stand side by side in quotation marks"
        )
    reader = _Reader(tokens)
    found = reader.either(0)
    if reader.at < len(tokens):
        raise UsageError("there is a closing parenthesis with no opening one before it: take it out, or put it in quotation marks")
    return found


def leaves(query: Query) -> Iterator[Words | Field | Published]:
    """The words and conditions of a query that are not under a NOT, in their order."""
    match query:
        case All(parts) | Either(parts):
            for part in parts:
                yield from leaves(part)
        case Not():
            return
        case leaf:
            yield leaf


# ---- tokens -----------------------------------------------------------------------------------------------------


class _Token(NamedTuple):
    kind: Literal["(", ")", "AND", "OR", "NOT", "words", "field"]
    words: Words = Words("")
    field: str = ""


_UNTYPED = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")  # control characters and half pairs, which SQLite takes badly
_QUOTE_MARKS = '"“”„'
_PHRASE = re.compile(f"[{_QUOTE_MARKS}]([^{_QUOTE_MARKS}]*)[{_QUOTE_MARKS}](\\*?)")
_FIELD = re.compile(r"([A-Za-z_]+):")
_END = re.compile(rf"[\s(){_QUOTE_MARKS}]")
_OPERATORS: dict[str, Literal["AND", "OR", "NOT", "(", ")"]] = {"AND": "AND", "OR": "OR", "NOT": "NOT", "(": "(", ")": ")"}


def _tokens(query: str) -> Iterator[_Token]:
    at = 0
    while at < len(query):
        if query[at].isspace():
            at += 1
        elif query[at] in "()":
            yield _Token(_OPERATORS[query[at]])
            at += 1
        elif field := _FIELD.match(query, at):
            value, at = _value(query, field)
            yield _Token("field", value, field[1].lower())
        elif query[at] in _QUOTE_MARKS:
            value, at = _phrase(query, at)
            yield _Token("words", value)
        else:
            value, at = _word(query, at)
            yield _Token(_OPERATORS[value.text]) if value.text in _OPERATORS else _Token("words", value)


def _phrase(query: str, at: int) -> tuple[Words, int]:
    """The phrase whose quotation mark stands here, and where it ends."""
    found = _PHRASE.match(query, at)
    if not found:
        raise UsageError(f"a quotation mark is not closed: {query[at:]!r}; close it, or take it out")
    return Words(found[1], beginning=bool(found[2])), found.end()


def _word(query: str, at: int) -> tuple[Words, int]:
    """What stands here up to a space, parenthesis or quotation mark, and where it ends."""
    end = _END.search(query, at)
    word = query[at : end.start() if end else len(query)]
    return Words(word.rstrip("*"), beginning=word.endswith("*")), at + len(word)


def _value(query: str, field: re.Match[str]) -> tuple[Words, int]:
    at = field.end()
    if at == len(query) or query[at].isspace() or query[at] in "()":
        raise UsageError(
            f"{field[0]} is followed by nothing: write what it must be right behind it, such as {field[0]}{_such_as(field[1])}"
        )
    return _phrase(query, at) if query[at] in _QUOTE_MARKS else _word(query, at)


def _such_as(field: str) -> str:
    return {"act": "deny", "published": "2031-05"}.get(field.lower(), "NAME")


# ---- grammar ----------------------------------------------------------------------------------------------------


class _Reader:
    """Goes through the tokens once, from left to right."""

    def __init__(self, tokens: tuple[_Token, ...]) -> None:
        self.tokens = tokens
        self.at = 0

    def either(self, depth: int) -> Query:
        parts = [self.all(depth)]
        while self._take("OR"):
            parts.append(self.all(depth))
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def all(self, depth: int) -> Query:
        parts = [self.one(depth)]
        while self._take("AND") or self._kind() not in (None, ")", "OR"):
            parts.append(self.one(depth))
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def one(self, depth: int) -> Query:
        if depth > DEEPEST:
            raise UsageError(f"parentheses and NOTs may stand at most {DEEPEST} deep inside each other")
        if self._take("NOT"):
            return Not(self.one(depth + 1))
        if self._take("("):
            inside = self.either(depth + 1)
            if not self._take(")"):
                raise UsageError("an opening parenthesis is not closed: close it, or put it in quotation marks")
            return inside
        kind = self._kind()
        if kind not in ("words", "field"):
            where = f"before {'the end' if kind is None else kind}"
            raise UsageError(
                f"a word, phrase or field is missing {where}: AND, OR and NOT in capitals join what stands beside them"
            )
        self.at += 1
        return _leaf(self.tokens[self.at - 1])

    def _kind(self) -> str | None:
        return self.tokens[self.at].kind if self.at < len(self.tokens) else None

    def _take(self, kind: str) -> bool:
        taken = self._kind() == kind
        self.at += taken
        return taken


_FIELDS = (*get_args(FieldName), "published")


def _leaf(token: _Token) -> Query:
    if token.kind == "words":
        return _searchable(token.words)
    value = token.words.text
    match token.field:
        case "published":
            return Published(*parse_days(value))
        case "act":
            if value.lower() not in ACTS:
                raise UsageError(f"there is no act {value!r}: use one of {', '.join(ACTS)}")
            return Field("act", value.lower())
        case "actor" | "outlet" as name:
            if not fold(value):
                raise UsageError(f"{name}: wants a name, and there is no word in {value!r}")
            return Field(name, value)
        case other:
            known = ", ".join(f"{name}:" for name in _FIELDS)
            message = f"there is no field {other}: (known are {known}); to find the words themselves, put them in quotation marks"
            raise UsageError(message)


def _searchable(words: Words) -> Words:
    if not any(character.isalnum() for character in words.text):
        raise UsageError(f"there is no word in {words.text!r}: search finds words, not marks alone")
    if words.text.startswith("-"):
        raise UsageError(f"to leave out a word write NOT before it, not a minus: NOT {words.text.lstrip('-')}")
    return words
