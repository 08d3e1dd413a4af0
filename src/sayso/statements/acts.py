"""The act of a statement: from the words of its cue, what stands beside them, and the kind of its source."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from sayso.grammar.lines import Line
from sayso.lexicon.cues import Cue, Form, forms
from sayso.lexicon.phrases import PhraseMatch, find_phrase
from sayso.lexicon.words import is_in
from sayso.records import ACTS, Act, SourceKind

MARKS = frozenset({":", ".", "–", "—", "-"})
"""What stands behind a speaker's name in transcripts."""
SURE = 0.9
"""How likely the network must hold an act for a cue that is in no list: on the development passages declines come to 93.6 at .5 and
94.8 here."""
LEANT: frozenset[Act] = frozenset({"decline", "retract"})
"""The acts for which it is believed: of cues in no list in the development passages it was right on 14 of 21 that it took for
these, and on 5 of 47 that it took for others but `assert` (2026-11)."""
UNLISTED = "the cue is in no list"
REACH = 9
"""How many words behind a cue may belong to a phrase that begins in it: "gave | the paper's first report short shrift"; a guess."""


class Doing(NamedTuple):
    """What a cue does, and by which word."""

    act: Act
    head: int
    """The index in the line of the word that does it: "had not | denied"."""
    refuses: bool = False
    """Whether its negation belongs to the act: "did not respond" is a refusal made."""
    silent: bool = False
    """Whether nothing was said: "the statement | is silent on"."""
    why: str = ""
    """The words or the rule that decided."""


class Cued(NamedTuple):
    """A cue where it stands, with what of its source and content tells what it does."""

    line: Line
    cue: tuple[int, ...]
    """The indices of its words in the line, one at least."""
    source_first: int | None = None
    """The index of its source's first word, where that stands in the line."""
    kind: SourceKind | None = None
    nobody: bool = False
    """Whether its source is none, which negates: "neither man | was available"."""
    nested: bool = False
    """Whether it stands in another's content, where "would" is what "will" was."""
    content: str = ""
    behind: int | None = None
    """The index of the first word behind its content, where this ends in the line."""
    leaning: tuple[float, ...] = ()
    """How the network leans to the acts over the cue (`Analysis.leanings`): it decides for cues that are in no list."""


def decide_act(cued: Cued) -> Doing:
    """What a cue does; `assert` where nothing tells. In transcripts a content behind a mark that ends as a question is asked."""
    line = cued.line
    cue = [index for index in cued.cue if line.at(index).lower != ","] or list(cued.cue)  # "would not, for now, comment"
    behind = range(cue[-1] + 1, min(cue[-1] + 1 + REACH, len(line.words)))
    words = [line.at(index).lower for index in (*cue, *behind)]
    phrase = _refused_by_nobody(words, len(cue)) if cued.nobody else None
    phrase = phrase or find_phrase(words, range(len(cue)))
    if phrase is not None and phrase.act in WISHES and words[phrase.end - 1] == "to" and phrase.end < len(cue):
        phrase = None  # "was ordered to | state": the cue goes on with what was wanted
    if phrase is not None and phrase.act == "decline" and _only_omits(words[phrase.first : phrase.end], cued.kind):
        return Doing("assert", cue[phrase.first], silent=True, why="what it does not tell")
    if _only_refuses(words[: len(cue)]):
        return Doing("decline", cue[-1], refuses=True, why=" ".join(words[: len(cue)]))
    if phrase is not None:
        act = _wanted(_for_kind(phrase.act, None, cued.kind), words[: len(cue)], cued.content)
        act = _of_apology(act, words[phrase.first : phrase.end], cued)
        return Doing(act, cue[phrase.first], phrase.negated, why=" ".join(words[phrase.first : phrase.end]))
    entries = _entries(words, len(cue))
    if entries and entries[-1][1].act == "decline" and (refused := _refused(words[: len(cue)], cued.content)):
        return Doing("decline", cue[entries[-1][0]], why=refused)
    if entries:
        index, entry = entries[-1]
        is_deed = entry.act == "decline"  # "refused to pay" is no refusal to answer
        governs = index + 1 < len(cue) - 1 and words[index + 1] == "to"  # "had been expected | to name"
        act = _wanted(_for_kind(entry.act, entry, cued.kind), words[: len(cue)], cued.content)
        is_deed = is_deed or (governs and entry.act in WISHES)  # "was asked to | set out"
        act = _of_agreement(cued.content) if entry.words == "agree" else act
        return Doing("assert" if is_deed else act, cue[-1] if governs else cue[index], why=entry.words)
    if words[0] in MARKS:
        return Doing(_of_turn(cued.content), cue[-1], why=words[0])
    is_passive = words[len(cue) :][:1] == ["by"] and any(is_in(word, "form of be") for word in words[: len(cue)])
    is_told = "no" in words[: len(cue)] or is_passive or _only_helps(words[: len(cue)])
    return _by_leaning(cue, cued.kind, () if is_told else cued.leaning)


