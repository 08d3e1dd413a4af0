"""Roles that a text leaves nameless, and the names that come later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sayso.lexicon.people import belongs, is_among, singular
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity, compatible_gender, distinct, merge
from sayso.statements.referents.headlines import told_in_body
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.roles import LOOSE_MODIFIERS, shares_stem
from sayso.statements.referents.voting import EITHER

SAME_OCCASION = 3
"""How many sentences behind a nameless role a name can stand for the same person; a guess."""

LEADING = frozenset(
    {
        *("leads", "led", "heads", "headed", "runs", "ran", "chairs", "chaired", "owns", "owned", "directs", "manages", "commands"),
        *("represents", "founded", "edits", "teaches", "speaks", "advises", "oversees", "supervises", "presides", "operates"),
    }
)
"""Verbs that tell behind "who" what somebody is."""
OTHER_TIMES = frozenset({"later", "earlier", "meanwhile", "separately", "elsewhere", "afterwards"})
"""Words before a name that tell of another occasion than that of the sentence before."""


def settle(discourse: Discourse) -> None:
    """Joins roles with the names that came later."""
    for short, told in list(told_in_body(discourse, distinct(discourse.entities.values()))):
        merge(short, told)
        for index in short.nouns:
            discourse.why[index] = "told below the headline"
    for told, named in list(taken_up(discourse, distinct(discourse.entities.values()))):
        merge(told, named)
        for index in told.nouns:
            discourse.why[index] = "named later"
    for body, named in list(body_later(discourse, distinct(discourse.entities.values()))):
        merge(body, named)
        for index in body.nouns:
            discourse.why[index] = "named later"
    for role, person in list(name_later(discourse, distinct(discourse.entities.values()))):
        merge(role, person)
        for index in role.nouns:
            discourse.why[index] = "named later"


def taken_up(discourse: Discourse, entities: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """ "Vey's agent had told him ... | The agent, Max Tal |, denied it": one told of by what he is, who is then named so.

    The article, or the same possessor, says that he is known; where two could be meant nobody can tell.
    """
    nouns, apposed = discourse.nouns, discourse.links.apposed
    nameless = [one for one in entities if not one.name and not one.same and not one.members and one.nouns]
    taken: set[int] = set()
    for behind, before in sorted(apposed.items()):
        host, named = before, discourse.entities.get(behind)
        named = named.whole if named is not None else None
        while host in apposed and not nouns[host].name:
            host = apposed[host]  # "the mediator, a teacher, | Ann Vey |"
        is_first = named is not None and named.name and (at := _first_named(nouns, named)) is not None and at >= host
        if named is None or not is_first or nouns[host].name or not nouns[behind].name:
            continue
        fitting = [one for one in nameless if id(one) not in taken and _is_taken_up(discourse, one, host, named)]
        if len(fitting) == 1:
            taken.add(id(fitting[0]))
            yield fitting[0], named


def _is_taken_up(discourse: Discourse, told: Entity, host: int, named: Entity) -> bool:
    """Whether a definite phrase calls again, by his noun, one of whom a report has told before."""
    nouns, noun = discourse.nouns, discourse.nouns[host]
    first = nouns[next((at for at in told.nouns if nouns[at].form != "pronoun"), told.nouns[0])]
    if told is named or first.span.start >= noun.span.start or first.form == "pronoun" or first.plural != noun.plural:
        return False
    if _bare(first.head) != _bare(noun.head) or not compatible_gender(told.gender, named.gender):
        return False
    if told.sort == "thing" or ((told.sort == "body") != (named.sort == "body") and named.sort != "open" and not first.plural):
        return False
    if noun.determiner == "possessive":
        owners = [discourse.entities.get(owner) if owner is not None else None for owner in (first.owner, noun.owner)]
        return owners[0] is not None and owners[1] is not None and owners[0].whole is owners[1].whole
    modifiers = {word for word in noun.lowers[:-1] if not belongs(word, "determiner")} - LOOSE_MODIFIERS
    return noun.lowers[0] == "the" and all(any(word == one or shares_stem(word, one) for one in told.words) for word in modifiers)


def _bare(head: str) -> str:
    """ "Ex-agent", "agents": the noun alone."""
    return singular(head.removeprefix("ex-"))


def name_later(discourse: Discourse, entities: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """A role that the text leaves nameless, with the person whom it turns out to be.

    Either the name comes later with the same role ("A minister denied it. ... Oren Tal, the trade minister, said"), or
    it comes without any role and speaks on the same occasion.
    """
    nouns = discourse.nouns
    people = [entity for entity in entities if entity.sort == "person" and entity.name and not entity.is_torn]
    named = {id(one): at for one in people if (at := _first_named(nouns, one)) is not None}
    roles = [entity for entity in entities if _is_nameless_role(discourse, entity)]
    for role in roles:
        begins = nouns[role.nouns[0]].sentence
        later = [one for one in people if named.get(id(one), -1) > role.nouns[0] and compatible_gender(one.gender, role.gender)]
        same = [one for one in later if one.roles & role.roles & _telling(role) and _agree(role, one)]
        near = [one for one in same if nouns[named[id(one)]].sentence - begins <= SAME_OCCASION + 1 or begins < 2]
        if len(same) == 1 and near:
            yield role, same[0]
            continue
        told = _named_next(discourse, role, later)
        aged = [one for one in told if _has_age(discourse, named[id(one)])]
        if len(aged) == 1:
            yield role, aged[0]
            continue
        last = max(nouns[at].sentence for at in role.nouns if nouns[at].form != "pronoun")
        if any(at in discourse.spoken.labels for at in role.nouns):
            continue  # "PRESENTER: Ann Vey says so": nobody speaks of himself by his name
        if not _is_calling(role) or not _can_be_fresh(discourse, role):
            continue
        heard = discourse.speaking | discourse.asked  # "I emailed | Sir Ivo Tal | to ask"
        fresh = [one for one in later if not one.roles and len(one.name) > 1 and named[id(one)] in heard]
        fresh = [one for one in fresh or told if not _is_another(discourse, named[id(one)])]
        close = [
            one for one in fresh if nouns[named[id(one)]].sentence - _last_before(nouns, role, named[id(one)]) <= SAME_OCCASION
        ]
        rivals = [
            one
            for one in roles
            if one is not role
            and _is_calling(one)
            and abs(nouns[one.nouns[-1]].sentence - last) <= SAME_OCCASION
            and not _is_headline(nouns, one)
        ]
        before = [one for one in rivals if close and one.nouns[0] < named[id(close[0])]]
        if len(close) == 1 and (not before or _is_headline(nouns, role)):
            yield role, close[0]


def _named_next(discourse: Discourse, role: Entity, later: Iterable[Entity]) -> list[Entity]:
    """ "A top surgeon has confessed ... Ivo Holt, 51, hung his head": whom the next sentence begins with, of no other calling.

    A policeman's or soldier's rank is no other: "A senior officer ... Chief Superintendent Ivo Holt".
    """
    nouns = discourse.nouns
    lead = next((at for at in role.nouns if nouns[at].form != "pronoun" and nouns[at].determiner != "bare"), None)
    if lead is None or nouns[lead].sentence > 2 or nouns[lead].place != "subject" or lead not in discourse.speaking:
        return []
    found = []
    for one in later:
        at = _first_named(nouns, one)
        if at is None or len(one.name) < 2 or nouns[at].place != "subject" or nouns[at].sentence != nouns[lead].sentence + 1:
            continue
        rank = nouns[at].before_name[-1:]
        is_ranked = "officer" in role.roles and any(is_among(word, "police staff", "rank noun") for word in rank)
        is_called = any(
            not is_among(word.rstrip("."), "male title", "female title") and word != "dr" for word in nouns[at].before_name
        )
        if is_ranked or not (is_called or (one.roles and not _has_age(discourse, at))):
            found.append(one)
    return found


def _has_age(discourse: Discourse, index: int) -> bool:
    """ "Ann Vey |, 51, | denied all": how a court report and a tabloid first name whom they have told of."""
    words = discourse.text.words
    behind = words[discourse.nouns[index].end : discourse.nouns[index].end + 3]
    return len(behind) == 3 and behind[0] == "," and behind[1].isdigit() and behind[2] == ","


def _is_another(discourse: Discourse, index: int) -> bool:
    """Whether what stands around a name tells that it is not of one told of before by a role alone."""
    return _is_told_of(discourse, index) or _is_at_other_time(discourse, index)


def _is_told_of(discourse: Discourse, index: int) -> bool:
    """ "Ann Vey |, who leads | the League", "Ann Vey |, proprietor | of the yard", "Ann Vey | of the League": told what she is."""
    words, noun = discourse.text.lowers, discourse.nouns[index]
    behind = words[noun.end : noun.end + 3]
    if index in discourse.links.complements and behind[:1] in (("of",), ("for",), ("from",), ("at",)):
        return discourse.nouns[discourse.links.complements[index][1]].kind != "place"  # not "Ann Vey of Ester"
    if behind[:1] != (",",):
        return False
    is_told = any(one.first == noun.end + 1 and one.form == "nominal" and one.words[0][0].islower() for one in discourse.nouns)
    return (is_told and not _has_age(discourse, index)) or (behind[1:2] == ("who",) and behind[2:3] != () and behind[2] in LEADING)


def _is_at_other_time(discourse: Discourse, index: int) -> bool:
    """ "| An hour later | Ann Vey said": a sentence that opens with another time is of another occasion."""
    noun, text = discourse.nouns[index], discourse.text
    opener = next((at for at in range(noun.first, -1, -1) if at in text.openings), noun.first)
    return any(word in OTHER_TIMES for word in text.lowers[opener : noun.first])


def _is_headline(nouns: Sequence[Noun], role: Entity) -> bool:
    """ "Yard boss recants": a role without an article in the first line, which the report tells again."""
    first = nouns[role.nouns[0]]
    return first.sentence == 0 and first.determiner == "bare"


def body_later(discourse: Discourse, entities: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """A body that the report opens with by what it is, and the one that it then names: "Rail operator", "Strand Rail"."""
    nouns = discourse.nouns
    bodies = [one for one in entities if one.sort in ("body", "open") and one.name and not one.is_outlet]
    told = [one for one in entities if one.sort == "body" and not one.name and not one.plural and _leads(nouns, one)]
    for role in entities:
        is_body = role.sort == "body" or not EITHER.isdisjoint(role.roles)
        if not is_body or role.name or role.plural or role.same or not role.nouns:
            continue
        first = nouns[role.nouns[0]]
        if role.roles == {"police"} and first.determiner == "bare" and len(first.words) == 1:
            yield from _police(nouns, role, entities)
            continue
        is_lead = first.sentence == 0 and first.determiner == "bare" and any(index in discourse.speaking for index in role.nouns)
        known = [one for one in bodies if one.acts and _can_be_called(one, role)]
        later = [one for one in known if (at := _first_named(nouns, one)) is not None and 0 < nouns[at].sentence <= SAME_OCCASION]
        later = later or [one for one in told if one is not role and _can_be_called(one, role)]
        if is_lead and len(later) == 1:
            yield role, later[0]


def _leads(nouns: Sequence[Noun], entity: Entity) -> bool:
    """ "| The operator of the ferry | has admitted": a body that the sentence behind a headline begins with."""
    first = nouns[entity.nouns[0]] if entity.nouns else None
    return first is not None and first.sentence == 1 and first.place == "subject" and first.determiner == "definite"


def _police(nouns: Sequence[Noun], role: Entity, entities: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """ "Police apologised. ... | Ester Police | had said so": the one force that a report then tells of by its name."""
    forces = [one for one in entities if one is not role and any(_is_force(nouns[at]) for at in one.nouns)]
    if len(forces) == 1 and (at := _first_named(nouns, forces[0])) is not None and at > role.nouns[0]:
        yield role, forces[0]


def _is_force(noun: Noun) -> bool:
    """ "Ester Police", "Ester Constabulary": a force by where it is."""
    return len(noun.words) > 1 and noun.words[-1] in ("Police", "Constabulary") and noun.words[0][:1].isupper()


def _can_be_called(body: Entity, role: Entity) -> bool:
    return bool(body.roles & role.roles) or (not EITHER.isdisjoint(role.roles) and role.sort == "person")


def _last_before(nouns: Sequence[Noun], role: Entity, index: int) -> int:
    """The last sentence before a phrase in which a role is told."""
    return max(nouns[at].sentence for at in role.nouns if nouns[at].form != "pronoun" and at < index)


def _first_named(nouns: Sequence[Noun], entity: Entity) -> int | None:
    """The first phrase with somebody's name; an "I" in his words may stand before it."""
    return next((at for at in entity.nouns if nouns[at].form != "pronoun"), None)


