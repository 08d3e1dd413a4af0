"""The clauses of one sentence of a content that stand beside each other, found in one pass from left to right.

A stack of open clauses stands in for a parse: words that open a dependent clause push one, its end pops it, and a joining word cuts
only where what follows it stands beside the main clause and not beside one that hangs on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from sayso.statements.propositions.subjects import after_loose, find_verb
from sayso.statements.propositions.words import NONFINITE, NOTHING, NOUNS, SUBJECTS, Word

Kind = Literal["main", "relative", "adverbial", "complement", "infinitive", "participle"]
Joined = Literal["clause", "predicate", "that", "to", "VB", "VBN", "VBG", "denial"]

CLAUSES: frozenset[Kind] = frozenset({"main", "relative", "adverbial", "complement"})
"""The kinds of clause that have a finite verb."""
PLAIN = NOUNS | {"IN", "JJ", "CD"}
"""The parts of speech that a verb group does not go on over."""
SEMI_MODALS = frozenset({"going", "have", "has", "had", "used", "ought", "got", "able"})
"""Verbs and the like whose infinitive is the main verb: "is going to sell", "have to sell"."""


@dataclass
class Open:
    """A clause that is still open."""

    kind: Kind
    opener: str = ""
    finite: int = -1
    forms: set[str] = field(default_factory=set)
    verb: int = -1
    """The last word of its verb group so far."""
    awaits: frozenset[str] = frozenset()
    """The forms that would go on with its verb group."""


@dataclass
class Clause:
    """One of the clauses that stand beside each other: words `first` up to `end`."""

    first: int
    end: int
    finite: int = -1
    """The index of its main verb's first word; -1 where it has none."""
    group: list[int] = field(default_factory=list)
    """The words of its main verb group."""


@dataclass
class Scan:
    """What is known while a sentence is read; `levels` tells how deep each word stands, 0 in a main clause."""

    words: Sequence[Word]
    stack: list[Open]
    levels: list[int]
    clauses: list[Clause]

    def at(self, index: int) -> Word:
        """The word at an index, or an empty one outside."""
        return self.words[index] if 0 <= index < len(self.words) else NOTHING

    @property
    def top(self) -> Open:
        """The innermost open clause."""
        return self.stack[-1]

    @property
    def main(self) -> Open:
        """The main clause."""
        return self.stack[0]

    @property
    def is_bare(self) -> bool:
        """Whether only the main clause is open."""
        return len(self.stack) == 1

    def cut(self, end: int, first: int) -> None:
        """Ends the main clause before `end` and opens the next at `first`."""
        self.clauses[-1].end = end
        self.clauses.append(Clause(first, len(self.words)))
        self.stack[:] = [Open("main")]

    def pop_finished(self) -> None:
        """Closes what a comma ends: all that hangs on the main clause and has its verb."""
        while len(self.stack) > 1 and (self.top.finite >= 0 or self.top.kind not in CLAUSES):
            self.stack.pop()


