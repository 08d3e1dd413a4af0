"""Reads a report's noun phrases in the order of the text and tells whom each stands for.

Names are known beforehand. A noun phrase finds what was introduced before by its role; a pronoun the one most spoken of
who fits. How much somebody is spoken of halves from sentence to sentence, and counts more for subjects and speakers
(after Lappin and Leass, An algorithm for pronominal anaphora resolution, 1994).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from sayso.lexicon.people import belongs, families, is_among, singular
from sayso.records import Span
from sayso.statements.referents.entities import (
    Entity,
    Sort,
    compatible_gender,
    described_by,
    gender_of,
    roles_in,
    sort_of,
)
from sayso.statements.referents.links import Links
from sayso.statements.referents.nouns import RELATIVES, Noun, is_body_word
from sayso.statements.referents.pronouns import PERSONAL, Context, choose
from sayso.statements.referents.voices import FIRST, SECOND, last_speaker, next_speaker
from sayso.statements.referents.wording import Text

WEIGHTS = {"subject": 80.0, "object": 50.0, "oblique": 40.0, "owner": 35.0}
"""What being mentioned in a place of the sentence counts; Lappin and Leass's numbers."""
SPEAKS = 60.0
"""What being the source of a statement counts on top; a guess."""
QUOTED = 0.35
"""The share of that for what is mentioned in somebody's words alone; a guess."""
FADED = 4.0
"""Who is spoken of less than this is out of mind: a subject after four sentences; a guess."""
ANY_BODY = frozenset(
    {"company noun", "company", "firm", "paper noun", "broadcast noun", "outlet", "group", "organisation", "organization", "agency"}
)
"""What a name that says nothing of its bearer can be taken up by, where nothing else fits."""
MEDIA = frozenset({"radio", "television", "tv", "press", "internet"})
"""Where something is heard, as often as who says it."""
NOBODY = frozenset({"nobody", "anybody", "anyone", "none", "everybody", "everyone", "no-one", "nothing", "anything"})
"""Words for no one in particular: no pronoun stands for them."""
SEVERAL = frozenset({"both", "neither", "each", "none"})
"""Words for those who are named together before."""
SEVERAL_REACH = 2
"""How many sentences before; a guess."""
PAIRS = frozenset({"pair", "duo", "two", "couple", "both"})
LOOSE_MODIFIERS = frozenset(
    {
        "former",
        "senior",
        "local",
        "same",
        "latter",
        "top",
        "new",
        "late",
        "then",
        "current",
        "veteran",
        "chief",
        "own",
        "other",
        "whole",
    }
)


DEMANDING = ("demanded", "urged", "asked", "called for", "called on", "ordered", "requested", "wanted")
"""Cues of what somebody wants of another, not of himself."""
REPLYING = ("replied", "retorted", "shot back", "hit back", "countered", "answered", "responded", "snapped back", "fired back")
"""Cues of what somebody says to the one who spoke before."""


