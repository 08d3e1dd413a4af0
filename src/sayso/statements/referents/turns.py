"""Who speaks where no cue tells: the report's own "we", the labels of an interview, its turns without labels, a letter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sayso.lexicon.people import belongs, is_among
from sayso.records import Block, Part, Report, Span
from sayso.statements.referents.entities import Entity, distinct, sort_of
from sayso.statements.referents.links import Links
from sayso.statements.referents.nouns import Noun, is_role

ASKERS = frozenset({"q", "q."})
ANSWERERS = frozenset({"a", "a."})
QUESTIONS = frozenset({"question", "questioner"})
"""Labels of turns of those whom nobody names."""
KEPT = frozenset(
    {"diary", "diaries", "journal", "journals", "notebook", "notebooks", "letters", "letter", "memoir", "memoirs", "account"}
)
"""What somebody writes in his own words."""
WRITTEN = frozenset({"letter", "email", "e-mail", "reply", "response", "message", "note", "statement", "submission"})
"""What somebody writes to another, who stands behind it."""
NEAR = 4
"""How many words into an asker's turn a calling is whom he speaks to: "Q. Minister, last autumn you"; a guess."""


def find_own_voice(
    outlet: str | None, nouns: Sequence[Noun], links: Links, names: Mapping[int, Entity], speaking: frozenset[int]
) -> Entity | None:
    """Who says "we" in the report's own words: who keeps a diary, its outlet, else the one body that speaks in it by name."""
    if (keeper := _keeper(nouns, links, names)) is not None:
        return keeper
    if outlet:
        known = [entity for entity in distinct(names.values()) if entity.is_outlet]
        return known[0] if known else Entity("body", name=tuple(outlet.removeprefix("The ").split()), is_outlet=True)
    bodies = [names[index] for index in sorted(speaking) if index in names and nouns[index].place != "owner"]
    several = [entity for entity in distinct(bodies) if entity.sort in ("body", "open")]
    if (opener := _opening(nouns, names)) is not None and not _meets_us(opener, nouns, names, speaking):
        return opener
    if not several or _meets_us(several[0], nouns, names, speaking):
        return None
    return several[0] if len(several) == 1 or _opens(several[0], nouns, names) else None


def _keeper(nouns: Sequence[Noun], links: Links, names: Mapping[int, Entity]) -> Entity | None:
    """ "From the diary of | Oren Tal |": whose own words a report prints, as its first line tells."""
    for index, noun in enumerate(nouns):
        if noun.sentence > 0:
            return None
        if noun.head not in KEPT:
            continue
        link = links.complements.get(index, ("", -1))
        of = link[1] if link[0] in ("of", "by", "from") else noun.owner
        if of is not None and (known := names.get(of)) is not None and known.whole.sort == "person":
            return known.whole
    return None


def _meets_us(entity: Entity, nouns: Sequence[Noun], names: Mapping[int, Entity], speaking: frozenset[int]) -> bool:
    """ "We put it to | the ministry |": whoever stands in one sentence with "we" is another."""
    ours = {noun.sentence for at, noun in enumerate(nouns) if noun.head in ("we", "us") or (noun.head == "our" and at in speaking)}
    written = {at + 1 for at, noun in enumerate(nouns) if noun.head in WRITTEN}  # "in a letter to | Strandwatch |": it is "us"
    return any(
        nouns[index].sentence in ours and index not in written
        for index, known in names.items()
        if known.whole is entity.whole and nouns[index].name == entity.name
    )


def _opening(nouns: Sequence[Noun], names: Mapping[int, Entity]) -> Entity | None:
    """ "| Strandwatch | interviewed 64 people": the one body that acts by name in the first sentence."""
    acting = [names[at] for at in names if nouns[at].sentence == 0 and nouns[at].place == "subject"]
    bodies = [one for one in distinct(acting) if one.sort == "body"]
    return bodies[0] if len(bodies) == 1 else None


def _opens(entity: Entity, nouns: Sequence[Noun], names: Mapping[int, Entity]) -> bool:
    """Whether a body speaks in the first sentence of a report: it issues it."""
    return any(names[index] is entity and nouns[index].sentence == 0 and nouns[index].place == "subject" for index in names)


def label_turns(
    sources: Mapping[str, Part], nouns: Sequence[Noun], names: Mapping[int, Entity], outlet: str | None
) -> dict[str, Entity]:
    """The people behind the labels "Q" and "A" of an interview, by the attributions whose sources they are."""
    labels = {name: source.text.strip().lower() for name, source in sources.items()}
    if not ASKERS.intersection(labels.values()):
        return {name: Entity("person", description=sources[name].text) for name, label in labels.items() if label in QUESTIONS}
    asker = find_asker(outlet)
    first = next(source for name, source in sources.items() if labels[name] in ASKERS)
    answerer = _called(first.spans[0].end, nouns, names)
    found: dict[str, Entity] = {}
    for name, label in labels.items():
        if label in ASKERS:
            found[name] = asker or Entity("person", description=sources[name].text)
        elif label in ANSWERERS:
            found[name] = answerer or Entity("person", description=sources[name].text)
    return found