def _of_turn(content: str) -> Act:
    """What a turn in a transcript does: it asks, or puts something forward, be it that no answer will be given."""
    return "ask" if content.rstrip("\"'”’ ").endswith("?") else "assert"


TELLING_WORDS = 8
"""How far into a content the verb may stand that says that it was said; a guess."""
SELF = frozenset({"he", "she", "i", "we"})
SPOKEN: frozenset[Act] = frozenset({"assert", "accuse", "deny"})
OMITTING = frozenset({"mention", "reference", "omit", "omits", "omitted", "omitting"})
APOLOGISING = frozenset(
    {
        "regret",
        "regrets",
        "regretted",
        "sorry",
        "apology",
        "apologise",
        "apologises",
        "apologised",
        "apologize",
        "apologizes",
        "apologized",
    }
)


def _only_omits(phrase: Sequence[str], kind: SourceKind | None) -> bool:
    """Whether something is only left out, by a document or in a speech: "made no mention of it"."""
    tells_none = tuple(phrase[:2]) == ("no", "word") and phrase[-1] in ("on", "about", "as")
    return kind in ("document", "object") or tells_none or bool(OMITTING.intersection(phrase))


def _of_apology(act: Act, phrase: Sequence[str], cued: Cued) -> Act:
    """An apology for one's own words takes them back: an outlet's, or where the sentence names what was said."""
    if act not in ("admit", "assert") or not APOLOGISING.intersection(phrase):
        return act
    if act == "assert":  # "regrets | that its circular called him a cheat"
        return "retract" if _tells_of_telling(cued.content) else act
    names_words = any(word.is_in("speaking noun") for word in cued.line.words)
    return "retract" if cued.kind == "outlet" or names_words or _tells_of_telling(cued.content) else act


def _tells_of_telling(content: str) -> bool:
    """Whether a content opens with something that was said: "for | telling pupils so", "having | misinformed the public"."""
    words = [word.strip('"“”.').lower() for word in content.partition(",")[0].split()[:TELLING_WORDS]]
    if any(is_in(word, "misleading verb", "speaking noun") for word in words):
        return True
    return any(form.cue.act in SPOKEN for word in words for form in forms().get(word, ()) if "base" not in form.inflections)


def _of_agreement(content: str) -> Act:
    """What "agreed" does: who agrees "that he had told them" grants it; those who agree "that neither shall" undertake it."""
    words = content.lower().replace("’", "'").split()
    words = words[1:] if words[:1] == ["that"] else words
    if {"shall", "will", "would"}.intersection(words[:TELLING_WORDS]):
        return "promise"
    return "admit" if words[:1] and words[0].partition("'")[0] in SELF else "confirm"


def _refused(cue: Sequence[str], content: str) -> str:
    """The phrase of a refusal whose "to" stands apart: "| declined | on Monday | to say why |"; empty where it is none."""
    opening = content.lower().replace("’", "'").split()[:REACH]
    words = [*cue, *opening]
    phrase = find_phrase(words, range(len(cue))) if opening[:1] == ["to"] else None
    return " ".join(words[phrase.first : phrase.end]) if phrase is not None and phrase.act == "decline" else ""