def find_clauses(words: Sequence[Word]) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence and the level of each of its words; there must be a word."""
    scan = _scan(words, first=0)
    if scan.clauses[0].finite < 0 and _opens_free(words[0]):
        scan = _scan(words, first=1)  # "how many were sold": an indirect question is the main clause itself
    return scan.clauses, scan.levels


def _scan(words: Sequence[Word], *, first: int) -> Scan:
    scan = Scan(words, [Open("main")], [0] * len(words), [Clause(0, len(words))])
    skip = _over_openers(scan, first)
    if _is_inverted_condition(scan, skip):
        scan.stack.append(Open("adverbial", "if"))
    for index, word in enumerate(words):
        if index < skip:
            scan.levels[index] = len(scan.stack) - 1
            continue
        skip = max(index + 1, _step(scan, index, word))
        scan.levels[index] = max(scan.levels[index], len(scan.stack) - 1)
    return scan


def _over_openers(scan: Scan, index: int) -> int:
    """Goes over what opens speech and says nothing: "Well, look, | the port", "I mean, | it"."""
    while index < len(scan.words):
        end = index
        while scan.at(end).is_in("interjection") or (end > index and scan.at(end).lower in ("you", "way")):
            end += 1
        if end > index and (scan.at(end).is_mark or scan.at(end - 1).text == "No."):
            index = _skip(scan, index, end + scan.at(end).is_mark)
        elif scan.at(index).lower in ("i", "you") and (end := _aside_end(scan, index)) and scan.at(end).is_mark:
            index = _skip(scan, index, end + 1)
        else:
            break
    return index


def _is_inverted_condition(scan: Scan, index: int) -> bool:
    """ "Had they known, we would have sold": a condition without "if"."""
    opens = scan.at(index).lower in ("had", "were", "should") and scan.at(index + 1).tag in ("PRP", "DT", "NNP")
    return opens and scan.words[-1].text != "?"


def _step(scan: Scan, index: int, word: Word) -> int:
    """Reads one word; the index of the next to read."""
    if word.tag in PLAIN and not word.classes:
        scan.top.awaits = scan.top.awaits if _is_question(scan) else frozenset()
        return index + 1
    if word.is_mark:
        return _read_mark(scan, index, word)
    if word.tag == "CC" or word.is_in("coordinator", "contrast") or word.lower in ("or", "so"):
        return _read_joint(scan, index, after=index + 1)
    if word.is_finite or word.tag in NONFINITE:
        _read_verb(scan, index, word)
    elif word.lower == "to" and _is_infinitive(scan, index):
        _read_to(scan, index)
    elif kind := _opened(scan, index, word):
        scan.stack.append(Open(kind, word.lower))
    elif word.tag in PLAIN and not _is_question(scan):
        scan.top.awaits = frozenset()
    return index + 1


# ---- marks ------------------------------------------------------------------------------------------------------


def _read_mark(scan: Scan, index: int, mark: Word) -> int:
    if mark.text == "(":
        closing = next((i for i in range(index + 1, len(scan.words)) if scan.at(i).text == ")"), None)
        return index + 1 if closing is None else _skip(scan, index, closing + 1)
    if mark.text == ",":
        return _read_comma(scan, index)
    if mark.text == ";":
        scan.pop_finished()
        if _has_verb(scan, scan.clauses[-1].first, index) and _has_verb(scan, index + 1, len(scan.words)):
            return _cut_behind(scan, index, index + 1)
    elif mark.text in ("–", "—", "-", "--", ":", "...", "…"):
        return _read_dash(scan, index, mark)
    return index + 1


def _skip(scan: Scan, index: int, end: int) -> int:
    """Goes over an aside: none of its words belongs to a main clause."""
    for at in range(index, end):
        scan.levels[at] = len(scan.stack)
    return end


def _has_verb(scan: Scan, first: int, end: int) -> bool:
    return any(scan.at(index).is_finite for index in range(first, end))


def _cut_behind(scan: Scan, mark: int, after: int) -> int:
    """Cuts at a mark, over the joining words that follow it."""
    first = _after_joiners(scan, after)
    scan.cut(mark, first)
    return first


def _after_joiners(scan: Scan, index: int) -> int:
    while scan.at(index).is_in("coordinator") or scan.at(index).is_mark:
        index += 1
    return index


def _read_dash(scan: Scan, index: int, mark: Word) -> int:
    closing = next((i for i in range(index + 1, len(scan.words)) if scan.at(i).text == mark.text), None)
    if closing is not None and mark.text != ":" and not scan.at(closing + 1).is_in("coordinator"):
        return _skip(scan, index, closing + 1)
    after = _after_joiners(scan, index + 1)
    scan.pop_finished()
    if after > index + 1 and scan.at(index + 1).is_in("coordinator"):
        return _read_joint(scan, index + 1, after=after)
    if not scan.is_bare or scan.main.finite < 0 or find_verb(scan.words, after) < 0 or _is_imperative(scan):
        return index + 1
    return _cut_behind(scan, index, after)


def _is_imperative(scan: Scan) -> bool:
    """ "Let me be clear: no pump was sold": what so opens says nothing of its own."""
    return "VB" in scan.main.forms and scan.main.finite == scan.clauses[-1].first


def _read_comma(scan: Scan, index: int) -> int:
    after = index + 1
    if end := _aside_end(scan, after):
        return _skip(scan, index, end)
    if scan.at(after).tag == "CC" or scan.at(after).is_in("coordinator", "contrast") or scan.at(after).lower in ("or", "so"):
        return after
    scan.pop_finished()
    if scan.at(index - 1).is_clause_taker or scan.at(index - 1).is_form_of_be:
        return after  # "I would say, | it is late": what is said follows
    if scan.is_bare and scan.main.finite >= 0 and _is_spliced(scan, after):
        if _joined(scan, after) == "clause" and scan.main.opener == "to" and len(scan.clauses) == 1:
            return _begin_again(scan, after)
        _cut_behind(scan, index, after)
        if _opens_group(scan, after):
            _take_group(scan, after)
            return after + 1
    return after


def _begin_again(scan: Scan, after: int) -> int:
    """ "To be clear, | it was sold": what seemed the content, "to publish the list", only opens it."""
    for at in range(scan.clauses[-1].first, after):
        scan.levels[at] = 1
    scan.stack[:] = [Open("main")]
    scan.clauses[-1].finite, scan.clauses[-1].group = -1, []
    return after


def _aside_end(scan: Scan, index: int) -> int:
    """The index of the mark after ", he said," or ", you know,": 0 where no such aside begins."""
    verb = find_verb(scan.words, index)
    if verb < 0:
        return 0
    end = verb + 1
    while scan.at(end).tag in ("RB", "PRP", "VBN", "VB"):
        end += 1
    is_aside = scan.at(end - 1).is_in("aside verb") or scan.at(verb).is_in("aside verb")
    closes = scan.at(end).is_mark or end >= len(scan.words)
    return end if is_aside and closes and end - index <= 6 else 0


def _is_spliced(scan: Scan, after: int) -> bool:
    """Whether a comma alone stands between clauses, or between the first of several predicates, or before a denial."""
    if scan.at(after).is_in("clause subordinator", "loose subordinator"):
        return False
    kind = _joined(scan, after)
    if kind == "denial":
        return scan.at(after).lower in ("not", "none") and not _has_correlate(scan, after)
    if kind == "that" and scan.main.opener == "that":
        return True
    if kind == "clause":
        return scan.at(after).tag != "IN" and not scan.at(after).is_finite and _is_short_subject(scan, after)
    if kind is None or not _fits(scan.main, kind, scan.at(after_loose(scan.words, after)).tag):
        return False
    return any(
        scan.at(at).lower in ("and", "or", "but") and _joined(scan, at + 1) == kind for at in range(after + 1, len(scan.words))
    )


def _has_correlate(scan: Scan, index: int) -> bool:
    """ "not because he was ill but because": one with what follows."""
    return any(scan.at(at).lower == "but" for at in range(index, len(scan.words)))


def _is_short_subject(scan: Scan, after: int) -> bool:
    """Whether few words without a mark stand before the verb: what is longer is rather an apposition with a relative clause."""
    verb = find_verb(scan.words, after)
    return verb - after <= 8 and not any(scan.at(at).is_mark or scan.at(at).tag in ("WDT", "WP") for at in range(after, verb))


# ---- joining words ----------------------------------------------------------------------------------------------


def _read_joint(scan: Scan, index: int, *, after: int) -> int:
    """Decides at a joining word whether what follows stands beside the main clause."""
    word, has_comma = scan.at(index), scan.at(index - 1).is_mark
    if has_comma and (end := _shared_verb(scan, index)):
        return _skip(scan, index, end)
    if index == scan.clauses[-1].first:
        scan.clauses[-1].first = index + (word.lower != "nor")  # "But nobody came"; "Nor" denies
        return index + 1
    if word.lower == "but" and scan.at(index - 1).lower in ("nothing", "anything", "not", "help", "all"):
        return index + 1
    if word.lower in ("while", "whereas"):
        return _read_contrast(scan, index, has_comma=has_comma)
    if word.lower == "so" and (not has_comma or scan.at(index + 1).lower in ("that", "far")):
        return index + 1
    if word.lower == "or" or (word.lower == "nor" and any(scan.at(at).lower == "neither" for at in range(index))):
        return _read_further(scan, index, after)
    if word.lower == "as" or (word.lower == "yet" and word.tag == "RB" and not has_comma):
        return index + 1
    kind = (
        None if _joins_names(scan, index) or scan.at(index - 1).lower in ("i", "he", "she", "we", "they") else _joined(scan, after)
    )
    if word.lower == "so" and kind != "clause":
        return index + 1
    if kind is None or scan.main.finite < 0:
        return _read_further(scan, index, after)
    at = _place_of(scan, index, kind, after, has_comma=has_comma)
    if at == 0 and not _shares_object(scan, index, kind):
        return _go_on(scan, index, after, kind)
    return _resume(scan, at, kind, after)


def _shared_verb(scan: Scan, index: int) -> int:
    """The index of the verb behind an aside: "does not, | and never will, | accept"; 0 where there is no such aside."""
    closing = next((at for at in range(index + 1, min(index + 6, len(scan.words))) if scan.at(at).text == ","), 0)
    return closing + 1 if closing and scan.at(closing + 1).tag in scan.top.awaits else 0


def _joins_names(scan: Scan, index: int) -> bool:
    """ "the place Ostra | and | Korvany left": names side by side right behind a noun are the subject of what hangs on it."""
    at = index - 1
    while scan.at(at).tag == "NNP":
        at -= 1
    return at < index - 1 and scan.at(index + 1).tag == "NNP" and scan.at(at).tag in ("NN", "NNS")


def _read_contrast(scan: Scan, index: int, *, has_comma: bool) -> int:
    if has_comma and find_verb(scan.words, index + 1) >= 0:
        scan.pop_finished()
        if scan.main.finite >= 0:
            scan.cut(index, index + 1)
            return index + 1
    if find_verb(scan.words, index + 1, joined=True) >= 0:
        scan.stack.append(Open("adverbial", "while"))
    return index + 1


def _joined(scan: Scan, after: int) -> Joined | None:
    """What stands behind a joining word; None where only a noun or the like does."""
    after = after if scan.at(after).is_in("negator") else _over_adverbs(scan, after)
    word = scan.at(after)
    if word.is_in("negative opener") and not _is_within(scan, after + 1) and find_verb(scan.words, after) < 0:
        return None if word.lower in ("no", "nothing", "nobody") and scan.top.finite < 0 else "denial"
    index = after_loose(scan.words, after)
    word = scan.at(index)
    is_opener = scan.main.opener == "that" and word.tag == "IN" and not scan.at(index + 1).is_finite
    if word.lower == "that" and (is_opener or find_verb(scan.words, index + 1, joined=True) >= 0):
        return "that"
    if word.lower == "to" and scan.at(_over_adverbs(scan, index + 1)).tag == "VB":
        return "to"
    if word.is_finite:
        return (
            "clause" if scan.at(index + 1).tag in ("PRP", "EX") and not scan.at(index + 1).is_in("object pronoun") else "predicate"
        )
    if find_verb(scan.words, after) >= 0 or find_verb(scan.words, index) >= 0 or _behind_condition(scan, index) >= 0:
        return "clause"
    if word.tag == "VB":
        return None if scan.at(index + 1).is_mark or index + 1 >= len(scan.words) else "VB"  # "step back and | think"
    if word.tag == "VBN" and not _is_modifier(scan, index):
        return "VBN"
    ends = scan.at(index + 1).is_mark or index + 1 >= len(scan.words)
    return "VBG" if word.tag == "VBG" and not ends else None


def _is_within(scan: Scan, index: int) -> bool:
    """Whether "not" or "no" before a word opens no denial of its own: "not only", "no fewer", "not being", "not to sell"."""
    word = scan.at(index)
    return word.is_in("bound adjective", "widening") or word.tag == "VBG" or (word.lower == "to" and _is_infinitive(scan, index))


def _over_adverbs(scan: Scan, index: int) -> int:
    while scan.at(index).tag == "RB" and not scan.at(index).is_in("negator"):
        index += 1
    return index


def _behind_condition(scan: Scan, index: int) -> int:
    """The verb of the clause behind a preposed one: "and if it rains, | we | stay"; -1 where there is none."""
    if not scan.at(index).is_in("clause subordinator", "loose subordinator"):
        return -1
    comma = next((at for at in range(index, min(index + 30, len(scan.words))) if scan.at(at).text == ","), -1)
    return find_verb(scan.words, comma + 1) if comma > 0 and _has_verb(scan, index, comma) else -1


def _is_modifier(scan: Scan, index: int) -> bool:
    """ "and | stolen pumps": a participle before its noun."""
    return scan.at(index + 1).tag in NOUNS


def _place_of(scan: Scan, index: int, kind: Joined, after: int, *, has_comma: bool) -> int:
    """The place in the stack of the clause that what follows stands beside; the main clause is 0."""
    tag = scan.at(after_loose(scan.words, after)).tag
    is_contrast = scan.at(index).lower in ("but", "yet", "so", "nor")
    if kind == "denial":
        return 0 if has_comma or is_contrast or scan.is_bare else len(scan.stack) - 1
    if kind == "clause" and (has_comma or is_contrast):
        return 0 if scan.top.kind not in CLAUSES or scan.top.finite >= 0 else len(scan.stack) - 1
    if kind == "clause" and _repeats_subject(scan, after):
        return 0
    if kind == "predicate":
        return _place_of_predicate(scan, tag, has_comma=has_comma, is_contrast=is_contrast)
    for place in range(len(scan.stack) - 1, 0, -1):
        clause = scan.stack[place]
        if clause.kind in CLAUSES and clause.finite < 0:
            return place
        if not (has_comma and kind == "that" and scan.main.opener == "that") and _takes(clause, kind):
            return place
    return 0


def _place_of_predicate(scan: Scan, tag: str, *, has_comma: bool, is_contrast: bool) -> int:
    """The innermost clause whose verb is of the same form; behind a comma, the main clause's comes first."""
    if has_comma and scan.top.finite >= 0 and _agree(scan.main, tag):
        return 0
    places = [place for place in range(len(scan.stack) - 1, -1, -1) if scan.stack[place].kind in CLAUSES]
    unfinished = next((place for place in places if scan.stack[place].finite < 0), None)
    if unfinished is not None:
        return unfinished
    like = (place for place in places if _agree(scan.stack[place], tag))
    return next(like, 0 if has_comma or is_contrast else places[0])


