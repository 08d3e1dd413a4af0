"""Who speaks in a dialogue where no cue tells: behind the labels "Q" and "A", and in turns without labels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sayso.lexicon.people import belongs, is_among
from sayso.records import Block, Part, Report, Span
from sayso.statements.referents.entities import Entity, sort_of
from sayso.statements.referents.nouns import Noun, is_role
from sayso.statements.referents.turns import PRINTED, Turn

ASKERS = frozenset({"q", "q."})
ANSWERERS = frozenset({"a", "a."})
QUESTIONS = frozenset({"question", "questioner"})
"""Labels of turns of those whom nobody names."""
BRACKETED = re.compile(r"(?P<office>[\w' -]+?) ?\((?P<name>[^)]+)\)")
"""A label with its name: "Chair (Ann Vey)"."""
OF_WHAT = re.compile(r"(?<=\w) (?:for|of|to|at)\b")
"""Where an office is told whose it is."""
LABEL_ENDS = re.compile(r" ?\([^)]*\)$")
"""What stands in brackets behind a speaker's label: "MR TAL (Port Ester)"."""
INITIALS = re.compile(r"[A-Z]{2,3}")
NEAR = 4
"""How many words into an asker's turn a calling is whom he speaks to: "Q. Minister, last autumn you"; a guess."""


def label_turns(
    report: Report, sources: Mapping[str, Part], nouns: Sequence[Noun], names: Mapping[int, Entity]
) -> dict[str, Entity]:
    """The people behind labels that are no names, by the attributions whose sources they are.

    "Q" and "A" of an interview, and "Chair" of a hearing where its first turn has "Chair (| Ann Vey |)".
    """
    labels = {name: source.text.strip().lower() for name, source in sources.items()}
    _name_in_full(sources, nouns, names)
    found = _named_in_brackets(sources, nouns, names) | _by_initials(report, sources, names)
    if not ASKERS.intersection(labels.values()):
        unnamed = {name: Entity("person", description=sources[name].text) for name, label in labels.items() if label in QUESTIONS}
        return found | unnamed
    asker = find_asker(report.outlet)
    first = next(source for name, source in sources.items() if labels[name] in ASKERS).spans[0]
    people = _People(report.text, nouns, names, frozenset())
    asking = [source for name, source in sources.items() if labels[name] in ASKERS]
    asked = [Span(one.spans[0].end, _end_of_line(report.text, one)) for one in asking]
    answerer = _called(first.end, nouns, names) or people.called(asked) or people.introduced(Span(0, first.start))
    for name, label in labels.items():
        if label in ASKERS:
            found[name] = asker or Entity("person", description=sources[name].text)
        elif label in ANSWERERS:
            found[name] = answerer or Entity("person", description=sources[name].text)
    return found


def is_asker(label: str) -> bool:
    """ "Q": a label that names nobody, though the outlet asks."""
    return label.strip().lower() in ASKERS


def _name_in_full(sources: Mapping[str, Part], nouns: Sequence[Noun], names: Mapping[int, Entity]) -> None:
    """ "ORLA | VEY |: ... VEY: ...": whom later labels call by the last word of the first has all of it for his name."""
    labels = {source.text.strip() for source in sources.values()}
    full = [one for one in sources.values() if one.text.isupper() and one.text.split()[-1] in labels - {one.text.strip()}]
    ends = {source.spans[0].end: tuple(source.text.split()) for source in full}
    for index, entity in names.items():
        words = ends.get(nouns[index].span.end, ())
        is_bare = bool(words) and not is_role(words[0].lower()) and entity.whole.name == words[-1:]
        if is_bare and all(word.isalpha() for word in words):
            entity.whole.name = words


def _named_in_brackets(sources: Mapping[str, Part], nouns: Sequence[Noun], names: Mapping[int, Entity]) -> dict[str, Entity]:
    """ "THE CHAIR (| Ann Vey |): ... THE CHAIR: ...": whom the first label names, each later one stands for."""
    known: dict[str, Entity] = {}
    for source in sources.values():
        if (label := BRACKETED.fullmatch(source.text.strip())) is None or not _is_office(label["office"]):
            continue
        start = source.spans[0].start + source.text.index("(")
        at = next((at for at, noun in enumerate(nouns) if start < noun.span.end <= source.spans[0].end and noun.name), None)
        if at is not None and nouns[at].kind in ("person", None) and len(nouns[at].words) > 1:
            known[label["office"].lower()] = entity = names[at].whole if at in names else Entity("person", name=nouns[at].name)
            entity.sort = "person"
    offices = {name: LABEL_ENDS.sub("", source.text.strip()).lower() for name, source in sources.items()}
    return {name: known[office] for name, office in offices.items() if office in known}


def _by_initials(report: Report, sources: Mapping[str, Part], names: Mapping[int, Entity]) -> dict[str, Entity]:
    """ "AGATHE ROUX: ... AR: ...": whom the report names in full and then by the first letters, in labels of turns."""
    known: dict[str, set[int]] = {}
    told = [
        entity.whole for entity in names.values() if entity.whole.sort in ("person", "open") and not _is_outlets(report, entity)
    ]
    people = {id(entity): entity for entity in told if len(entity.name) > 1}
    for key, entity in people.items():
        known.setdefault("".join(word[0] for word in entity.name).upper(), set()).add(key)
    found: dict[str, Entity] = {}
    for name, source in sources.items():
        label = source.text.strip().replace(".", "")
        is_label = report.text[source.spans[0].end : source.spans[0].end + 1] == ":"
        if is_label and INITIALS.fullmatch(label) and len(fitting := known.get(label, set())) == 1:
            found[name] = people[next(iter(fitting))]
    return found


