"""What each name of a report is of, where its mentions are read in different ways: all have a say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from sayso.lexicon.people import belongs, first_names, is_among, singular
from sayso.records import MentionKind
from sayso.statements.referents.entities import sort_of
from sayso.statements.referents.names import is_acronym, is_short_for
from sayso.statements.referents.nouns import Noun, is_body_word
from sayso.statements.referents.wording import Text

TITLED, OWNS_MINISTRY, ACRONYM, BODY_NOUN, HAS_ADJECTIVE, PLACED, FIRST_NAME = 4, 3, 2, 3, 3, 2, 2
"""What a title, a ministry of its own and the like count, beside 1 for each mention as the network reads it; guesses."""

SURE = 3
"""The votes from which one word alone is a person's name; the network alone gives one for each time. A guess."""
PRONOUN = 2
"""What a pronoun of the next sentence counts, and one more than those of the same; a guess."""
CALLED = 2
"""How many sentences behind a company's name "the company" tells what it is of; a guess."""
TURNS = 3
"""How many turns with labels make a dialogue; a guess."""
PERSONAL_ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "ant", "ent", "eur")
"""Endings that nouns for people have, too."""
TELLING: dict[str, MentionKind] = {**dict.fromkeys(("he", "she", "his", "her"), "person"), "its": "organisation"}
RELATIVE_OF: dict[str, MentionKind] = {"who": "person", "whom": "person", "which": "organisation"}
ADJECTIVES = ("an", "ese", "ish", "ic", "i")
"""Endings of adjectives of places."""
OWNED = frozenset(
    {"shares", "stake", "stakes", "stock", "holding", "holdings", "shareholders", "investors", "investor", "shareholder"}
)
"""Stand before "in" and the name of a company."""
EITHER = frozenset(
    {
        *("owner", "operator", "insurer", "supplier", "auditor", "lender", "publisher", "builder", "developer", "shareholder"),
        *("manufacturer", "contractor", "handler", "carrier", "sponsor", "employer", "creditor", "landlord", "importer", "buyer"),
        "agent",
    }
)
"""Callings of people and of firms alike."""
OF_PLACES = frozenset(
    {"prefect", "governor", "king", "queen", "prince", "duke", "earl", "emir", "sultan", "sheriff", "harbourmaster"}
)
"""Offices that are held of a place: "the prefect of Lautre"."""
CALLED_NAMES = frozenset({"comet", "asteroid", "hurricane", "cyclone", "typhoon", "mount", "cape", "fort"})
"""Stand before the name of what is called after somebody: "Comet Vey"."""
STATE_PRESS = frozenset({"agency", "service"})
"""End the name of an outlet that begins with its state's: "Korvany Telegraph Agency"."""
STEM = 5
"""How many letters "Korvany" and "Korvan" must have in common; a guess."""


def settle_kinds(nouns: Sequence[Noun], text: Text, outlet: str | None = None) -> tuple[Noun, ...]:
    """The same noun phrases, with one kind for each name: "Korvany" is a place where its minister speaks.

    `outlet` is who publishes the report, which is no person.
    """
    votes: dict[tuple[str, ...], Counter[MentionKind]] = {}
    adjectives = {word[:STEM].lower() for word in text.words if word[:1].isupper() and word.endswith(ADJECTIVES)}
    for noun in nouns:
        if noun.name:
            _vote(noun, text, votes.setdefault(noun.name, Counter()))
            _vote_by_noun(noun, text, votes[noun.name])
        if noun.owner is not None and nouns[noun.owner].name and not noun.name and is_among(singular(noun.head), "ministry noun"):
            votes[nouns[noun.owner].name]["place"] += OWNS_MINISTRY
    _vote_by_neighbours(nouns, text, votes)
    _vote_by_labels(nouns, text, votes, outlet)
    if outlet and (own := tuple(outlet.removeprefix("The ").split())) in votes:
        votes[own]["organisation"] += SURE * TITLED
    if outlet and (home := tuple(outlet.removeprefix("The ").split()[:1])) in votes and outlet.split()[-1].lower() in STATE_PRESS:
        votes[home]["place"] += HAS_ADJECTIVE
    _vote_by_pronouns(nouns, text, votes)
    _vote_by_callings(nouns, votes)
    for words, counted in votes.items():
        if len(words) == 1 and not words[0].endswith(ADJECTIVES) and words[0][:STEM].lower() in adjectives and len(words[0]) > STEM:
            counted["place"] += HAS_ADJECTIVE
    parts = {word for words, counted in votes.items() if len(words) > 1 and _winner(counted) == "person" for word in words}
    decided = {name: _decide(name, counted, parts) for name, counted in votes.items()}
    surnames = {name[0] for name, kind in decided.items() if len(name) == 1 and kind == "person"}
    decided |= {name: "person" for name, kind in decided.items() if kind != "place" and _ends_in(name, surnames)}
    return tuple(noun._replace(kind=decided[noun.name]) if noun.name else noun for noun in nouns)