def find_asker(outlet: str | None) -> Entity | None:
    """Who asks in an interview: its outlet, unless that is a court or a committee that hears witnesses."""
    words = (outlet or "").removeprefix("The ").split()
    is_hearing = any(
        belongs(word.lower(), "body noun") or is_among(word.lower(), "organisation noun", "court noun") for word in words
    )
    return Entity("body", name=tuple(words), is_outlet=True) if words and not is_hearing else None


def _called(start: int, nouns: Sequence[Noun], names: Mapping[int, Entity]) -> Entity | None:
    """Whom an asker calls at the head of his turn: "Q. | Minister |, last autumn you"."""
    for index, noun in enumerate(nouns):
        if start <= noun.span.start and noun.form != "pronoun":
            is_person = sort_of(noun, speaks=False) == "person" and not noun.plural
            if noun.span.start - start <= NEAR and noun.determiner == "bare" and is_person:
                return names[index].whole if index in names else Entity("person", description=" ".join(noun.words))
            return None
    return None


# ---- turns without labels ---------------------------------------------------------------------------------------


class Turn(NamedTuple):
    """A stretch that is one's own words, though no cue says so."""

    span: Span
    speaker: Entity
    hearer: Entity | None = None
    group: Entity | None = None
    """The body that a letter is signed for, which its "we" stands for."""


def find_turns(
    report: Report, nouns: Sequence[Noun], names: Mapping[int, Entity], heads: frozenset[int], own: Entity | None
) -> list[Turn]:
    """The turns of an interview that is printed as questions and answers, and the text of a letter."""
    blocks = [block for block in report.blocks if block.kind in PRINTED]
    asks = list(_asks(report.text, blocks))
    if not asks:
        return list(_letter(report.text, blocks, nouns, names, heads=heads, own=own))
    people = _People(report.text, nouns, names, heads)
    told = [at for at, asking in asks if not asking]
    answerer = (
        people.called([blocks[at].span for at, asking in asks if asking])
        or people.speaking([blocks[at].span for at in told])
        or people.introduced(Span(0, blocks[asks[0][0]].span.start))
        or Entity("person", is_torn=True)
    )
    asker = (find_asker(report.outlet) and own) or Entity("person", is_torn=True)
    return [Turn(blocks[at].span, asker, answerer) if asking else Turn(blocks[at].span, answerer, asker) for at, asking in asks]


def _asks(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, bool]]:
    """The blocks of a dialogue by their place, and whether each asks; none where the report is no dialogue."""
    words = [text[block.span.start : block.span.end].strip() for block in blocks]
    if any((label := LABEL.match(one)) and (label[1] or label[2]).lower() not in ASKERS for one in words):
        return
    is_question = [bool(QUESTION.search(one)) and _is_whole(one) for one in words]
    first = next((at for at, one in enumerate(is_question) if one and at + 1 < len(words)), None)
    if first is None or not (_answers(words[first + 1]) and (YOU.search(words[first]) or sum(is_question) > 1)):
        return
    is_all_quoted = _is_quoted(words[first]) and _is_quoted(words[first + 1])
    begin = first
    while is_all_quoted and begin and _is_quoted(words[begin - 1]):
        begin -= 1
    asking = (first - begin) % 2 == 0
    for at in range(begin, len(words)):
        follows = words[at + 1] if at + 1 < len(words) else ""
        if is_question[at]:
            asking = True
        elif at > begin and asking:
            asking = False
        elif at > begin:
            is_other = _is_quoted(words[at]) != _is_quoted(words[at - 1])
            if is_other and not (follows and _is_quoted(follows) == _is_quoted(words[at - 1])):
                return
            asking = bool(follows) and not is_question[at + 1] and (is_other or len(words[at]) < SHORT)
        yield at, asking


PRINTED = frozenset({"headline", "subhead", "paragraph", "quotation"})
"""Kinds of blocks that a dialogue is printed in; its first question can stand for a headline."""
LABEL = re.compile(r"(?:([^\W\d_][\w'’.() -]{0,40}?)\.?:|([A-Z])\.) ?(?=\S)")
"""Opens a turn of a transcript, which says whose it is."""
QUESTION = re.compile(r"\?[”\"’']?$")
"""Ends a question."""
YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
FIRST_PERSON = re.compile(r"\b(?:I|we|me|my|our|us)\b", re.IGNORECASE)
MARKS = '“"‘'
SHORT = 80
"""The most characters of an asker's turn that is no question: "So he misled us."; a guess."""
BRIEF = 60
"""The most characters of an answer without an "I": "Once."; a guess."""


def _is_quoted(words: str) -> bool:
    return words[:1] in MARKS


def _is_whole(words: str) -> bool:
    """Whether a question is all that stands in its paragraph, in marks or without any."""
    return _is_quoted(words) == (words[-1:] in "”\"’'")


def _answers(words: str) -> bool:
    return _is_quoted(words) or bool(FIRST_PERSON.search(words)) or len(words) < BRIEF


