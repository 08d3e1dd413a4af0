"""Attribution by a colon or dash alone: headlines ("Minister: no boats sailed") and transcripts ("VEY: No.")."""

from __future__ import annotations

from sayso.attribution.rules.drafts import Draft, Rule
from sayso.grammar.clauses import has_finite
from sayso.grammar.lines import DASHES, ENDS, Line
from sayso.lexicon.words import SOURCE_NOUNS

NAME_WORDS = 7
"""The longest source beside a colon or dash; a guess."""
LAST_SOURCE_WORDS = 3
"""The longest source that closes a headline behind a colon; a guess."""
LABEL_WORDS = 6
"""What follows the colon of a form ("PLACE: Hall B") is, with the colon, no longer than this; a guess."""
CAPITALISED_WORDS = 3
"""The longest name in a headline, where any word may have a capital; a guess."""
SPEAKERS = (*(name for name in SOURCE_NOUNS if name != "object noun"), "person title")


def find_marked(line: Line) -> Draft | None:
    """The attribution of a line that a colon behind its source or a dash before it makes; None where neither does."""
    return _by_colon(line) or _by_dash(line) or _by_last_colon(line)


def _by_colon(line: Line) -> Draft | None:
    colon = next((i for i, word in enumerate(line.words[: NAME_WORDS + 1]) if word.lower == ":"), None)
    if line.at(0).is_in("label"):
        return None
    if not colon or colon + 1 >= len(line.words) or not _is_speaker(line, 0, colon):
        return None
    is_quoted = line.at(colon + 1).quotation is not None
    is_turn = line.words[0].text.isupper() and len(line.words[0].text) > 1
    is_headline = line.is_headline and has_finite(line, colon + 1, len(line.words))
    if not (is_quoted or is_headline or (is_turn and _is_sentence(line, colon))):
        return None
    last = colon + 1 if is_quoted and line.end == colon + 2 else len(line.words) - 1
    rule: Rule = "turn" if is_turn and not is_quoted else "colon"
    return Draft((line.span(0, colon - 1),), (line.span(colon, colon),), (line.span(colon + 1, last),), rule)


def _is_sentence(line: Line, colon: int) -> bool:
    """Whether what follows the capitals of "VEY: No." is speech, not what is filled into a form: "PLACE: Hall B"."""
    says_much = len(line.words) - colon > LABEL_WORDS
    return says_much or has_finite(line, colon + 1, len(line.words)) or line.words[-1].lower in ENDS


def _by_dash(line: Line) -> Draft | None:
    """ "Bridge was unsafe – engineers", "“We won.” – Ann Vey": the source stands behind the last dash."""
    dash = next((i for i in range(line.end - 1, 0, -1) if line.at(i).lower in DASHES), None)
    if dash is None or not _is_speaker(line, dash + 1, line.end):
        return None
    if not (line.at(dash - 1).quotation or (line.is_headline and has_finite(line, 0, dash))):
        return None
    return Draft((line.span(dash + 1, line.end - 1),), (line.span(dash, dash),), (line.span(0, dash - 1),), "dash")


def _by_last_colon(line: Line) -> Draft | None:
    """ "Bridge 'unsafe for years': engineers": only headlines put their source last."""
    colon = next((i for i in range(line.end - 1, 1, -1) if line.at(i).lower == ":"), None) if line.is_headline else None
    if colon is None:
        return None
    if line.end - colon - 1 > LAST_SOURCE_WORDS or not _is_speaker(line, colon + 1, line.end):
        return None
    return Draft((line.span(colon + 1, line.end - 1),), (line.span(colon, colon),), (line.span(0, colon - 1),), "colon")


def _is_speaker(line: Line, first: int, end: int) -> bool:
    """Whether words are a short noun phrase that can speak: no verb, no mark, a name or an office among them."""
    words = line.words[first:end]
    if not 0 < len(words) <= NAME_WORDS or any(word.is_stop or word.quotation for word in words) or has_finite(line, first, end):
        return False
    capitals_tell = not line.is_headline or len(words) <= CAPITALISED_WORDS
    return any(word.is_in(*SPEAKERS) or (word.is_name and capitals_tell) for word in words)
