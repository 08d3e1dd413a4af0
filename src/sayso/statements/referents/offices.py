"""The words before a head or a name that tell what somebody is and whose, and the bodies that such people belong to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from sayso.lexicon.people import belongs, is_among, singular
from sayso.lexicon.states import LONGEST, State, find_state
from sayso.statements.referents.entities import Entity, distinct, sort_of
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.roles import LOOSE_MODIFIERS

SEATS: dict[str, tuple[str, ...]] = {
    "embassy staff": ("embassy", "consulate"),
    "police staff": ("police", "force"),
    "council staff": ("council",),
    "bank staff": ("bank",),
    "museum staff": ("museum", "gallery"),
    "university staff": ("university", "college"),
    "church staff": ("diocese", "archdiocese", "church", "parish"),
    "city staff": ("city", "town", "borough", "council"),
    "ministry staff": ("ministry", "department"),
}
"""Class of a role to the bodies that have such people, the likeliest first."""


def heads_of(noun: Noun) -> list[str]:
    """The words that say what somebody is: the head, or the words before the name."""
    if not noun.name:
        return [noun.head]
    heads: list[str] = []
    for word in reversed(noun.before_name):
        if not is_role(word):
            break
        heads.append(word.rstrip("."))
    return heads


def modifiers_of(noun: Noun) -> list[str]:
    """The words before a head or name that can tell whose it is, as written."""
    end = len(noun.words) - (len(noun.name) if noun.name else 1)
    start = 0
    marks = [at for at, word in enumerate(noun.lowers[:end]) if word in ("'s", "'")]
    if marks:
        start = marks[-1] + 1
    words = [word for word in noun.words[start:end] if not belongs(word.lower(), "determiner", "numeral") or word == "US"]
    if "(" in words:  # "defence intelligence (DI) spokesman"
        words = words[: words.index("(")]
    return words


def last_run(modifiers: Sequence[str]) -> list[str]:
    """The last capitals in a row that are no role: "senior | Harbour Board | chairman"."""
    run: list[str] = []
    for word in modifiers:
        if word[:1].isupper() or (run and word in ("of", "&", "and")):
            run.append(word)
        elif run:
            break
    while run and (is_role(run[-1]) or not run[-1][:1].isupper()):
        run.pop()
    while run and (run[0].lower() in LOOSE_MODIFIERS - {"new"} or is_role(run[0])):
        run.pop(0)
    return run


def speaks_for(head: str) -> bool:
    """Whether who or what is called so speaks for the body or state whose it is."""
    return is_among(head, "speaking role", "state noun") or is_among(singular(head), "speaking role", "local noun")


def is_role(word: str) -> bool:
    """Whether a word is a title or role, and no name."""
    bare = word.lower().rstrip(".")
    return belongs(bare, "person title", "office noun") or is_among(bare, "role noun", "person noun")


def states_in(modifiers: Sequence[str]) -> Iterator[tuple[str, State]]:
    """The states that words name, the longest names first."""
    for size in range(min(LONGEST, len(modifiers)), 0, -1):
        for at in range(len(modifiers) - size + 1):
            words = " ".join(modifiers[at : at + size])
            if words[:1].isupper() and (state := find_state(words)):
                yield words, state


def is_body(noun: Noun) -> bool:
    """Whether a phrase is for a body: "your | force |", "your | agency |"."""
    return sort_of(noun, speaks=False) == "body" or any(noun.head in seats for seats in SEATS.values())


def is_free(noun: Noun) -> bool:
    """Whether nobody's possessive stands before a phrase, and nothing says that the role is held no more."""
    return noun.owner is None and not any(is_among(word, "former noun") for word in noun.lowers)


def needs_body(noun: Noun) -> bool:
    """Whether a phrase names a role that somebody holds for a body, and no word says for which."""
    return any(is_among(singular(head), "staff role") for head in heads_of(noun))


def find_seat(entity: Entity, entities: Collection[Entity]) -> Entity | None:
    """The embassy of an ambassador, the council of a councillor, where the report tells of one."""
    for staff, seats in SEATS.items():
        if entity.plural or not any(is_among(role, staff) for role in entity.roles):
            continue
        bodies = [one for one in distinct(entities) if one.sort in ("body", "place")]
        for seat in seats:
            fitting = [one for one in bodies if seat in one.roles]
            if len(fitting) == 1:
                return fitting[0]
    return None


def needs_state(entity: Entity, modifiers: Sequence[str]) -> bool:
    """A ministry, a foreign minister: of some state, where no word says whose."""
    if (
        entity.plural
        or entity.sort not in ("body", "person")
        or any(word[:1].isupper() and not is_among(word.lower(), "topic noun") and not is_role(word) for word in modifiers)
    ):
        return False
    return any(is_among(role, "government noun", "rank noun") for role in entity.roles)


def only_state(entities: Iterable[Entity], nouns: Sequence[Noun]) -> tuple[str, str] | None:
    """The one state of a report, by its code or name and its words; for a ministry of which it does not say whose it is."""
    found: dict[str, str] = {}
    for entity in distinct(entities):
        if entity.sort != "place" or not entity.name:
            continue
        state = find_state(" ".join(entity.name))
        own = [nouns[at] for at in entity.nouns]
        acts = any(noun.place in ("subject", "owner") for noun in own) and not any(noun.words[-1].isupper() for noun in own)
        if (state and state.naming == "name") or (not state and acts):
            found[state.code if state else " ".join(entity.name)] = " ".join(entity.name)
    return next(iter(found.items())) if len(found) == 1 else None


def is_folk(owner: Noun) -> bool:
    """ "The | seafarers' | mission": people whom a body is for."""
    return owner.form == "nominal" and singular(owner.head) != owner.head
