"""Attribution by a colon or dash alone: headlines ("Minister: no boats sailed") and transcripts ("VEY: No.")."""

from __future__ import annotations

from sayso.attribution.rules.drafts import Draft
from sayso.grammar.clauses import has_finite
from sayso.grammar.lines import ENDS, Line
from sayso.records import Span

NAME_WORDS = 7
"""The longest source before a colon; a guess."""


LAST_SOURCE_WORDS = 3
"""The longest source that closes a headline behind a colon; a guess."""
LABEL_WORDS = 6
"""What follows the colon of a form ("PLACE: Hall B") is no longer than this; a guess."""


def find_marked(line: Line) -> Draft | None:
    """The attribution of a line that a colon behind its source or a dash before it makes; None where neither does."""
    return _by_colon(line) or _by_dash(line) or _by_last_colon(line)


def _by_colon(line: Line) -> Draft | None:
    colon = next((i for i, word in enumerate(line.words[: NAME_WORDS + 1]) if word.lower == ":"), None)
    if not colon or colon + 1 >= len(line.words) or not _is_speaker(line, 0, colon):
        return None
    is_quoted = line.at(colon + 1).quotation is not None
    is_turn = line.words[0].text.isupper() and len(line.words[0].text) > 1
    says_much = len(line.words) - colon > LABEL_WORDS
    is_sentence = says_much or has_finite(line, colon + 1, len(line.words)) or line.words[-1].lower in ENDS
    if not (is_quoted or (is_turn and is_sentence) or (line.is_headline and has_finite(line, colon + 1, len(line.words)))):
        return None
    last = colon + 1 if is_quoted and line.end == colon + 2 else len(line.words) - 1
    return Draft(
        (line.span(0, colon - 1),),
        (line.span(colon, colon),),
        (line.span(colon + 1, last),),
        "turn" if is_turn and not is_quoted else "colon",
    )


def _by_dash(line: Line) -> Draft | None:
    dash = next((i for i in range(line.end - 1, 0, -1) if line.at(i).lower in ("–", "—", "-", "--")), None)
    if dash is None or not _is_speaker(line, dash + 1, line.end) or not (line.is_headline or line.at(dash - 1).quotation):
        return None
    if not (line.at(dash - 1).quotation or has_finite(line, 0, dash)):
        return None
    first = dash - 1 if line.at(dash - 1).quotation and dash == 1 else 0
    content = line.span(first, dash - 1)
    return Draft((line.span(dash + 1, line.end - 1),), (line.span(dash, dash),), (Span(*content),), "dash")


def _by_last_colon(line: Line) -> Draft | None:
    """ "Bridge 'unsafe for years': engineers": only headlines put their source last."""
    colon = next((i for i in range(line.end - 1, 1, -1) if line.at(i).lower == ":"), None)
    if (
        colon is None
        or not line.is_headline
        or line.end - colon - 1 > LAST_SOURCE_WORDS
        or not _is_speaker(line, colon + 1, line.end)
    ):
        return None
    return Draft((line.span(colon + 1, line.end - 1),), (line.span(colon, colon),), (line.span(0, colon - 1),), "colon")


def _is_speaker(line: Line, first: int, end: int) -> bool:
    """Whether words are a short noun phrase that can speak: no verb, no mark, a name or an office among them."""
    words = line.words[first:end]
    if not 0 < len(words) <= NAME_WORDS or any(word.is_stop or word.quotation for word in words) or has_finite(line, first, end):
        return False
    speaks = ("office noun", "body noun", "group noun", "unnamed noun", "outlet noun", "document noun", "person title")
    return any(word.is_in(*speaks) or (word.is_name and (not line.is_headline or len(words) <= 3)) for word in words)
