"""Reads a report's noun phrases in the order of the text and tells whom each stands for.

Names are known beforehand. A noun phrase finds what was introduced before by its role; a pronoun the one most spoken of
who fits.
"""

from __future__ import annotations

from collections.abc import Mapping

from sayso.lexicon.people import belongs, is_among
from sayso.statements.referents.antecedents import Antecedents, can_speak
from sayso.statements.referents.asking import find_asked
from sayso.statements.referents.barring import Bars
from sayso.statements.referents.entities import Entity, gender_of, sort_of
from sayso.statements.referents.issuers import Own
from sayso.statements.referents.members import is_called
from sayso.statements.referents.memory import Memory
from sayso.statements.referents.nouns import NOBODY, RELATIVES, Noun, is_numbered_part
from sayso.statements.referents.outline import Outline
from sayso.statements.referents.pronouns import FIRST, PERSONAL, SECOND, Candidate, Context, has_rivals
from sayso.statements.referents.ranking import NOBODY_FITS, choose
from sayso.statements.referents.salience import QUOTED, Acting
from sayso.statements.referents.sides import those_who_met
from sayso.statements.referents.spoken import Spoken
from sayso.statements.referents.voices import Voices

SEVERAL = frozenset({"both", "neither", "either", "each", "none"})
"""Words for those who are named together before."""
CLIENTS = frozenset({"client", "clients"})
"""Whom a lawyer calls so."""
OFFICES = frozenset({"office", "camp"})
"""Speak for whose they are: "the mayor's | office | said she"."""
HERE = (("here",), ("there",))
"""Behind "nobody": at the body told of."""
READING = frozenset({"reads", "read", "reads in full", "runs", "bears"})
"""Cues of texts alone: "| It | reads"."""
STATING = frozenset({"says", "states", "said", "stated"})
"""Cues of texts and of those who write them alike."""
MESSAGES = frozenset({"statement", "letter", "email", "e-mail", "note", "message", "leaflet", "memo", "notice", "report", "text"})
"""Texts that somebody sends."""


