"""Which names of a report are of one person, body or state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sayso.lexicon.people import Gender, belongs, is_among
from sayso.lexicon.states import find_state
from sayso.statements.referents.entities import Entity, compatible_gender, distinct, gender_of, sort_of
from sayso.statements.referents.links import Links
from sayso.statements.referents.names import STATES, fold, is_acronym, is_generic, is_same_person, is_short_for, surname
from sayso.statements.referents.nouns import PARTICLES, Noun, is_numbered_part

OWNS = frozenset({"'s", "’s", "'", "’"})
"""Between the words of a body's name: "Oarsmen | 's | Federation"."""
PRONOUN_REACH = 12
"""How many noun phrases behind a name a pronoun can tell its gender; a guess."""


def group_names(nouns: Sequence[Noun], links: Links, outlet: str | None = None) -> dict[int, Entity]:
    """The entity of each noun phrase that ends in a name; full names first, so that later and earlier short ones find them.

    `outlet` is the name of who publishes the report: "the Rattle" is the Morning Rattle.
    """
    named = [index for index, noun in enumerate(nouns) if noun.name and not belongs(noun.name[-1].lower(), "day", "month")]
    named = [index for index in named if nouns[index].name != ("State",)]  # "the Secretary of State"
    named = [index for index in named if not is_numbered_part(nouns, index)]
    found: dict[int, Entity] = {}
    surnames = {surname(nouns[index].name) for index in named if nouns[index].kind == "person" and len(nouns[index].name) > 1}
    firms = {fold(nouns[index].name[0]) for index in named if nouns[index].kind == "organisation" and len(nouns[index].name) > 1}
    firsts = {fold(nouns[index].name[0]) for index in named if nouns[index].kind == "person" and len(nouns[index].name) > 1}
    people = [index for index in named if _is_person(nouns[index], surnames, firms, firsts)]
    known = _People(nouns, links, found)
    for index in people:
        if not _is_surname_alone(nouns[index].name):
            known.add_full(index)
    for index in people:
        if _is_surname_alone(nouns[index].name):
            known.add_short(index)
    _group_bodies(nouns, [index for index in named if index not in found], found, links.aliases)
    _tell_people(nouns, links, found)
    if outlet:
        full = tuple(outlet.removeprefix("The ").split())
        _name_outlet(full, found, nouns)
        _find_defined(full, nouns, [index for index in named if index not in found], found)
    return found


def _tell_people(nouns: Sequence[Noun], links: Links, found: Mapping[int, Entity]) -> None:
    """ "His sister, | Gemma |", "a fellow called | Niall |": a name that nothing tells of, beside what only a person is."""
    for index, before in links.apposed.items():
        entity = found.get(index)
        if entity is not None and entity.sort == "open" and not nouns[before].name and not nouns[before].plural:
            entity.sort = "person" if sort_of(nouns[before], speaks=False) == "person" else entity.sort


def _find_defined(full: tuple[str, ...], nouns: Sequence[Noun], named: Iterable[int], found: dict[int, Entity]) -> None:
    """ "The Trust" in what the Vintry Hospitals Trust gives out."""
    known = next((entity for entity in found.values() if entity.is_outlet), None)
    entity = known or Entity("body", name=full, is_outlet=True)
    found.update({index: entity for index in named if is_short_for(nouns[index].name, full)})


def _name_outlet(full: tuple[str, ...], found: Mapping[int, Entity], nouns: Sequence[Noun]) -> None:
    """Gives the outlet its full name where the report calls it by a short one.

    "The Ledger" is the Bourse Ledger; "Torrany" alone is no paper that has the name of its place behind, nor is "Korvany"
    the Korvany News Service.
    """
    titled = {id(entity) for index, entity in found.items() if nouns[index].lowers[0] in ("the", "this")}
    for entity in distinct(found.values()):
        is_alone = len(entity.name) == 1 and len(full) > 1 and id(entity) not in titled
        if is_alone and (entity.name == full[-1:] or (_is_agency(full) and fold(entity.name[0]) == fold(full[0]))):
            continue
        is_free = entity.sort in ("body", "open") or (entity.sort == "place" and entity.name == full)
        if is_free and (entity.name == full or is_short_for(entity.name, full)):
            entity.name, entity.sort, entity.is_outlet = full, "body", True


def _is_agency(full: Sequence[str]) -> bool:
    """ "Korvany State News Agency": a name of several words that is no firm's, and begins with its state's."""
    return len(full) > 2 and is_among(full[-1].lower(), "agency name")


def _is_surname_alone(name: Sequence[str]) -> bool:
    """One word; or a surname behind a particle or a short title: "Van der Tal", "M. Tal", "DI Tal"."""
    if len(name) == 1 or name[0].lower() in PARTICLES:
        return True
    return len(name) == 2 and (name[0] == "M." or (is_acronym(name[0]) and not name[1].isupper()))  # "IVO TRASK" is shouted