def _repeats_subject(scan: Scan, after: int) -> bool:
    """ "you should pay back what you took and | you should | resign": subject and verb are the main clause's again."""
    finite = scan.main.finite
    return finite > 0 and all(scan.at(after + at).lower == scan.at(finite - 1 + at).lower for at in (0, 1))


def _takes(clause: Open, kind: Joined) -> bool:
    """Whether what follows a joining word can stand beside a clause that hangs on the main one."""
    if kind == "clause":
        return clause.kind in ("adverbial", "complement") and clause.opener != "think"
    if kind == "that":
        return clause.kind == "complement" and clause.opener == "that"
    if kind == "to":
        return clause.kind == "infinitive"
    return kind in clause.forms


def _agree(clause: Open, tag: str) -> bool:
    """Whether a finite verb goes with those of a clause: pasts with pasts, presents with presents, modals with all."""
    if tag == "MD" or "MD" in clause.forms:
        return tag == "MD"
    return ("VBD" in clause.forms) == (tag == "VBD")


def _fits(main: Open, kind: Joined, tag: str) -> bool:
    """Whether a main clause can have a further part of a kind."""
    if kind in NONFINITE:
        return kind in main.forms
    if kind == "to":
        return main.opener == "to"
    if kind == "that":
        return main.opener == "that"
    return kind != "predicate" or tag == "MD" or ("VBD" in main.forms) == (tag == "VBD") or "MD" in main.forms