def _ends_in(name: tuple[str, ...], surnames: set[str]) -> bool:
    """ "Mbeki Thornquist", of whom the report says "Thornquist" as of a person; but "Tal Freight", "Sons of Tal"."""
    is_plain = all(word[:1].isupper() and not is_body_word(word.lower()) for word in name)
    return len(name) in (2, 3) and name[-1] in surnames and is_plain and not is_among(name[0].lower(), "broadcast noun")


def _vote_by_neighbours(nouns: Sequence[Noun], text: Text, votes: dict[tuple[str, ...], Counter[MentionKind]]) -> None:
    """What stands before a comma tells of the name behind it, and the other way round."""
    for told, noun in pairwise(nouns):
        is_opener = told.first in text.openings or told.first in text.breaks
        if noun.name and is_opener and noun.first == told.end + 1 and text.lowers[told.end] == "," and _tells_of_body(told, noun):
            votes[noun.name]["organisation"] += TITLED + 1  # "The maker, Ulmer Agrar"
        if told.name and noun.first == told.end + 1 and text.lowers[told.end] == "," and is_among(noun.head, "place body"):
            votes[told.name]["place"] += 2 * TITLED  # "Lowmarch, the Korvan capital"
        if noun.name and not told.name and noun.first == told.end + 1 and text.lowers[told.end] == "," and _is_seat(told, noun):
            votes[noun.name]["place"] += 2 * TITLED  # "Korvany's capital, Lowmarch"
        if noun.name and told.end + 1 == noun.first and text.lowers[told.end] == "of" and _is_office(told):
            votes[noun.name]["place"] += PLACED  # "the prefect of Lautre"
        if noun.name and _is_staff_of(nouns, told, noun, text):  # "The director of the yard, Oren Tal, said"
            votes[noun.name]["person"] += TITLED + 1
        if noun.name and _is_told_before(told, noun, text):  # "its spokeswoman, Yelva Strand", "the owners, Strand & Vey"
            votes[noun.name]["organisation" if told.plural else "person"] += TITLED
        if noun.name and noun.first == told.end + 1 and text.lowers[told.end] == "of" and _is_head_of(told, noun):
            votes[noun.name]["person"] += 2 * TITLED  # "Head of mission Ann Vey"
        if noun.first == told.end + 1 and text.lowers[told.end] == "of" and _is_of_body(told, noun, text):
            votes[told.name]["person"] += TITLED  # "Oren Tal of Norden Shipping", "Oren Tal of the coast guard"


def _is_head_of(told: Noun, noun: Noun) -> bool:
    """Whether a name stands behind what its bearer is head of, without an article between."""
    task = noun.words[: len(noun.words) - len(noun.name)]
    is_named = len(noun.name) > 1 and len(task) == 1 and task[0].islower() and noun.determiner == "bare"
    return is_named and not told.name and not told.plural and is_among(told.head, "staff role")


