"""Measures what reports say together on labelled stories: actors, claims, sides, reversals, conflicts, derivations, origins.

usage: measure_together.py STORY... [--only given|found] [--differences LAYER] [--comparer FOLDER]

A STORY is a file as GUIDELINES.md tells. In `found`, its texts are read from end to end, and what was not found counts as
missing; in `given`, the labelled attributions are handed on, so that linking is measured by itself. Beside both stand three
baselines: each report its own origin, words alone (TF-IDF), and the comparing network's vectors alone; the latter two with the
threshold that is best for them on the very stories measured, which favours them.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import baselines
from story_file import Story, read_story
from story_scores import Found, Layer, claims_of, gold_claims, layers, pairs_of, score, score_claims, score_origins

from sayso.attribution.assembly import Found as Finding
from sayso.attribution.assembly import assemble
from sayso.evaluation.found import labels_of
from sayso.evaluation.labels import Label, Labelled
from sayso.evaluation.scores import pair_cuts, pair_up
from sayso.extraction.dispatch import extract as extract_report
from sayso.language.analysis import analyse
from sayso.language.network import shipped
from sayso.linking.comparing import Comparer, Network, shipped_comparer
from sayso.linking.together import fold, link_all
from sayso.pipeline import extract, hand_over
from sayso.quotations import quotations_of
from sayso.records import Particulars, Reading, Reason, Report, Statement
from sayso.statements.statement import state


def main() -> None:
    """Measures and prints a table, and what differs in a layer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path, nargs="+", metavar="STORY")
    parser.add_argument("--only", choices=list(READERS))
    parser.add_argument("--differences", choices=list(DIFFERENCES))
    parser.add_argument("--comparer", type=Path, metavar="FOLDER")
    chosen = parser.parse_args()
    comparer: Comparer = Network(chosen.comparer) if chosen.comparer else shipped_comparer()
    stories = [read_story(path) for path in chosen.stories]
    made: dict[str, dict[str, Layer]] = {}
    for name in [chosen.only] if chosen.only else READERS:
        made[name] = layers()
        told = [look(story, READERS[name], comparer) for story in stories]
        for story, found in zip(stories, told, strict=True):
            score(story, found, made[name])
            if chosen.differences:
                print("\n".join(differences(story, found, chosen.differences)))
        made[f"{name}: each its own"] = _own_origins(stories, told)
        for baseline in (baselines.words, baselines.vectors):
            made[f"{name}: {baseline.__name__} alone"] = _best(stories, told, baseline, comparer)
    print("\n".join(table(made)))


# ---- reading ----------------------------------------------------------------------------------------------------


def given(labelled: Labelled) -> Reading:
    """The labelled attributions handed to the statements stage, with the labelled acts."""
    report = report_of(labelled)
    found = [
        Finding(one.marked.source, one.marked.cue, one.marked.content, Reason("gold", str(number), 1.0))
        for number, one in labelled.labels.items()
    ]
    attributions = assemble(report, found, quotations_of(report))
    told = state(report, analyse(report, shipped()), attributions, ())
    return Reading(replace(report, times=told.times), attributions, told.statements)


def end_to_end(labelled: Labelled) -> Reading:
    """The text alone."""
    return extract(labelled.text, outlet=labelled.outlet, published=labelled.published, address=f"text:{labelled.name}")


def report_of(labelled: Labelled) -> Report:
    """The report of a labelled text."""
    said = Particulars(labelled.outlet, labelled.published)
    report, _ = extract_report(hand_over(labelled.text, address=f"text:{labelled.name}", particulars=said))
    if report is None or report.text != labelled.text:
        raise ValueError(f"{labelled.name}: its text is not read as it stands")
    return report


READERS: Mapping[str, Callable[[Labelled], Reading]] = {"given": given, "found": end_to_end}


def look(story: Story, read: Callable[[Labelled], Reading], comparer: Comparer) -> Found:
    """What is found of a story, and what of it is which of the labelled things."""
    readings = {name: read(labelled) for name, labelled in story.reports.items()}
    linked = link_all([fold(reading) for reading in readings.values()], comparer)
    keys: dict[str, str] = {}
    for name, reading in readings.items():
        keys.update(keys_of(name, story.reports[name].labels, reading.statements))
    statements = {one.id: one for reading in readings.values() for one in reading.statements}
    return Found(linked, statements, keys, {reading.report.id: name for name, reading in readings.items()})