def _shares_object(scan: Scan, index: int, kind: Joined) -> bool:
    """ "bought and sold pumps": verbs side by side have their object in common."""
    before = scan.at(index - 1)
    is_beside = scan.main.verb == index - 1 and before.tag[:2] in ("VB", "MD")
    following = scan.at(index + 1)
    return is_beside and kind in ("predicate", "VB", "VBN", "VBG") and not (following.tag == "MD" or following.is_in("auxiliary"))


def _go_on(scan: Scan, index: int, after: int, kind: Joined) -> int:
    """Cuts before a joining word, if the main clause can have such a part beside it."""
    tag = scan.at(after_loose(scan.words, after)).tag
    if kind != "clause" and kind != "denial" and kind != "predicate" and not _fits(scan.main, kind, tag):
        if not (kind == "that" and scan.main.finite >= 0):
            return _read_further(scan, index, after)
    opener, forms = scan.main.opener, set(scan.main.forms)
    end = index - 1 if scan.at(index - 1).is_mark else index
    scan.cut(end, after)
    scan.main.opener = opener
    if kind in NONFINITE or kind == "denial":
        verb = after_loose(scan.words, after) if kind in NONFINITE else after
        for at in range(after, verb):
            scan.levels[at] = 0
        _take_group(scan, verb, forms)
        return verb + 1
    if kind == "that":
        return after_loose(scan.words, after) + 1
    return after


