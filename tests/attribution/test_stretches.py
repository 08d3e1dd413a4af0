"""Which stretches of content are a cue's."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.model.stretches import ELSEWHERE, LIKELY, REACH, likely, share_out
from sayso.language.analysis import analyse
from sayso.quotations import quotations_of
from sayso.records import Finding, Span, Stretch
from tests.told import SURE, told

HARDLY = 0.1
"""A margin that only certainty of another kind can make up for."""

SPANS = st.tuples(st.integers(0, 3 * REACH), st.integers(1, 2 * REACH)).map(lambda at: Span(at[0], at[0] + at[1]))
STRETCHES = st.builds(Stretch, SPANS, st.floats(0, 20))
FINDINGS = st.lists(
    st.lists(STRETCHES, min_size=1, max_size=3).map(lambda content: Finding((), Span(0, 1), tuple(content), nested=False, score=1)),
    max_size=6,
)
SURE_OR_HARDLY = pytest.mark.parametrize("margin", [SURE, HARDLY])


def kept(marked: str, margins: Mapping[str, float] | None = None) -> list[str]:
    """The words of those stretches of the one finding of a marked text that are likely its cue's; `margins` by words."""
    report, (finding,) = told(marked, margins={(1, words): margin for words, margin in (margins or {}).items()})
    left = likely(finding, report, analyse(report), quotations_of(report))
    return [report.text[slice(*stretch.span)] for stretch in left.content]


def shared_out(marked: str, margins: Mapping[tuple[int, str], float]) -> list[list[str]]:
    """The words of the contents of each finding of a marked text, shared out."""
    report, findings = told(marked, margins=margins)
    return [[report.text[slice(*stretch.span)] for stretch in finding.content] for finding in share_out(findings)]


def crossing(shared: int) -> list[Finding]:
    """Two findings shared out: a surer one's first stretch shares so many characters with the other's first, of ten."""
    surer = (Stretch(Span(0, 20), 9.0), Stretch(Span(50, 60), 9.0))
    other = (Stretch(Span(20 - shared, 30 - shared), 8.0), Stretch(Span(70, 80), 8.0))
    return share_out([Finding((), Span(90, 91), content, nested=False, score=1.0) for content in (surer, other)])


def test_only_the_surest_source_stays() -> None:
    """A source is one noun phrase."""
    marked = "{source:Ann Vey} {cue:said} {content:it froze}, {source:Bo Falk} stood by."
    report, (finding,) = told(marked, margins={(1, "Ann Vey"): 5.0, (1, "Bo Falk"): 6.0})
    left = likely(finding, report, analyse(report), ())
    assert [report.text[slice(*stretch.span)] for stretch in left.source] == ["Bo Falk"]


def test_nobody_stays_nobody() -> None:
    """A finding without a source keeps its content."""
    assert kept("{content:The port} {cue:is said} {content:to be frozen}.") == ["The port", "to be frozen"]


def test_what_is_not_quoted_does_not_go_on_into_another_sentence() -> None:
    """However sure it is of it, so long as it is surer of another."""
    assert kept("{source:Ann Vey} {cue:said} {content:it froze}. {content:It thawed}.", {"It thawed": SURE - 1}) == ["it froze"]


def test_the_surest_stretch_stays_wherever_it_stands() -> None:
    """A content that stands wholly in the next sentence is one: it is never left without any."""
    assert kept("{source:Ann Vey} {cue:said so}. {content:It froze}.") == ["It froze"]


def test_what_stands_in_the_cues_own_sentence_comes_first() -> None:
    """However sure the network is of the next sentence: a headline's cue is drawn to the text below it."""
    assert kept("{source:Ann Vey} {cue:said} {content:so}. {content:It froze}.", {"so": HARDLY}) == ["so"]


@SURE_OR_HARDLY
def test_what_is_not_quoted_in_the_same_sentence_must_be_likely(margin: float) -> None:
    """The threshold is the module's own."""
    found = kept("{content:The port froze}, {source:Ann} {cue:said}, {content:and thawed}.", {"and thawed": margin})
    assert found == ["The port froze", "and thawed"][: 1 + (margin >= LIKELY)]


@pytest.mark.parametrize("margin", [LIKELY + 1, ELSEWHERE + 1])
def test_beside_a_quotation_of_the_same_sentence_it_must_be_more_than_likely(margin: float) -> None:
    """“It froze,” she said, looking away: what is behind is rarely said."""
    found = kept("{content:“It froze,”} {source:Ann} {cue:said}, {content:and thawed}.", {"and thawed": margin})
    assert found == ["“It froze,”", "and thawed"][: 1 + (margin >= ELSEWHERE)]


