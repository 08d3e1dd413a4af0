"""By which medium and to whom something was said: the phrases beside a cue that are neither source nor content."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from sayso.grammar.lines import Line
from sayso.lexicon.cues import forms
from sayso.lexicon.words import is_in
from sayso.records import Analysis, Attribution, Part, Span, Time
from sayso.statements.hearers import ends_in_taker, hears_at, in_cue, opens_told, subject_told, takes_hearer, told_at, whom_before
from sayso.statements.media import Words, medium_at
from sayso.statements.scenes import Place, draw_scene, place_in
from sayso.text import part, spans_of


class Circumstances(NamedTuple):
    """The medium and the hearer of a statement; None where the text names none beside the cue."""

    medium: Part | None = None
    addressee: Part | None = None


class _Found(NamedTuple):
    """Words of a medium and of a hearer; None for none."""

    medium: Words | None = None
    hearer: Words | None = None

    def and_then(self, other: _Found) -> _Found:
        """What this has, and what it lacks from another."""
        return _Found(self.medium or other.medium, self.hearer or other.hearer)


NOTHING = _Found()
PEOPLE = frozenset({"me", "you", "him", "her", "us", "them"})
"""Pronouns that hear where they stand between a verb and what is said; "it" is mostly a thing."""


def find_circumstances(
    line_at: Callable[[int], Line | None], analysis: Analysis, attributions: Sequence[Attribution], times: Sequence[Time]
) -> Mapping[str, Circumstances]:
    """By attribution id, what stands around its cue; `line_at` gives the line of a character, `times` are in order."""
    lines: dict[Span, tuple[Line, list[Attribution]]] = {}
    for one in attributions:
        for line in {start: line for start, _ in spans_of(one.source, one.cue, one.content) if (line := line_at(start))}.values():
            held = lines.setdefault(line.span(0, -1), (line, []))[1]
            if not held or held[-1] is not one:
                held.append(one)
    found: dict[str, Circumstances] = {}
    for line, held in lines.values():
        scene = draw_scene(line, analysis, times, held)
        places = [place for one in held if one.cue and line_at(one.cue.spans[0].start) is line and (place := place_in(scene, one))]
        found.update(_find_all(line, places))
    return found


def _find_all(line: Line, places: Sequence[Place]) -> Iterator[tuple[str, Circumstances]]:
    """The circumstances of the attributions of one line; what opens the line goes to all that its first source tells."""
    ordered = sorted((place for place in places if not place.inside), key=lambda place: min(place.own))
    around = {place.attribution.id: _around(place) for place in places}
    for first, place in pairwise(ordered):
        around[place.attribution.id] = around[place.attribution.id].and_then(_handed_on(first, place, around[first.attribution.id]))
    for place in places:
        found = around[place.attribution.id]
        yield (
            place.attribution.id,
            Circumstances(*(part(line.text, [line.span(words.first, words.end - 1)]) if words else None for words in found)),
        )


def _handed_on(first: Place, place: Place, found: _Found) -> _Found:
    """What an attribution has from the one before it in its line, which has `found`.

    One source tells both by one medium ("said by email that ..., and could not rule out"); what opens the line belongs to a
    pronoun, too ("In a reply, the firm did not dispute it; it repeated"), and not to the relative clause that hangs on it ("In a
    note that reached us, he writes").
    """
    opening, front = _read_front(first), _front(first)
    if opening != front and any(place.scene.at(at).lower == "," for at in range(max(first.own), min(place.own))):
        return opening
    ours, theirs = place.attribution.source, first.attribution.source
    if ours is None or theirs is None:
        return NOTHING
    if ours.spans == theirs.spans:
        return _Found(found.medium, front.hearer)
    return front if is_in(ours.text.lower(), "pronoun") else NOTHING


def _around(place: Place) -> _Found:
    """What stands around one cue: its own subject, then behind it, then behind its content, beside and before its source."""
    if hears(place.scene.line, place.attribution) and place.attribution.source is not None and not _is_passive(place):
        return NOTHING
    found = _Found(None, subject_told(place) or in_cue(place) or whom_before(place))
    for stretch in (*_gaps(place), *_beyond(place), _aside(place), _in_source(place), _relying(place), _front(place)):
        found = found.and_then(stretch)
    return found


def _is_passive(place: Place) -> bool:
    """ "two men | were told by | the court": the source stands behind and does not hear."""
    source = place.attribution.source
    return source is not None and place.scene.line.text[: source.spans[0].start].rstrip().lower().endswith(" by")


# ---- stretches --------------------------------------------------------------------------------------------------


def _gaps(place: Place) -> Iterator[_Found]:
    """What stands right behind each piece of the cue."""
    for last in (index for index in place.cue if index + 1 not in place.cue):
        yield _behind(place, last)


def _behind(place: Place, last: int) -> _Found:
    first, end = last + 1, place.free_from(last + 1)
    told = told_at(place, _over_loose(place, first, end), end)
    if told and (takes_hearer(place, last) or ends_in_taker(place, last) or _is_given(place, told)):
        return _Found(None, told).and_then(_read(place, told.end, place.free_from(told.end)))
    return _read(place, first, end)


def _is_given(place: Place, told: Words) -> bool:
    """Behind a verb that is none of telling: "wanted | me | to say", "forbids | the firm | to say", "read | her | the note"."""
    behind = _over_loose(place, told.end, place.free_from(told.end))
    if behind not in place.own or behind < place.cue[-1]:
        return False
    is_person = place.scene.at(told.first).lower in PEOPLE and told.end == told.first + 1 == behind
    return opens_told(place, behind) or is_person


def _over_loose(place: Place, index: int, end: int) -> int:
    """Goes over times, adverbs and commas."""
    scene = place.scene
    while index < end:
        word = scene.at(index)
        if index in scene.times and scene.tag(scene.times[index]) != "POS":
            index = scene.times[index]
        elif word.lower == "," or (word.is_in("adverb") and not word.is_in("determiner")):
            index += 1
        else:
            break
    return index


def _beyond(place: Place) -> Iterator[_Found]:
    """What stands behind source and content where these stand behind the cue, or behind the cue's own sentence part."""
    for index in sorted(place.own):
        if index > place.cue[-1] and index + 1 not in place.own:
            yield _read(place, index + 1, place.free_from(index + 1))


def _aside(place: Place) -> _Found:
    """What stands between a source and its cue: "the firm, | in a two-line notice to the exchange, | said"."""
    words = _source_words(place)
    if not words or words[-1] > place.cue[0]:
        return NOTHING
    return _read(place, words[-1] + 1, place.free_from(words[-1] + 1))


def _source_words(place: Place) -> range:
    source = place.attribution.source
    return place.scene.words_of(source.spans[0]) if source else range(0)


def _in_source(place: Place) -> _Found:
    """ "an officer reached | by telephone": the medium told in the source itself."""
    scene, words = place.scene, _source_words(place)
    for index in words:
        if scene.at(index).is_in("spoken to") and (medium := medium_at(scene, index + 1, words[-1] + 1)):
            return _Found(medium)
    return NOTHING


def _relying(place: Place) -> _Found:
    """ "citing | a post | by the blogger": the medium that another relies on, without a preposition."""
    scene, words = place.scene, _source_words(place)
    is_relying = scene.at(place.cue[-1]).is_in("relying", "preposition")
    if not words or not is_relying or scene.at(words[0] - 1).lower not in ("by", "from"):
        return NOTHING
    first = place.free_to(words[0])
    has_noun = first - 1 == place.cue[-1] and any(scene.at(index).is_in("medium head") for index in range(first, words[0] - 1))
    return _Found(Words(first, words[0] - 1)) if has_noun else NOTHING


def _front(place: Place) -> _Found:
    """What opens the clause of a cue, unless the cue stands in a relative clause that hangs on it."""
    scene, before = place.scene, min(place.own)
    found = _read_front(place)
    last = max((words.end for words in found if words), default=before)
    opening = next((at for at in range(last, before) if scene.at(at).is_in("relative")), None)
    is_in_relative = opening is not None and not any(scene.at(at).lower == "," for at in range(opening, before))
    return NOTHING if is_in_relative else found


def _read_front(place: Place) -> _Found:
    """What opens the clause of a cue: "In a reply, | the firm said", "To the court | she said nothing"."""
    scene, before = place.scene, min(place.own)
    first = place.free_to(before)
    if scene.at(before - 2).lower == "to" and scene.at(before - 1).is_in("personal relative"):
        return NOTHING
    opens = first == 0 or scene.at(first - 1).lower in (";", ":", "—", "–", "--")
    found = _read(place, first, before)
    return found if opens else _Found(found.medium)


def _read(place: Place, first: int, end: int) -> _Found:
    """The medium and the hearer among free words: each must open the stretch or stand behind a comma, a time or another one."""
    scene, index, is_open = place.scene, first, True
    found = NOTHING
    while index < end:
        medium = medium_at(scene, index, end) if is_open or scene.at(index - 1).is_in("spoken to") else None
        hearer = hears_at(place, index, end) if is_open and medium is None else None
        if medium or hearer:
            found = found.and_then(_Found(medium, hearer or (_written_to(place, medium) if medium else None)))
            index = (medium or hearer or Words(index, index + 1)).end
        elif index in scene.times:
            index, is_open = scene.times[index], True
        elif scene.at(index).lower in (";", ":", ")") or (scene.at(index).is_in("personal relative") and index > place.cue[-1]):
            break
        else:
            is_open = scene.at(index).lower in (",", "(") or scene.at(index).is_in("adverb", "conjunction")
            index += 1
    return found


def _written_to(place: Place, medium: Words) -> Words | None:
    """ "in a letter to | the chair": who is written to, unless it is an outlet."""
    scene = place.scene
    to = next((at for at in range(medium.first, medium.end) if scene.at(at).lower == "to"), None)
    if to is None or not any(scene.at(at).is_in("letter noun") for at in range(medium.first, to)):
        return None
    told = range(to + 1, medium.end)
    is_outlet = any(scene.at(at).is_name and scene.at(at).is_in("outlet noun") for at in told)
    return None if is_outlet or not told else Words(to + 1, medium.end)


# ---- sources that hear ------------------------------------------------------------------------------------------


def hears(line: Line | None, attribution: Attribution) -> bool:
    """Whether the source stands where a hearer does, behind "told" and its like: "two officials told | the Courier"."""
    if line is None or attribution.source is None or attribution.cue is None:
        return False
    cue, source = attribution.cue.spans[-1], attribution.source.spans[0]
    words = attribution.cue.text.lower().split()
    if source.end <= cue.start:  # "the paper | was told"
        return words[-1] in ("told", "informed") and is_in(words[-2] if len(words) > 1 else "", "form of be")
    between = line.text[cue.end : source.start] if cue.end <= source.start else "-"
    last = attribution.cue.text.split()[-1].lower()
    names = any("whom" in form.cue.takes for form in forms().get(last, ()))
    is_to = between.split()[-1:] == ["to"] and not any(is_in(word, "relying") for word in words)  # "says the mayor to | the Post"
    return (names and not between.strip()) or is_to