def _opens_group(scan: Scan, index: int) -> bool:
    return scan.at(index).tag in NONFINITE


def _take_group(scan: Scan, verb: int, forms: set[str] | None = None) -> None:
    """Makes a word without a finite verb of its own the main verb of the clause that begins."""
    scan.main.finite = scan.main.verb = verb
    scan.main.forms = {scan.at(verb).tag} | (forms or set())
    if scan.at(verb).tag in NONFINITE:
        scan.clauses[-1].finite = verb
        scan.clauses[-1].group = [verb]


def _resume(scan: Scan, place: int, kind: Joined, after: int) -> int:
    """Goes on in the clause that takes what follows the joining word."""
    del scan.stack[place + 1 :]
    if kind in ("clause", "predicate", "that") and place > 0:
        scan.top.finite = -1
    return after


def _read_further(scan: Scan, index: int, after: int) -> int:
    """Reads on behind a joining word that cuts nothing; a second verb belongs to the clause at hand."""
    kind = _joined(scan, after)
    if kind in ("predicate", "clause") and scan.top.finite >= 0:
        while len(scan.stack) > 1 and scan.top.kind not in CLAUSES:
            scan.stack.pop()
        scan.top.finite = -1 if len(scan.stack) > 1 else scan.top.finite
        if len(scan.stack) == 1:
            verb = after_loose(scan.words, after)
            return verb + 1 if kind == "predicate" else after
    return index + 1


