"""What was found held against what is labelled: counts by layer, and every difference in words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sayso.evaluation.labels import Amount, Cut, Days, Label, Labelled
from sayso.lexicon.words import is_in
from sayso.records import Span

HALF = 0.5
"""Intersection over union of characters from which two spans are the same source or content."""
CUT = 0.7
"""The same for two propositions: edges such as "that" are nobody's error."""


@dataclass
class Tally:
    """Of one layer: what is labelled, what was found, what of it is right."""

    wanted: int = 0
    found: int = 0
    right: int = 0

    @property
    def recall(self) -> float:
        """The share of the labelled that is right; 0 where nothing is labelled."""
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.wanted + self.found) if self.wanted + self.found else 0.0


@dataclass
class Scores:
    """Tallies by layer, and the differences in words."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    differences: list[tuple[str, str]] = field(default_factory=list)
    """Pairs of layer and what was wanted and found, with the passage's name."""

    def add(self, layer: str, *, wanted: int = 0, found: int = 0, right: int = 0) -> None:
        """Counts into a layer."""
        tally = self.tallies[layer]
        tally.wanted += wanted
        tally.found += found
        tally.right += right


def pair_up(wanted: Mapping[int, Label], found: Mapping[int, Label]) -> dict[int, int]:
    """Which found statement is which labelled one, one to one, the best first.

    The sources must reach an intersection over union of .5 or both be none, and the contents the same, or, where nothing is put
    forward, the cues meet.
    """
    fits = [(fit, -number, -other) for number, one in wanted.items() for other, its in found.items() if (fit := _fit(one, its))]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, other in sorted(fits, reverse=True):
        if -number not in pairs and -other not in taken:
            pairs[-number] = -other
            taken.add(-other)
    return pairs


def _fit(wanted: Label, found: Label) -> float:
    source = share(wanted.marked.source, found.marked.source)
    content = share(wanted.marked.content, found.marked.content)
    cue = share(wanted.marked.cue, found.marked.cue)
    meets = bool(_characters(wanted.marked.cue) & _characters(found.marked.cue))
    if source < HALF or (content < HALF if wanted.marked.content else not meets):
        return 0.0
    return source + content + cue


def share(left: Iterable[Span], right: Iterable[Span]) -> float:
    """Intersection over union of characters; 1 where both are none."""
    ours, theirs = _characters(left), _characters(right)
    return len(ours & theirs) / len(ours | theirs) if ours | theirs else 1.0


