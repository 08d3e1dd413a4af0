"""Whether the referent that Sayso gives a speaker is the entity that GUM's coreference says it is.

usage: measure_gum_referents.py --data FOLDER [--part develop|aside] [--errors]

FOLDER holds `gum/conllu`. Sources are the subjects of verbs of speech in the news and interviews of GUM: pronouns, noun phrases
and names; their contents are the clauses beside the verb. A referent is right if it is a mention of the same entity: the same
words, or the beginning or end of one of its mentions that is no pronoun ("Donald Trump" of "President Donald Trump"). Left out
are subjects whose entity only pronouns stand for, and "you". Pronouns of the first person are counted apart: whose words they
stand in hangs on the attributor more than on the search for referents. Of the documents sorted by name every second one is set
aside: `develop` (the rest) is what the rules were written on.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sayso.ids import capture_id, digest, report_id, statement_id
from sayso.language.analysis import analyse
from sayso.language.network import shipped
from sayso.records import Attribution, Block, Report, Segment, Span
from sayso.statements.referents.describing import describe_sources
from sayso.text import part

GENRES = ("interview", "news")
SPEECH = frozenset(
    (
        *("say", "tell", "claim", "add", "report", "note", "explain", "announce", "state", "argue", "deny", "admit"),
        *("warn", "insist", "suggest", "ask", "write", "reveal", "confirm", "mention", "describe", "comment", "declare"),
        *("stress", "conclude", "reply", "respond", "remark", "recall", "urge", "predict", "promise", "acknowledge"),
        *("allege", "accuse"),
    )
)
FIRST_PERSON = frozenset({"i", "we"})
THIRD_PERSON = frozenset({"he", "she", "they", "it", "who", "which"})
OPENING = re.compile(r"\(([^()-]+)-|([^()]+)\)|\)")
CLASSES = ("pronoun", "nominal", "name", "first person")


class Word(NamedTuple):
    """A word of a document; heads are indices into the document, -1 for a root."""

    form: str
    lemma: str
    tag: str
    head: int
    relation: str
    entities: str
    start: int
    end: int


@dataclass
class Document:
    """A document's text, words and entity mentions."""

    name: str
    text: str = ""
    words: list[Word] = field(default_factory=list)
    paragraphs: list[Span] = field(default_factory=list)
    mentions: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """Entity to its mentions, each from its first word to the one after its last."""


class Subject(NamedTuple):
    """A subject of a verb of speech, with what stands beside it."""

    kind: str
    entity: str
    source: Span
    cue: Span
    content: Span | None


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--part", choices=("develop", "aside"), default="aside")
    parser.add_argument("--errors", action="store_true")
    chosen = parser.parse_args()
    right = dict.fromkeys(CLASSES, 0)
    total = dict.fromkeys(CLASSES, 0)
    for path in documents(chosen.data / "gum" / "conllu", chosen.part):
        document = read_document(path)
        for subject, given in resolve(document):
            total[subject.kind] += 1
            is_right = given is not None and is_mention(document, subject.entity, given)
            right[subject.kind] += is_right
            if chosen.errors and not is_right:
                print(f"{document.name} {subject.kind}: {around(document.text, subject)}")
                print(f"    given {given!r}, wanted {wanted(document, subject.entity)}")
    for kind in CLASSES:
        share = 100 * right[kind] / total[kind] if total[kind] else 0.0
        print(f"{kind:13} {right[kind]:4} of {total[kind]:4}  {share:5.1f} %")
    return 0


def documents(folder: Path, which: str) -> list[Path]:
    """The documents of a part, sorted by name."""
    paths = sorted(path for genre in GENRES for path in folder.glob(f"GUM_{genre}_*.conllu.gz"))
    return paths[1::2] if which == "aside" else paths[::2]


# ---- reading ----------------------------------------------------------------------------------------------------