# ---- verbs and openers ------------------------------------------------------------------------------------------


def _read_verb(scan: Scan, index: int, word: Word) -> None:
    if word.tag in scan.top.awaits:
        _join_group(scan, index, word)
    elif word.is_finite:
        _read_finite(scan, index, word)
    elif scan.main.finite < 0 and scan.is_bare and _can_head(scan, index, word):
        _set_verb(scan, index, word)
    elif (
        word.tag == "VB" and scan.top.kind in CLAUSES and scan.top.finite < 0 and not (scan.is_bare and scan.main.opener != "that")
    ):
        _set_verb(scan, index, word)  # "demanded that it | stop"
    elif word.tag == "VBN" and (scan.at(index + 1).tag in NOUNS or scan.at(index - 1).tag in ("DT", "PRP$", "JJ", "POS")):
        return
    elif word.tag != "VB":
        if scan.top.kind == "participle":
            scan.stack.pop()
        scan.stack.append(Open("participle", forms={word.tag}, verb=index))
    else:
        scan.stack.append(Open("infinitive", forms={"VB"}, verb=index))
    _open_complement(scan, index)


def _can_head(scan: Scan, index: int, word: Word) -> bool:
    """Whether a verb without a subject is the main one: an imperative, the gerund that opens a content."""
    opening = scan.clauses[-1].first
    before = [scan.at(at) for at in range(opening, index)]
    is_first = all(one.tag in ("RB", "UH", ",") or one.lower in ("please", "just", "always", "to") for one in before)
    return is_first and (word.tag == "VB" or (word.tag in ("VBG", "VBN") and not _has_verb(scan, index, len(scan.words))))