def _only_refuses(cue: Sequence[str]) -> bool:
    """ "His predecessor | would not": nothing but a refusal is left of the verb."""
    if len(cue) <= 2 and cue[0] in ("shan't", "won't", "shall", "will"):
        return False  # "Will he withdraw it?" "I | will not": what is refused need be no answer
    helps = cue[-1] != "have" and all(is_in(word, "auxiliary", "negation", "negative auxiliary", "adverb") for word in cue)
    return helps and any(is_in(word, "volition", "modal") for word in cue) and any(is_in(word, *NEGATING) for word in cue)


def _only_helps(cue: Sequence[str]) -> bool:
    """Whether nothing but helpers is left of the verb, and no "not": "she says she | would"."""
    return all(is_in(word, "auxiliary") and not is_in(word, *NEGATING) for word in cue)


WISHES: frozenset[Act] = frozenset({"demand", "ask"})
NEGATING = ("negation", "negative auxiliary")
WANTING = frozenset(
    {"ask", "asks", "asked", "asking", "told", "tells", "tell", "telling", "instructed", "advised", "invited", "warned"},
)
"""Cues that want something done where "to" opens their content: "told | not to believe it"."""


def _wanted(act: Act, cue: Sequence[str], content: str) -> Act:
    """The act of "ask", "tell" and their like by what they take: "asked | whether it sank", "asked | to explain"."""
    opening = content.split(maxsplit=2)[:2]
    opens_wish = opening[:1] == ["to"] or opening == ["not", "to"] or (act == "ask" and opening[:1] in (["that"], ["for"]))
    return "demand" if opens_wish and WANTING.intersection(cue) else act


def _by_leaning(cue: Sequence[int], kind: SourceKind | None, leaning: Sequence[float]) -> Doing:
    """What the network takes a cue for, where it is sure enough; one that is in no list is else taken to put something forward."""
    if leaning and kind not in ("document", "object"):
        best = max(range(len(ACTS)), key=lambda index: leaning[index])
        share = math.exp(leaning[best]) / sum(math.exp(each) for each in leaning[: len(ACTS)])
        if share >= SURE and ACTS[best] in LEANT:
            act = _for_kind(ACTS[best], None, kind)
            return Doing(act, cue[-1], refuses=act == "decline", why=f"in no list; the network leans to {ACTS[best]}, {share:.2f}")
    return Doing("assert", cue[-1], why=UNLISTED)


def _refused_by_nobody(words: Sequence[str], cue: int) -> PhraseMatch | None:
    """The refusal that a cue of so many words would be with the "not" that its source holds."""
    at = int(is_in(words[0], "auxiliary"))
    match = find_phrase([*words[:at], "not", *words[at:]], range(at + 1))
    return (
        PhraseMatch(match.act, min(match.first, cue - 1), match.end - 1, match.negated)
        if match and match.act == "decline"
        else None
    )


def _for_kind(act: Act, entry: Cue | None, kind: SourceKind | None) -> Act:
    """What a word does for a source of a kind: people say what evidence shows."""
    discloses = entry is not None and is_in(entry.words, "disclosing verb")
    is_evidence = kind == "object" or (kind == "document" and discloses) or (kind is None and entry is not None)
    if act == "find" and not is_evidence:
        return "assert"
    if act == "assert" and (kind == "object" or (kind == "document" and discloses)):
        return "find"
    return act


def _entries(words: Sequence[str], cue: int) -> list[tuple[int, Cue]]:
    """The lexicon's entries among the first words, which are the cue's, in order; of several the one whose particles are there."""
    found: list[tuple[int, Cue]] = []
    for index in range(cue):
        fits = [form for form in forms().get(words[index], ()) if _has_particles(words, index, cue, form)]
        if fits and not (found and words[index] in found[-1][1].particles):
            found.append((index, fits[0].cue))
    return found


def _has_particles(words: Sequence[str], index: int, cue: int, form: Form) -> bool:
    rest = words[index + 1 : cue + 1]
    return all(particle in rest for particle in form.cue.particles)
