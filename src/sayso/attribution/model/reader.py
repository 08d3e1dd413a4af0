"""The trained network's findings behind the attribution protocol: their contents shared out and fitted to the quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.attribution.assembly import Found, assemble, beginning_in
from sayso.attribution.model.clauses import bound
from sayso.attribution.model.colons import with_words
from sayso.attribution.model.deeds import without_deeds
from sayso.attribution.model.dialogue import find_dialogue
from sayso.attribution.model.figures import find_figures
from sayso.attribution.model.fitting import fit
from sayso.attribution.model.hearers import find_hearers
from sayso.attribution.model.idioms import find_idioms
from sayso.attribution.model.joined import part_joined
from sayso.attribution.model.left_out import left_out, sources_left_out
from sayso.attribution.model.marks import answers, last_speakers, signatures
from sayso.attribution.model.notices import find_notices
from sayso.attribution.model.nouns import find_nouns
from sayso.attribution.model.orders import find_orders
from sayso.attribution.model.passives import without_hearers
from sayso.attribution.model.pronouns import with_pronouns
from sayso.attribution.model.sources import whole_sources
from sayso.attribution.model.stretches import likely, share_out
from sayso.attribution.model.trimming import trim_contents
from sayso.attribution.model.turns import with_turns
from sayso.attribution.rules.reader import Rules, find
from sayso.quotations import Quotation, quotations_of
from sayso.records import Analysis, Attribution, Finding, Reason, Report, Span
from sayso.text import covers

SAME = 0.5
"""Share of the characters of two contents that both must hold for one to have come through the other: "A reported, citing B"."""
NEAR = 2000
"""Characters around a finding in which quotations, and what it came through, are looked for."""


@dataclass(frozen=True, slots=True)
class Model:
    """Takes what the network found in the analysis, and from the rules what it leaves out."""

    weights: str
    """The name of the network's weights."""

    @property
    def name(self) -> str:
        """What made the attributions, and its version."""
        return f"{self.weights}, {Rules.name}"

    def attribute(self, report: Report, analysis: Analysis) -> tuple[Attribution, ...]:
        """The attributions, in the order of their first span; nested ones name a parent that is among them."""
        quotations = quotations_of(report)
        findings = [likely(finding, report, analysis, quotations) for finding in analysis.findings if finding.content]
        outermost = share_out([finding for finding in findings if not finding.nested])
        shared = [*outermost, *(finding for finding in findings if finding.nested)]
        found = list(_found(report.text, shared, quotations))
        found = trim_contents(report.text, found, [finding.nested for finding in shared])
        found = part_joined(report.text, bound(report.text, whole_sources(report.text, found)))
        found = with_pronouns(report, analysis, found)
        found = without_deeds(report, analysis, found, quotations)
        found += signatures(report, found, quotations)
        found = last_speakers(report, found, quotations)
        drafts = find(report, analysis, quotations)
        found = sources_left_out(drafts, found)
        found += left_out(report, drafts, found)
        found = without_hearers(report.text, found)
        found = with_turns(report, found)
        found += find_dialogue(report, found, quotations)
        found += answers(report, analysis, found, quotations)
        found += find_idioms(report, analysis, found)
        found += find_figures(report, analysis, found)
        found = with_words(report, analysis, found, quotations)
        found += find_nouns(report, analysis, found)
        found += find_orders(report, analysis, found)
        found += find_hearers(report, analysis, found)
        found += find_notices(report, analysis, found)
        return assemble(report, found, quotations)


def _found(text: str, findings: Sequence[Finding], quotations: Sequence[Quotation]) -> Iterator[Found]:
    contents = [fit(finding, text, _around(finding, quotations)) for finding in findings]
    outermost = sorted((content[0].start, number) for number, content in enumerate(contents) if not findings[number].nested)
    for finding, content in zip(findings, contents, strict=True):
        layer = "nested" if finding.nested else "outermost"
        near = _numbers_near(outermost, content[0].start) if finding.nested else []
        through = _through(finding.cue, content, near, contents)
        yield Found(
            tuple(stretch.span for stretch in finding.source),
            (finding.cue,),
            content,
            Reason("network", layer, finding.score),
            finding.score,
            through,
        )


def _numbers_near(starts: Sequence[tuple[int, int]], at: int) -> list[int]:
    """The numbers of those that start near a place; `starts` are in order."""
    first = bisect_left(starts, (at - NEAR, 0))
    return [number for _, number in starts[first : bisect_left(starts, (at + NEAR, 0))]]


def _around(finding: Finding, quotations: Sequence[Quotation]) -> Sequence[Quotation]:
    spans = (finding.cue, *(stretch.span for stretch in finding.content))
    return beginning_in(quotations, Span(min(span.start for span in spans) - NEAR, max(span.end for span in spans) + NEAR))


def _through(cue: Span, content: Sequence[Span], near: Sequence[int], contents: Sequence[Sequence[Span]]) -> int | None:
    """Which of the findings near one it came through, where none holds it in its content."""
    if any(covers(contents[number], cue) for number in near):
        return None
    shares = [(_share(content, contents[number]), -number) for number in near]
    best = max(shares, default=(0.0, 0))
    return -best[1] if best[0] >= SAME else None


def _share(left: Sequence[Span], right: Sequence[Span]) -> float:
    """Characters that both have of those that either has."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in right)
    either = sum(span.end - span.start for span in (*left, *right)) - both
    return both / either if either else 0.0