def read_document(path: Path) -> Document:
    """A document with its text rebuilt: sentences of a paragraph parted by a space, paragraphs by an empty line."""
    document = Document(path.name.removesuffix(".conllu.gz"))
    comments: dict[str, str] = {}
    rows: list[list[str]] = []
    for line in [*gzip.decompress(path.read_bytes()).decode("utf-8").split("\n"), ""]:
        if line.startswith("#"):
            key, _, value = line[1:].partition(" = ")
            comments[key.strip()] = value
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            _add_sentence(document, comments, rows)
            comments, rows = {}, []
    _read_mentions(document)
    return document


def _add_sentence(document: Document, comments: dict[str, str], rows: Sequence[Sequence[str]]) -> None:
    opens = "newpar" in comments or not document.text
    document.text += "" if not document.text else "\n\n" if opens else " "
    start, before, cursor = len(document.text), len(document.words), 0
    written = comments["text"]
    for number, form, lemma, _, tag, _, head, relation, _, misc in rows:
        if not number.isdigit():
            continue
        at = written.find(form, cursor)
        cursor = at + len(form)
        entities = dict(entry.partition("=")[::2] for entry in misc.split("|")).get("Entity", "")
        parent = before + int(head) - 1 if head != "0" else -1
        document.words.append(Word(form, lemma, tag, parent, relation.split(":")[0], entities, start + at, start + cursor))
    document.text += written
    if opens or not document.paragraphs:
        document.paragraphs.append(Span(start, len(document.text)))
    else:
        document.paragraphs[-1] = Span(document.paragraphs[-1].start, len(document.text))


def _read_mentions(document: Document) -> None:
    still: list[tuple[str, int]] = []
    for index, word in enumerate(document.words):
        for found in OPENING.finditer(word.entities):
            if found[1]:
                still.append((found[1], index))
            elif found[2]:
                name = found[2].split("-")[0]
                at = next((at for at in range(len(still) - 1, -1, -1) if still[at][0] == name), -1)
                if at < 0:
                    at = len(still) - 1  # "sgl)": the rest of one that opened here
                name, first = still.pop(at)
                document.mentions.setdefault(name, []).append((first, index + 1))


# ---- subjects ---------------------------------------------------------------------------------------------------


def subjects(document: Document) -> Iterator[Subject]:
    """The subjects of verbs of speech with a gold entity that more than pronouns stand for."""
    children: dict[int, list[int]] = {}
    for index, word in enumerate(document.words):
        children.setdefault(word.head, []).append(index)
    for index, word in enumerate(document.words):
        verb = document.words[word.head] if word.head >= 0 else None
        if word.relation != "nsubj" or verb is None or verb.lemma not in SPEECH or not verb.tag.startswith("VB"):
            continue
        first, end = _extent(index, children)
        entity = _entity(document, index, first, end)
        kind = _kind(word)
        if entity is None or kind is None or not any(_is_telling(document, at) for at in document.mentions[entity]):
            continue
        source = Span(document.words[first].start, document.words[end - 1].end)
        content = _content(document, word.head, children)
        yield Subject(kind, entity, source, Span(verb.start, verb.end), content)


def _extent(index: int, children: dict[int, list[int]]) -> tuple[int, int]:
    inside, left = [index], list(children.get(index, ()))
    while left:
        at = left.pop()
        inside.append(at)
        left += children.get(at, ())
    return min(inside), max(inside) + 1


def _entity(document: Document, head: int, first: int, end: int) -> str | None:
    """The entity of the widest mention in a noun phrase that holds its head."""
    held = [
        (at[1] - at[0], name)
        for name, places in document.mentions.items()
        for at in places
        if first <= at[0] <= head < at[1] <= end
    ]
    return max(held)[1] if held else None


def _kind(word: Word) -> str | None:
    lower = word.form.lower()
    if lower in FIRST_PERSON:
        return "first person"
    if lower in THIRD_PERSON:
        return "pronoun"
    if word.tag in ("PRP", "WP", "WDT", "DT", "EX"):
        return None
    return "name" if word.tag.startswith("NNP") else "nominal"