def _is_person(noun: Noun, surnames: set[str], firms: set[str], firsts: set[str]) -> bool:
    """By its kind; a single word of no certain kind that is the surname of somebody named in full is a person, too.

    "Norden" is none where the report tells of Norden Shipping. Shouted, a first name is enough: "ROXY: I NEVER DID".
    """
    if noun.kind == "person":
        return len(noun.name) > 1 or fold(noun.name[0]) not in firms or fold(noun.name[0]) in surnames or noun.is_titled
    if len(noun.name) != 1 or noun.kind == "place":
        return False
    return surname(noun.name) in surnames or (noun.name[0].isupper() and len(noun.name[0]) > 1 and fold(noun.name[0]) in firsts)


# ---- people -----------------------------------------------------------------------------------------------------


class _People:
    """The people named so far, by surname and first name."""

    def __init__(self, nouns: Sequence[Noun], links: Links, found: dict[int, Entity]) -> None:
        self._nouns, self._found = nouns, found
        self._beside = {**links.apposed, **{before: index for index, before in links.apposed.items()}}
        self._by_surname: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self._first: dict[int, int] = {}
        """The phrase that first names somebody in full, by the entity's id: who is not named yet has no short name."""
        self._titles: dict[int, set[str]] = {}
        """The titles before the full names, by the entity's id: "Mr Tal" is not "Lord Oren Tal" where there is a "Mr Ivo Tal"."""
        self._spoken: dict[int, Gender] = {}
        """The gender of the pronouns behind a name, by the entity's id."""

    def add_full(self, index: int) -> None:
        """A name of several words: somebody new, or a variant of a name that is known."""
        name = self._nouns[index].name
        same = [entity for entity in self._by_surname.get(surname(name), ()) if is_same_person(entity.name, name)]
        entity = same[0] if same else Entity("person", name=name)
        self._first.setdefault(id(entity), index)
        self._titles.setdefault(id(entity), set()).update(_titles(self._nouns[index]))
        if not same:
            self._by_surname.setdefault(surname(name), []).append(entity)
            self._by_first.setdefault(fold(name[0]), []).append(entity)
        if index in self._beside:
            entity.gender = entity.gender or gender_of(self._nouns[self._beside[index]])
        if spoken := _gender_behind(self._nouns, index):
            self._spoken.setdefault(id(entity), spoken)
        self._add(entity, index)

    def add_short(self, index: int) -> None:
        """A surname or first name: of the one full name it fits; where several fit, title and gender tell, else nobody can."""
        noun = self._nouns[index]
        gender, key = gender_of(noun), surname(noun.name)
        fitting = self._by_surname.get(key) or self._by_first.get(key) or []
        fitting = [entity for entity in fitting if self._first.get(id(entity), index) <= index] or fitting
        fitting = [entity for entity in fitting if compatible_gender(entity.gender or self._spoken.get(id(entity)), gender)]
        if len(fitting) > 1 and (gender := gender or self._told_next(index)):
            sure = [one for one in fitting if one.gender == gender]
            fitting = (
                sure or [one for one in fitting if compatible_gender(one.gender or self._spoken.get(id(one)), gender)] or fitting
            )
        if len(fitting) > 1 and (titles := _titles(noun)):
            fitting = [one for one in fitting if titles & self._titles.get(id(one), set())] or fitting
        if len(fitting) > 1:
            fitting = self._acting(fitting) or fitting
        entity = fitting[0] if len(fitting) == 1 else Entity("person", name=noun.name, is_torn=len(fitting) > 1)
        if not fitting:
            self._by_surname.setdefault(key, []).append(entity)
            if len(noun.name) > 1:
                self._by_first.setdefault(fold(noun.name[0]), []).append(entity)
        self._add(entity, index)

    def _told_next(self, index: int) -> Gender | None:
        """ "Tal says | she |": the pronoun that follows a surname at once."""
        behind = self._nouns[index + 1 : index + 2]
        return gender_of(behind[0]) if behind and behind[0].form == "pronoun" and behind[0].place == "subject" else None

    def _acting(self, fitting: Sequence[Entity]) -> list[Entity]:
        """The one of several with a surname who acts by his full name, where the others only stand behind prepositions and "'s"."""
        full = [(self._found[at], self._nouns[at].place) for at in self._found if len(self._nouns[at].name) > 1]
        acting = {id(entity) for entity, place in full if place in ("subject", "object")}
        chosen = [entity for entity in fitting if id(entity) in acting]
        return chosen if len(chosen) == 1 else []

    def _add(self, entity: Entity, index: int) -> None:
        noun = self._nouns[index]
        entity.gender = entity.gender or gender_of(noun)
        entity.name = _fuller(entity.name, noun.name)
        self._found[index] = entity