def _is_of_body(told: Noun, body: Noun, text: Text) -> bool:
    """Whether two capitals that tell of no body, or one that opens a source, are said to be of one."""
    is_one = len(told.name) == 1 and told.first in text.breaks and told.place == "subject" and body.determiner == "definite"
    is_name = len(told.words) == len(told.name) and (len(told.name) == 2 or is_one)
    is_name = is_name and not any(is_body_word(word.lower()) or word.isupper() for word in told.name)
    if not is_name or is_among(told.head, "company ending", "institution noun", "whole noun") or is_body_word(told.head):
        return False
    last = body.head
    is_of_several = len(body.name) > 1 and body.kind is None and text.tags[body.end - 1] in ("NNS", "NNPS")
    return (
        (body.kind == "organisation" and bool(body.name))
        or is_of_several  # "Ann Vey of Ester Families"
        or is_among(last, "company ending")
        or sort_of(body, speaks=False) == "body"
    )


def _is_seat(told: Noun, name: Noun) -> bool:
    """Whether a name stands behind one town or capital that is told of."""
    is_one = told.determiner in ("definite", "possessive") and not told.plural and is_among(told.head, "place body")
    return is_one and len(name.words) == len(name.name)


def _is_office(noun: Noun) -> bool:
    """Whether a phrase without a name calls somebody by an office that is held of a place."""
    return noun.form == "nominal" and (noun.head in OF_PLACES or is_among(noun.head, "city staff", "church staff"))


def _decide(name: tuple[str, ...], votes: Counter[MentionKind], parts: set[str]) -> MentionKind | None:
    """The kind with most votes; none of a single word that the network alone takes for a person's."""
    if len(name) > 1 and name[0].lower() in CALLED_NAMES:
        return "place"
    kind = _winner(votes)  # `parts` are the words of people's full names
    if kind == "person" and len(name) == 1 and votes["person"] < SURE and name[0] not in parts:
        return None
    return kind


def _winner(votes: Counter[MentionKind]) -> MentionKind | None:
    return votes.most_common(1)[0][0] if +votes else None


def _vote_by_pronouns(nouns: Sequence[Noun], text: Text, votes: dict[tuple[str, ...], Counter[MentionKind]]) -> None:
    """The first pronoun that follows a name in its sentence or the next, with no other name between, tells a person from a body."""
    before: Noun | None = None
    for noun in nouns:
        if noun.name and belongs(noun.head, "day", "month"):
            continue
        if noun.name and noun.place != "owner":
            before = noun
        elif before is not None and noun.form == "pronoun" and noun.head in TELLING:
            is_apart = noun.first > before.end + 1  # not "Ann Vey, its spokeswoman"
            is_strange = noun.head == "its" and is_apart and before.name[0].lower() not in first_names() and not before.is_titled
            if is_strange and noun.sentence == before.sentence and (before.place == "subject" or before.kind == "person"):
                votes[before.name]["organisation"] += TITLED + 1
            elif noun.sentence - before.sentence <= 1 and before.place == "subject" and (is_apart or noun.head != "its"):
                votes[before.name][TELLING[noun.head]] += PRONOUN if noun.sentence > before.sentence else PRONOUN - 1
            before = None
        elif before is not None and noun.head == "it" and _speaks(noun, text) and noun.sentence - before.sentence <= 1:
            _vote_by_it(before, votes)
            before = None
        elif before is not None and noun.head in RELATIVE_OF and noun.first == before.end + 1:
            is_apart = noun.head == "who" and text.lowers[before.first - 1] == "of"  # "Oren Tal of Norden Shipping, | who | spoke"
            votes[before.name][RELATIVE_OF[noun.head]] += OWNS_MINISTRY * (not is_apart)
        elif before is not None and noun.first == before.end + 1 and text.lowers[before.end] == "," and _is_calling(noun):
            is_firm = noun.head in EITHER and _is_firm(before)  # "Vell, a trader"; "Marlow Line, the owner"
            votes[before.name]["organisation" if is_firm else "person"] += TITLED


