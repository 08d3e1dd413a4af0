"""What stands behind a joining word: a clause, a second predicate, a denial, or only a noun."""

from __future__ import annotations

from sayso.statements.propositions.scan import Joined, Scan, has_verb, is_infinitive, over_adverbs
from sayso.statements.propositions.subjects import after_loose, find_verb
from sayso.statements.propositions.words import NOUNS


def find_joined(scan: Scan, after: int) -> Joined | None:
    """What stands behind a joining word; None where only a noun or the like does."""
    after = after if scan.at(after).is_in("negator") else over_adverbs(scan, after)
    word = scan.at(after)
    if word.is_in("negative opener") and not _is_within(scan, after + 1) and find_verb(scan.words, after) < 0:
        return None if word.lower in ("no", "nothing", "nobody") and scan.top.finite < 0 else "denial"
    index = after_loose(scan.words, after)
    word = scan.at(index)
    is_opener = scan.main.opener == "that" and word.tag == "IN" and not scan.at(index + 1).is_finite
    if word.lower == "that" and (is_opener or find_verb(scan.words, index + 1, joined=True) >= 0):
        return "that"
    if word.lower == "to" and scan.at(over_adverbs(scan, index + 1)).tag == "VB":
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
    opens_infinitive = word.lower == "to" and is_infinitive(scan, index)
    return word.is_in("bound adjective", "widening", "clause subordinator") or word.tag == "VBG" or opens_infinitive


def _behind_condition(scan: Scan, index: int) -> int:
    """The verb of the clause behind a preposed one: "and if it rains, | we | stay"; -1 where there is none."""
    if not scan.at(index).is_in("clause subordinator", "loose subordinator"):
        return -1
    comma = next((at for at in range(index, min(index + 30, len(scan.words))) if scan.at(at).text == ","), -1)
    return find_verb(scan.words, comma + 1) if comma > 0 and has_verb(scan, range(index, comma)) else -1


def _is_modifier(scan: Scan, index: int) -> bool:
    """ "and | stolen pumps": a participle before its noun; but "had seen the ship and | heard shots"."""
    is_perfect = any(scan.at(at).is_form_of_have for at in scan.clauses[-1].group[:-1])
    return scan.at(index + 1).tag in NOUNS and not is_perfect
