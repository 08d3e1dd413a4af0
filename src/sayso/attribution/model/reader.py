"""The trained network's findings behind the attribution protocol: fitted to the quotations, each in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.attribution.assembly import Found, assemble
from sayso.attribution.model.fitting import fit
from sayso.quotations import quotations_of
from sayso.records import Analysis, Attribution, Finding, Reason, Report, Span
from sayso.text import covers

SAME = 0.5
"""Share of the words of two contents that both must hold for one to have come through the other: "A reported, citing B"."""


@dataclass(frozen=True, slots=True)
class Model:
    """Takes what the network found in the analysis; `name` is the network's."""

    name: str

    def attribute(self, report: Report, analysis: Analysis) -> tuple[Attribution, ...]:
        """The attributions, in the order of their first span; nested ones name a parent that is among them."""
        quotations = quotations_of(report)
        findings = [fit(finding, report.text, quotations) for finding in analysis.findings if finding.content]
        found = [
            Found(one.source, one.cue, one.content, Reason("network", "nested" if one.nested else "outermost", one.score), one.score, through)
            for one, through in zip(findings, _throughs(findings), strict=True)
        ]
        return assemble(report, found, quotations)


def _throughs(findings: Sequence[Finding]) -> list[int | None]:
    """For each finding the one it came through, where that is not the one whose content holds it."""
    return [_through(findings, index) for index in range(len(findings))]


def _through(findings: Sequence[Finding], index: int) -> int | None:
    one = findings[index]
    if not one.nested or any(covers(other.content, one.cue[0]) for other in findings if other is not one):
        return None
    shares = [(_overlap(one.content, other.content), -at) for at, other in enumerate(findings) if not other.nested]
    best = max(shares, default=(0.0, 0))
    return -best[1] if best[0] >= SAME else None


def _overlap(left: Sequence[Span], right: Sequence[Span]) -> float:
    """Characters that both have of those that either has."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in right)
    either = sum(span.end - span.start for span in (*left, *right)) - both
    return both / either if either else 0.0