class Discourse:
    """Whom each noun phrase of a report stands for; filled by `read`."""

    def __init__(self, outline: Outline, spoken: Spoken, turns: Mapping[str, Entity], own: Own) -> None:
        """`turns` are the people behind the labels of an interview, `own` is who speaks in the report's own words."""
        self.outline, self.spoken, self.turns = outline, spoken, turns
        self.text, self.nouns, self.links, self.names = outline.text, outline.nouns, outline.links, outline.names
        self.speaking = outline.speaking
        self.entities: dict[int, Entity] = {}
        self.joint: dict[int, Entity] = {}
        """The first of joined noun phrases to what they stand for together."""
        self.why: dict[int, str] = {}
        self.chains = {chain[0]: chain for chain in outline.chains.values()}
        """Joined noun phrases by their first."""
        self._attribution_of = {index: name for name, index in outline.heads.items()}
        self._ahead: dict[int, Entity] = {}
        """Phrases behind a "we" that they tell closer, and whom they stand for."""
        self._turning = {outline.heads[name]: entity for name, entity in turns.items() if name in outline.heads}
        self._loose: set[int] = set()
        """Pronouns that could be another's, and so tell nobody's gender for good."""
        self.asked = find_asked(outline, spoken)
        """Those who are asked, "we asked | the keeper |": somebody, whatever their noun."""
        acting = Acting(self.speaking, self.asked, spoken.reporting)
        self._memory = Memory(self.nouns, self.links, acting, self.entities, beside=outline.beside)
        self._near = Antecedents(outline, self.entities, self.joint)
        self._bars = Bars(outline, spoken, turns, memory=self._memory, near=self._near, entities=self.entities)
        self._voices = Voices(outline, spoken, turns, own, memory=self._memory, entities=self.entities, joint=self.joint)

    # ---- the pass ----------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Goes through the noun phrases once."""
        for index in range(len(self.nouns)):
            entity = self._find(index)
            if entity is not None:
                self.entities[index] = entity
                self._memory.mention(entity, index, self._share(index), is_sure=index not in self._loose)
            if index in self.outline.chains:
                self._join(self.outline.chains[index])
        self._voices.settle()

    def _join(self, chain: tuple[int, ...]) -> None:
        """Several who are named together are somebody that "they" can stand for."""
        members = tuple(self.entities[index] for index in chain if index in self.entities)
        if len(members) == len(chain):
            first = self.nouns[chain[0]]
            opens = first.end - len(first.name) if is_called(first) else first.first  # "rivals | Vey and Tal |"
            text = " ".join(self.text.words[opens : self.nouns[chain[-1]].end]).replace(" ,", ",")
            self.joint[chain[0]] = entity = Entity("person", plural=True, members=members, description=text)
            self._memory.mention(entity, chain[0], self._share(chain[0]))

    def _share(self, index: int) -> float:
        """What it counts to be spoken of there: less in somebody's words, least inside quotation marks."""
        if self.spoken.is_quoted(index):
            return QUOTED
        return (1 + QUOTED) / 2 if index in self.spoken.holders else 1.0

    def _find(self, index: int) -> Entity | None:  # noqa: C901 - one way of being told after another
        noun = self.nouns[index]
        if index in self._ahead:
            return self._ahead[index]
        if index in self._turning:
            return self._turning[index]
        if self._is_exclaimed(noun) and index not in self.speaking:
            return None
        if index in self.names:
            return self.names[index].whole
        if is_numbered_part(self.nouns, index):
            return None
        if (named := self._voices.named_after(index)) is not None:
            return named.whole
        if index in self.links.apposed:
            earlier = self.entities.get(self.links.apposed[index])
            if earlier is not None:
                return earlier.whole
        if noun.form == "pronoun":
            return self._find_pronoun(index)
        speaks = index in self.asked or index in self.outline.beside
        is_thing = sort_of(noun, speaks=speaks) == "thing" and not can_speak(noun.head)
        if noun.lowers[0] == "whose" and index not in self.speaking and sort_of(noun, speaks=False) != "person":
            return None  # "Imre Tal, | whose body | was found"
        if index not in self.speaking and is_thing and not self._near.owns_staff(index):
            return None  # things that say nothing are out of the question for all that follows
        if self._near.is_said_of(index):
            return None  # "he is | a serving officer |" brings up nobody
        return self._find_nominal(index)

    def _is_exclaimed(self, noun: Noun) -> bool:
        """ "| Fine. |", "| Rubbish! |": a sentence of one word names nobody."""
        is_alone = len(noun.words) == 1 and noun.first in self.text.openings and noun.end + 1 in self.text.openings
        return is_alone and self.text.words[noun.end] in (".", "!")

    def is_label(self, index: int) -> bool:
        """Whether a source is the label of a turn: "MR HOLT:"."""
        return self.spoken.cues.get(self._attribution_of.get(index, "")) == ":"

    # ---- noun phrases ------------------------------------------------------------------------------------------

    def _find_nominal(self, index: int) -> Entity:
        noun = self.nouns[index]
        speaks = index in self.speaking
        is_of_this = self.text.lowers[noun.end : noun.end + 2] in (("of", "this"), ("of", "that"), ("of", "it"))
        if (
            noun.head in SEVERAL
            and len(noun.words) == 1
            and speaks
            and not is_of_this
            and (several := self._memory.latest_several(index, self.spoken.holders if noun.head == "none" else ()))
        ):
            self.why[index] = "those named together before"
            return several
        if (met := those_who_met(index, self.nouns, self.joint, self.text.lowers)) is not None:
            self.why[index] = "those who met"
            return met
        if noun.head in NOBODY or noun.lowers == ("no", "one"):
            return self._at_body(index) or Entity("thing")
        if noun.head in CLIENTS and (client := self._client(index)) is not None:
            self.why[index] = "for whom the lawyer speaks"
            return client
        sort = "body" if self._near.owns_staff(index) else sort_of(noun, speaks=speaks or index in self.outline.beside)
        if sort != "thing" or noun.determiner in ("definite", "possessive"):
            earlier = self._memory.introduced(index, self._bars.voicing(index) if not self.is_label(index) else ())
            if earlier is None and (asked := self._voices.asked(index)) is not None:
                self.why[index] = "who answers"
                return asked
            if earlier is not None:
                self.why[index] = "named by role before"
                return earlier
        return Entity(sort, plural=noun.plural, gender=gender_of(noun))

    def _client(self, index: int) -> Entity | None:
        """ "Counsel for | Tal | ... her client": whose lawyer the possessor is."""
        owner = self.nouns[index].owner
        lawyer = self.entities.get(owner) if owner is not None else None
        if owner is not None and lawyer is None and self.nouns[owner].head in FIRST:
            lawyer = self._voices.speaker(owner)
        for at in lawyer.whole.nouns if lawyer is not None else ():
            link, of = self.links.complements.get(at, ("", -1)), self.nouns[at].owner
            behind = (
                self.entities.get(link[1]) if link[0] in ("for", "to", "of") else self.entities.get(of) if of is not None else None
            )
            if behind is not None and lawyer is not None and behind.whole is not lawyer.whole:
                return behind.whole
        return None

    def _at_body(self, index: int) -> Entity | None:
        """ "Nobody at | Strand Ferries |": the body whose people are meant."""
        link = self.links.complements.get(index)
        is_here = self.text.lowers[self.nouns[index].end : self.nouns[index].end + 1] in HERE
        if index in self.speaking and link is None and is_here and self._near.is_none(index):
            return self._memory.latest_body()
        if index not in self.speaking or link is None or link[0] not in ("at", "from", "in") or not self._near.is_none(index):
            return None
        if (named := self.names.get(link[1])) is not None:
            return named.whole if named.sort in ("body", "open", "place") else None
        if self.nouns[index].head == "nothing" and can_speak(self.nouns[link[1]].head):
            self._ahead[link[1]] = entity = self._find_nominal(link[1])
            return entity
        if sort_of(self.nouns[link[1]], speaks=False) != "body" and not self._is_house(link[1]):
            return None
        self._ahead[link[1]] = entity = self._find_nominal(link[1])
        return entity

    def _is_house(self, index: int) -> bool:
        """ "Nobody at | Pellow harbour office |": a house that no list of bodies holds."""
        return is_among(self.nouns[index].head, "institution noun", "group body", "local noun", "whole noun")

    # ---- pronouns ----------------------------------------------------------------------------------------------

    def _find_pronoun(self, index: int) -> Entity | None:  # noqa: C901 - one way of being told after another
        noun = self.nouns[index]
        if noun.head in FIRST:
            return self._find_first(index)
        if noun.head in SECOND:
            if index in self.speaking:
                self.why[index] = "whom the words are spoken to"
                self._voices.addressed.append(index)
            return None
        if noun.head in RELATIVES or noun.head == "whose":
            self.why[index] = "the phrase before it"
            return self._near.of_relative(index)
        if (built := self._near.by_construction(index)) is not None:
            found, self.why[index] = built
            return found
        if not self._matters(index):
            return None  # what "it" and "them" stand for inside a clause tells nothing of who speaks next
        context = Context(
            sentence=noun.sentence,
            speaker=self._voices.speaker(index),
            is_quoted=self.spoken.is_quoted(index) or self.spoken.holders.get(index, "") in self.turns,
            client=self._spoken_for(index),
            is_wanted=self._bars.is_wanted(index),
            is_retold=self._is_retold(index),
        )
        self._memory.forget(noun.sentence)
        candidates = self._candidates(index, context)
        chosen, why = choose(noun, candidates, context)
        if noun.place != "subject" and index not in self.speaking and has_rivals(noun, candidates, context):
            self._loose.add(index)
        if chosen is None and (later := self._near.following(index)):
            chosen, why = later, "named later in its sentence"
        if chosen is None and why == NOBODY_FITS and (told := self._unread(index)):
            chosen, why = told, "what stands before it"
        if chosen is None and why == NOBODY_FITS and index in self.speaking and noun.head in ("he", "she", "his", "her"):
            self._voices.ahead.append(index)
        self.why[index] = why
        return chosen

    def _is_retold(self, index: int) -> bool:
        """ "VEY: Tal says | he | lied": inside a turn or a quotation, the words of another as they are told there."""
        name = self.spoken.holders.get(index, "")
        head = self.outline.heads.get(name)
        if head is None or name in self.spoken.direct or name in self.turns:
            return False
        return self.spoken.is_quoted(head) and self.spoken.quotation_of(head) == self.spoken.quotation_of(index)

    def _spoken_for(self, index: int) -> Entity | None:
        """ "Tal's lawyer said | he |", "a spokesman for the port said | it |": whose go-between or kin the speaker is."""
        head = self.outline.heads.get(self.spoken.holders.get(index, ""))
        head = self.links.apposed.get(head, head) if head is not None else None  # "Tal's lawyer, | Ann Vey |, said he"
        if head is None or not (
            belongs(self.nouns[head].head, "go-between")
            or is_among(self.nouns[head].head, "kin noun")
            or self.nouns[head].head in OFFICES
        ):
            return None
        if self.nouns[index].place == "owner" and self.nouns[index + 1].head in CLIENTS:
            return None  # "Tal's lawyer said | his | client"
        owner, behind = self.nouns[head].owner, self.links.complements.get(head, ("", -1))
        if owner is None and behind[0] in ("for", "of", "at"):
            owner = behind[1]
        known = self.entities.get(owner) if owner is not None else None
        return known.whole if known is not None else None

    def _candidates(self, index: int, context: Context) -> list[Candidate]:
        """Those in mind whom a pronoun can stand for where it stands."""
        noun, barred = self.nouns[index], self._bars.of(index, context)
        in_mind = self._memory.candidates(index, quoted=context.is_quoted)
        known = [one for one in in_mind if not any(one.entity is other for other in barred)]
        if noun.place == "owner" and self._near.has_staff(index):  # "their spokesman", of no guns
            unfit = ("thing", "place") if noun.plural else ("thing",)
            return [one for one in known if one.entity.sort not in unfit and not self._is_where(one.entity)]
        cue = self.spoken.cues.get(self._attribution_of.get(index, ""))
        if noun.head == "it" and cue in READING:
            return [one for one in known if one.entity.sort == "thing"] or known
        if noun.head == "it" and cue in STATING:
            return [one for one in known if self._is_brought(one.entity, noun.sentence - 1)] or known
        return known

    def _is_brought(self, entity: Entity, sentence: int) -> bool:
        """ "We have had | a statement | from the port. It says": a text that the sentence before brings up."""
        first = self.nouns[entity.nouns[0]] if entity.nouns else None
        if first is None or entity.sort != "thing" or first.sentence != sentence or first.lowers[0] not in ("a", "an"):
            return False
        return first.place == "object" and first.head in MESSAGES

    def _is_where(self, entity: Entity) -> bool:
        """A place that is only where something is, and has no spokesman."""
        told = [self.nouns[at].place for at in entity.nouns]
        return entity.sort == "place" and entity.spoke < 0 and not any(place in ("subject", "owner") for place in told)

    def _unread(self, index: int) -> Entity | None:
        """A phrase near a pronoun that nothing told to be somebody; the pronoun tells."""
        noun, best = self.nouns[index], self._near.unread(index, self.spoken.is_quoted)
        if best is None:
            return None
        entity = Entity("person" if noun.head in PERSONAL else "body", plural=noun.plural, gender=gender_of(noun))
        self.entities[best] = entity
        self._memory.mention(entity, best, self._share(best))
        return entity

    def _apposed_to_we(self, index: int) -> Entity | None:
        """ "We, | the railwaymen's union of Ester |, reject": who calls himself so."""
        nouns, after = self.nouns, index + 1
        while after < len(nouns) and nouns[after].place == "owner":
            after += 1
        opens = nouns[index].head == "we" and nouns[index].place == "subject" and index not in self.spoken.holders
        if not (index in self.speaking or opens) or after >= len(nouns) or nouns[after].sentence != nouns[index].sentence:
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
        """ "I", "we": who calls himself something right behind it, else whose words it stands in."""
        if (apposed := self._apposed_to_we(index)) is not None:
            self.why[index] = "what he calls himself"
            if index not in self.spoken.holders and not self.spoken.is_quoted(index):
                self._voices.own = apposed
            return apposed
        found, self.why[index] = self._voices.first(index)
        return found

    def _matters(self, index: int) -> bool:
        """Whether it tells of a source whom a pronoun stands for: "it" and "them" inside a clause do not; "its spokesman" does."""
        noun = self.nouns[index]
        if index in self.speaking or noun.head in PERSONAL or noun.head == "they":
            return True
        owned = self.nouns[index + 1] if noun.place == "owner" and index + 1 < len(self.nouns) else None
        return owned is not None and owned.owner == index and sort_of(owned, speaks=index + 1 in self.speaking) != "thing"