def _is_nameless_role(discourse: Discourse, entity: Entity) -> bool:
    """One person told of by what he is, without a name, whose words are told."""
    if entity.name or entity.plural or entity.sort != "person" or not entity.nouns or entity.same:
        return False
    return bool(entity.roles) and any(index in discourse.speaking for index in entity.nouns)


def _is_calling(entity: Entity) -> bool:
    return any(is_among(role, "role noun", "person noun", "calling") for role in entity.roles)


def _can_be_fresh(discourse: Discourse, role: Entity) -> bool:
    """An office that one person holds; anybody else only where the report opens with him: "A husband cracked. Barry Thole said"."""
    first = discourse.nouns[role.nouns[0]]
    acts = first.place in ("subject", "object") or role.nouns[0] in discourse.speaking
    return any(is_among(name, "role noun") for name in role.roles) or (first.sentence <= 1 and acts)


def _telling(role: Entity) -> set[str]:
    return {name for name in role.roles if not is_among(name, "wide noun")}


def _agree(role: Entity, person: Entity) -> bool:
    """Whether what tells a role closer does not speak against a person's own role."""
    modifiers = role.words - LOOSE_MODIFIERS - role.roles
    known = person.words | person.roles
    return (
        not modifiers
        or not (person.words - person.roles)
        or any(word in known or any(shares_stem(word, other) for other in known) for word in modifiers)
    )