def _join_group(scan: Scan, index: int, word: Word) -> None:
    scan.top.forms.add(word.tag)
    scan.top.verb = index
    scan.top.awaits = _awaited(word)
    if scan.is_bare:
        scan.clauses[-1].group.append(index)


def _set_verb(scan: Scan, index: int, word: Word) -> None:
    scan.top.finite = scan.top.verb = index
    scan.top.forms = {word.tag}
    scan.top.awaits = _awaited(word)
    if scan.is_bare and scan.clauses[-1].finite < 0:
        scan.clauses[-1].finite = index
        scan.clauses[-1].group = [index]


def _awaited(word: Word) -> frozenset[str]:
    if word.tag == "MD" or (word.is_in("auxiliary") and word.lower[:2] in ("do", "di")):
        return frozenset({"VB"})
    awaited: set[str] = set()
    if word.is_form_of_be:
        awaited |= {"VBN", "VBG"}
    if word.is_form_of_have:
        awaited.add("VBN")
    return frozenset(awaited)


def _read_finite(scan: Scan, index: int, word: Word) -> None:
    while len(scan.stack) > 1 and scan.top.kind not in CLAUSES:
        scan.stack.pop()
    if scan.top.finite >= 0:
        free = next((place for place in range(len(scan.stack) - 1, -1, -1) if scan.stack[place].finite < 0), None)
        free = next(
            (p for p in range(len(scan.stack) - 1, -1, -1) if scan.stack[p].finite < 0 and scan.stack[p].kind in CLAUSES), None
        )
        if free is None:
            scan.stack.append(Open("complement"))
        else:
            del scan.stack[free + 1 :]
    _set_verb(scan, index, word)


def _open_complement(scan: Scan, index: int) -> None:
    """ "said | the port closed": a clause without "that" behind a verb that takes one.

    Behind another verb the next finite one may be that of the clause it stands in: "the plan to close the port failed".
    """
    word, after = scan.at(index), scan.at(index + 1)
    if word.is_in("auxiliary") or after.is_mark or after.is_finite or after.tag in ("", "IN", "TO", "WDT"):
        return
    takes = word.is_clause_taker
    is_open = any(clause.finite < 0 and clause.kind in CLAUSES for clause in scan.stack)
    if not takes and (is_open or after.tag == "RB"):
        return
    if find_verb(scan.words, index + 1, joined=takes) >= 0:
        scan.stack.append(Open("complement", "think" if word.is_in("opinion verb") and scan.is_bare else ""))


def _is_infinitive(scan: Scan, index: int) -> bool:
    return scan.at(_over_adverbs(scan, index + 1)).tag == "VB"


