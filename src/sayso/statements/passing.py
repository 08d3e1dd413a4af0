"""What a cue tells of the way that words took: whose word somebody relies on, and who only passes another's on."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicon.words import is_in
from sayso.records import Attribution, Report

ATTRIBUTING = frozenset({"attributed", "attributes", "attributing", "attribute", "ascribed", "ascribes"})
HAVING = frozenset({"has", "had", "have", "having"})
HEARING = HAVING | {"heard", "got", "learnt", "learned", "know", "knows", "knew"}
"""Before "from" they tell whose word it is: "had it from", "was to have learnt from"."""
TELLING = frozenset({"reported", "released", "quoted", "cited", "heard", "seen", "given"})
"""Of an agent they tell who passes words on; of a subject, that it tells or knows them: "denied what no one | had reported"."""
TOLD = frozenset({"told", "informed", "assured"})
"""In the passive they name, behind "by", whom somebody has his word from."""


def names_teller(report: Report, one: Attribution) -> bool:
    """Whether a cue names, behind it, whom somebody has his word from: "had it from", "relying on", "had been told by"."""
    if one.source is None or one.cue is None or one.cue.spans[-1].end > one.source.spans[0].start:
        return False
    words = words_of(one)
    hears = words[-1:] == ["from"] and not HEARING.isdisjoint(words)
    is_told = (_is_passive(words) or _is_by(report, one)) and any(word in TOLD for word in words)
    return hears or is_told or words[-2:] == ["relying", "on"]


def brings(report: Report, attribution: Attribution) -> bool:
    """Whether a cue names, behind it, whose word another relies on: "citing | B", "on the words of | B"; not "A | cited B"."""
    words = words_of(attribution)
    relies = (
        (any(is_in(word, "relying") for word in words) or _is_what(report, attribution))
        and not _is_passive(words)
        and not _is_by(report, attribution)
    )
    hears = _is_from(report, attribution) and not HEARING.isdisjoint(words)
    if attribution.source is None or attribution.cue is None or frames(attribution):
        return False
    return (relies or hears) and (
        attribution.cue.spans[0].start < attribution.source.spans[0].start or _is_what(report, attribution)
    )


def _is_what(report: Report, attribution: Attribution) -> bool:
    """ "On the strength of | what | a caller told us"."""
    if attribution.source is None:
        return False
    before = report.text[max(0, attribution.source.spans[0].start - 40) : attribution.source.spans[0].start].lower().split()
    return before[-1:] == ["what"] and before[-2:-1] in (["of"], ["on"])


def _is_from(report: Report, attribution: Attribution) -> bool:
    """ "Had it | from | B", "had heard, | from | B"."""
    if attribution.source is None or attribution.cue is None:
        return False
    between = report.text[attribution.cue.spans[-1].end : attribution.source.spans[0].start].strip(" ,")
    return between == "from" or (not between and words_of(attribution)[-1:] == ["from"])


def attributes(report: Report, attribution: Attribution) -> bool:
    """Whether a source says of some words whose they are: "| the Post | attributed"; not "words attributed to him"."""
    if attribution.source is None or attribution.cue is None:
        return False
    is_subject = attribution.source.spans[0].start < attribution.cue.spans[0].start
    words = words_of(attribution)
    if not any(word in ATTRIBUTING for word in words):
        return False
    return _is_by(report, attribution) or (is_subject and not _is_passive(words))


def is_reached(report: Report, attribution: Attribution) -> bool:
    """Whether a source is one whom a document or a word reached: "records that | the Post | has seen", "seen by | the Post"."""
    if attribution.source is None or attribution.cue is None:
        return False
    is_subject = attribution.source.spans[0].start < attribution.cue.spans[0].start
    reaches = any(is_in(word, "carrying") for word in words_of(attribution))
    return reaches and (is_subject or _is_passive(words_of(attribution)) or _is_by(report, attribution))


def _is_by(report: Report, attribution: Attribution) -> bool:
    """ "Quoted | by | the Post"."""
    if attribution.source is None or attribution.cue is None:
        return False
    return report.text[attribution.cue.spans[-1].end : attribution.source.spans[0].start].split()[:1] == ["by"]


def carries(report: Report, attribution: Attribution) -> bool:
    """Whether a source only passes on what another said: "seen by A", "as quoted by A", "in remarks carried by A"."""
    if attribution.source is None or attribution.cue is None:
        return False
    words = words_of(attribution)
    between = report.text[attribution.cue.spans[-1].end : attribution.source.spans[0].start].split()
    if words in (["through"], ["via"]):
        return True
    by_agent = words[-1:] == ["by"] or between[:1] in (["by"], ["in"], ["on"], ["to"], ["with"])
    return by_agent and any(is_in(word, "carrying") for word in words)


def passes_on(report: Report, attribution: Attribution) -> bool:
    """Whether a source only carries words: "in a letter printed by | the Post", "a letter that | the Post | printed"."""
    if attribution.source is None or attribution.cue is None:
        return False
    words = words_of(attribution)
    is_subject = attribution.source.spans[0].start < attribution.cue.spans[0].start
    prints = is_subject and not _is_passive(words) and any(is_in(word, "carrying") and word not in TELLING for word in words)
    return prints or carries(report, attribution)


def frames(attribution: Attribution) -> bool:
    """Whether a cue sets words aside as somebody's: "according to", "in the report's words"."""
    words = words_of(attribution)
    return words == ["according", "to"] or (words[:1] == ["in"] and words[-1:] == ["words"])


def _is_passive(words: Sequence[str]) -> bool:
    """ "Was | quoted", "quoted by"; not "was | quoting"."""
    helped = any(is_in(word, "form of be") for word in words) and not any(word.endswith("ing") for word in words if word != "being")
    return words[-1:] == ["by"] or helped


def words_of(attribution: Attribution) -> list[str]:
    """The words of a cue in small letters; none where it has no cue."""
    return attribution.cue.text.lower().replace("’", "'").split() if attribution.cue else []