class _People:
    """Those whom the turns of a dialogue name."""

    def __init__(self, text: str, nouns: Sequence[Noun], names: Mapping[int, Entity], heads: frozenset[int]) -> None:
        self._text, self._nouns, self._names, self._heads = text, nouns, names, heads

    def called(self, asking: Iterable[Span]) -> Entity | None:
        """Whom a question calls: "| Minister |, is there a list?", "I put it to you, | Mr Tal |, that"."""
        for span in asking:
            label = LABEL.match(self._text[span.start : span.end])
            start = span.start + (label.end() if label else 0)
            for index, noun in enumerate(self._nouns):
                if not span.start <= noun.span.start < span.end or noun.plural or noun.determiner != "bare":
                    continue
                before = self._text[start : noun.span.start].strip(MARKS + " ")
                is_calling = before == "" or before.lower().endswith(("you,", "yes,", "no,"))
                if is_calling and self._text[noun.span.end] in ",." and sort_of(noun, speaks=False) == "person":
                    known = self._names.get(index)
                    return known.whole if known else Entity("person", description=" ".join(noun.words))
        return None

    def speaking(self, answers: Iterable[Span]) -> Entity | None:
        """Who is said to speak an answer: "“I lied,” says | Oren Tal |"."""
        for span in answers:
            for index in sorted(self._heads):
                is_here = span.start <= self._nouns[index].span.start < span.end
                if is_here and (known := self._names.get(index)) is not None and known.sort == "person":
                    before = self._text[span.start : self._nouns[index].span.start]
                    if "”" in before or (before.count('"') and before.count('"') % 2 == 0):
                        return known.whole
        return None

    def introduced(self, before: Span) -> Entity | None:
        """Of whom the lines before an interview speak most."""
        counted = Counter(
            id(entity.whole)
            for index, entity in self._names.items()
            if entity.whole.sort == "person" and len(entity.whole.name) > 1 and self._nouns[index].span.start < before.end
        )
        known = {id(entity.whole): entity.whole for entity in self._names.values()}
        best = counted.most_common(2)
        return known[best[0][0]] if best and (len(best) == 1 or best[0][1] > best[1][1]) else None


# ---- letters ----------------------------------------------------------------------------------------------------

GREETING = re.compile(r"[“\"‘]?(?:(?P<dear>Dear) (?=[A-Z])|To the [A-Z]|(?:Sir|Madam|Sirs)\b)")
CLOSING = re.compile(r"\b(?:sincerely|faithfully|truly|regards|respectfully|wishes|obediently),$", re.IGNORECASE)
"""Right before a signature."""
SIGNATURE = 12
"""The most words from a name to the end of its paragraph that can be a signature; a guess."""
GREETED = 4
"""How many words of a letter can be whom it greets: "Dear Dr Vey"; a guess."""


def _letter(  # noqa: PLR0913 - a report's words, and what is known of them
    text: str,
    blocks: Sequence[Block],
    nouns: Sequence[Noun],
    names: Mapping[int, Entity],
    *,
    heads: frozenset[int],
    own: Entity | None,
) -> Iterator[Turn]:
    """ "Sir, - I said nothing. | OREN TAL |, Port Ester": all before the signature is the signer's."""
    greeting = GREETING.match(text[blocks[0].span.start : blocks[0].span.end]) if blocks else None
    if greeting is None:
        return
    for index, noun in enumerate(nouns):
        block = next((one for one in blocks if one.span.start <= noun.span.start < one.span.end), None)
        if block is None or index in heads or not noun.name or len(noun.words) < 2 or noun.plural:
            continue
        before, behind = text[block.span.start : noun.span.start].rstrip(), text[noun.span.end : block.span.end]
        is_line = before == "" and block.span.start > blocks[0].span.end and not behind.rstrip().endswith((".", "?", "!", ":"))
        is_last = before[-1:] in (".", "!", "?", ")", "”", "-", "–", "—") and before != ""
        if (is_line or is_last or CLOSING.search(before)) and len(behind.split()) <= SIGNATURE:
            speaker = names[index].whole if index in names else Entity("person", name=noun.name)
            speaker.sort = "person"
            signed = (
                names[at].whole
                for at in sorted(names)
                if noun.end <= nouns[at].first and nouns[at].span.end <= block.span.end and not is_role(nouns[at].head)
            )
            group = next((one for one in signed if one.sort == "body" and not one.is_outlet), None)
            hearer = _greeted(nouns, names, own, is_dear=greeting["dear"] is not None)
            yield Turn(Span(blocks[0].span.start, noun.span.start), speaker, hearer, group)
            return


def _greeted(nouns: Sequence[Noun], names: Mapping[int, Entity], own: Entity | None, *, is_dear: bool) -> Entity | None:
    """Whom a letter speaks to: "Dear | Ms Vey |", and in "Sir, your report" the outlet; torn where nobody can tell."""
    if is_dear:
        greeted = next((index for index, noun in enumerate(nouns) if noun.first <= GREETED), None)
        known = names.get(greeted) if greeted is not None else None
        return known.whole if known is not None and known.whole.sort == "person" else Entity("person", is_torn=True)
    if any(noun.head == "editor" and noun.place == "subject" for noun in nouns):
        return None  # "The Editor writes": he answers
    return own if own is not None and own.is_outlet else Entity("person", is_torn=True)