def keys_of(name: str, wanted: Mapping[int, Label], statements: Sequence[Statement]) -> Iterator[tuple[str, str]]:
    """Statements and propositions found in a report, each with the key of the labelled one that it is."""
    found = labels_of(statements)
    by_number = {label.number: identifier for identifier, label in found.items()}
    by_id = {statement.id: statement for statement in statements}
    for number, other in pair_up(wanted, {label.number: label for label in found.values()}).items():
        mine = by_id[by_number[other]]
        yield mine.id, f"{name}.{number}"
        cuts = wanted[number].propositions
        if len(cuts) <= 1 and len(mine.propositions) == 1:
            yield mine.propositions[0].id, f"{name}.{number}/1"
            continue
        theirs = found[mine.id].propositions
        for here, there in pair_cuts(cuts, theirs):
            yield mine.propositions[theirs.index(there)].id, f"{name}.{number}/{cuts.index(here) + 1}"


# ---- baselines --------------------------------------------------------------------------------------------------


def _own_origins(stories: Sequence[Story], told: Sequence[Found]) -> dict[str, Layer]:
    """Each report is an origin of its own: what counting reports comes to."""
    made = layers()
    for story, found in zip(stories, told, strict=True):
        clusters = _clusters(found)
        reports: dict[tuple[str, str], set[str]] = defaultdict(set)
        for claim in found.linked.claims:
            for member in claim.members:
                if member.tie == "same":
                    reports[claim.id, member.side].add(found.statements[member.statement].report)
        counts = {key: (len(some), len(some)) for key, some in reports.items()}
        score_origins(story, claims_of(story, clusters), counts, made)
    return made


def _clusters(found: Found) -> dict[str, str]:
    groups = {member.proposition: claim.id for claim in found.linked.claims for member in claim.members if member.tie == "same"}
    return {found.keys[one]: claim for one, claim in groups.items() if one in found.keys}


def _best(stories: Sequence[Story], told: Sequence[Found], group: baselines.Grouping, comparer: Comparer) -> dict[str, Layer]:
    """The claims of a baseline at the threshold that serves it best here."""
    tried = []
    for step in range(4, 20):
        made = layers()
        for story, found in zip(stories, told, strict=True):
            score_claims(story, group(_passages(found), step / 20, comparer), made)
        tried.append(made)
    return max(tried, key=lambda made: made["claims pairwise"].value())


def _passages(found: Found) -> dict[str, str]:
    """Labelled propositions that were found, with their words."""
    words: dict[str, str] = {}
    for statement in found.statements.values():
        content = statement.content
        for proposition in statement.propositions:
            if proposition.id in found.keys and content is not None:
                words[found.keys[proposition.id]] = _words(statement, proposition.spans[0].start, proposition.spans[-1].end)
    return words


@cache
def _words(statement: Statement, start: int, end: int) -> str:
    content = statement.content
    if content is None:
        return ""
    at, pieces = 0, []
    for first, last in content.spans:
        left, right = max(first, start), min(last, end)
        if left < right:
            pieces.append(content.text[at + left - first : at + right - first])
        at += last - first + len(" … ")
    return " ".join(pieces) or content.text


# ---- telling ----------------------------------------------------------------------------------------------------


def table(made: Mapping[str, Mapping[str, Layer]]) -> Iterator[str]:
    """A row a layer: the figure, its interval, and how many items."""
    yield "| | " + " | ".join(made) + " |"
    yield "|---" * (len(made) + 1) + "|"
    for layer in layers():
        cells = []
        for columns in made.values():
            one = columns[layer]
            low, high = one.interval()
            figure = (
                f"{one.value():.2f}" if layer == "origins width" else f"{one.value():.1f} ({low:.0f}–{high:.0f}; {len(one.items)})"
            )
            cells.append(figure if one.items else "")
        yield f"| {layer} | " + " | ".join(cells) + " |"


def differences(story: Story, found: Found, layer: str) -> Iterator[str]:
    """What differs in a layer, a line each."""
    return DIFFERENCES[layer](story, found)