def _characters(spans: Iterable[Span]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def score(passage: Labelled, found: Mapping[int, Label], scores: Scores) -> None:
    """Counts one passage into the scores."""
    pairs = pair_up(passage.labels, found)
    _score_attributions(passage, found, pairs, scores)
    _score_acts(passage, found, pairs, scores)
    _score_parents(passage, found, pairs, scores)
    for number, other in pairs.items():
        one, its = passage.labels[number], found[other]
        _score_propositions(passage, one, its, scores)
        _score_times(passage, one, its, scores)
        _score_quantities(passage, one, its, scores)
        _score_referent(passage, one, its, scores)
        for layer, wanted, got in (
            ("hedge", one.hedges, its.hedges),
            ("medium", (one.medium,), (its.medium,)),
            ("addressee", (one.addressee,), (its.addressee,)),
            ("member", one.members, its.members),
        ):
            _score_words(passage, layer, [span for span in wanted if span], [span for span in got if span], scores)


def _differs(scores: Scores, layer: str, passage: Labelled, what: object) -> None:
    scores.differences.append((layer, f"{passage.name}: {what}"))


def tell(passage: Labelled, label: Label) -> str:
    """A label in words."""
    return " | ".join(" … ".join(passage.text[start:end] for start, end in spans) or "-" for spans in label.marked)


def _score_attributions(passage: Labelled, found: Mapping[int, Label], pairs: Mapping[int, int], scores: Scores) -> None:
    scores.add("attribution", wanted=len(passage.labels), found=len(found), right=len(pairs))
    taken = set(pairs.values())
    for number, label in passage.labels.items():
        if number not in pairs:
            _differs(scores, "attribution", passage, f"missed {label.act}: {tell(passage, label)}")
    for number, label in found.items():
        if number not in taken:
            _differs(scores, "attribution", passage, f"extra {label.act}: {tell(passage, label)}")


def _score_acts(passage: Labelled, found: Mapping[int, Label], pairs: Mapping[int, int], scores: Scores) -> None:
    for label in passage.labels.values():
        scores.add(f"act {label.act}", wanted=1)
    for label in found.values():
        scores.add(f"act {label.act}", found=1)
    for number, other in pairs.items():
        one, its = passage.labels[number], found[other]
        scores.add("act", wanted=1, found=1, right=one.act == its.act)
        scores.add(f"act {one.act}", right=one.act == its.act)
        if one.act != its.act:
            _differs(scores, "act", passage, f"wanted {one.act}, found {its.act}: {tell(passage, one)}")
        scores.add("actuality", wanted=1, found=1, right=one.actuality == its.actuality)
        if one.actuality != its.actuality:
            _differs(scores, "actuality", passage, f"wanted {one.actuality}, found {its.actuality}: {tell(passage, one)}")
    taken = set(pairs.values())
    loose = [label for number, label in found.items() if number not in taken and label.actuality == "actual"]
    for number, label in passage.labels.items():
        if label.actuality == "actual":
            continue
        paired = number in pairs and found[pairs[number]].actuality == "actual"
        cue = _characters(label.marked.cue)
        given = paired or (number not in pairs and any(cue & _characters(other.marked.cue) for other in loose))
        scores.add("not actual given as actual", wanted=1, right=given)


def _score_parents(passage: Labelled, found: Mapping[int, Label], pairs: Mapping[int, int], scores: Scores) -> None:
    back = {other: number for number, other in pairs.items()}
    for layer in ("parent", "restates"):
        wanted = {(number, getattr(one, layer)) for number, one in passage.labels.items() if getattr(one, layer)}
        got = {
            (back[other], back[getattr(its, layer)])
            for other, its in found.items()
            if other in back and getattr(its, layer) in back
        }
        scores.add(layer, wanted=len(wanted), found=len(got), right=len(wanted & got))
        if layer == "parent":
            apart = [{pair for pair in pairs_ if not _is_held(passage, *pair)} for pairs_ in (wanted, got)]
            scores.add("parent, not by place", wanted=len(apart[0]), found=len(apart[1]), right=len(apart[0] & apart[1]))
        for number, of in wanted ^ got:
            how = "missed" if (number, of) in wanted else "extra"
            _differs(
                scores,
                layer,
                passage,
                f"{how}: {tell(passage, passage.labels[number])}  UNDER  {tell(passage, passage.labels[of])}",
            )
    for number, label in passage.labels.items():
        if label.parent is None:
            continue
        chain = list(_chain(passage.labels, number))
        given = list(_chain(found, pairs[number])) if number in pairs else []
        scores.add("chain", wanted=1, found=1, right=chain == given)
        if number in pairs and chain != given:
            _differs(scores, "chain", passage, f"wanted {chain}, found {given}")


def _is_held(passage: Labelled, child: int, parent: int) -> bool:
    """Whether a statement's cue and source stand in its parent's content: then its place tells the parent."""
    inner, outer = passage.labels[child].marked, passage.labels[parent].marked
    return all(any(start <= span.start and span.end <= end for start, end in outer.content) for span in (*inner.source, *inner.cue))


def _chain(labels: Mapping[int, Label], number: int) -> Iterator[str | None]:
    """The sources from a statement up through its parents, folded; None where nobody is named."""
    at: int | None = number
    seen: set[int] = set()
    while at is not None and at not in seen:
        seen.add(at)
        label = labels[at]
        named = label.referent if label.marked.source else None  # a link without words of its own is null
        yield fold(named) if named else "?" if label.marked.source else None
        at = label.parent


def fold(words: str) -> str:
    """Words without a leading article, in small letters, with straight marks: what two labellers may write differently."""
    small = words.translate(str.maketrans("’‘“”\u00a0\n", "''\"\"  ")).lower().strip(" ,.")
    return re.sub(r"'s?$", "", re.sub(r"^(?:the|an?|its|their|his|her|both) ", "", small))


def _score_propositions(passage: Labelled, one: Label, its: Label, scores: Scores) -> None:
    pairs = pair_cuts(one.propositions, its.propositions)
    several = len(one.propositions) > 1 or len(its.propositions) > 1
    for layer in ("proposition", "proposition of several")[: 1 + several]:
        scores.add(layer, wanted=len(one.propositions), found=len(its.propositions), right=len(pairs))
    if len(pairs) < max(len(one.propositions), len(its.propositions)):
        _differs(scores, "proposition", passage, f"wanted {_cuts(passage, one)}, found {_cuts(passage, its)}")
    for left, right in pairs:
        scores.add("polarity", wanted=1, found=1, right=left.negated == right.negated)
        scores.add("negated", wanted=left.negated, found=right.negated, right=left.negated and right.negated)
        if left.negated != right.negated:
            words = " … ".join(passage.text[start:end] for start, end in left.spans)
            _differs(scores, "polarity", passage, f"wanted {'negated' if left.negated else 'not negated'}: {words}")


def _cuts(passage: Labelled, label: Label) -> list[str]:
    return [" … ".join(passage.text[start:end] for start, end in cut.spans) for cut in label.propositions]


def pair_cuts(wanted: Sequence[Cut], found: Sequence[Cut]) -> list[tuple[Cut, Cut]]:
    """Which found proposition is which labelled one, one to one, the best first."""
    fits = sorted(
        ((share(one.spans, its.spans), -i, -j) for i, one in enumerate(wanted) for j, its in enumerate(found)), reverse=True
    )
    pairs: dict[int, int] = {}
    for fit, i, j in fits:
        if fit >= CUT and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return [(wanted[i], found[j]) for i, j in pairs.items()]


def _score_times(passage: Labelled, one: Label, its: Label, scores: Scores) -> None:
    _score_days(passage, "said", [one.said] if one.said else [], [its.said] if its.said else [], scores=scores, label=one)
    _score_days(passage, "about", one.about, its.about, scores=scores, label=one)


def _score_days(  # noqa: PLR0913 - a layer of one statement, wanted and found
    passage: Labelled, layer: str, wanted: Sequence[Days], found: Sequence[Days], *, scores: Scores, label: Label
) -> None:
    right = 0
    left = list(found)
    for days in wanted:
        same = next(
            (other for other in left if other[1:] == days[1:] and (layer == "said" or _meet(days.spans, other.spans))), None
        )
        if same is None:
            _differs(
                scores, layer, passage, f"wanted {_tell_days(passage, days)}; found {[_tell_days(passage, one) for one in found]}"
            )
        else:
            left.remove(same)
            right += 1
    for days in left[: max(0, len(found) - len(wanted))]:
        _differs(scores, layer, passage, f"extra {_tell_days(passage, days)}: {tell(passage, label)}")
    scores.add(layer, wanted=len(wanted), found=len(found), right=right)


def _tell_days(passage: Labelled, days: Days) -> str:
    words = " … ".join(passage.text[start:end] for start, end in days.spans)
    return f"{words!r} {days.first or ''}..{days.last or ''}"


def _meet(left: Iterable[Span], right: Iterable[Span]) -> bool:
    return bool(_characters(left) & _characters(right))


def _score_quantities(passage: Labelled, one: Label, its: Label, scores: Scores) -> None:
    left = list(its.quantities)
    bounds = units = 0
    for amount in one.quantities:
        met = [other for other in left if _meet(amount.spans, other.spans)]
        same = next(
            (other for other in met if (other.low, other.high, other.relation) == (amount.low, amount.high, amount.relation)), None
        )
        if same is None:
            _differs(
                scores,
                "quantity",
                passage,
                f"wanted {_tell_amount(passage, amount)}, found {[_tell_amount(passage, o) for o in met]}",
            )
            continue
        left.remove(same)
        bounds += 1
        unit = _fold_unit(amount.unit) == _fold_unit(same.unit)
        units += unit
        if not unit:
            _differs(scores, "unit", passage, f"wanted {_tell_amount(passage, amount)}, found {_tell_amount(passage, same)}")
    for amount in left:
        if not any(_meet(amount.spans, other.spans) for other in one.quantities):
            _differs(scores, "quantity", passage, f"extra {_tell_amount(passage, amount)}")
    scores.add("quantity", wanted=len(one.quantities), found=len(its.quantities), right=bounds)
    scores.add("unit", wanted=len(one.quantities), found=len(its.quantities), right=units)


def _fold_unit(unit: str | None) -> str:
    """A unit without determiners: "% of the fleet" is "% of fleet"."""
    return " ".join(word for word in fold(unit or "").split() if not is_in(word, "determiner"))


def _tell_amount(passage: Labelled, amount: Amount) -> str:
    words = " … ".join(passage.text[start:end] for start, end in amount.spans)
    return f"{words!r} {amount.relation or ''}{amount.low or ''}..{amount.high or ''} {amount.unit or ''}"


def source_class(words: str) -> str:
    """What sort of words a source is written in: `pronoun`, `name` or `nominal`.

    >>> source_class("he"), source_class("Oren Tal, a clerk"), source_class("the two officials"), source_class("Mr Tal")
    ('pronoun', 'name', 'nominal', 'name')
    """
    first, *rest = words.split()
    if not rest and is_in(first.lower(), "pronoun", "relative", "object pronoun", "possessive"):
        return "pronoun"
    head = re.sub(r"^(?:the|a|an)\s+", "", words.split(",", maxsplit=1)[0], flags=re.IGNORECASE).split(" of ")[0].split()
    return "name" if head and head[-1][:1].isupper() else "nominal"


def _score_referent(passage: Labelled, one: Label, its: Label, scores: Scores) -> None:
    if not one.marked.source:
        return
    words = " … ".join(passage.text[start:end] for start, end in one.marked.source)
    kind = source_class(words)
    wanted, got = (fold(referent) if referent else None for referent in (one.referent, its.referent))
    layers = [f"referent: {kind}"]
    if kind == "nominal" and wanted != fold(words):
        layers.append("referent: nominal for another")
    for layer in layers:
        scores.add(layer, wanted=1, found=1, right=wanted == got)
    if wanted != got:
        _differs(scores, layers[0], passage, f"{words!r}: wanted {wanted!r}, found {got!r}")
    party, given = (fold(value) if value else None for value in (one.party, its.party))
    scores.add("party", wanted=party is not None, found=given is not None, right=party is not None and party == given)
    if party != given:
        _differs(scores, "party", passage, f"{words!r}: wanted {party!r}, found {given!r}")


def _score_words(passage: Labelled, layer: str, wanted: Sequence[Span], found: Sequence[Span], scores: Scores) -> None:
    right = 0
    left = list(found)
    for span in wanted:
        same = next((other for other in left if share([span], [other]) >= HALF), None)
        if same is not None:
            left.remove(same)
            right += 1
        else:
            _differs(
                scores, layer, passage, f"wanted {passage.text[slice(*span)]!r}, found {[passage.text[slice(*o)] for o in found]}"
            )
    if left and len(found) > len(wanted):
        _differs(scores, layer, passage, f"extra {[passage.text[slice(*other)] for other in left]}")
    scores.add(layer, wanted=len(wanted), found=len(found), right=right)
