"""What has no source to be found by: a correction under its heading, and an answer that did not come.

"Correction: an earlier version of this report gave the date as May 3.", "We asked the port. No reply came."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.attribution.assembly import Found
from sayso.attribution.model.masks import Mask
from sayso.records import Analysis, Reason, Report, Sentence, Span

HEADED = Reason("rule", "correction", 1.0)
UNANSWERED = Reason("rule", "no answer", 1.0)
HEADING = re.compile(r"(?:\d{1,2}[:.]\d\d )?(correction|erratum): +(?=\S)", re.IGNORECASE)
"""What heads a correction; in a live report there is a time before it."""
SORRY = re.compile(
    r"(?:our |my |many |sincere )*(?:apologies|sorry)\b|(?:we|i) (?:apologi[sz]e|regret|are sorry|am sorry)\b", re.IGNORECASE
)
"""Where the sentence begins that ends a correction."""
ANSWER = re.compile(
    r"(?:and |but |so far,? )?((?:no (?:answer|reply|response)|not a (?:peep|word))"
    r"(?: (?:has|have|had|is|was) (?:yet |so far )?(?:been )?(?:come|received|given|forthcoming|made)| came| followed)?)"
    r"(?=[.;!]|$| (?:by|before|when|yet|so far|until)\b)",
    re.IGNORECASE,
)
"""A sentence, or what stands behind a semicolon, that tells that an answer did not come; "no reply from the army" names who."""
PART = re.compile(r"(?:^|; )")


def find_notices(report: Report, analysis: Analysis, found: Sequence[Found]) -> Iterator[Found]:
    """Corrections and answers that did not come, where nobody's cue stands."""
    cues = Mask(len(report.text), [span for one in found for span in one.cue])
    for number, sentence in enumerate(analysis.sentences):
        for made in (*_corrected(report, analysis, number), *_unanswered(report, sentence)):
            if not cues.meets(made.cue):
                yield made


def _corrected(report: Report, analysis: Analysis, number: int) -> Iterator[Found]:
    """What stands under a heading: the rest of its block, up to where somebody says sorry for it; no bare date."""
    sentences = analysis.sentences
    hit = HEADING.match(report.text, *sentences[number].span)
    if hit is None or not any(tag.startswith(("VB", "MD")) for tag in analysis.speech[slice(*sentences[number][1:3])]):
        return
    end = sentences[number].span.end
    for sentence in sentences[number + 1 :]:
        if sentence.block != sentences[number].block or SORRY.match(report.text, *sentence.span):
            break
        end = sentence.span.end
    content = Span(hit.end(), hit.end() + len(report.text[hit.end() : end].rstrip()))
    yield Found((), (Span(*hit.span(1)),), (content,), HEADED)


def _unanswered(report: Report, sentence: Sentence) -> Iterator[Found]:
    text = report.text[slice(*sentence.span)]
    for part in PART.finditer(text):
        hit = ANSWER.match(text, part.end())
        if hit:
            yield Found((), (Span(sentence.span.start + hit.start(1), sentence.span.start + hit.end(1)),), (), UNANSWERED)
