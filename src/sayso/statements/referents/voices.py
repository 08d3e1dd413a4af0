"""Whose voice words are in: the report's own, an unattributed quotation's, a turn's in an interview; and whom "you" means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.records import Part
from sayso.statements.referents.entities import Entity, distinct, sort_of
from sayso.statements.referents.nouns import Noun

FIRST = frozenset({"i", "we", "my", "our", "me", "us"})
SECOND = frozenset({"you", "your"})
ASKERS = frozenset({"q", "q."})
ANSWERERS = frozenset({"a", "a."})
QUESTIONS = frozenset({"question", "questioner"})
"""Labels of turns of those whom nobody names."""
NEAR = 4
"""How many words into an asker's turn a calling is whom he speaks to: "Q. Minister, last autumn you"; a guess."""


def find_own_voice(
    outlet: str | None, nouns: Sequence[Noun], names: Mapping[int, Entity], speaking: Iterable[int]
) -> Entity | None:
    """Who says "we" in the report's own words: its outlet, else the one body that speaks in it by name."""
    if outlet:
        known = [entity for entity in distinct(names.values()) if entity.is_outlet]
        return known[0] if known else Entity("body", name=tuple(outlet.removeprefix("The ").split()), is_outlet=True)
    bodies = [names[index] for index in sorted(speaking) if index in names and nouns[index].place != "owner"]
    several = [entity for entity in distinct(bodies) if entity.sort in ("body", "open")]
    return several[0] if len(several) == 1 or (several and _opens(several[0], nouns, names)) else None


def _opens(entity: Entity, nouns: Sequence[Noun], names: Mapping[int, Entity]) -> bool:
    """Whether a body speaks in the first sentence of a report: it issues it."""
    return any(names[index] is entity and nouns[index].sentence == 0 and nouns[index].place == "subject" for index in names)


def label_turns(sources: Mapping[str, Part], nouns: Sequence[Noun], outlet: str | None) -> dict[str, Entity]:
    """The people behind the labels "Q" and "A" of an interview, by the attributions whose sources they are."""
    labels = {name: source.text.strip().lower() for name, source in sources.items()}
    if not ANSWERERS.intersection(labels.values()) or not ASKERS.intersection(labels.values()):
        return {name: Entity("person", description=sources[name].text) for name, label in labels.items() if label in QUESTIONS}
    is_hearing = any(
        belongs(word, "body noun") or is_among(word, "organisation noun", "court noun") for word in (outlet or "").lower().split()
    )
    asker = Entity("body", name=tuple(outlet.removeprefix("The ").split()), is_outlet=True) if outlet and not is_hearing else None
    first = next(source for name, source in sources.items() if labels[name] in ASKERS)
    answerer = _called(first, nouns)
    found: dict[str, Entity] = {}
    for name, label in labels.items():
        if label in ASKERS:
            found[name] = asker or Entity("person", description=sources[name].text)
        elif label in ANSWERERS:
            found[name] = answerer or Entity("person", description=sources[name].text)
    return found


def _called(asker: Part, nouns: Sequence[Noun]) -> Entity | None:
    """Whom an asker calls: "Q. | Minister |, last autumn you"."""
    for noun in nouns:
        if asker.spans[0].end <= noun.span.start and noun.form != "pronoun":
            is_near = noun.span.start - asker.spans[0].end <= NEAR
            if is_near and noun.determiner == "bare" and sort_of(noun, speaks=False) == "person" and not noun.plural:
                return Entity("person", name=noun.name, description=" ".join(noun.words))
            return None
    return None


def last_speaker(active: Iterable[tuple[Entity, float]]) -> Entity | None:
    """The person most spoken of, for a quotation that nobody is said to have spoken."""
    people = [(weight, entity) for entity, weight in active if entity.sort == "person" and not entity.plural and not entity.is_torn]
    return max(people, key=lambda pair: pair[0], default=(0.0, None))[1]


def next_speaker(
    speaking: Sequence[int], entities: Mapping[int, Entity], index: int, *, other: Entity | None = None
) -> Entity | None:
    """The next person after a phrase who is a source, and is not `other`."""
    for later in speaking:
        entity = entities.get(later)
        if later > index and entity is not None and is_somebody(entity.whole) and entity.whole is not other:
            return entity.whole
    return None


def is_somebody(entity: Entity) -> bool:
    """Whether one can be asked and answer: a single person, or one of whom nothing tells."""
    return entity.sort in ("person", "open") and not entity.plural and not entity.is_outlet