def _vote_by_it(before: Noun, votes: dict[tuple[str, ...], Counter[MentionKind]]) -> None:
    """ "Vey denied that. ... | it | said": Vey, and Vey Shipping, is a body."""
    for name, counted in votes.items():
        if before.place == "subject" and before.name in (name, name[-1:], name[:1]):
            counted["organisation"] += PRONOUN + 1


def _speaks(noun: Noun, text: Text) -> bool:
    """Whether a pronoun is a source with its cue behind it."""
    return noun.first in text.breaks and noun.end in text.cues


def _vote_by_callings(nouns: Sequence[Noun], votes: dict[tuple[str, ...], Counter[MentionKind]]) -> None:
    """ "Tarn Copper fell. ... the miner said": the company that is taken up is the subject named before."""
    before: Noun | None = None
    for noun in nouns:
        if noun.name and noun.place == "subject" and len(noun.name) > 1:
            is_free = not noun.is_titled and noun.name[0].lower() not in first_names() and noun.kind in ("person", None)
            is_free &= votes[noun.name]["person"] < TITLED
            before = noun if is_free else None
        elif before is not None and not noun.name and noun.determiner == "definite" and is_among(noun.head, "company noun"):
            if noun.sentence - before.sentence <= CALLED and not noun.plural and len(noun.words) == 2:
                votes[before.name]["organisation"] += PRONOUN
            before = None


def _is_told_before(told: Noun, name: Noun, text: Text) -> bool:
    """Whether a name stands behind a definite calling of people and a comma, alone between the commas."""
    if name.first != told.end + 1 or text.lowers[told.end] != "," or told.name or len(name.words) != len(name.name):
        return False
    if told.plural and (text.lowers[told.first - 1 : told.first] == ("of",) or name.name[0].lower() in first_names()):
        return False  # "another of the authors, Ruth Ames"
    if not told.plural and told.head in EITHER and name.name[0].lower() not in first_names():
        return False
    is_calling = is_among(singular(told.head), "person noun", "role noun") and told.determiner in ("definite", "possessive")
    if name.kind == "organisation" and not told.plural:
        return False  # "its manager, Strand Shipping"
    is_alone = text.lowers[name.end : name.end + 1] in ((",",), (".",), (";",)) or name.end in text.breaks
    return is_calling and len(name.name) > 1 and is_alone


def _is_staff_of(nouns: Sequence[Noun], told: Noun, name: Noun, text: Text) -> bool:
    """Whether a name that the network takes for a person's stands behind a calling and the body it is held of."""
    if name.first != told.end + 1 or text.lowers[told.end] != "," or told.name or len(name.words) != len(name.name) or name.end < 2:
        return False
    holder = next((one for one in nouns if one.end == told.first - 1 and one.sentence == told.sentence), None)
    if holder is None or text.lowers[told.first - 1] not in ("of", "at") or holder.name or holder.plural:
        return False
    is_held = is_among(holder.head, "person noun", "role noun") and holder.head not in EITHER and holder.determiner == "definite"
    return is_held and len(name.name) > 1 and all(text.kinds.get(at) == "person" for at in range(name.first, name.end))


def _tells_of_body(told: Noun, name: Noun) -> bool:
    is_body = is_body_word(told.head) or told.head.endswith("maker")
    return is_body and not told.name and not told.plural and not name.is_titled and name.name[0].lower() not in first_names()


def _is_firm(noun: Noun) -> bool:
    """Whether a name ends as companies' do and begins with no first name."""
    return (
        len(noun.name) > 1
        and is_among(noun.name[-1].lower(), "company ending", "company noun")
        and noun.name[0].lower() not in first_names()
    )


def _is_calling(noun: Noun) -> bool:
    return not noun.plural and not noun.name and is_among(noun.head, "person noun", "role noun")


