"""What a joining word joins: it cuts only where what follows stands beside the main clause."""

from __future__ import annotations

from sayso.statements.propositions.following import find_joined
from sayso.statements.propositions.scan import CLAUSES, Joined, Open, Scan, skip
from sayso.statements.propositions.subjects import after_loose, find_verb
from sayso.statements.propositions.words import NONFINITE, Word


def read_joint(scan: Scan, index: int, *, after: int) -> int:
    """Decides at a joining word whether what follows stands beside the main clause; the index of the next word to read."""
    word, has_comma = scan.at(index), scan.at(index - 1).is_mark
    if has_comma and (end := _shared_verb(scan, index)):
        return skip(scan, index, end)
    if index == scan.clauses[-1].first:
        scan.clauses[-1].first = index + (word.lower != "nor")  # "But nobody came"; "Nor" denies
        return index + 1
    if word.is_in("contrast"):
        return _read_contrast(scan, index, has_comma=has_comma)
    if not _joins(scan, index, word, has_comma=has_comma):
        return index + 1
    kind = find_joined(scan, after) if _can_join_clauses(scan, index, word) else None
    if word.lower == "so" and kind != "clause":
        return index + 1
    if kind == "predicate":
        _promote_participle(scan)
    if kind is None or scan.main.finite < 0:
        return _read_further(scan, index, after)
    place = _place_of(scan, index, kind, after, has_comma=has_comma)
    if place == 0 and not _shares_object(scan, index, kind):
        return _go_on(scan, index, after, kind)
    return _resume(scan, place, kind, after)


def _joins(scan: Scan, index: int, word: Word, *, has_comma: bool) -> bool:
    """Whether a word that can join does: not the "but" of "nothing but", the "so" of "so that", the "yet" of "not yet"."""
    if word.lower == "but":
        return scan.at(index - 1).lower not in ("nothing", "anything", "not", "help", "all")
    if word.lower == "so":
        return has_comma and scan.at(index + 1).lower not in ("that", "far")
    return has_comma or not (word.lower == "yet" and word.tag == "RB")


def _can_join_clauses(scan: Scan, index: int, word: Word) -> bool:
    """Whether what a word joins can stand by itself: not behind "or", "neither", nor where names or pronouns are a subject."""
    if word.lower == "or" or (word.lower == "nor" and any(scan.at(at).lower == "neither" for at in scan.behind(index))):
        return False
    return not _joins_names(scan, index) and scan.at(index - 1).lower not in ("i", "he", "she", "we", "they")


def _promote_participle(scan: Scan) -> None:
    """ "The strikes | killed twelve people and injured forty": what was tagged a participle is the verb that "and" goes on with."""
    if scan.main.finite >= 0 or len(scan.stack) != 2 or scan.top.forms != {"VBN"}:
        return
    verb = scan.stack.pop().verb
    scan.main.finite = scan.main.verb = scan.clauses[-1].finite = verb
    scan.main.forms = {"VBD"}
    scan.clauses[-1].group = [verb]


def after_joiners(scan: Scan, index: int) -> int:
    """The index after the marks and joining words that stand at an index."""
    while scan.at(index).is_in("coordinator") or scan.at(index).is_mark:
        index += 1
    return index


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
        scan.open(Open("adverbial", "while"))
    return index + 1


def _place_of(scan: Scan, index: int, kind: Joined, after: int, *, has_comma: bool) -> int:
    """The place in the stack of the clause that what follows stands beside; the main clause is 0."""
    tag = scan.at(after_loose(scan.words, after)).tag
    is_contrast = scan.at(index).lower in ("but", "yet", "so", "nor")
    if kind == "denial":
        return 0 if has_comma or is_contrast or scan.is_bare else len(scan.stack) - 1
    if kind == "clause" and (has_comma or is_contrast):
        return 0 if scan.top.kind not in CLAUSES or scan.top.finite >= 0 else len(scan.stack) - 1
    if kind == "clause" and (_repeats_subject(scan, after) or _sums_up(scan, after)):
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


def _sums_up(scan: Scan, after: int) -> bool:
    """ "they say we lied and | that is | wrong": what is said of all before."""
    subject = after_loose(scan.words, after)
    return scan.at(subject).lower in ("that", "this") and scan.at(subject + 1).is_finite


def _takes(clause: Open, kind: Joined) -> bool:
    """Whether what follows a joining word can stand beside a clause that hangs on the main one."""
    if kind == "clause":
        return clause.kind in ("adverbial", "complement") and clause.opener != "think"
    if kind == "that":
        return clause.kind == "complement" and clause.opener == "that"
    if kind == "to":
        return clause.kind == "infinitive"
    return kind in clause.forms or (kind == "VB" and clause.kind in CLAUSES and "VBP" in clause.forms)


def _agree(clause: Open, tag: str) -> bool:
    """Whether a finite verb goes with those of a clause: pasts with pasts, presents with presents, modals with all."""
    if tag == "MD" or "MD" in clause.forms:
        return tag == "MD"
    return ("VBD" in clause.forms) == (tag == "VBD")


def fits(main: Open, kind: Joined, tag: str) -> bool:
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
    is_beside = scan.main.verb == index - 1 and before.tag[:2] in ("VB", "MD") and not before.is_in("intransitive verb")
    following = scan.at(after_loose(scan.words, index + 1))
    return is_beside and kind in ("predicate", "VB", "VBN", "VBG") and not (following.tag == "MD" or following.is_in("auxiliary"))


def _go_on(scan: Scan, index: int, after: int, kind: Joined) -> int:
    """Cuts before a joining word, if the main clause can have such a part beside it."""
    tag = scan.at(after_loose(scan.words, after)).tag
    if kind not in ("clause", "denial", "predicate", "that") and not fits(scan.main, kind, tag):
        return _read_further(scan, index, after)
    forms = set(scan.main.forms)
    end = index - 1 if scan.at(index - 1).is_mark else index
    scan.cut(end, index if scan.at(index).lower == "nor" else after)
    if kind in NONFINITE or kind == "denial":
        verb = after_loose(scan.words, after) if kind in NONFINITE else after
        for at in range(after, verb):
            scan.levels[at] = 0
        take_group(scan, verb, forms)
        return verb + 1
    if kind == "that":
        return after_loose(scan.words, after) + 1
    return after


def take_group(scan: Scan, verb: int, forms: set[str] | None = None) -> None:
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
    kind = find_joined(scan, after)
    if kind in ("predicate", "clause") and scan.top.finite >= 0:
        while len(scan.stack) > 1 and scan.top.kind not in CLAUSES:
            scan.stack.pop()
        scan.top.finite = -1 if len(scan.stack) > 1 else scan.top.finite
        if len(scan.stack) == 1:
            verb = after_loose(scan.words, after)
            return verb + 1 if kind == "predicate" else after
    return index + 1