def _is_telling(document: Document, at: tuple[int, int]) -> bool:
    first, end = at
    return end - first > 1 or document.words[first].tag.startswith("NN")


def _content(document: Document, verb: int, children: dict[int, list[int]]) -> Span | None:
    """The clause beside a verb of speech, or the one that the verb is an aside to."""
    clauses = [at for at in children.get(verb, ()) if document.words[at].relation in ("ccomp", "xcomp", "obj")]
    if clauses:
        first, end = _extent(clauses[0], children)
        return Span(document.words[first].start, document.words[end - 1].end)
    if document.words[verb].relation == "parataxis":
        first, end = _extent(document.words[verb].head, children)
        own, own_end = _extent(verb, children)
        left, right = (first, own), (own_end, end)
        first, end = max((left, right), key=lambda pair: pair[1] - pair[0])
        return Span(document.words[first].start, document.words[end - 1].end) if first < end else None
    return None


# ---- referents --------------------------------------------------------------------------------------------------


def resolve(document: Document) -> Iterator[tuple[Subject, str | None]]:
    """Each subject with the referent that Sayso gives it."""
    report = as_report(document)
    analysis = analyse(report, shipped())
    found = list(subjects(document))
    attributions = [as_attribution(report, subject) for subject in found]
    described = describe_sources(report, analysis, attributions)
    for subject, attribution in zip(found, attributions, strict=True):
        yield subject, described[attribution.id].source.referent


def as_report(document: Document) -> Report:
    """A document as a report of plain paragraphs."""
    body = document.text.encode()
    capture = capture_id(document.name, digest(body))
    return Report(
        id=report_id(capture, document.text),
        capture=capture,
        address=document.name,
        sha256=digest(body),
        media_type="text/plain",
        text=document.text,
        blocks=tuple(Block("paragraph", span) for span in document.paragraphs),
        extractor="gum",
        charset="utf-8",
        origins=(Segment(0, len(document.text), 0, len(document.text)),),
    )


def as_attribution(report: Report, subject: Subject) -> Attribution:
    """A subject as the source of an attribution."""
    content = (subject.content,) if subject.content else ()
    return Attribution(
        id=statement_id(report.id, (subject.source,), (subject.cue,), content),
        report=report.id,
        form="indirect",
        source=part(report.text, [subject.source]),
        cue=part(report.text, [subject.cue]),
        content=part(report.text, content) if content else None,
    )


def fold(words: str) -> str:
    """Words in small letters, with straight marks and single spaces, without a leading article or a possessor's ending."""
    small = " ".join(re.findall(r"\w+", words.lower().replace("’s", "").replace("'s", "")))
    return re.sub(r"^(the|an?) ", "", small)


def is_mention(document: Document, entity: str, given: str) -> bool:
    """Whether a referent is among an entity's mentions, or the beginning or end of one or the other way round."""
    mine = fold(given)
    for mention in wanted(document, entity):
        other = fold(mention)
        if mine and other and (mine == other or _is_edge(mine, other) or _is_edge(other, mine)):
            return True
    return False


def _is_edge(short: str, long: str) -> bool:
    return long.startswith(short + " ") or long.endswith(" " + short)


def wanted(document: Document, entity: str) -> list[str]:
    """The mentions of an entity that are no pronouns."""
    return [
        document.text[document.words[first].start : document.words[end - 1].end]
        for first, end in document.mentions[entity]
        if _is_telling(document, (first, end))
    ]


def around(text: str, subject: Subject) -> str:
    """A subject with the words beside it, on one line."""
    start, end = subject.source
    return f"{text[max(0, start - 160) : start]}[[{text[start:end]}]]{text[end : end + 60]}".replace("\n", " / ")


if __name__ == "__main__":
    sys.exit(main())