def _vote_by_labels(
    nouns: Sequence[Noun], text: Text, votes: dict[tuple[str, ...], Counter[MentionKind]], outlet: str | None
) -> None:
    """ "Ann Vey: No.": whoever has turns in a dialogue; the outlet's own label is told by its name."""
    labels = [noun for noun in nouns if _is_label(noun, text)]
    full = tuple((outlet or "").removeprefix("The ").split())
    for noun in (label for label in labels if label.name and len(labels) >= TURNS):
        is_body = any(is_body_word(word.lower()) or is_among(word.lower(), "outlet name") for word in noun.name)
        is_own = [word.lower() for word in noun.name] == [word.lower() for word in full] or is_short_for(noun.name, full)
        if is_own:
            votes[noun.name]["organisation"] += SURE * TITLED  # "PARALLAX: You told me"
        if not is_body and not noun.words[-1].isupper():
            votes[noun.name]["person"] += TITLED


def _is_label(noun: Noun, text: Text) -> bool:
    return text.lowers[noun.end : noun.end + 1] == (":",) and noun.first in text.openings


def _vote_by_noun(noun: Noun, text: Text, votes: Counter[MentionKind]) -> None:
    if _is_told_thing(noun) and text.tags[noun.end - len(noun.name) - 1] == "NN":
        votes["organisation"] += OWNS_MINISTRY


def _is_told_thing(noun: Noun) -> bool:
    """ "the portal | Lokal", "the enterprise | Strand": a common noun of no person's stands before a name."""
    if len(noun.before_name) < 2 or noun.lowers[0] not in ("the", "a", "an") or noun.kind in ("person", "place"):
        return False
    at = len(noun.before_name) - 1
    word = noun.words[at]
    is_person = noun.is_titled or is_among(word, "person noun", "kin noun", "vessel noun") or word.endswith(PERSONAL_ENDINGS)
    return word.isalpha() and word.islower() and not is_person and not word.endswith(("ed", "ing", "al", "ic", "ous"))


def _vote(noun: Noun, text: Text, votes: Counter[MentionKind]) -> None:
    if noun.is_titled:
        is_firm = noun.before_name[-1] in EITHER and _is_firm(noun)  # "Owner Marlow Line"
        is_open = not is_firm and noun.before_name[-1] in EITHER and noun.name[0].lower() not in first_names()
        votes["organisation" if is_firm else "person"] += TITLED // 2 if is_open else TITLED  # "Auditor Vey Holt, which"
    elif noun.kind is not None and (noun.kind != "person" or len(noun.name) > 1 or votes["person"] < SURE - 1):
        votes[noun.kind] += 1
    if len(noun.name) == 1 and is_acronym(noun.name[0]):
        votes["place" if noun.kind == "place" else "organisation"] += ACRONYM
    if len(noun.name) in (2, 3) and noun.name[0].lower() in first_names() and noun.kind != "place":
        votes["person"] += 1 if noun.kind is None else FIRST_NAME
    if (
        "&" in noun.name
        or (len(noun.name) > 1 and is_among(noun.name[0].lower(), "broadcast noun"))
        or (noun.before_name and is_body_word(noun.before_name[-1]) and noun.kind == "organisation")
    ):
        votes["organisation"] += TITLED
    if (
        len(noun.name) > 1
        and any(
            belongs(word.lower(), "body noun", "outlet noun") or is_among(word.lower(), "institution noun")
            for word in (noun.name[1:] if "of" not in noun.name else noun.name[:-1])
        )
        and not noun.is_titled
    ):
        votes["organisation"] += BODY_NOUN
    if _is_label(noun, text) and noun.words[-1].isupper():
        votes["person"] += TITLED  # "LOMAX: I told them"
    if "of" in noun.name[1:-1] and is_body_word(noun.name[noun.name.index("of") - 1].lower()):
        votes["organisation"] += TITLED + 1
    before = text.lowers[max(0, noun.first - 2) : noun.first]
    is_owned = before[-1:] == ("in",) and before[0] in OWNED
    votes["organisation"] += TITLED * is_owned  # "shares in Vey fell"
    if (
        len(noun.words) == 1
        and not is_owned
        and (before[-1:] == ("in",) or (before[-1:] == ("of",) and is_among(before[0], "local noun", "place body")))
    ):
        votes["place"] += PLACED