def _titles(noun: Noun) -> set[str]:
    """The title before a name: "Mr", "Lord", "Colonel"."""
    return {noun.before_name[-1].lower().rstrip(".")} if noun.is_titled and noun.before_name else set()


def _gender_behind(nouns: Sequence[Noun], index: int) -> Gender | None:
    """The gender of the next pronoun of a person in this sentence or the next, where nobody else is named before it."""
    for noun in nouns[index + 1 : index + 1 + PRONOUN_REACH]:
        if noun.sentence > nouns[index].sentence + 1 or noun.kind == "person":
            return None
        if noun.form == "pronoun" and (gender := gender_of(noun)):
            return gender
    return None


def _fuller(known: tuple[str, ...], name: tuple[str, ...]) -> tuple[str, ...]:
    """The name with more words written out; of equals the first."""
    return name if _fullness(name) > _fullness(known) else known


def _fullness(name: Sequence[str]) -> tuple[int, int]:
    if _is_surname_alone(name):
        return 0, len(name)
    return sum(len(word.rstrip(".")) > 1 for word in name), len(name)


# ---- bodies, places, states -------------------------------------------------------------------------------------


def _group_bodies(nouns: Sequence[Noun], named: Sequence[int], found: dict[int, Entity], aliases: dict[int, int]) -> None:
    bodies: dict[tuple[str, ...], Entity] = {}
    told = _told_inside(nouns)
    for index in sorted(named, key=lambda at: (-len(nouns[at].name), at)):
        noun = nouns[index]
        key = _key(noun.name)
        entity = bodies.get(key) or _fuller_body(noun, bodies.values())
        if entity is None and _is_defined(noun) and noun.name[0] not in told:
            continue
        if entity is None:
            entity = Entity(
                sort_of(noun, speaks=False), name=told.get(noun.name[0], noun.name) if len(noun.name) == 1 else noun.name
            )
        bodies.setdefault(key, entity)
        if entity.sort == "open":
            entity.sort = sort_of(noun, speaks=False)
        found[index] = entity
    for short, full in aliases.items():
        if short in found and full in found:
            _rename(found, short, full)


def _told_inside(nouns: Sequence[Noun]) -> dict[str, tuple[str, ...]]:
    """ "The | Fulwich Town | striker": names that stand only before what somebody is, by the word for bodies that ends them."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for noun in nouns:
        run: tuple[str, ...] = ()
        before = noun.words[: -max(1, len(noun.name))] if noun.form == "nominal" or noun.kind == "person" else ()
        for word in (*before, "") if before else ():
            if run and word in OWNS:
                run = (*run, word)
                continue
            if word[:1].isupper() and not belongs(word.lower(), "determiner"):
                run = (*run, word)
                continue
            if len(run) > 1 and run[0] not in OWNS and _ends_body(run[-1].lower()):
                found.setdefault(run[-1], set()).add(run)
            run = ()
    return {word: next(iter(runs)) for word, runs in found.items() if len(runs) == 1}


def _ends_body(lower: str) -> bool:
    return is_generic(lower) or is_among(lower, "club name")


def _is_defined(noun: Noun) -> bool:
    """ "The Company": a common noun with a capital, which stands for a body told otherwise."""
    is_paper = belongs(noun.head, "outlet noun") and not belongs(noun.head, "body noun")  # "the Courier" is a name
    if len(noun.name) != 1 or is_paper or not is_generic(noun.head):
        return False
    return noun.owner is not None or (noun.lowers[0] == "the" and len(noun.words) == 2)  # "the President's Chancellery"


def _key(name: Sequence[str]) -> tuple[str, ...]:
    """A state by its code, whatever it is called; else the words."""
    state = find_state(" ".join(name))
    if state and state.naming == "name":
        return ("state", state.code)
    return tuple(fold(word) for word in name if word.lower() != "the")


def _fuller_body(noun: Noun, bodies: Iterable[Entity]) -> Entity | None:
    """The one body whose name a shorter one stands for."""
    is_place = noun.kind == "place" or find_state(" ".join(noun.name)) is not None
    if is_place and not is_acronym(noun.name[-1]):
        bodies = [body for body in bodies if body.name[0].lower() in STATES]
    fitting = {id(body): body for body in bodies if body.sort not in ("place", "thing") and is_short_for(noun.name, body.name)}
    if not fitting and len(noun.name) == 1 and noun.lowers[0] == "the" and len(noun.words) == 2 and noun.place != "oblique":
        begun = [body for body in bodies if body.sort == "body" and len(body.name) == 2 and body.name[0] == noun.name[0]]
        fitting = {id(body): body for body in begun}  # "the Eastmere" is the Eastmere Trust
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _rename(found: dict[int, Entity], short: int, full: int) -> None:
    """ "the Port Authority of Ester (PAE)": all that the short name stood for is the full one's."""
    old, new = found[short], found[full]
    for index, entity in found.items():
        if entity is old:
            found[index] = new