def _claims_that_differ(story: Story, found: Found) -> Iterator[str]:
    words, gold, mine = _passages(found), gold_claims(story), _clusters(found)
    wanted, got = pairs_of(gold), pairs_of({key: name for key, name in mine.items() if key in gold})
    for mark, pairs in (("missed", wanted - got), ("joined", got - wanted)):
        for left, right in sorted(map(sorted, pairs)):
            if left in mine and right in mine:
                yield f"{story.name} {mark}  {left} {words.get(left, '')[:90]!r}  |  {right} {words.get(right, '')[:90]!r}"


def _actors_that_differ(story: Story, found: Found) -> Iterator[str]:
    actor_of = {found.keys[one]: actor for actor in found.linked.actors for one in actor.statements if one in found.keys}
    by_id: dict[str, set[str]] = defaultdict(set)
    for name, keys in story.actors.items():
        told = {actor.id: actor.name for key in keys if (actor := actor_of.get(key))}
        for identifier in told:
            by_id[identifier].add(name)
        if len(told) > 1:
            yield f"{story.name} apart <{name}>: {'; '.join(sorted(told.values()))}"
    names = {actor.id: actor.name for actor in found.linked.actors}
    yield from (f"{story.name} joined {names[one]}: {'; '.join(sorted(some))}" for one, some in by_id.items() if len(some) > 1)


def _derivations_that_differ(story: Story, found: Found) -> Iterator[str]:
    kinds = {(found.reports[one.report], found.reports[one.source]): one.kind for one in found.linked.derivations}
    for pair in sorted(kinds.keys() | story.derivations.keys()):
        if kinds.get(pair) != story.derivations.get(pair):
            yield f"{story.name} {pair}: {kinds.get(pair)}, not {story.derivations.get(pair)}"


def _origins_that_differ(story: Story, found: Found) -> Iterator[str]:
    ours = claims_of(story, _clusters(found))
    sides = {(one.claim, str(one.side)): one for one in found.linked.origins}
    for source in story.origins:
        one = sides.get((ours.get(source.claim, ""), source.side))
        if one is None or (one.least, one.most) != (source.least, source.most):
            told = (one.least, one.most, [leaf.source for leaf in one.leaves]) if one else None
            yield f"{story.name} {source.claim} {source.side}: {told}, not {source.least, source.most} {source.leaves}"


def _reversals_that_differ(story: Story, found: Found) -> Iterator[str]:
    names = {actor.id: actor.name for actor in found.linked.actors}
    for one in found.linked.reversals:
        before, after = ([found.keys.get(key, "?") for key in keys] for keys in (one.before, one.after))
        partial = " partial" if one.partial else ""
        yield f"{story.name} found  <{names.get(one.holder, one.holder)}> from {before} to {after}{partial}"
    for turn in story.reversals:
        partial = " partial" if turn.partial else ""
        yield f"{story.name} wanted <{turn.holder}> {turn.claim} from {turn.before} to {turn.after}{partial}"


def _conflicts_that_differ(story: Story, found: Found) -> Iterator[str]:
    for one in found.linked.conflicts:
        left, right = (found.keys.get(key, "?") for key in one.propositions)
        yield f"{story.name} found {one.relation} {left} {right} {one.reasons}"


def _sides_that_differ(story: Story, found: Found) -> Iterator[str]:
    ours, words = claims_of(story, _clusters(found)), _passages(found)
    got = {
        (claim.id, found.keys[member.proposition]): member.side
        for claim in found.linked.claims
        for member in claim.members
        if member.proposition in found.keys
    }
    for claim, members in story.claims.items():
        for member in members:
            side = got.get((ours.get(claim, ""), member.key))
            if side is not None and side != member.side:
                yield f"{story.name} {claim} {member.key}: {side}, not {member.side}  {words.get(member.key, '')[:100]!r}"


DIFFERENCES: Mapping[str, Callable[[Story, Found], Iterator[str]]] = {
    "claims": _claims_that_differ,
    "actors": _actors_that_differ,
    "derivations": _derivations_that_differ,
    "origins": _origins_that_differ,
    "reversals": _reversals_that_differ,
    "conflicts": _conflicts_that_differ,
    "sides": _sides_that_differ,
}


if __name__ == "__main__":
    main()
