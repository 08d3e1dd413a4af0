"""Who speaks in a dialogue where no cue tells: behind the labels "Q" and "A", and in turns without labels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.records import Block, Part, Report, Span
from sayso.statements.referents.entities import Entity, sort_of
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.turns import PRINTED, Turn

ASKERS = frozenset({"q", "q."})
ANSWERERS = frozenset({"a", "a."})
QUESTIONS = frozenset({"question", "questioner"})
"""Labels of turns of those whom nobody names."""
NEAR = 4
"""How many words into an asker's turn a calling is whom he speaks to: "Q. Minister, last autumn you"; a guess."""


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


def find_dialogue(
    report: Report, nouns: Sequence[Noun], names: Mapping[int, Entity], heads: frozenset[int], own: Entity | None
) -> list[Turn]:
    """The turns of an interview that is printed as questions and answers; none where the report is no dialogue."""
    blocks = [block for block in report.blocks if block.kind in PRINTED]
    asks = list(_asks(report.text, blocks))
    if not asks:
        return []
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