class Discourse:
    """Whom each noun phrase of a report stands for; filled by `read`."""

    def __init__(  # noqa: PLR0913 - all that is known of a report before it is read through
        self,
        *,
        text: Text,
        nouns: Sequence[Noun],
        links: Links,
        names: Mapping[int, Entity],
        heads: Mapping[str, int],
        chains: Mapping[int, tuple[int, ...]],
        contents: Sequence[tuple[Span, str]],
        quoted: Sequence[Span],
        cues: Mapping[str, str] | None = None,
        voice: Entity | None = None,
        turns: Mapping[str, Entity] | None = None,
    ) -> None:
        self.voice, self.turns = voice, turns or {}
        """Who says "we" in the report's own words, and who is behind the labels of turns, by attribution."""
        self.text, self.nouns, self.links, self.names = text, nouns, links, names
        self.speaking = frozenset(heads.values())
        """Noun phrases that are sources."""
        self.entities: dict[int, Entity] = {}
        self.joint: dict[int, Entity] = {}
        """The first of joined noun phrases to what they stand for together."""
        self.why: dict[int, str] = {}
        self.holders: dict[int, str] = {}
        """The attribution in whose content a noun phrase stands."""
        self.chains = {chain[0]: chain for chain in chains.values()}
        """Joined noun phrases by their first."""
        self._heads, self._chains = heads, chains
        self._contents, self._quoted, self._cues = contents, quoted, cues or {}
        self._attribution_of = {index: name for name, index in heads.items()}
        self._quoted_starts = [span.start for span in quoted]
        self._pending: list[int] = []
        self._addressed: list[int] = []
        self._ahead: dict[int, Entity] = {}
        """Phrases behind a "we" that they tell closer, and whom they stand for."""
        self._turning = {heads[name]: entity for name, entity in self.turns.items() if name in heads}
        self._forgot = -1
        self._active: dict[int, Entity] = {}
        self._by_role: dict[str, list[Entity]] = {}
        self._by_guess: dict[str, list[Entity]] = {}
        self._named_after: dict[int, int] = {}
        for index, before in links.apposed.items():
            at: int | None = before
            while nouns[index].name and at is not None and not nouns[at].name:
                self._named_after.setdefault(at, index)
                at = links.apposed.get(at)

    # ---- the pass ----------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Goes through the noun phrases once."""
        open_contents: list[tuple[Span, str]] = []
        at = 0
        for index, noun in enumerate(self.nouns):
            while at < len(self._contents) and self._contents[at][0].start <= noun.span.start:
                open_contents.append(self._contents[at])
                at += 1
            if open_contents:
                open_contents = [held for held in open_contents if held[0].end > noun.span.start]
                if holder := self._narrowest(open_contents, index):
                    self.holders[index] = holder
            entity = self._find(index)
            if entity is not None:
                self.entities[index] = entity
                self._mention(entity, index)
            if index in self._chains:
                self._join(self._chains[index])
        self._settle_voices()

    def _settle_voices(self) -> None:
        """Finds those whose words come before them: "“| We | deny it,” said the minister"; and then those who are spoken to."""
        speaking = sorted(self.speaking)
        for index in self._pending:
            self._take(index, self.speaker(index) or next_speaker(speaking, self.entities, index))
        for index in self._addressed:
            asker = self.speaker(index)
            asker = asker.whole if asker else None
            self._take(
                index,
                next_speaker(speaking, self.entities, index, other=asker)
                or next_speaker(speaking[::-1], {at: one for at, one in self.entities.items() if at < index}, -1, other=asker),
            )

    def _take(self, index: int, entity: Entity | None) -> None:
        if entity is not None:
            self.entities[index] = entity
            entity.nouns.append(index)

    def _join(self, chain: tuple[int, ...]) -> None:
        """Several who are named together are somebody that "they" can stand for."""
        members = tuple(self.entities[index] for index in chain if index in self.entities)
        if len(members) == len(chain):
            text = " ".join(self.text.words[self.nouns[chain[0]].first : self.nouns[chain[-1]].end])
            self.joint[chain[0]] = entity = Entity("person", plural=True, members=members, description=text)
            self._mention(entity, chain[0])

    def _narrowest(self, held: Iterable[tuple[Span, str]], index: int) -> str | None:
        inside = [
            (span.end - span.start, self._is_carrier(name), name) for span, name in held if self._heads.get(name, -1) != index
        ]
        return min(inside)[2] if inside else None

    def _is_carrier(self, name: str) -> bool:
        """Whether the source of some words is an outlet, which may pass on another's: "she told | Radio Ester"."""
        entity = self.names.get(self._heads.get(name, -1))
        return entity is not None and (entity.is_outlet or belongs(entity.name[-1].lower(), "outlet noun"))

    def is_quoted(self, index: int) -> bool:
        """Whether a noun phrase stands between quotation marks."""
        start = self.nouns[index].span.start
        at = bisect_right(self._quoted_starts, start) - 1
        return at >= 0 and start < self._quoted[at].end

    def speaker(self, index: int) -> Entity | None:
        """Whose words a noun phrase stands in; None where it stands in nobody's."""
        if turn := self.turns.get(self.holders.get(index, "")):
            return turn
        holder = self._heads.get(self.holders.get(index, ""))
        if holder is None:
            return None
        known = self.joint.get(holder) or self.entities.get(holder) or self.names.get(holder)
        return known or self.names.get(self._named_after.get(holder, -1))

    def _find(self, index: int) -> Entity | None:
        noun = self.nouns[index]
        if index in self._ahead:
            return self._ahead[index]
        if index in self._turning:
            return self._turning[index]
        if index in self.names:
            return self.names[index].whole
        if index in self._named_after and (named := self.names.get(self._named_after[index])):
            return named.whole
        if index in self.links.apposed:
            earlier = self.entities.get(self.links.apposed[index])
            if earlier is not None:
                return earlier.whole
        if noun.form == "pronoun":
            return self._find_pronoun(index)
        is_thing = sort_of(noun, speaks=False) == "thing" and not can_speak(noun.head)
        if index not in self.speaking and is_thing and not self._owns_staff(index):
            return None  # things that say nothing are out of the question for all that follows
        return self._find_nominal(index)

    def _mention(self, entity: Entity, index: int) -> None:
        """Takes note that somebody is spoken of."""
        noun = self.nouns[index]
        weight = WEIGHTS[noun.place]
        if index in self.speaking:
            weight = WEIGHTS[noun.place if noun.place == "oblique" else "subject"] + SPEAKS
            entity.spoke = noun.sentence
            entity.acts = entity.acts or (noun.place == "subject" and noun.form != "pronoun")
        elif self.is_quoted(index):
            weight *= QUOTED
        elif index in self.holders:
            weight *= (1 + QUOTED) / 2
        is_new = entity.seen != noun.sentence
        full = max(weight, WEIGHTS[noun.place])
        entity.told = max(faded(entity, noun.sentence, quoted=True) + is_new * full, full)
        entity.salience = max(faded(entity, noun.sentence) + is_new * weight, weight)
        entity.seen = noun.sentence
        entity.nouns.append(index)
        entity.gender = entity.gender or gender_of(noun)
        if entity.sort == "open" and noun.form == "pronoun" and entity.nouns:
            entity.sort = "person" if noun.head in PERSONAL else "body" if noun.head in ("it", "its") else entity.sort
        if noun.form != "pronoun" and not entity.members:
            self._describe(entity, index)
        self._active[id(entity)] = entity

    def _describe(self, entity: Entity, index: int) -> None:
        noun = self.nouns[index]
        if entity.sort != "place" or not noun.name:
            self._note(entity, roles_in(noun), self._by_role)
        entity.words |= described_by(self.nouns, noun)
        if index in self.links.complements:
            behind = self.nouns[self.links.complements[index][1]]
            entity.words |= set(behind.lowers)
        if noun.name and entity.sort in ("body", "open", "place"):
            told = name_roles(noun, entity.sort) | calling_roles(noun)
            self._note(entity, told or ANY_BODY, self._by_role if told else self._by_guess)

    def _note(self, entity: Entity, roles: Iterable[str], kept: dict[str, list[Entity]]) -> None:
        """Takes note of what somebody can be called."""
        for role in roles:
            if role not in entity.roles:
                entity.roles.add(role)
                kept.setdefault(role, []).append(entity)

    # ---- noun phrases ------------------------------------------------------------------------------------------

    def _find_nominal(self, index: int) -> Entity:
        noun = self.nouns[index]
        speaks = index in self.speaking
        if noun.head in SEVERAL and len(noun.words) == 1 and speaks and (several := self._latest_several(index)):
            self.why[index] = "those named together before"
            return several
        if noun.head in NOBODY or noun.lowers == ("no", "one"):
            return self._at_body(index) or Entity("thing")
        sort = "body" if self._owns_staff(index) else sort_of(noun, speaks=speaks)
        if sort != "thing" or noun.determiner in ("definite", "possessive"):
            earlier = self._introduced(index)
            if earlier is not None:
                self.why[index] = "named by role before"
                return earlier
        return Entity(sort, plural=noun.plural, gender=gender_of(noun))

    def _latest_several(self, index: int) -> Entity | None:
        """ "Neither", "both", "none": those named together last, or the last group."""
        sentence = self.nouns[index].sentence
        near = [one for one in self._active.values() if sentence - one.seen <= SEVERAL_REACH and one.plural and one.nouns]
        joined = [one for one in near if one.members] or [one for one in near if one.sort in ("person", "body")]
        return max(joined, key=lambda one: one.nouns[-1], default=None)

    def _at_body(self, index: int) -> Entity | None:
        """ "Nobody at | Strand Ferries |": the body whose people are meant."""
        link = self.links.complements.get(index)
        if index not in self.speaking or link is None or link[0] not in ("at", "from", "in"):
            return None
        named = self.names.get(link[1])
        return named.whole if named is not None and named.sort in ("body", "open") else None

    def _owns_staff(self, index: int) -> bool:
        """ "The inspectorate's | head |": a noun that nothing else tells of is a body where it has a head, a spokesman."""
        owned = self.nouns[index + 1] if index + 1 < len(self.nouns) else None
        if owned is None or owned.owner != index or self.nouns[index].name or self.nouns[index].form == "pronoun":
            return False
        told = owned.before_name[-1] if owned.name and owned.before_name else owned.head
        is_thing = sort_of(self.nouns[index], speaks=False) == "thing" and not is_among(self.nouns[index].head, "thing noun")
        return is_thing and is_among(singular(told), "staff role", "speaking role")

    def _introduced(self, index: int) -> Entity | None:
        """Whom a definite phrase takes up: the latest who was introduced by its role, and by nothing that speaks against it."""
        noun = self.nouns[index]
        head = singular(noun.head)
        if noun.head in PAIRS and noun.lowers[0] in ("the", "both"):
            several = [one for one in self._active.values() if one.plural and one.sort == "person" and one.seen < noun.sentence]
            return max(several, key=lambda one: faded(one, noun.sentence), default=None)
        if noun.lowers[0] == "this" and is_among(head, "paper noun"):
            return None
        if head in MEDIA and index not in self.speaking:
            return None
        if noun.determiner == "indefinite" or (noun.determiner == "bare" and noun.plural):
            return None
        modifiers = described_by(self.nouns, noun) - LOOSE_MODIFIERS
        if index in self.links.complements:
            modifiers |= {word for word in self.nouns[self.links.complements[index][1]].lowers if not belongs(word, "determiner")}
        keys = [head, *([families()[head]] if head in families() else [])]
        fitting = self._fitting(self._by_role, keys, noun, modifiers) or self._fitting(self._by_guess, keys, noun, modifiers)
        if noun.determiner == "bare":
            is_label = noun.words[-1].isupper()  # "PRESENTER:", every time
            fitting = [entity for entity in fitting if entity.name or (is_label and entity.nouns and noun.words == self.nouns[entity.nouns[0]].words)]
        if noun.determiner == "possessive" and not noun.name:
            fitting = [entity for entity in fitting if self._same_owner(entity, noun)]
        if noun.head == "latter":
            return self._latest(index)
        is_wide = is_among(head, "wide noun") or head.endswith("-year-old")
        if not fitting and is_wide and not modifiers and noun.determiner == "definite" and not noun.plural:
            fitting = [entity for entity in self._active.values() if self._fits_widely(entity, noun)]
        return max(fitting, key=lambda entity: (faded(entity, noun.sentence), entity.seen), default=None)

    def _latest(self, index: int) -> Entity | None:
        """ "The latter": the last one of whom the sentence before speaks."""
        for before in range(index - 1, -1, -1):
            if self.nouns[before].sentence < self.nouns[index].sentence - 1:
                return None
            entity = self.entities.get(before)
            if entity is not None and entity.sort in ("person", "body", "open") and self.nouns[before].form != "pronoun":
                return entity
        return None

    def _fitting(self, known: Mapping[str, list[Entity]], keys: Iterable[str], noun: Noun, modifiers: set[str]) -> list[Entity]:
        return [entity.whole for key in keys for entity in known.get(key, ()) if self._fits(entity.whole, noun, modifiers)]

    def _fits(self, entity: Entity, noun: Noun, modifiers: set[str]) -> bool:
        if entity.plural != noun.plural or not compatible_gender(entity.gender, gender_of(noun)):
            return False
        known = entity.words | {word.lower() for word in entity.name}
        strange = {word for word in modifiers if word not in known and not any(shares_stem(word, other) for other in known)}
        is_plain = not known - {noun.head} and not entity.name and self.nouns[entity.nouns[0]].determiner != "possessive"
        return not strange or (is_plain and not any(word[:1].isupper() for word in noun.words[1:]))

    def _same_owner(self, entity: Entity, noun: Noun) -> bool:
        """ "its insurer" is the insurer of the same body; a name's role can be taken up with any possessor."""
        if entity.name:
            return True
        owners = [self.nouns[at].owner for at in entity.nouns]
        mine = self.entities.get(noun.owner) if noun.owner is not None else None
        return any(
            owner is not None
            and (theirs := self.entities.get(owner)) is not None
            and mine is not None
            and theirs.whole is mine.whole
            for owner in owners
        )

    def _fits_widely(self, entity: Entity, noun: Noun) -> bool:
        """ "the man", "the official": anybody in mind who can be one."""
        if entity.sort != "person" or entity.plural or not compatible_gender(entity.gender, gender_of(noun)):
            return False
        if faded(entity, noun.sentence) < FADED:
            return False
        return noun.head not in ("official", "executive", "politician", "leader") or any(
            is_among(role, "speaking role") for role in entity.roles
        )

    # ---- pronouns ----------------------------------------------------------------------------------------------

    def _find_pronoun(self, index: int) -> Entity | None:
        noun = self.nouns[index]
        if noun.head in FIRST:
            return self._find_first(index)
        if noun.head in SECOND:
            if index in self.speaking:
                self.why[index] = "whom the words are spoken to"
                self._addressed.append(index)
            return None
        if noun.head in RELATIVES or noun.head == "whose":
            self.why[index] = "the phrase before it"
            return self._antecedent(index)
        if not self._matters(index):
            return None  # what "it" and "them" stand for inside a clause tells nothing of who speaks next
        context = Context(
            sentence=noun.sentence,
            speaks=index in self.speaking or noun.place == "owner",
            speaker=self.speaker(index),
            is_quoted=self.is_quoted(index),
        )
        self._forget(noun.sentence)
        barred = self._barred(index, context)
        candidates = [
            (entity, faded(entity, noun.sentence, quoted=context.is_quoted))
            for entity in self._active.values()
            if entity not in barred
        ]
        chosen, why = choose(noun, candidates, context)
        if chosen is None and (later := self._following(index)):
            chosen, why = later, "named later in its sentence"
        self.why[index] = why
        return chosen

    def _apposed_to_we(self, index: int) -> Entity | None:
        """ "We, | the railwaymen's union of Ester |, reject": who calls himself so."""
        nouns, after = self.nouns, index + 1
        while after < len(nouns) and nouns[after].place == "owner":
            after += 1
        if index not in self.speaking or after >= len(nouns) or nouns[after].sentence != nouns[index].sentence:
            return None
        begins = nouns[index + 1].first
        inside = range(nouns[index].end, nouns[after].end)
        if self.text.lowers[nouns[index].end] != "," or begins != nouns[index].end + 1 or self.text.breaks.intersection(inside):
            return None
        if (named := self.names.get(after)) is not None:
            return named.whole
        self._ahead[after] = entity = self._find_nominal(after)
        return entity

    def _find_first(self, index: int) -> Entity | None:
        """ "I", "we": who speaks the words they stand in; outside all quotations, the report."""
        if (apposed := self._apposed_to_we(index)) is not None:
            self.why[index] = "what he calls himself"
            if index not in self.holders and not self.is_quoted(index):
                self.voice = apposed
            return apposed
        self.why[index] = "speaker of the words it stands in"
        if (speaker := self.speaker(index)) is not None:
            return speaker
        if index not in self.holders and not self.is_quoted(index):
            self.why[index] = "the report itself"
            return self.voice if index in self.speaking else None
        if index not in self.holders:
            speaker = last_speaker((one, faded(one, self.nouns[index].sentence)) for one in self._active.values())
        if speaker is None:
            self._pending.append(index)
        return speaker

    def _barred(self, index: int, context: Context) -> list[Entity]:
        """Whom the construction rules out: who is answered, who demands it, and the agent of an opening participle."""
        noun, barred = self.nouns[index], []
        if context.speaker is not None and not context.is_quoted and begins(self._cues.get(self.holders.get(index, ""), ""), DEMANDING):
            barred.append(context.speaker)
        if begins(self._cues.get(self._attribution_of.get(index, ""), ""), REPLYING):
            last = max((one for one in self._active.values() if one.spoke >= 0), key=lambda one: (one.spoke, one.nouns[-1]), default=None)
            barred += [last] if last is not None else []
        opener = next((at for at in range(index, -1, -1) if self.nouns[at].sentence != noun.sentence), -1) + 1
        first = self.nouns[opener].first if opener <= index else noun.first
        if opener < index and self.text.lowers[first - 1] == "by" and first - 2 in self.text.openings and opener in self.entities:
            barred.append(self.entities[opener])  # "Pressed by Lowe to say, | he |"
        return barred

    def _matters(self, index: int) -> bool:
        """Whether it tells of a source whom a pronoun stands for: "it" and "them" inside a clause do not; "its spokesman" does."""
        noun = self.nouns[index]
        if index in self.speaking or noun.head in PERSONAL or noun.head == "they":
            return True
        owned = self.nouns[index + 1] if noun.place == "owner" and index + 1 < len(self.nouns) else None
        return owned is not None and owned.owner == index and sort_of(owned, speaks=index + 1 in self.speaking) != "thing"

    def _forget(self, sentence: int) -> None:
        """Lets go, once a sentence, of those who are hardly spoken of any more."""
        if sentence > self._forgot:
            self._forgot = sentence
            self._active = {
                key: one
                for key, one in self._active.items()
                if max(faded(one, sentence), faded(one, sentence, quoted=True)) >= FADED
            }

    def _antecedent(self, index: int) -> Entity | None:
        """What a relative pronoun hangs on: the nearest phrase before it, a person for "who"."""
        is_personal = self.nouns[index].head in ("who", "whom")
        near: Entity | None = None
        for before in range(index - 1, max(-1, index - 6), -1):
            entity, noun = self.entities.get(before), self.nouns[before]
            if noun.sentence != self.nouns[index].sentence:
                break
            is_apart = self.text.lowers[self.nouns[index].first - 1] == ","
            if before == index - 1 and not is_apart and any(
                word not in (",", "of", "to") for word in self.text.lowers[noun.end : self.nouns[index].first]
            ):
                return None  # "anybody | who": what it hangs on was not read as a phrase
            if entity is None:
                continue
            if not is_personal or entity.sort in ("person", "open"):
                return entity
            near = near or (entity if entity.sort == "body" else None)
        return near

    def _following(self, index: int) -> Entity | None:
        """ "Before | he | died, Oren Tal said": the subject behind the clause that the pronoun stands in."""
        noun = self.nouns[index]
        for later in range(index + 1, min(index + 8, len(self.nouns))):
            other = self.nouns[later]
            if other.sentence != noun.sentence:
                return None
            named = self.names.get(later)
            if (
                named
                and other.place == "subject"
                and self.text.lowers[other.first - 1] == ","
                and named.sort in ("person", "open", "body")
            ):
                is_person = noun.head in ("he", "she", "his", "her")
                if (named.sort == "person") == is_person and compatible_gender(named.gender, gender_of(noun)):
                    return named.whole
        return None


