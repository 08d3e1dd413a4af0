"""Scores of statements against labels: what is right counts, what is missed and what is too much count against."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.evaluation.found import labels_of
from sayso.evaluation.labels import Label, Labelled, read_one
from sayso.evaluation.scores import Scores, fold, pair_up, score
from sayso.pipeline import read_text, rules_alone

PASSAGE = read_one(
    "a wire\n{source.1:The port} {cue.1:said} on Monday {content.1:that 40 boats sank and that none came back}, "
    "but {source.2:its insurer} {cue.2:denied} {content.2:it}.\n"
    "| 1 act=assert parent=none said <on Monday> 2031-05-12 quantity <40 boats> 40 unit=<boats>\n"
    "| 1 proposition <that 40 boats sank>\n| 1 proposition <that none came back> negated\n"
    "| 2 act=deny parent=none party=<the insurer>\n"
)


def scored(passage: Labelled, found: dict[int, Label]) -> Scores:
    """The scores of one passage."""
    scores = Scores()
    score(passage, found, scores)
    return scores


def test_labels_score_full_marks_against_themselves() -> None:
    """Nothing differs from itself."""
    scores = scored(PASSAGE, PASSAGE.labels)
    assert not scores.differences
    assert {name: tally.f1 for name, tally in scores.tallies.items() if tally.wanted} == {
        name: 1.0 for name, tally in scores.tallies.items() if tally.wanted and name != "not actual given as actual"
    }


@pytest.mark.parametrize(
    ("change", "layer"),
    [
        ({"act": "admit"}, "act"),
        ({"said": None}, "said"),
        ({"quantities": ()}, "quantity"),
        ({"propositions": PASSAGE.labels[1].propositions[:1]}, "proposition of several"),
        ({"referent": "The pier"}, "referent: nominal"),
        ({"actuality": "future"}, "actuality"),
    ],
)
def test_a_difference_costs_in_its_layer(change: dict[str, object], layer: str) -> None:
    """Each layer has its own figure, and the difference is told."""
    found = {**PASSAGE.labels, 1: replace(PASSAGE.labels[1], **change)}  # type: ignore[arg-type]
    scores = scored(PASSAGE, found)
    assert scores.tallies[layer].f1 < 1
    assert scores.differences


def test_an_extra_statement_costs_precision() -> None:
    """What nobody labelled is too much."""
    other = replace(PASSAGE.labels[2], number=3, marked=PASSAGE.labels[2].marked._replace(content=()))
    assert scored(PASSAGE, {**PASSAGE.labels, 3: other}).tallies["attribution"].f1 < 1


def test_what_is_not_actual_and_given_so_is_counted() -> None:
    """The share that the bench bounds from above."""
    gold = replace(PASSAGE, labels={**PASSAGE.labels, 2: replace(PASSAGE.labels[2], actuality="hypothetical")})
    tally = scored(gold, PASSAGE.labels).tallies["not actual given as actual"]
    assert (tally.wanted, tally.right) == (1, 1)


def test_statements_are_paired_one_to_one_by_source_and_content() -> None:
    """A cue alone pairs nothing."""
    assert pair_up(PASSAGE.labels, PASSAGE.labels) == {1: 1, 2: 2}
    elsewhere = {1: replace(PASSAGE.labels[1], marked=PASSAGE.labels[2].marked)}
    assert pair_up({1: PASSAGE.labels[1]}, elsewhere) == {}


def test_statements_become_labels() -> None:
    """Those of the report's own voice are left out; parents are numbers."""
    reading = read_text("The port was closed, the Courier reported, citing officials. Rain fell.", rules_alone())
    found = {label.number: label for label in labels_of(reading.statements).values()}
    (child,) = [label for label in found.values() if label.parent]
    assert [reading.report.text[slice(*one.marked.source[0])] for one in (child, found[child.parent or 0])] == [
        "officials",
        "the Courier",
    ]


def test_names_are_compared_without_articles_and_marks() -> None:
    """ "The Ministry’s" is "ministry"."""
    assert fold("The Ministry’s") == fold("ministry")
