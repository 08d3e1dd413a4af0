"""When two occurrences of two reports are one person, office or body, and by what each is told from others."""

from __future__ import annotations

import re

from sayso.linking.names import (
    acronym,
    alike,
    are_translated,
    can_be_given,
    is_indefinite,
    is_title,
    kernel,
    parts_of,
    plain,
    same_given,
    sound,
    stem,
    words_of,
)
from sayso.linking.occurrences import Occurrence, Sort, disagree, is_role, keys, names_like_state, parties_agree
from sayso.records import Reason

NAMED: frozenset[Sort] = frozenset({"person", "body", "outlet", "thing", "office"})
"""Sorts that a reader of one report can take one name for: "Tarvin Line, the owner" looks like a person."""


def calling(one: Occurrence) -> tuple[object, ...]:
    """What occurrences have in common that are compared with others as one."""
    return one.sort, one.name, one.owner, one.role, one.texts if one.sort == "body" else ()


def compare(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    """Why two occurrences of two reports are one actor; nothing where they are not, or where nothing says so."""
    if left.sort == right.sort == "person":
        return _compare_people(left, right)
    if is_indefinite(left.name) or is_indefinite(right.name):
        return ()
    sorts = {left.sort, right.sort}
    if len(sorts) > 1 and sorts <= NAMED and _is_one_name(left, right):
        return (Reason("name", left.name, 0.9),)
    if sorts <= {"state", "body"} and (
        sorts == {"state"}
        or ((names_like_state(left) or left.sort == "state") and (names_like_state(right) or right.sort == "state"))
    ):
        return _compare_states(left, right)
    if sorts in ({"body"}, {"outlet"}, {"body", "outlet"}):
        return _compare_bodies(left, right)
    if sorts <= {"body", "group", "office"} and sorts != {"office"} and _are_called_alike(left, right):
        return (Reason("name", f"{left.name} / {right.name}", 0.9),) if _is_a_name(left) or _is_a_name(right) else ()
    if sorts in ({"group"}, {"thing"}):
        return _compare_descriptions(left, right)
    if sorts == {"office"}:
        return _compare_offices(left, right)
    return ()


def _are_called_alike(left: Occurrence, right: Occurrence) -> bool:
    """Whether two have the same words; "the director of the port" is not "the port", though titles are no part of a name."""
    titled = {
        left.sort == "office" and bool(left.heads & _titles(left)),
        right.sort == "office" and bool(right.heads & _titles(right)),
    }
    return kernel(left.name) == kernel(right.name) and len(titled) == 1


def _titles(one: Occurrence) -> frozenset[str]:
    return frozenset(word for word in one.heads if is_title(word) or is_role(word))


def _is_one_name(left: Occurrence, right: Occurrence) -> bool:
    """Whether two are called by one name of two words and more, capitals all: whoever is taken for what, nobody else has it."""
    words = words_of(left.name)
    return (
        len(words) > 1
        and all(word[:1].isupper() for word in words)
        and list(map(plain, words)) == list(map(plain, words_of(right.name)))
    )


def _is_a_name(one: Occurrence) -> bool:
    """Whether what one is called tells it from others of its kind: a body's name, or two words and more."""
    return one.sort == "body" or len(kernel(one.name)) > 1


def _compare_people(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    (given, family), (other_given, other_family) = parts_of(left.name), parts_of(right.name)
    if given and (given, family) == (other_given, other_family):
        return (Reason("name", left.name, 1.0),)
    if not _same_family(family, other_family) or not same_given(given, other_given):
        return ()
    sure = 1.0 if family == other_family else 0.8
    return (Reason("name", f"{left.name} / {right.name}", sure / 2 if disagree(left, right) else sure),)


def _same_family(left: str, right: str) -> bool:
    heard = sound(left) == sound(right) and len(sound(left)) > 1
    return alike(left, right) or heard


def _compare_states(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    same = set(keys(left)) & set(keys(right))
    state = next((key for key in sorted(same) if key.startswith("state ")), None)
    return (Reason("state", state.removeprefix("state "), 1.0),) if state else ()


def _compare_bodies(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    a, b = kernel(left.name), kernel(right.name)
    if disagree(left, right) and a != b:
        return ()
    bare, other = _without_owners(a, left, right), _without_owners(b, left, right)
    if a == b or (bare and bare == other):
        return (Reason("name", f"{left.name} / {right.name}", 1.0),)
    if are_translated(a, b) or are_translated(bare, other):
        return (Reason("name", f"{left.name} / {right.name}", 0.7),)
    short, long = sorted((left, right), key=lambda one: len(one.name))
    bare_short = "".join(plain(word) for word in words_of(short.name))
    if 2 <= len(bare_short) <= 6 and short.name.isupper() and bare_short == acronym(long.name):
        return (Reason("short form", f"{short.name} / {long.name}", 0.8),)
    return ()


def _without_owners(words: frozenset[str], left: Occurrence, right: Occurrence) -> frozenset[str]:
    """The words of a body's name that are of the party of neither of two bodies: "Korvany's | trade ministry", in any spelling."""
    owners = {word for one in (left, right) if one.owner for word in one.owner.split()}
    return frozenset(word for word in words if not any(word == owner or alike(word, owner) for owner in owners))


def _compare_descriptions(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    """Groups and things that are called the same: of one party, or by a name."""
    if kernel(left.name) != kernel(right.name) or left.owner != right.owner:
        return ()
    is_told_apart = left.owner is not None or len(kernel(left.name)) > 1
    return (Reason("description", left.name, 0.7),) if is_told_apart else ()


def _compare_offices(left: Occurrence, right: Occurrence) -> tuple[Reason, ...]:
    if not left.role or left.role != right.role or _differ_in_gender(left, right):
        return ()
    if left.owner is not None and parties_agree(left.owner, right.owner):
        return (Reason("role", left.name, 0.7),)
    return ()


# ---- by less than a name ----------------------------------------------------------------------------------------


def are_strangers(left: Occurrence, right: Occurrence) -> bool:
    """Whether two are surely not one, whatever a copy says at the same place: people of two names."""
    if left.sort != "person" or right.sort != "person":
        return False
    (given, family), (other_given, other_family) = parts_of(left.name), parts_of(right.name)
    return not _same_family(family, other_family) or not can_be_given(given, other_given)


def holds(person: Occurrence, office: Occurrence) -> bool:
    """Whether a person is described by all words of a role, and speaks for the same."""
    role = held_role(office)
    return (
        bool(role)
        and role <= person.role
        and bool(office.heads & person.heads)
        and not _differ_in_gender(person, office)
        and (office.owner is None or person.owner is None or not disagree(person, office))
    )


def _differ_in_gender(left: Occurrence, right: Occurrence) -> bool:
    """Whether one is called a spokesman and the other a spokeswoman."""
    return bool(left.genders) and bool(right.genders) and not left.genders & right.genders


def held_role(office: Occurrence) -> frozenset[str]:
    """The words of a role without those that tell whose it is."""
    owner = set((office.owner or "").split())
    return frozenset(word for word in office.role if stem(word) not in owner)


def can_be_misread(short: Occurrence, long: Occurrence) -> bool:
    """Whether a short name and a long one can be of one body, one of them taken for a person's.

    "Rovers" ends "Strand Rovers", which nothing else tells to be somebody; "Blue Crane" begins "Blue Crane Freight".
    """
    if short.sort == long.sort:
        return False
    ours, theirs = ([plain(word) for word in words_of(one.name)] for one in (short, long))
    person = short if short.sort == "person" else long
    is_somebody = (
        bool(person.role) or bool(person.genders) or any(is_title(word) for text in person.texts for word in text.split()[:1])
    )
    if is_somebody or not {short.sort, long.sort} <= {"person", "body"}:
        return False
    return theirs[-len(ours) :] == ours if short.sort == "body" else len(ours) > 1 and theirs[: len(ours)] == ours


def is_capital(name: str) -> bool:
    """Whether a name is one: all of it, or whose it is ("St Ester's hospital")."""
    return all(word[:1].isupper() for word in words_of(name)) or re.match(r"[A-Z][^,]*['’]s ", name) is not None
