"""Who says "I" and "we", and who is spoken to: by the words they stand in, as a report is read through."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.statements.referents.entities import Entity, compatible_gender, gender_of
from sayso.statements.referents.issuers import Own
from sayso.statements.referents.memory import Memory
from sayso.statements.referents.outline import Outline
from sayso.statements.referents.pronouns import FIRST_PLURAL, PERSONAL
from sayso.statements.referents.spoken import Spoken

BEHIND = 4
"""How many sentences behind a pronoun that opens a report he can be told who it stands for; a guess."""
OWN = "the report itself"
"""Why an "I" outside all that is told is the outlet's."""


class Voices:
    """Whose voice each phrase is in. `entities` and `joint` are filled by the reading, which goes on meanwhile."""

    def __init__(  # noqa: PLR0913 - what is known of a report, and what its reading fills
        self,
        outline: Outline,
        spoken: Spoken,
        turns: Mapping[str, Entity],
        own: Own,
        *,
        memory: Memory,
        entities: dict[int, Entity],
        joint: Mapping[int, Entity],
    ) -> None:
        """`turns` are the people behind the labels of an interview, `own` is who says "we" and "I" in the report's own words."""
        self._outline, self._spoken, self._turns, self.own = outline, spoken, turns, own.issuer
        self._author = own.author
        self._memory, self._entities, self._joint = memory, entities, joint
        self._pending: list[int] = []
        self._passed: defaultdict[int, set[str]] = defaultdict(set)
        """The attributions an "I" was already found not to be the source of: no circle of contents is gone round twice."""
        self.addressed: list[int] = []
        """Sources that are "you"."""
        self.ahead: list[int] = []
        """Pronouns that speak before anybody who fits is told."""
        self._named_after: dict[int, int] = {}
        nouns, apposed = outline.nouns, outline.links.apposed
        for index, before in apposed.items():
            at: int | None = before
            while nouns[index].name and at is not None and not nouns[at].name:
                self._named_after.setdefault(at, index)
                at = apposed.get(at)

    def named_after(self, index: int) -> Entity | None:
        """ "The minister, | Oren Tal |": whom the name behind a phrase names."""
        return self._outline.names.get(self._named_after.get(index, -1))

    def speaker(self, index: int) -> Entity | None:
        """Whose words a phrase stands in; None where it stands in nobody's."""
        name = self._spoken.holders.get(index, "")
        if turn := self._turns.get(name):
            return turn
        holder = self._outline.heads.get(name)
        if holder is None:
            return None
        known = self._joint.get(holder) or self._entities.get(holder) or self._outline.names.get(holder)
        return known or self.named_after(holder)

    # ---- "I" and "we" ------------------------------------------------------------------------------------------

    def first(self, index: int) -> tuple[Entity | None, str]:
        """Who speaks the words that an "I" or a "we" stands in, and why; outside all quotations, the report."""
        spoken, why = self._spoken, "speaker of the words it stands in"
        if (outer := self._outer(index)) is not None:
            return self._whose(outer, index)
        if self._is_retold(index):
            return self._own(index)
        if (speaker := self.speaker(index)) is not None:
            return self._author_of(index, speaker), why
        if index not in spoken.holders:
            if not spoken.is_quoted(index) or spoken.turn_of(index) is not None:
                return self._own(index)
            others = self._others(index)
            weighed = self._memory.weighed(self._outline.nouns[index].sentence)
            speaker = last_speaker(pair for pair in weighed if not any(pair[0] is one for one in others))
        if speaker is None:
            self._pending.append(index)
        return speaker, why

    def _others(self, index: int) -> list[Entity]:
        """ "“She says so. | I | have asked her”": who is "she" in a quotation does not speak it."""
        quotation, nouns = self._spoken.quotation_of(index), self._outline.nouns
        quoted = (at for at in range(index - 1, -1, -1) if self._spoken.is_quoted(at))
        inside = (at for at in quoted if self._spoken.quotation_of(at) == quotation)
        return [known.whole for at in inside if nouns[at].head in PERSONAL and (known := self._entities.get(at)) is not None]

    def _author_of(self, index: int, speaker: Entity) -> Entity:
        """ "“ | I | was assured so,” | his | letter reads": of a text that speaks, whose it is."""
        head = self._outline.heads.get(self._spoken.holders.get(index, ""))
        owner = self._outline.nouns[head].owner if head is not None else None
        known = self._entities.get(owner) if owner is not None and speaker.sort == "thing" else None
        return known.whole if known is not None and known.whole.sort == "person" else speaker

    def _own(self, index: int) -> tuple[Entity | None, str]:
        """Who speaks where nobody is told of as speaking: whose turn or letter it is, else the report."""
        if (turn := self._spoken.turn_of(index)) is not None:
            is_several = self._outline.nouns[index].head in FIRST_PLURAL
            speaker = (turn.group if is_several else None) or turn.speaker
            if speaker is not None:
                return speaker.whole, "whose turn it is"
        if index not in self._outline.speaking:
            return None, OWN
        return self.own if self._outline.nouns[index].head in FIRST_PLURAL else self._writer(), OWN

    def _writer(self) -> Entity | None:
        """Who says "I" in a report's own words: who signs it, else its outlet; a body that only issues it says "we"."""
        if self._author is not None or self.own is None:
            return self._author
        return self.own if self.own.is_outlet or self.own.sort != "body" else None

    def _is_retold(self, index: int) -> bool:
        """ "He'd like | me | to correct it": in somebody's words as the report tells them, an "I" is the report's."""
        spoken, holder = self._spoken, self._spoken.holders.get(index, "")
        is_turn = not any(letter.isalpha() for letter in spoken.cues.get(holder, "")) or holder in self._turns
        return bool(holder) and not is_turn and holder not in spoken.direct and not spoken.is_quoted(index)

    def _outer(self, index: int) -> int | None:
        """ "“People think | I | sold them”": a source inside a quotation, whose "I" is not its own."""
        spoken, holder = self._spoken, self._spoken.holders.get(index, "")
        head = self._outline.heads.get(holder)
        if head is None or holder in spoken.direct or not spoken.is_quoted(index) or not spoken.is_quoted(head):
            return None
        return head if spoken.quotation_of(index) == spoken.quotation_of(head) else None

    def _whose(self, head: int, index: int) -> tuple[Entity | None, str]:
        """Who speaks the quotation that a source stands in; noted for later where he is named behind it."""
        holders, passed = self._spoken.holders, self._passed[index]
        above = holders.get(head)
        passed.add(holders.get(index, ""))
        if above is not None and above not in passed:
            holders[index] = above
            return self.first(index)
        if self._spoken.turn_of(index) is not None:
            return self._own(index)
        speaker = last_speaker(self._memory.weighed(self._outline.nouns[index].sentence))
        if speaker is None:
            holders.pop(index, None)
            self._pending.append(index)
        return speaker, "speaker of the words it stands in"

    # ---- those named later -------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Finds those whose words come before them: "“| We | deny it,” said the minister"; and then those who are spoken to."""
        speaking = sorted(self._outline.speaking)
        for index in self.ahead:
            self._take(index, self._told_behind(speaking, index))
        for index in self._pending:
            known = self.speaker(index)
            if known is None and index not in self._spoken.holders:
                known = next_speaker(speaking, self._entities, index)
            self._take(index, self._author_of(index, known) if known is not None else None)
        for index in self.addressed:
            self._take(index, self._hearer(speaking, index))

    def _hearer(self, speaking: Sequence[int], index: int) -> Entity | None:
        """Whom a "you" means: who hears the turn, else the next who speaks and is not the one who says it."""
        turn = self._spoken.turn_of(index)
        if turn is not None and turn.hearer is not None:
            return turn.hearer.whole
        if (answering := self._in_dialogue(index)) is not None:
            return answering
        asker = self.speaker(index)
        asker = asker.whole if asker else None
        before = {at: one for at, one in self._entities.items() if at < index}
        return next_speaker(speaking, self._entities, index, other=asker) or next_speaker(speaking[::-1], before, -1, other=asker)

    def _in_dialogue(self, index: int) -> Entity | None:
        """ "MR TAL: ... | you | ...": who has the next turn of a labelled dialogue, else who had the last."""
        own = self._spoken.label_of(index)
        if own is None:
            return None
        asker = self._at_label(own)
        labels = sorted(self._spoken.labels)
        order = [at for at in labels if at > own] + [at for at in reversed(labels) if at < own]
        others = (one for at in order if (one := self._at_label(at)) is not None and one is not asker)
        return next((one for one in others if is_somebody(one) or one.is_outlet), None)  # "WEEKLY: ...  VEY: | You | printed"

    def asked(self, index: int) -> Entity | None:
        """ "MS VEY: Will | the minister | resign?  MR TAL: No.": whom a chamber's questions call by his office."""
        noun, own = self._outline.nouns[index], self._spoken.label_of(index)
        if own is None or index not in self._outline.speaking or noun.determiner != "definite" or noun.plural or noun.name:
            return None
        if not is_among(noun.head, "role noun"):
            return None
        behind = next((at for at in sorted(self._spoken.labels) if at > own), None)
        known = self._outline.names.get(behind) if behind is not None else None
        is_free = known is not None and known.whole.sort == "person" and not (known.whole.roles & {noun.head})
        return known.whole if known is not None and is_free and self._is_asked(index) else None

    def _is_asked(self, index: int) -> bool:
        """ "| Will | the minister | tell | us": the auxiliary stands before the one who is asked."""
        text, noun = self._outline.text, self._outline.nouns[index]
        return belongs(text.lowers[noun.first - 1], "auxiliary") and text.words[noun.first - 1][:1].isupper()

    def _at_label(self, head: int) -> Entity | None:
        known = self._turns.get(self._spoken.labels[head]) or self._entities.get(head)
        return known.whole if known else None

    def _told_behind(self, speaking: Sequence[int], index: int) -> Entity | None:
        """ "| She | laughs. ... The former consul says": the first who fits to speak behind a pronoun that opens a report."""
        nouns, noun = self._outline.nouns, self._outline.nouns[index]
        for later in speaking:
            entity = self._entities.get(later)
            if later <= index or entity is None or nouns[later].form == "pronoun" or later in self._spoken.holders:
                continue
            if nouns[later].sentence - noun.sentence > BEHIND:
                return None
            if is_somebody(entity.whole) and compatible_gender(entity.whole.gender, gender_of(noun)):
                return entity.whole
        return None

    def _take(self, index: int, entity: Entity | None) -> None:
        if entity is not None:
            self._entities[index] = entity
            entity.nouns.append(index)


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
