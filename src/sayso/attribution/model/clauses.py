"""Indirect contents that end before a new statement of the report's, or go on behind the words that interrupt them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.attribution.assembly import Found
from sayso.records import Span

MARKS = re.compile(r"[\"“”„«»]|''|(?<!\w)['‘]")
NEW_ACT = re.compile(
    r", (?:contradicting|echoing|denying|confirming|repeating|reversing|correcting|scrapping|withdrawing|retracting|dismissing"
    r"|rejecting|ending|prompting|adding|saying|noting|citing)\b"
)
"""A participle that tells what the saying did, or that more was said: of 3 on PolNeAR dev people marked none as content."""
NEW_CLAUSE = re.compile(r";(?! (?:and |or |but )?(?:that|whether)\b(?! [a-z]+['’]s\b))")
"""A stop that another statement follows; "; and that" goes on with the content, "; that country's" does not."""
RESUMED = re.compile(
    r"(?P<when> (?:on|in|last|this|late|early|yesterday)\b[^.,;:!?\n\"“”]{0,40}|), "
    r"(?P<rest>(?!(?:and|but|while|who|which|though|although|as|after|until|thanks|not|compared|including|whether|if|when|because|\w+ing|\w+ed)\b)"
    r"[^;\n\"“”]{1,600}?)(?=[.!?]?(?:\s+[A-Z\"“]|\s*$|\n)|;)"
)
"""What goes on behind an interrupting "she said,": to the end of the sentence."""
FEWEST = 2
"""Words that must stand before an interrupting cue for it to interrupt a clause: "as, he said, | made"."""


def bound(text: str, found: Sequence[Found]) -> list[Found]:
    """All that was found, with indirect contents as long as they are."""
    return [_resumed(text, _ended(text, one)) for one in found]


def _ended(text: str, one: Found) -> Found:
    if not one.cue or text[one.cue[-1].end - 1] == ":":
        return one
    return replace(one, content=tuple(_cut(text, span) if span.start >= one.cue[0].end else span for span in one.content))


def _cut(text: str, span: Span) -> Span:
    """A piece up to the first mark or participle that begins something else; what is quoted is left alone."""
    quoted = MARKS.search(text, *span)
    ends = (pattern.search(text, span.start + 1, span.end) for pattern in (NEW_ACT, NEW_CLAUSE))
    end = min((hit.start() for hit in ends if hit), default=span.end)
    return span if quoted and quoted.start() < end else Span(span.start, end)


def _resumed(text: str, one: Found) -> Found:
    """ "The seals were intact, | she said, | the count was unaffected": the content goes on where source and cue end."""
    if len(one.content) != 1 or not one.cue or not one.source or one.source[0].start == one.source[-1].end:
        return one
    (content,) = one.content
    first = min(one.cue[0].start, one.source[0].start)
    last = max(one.cue[-1].end, one.source[-1].end)
    if content.end > first or text[content.end : first].strip() != "," or MARKS.search(text, *content):
        return one
    if len(text[slice(*content)].split()) < FEWEST:
        return one
    rest = RESUMED.match(text, last)
    return replace(one, content=(content, Span(*rest.span("rest")))) if rest else one