def _read_to(scan: Scan, index: int) -> None:
    before = scan.at(index - 1)
    if scan.top.kind == "infinitive" and scan.top.verb < 0:
        return
    is_first = all(scan.at(at).tag in ("RB", ",") for at in range(scan.clauses[-1].first, index))
    if is_first and scan.is_bare and scan.main.finite < 0:
        scan.main.opener = "to"
        scan.main.awaits = frozenset({"VB"})
        scan.main.finite = scan.clauses[-1].finite = index
        scan.clauses[-1].group = [index]
        return
    if before.lower in SEMI_MODALS and scan.top.finite >= 0 and index - scan.top.verb <= 2:
        scan.top.awaits = frozenset({"VB"})
        return
    if scan.top.kind == "participle":
        scan.stack.pop()
    scan.stack.append(Open("infinitive", "to", awaits=frozenset({"VB"})))


def _opened(scan: Scan, index: int, word: Word) -> Kind | None:
    """The kind of dependent clause that a word opens; None where it opens none."""
    before = scan.at(index - 1)
    is_first = index == scan.clauses[-1].first
    if word.lower in SUBJECTS and _has_no_opener(scan, index, before):
        return "relative"
    if word.lower == "that":
        return _opened_by_that(scan, index, before, is_first=is_first)
    if word.tag in ("WDT", "WP", "WP$", "WRB") or word.lower in ("who", "whom", "whose", "which"):
        if is_first and _asks(scan):
            return None
        return "relative" if before.tag in NOUNS or before.is_mark or before.tag == "IN" else "complement"
    if word.is_in("clause subordinator"):
        return None if word.text == "whether" and index == 0 else "adverbial"
    if word.is_in("loose subordinator") and find_verb(scan.words, index + 1, joined=True) >= 0:
        return "adverbial"
    return None


def _has_no_opener(scan: Scan, index: int, before: Word) -> bool:
    """ "the pumps | he sold", "all | we have": a relative clause without "that"; but "last week | he sold", "in Ostra | he sold"."""
    if not scan.at(after_loose(scan.words, index + 1)).is_finite or not (
        before.tag in NOUNS or before.is_in("relative pronoun head")
    ):
        return False
    if before.is_in("relative noun") and scan.at(index - 2).tag in ("DT", "JJ"):
        return True
    opening = scan.at(scan.clauses[-1].first)
    is_loose = scan.is_bare and scan.main.finite < 0 and (opening.tag in ("IN", "RB", "JJ") or before.is_in("time noun", "day"))
    return not is_loose and scan.top.kind != "adverbial"


def _opened_by_that(scan: Scan, index: int, before: Word, *, is_first: bool) -> Kind | None:
    word, after = scan.at(index), scan.at(index + 1)
    if is_first and find_verb(scan.words, index + 1, joined=True) >= 0:
        scan.main.opener = "that"
        return None
    if word.tag == "DT" and (after.is_finite or after.tag in NOUNS or before.tag in ("IN", "CC") or before.tag[:2] in ("VB", "MD")):
        return None
    if before.tag in ("IN", "PDT") or is_first:
        return None
    return "relative" if word.tag == "WDT" or (before.tag in NOUNS and after.is_finite) else "complement"


def _asks(scan: Scan) -> bool:
    """ "Who sold them?": an opening question word of a question, its verb right behind or behind its noun."""
    return scan.words[-1].text == "?"


def _opens_free(word: Word) -> bool:
    """Whether a word opens an indirect question: one in small letters, since "When people come ..." is a sentence left unfinished."""
    return word.text[:1].islower() and (word.tag in ("WDT", "WP", "WP$", "WRB") or word.lower == "if")


def _is_question(scan: Scan) -> bool:
    """Whether the subject stands behind the auxiliary, so that a noun does not end the verb group: "did | the port | sell"."""
    finite = scan.top.finite
    if not scan.top.awaits or finite < 0 or not scan.at(finite).is_in("auxiliary"):
        return False
    before = scan.at(finite - 1)
    opens = finite == scan.clauses[-1].first and scan.words[-1].text == "?"
    return scan.top.verb == finite and (opens or before.tag in ("WRB", "WP") or before.lower == "nor")