def _is_outlets(report: Report, entity: Entity) -> bool:
    """The outlet's own label tells of nobody: "EW:" is "EW"."""
    name = " ".join(entity.whole.name).lower()
    return name == (report.outlet or "").lower().removeprefix("the ")


def _end_of_line(text: str, source: Part) -> int:
    end = text.find("\n", source.spans[0].end)
    return end if end >= 0 else len(text)


def _is_office(words: str) -> bool:
    """ "The Chair", "MINISTER", "The Minister for Trade": what a label calls somebody by who has a name besides."""
    return is_among(OF_WHAT.split(words.lower())[0].split()[-1], "role noun", "person noun", "chair noun", "calling", "judge noun")


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
        or people.in_office([blocks[at].span for at, asking in asks if asking])
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
            is_turn = is_other or len(words[at]) < SHORT or _puts(words[at])
            asking = bool(ECHO.match(words[at])) or (bool(follows) and not is_question[at + 1] and is_turn)
        yield at, asking


LABEL = re.compile(r"(?:([^\W\d_][\w'’.() -]{0,40}?)\.?:|([A-Z])\.) ?(?=\S)")
"""Opens a turn of a transcript, which says whose it is."""
QUESTION = re.compile(r"\?[”\"’']?$")
"""Ends a question."""
YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
FIRST_PERSON = re.compile(r"\b(?:I|we|me|my|our|us)\b", re.IGNORECASE)
SINGULAR = re.compile(r"\b(?:I|me|my)\b")
IN_OFFICE = re.compile(r"\bas $", re.IGNORECASE)
REPORTING = frozenset({"reporter", "correspondent", "interviewer", "journalist", "by", "presenter", "host"})
"""Stand before the name of one who asks for the outlet."""
ECHO = re.compile(
    r"(?:I|We|He|She|They|It|You) (?:did|do|does|have|has|had|is|are|was|were|will|would|can|could)(?:n[o'’]t| not)?[.!]"
)
"""Opens what answers the words before it, so that another speaks: "We did. She wrote back"."""
MARKS = '“"‘'
SHORT = 80
"""The most characters of an asker's turn that is no question: "So he misled us."; a guess."""
LONGEST = 200
"""The most characters of what an asker puts to somebody without a question; a guess."""
BRIEF = 60
"""The most characters of an answer without an "I": "Once."; a guess."""


def _is_quoted(words: str) -> bool:
    return words[:1] in MARKS


def _is_whole(words: str) -> bool:
    """Whether a question is all that stands in its paragraph, in marks or without any."""
    return _is_quoted(words) == (words[-1:] in "”\"’'")


def _answers(words: str) -> bool:
    return _is_quoted(words) or bool(FIRST_PERSON.search(words)) or len(words) < BRIEF


def _puts(words: str) -> bool:
    """ "Your successor says you left no list.": what is put to somebody, by one who does not speak of himself."""
    return len(words) < LONGEST and bool(YOU.search(words)) and not SINGULAR.search(words)


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
                ends = self._text[noun.span.end : noun.span.end + 1]
                is_calling = before in ("", ":") or before.lower().endswith(("you,", "yes,", "no,"))
                is_calling |= ends == "?" and before.endswith(",")  # "Is there a list, | Mr Tal |?"
                if is_calling and ends and ends in ",.?" and sort_of(noun, speaks=False) == "person":
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
        """Of whom the lines before an interview speak most, else who is told of as a subject first."""
        told = [index for index in sorted(self._names) if self._nouns[index].span.start < before.end and self._is_told(index)]
        counted = Counter(id(self._names[index].whole) for index in told)
        best = counted.most_common(2)
        if not best or (len(best) > 1 and best[0][1] == best[1][1]):
            return None
        return next(self._names[index].whole for index in told if id(self._names[index].whole) == best[0][0])

    def _is_told(self, index: int) -> bool:
        """A person by his whole name, who is no place ("in | Sankt Oden |") and not of the outlet's own."""
        noun, entity = self._nouns[index], self._names[index].whole
        before = self._text[: noun.span.start].rstrip().rsplit(maxsplit=1)[-1:]
        is_place = before in (["in"], ["at"], ["near"])
        is_own = any(word in REPORTING for word in noun.before_name)
        return entity.sort == "person" and len(entity.name) > 1 and not is_place and not is_own

    def in_office(self, asking: Iterable[Span]) -> Entity | None:
        """ "You resigned as | envoy | in March", "As | chairman | you knew": what an asker says that the asked is or was."""
        for span in asking:
            for noun in self._nouns:
                if not span.start <= noun.span.start < span.end or noun.determiner != "bare" or noun.plural or noun.name:
                    continue
                before = self._text[span.start : noun.span.start]
                if IN_OFFICE.search(before) and is_among(noun.head, "role noun", "person noun", "calling"):
                    behind = self._text[noun.span.end : noun.span.end + len(" you ")]
                    if re.search(r"\byou\b[^.?!]* as $", before, re.IGNORECASE) or behind.lstrip(" ,").startswith("you"):
                        return Entity("person", description=" ".join(noun.words))
        return None
