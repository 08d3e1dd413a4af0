"""What a pronoun hangs on or stands near: the phrase before a relative, the subject behind a clause, what has a director."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from sayso.lexicon.cues import forms
from sayso.lexicon.people import belongs, is_among, singular
from sayso.statements.referents.entities import Entity, compatible_gender, gender_of, is_evidence, sort_of
from sayso.statements.referents.nouns import NOBODY
from sayso.statements.referents.outline import Outline
from sayso.statements.referents.pronouns import FIRST, PERSONAL

SEVERAL_OF = frozenset({"both", "each", "all", "jointly", "together", "have", "are", "were"})
"""What tells that a relative clause is of several."""

SUPPOSING = frozenset({"had", "were", "should"})
"""Open a sentence with what is only supposed."""
NONE = frozenset({"nobody", "none", "no-one", "nothing"})
"""Words for no one at all."""
COPULA = frozenset({"is", "was", "are", "were", "be", "been", "'s", "'m", "am"})
BETWEEN_COPULAS = frozenset({"not", "n't", "really", "only", "in", "fact"})
CLEFT = frozenset({"there", "it", "that", "this", "who", "what"})
"""Before a copula they bring somebody up: "there was a man", "it was a nurse who said"."""


class Antecedents:
    """The phrases of a report as a pronoun beside them sees them."""

    def __init__(self, outline: Outline, entities: dict[int, Entity], joint: Mapping[int, Entity]) -> None:
        """`entities` and `joint` are filled by the reading, which goes on meanwhile."""
        self.outline, self.joint = outline, joint
        self.text, self.nouns, self.links, self.names = outline.text, outline.nouns, outline.links, outline.names
        self.speaking, self.entities = outline.speaking, entities

    def of_relative(self, index: int) -> Entity | None:  # noqa: C901 - one thing that can stand before it after another
        """What a relative pronoun hangs on: the nearest phrase before it, a person for "who" and none for "which"."""
        relative = self.nouns[index].head
        is_personal = relative in ("who", "whom")
        near: Entity | None = None
        last = index - 1 - self._is_age(index - 1)
        for before in range(last, max(-1, last - 5), -1):
            entity, noun = self.entities.get(before), self.nouns[before]
            if noun.sentence != self.nouns[index].sentence:
                break
            is_apart = self.text.lowers[self.nouns[index].first - 1] == ","
            if (
                before == last
                and not is_apart
                and any(word not in (",", "of", "to") for word in self.text.lowers[noun.end : self.nouns[index].first])
            ):
                return None  # "anybody | who": what it hangs on was not read as a phrase
            if before == last and noun.head.isdigit() and not is_apart:
                return None  # "to state by June | 20 | who had ordered it"
            is_told = entity is None and before == last and is_personal and noun.form == "nominal"
            if is_told and index in self.speaking and self.hung_on(before) is None:
                entity = self.entities[before] = Entity("person", nouns=[before], plural=noun.plural)  # "the dispatcher, | who |"
            if before == last and noun.head in NOBODY and not is_apart:
                self.entities[before] = entity = entity or Entity("thing", nouns=[before], roles={noun.head})
                return entity  # "anyone | who |"
            if entity is None or noun.place == "owner" or (before < last and noun.head in FIRST):
                continue  # "| I | heard the Vey family, who": no "who" hangs on what it does not follow
            if relative == "which" and entity.sort == "person" and noun.kind == "person":
                continue  # "a column by | Ann Vey |, which"
            if (host := self._host(index, before, is_next=before == last and is_apart)) is not None:
                return host
            if not is_personal or entity.sort in ("person", "open"):
                return entity
            near = near or (entity if entity.sort == "body" else None)
        return near

    def _host(self, index: int, before: int, *, is_next: bool) -> Entity | None:
        """Whom a relative pronoun hangs on in place of the phrase before it, `is_next` where a comma alone stands between."""
        if is_next and (several := self._joined_at(before, index)) is not None:
            return several
        if self.nouns[index].head == "which":
            return self._found_by(index, before) or (self._seated_in(before) if is_next else None)
        if self.nouns[index].head not in ("who", "whom"):
            return None
        is_apart = self.text.lowers[self.nouns[index].first - 1] == ","
        host = (self.hung_on(before) or self._working_at(before)) if is_apart else None
        return host or (self._one_of(before) if self.nouns[before].head == "one" else None)

    def _is_age(self, index: int) -> bool:
        """ "Ann Vey, | 58 |, who": how old somebody is."""
        noun = self.nouns[index]
        return noun.head.isdigit() and len(noun.words) == 1 and noun.first > 0 and self.text.lowers[noun.first - 1] == ","

    def by_construction(self, index: int) -> tuple[Entity, str] | None:
        """Whom a pronoun stands for by the construction alone, and why."""
        if (told := self._told_from(index)) is not None:
            return told, "the phrase before it"
        if (named := self._named_beside(index)) is not None:
            return named, "the name beside it"
        supposed = self._supposed(index)
        return (supposed, "of whom it is supposed") if supposed is not None else None

    def _named_beside(self, index: int) -> Entity | None:
        """ "She, | Ann Vey |, says": whom the name right behind a pronoun names."""
        noun, behind = self.nouns[index], self.nouns[index + 1] if index + 1 < len(self.nouns) else None
        named = self.names.get(index + 1)
        if behind is None or named is None or noun.head not in ("he", "she") or behind.kind != "person":
            return None
        is_between = self.text.lowers[noun.end : behind.first] == (",",) and self.text.lowers[behind.end : behind.end + 1] == (",",)
        return named.whole if is_between and compatible_gender(named.whole.gender, gender_of(noun)) else None

    def _told_from(self, index: int) -> Entity | None:
        """ "From | the palace | they deny it": whose people speak, as translations have it."""
        noun, before = self.nouns[index], self.nouns[index - 1] if index else None
        if before is None or noun.head != "they" or before.end != noun.first or index not in self.speaking:
            return None
        is_opener = before.first - 1 in self.text.openings and self.text.lowers[before.first - 1] == "from"
        return self.entities.setdefault(index - 1, Entity("body", nouns=[index - 1])) if is_opener else None

    def _supposed(self, index: int) -> Entity | None:
        """ "Had | the pilot | been told, an expert said, | he | would have said so": of whom a sentence supposes it."""
        noun, text = self.nouns[index], self.text
        if noun.head not in ("he", "she") or text.lowers[noun.end : noun.end + 1] != ("would",):
            return None
        first = next((at for at in range(index, -1, -1) if at == 0 or self.nouns[at - 1].sentence != noun.sentence), index)
        opener = self.nouns[first].first - 1
        known = self.entities.get(first)
        is_supposed = opener in text.openings and text.lowers[opener] in SUPPOSING and first < index
        if not is_supposed or known is None or self.nouns[first].place == "owner":
            return None
        is_told = self.nouns[first].name or is_among(self.nouns[first].head, "person noun", "role noun", "calling")
        is_one = known.whole.sort == "person" and not known.whole.plural and is_told
        return known.whole if is_one and compatible_gender(known.whole.gender, gender_of(noun)) else None

    def _joined_at(self, last: int, index: int) -> Entity | None:
        """ "Korvany and Tolmera, | which | have", "which both had": those named together where the verb is of several."""
        chain, noun = self.outline.chains.get(last), self.nouns[index]
        if chain is None or chain[0] not in self.joint:
            return None
        follows = zip(self.text.tags[noun.end : noun.end + 3], self.text.lowers[noun.end : noun.end + 3], strict=True)
        return self.joint[chain[0]] if any(word in SEVERAL_OF or tag == "VBP" for tag, word in follows) else None

    def _working_at(self, index: int) -> Entity | None:
        """ "Analysts at | Vey Capital |, who": the people whom a body stands behind."""
        host = self.entities.get(index - 1)
        link = self.links.complements.get(index - 1, ("", -1))
        hangs = link[1] == index and link[0] in ("at", "from", "in", "with") and self.nouns[index].name
        return host if hangs and host is not None and sort_of(self.nouns[index - 1], speaks=True) == "person" else None

    def _found_by(self, index: int, before: int) -> Entity | None:
        """ "A study by | the Strand Institute |, which found": a text, and no body, where the verb is of evidence."""
        host, link = self.entities.get(before - 1), self.links.complements.get(before - 1, ("", -1))
        verb = self.text.lowers[self.nouns[index].end : self.nouns[index].end + 1]
        is_text = link in (("by", before), ("from", before), ("of", before)) and is_evidence(self.nouns[before - 1].head)
        return host if is_text and host is not None and verb and is_finding(verb[0]) else None

    def _seated_in(self, index: int) -> Entity | None:
        """ "The regime in | Port Ester |, which": the body that is told by where it sits."""
        host, link = self.entities.get(index - 1), self.links.complements.get(index - 1, ("", -1))
        is_place = self.nouns[index].kind == "place" and link == ("in", index)
        return host if is_place and host is not None and host.sort == "body" and not self.nouns[index - 1].name else None

    def _one_of(self, index: int) -> Entity | None:
        """ "A diplomat from | one | of the two, who": whoever comes from one of several."""
        host, link = self.entities.get(index - 1), self.links.complements.get(index - 1, ("", -1))
        is_of = link[1] == index and link[0] in ("from", "at", "with")
        return host if is_of and host is not None and host.sort == "person" else None

    def hung_on(self, index: int) -> Entity | None:
        """ "The minister of the | day |, who": the person whom a phrase that is none hangs on."""
        noun = self.nouns[index]
        host = self.entities.get(index - 1)
        hangs = index > 0 and self.links.complements.get(index - 1, ("", -1)) == ("of", index)
        is_thing = not noun.name and sort_of(noun, speaks=False) == "thing"
        return host if hangs and is_thing and host is not None and host.sort == "person" else None

    def subject_of(self, index: int) -> Entity | None:
        """ "| Vey | contradicts him": the subject before an object's verb, who is another; none where that is an infinitive."""
        noun = self.nouns[index]
        for before in range(index - 1, -1, -1):
            other = self.nouns[before]
            if other.sentence != noun.sentence:
                return None
            if other.place == "subject":
                between = self.text.tags[other.end : noun.first]
                is_apart = "TO" in between and any(self.nouns[at].place == "object" for at in range(before + 1, index))
                known = self.entities.get(before)
                return None if is_apart or known is None else known.whole
        return None

    def following(self, index: int) -> Entity | None:
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

    def is_said_of(self, index: int) -> bool:
        """ "He is | a serving officer |", "the driver was | a woman |": what a copula says of its subject, who is told already.

        But "there was a man", and "it was a nurse who told us".
        """
        noun, at = self.nouns[index], self.nouns[index].first - 1
        if index in self.speaking or noun.name or noun.plural or noun.determiner != "indefinite" or index == 0:
            return False
        while at > 0 and (self.text.tags[at] in ("RB", "MD") or self.text.lowers[at] in BETWEEN_COPULAS):
            at -= 1
        subject = self.nouns[index - 1]
        is_copula = self.text.lowers[at] in COPULA and at not in self.text.cues
        is_near = subject.sentence == noun.sentence and at - 2 <= subject.end - 1 < at + 1
        if not is_copula or not is_near or subject.head in CLEFT or self.text.lowers[at - 1] in CLEFT:
            return False
        return self.text.lowers[noun.end : noun.end + 1] not in (("who",), ("that",))

    def is_none(self, index: int) -> bool:
        """ "| Nobody | at the port" speaks of the port; "| somebody | at the port" is one of its people."""
        noun = self.nouns[index]
        is_any = (
            noun.head in ("anybody", "anyone") and self.text.lowers[noun.first - 1] == "if"
        )  # "if | anybody | at the port cares"
        return noun.head in NONE or noun.lowers == ("no", "one") or is_any

    def has_staff(self, index: int) -> bool:
        """ "| Its | director": a possessor who has people that speak for him."""
        owned = self.nouns[index + 1] if index + 1 < len(self.nouns) else None
        return owned is not None and owned.owner == index and is_among(singular(owned.head), "staff role", "speaking role")

    def owns_staff(self, index: int) -> bool:
        """ "The inspectorate's | head |": a noun that nothing else tells of is a body where it has a head, a spokesman."""
        owned = self.nouns[index + 1] if index + 1 < len(self.nouns) else None
        if owned is None or owned.owner != index or self.nouns[index].name or self.nouns[index].form == "pronoun":
            return False
        told = owned.before_name[-1] if owned.name and owned.before_name else owned.head
        is_thing = sort_of(self.nouns[index], speaks=False) == "thing" and not is_among(self.nouns[index].head, "thing noun")
        return is_thing and is_among(singular(told), "staff role", "speaking role")

    def unread(self, index: int, quoted: Callable[[int], bool]) -> int | None:
        """ "Her running mate was less coy: | he |": a phrase of this sentence or the last that nothing told to be somebody.

        A subject before an object, and the nearest of them; `quoted` tells which phrases stand between quotation marks.
        """
        noun = self.nouns[index]
        if noun.head not in PERSONAL and not self.has_staff(index):
            return None
        best: int | None = None
        for before in range(index - 1, -1, -1):
            other = self.nouns[before]
            if noun.sentence - other.sentence > 1:
                break
            is_subject = other.place == "subject" and best is not None and self.nouns[best].place != "subject"
            if (
                other.plural == noun.plural
                and self._can_be_read(before)
                and quoted(before) == quoted(index)
                and (best is None or is_subject)
            ):
                best = before
        return best

    def _can_be_read(self, index: int) -> bool:
        """Whether a phrase that stands for nobody yet can be somebody's: a definite one, and no thing."""
        noun = self.nouns[index]
        if noun.form != "nominal" or noun.place not in ("subject", "object") or self.entities.get(index):
            return False
        is_thing = is_among(singular(noun.head), "thing noun") or can_speak(noun.head) or noun.head in NOBODY
        return noun.determiner in ("definite", "possessive") and not is_thing


@lru_cache(maxsize=8192)
def is_finding(lower: str) -> bool:
    """Whether a word is a verb of evidence: "found", "showed"."""
    return any(form.cue.kind == "verb" and form.cue.act == "find" for form in forms().get(lower, ()))


@lru_cache(maxsize=8192)
def can_speak(head: str) -> bool:
    """Whether a thing can be a source: a document, evidence."""
    return belongs(head, "document noun", "object noun") or is_among(head, "text noun")