def begins(words: str, beginnings: tuple[str, ...]) -> bool:
    """Whether a cue begins with one of some words."""
    return words.startswith(beginnings)


@lru_cache(maxsize=8192)
def can_speak(head: str) -> bool:
    """Whether a thing can be a source: a document, evidence."""
    return belongs(head, "document noun", "object noun") or is_among(head, "text noun")


def faded(entity: Entity, sentence: int, *, quoted: bool = False) -> float:
    """How much somebody is spoken of as of a sentence; inside a quotation, with what quotations say."""
    return (entity.told if quoted else entity.salience) * 0.5 ** max(0, sentence - entity.seen)


def shares_stem(one: str, other: str) -> bool:
    """ "Korvan", "Korvany's"; "trade", "trading": the same first letters, all but the last two of the shorter."""
    short = min(len(one), len(other))
    return short >= 4 and one[: max(4, short - 2)] == other[: max(4, short - 2)]


def calling_roles(noun: Noun) -> set[str]:
    """What a body can be called by the word before its name: "the ferry company Insula" a company."""
    word = noun.before_name[-1] if noun.before_name else ""
    if not is_body_word(word):
        return set()
    return {word, families()[word], "company", "firm"} if is_among(word, "company noun") else {word, families().get(word, word)}


def name_roles(noun: Noun, sort: Sort) -> set[str]:
    """What a body with this name can be called: "Ministry of Trade" a ministry, "Norden Shipping" a company."""
    lowers = [word.lower() for word in noun.name]
    roles = {
        singular(word)
        for word in lowers
        if belongs(word, "body noun", "outlet noun") or is_among(word, "group body", "organisation noun", "institution noun")
    }
    if is_among(lowers[-1], "company ending", "company noun"):
        roles |= {"company noun", "company", "firm"}
    if belongs(lowers[-1], "outlet noun"):
        roles |= (
            {"paper noun", "paper", "newspaper", "outlet"}
            if not is_among(lowers[-1], "broadcast noun")
            else {"broadcast noun", "outlet"}
        )
    if sort == "place":
        roles |= {"country", "state"}
    return roles