@SURE_OR_HARDLY
def test_a_quotation_in_the_block_of_the_cue_stays(margin: float) -> None:
    """In another sentence too, and whether or not the surest is one."""
    assert kept("{content:“It froze,”} {source:Ann} {cue:said}. {content:“Then thawed.”}", {"“Then thawed.”": margin})[1:]
    assert kept("{source:Ann} {cue:said} {content:it froze}. {content:“Then thawed.”}", {"“Then thawed.”": margin})[1:]


@pytest.mark.parametrize("margin", [ELSEWHERE - 1, ELSEWHERE + 1])
def test_a_quotation_in_another_block_must_be_sure_and_go_on_from_one(margin: float) -> None:
    """Paragraphs that run on are quotations that do."""
    first, second = "“It froze.”", "“Then thawed.”"
    found = kept(f"{{source:Ann}} {{cue:said}}: {{content:{first}}}\n\n{{content:{second}}}", {second: margin})
    assert found == [first, second][: 1 + (margin >= ELSEWHERE)]
    assert kept(f"{{source:Ann}} {{cue:said}} {{content:it froze}}.\n\n{{content:{second}}}", {second: margin}) == ["it froze"]


def test_a_stretch_behind_an_inner_quotation_is_quoted() -> None:
    """It stands in the outer one, which runs on."""
    assert kept("{source:Ann} {cue:said}: {content:“He told} me ‘no’ twice. {content:He left}.”", {"He left": HARDLY})[1:] == [
        "He left"
    ]


@pytest.mark.parametrize(
    ("marked", "left"),
    [
        ("{source:Ann} {cue:said} {content:the port froze\n\nRain fell on} Marden.", "the port froze"),
        ("{content:Rain fell\n\nthe port froze}, {source:Ann} {cue:said}.", "the port froze"),
        ("{content:Rain fell\n\nSnow fell}.\n\n{source:Ann} {cue:said} so.", "Rain fell"),
        ("{source:Ann} {cue:said}: {content:“It froze.\n\n“It thawed.”}", "“It froze.\n\n“It thawed.”"),
        ("{source:Ann} {cue:said}: {content:“It froze.\n\nRain fell on} Marden.", "“It froze."),
    ],
)
def test_what_is_not_quoted_ends_with_its_block(marked: str, left: str) -> None:
    """Cut to the block of its cue, or to its first; a quotation may run on over paragraphs that open with a mark."""
    assert kept(marked) == [left]


def test_a_stretch_that_two_cues_want_goes_to_the_surer() -> None:
    """The other keeps what else it has."""
    marked = "{content.1:It froze}, {source.1:Ann} {cue.1:said}, {content.1.2:but thawed}, {cue.2:added} Bo, {content.2:at dawn}."
    assert shared_out(marked, {(1, "but thawed"): 5, (2, "but thawed"): 6}) == [["It froze"], ["but thawed", "at dawn"]]
    assert shared_out(marked, {(1, "but thawed"): 6, (2, "but thawed"): 5}) == [["It froze", "but thawed"], ["at dawn"]]


def test_a_cue_keeps_one_stretch_whoever_else_wants_it() -> None:
    """Nothing said is worse than something said twice."""
    marked = "{content.1.2:The port froze}, {source.1:Ann} {cue.1:said} and {source.2:Bo} {cue.2:confirmed}."
    assert shared_out(marked, {(2, "The port froze"): HARDLY}) == [["The port froze"], ["The port froze"]]


def test_stretches_that_share_less_than_half_are_two() -> None:
    """Half of the shorter one."""
    marked = "{content.1:The port {content.2:froze} {cue.1:said}} {content.1:at dawn} {cue.2:added} {content.2:it}"
    assert shared_out(marked, {(1, "The port froze said"): HARDLY}) == [["at dawn"], ["froze", "it"]]
    assert len(crossing(shared=5)[1].content) == 2
    assert len(crossing(shared=6)[1].content) == 1


@given(FINDINGS)
def test_sharing_out_gives_the_same_as_looking_at_all_pairs(findings: list[Finding]) -> None:
    """What is looked up by place is what is there: long stretches and those across shelves are not missed."""
    wanted = sorted(
        ((stretch, number) for number, finding in enumerate(findings) for stretch in finding.content),
        key=lambda one: -one[0].margin,
    )
    left = [len(finding.content) for finding in findings]
    kept: list[tuple[Stretch, int]] = []
    for stretch, number in wanted:
        others = [one.span for one, other in kept if other != number]
        both = [2 * (min(stretch.span.end, end) - max(stretch.span.start, start)) for start, end in others]
        sizes = [min(stretch.span.end - stretch.span.start, end - start) for start, end in others]
        if left[number] > 1 and any(shared > size for shared, size in zip(both, sizes, strict=True)):
            left[number] -= 1
        else:
            kept.append((stretch, number))
    found = share_out(findings)
    assert [finding.content for finding in found] == [
        tuple(sorted(stretch for stretch, other in kept if other == number)) for number in range(len(findings))
    ]
    assert all(finding.content for finding in found)
