"""Reads a report's noun phrases in the order of the text and tells whom each stands for.

Names are known beforehand. A noun phrase finds what was introduced before by its role; a pronoun the one most spoken of
who fits.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.records import Span
from sayso.statements.referents.antecedents import NOBODY, Antecedents, can_speak
from sayso.statements.referents.entities import Entity, compatible_gender, gender_of, sort_of
from sayso.statements.referents.links import Links
from sayso.statements.referents.memory import QUOTED, Memory
from sayso.statements.referents.nouns import RELATIVES, Noun
from sayso.statements.referents.pronouns import NOBODY_FITS, PERSONAL, Context, choose
from sayso.statements.referents.voices import FIRST, SECOND, is_somebody, last_speaker, next_speaker
from sayso.statements.referents.wording import Text

HEARING = frozenset({"correspondent", "reporter", "us", "me", "interviewer"})
"""Who tells a report what somebody told them."""
SEVERAL = frozenset({"both", "neither", "each", "none"})
"""Words for those who are named together before."""
DEMANDING = ("demand", "urge", "ask", "called for", "called on", "order", "request", "want", "call for", "call on")
"""Cues of what somebody wants of another, not of himself."""
BEHIND = 4
"""How many sentences behind a pronoun that opens a report he can be told who it stands for; a guess."""
OBJECTS = frozenset({"him", "her", "them"})
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
        direct: frozenset[str] = frozenset(),
    ) -> None:
        self._direct = direct
        """Attributions whose contents are quotations of their own."""
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
        self._passed: defaultdict[int, set[str]] = defaultdict(set)
        """The attributions an "I" was already found not to be the source of: no circle of contents is gone round twice."""
        self._addressed: list[int] = []
        self._ahead_of_names: list[int] = []
        """Pronouns that speak before anybody who fits is told."""
        self._ahead: dict[int, Entity] = {}
        """Phrases behind a "we" that they tell closer, and whom they stand for."""
        self._turning = {heads[name]: entity for name, entity in self.turns.items() if name in heads}
        self._memory = Memory(nouns, links, self.speaking, self.entities)
        self._near = Antecedents(text=text, nouns=nouns, links=links, names=names, speaking=self.speaking, entities=self.entities)
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
                self._memory.mention(entity, index, self._share(index))
            if index in self._chains:
                self._join(self._chains[index])
        self._settle_voices()

    def _settle_voices(self) -> None:
        """Finds those whose words come before them: "“| We | deny it,” said the minister"; and then those who are spoken to."""
        speaking = sorted(self.speaking)
        for index in self._ahead_of_names:
            self._take(index, self._told_behind(speaking, index))
        for index in self._pending:
            known = self.speaker(index)
            if known is None and index not in self.holders:
                known = next_speaker(speaking, self.entities, index)
            self._take(index, known)
        for index in self._addressed:
            asker = self.speaker(index)
            asker = asker.whole if asker else None
            self._take(
                index,
                next_speaker(speaking, self.entities, index, other=asker)
                or next_speaker(speaking[::-1], {at: one for at, one in self.entities.items() if at < index}, -1, other=asker),
            )

    def _told_behind(self, speaking: Sequence[int], index: int) -> Entity | None:
        """ "| She | laughs. ... The former consul says": the first who fits to speak behind a pronoun that opens a report."""
        noun = self.nouns[index]
        for later in speaking:
            entity = self.entities.get(later)
            if later <= index or entity is None or self.nouns[later].form == "pronoun" or later in self.holders:
                continue
            if self.nouns[later].sentence - noun.sentence > BEHIND:
                return None
            if is_somebody(entity.whole) and compatible_gender(entity.whole.gender, gender_of(noun)):
                return entity.whole
        return None

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
            self._memory.mention(entity, chain[0], self._share(chain[0]))

    def _share(self, index: int) -> float:
        """What it counts to be spoken of there: less in somebody's words, least inside quotation marks."""
        if self.is_quoted(index):
            return QUOTED
        return (1 + QUOTED) / 2 if index in self.holders else 1.0

    def _narrowest(self, held: Iterable[tuple[Span, str]], index: int) -> str | None:
        inside = [
            (span.end - span.start, self._is_carrier(name), name) for span, name in held if self._heads.get(name, -1) != index
        ]
        return min(inside)[2] if inside else None

    def _is_carrier(self, name: str) -> bool:
        """Whether the source of some words is an outlet, which may pass on another's: "she told | Radio Ester"."""
        head = self._heads.get(name, -1)
        word = self.nouns[head].head if head >= 0 else ""
        if word in HEARING or belongs(word, "outlet noun") or is_among(word, "paper noun", "broadcast noun", "own noun"):
            return True
        entity = self.names.get(head)
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
        if noun.lowers[0] == "whose" and index not in self.speaking and sort_of(noun, speaks=False) != "person":
            return None  # "Imre Tal, | whose body | was found"
        if index not in self.speaking and is_thing and not self._near.owns_staff(index):
            return None  # things that say nothing are out of the question for all that follows
        return self._find_nominal(index)

    # ---- noun phrases ------------------------------------------------------------------------------------------

    def _find_nominal(self, index: int) -> Entity:
        noun = self.nouns[index]
        speaks = index in self.speaking
        if noun.head in SEVERAL and len(noun.words) == 1 and speaks and (several := self._memory.latest_several(index)):
            self.why[index] = "those named together before"
            return several
        if noun.head in NOBODY or noun.lowers == ("no", "one"):
            return self._at_body(index) or Entity("thing")
        sort = "body" if self._near.owns_staff(index) else sort_of(noun, speaks=speaks)
        if sort != "thing" or noun.determiner in ("definite", "possessive"):
            earlier = self._memory.introduced(index)
            if earlier is not None:
                self.why[index] = "named by role before"
                return earlier
        return Entity(sort, plural=noun.plural, gender=gender_of(noun))

    def _at_body(self, index: int) -> Entity | None:
        """ "Nobody at | Strand Ferries |": the body whose people are meant."""
        link = self.links.complements.get(index)
        if index not in self.speaking or link is None or link[0] not in ("at", "from", "in"):
            return None
        if (named := self.names.get(link[1])) is not None:
            return named.whole if named.sort in ("body", "open") else None
        if sort_of(self.nouns[link[1]], speaks=False) != "body":
            return None
        self._ahead[link[1]] = entity = self._find_nominal(link[1])
        return entity

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
            return self._near.of_relative(index)
        if not self._matters(index):
            return None  # what "it" and "them" stand for inside a clause tells nothing of who speaks next
        context = Context(
            sentence=noun.sentence,
            speaks=index in self.speaking or noun.place == "owner",
            speaker=self.speaker(index),
            is_quoted=self.is_quoted(index),
        )
        self._memory.forget(noun.sentence)
        barred = self._barred(index, context)
        weighed = self._memory.weighed(noun.sentence, quoted=context.is_quoted)
        candidates = [(entity, weight) for entity, weight in weighed if not any(entity is one for one in barred)]
        chosen, why = choose(noun, candidates, context)
        if chosen is None and (later := self._near.following(index)):
            chosen, why = later, "named later in its sentence"
        if chosen is None and why == NOBODY_FITS and (told := self._unread(index)):
            chosen, why = told, "what stands before it"
        if chosen is None and why == NOBODY_FITS and index in self.speaking and noun.head in ("he", "she"):
            self._ahead_of_names.append(index)
        self.why[index] = why
        return chosen

    def _unread(self, index: int) -> Entity | None:
        """A phrase near a pronoun that nothing told to be somebody; the pronoun tells."""
        noun, best = self.nouns[index], self._near.unread(index, self.is_quoted)
        if best is None:
            return None
        entity = self.entities[best] = Entity("person" if noun.head in PERSONAL else "body", gender=gender_of(noun))
        self._memory.mention(entity, best, self._share(best))
        return entity

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
        if (outer := self._outer(index)) is not None:
            return self._whose(outer, index)
        if self._is_retold(index):
            self.why[index] = "the report itself"
            return self.voice if index in self.speaking else None
        if (speaker := self.speaker(index)) is not None:
            return speaker
        if index not in self.holders and not self.is_quoted(index):
            self.why[index] = "the report itself"
            return self.voice if index in self.speaking else None
        if index not in self.holders:
            speaker = last_speaker(self._memory.weighed(self.nouns[index].sentence))
        if speaker is None:
            self._pending.append(index)
        return speaker

    def _is_retold(self, index: int) -> bool:
        """ "He'd like | me | to correct it": in somebody's words as the report tells them, an "I" is the report's."""
        holder = self.holders.get(index, "")
        is_turn = not self._cues.get(holder, ":")[:1].isalpha() or holder in self.turns
        return bool(holder) and not is_turn and holder not in self._direct and not self.is_quoted(index)

    def _outer(self, index: int) -> int | None:
        """ "“People think | I | sold them”": a source inside a quotation, whose "I" is not its own."""
        holder = self.holders.get(index, "")
        head = self._heads.get(holder)
        if head is None or holder in self._direct or not self.is_quoted(index) or not self.is_quoted(head):
            return None
        quotation, its = (bisect_right(self._quoted_starts, self.nouns[at].span.start) for at in (index, head))
        return head if quotation == its else None

    def _whose(self, head: int, index: int) -> Entity | None:
        """Who speaks the quotation that a source stands in; noted for later where he is named behind it."""
        above, passed = self.holders.get(head), self._passed[index]
        passed.add(self.holders.get(index, ""))
        if above is not None and above not in passed:
            self.holders[index] = above
            return self._find_first(index)
        speaker = last_speaker(self._memory.weighed(self.nouns[index].sentence))
        if speaker is None:
            self.holders.pop(index, None)
            self._pending.append(index)
        return speaker

    def _barred(self, index: int, context: Context) -> list[Entity]:
        """Whom the construction rules out: who is answered, who demands it, and the agent of an opening participle."""
        noun = self.nouns[index]
        barred = self._told_within(self._attribution_of.get(index, ""))
        if (
            context.speaker is not None
            and not context.is_quoted
            and self._cues.get(self.holders.get(index, ""), "").removeprefix("to ").startswith(DEMANDING)
        ):
            barred.append(context.speaker)
        if self._cues.get(self._attribution_of.get(index, ""), "").startswith(REPLYING):
            last = self._memory.last_speaker()
            barred += [last] if last is not None else []
        if noun.head in OBJECTS and index in self.speaking:  # "the barrister invited | her | to agree"
            near = next((at for at in range(index - 1, -1, -1) if at in self.speaking), -1)
            if near >= 0 and self.nouns[near].sentence == noun.sentence and near in self.entities:
                barred.append(self.entities[near])
        opener = next((at for at in range(index, -1, -1) if self.nouns[at].sentence != noun.sentence), -1) + 1
        first = self.nouns[opener].first if opener <= index else noun.first
        if opener < index and self.text.lowers[first - 1] == "by" and first - 2 in self.text.openings and opener in self.entities:
            barred.append(self.entities[opener])  # "Pressed by Lowe to say, | he |"
        return barred

    def _told_within(self, name: str) -> list[Entity]:
        """Who is told of in an attribution's own quotation alone: "“A man asked me the same,” | he | said"."""
        if name not in self._direct:
            return []
        within = [at for at, holder in self.holders.items() if holder == name and at in self.entities]
        outside = {id(entity) for at, entity in self.entities.items() if self.holders.get(at) != name}
        return [self.entities[at] for at in within if id(self.entities[at]) not in outside]

    def _matters(self, index: int) -> bool:
        """Whether it tells of a source whom a pronoun stands for: "it" and "them" inside a clause do not; "its spokesman" does."""
        noun = self.nouns[index]
        if index in self.speaking or noun.head in PERSONAL or noun.head == "they":
            return True
        owned = self.nouns[index + 1] if noun.place == "owner" and index + 1 < len(self.nouns) else None
        return owned is not None and owned.owner == index and sort_of(owned, speaks=index + 1 in self.speaking) != "thing"
