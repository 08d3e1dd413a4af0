"""How verbs build groups and clauses: finite ones, those that go on with a group, and those that open what hangs on it."""

from __future__ import annotations

from sayso.statements.propositions.scan import CLAUSES, Open, Scan, has_verb
from sayso.statements.propositions.subjects import find_verb
from sayso.statements.propositions.words import NOUNS, Word

SEMI_MODALS = frozenset({"going", "have", "has", "had", "used", "ought", "got", "able"})
"""Verbs and the like whose infinitive is the main verb: "is going to sell", "have to sell"."""


def read_verb(scan: Scan, index: int, word: Word) -> None:
    """Reads a verb: it goes on with a group, is the verb its clause waits for, or opens what hangs on it."""
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
        scan.open(Open("participle", forms={word.tag}, verb=index))
    else:
        scan.open(Open("infinitive", forms={"VB"}, verb=index))
    _open_complement(scan, index)


def _can_head(scan: Scan, index: int, word: Word) -> bool:
    """Whether a verb without a subject is the main one: an imperative, the gerund that opens a content."""
    opening = scan.clauses[-1].first
    before = [scan.at(at) for at in range(opening, index)]
    before = before[1:] if before and before[0].tag == "IN" and word.tag == "VBG" else before  # "accused | of selling pumps"
    is_first = all(one.tag in ("RB", "UH", ",") or one.lower in ("please", "just", "always", "to") for one in before)
    return is_first and (word.tag == "VB" or (word.tag in ("VBG", "VBN") and not has_verb(scan, scan.ahead(index))))


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
            scan.open(Open("complement"))
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
        scan.open(Open("complement", "think" if word.is_in("opinion verb") and scan.is_bare else ""))


def read_to(scan: Scan, index: int) -> None:
    """Reads the "to" of an infinitive: the content's own, that of "have to", or one that hangs on what stands before."""
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
    scan.open(Open("infinitive", "to", awaits=frozenset({"VB"})))
