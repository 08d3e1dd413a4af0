"""To whom something was said: behind the cue, with "to" or "before", or as the subject of "was told" and "asked whether"."""

from __future__ import annotations

from sayso.grammar.phrases import noun_phrase_before
from sayso.lexicon.cues import forms
from sayso.lexicon.words import is_in
from sayso.statements.media import Words
from sayso.statements.noun_phrases import core_end, phrase_end
from sayso.statements.scenes import Place, Scene

TAKING = frozenset({"to", "on", "upon", "with"})
"""Prepositions that end a cue and have a hearer behind them: "called on", "put it to"."""
ATTACHED = frozenset({"in", "at", "from", "for"})
"""Prepositions that tell which of many is meant: "a court in Sarnholt"."""
ASIDE_WORDS = 12
"""The longest apposition or relative clause of a hearer behind a cue; a guess."""


# ---- behind the cue ---------------------------------------------------------------------------------------------


def told_at(place: Place, index: int, end: int) -> Words | None:
    """Who is told right behind a cue or "to", in the free words from `index` to `end`."""
    scene = place.scene
    if index == end and (other := _source_at(place, index)):
        return other
    if index >= end or scene.at(index).is_in("negation", "content opener", "question word") or scene.tag(index) in ("VB", "VBG"):
        return None
    after = phrase_end(scene, index, end)
    return Words(index, _over_closer(place, index, after, end)) if after > index else None


def _source_at(place: Place, index: int) -> Words | None:
    """The source of another statement that begins at a word, where it can hear: "told | the paper", "asked | the firm | to say"."""
    found = place.scene.sources.get(index) if index not in place.own else None
    return Words(index, found[1]) if found and found[0] != place.attribution.id else None


def _over_closer(place: Place, index: int, after: int, end: int) -> int:
    """Goes over what tells closer who it is: "a court | in Sarnholt", "the dealer, | Tarn & Bright", "nine readers | who left"."""
    scene = place.scene
    if scene.at(after).lower in ATTACHED and after not in scene.times and scene.at(index).lower in ("a", "an", "one"):
        after = core_end(scene, after + 1, end) if core_end(scene, after + 1, end) > after + 1 else after
    if (end not in place.own and end < scene.line.end) or scene.at(index).is_in("object pronoun"):
        return after
    if scene.at(after).is_in("personal relative"):
        return end if end - after <= ASIDE_WORDS else after
    if scene.at(after).lower == "," and end > after + 1:
        apposed = phrase_end(scene, after + 1, end)
        if apposed > after + 1 and scene.at(apposed).lower == "," and apposed + 1 == end:
            return apposed
    return after


def hears_at(place: Place, index: int, end: int) -> Words | None:
    """Who hears by a preposition at `index`: "to | reporters", "before | the court"."""
    scene, opener = place.scene, place.scene.at(index).lower
    if opener not in ("to", "before") or index in scene.times:
        return None
    told = told_at(place, index + 1, end)
    if told is None:
        return None
    head = _head(scene, told)
    if opener == "before":
        is_clause = scene.tag(told.end)[:2] in ("VB", "MD")  # "before | the court | rises"
        return told if is_in(head, "audience") and not is_clause else None
    return None if is_in(head, "no hearer") and not is_in(head, "hearer noun") else told


def _head(scene: Scene, told: Words) -> str:
    """The head of a noun phrase: its last noun before "of", "who" or a comma."""
    head = told.first
    for index in range(told.first, told.end):
        word = scene.at(index)
        if index > told.first and (word.is_stop or word.lower == "of" or word.is_in("personal relative")):
            break
        if scene.tag(index).startswith("NN") or not scene.tags:
            head = index
    return scene.at(head).lower


def takes_hearer(place: Place, verb: int) -> bool:
    """Whether a cue's verb names its hearer first, with or without a clause behind: "told", "assured", "pressed"."""
    word = place.scene.at(verb).lower
    return any("whom" in form.cue.takes for form in forms().get(word, ())) or is_in(word, "told verb")


def in_cue(place: Place) -> Words | None:
    """ "put it to | him": the hearer as the last word of the cue."""
    last = place.cue[-1]
    is_told = place.scene.at(last).is_in("object pronoun") and place.scene.at(last - 1).lower == "to" and last - 1 in place.cue
    return Words(last, last + 1) if is_told else None


def whom_before(place: Place) -> Words | None:
    """ "The firm, | to whom | we put this": what the relative clause hangs on that holds source and cue."""
    scene, first = place.scene, min(place.own)
    if scene.at(first - 1).lower != "whom" or scene.at(first - 2).lower != "to":
        return None
    found = noun_phrase_before(scene.line, first - 2 - (scene.at(first - 3).lower == ","), 0)
    return Words(found.first, found.last + 1) if found else None


