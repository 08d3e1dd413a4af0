"""The words that open a dependent clause, and what opens a sentence without saying anything."""

from __future__ import annotations

from sayso.statements.propositions.marks import find_aside_end
from sayso.statements.propositions.scan import Kind, Scan, skip
from sayso.statements.propositions.subjects import after_loose, find_verb
from sayso.statements.propositions.words import NOUNS, SUBJECTS, Word


def find_opened(scan: Scan, index: int, word: Word) -> Kind | None:
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
        return "complement" if before.tag[:2] in ("VB", "MD") or before.tag == "RB" else "relative"
    if word.is_in("clause subordinator"):
        return None if word.text == "whether" and index == 0 else "adverbial"
    if word.is_in("loose subordinator") and find_verb(scan.words, index + 1, joined=True) >= 0:
        return "adverbial"
    return None


def _has_no_opener(scan: Scan, index: int, before: Word) -> bool:
    """ "the pumps | he sold", "all | we have": a relative clause without "that"; but "last week | he sold"."""
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
    if before.tag in ("IN", "PDT") or before.lower == "all" or is_first:
        return None
    return "relative" if word.tag == "WDT" or (before.tag in NOUNS and after.is_finite) else "complement"


def _asks(scan: Scan) -> bool:
    """ "Who sold them?": an opening question word of a question, its verb right behind or behind its noun."""
    return scan.words[-1].text == "?"


def opens_free(word: Word) -> bool:
    """Whether a word opens an indirect question; one with a capital, "When people come ...", opens a sentence left unfinished."""
    return word.text[:1].islower() and (word.tag in ("WDT", "WP", "WP$", "WRB") or word.lower == "if")


def over_openers(scan: Scan, index: int) -> int:
    """Goes over what opens speech and says nothing: "Well, look, | the port", "I mean, | it"."""
    while index < len(scan.words):
        end = index
        while scan.at(end).is_in("interjection") or (end > index and scan.at(end).lower in ("you", "way")):
            end += 1
        is_apart = end > index and (scan.at(end).is_mark or scan.at(end - 1).text == "No.")
        if is_apart and any(not word.is_mark for word in scan.words[end:]):
            index = skip(scan, index, end + scan.at(end).is_mark)
        elif scan.at(index).lower in ("i", "you") and (end := find_aside_end(scan, index)) and scan.at(end).is_mark:
            index = skip(scan, index, end + 1)
        else:
            break
    return index


def is_inverted_condition(scan: Scan, index: int) -> bool:
    """ "Had they known, we would have sold": a condition without "if"."""
    opens = scan.at(index).lower in ("had", "were", "should") and scan.at(index + 1).tag in ("PRP", "DT", "NNP")
    return opens and scan.words[-1].text != "?"
