"""What a comma, a semicolon, a dash or a bracket does: it ends what hangs on the main clause, opens an aside, or joins."""

from __future__ import annotations

from sayso.statements.propositions.following import find_joined
from sayso.statements.propositions.joints import after_joiners, fits, read_joint, take_group
from sayso.statements.propositions.scan import Open, Scan, has_verb, skip
from sayso.statements.propositions.subjects import after_loose, find_verb
from sayso.statements.propositions.words import NONFINITE, Word


def read_mark(scan: Scan, index: int, mark: Word) -> int:
    """Reads a mark; the index of the next word to read."""
    if mark.text == "(":
        closing = next((i for i in scan.ahead(index + 1) if scan.at(i).text == ")"), None)
        return index + 1 if closing is None else skip(scan, index, closing + 1)
    if mark.text == ",":
        return _read_comma(scan, index)
    if mark.text == ";":
        scan.pop_finished()
        if has_verb(scan, scan.behind(index)) and has_verb(scan, scan.ahead(index + 1)):
            return _cut_behind(scan, index, index + 1)
    elif mark.text in ("–", "—", "-", "--", ":", "...", "…"):
        return _read_dash(scan, index, mark)
    return index + 1


def _cut_behind(scan: Scan, mark: int, after: int) -> int:
    """Cuts at a mark, over the joining words that follow it."""
    first = after_joiners(scan, after)
    scan.cut(mark, first)
    return first


def _read_dash(scan: Scan, index: int, mark: Word) -> int:
    closing = next((i for i in scan.ahead(index + 1) if scan.at(i).text == mark.text), None)
    if closing is not None and mark.text != ":" and not scan.at(closing + 1).is_in("coordinator"):
        return skip(scan, index, closing + 1)
    after = after_joiners(scan, index + 1)
    scan.pop_finished()
    if after > index + 1 and scan.at(index + 1).is_in("coordinator"):
        return read_joint(scan, index + 1, after=after)
    if not scan.is_bare or scan.main.finite < 0 or find_verb(scan.words, after) < 0 or _is_imperative(scan):
        return index + 1
    return _cut_behind(scan, index, after)


def _is_imperative(scan: Scan) -> bool:
    """ "Let me be clear: no pump was sold": what so opens says nothing of its own."""
    return "VB" in scan.main.forms and scan.main.finite == scan.clauses[-1].first


def _read_comma(scan: Scan, index: int) -> int:
    after = index + 1
    if end := find_aside_end(scan, after):
        return skip(scan, index, end)
    if scan.at(after).tag == "CC" or scan.at(after).is_in("coordinator", "contrast") or scan.at(after).lower in ("or", "so"):
        return after
    scan.pop_finished()
    if _announces(scan.at(index - 1)):
        return after
    if scan.is_bare and (scan.main.finite >= 0 or _is_fragment(scan, after)) and _is_spliced(scan, after):
        if find_joined(scan, after) == "clause" and scan.main.opener == "to" and len(scan.clauses) == 1:
            return _begin_again(scan, after)
        _cut_behind(scan, index, after)
        if _opens_group(scan, after) or scan.at(after).is_in("negative opener"):
            take_group(scan, after)
            return after + 1
    return after


def _announces(word: Word) -> bool:
    """ "I would say, | it is late", "the truth is, | it is late": a verb that has what follows for its content."""
    return word.is_in("speech verb") or word.is_form_of_be or (word.is_clause_taker and word.tag != "VBD")


def _begin_again(scan: Scan, after: int) -> int:
    """ "To be clear, | it was sold": what seemed the content, "to publish the list", only opens it."""
    for at in range(scan.clauses[-1].first, after):
        scan.levels[at] = 1
    scan.stack[:] = [Open("main")]
    scan.clauses[-1].finite, scan.clauses[-1].group = -1, []
    return after


def find_aside_end(scan: Scan, index: int) -> int:
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
    kind = find_joined(scan, after)
    if kind in ("predicate", "VB", "VBN", "VBG") and scan.main.verb == after - 2 and not _has_auxiliary(scan, after):
        return False  # "was detained, | questioned and released": what they have in common follows or stands before
    if kind == "denial":
        is_neither = scan.at(after).lower == "neither" and scan.at(after + 1).lower == "of"
        return (is_neither or scan.at(after).lower in ("not", "none")) and not _has_correlate(scan, after)
    if kind == "that" and scan.main.opener == "that":
        return True
    if kind == "clause":
        return scan.at(after).tag != "IN" and not scan.at(after).is_finite and _is_short_subject(scan, after)
    if kind is None or not fits(scan.main, kind, scan.at(after_loose(scan.words, after)).tag):
        return False
    return any(find_joined(scan, at + 1) == kind for at in scan.joiners_ahead(after + 1))


def _is_fragment(scan: Scan, after: int) -> bool:
    """ "212 tonnes, | not 140": without a verb anywhere, what is denied stands beside what is said."""
    return scan.at(after).lower == "not" and not has_verb(scan, range(len(scan.words)))


def _has_auxiliary(scan: Scan, index: int) -> bool:
    word = scan.at(after_loose(scan.words, index))
    return word.is_in("auxiliary") or word.tag == "MD"


def _has_correlate(scan: Scan, index: int) -> bool:
    """ "not because he was ill but because": one with what follows."""
    return any(scan.at(at).lower == "but" for at in scan.ahead(index))


def _is_short_subject(scan: Scan, after: int) -> bool:
    """Whether few words without a mark stand before the verb: what is longer is rather an apposition with a relative clause."""
    verb = find_verb(scan.words, after)
    return verb - after <= 8 and not any(scan.at(at).is_mark or scan.at(at).tag in ("WDT", "WP") for at in range(after, verb))


def _opens_group(scan: Scan, index: int) -> bool:
    return scan.at(index).tag in NONFINITE