def ends_in_taker(place: Place, last: int) -> bool:
    """Whether a cue ends with the preposition of its hearer: "called on", "put it to"."""
    return place.scene.at(last).lower in TAKING and last - 1 in place.cue


def opens_told(place: Place, index: int) -> bool:
    """Whether the content that begins at a word is what somebody is told or wanted to do: "that", "to", "whether"."""
    return place.scene.at(index).is_in("content opener", "question word") or place.scene.at(index).lower in ("to", "not")


# ---- as the subject ---------------------------------------------------------------------------------------------


def subject_told(place: Place) -> Words | None:
    """The subject of a cue that tells what it heard: "she | was told by", "an inquest | heard", "Asked whether ..., | he"."""
    scene, cue = place.scene, place.cue
    verb = next((index for index in reversed(cue) if not scene.at(index).is_in("preposition", "adverb")), cue[-1])
    word = scene.at(verb).lower
    if is_in(word, "hearing verb"):
        has_source = place.attribution.source is not None
        is_passive = any(scene.at(index).is_in("form of be") for index in cue)
        return None if is_passive or (has_source and scene.at(cue[-1]).lower != "from" and not _is_from(place)) else _subject(place)
    is_called = word == "called" and scene.at(cue[-1]).lower in ("on", "upon")
    if not is_in(word, "told verb") and not is_called:
        return None
    if any(scene.at(index).is_in("form of be") for index in cue if index < verb) or _is_contracted(place, verb):
        return _subject(place)
    if cue[0] != verb or is_called or _has_source_before(place, verb):
        return None
    return _told_aside(place) if scene.at(verb - 1).lower == "," else _told_first(place) if _opens_clause(place, verb) else None


def _has_source_before(place: Place, verb: int) -> bool:
    source = place.attribution.source
    return source is not None and source.spans[0].start < place.scene.at(verb).start


def _opens_clause(place: Place, verb: int) -> bool:
    """ "| Asked on Monday whether", "; | asked whether": nothing stands before the participle but a time."""
    before = place.scene.at(verb - 1)
    return verb == 0 or before.is_mark or before.is_in("conjunction", "subordinator", "adverb", "day")


def _is_from(place: Place) -> bool:
    """ "heard from | a driver", where the preposition stands in front of the source."""
    source = place.attribution.source
    first = place.scene.words_of(source.spans[0])[0] if source and place.scene.words_of(source.spans[0]) else 0
    return place.scene.at(first - 1).lower == "from"


def _is_contracted(place: Place, verb: int) -> bool:
    """ "I'd | been told": a form of "be" before the verb that an adverb parts from it."""
    return place.scene.at(verb - 1).is_in("form of be")


def _subject(place: Place) -> Words | None:
    """The noun phrase before a passive, unless it is the cue's own source."""
    scene, first = place.scene, place.cue[0]
    floor = max((index + 1 for index in range(max(0, first - ASIDE_WORDS * 2), first) if _bounds(place, index)), default=0)
    if scene.at(first - 1).is_in("personal relative"):
        return Words(first - 1, first)
    found = noun_phrase_before(scene.line, first, floor)
    if found is None or found.first in place.own:
        return None
    return Words(found.first, found.last + 1)


def _bounds(place: Place, index: int) -> bool:
    """Whether a subject cannot go left over a word: another's cue, or where the content begins that holds the cue."""
    holders = place.scene.holders.get(index, frozenset()) - {place.attribution.id}
    return not place.inside <= holders or place.scene.at(index).is_in("content opener")


def _told_aside(place: Place) -> Words | None:
    """ "a spokesman, | asked whether it had come, | hung up": the noun phrase before the comma."""
    comma = place.cue[0] - 1
    found = noun_phrase_before(place.scene.line, comma, 0)
    return Words(found.first, found.last + 1) if found else None


def _told_first(place: Place) -> Words | None:
    """ "Asked whether it had come, | a spokesman hung up": who is the subject behind what was asked."""
    scene = place.scene
    last = max(place.own)
    for index in range(last + 1, min(scene.line.end, last + ASIDE_WORDS)):
        if (told := _source_at(place, index)) and scene.at(index - 1).lower in (",", ")"):
            return told
        if scene.at(index).lower == "," and index + 1 not in scene.sources:
            after = _subject_end(scene, index + 1)
            return Words(index + 1, after) if after > index + 1 else None
    return None


def _subject_end(scene: Scene, first: int) -> int:
    """The index after a subject: a pronoun in the nominative, or a noun phrase."""
    return first + 1 if scene.at(first).is_in("pronoun") else phrase_end(scene, first, scene.line.end)
