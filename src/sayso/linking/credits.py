"""Credits: the words at the head or foot of a report by which it gives another outlet its due."""

from __future__ import annotations

import re

from sayso.linking.names import acronym, kernel, words_of
from sayso.records import Report

ENDS = 260
"""Characters at the head and at the foot of a report in which it credits others."""
MATTER = r"(?:material|reporting|reports?|files|information|copy|contributions?)"
CREDITS = re.compile(
    rf"""\b(?: (?:with|contains?|containing|includ(?:es|ing)|using)\ (?:additional\ |further\ )?{MATTER}\ (?:from|by|of)
             | (?:additional|further|other)\ {MATTER}
             | contributed\ to | sources?: | via | first\ (?:published|appeared|reported) | originally
             | from\ our\ (?:exchange|partners?) | by\ (?:arrangement|permission)
             | translated\ (?:from|by) | translation | republished | reprinted | reproduced | syndicated | courtesy\ of
             | adapted\ from | based\ on\ (?:a\ report|reporting) | according\ to\ a\ report | agencies )\b""",
    re.IGNORECASE | re.VERBOSE,
)
TRANSLATED = re.compile(r"\btranslat(?:ed|ion)\b", re.IGNORECASE)


def credit_of(report: Report, outlet: str | None) -> str | None:
    """The words at the head or foot of a report that credit an outlet: "(NW)", "with material from Northern Wire"."""
    if outlet is None or report.outlet is None or kernel(outlet) == kernel(report.outlet):
        return None
    short = acronym(outlet).upper()
    names = sorted({" ".join(words_of(outlet)), outlet}, key=len, reverse=True)
    if report.byline and any(re.search(rf"\b{re.escape(name)}\b", report.byline, re.IGNORECASE) for name in names):
        return report.byline
    for end in _ends(report):
        folded = end.casefold()
        for name in names:
            if name.casefold() in folded and (found := _credited(end, name, re.IGNORECASE)):
                return found
        if len(short) >= 2 and short in end and (found := _credited(end, short)):
            return found
    return None


def is_translated(report: Report) -> bool:
    """Whether a report says at its head or foot that it is a translation: "(Translated from the agency text.)"."""
    return any(TRANSLATED.search(end) for end in _ends(report))


def _ends(report: Report) -> tuple[str, str]:
    return report.text[:ENDS], report.text[-ENDS:]


def _credited(end: str, name: str, flags: int = 0) -> str | None:
    """The clause in which a name is credited: in parentheses alone, or with words of credit."""
    for found in re.finditer(rf"\b{re.escape(name)}\b", end, flags):
        if end[found.start() - 1 : found.start()] == "(" and end[found.end() : found.end() + 1] == ")":
            return end[found.start() - 1 : found.end() + 1]
        start = max(end.rfind(".", 0, found.start()), end.rfind("\n", 0, found.start())) + 1
        stops = [place for place in (end.find(".", found.end()), end.find("\n", found.end())) if place >= 0]
        clause = end[start : min(stops, default=len(end))]
        if CREDITS.search(clause):
            return clause.strip()
    return None
