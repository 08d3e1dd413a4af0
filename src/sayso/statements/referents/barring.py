"""Whom a pronoun cannot stand for where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.statements.referents.antecedents import Antecedents
from sayso.statements.referents.entities import Entity, gender_of
from sayso.statements.referents.memory import Memory
from sayso.statements.referents.outline import Outline
from sayso.statements.referents.pronouns import PERSONAL, Context
from sayso.statements.referents.ranking import choose
from sayso.statements.referents.spoken import Spoken

DEMANDING = ("demand", "urge", "ask", "called for", "called on", "order", "request", "want", "call for", "call on")
"""Cues of what somebody wants of another, not of himself."""
OBJECTS = frozenset({"him", "her", "them"})
REPLYING = ("replied", "retorted", "shot back", "hit back", "countered", "answered", "responded", "snapped back", "fired back")
"""Cues of what somebody says to the one who spoke before."""


class Bars:
    """The constructions of a report that rule somebody out. `entities` is filled by the reading, which goes on meanwhile."""

    def __init__(  # noqa: PLR0913 - what is known of a report, and what its reading fills
        self,
        outline: Outline,
        spoken: Spoken,
        turns: Mapping[str, Entity],
        *,
        memory: Memory,
        near: Antecedents,
        entities: Mapping[int, Entity],
    ) -> None:
        """`turns` are the people behind the labels of an interview."""
        self._outline, self._nouns, self._spoken, self._turns = outline, outline.nouns, spoken, turns
        self._memory, self._near, self._entities = memory, near, entities
        self._attribution_of = {index: name for name, index in outline.heads.items()}

    def of(self, index: int, context: Context) -> list[Entity]:
        """Whom the construction rules out: who tells it, who is named in it, who demands it, who acts on him."""
        name = self._attribution_of.get(index, "")
        barred = [*self._told_within(name), *self._named_within(name, index), *self.voicing(index)]
        if (writer := self._spoken.speaker_of_turn(index)) is not None:
            barred.append(writer)
        if context.speaker is not None and (context.is_wanted or self._is_answered(index)):
            barred.append(context.speaker)
        others = (self._quoting(index), self._replied_to(name), self._acting(index), self._pressing(index))
        return [*barred, *(one for one in others if one is not None)]

    def is_wanted(self, index: int) -> bool:
        """ "The club demands that | he | resign": in what another is asked to do, as the report tells it."""
        cue = self._cue_around(index).removeprefix("to ")
        return cue.startswith(DEMANDING) and not self._spoken.is_quoted(index)

    def _cue_around(self, index: int) -> str:
        """The cue of whoever tells the words that a phrase stands in."""
        return self._spoken.cues.get(self._spoken.holders.get(index, ""), "")

    def _is_answered(self, index: int) -> bool:
        """ "Tal shot back that | her | denial was brave": whose words a reply is about."""
        is_told = self._nouns[index].place == "owner" and index in self._outline.speaking
        return is_told and self._cue_around(index).startswith(REPLYING)

    def _replied_to(self, name: str) -> Entity | None:
        """ "Vey said so. | He | retorted": nobody replies to himself."""
        return self._memory.last_speaker() if self._spoken.cues.get(name, "").startswith(REPLYING) else None

    def _acting(self, index: int) -> Entity | None:
        """Who acts on an object: "| Vey | contradicts him", "the barrister invited | her | to agree"."""
        noun, speaks = self._nouns[index], index in self._outline.speaking
        is_source = noun.head == "it" and speaks  # "Vey said | it | “forgot”"
        if noun.place == "object" and not is_source and (acting := self._near.subject_of(index)) is not None:
            return acting
        is_owner = noun.place == "owner" and self._outline.text.tags[noun.end : noun.end + 1] in (("NN",), ("NNS",), ("JJ",))
        if noun.head not in OBJECTS or is_owner or not speaks:
            return None
        near = next((at for at in range(index - 1, -1, -1) if at in self._outline.speaking), -1)
        return self._entities.get(near) if near >= 0 and self._nouns[near].sentence == noun.sentence else None

    def _pressing(self, index: int) -> Entity | None:
        """ "Pressed by | Lowe | to say, he": the agent of an opening participle."""
        noun, text = self._nouns[index], self._outline.text
        opener = next((at for at in range(index, -1, -1) if self._nouns[at].sentence != noun.sentence), -1) + 1
        first = self._nouns[opener].first if opener <= index else noun.first
        is_agent = opener < index and text.lowers[first - 1] == "by" and first - 2 in text.openings
        return self._entities.get(opener) if is_agent else None

    def _quoting(self, index: int) -> Entity | None:
        """ "“ | He | lied,” he said": who speaks a quotation before a pronoun tells so; nobody speaks of himself as "he"."""
        noun, name = self._nouns[index], self._spoken.holders.get(index, "")
        head = self._outline.heads.get(name, -1)
        if head <= index or name not in self._spoken.direct or noun.head not in PERSONAL or not self._spoken.is_quoted(index):
            return None
        speaking = self._nouns[head]
        if speaking.head not in PERSONAL or gender_of(speaking) != gender_of(noun):
            return None
        context = Context(sentence=speaking.sentence, speaker=None, is_quoted=False)
        return choose(speaking, self._memory.candidates(head), context)[0]

    def _named_within(self, name: str, index: int) -> list[Entity]:
        """ "Ms Vey, | she | said, had read it": nobody calls himself by his name."""
        spans = self._spoken.contents.get(name, ())
        within = (at for at in self._outline.names for start, end in spans if start <= self._nouns[at].span.start < end)
        # not "Tal would admit it, | he | hinted", but "| she | granted that she had not heard Tal say so"
        named = (self._outline.names[at].whole for at in within if at not in self._outline.speaking or at > index)
        return [entity for entity in named if entity.sort == "person"]

    def voicing(self, index: int) -> list[Entity]:
        """ "Tal: “Vey claims | he | lied”": whose own words it stands in, however deep; and in a dialogue who only asks."""
        spoken, found = self._spoken, list[Entity]()
        name, passed = spoken.holders.get(index, ""), set[str]()
        if spoken.label_of(index) is not None:
            found += (entity.whole for entity in self._turns.values())
            found += (one.whole for at in spoken.labels if (one := self._entities.get(at)) is not None and one.sort == "body")
        while name and name not in passed:
            passed.add(name)
            head = self._outline.heads.get(name, -1)
            if (name in spoken.marked or head in spoken.labels) and head in self._entities:
                found.append(self._entities[head].whole)
            name = spoken.holders.get(head, "")
        return found

    def _told_within(self, name: str) -> list[Entity]:
        """Who is told of in an attribution's own quotation alone: "“A man asked me the same,” | he | said"."""
        if name not in self._spoken.direct:
            return []
        within = [at for at, holder in self._spoken.holders.items() if holder == name and at in self._entities]
        outside = {id(entity) for at, entity in self._entities.items() if self._spoken.holders.get(at) != name}
        return [self._entities[at] for at in within if id(self._entities[at]) not in outside]
