"""Which of those spoken of a pronoun of the third person stands for: a log-linear model over how the report spoke of each.

Its weights were learned from pronouns whose referents people can read in `bench/statements` (training/referents). Of what it looks
at, salience is Lappin and Leass's; that nobody may be meant has a weight of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Literal

from sayso.statements.referents.entities import Entity, gender_of, leaning_of
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.pronouns import PERSONAL, PLURAL, Candidate, Context, can_be, is_out

NOBODY_FITS = "nobody before it fits"
ORDER = frozenset({"phrases", "most salient", "next most salient"})
"""Traits that two have by standing one behind the other: where nothing else differs, nobody can tell."""
LONGEST = 8
"""Sentences beyond which more tell no more."""
MOST_ROLES = 4

Kind = Literal["personal", "it", "they"]
KINDS: tuple[Kind, ...] = ("personal", "it", "they")


def choose(noun: Noun, candidates: Iterable[Candidate], context: Context) -> tuple[Entity | None, str]:
    """The one whom a pronoun stands for and why; None where nobody does, or nothing tells the two likeliest apart."""
    known = [one for one in candidates if not is_out(noun, one.entity, context)]
    looks = look(noun, known, context)
    *odds, nobody = score(noun, looks)
    ranked = sorted(range(len(known)), key=lambda at: -odds[at])
    if not ranked or odds[ranked[0]] <= nobody:
        return None, NOBODY_FITS
    if len(ranked) > 1 and _are_alike(looks[ranked[0]], looks[ranked[1]]):
        return None, "two fit equally well"
    best = known[ranked[0]].entity
    if best is context.speaker:
        return best, "the speaker, in his own words"
    return best, "the speaker before it" if context.sentence - best.spoke <= 1 else "the one most spoken of before it"


def _are_alike(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    return all(value == other[name] for name, value in one.items() if name not in ORDER)


def score(noun: Noun, looks: Iterable[Mapping[str, float]]) -> list[float]:
    """The log-odds of each candidate by what is seen of it, and behind them that of nobody."""
    weights = shipped_weights()[kind_of(noun)]
    return [*(sum(weights[name] * value for name, value in one.items()) for one in looks), weights["nobody before"]]


def kind_of(noun: Noun) -> Kind:
    """The kind of a pronoun, each of which has weights of its own."""
    return "personal" if noun.head in PERSONAL else "they" if noun.head in PLURAL else "it"


@cache
def shipped_weights() -> Mapping[Kind, Mapping[str, float]]:
    """How much each trait counts, for each kind of pronoun."""
    found: dict[Kind, dict[str, float]] = {kind: {} for kind in KINDS}
    for line in (files("sayso.weights") / "pronouns.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, *numbers = line.split("\t")
        for kind, number in zip(KINDS, numbers, strict=True):
            found[kind][name] = float(number)
    return found


def look(noun: Noun, candidates: Sequence[Candidate], context: Context) -> list[dict[str, float]]:
    """What the model sees of each candidate."""
    fitting = {id(one.entity): one.salience for one in candidates if can_be(noun, one.entity, context)}
    return [
        _salience(one, sum(other > one.salience for other in fitting.values()) if id(one.entity) in fitting else len(candidates))
        | _agreement(noun, one.entity, is_fitting=id(one.entity) in fitting)
        | _speaking(noun, one.entity, context, has_client=id(context.client) in fitting)
        | _mention(noun, one, context)
        for one in candidates
    ]


def _salience(one: Candidate, rank: int) -> dict[str, float]:
    """How much somebody is spoken of; `rank` is his among those who fit."""
    return {
        "salience": math.log1p(one.salience),
        "most salient": rank == 0,
        "next most salient": rank == 1,
        "mentions": math.log1p(len(one.entity.nouns)),
        "mentioned once": len(one.entity.nouns) == 1,
    }


def _agreement(noun: Noun, entity: Entity, *, is_fitting: bool) -> dict[str, float]:
    """What somebody is, and whether that goes with the pronoun."""
    gender, leaning = gender_of(noun), None if entity.gender else leaning_of(entity)
    return {
        "does not fit": not is_fitting,
        "of its gender": gender is not None and entity.gender == gender,
        "leans to its gender": 0.0 if gender is None or leaning is None else 1.0 if leaning == gender else -1.0,
        "person": entity.sort == "person",
        "body": entity.sort == "body",
        "place": entity.sort == "place",
        "thing": entity.sort == "thing",
        "several": entity.plural,
        "members": bool(entity.members),
        "named": bool(entity.name),
        "roles": min(len(entity.roles), MOST_ROLES),
        "outlet": entity.is_outlet,
        "silent outlet": entity.is_outlet and not entity.acts,
    }


def _speaking(noun: Noun, entity: Entity, context: Context, *, has_client: bool) -> dict[str, float]:
    """Whether somebody speaks the words around the pronoun, or spoke before them.

    `has_client` tells whether the one fits for whom the speaker is told to speak.
    """
    is_speaker = entity is context.speaker
    is_office = context.speaker is not None and context.speaker.sort in ("body", "thing")
    since = context.sentence - entity.spoke if entity.spoke >= 0 else None
    return {
        "speaker": is_speaker,
        "go-between": is_speaker and has_client,
        "client": entity is context.client,
        "client of an office": entity is context.client and is_office and noun.head in PERSONAL,
        "spoke in this sentence": since == 0,
        "spoke in the last": since == 1,
        "spoke long before": since is not None and since > 2,
    }


def _mention(noun: Noun, one: Candidate, context: Context) -> dict[str, float]:
    """Where and how somebody was last spoken of, and first."""
    since = context.sentence - one.last.sentence
    leads = context.sentence - one.entity.leads if one.entity.leads >= 0 else None
    is_pronoun = one.last.form == "pronoun"
    return {
        "leads this sentence": leads == 0,
        "leads the last": leads == 1,
        "in this sentence": since == 0,
        "in the last": since == 1,
        "sentences": min(since, LONGEST),
        "phrases": math.log1p(one.phrases),
        "subject": one.last.place == "subject",
        "object": one.last.place == "object",
        "owner": one.last.place == "owner",
        "in its place": one.last.place == noun.place,
        "by name": one.last.form == "name",
        "by pronoun": is_pronoun,
        "by such a pronoun": is_pronoun and kind_of(one.last) == kind_of(noun),
        "quoted": one.was_quoted,
        "quoted, as it is not": one.was_quoted and not context.is_quoted,
        "told, as it is not": one.was_told and context.speaker is None,
        "source": one.was_source,
        "source and subject": one.was_source and one.last.place == "subject",
        "asked": one.was_asked,
        "known for": math.log1p(context.sentence - one.first.sentence),
        "first as subject": one.first.place == "subject",
        "subject here": since == 0 and one.last.place == "subject",
        "object here": since == 0 and one.last.place in ("object", "oblique"),
        "leads what is wanted": context.is_wanted and leads == 0,
    }
