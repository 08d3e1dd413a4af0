"""When each statement was made: the time words beside its cue that stand in nobody's content."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from sayso.lexicon.words import is_in
from sayso.records import Analysis, Attribution, Report, Span
from sayso.statements.nearness import CONDITIONS, FAR, Page, count_joins, find_gap, find_left, is_agent, is_in_clause, read_page
from sayso.text import covers, spans_of

NEAR = 36
"""The same inside somebody's content, where most times are what it is about; a guess."""
BEFORE = 7
"""The same of a time before its cue: "exported in 2029, to a buyer | he described as"; a guess."""
SLACK = 4
"""How far a cue may stand and still share the time of the colon behind it: "laughed it off yesterday | : ..."; a guess."""
BESIDE = 12
"""How many characters that belong to no attribution may part a time from a further cue behind it; a guess."""
GOING_ON = frozenset({";", "; and"})
"""What may stand between two statements of one speaker who is a pronoun in the second."""
NO_DAYS = frozenset({"then", "by then", "since then", "until then", "till then", "before then"})
"""They tell a time by another: what they stand beside has its own."""


def find_said(
    report: Report, analysis: Analysis, attributions: Sequence[Attribution], times: Sequence[Span], documents: Collection[str]
) -> dict[str, int]:
    """By attribution id, which of some time expressions (an index) tells when it was said.

    It stands in the sentence of the cue, in the same content or source as the cue or in none, and nearest to this cue of all; what
    the same source says further on in the sentence was said then, too. `documents` are the ids of attributions whose source is a
    document: the date in its name is that of what it says.
    """
    page = read_page(report, analysis, attributions)
    said: dict[str, int] = {}
    nearest: dict[str, int] = {}
    for index, span in enumerate(times):
        for one in [*page.sources.find(span), *_relatives(page, span)]:
            if _is_told_by_another(page, one, span):
                continue
            is_owner = OWNING.match(report.text, span.end) and page.level(span) == spans_of(one.source)
            if is_owner or _goes_on_about(page, one, span) or _dates(report.text, one, span, is_document=one.id in documents):
                said[one.id], nearest[one.id] = index, 0
        if report.text[slice(*span)].lower() in NO_DAYS:
            continue
        here = page.cued.get(page.sentence(span), ())
        level = page.level(span)
        around = [one for one in here if _is_amid(one, span)]
        able = [
            one
            for one in around or here
            if not _holds(one, span) and (page.levels[one.id] == level or is_agent(report.text, one, span))
        ]
        if NAMED.match(report.text, span.start):
            able = [one for one in able if one.cue and one.cue.spans[0].start < span.start] or able
        gaps = {one.id: 0 if _owns(page, one, span) else find_gap(page, one, span) for one in able}
        beside = [one for one in able if _owns(page, one, span)] or [
            one for one in able if gaps[one.id] <= 1 and one.cue and one.cue.spans[0].end <= span.start
        ]
        able = [one for one in able if not beside or one in beside or _is_mark(report.text, one)]
        best = min((gaps[one.id] for one in able), default=FAR)
        marked = any(_is_mark(report.text, one) and gaps[one.id] == best for one in able)
        for one in able:
            is_nearest = gaps[one.id] == best or (marked and gaps[one.id] <= SLACK)
            is_before = one.cue is not None and span.end <= one.cue.spans[0].start
            limit = FAR if not level else BEFORE if is_before else NEAR
            if is_nearest and gaps[one.id] < nearest.get(one.id, limit):
                said[one.id], nearest[one.id] = index, gaps[one.id]
    said |= _further(page, said, times)
    return said | _shared(page, said, times)


def _holds(attribution: Attribution, span: Span) -> bool:
    return covers(spans_of(attribution.content, attribution.source), span)


def _owns(page: Page, one: Attribution, span: Span) -> bool:
    """Whether what a time stands before is its own: "has, | since May, | the clerk"; "gave her | until May | to say"."""
    if one.cue is None:
        return False
    cue = one.cue.spans[0]
    start = one.source.spans[0].start if one.source else -1
    if one.cue.spans[-1].end <= span.start and span.end <= start:
        is_set_off = page.text[: span.start].endswith(", ")
        return is_set_off and page.text[span.end : start].strip(" ,") in ("", "by")
    is_to = page.text[cue.start : cue.start + 3] == "to " and not page.text[span.end : cue.start].strip()
    return is_to and page.text[span.start : span.end].lower().startswith(("until ", "by "))


def _is_told_by_another(page: Page, one: Attribution, span: Span) -> bool:
    """Whether a time in a source stands behind another's cue in it: "a register, pages of which were shown to us | on Monday"."""
    return any(
        other is not one
        and other.cue
        and other.source
        and other.cue.spans[-1].end <= other.source.spans[0].start <= span.start
        and covers(spans_of(one.source), other.cue.spans[0])
        for other in page.cued.get(page.sentence(span), ())
    )


def _is_amid(attribution: Attribution, span: Span) -> bool:
    """Whether a time parts the pieces of a cue: "will | on Thursday | publish"."""
    cue = attribution.cue
    return cue is not None and cue.spans[0].end <= span.start and span.end <= cue.spans[-1].start


def _is_mark(text: str, one: Attribution) -> bool:
    """Whether its cue is a colon or dash, which shares the time of the cue before it: "laughed it off yesterday | :"."""
    return one.cue is not None and not any(character.isalnum() for character in text[slice(*one.cue.spans[0])])


# ---- dates in names --------------------------------------------------------------------------------------------

DATING = frozenset({"dated", "of", "from", "the", "a", "an", "its", "their", "his", "her", "in", "on"})
BEFORE_TIME = 60
"""How many characters before a time the word before it is looked for; more than any word has."""
OWNING = re.compile(r"(?:['’]s?|(?<=['’]s)) ")
"""Behind a time in a source: "| Monday's bulletin"."""
NAMING = frozenset({"of", "dated"})
DAY = re.compile(r"\w+ (?:.*\d.* .*|.* .*\d.*)")
"""What names a day: "of 4 May", "dated May 4"; not "of 2029"."""
NAMED = re.compile(r"(?:of|dated)\b")
"""Words with which a time hangs on what stands before it: "its reply | of 4 May"."""
WHEN = re.compile(r",? when (?:\W*[^\W_]+){0,5}\W*")
"""What stands between a time and what goes on about it: "on Monday, | when it | was conceded"."""
IN_WHICH = re.compile(r",? (?:in|by|with) which (?:\W*[^\W_]+){0,5}\W*")
"""What stands between a named thing with its date and what is said in it: "a letter of 4 May, | in which the yard | says"."""
REACHED = re.compile(r"\b(?:reached|contacted|interviewed|approached|telephoned|phoned|visited)\b")

MADE_KNOWN = re.compile(r"\b(?:released|published|issued|completed|recorded|posted|aired|filed)(?: \w+){0,3} ?$")
"""What stands before the day of evidence: "figures | released | on Wednesday", "a picture | taken by a satellite | on 9 May"."""


def _relatives(page: Page, span: Span) -> list[Attribution]:
    """Those whose source is a relative pronoun close behind a time: "a letter of 4 May, | which says"."""
    found: list[Attribution] = []
    for one in page.cued.get(page.sentence(span), ()):
        start = one.source.spans[0].start if one.source else -1
        cue = one.cue.spans[0].start if one.cue else -1
        is_in_it = NAMED.match(page.text, span.start) and IN_WHICH.fullmatch(page.text, span.end, cue)
        if cue > span.end and (is_in_it or _goes_on_about(page, one, span)):
            found.append(one)
        is_relative = one.source is not None and is_in(one.source.text.lower(), "relative")
        if is_relative and 0 <= start - span.end <= BESIDE and "." not in page.text[span.end : start]:
            found.append(one)
    return found


def _goes_on_about(page: Page, one: Attribution, span: Span) -> bool:
    """Whether a clause goes on about a time: "on Monday, | when it | was conceded"."""
    return one.cue is not None and WHEN.fullmatch(page.text, span.end, max(span.end, one.cue.spans[0].start)) is not None


def _dates(text: str, one: Attribution, span: Span, *, is_document: bool) -> bool:
    """Whether a time in a source's words tells when it spoke.

    "A letter of | 4 May", "dated | 4 May", "the | May 4 | memo", "a notice posted | on Tuesday"; "the driver, reached | on Monday",
    "figures released | on Wednesday".
    """
    opens = text[slice(*span)].split(maxsplit=1)[0].lower()
    before = text[max(0, span.start - BEFORE_TIME) : span.start].rstrip().rsplit(maxsplit=1)[-1:]
    if is_document:
        return opens in DATING or (bool(before) and before[0].lower() in DATING)
    piece = next((piece for piece in spans_of(one.source) if covers((piece,), span)), span)
    if REACHED.search(text, piece.start, span.start) or MADE_KNOWN.search(text[piece.start : span.start]):
        return True
    return opens in NAMING and DAY.fullmatch(text[slice(*span)]) is not None


# ---- further cues ----------------------------------------------------------------------------------------------


def _further(page: Page, said: dict[str, int], times: Sequence[Span]) -> dict[str, int]:
    """The cues behind a time that nothing but other attributions parts from it: "on Tuesday a clerk, | asked if so, | hung up"."""
    found: dict[str, int] = {}
    for here in page.cued.values():
        told = sorted({said[one.id] for one in here if one.id in said})
        for one in here:
            assert one.cue  # noqa: S101 - told by `read_page`
            before = [index for index in told if times[index].end <= one.cue.spans[0].start]
            if one.id not in said and before and _follows(page, one, times[before[-1]], here):
                found[one.id] = before[-1]
    return found


def _follows(page: Page, one: Attribution, time: Span, here: Sequence[Attribution]) -> bool:
    """Whether only other attributions of a sentence part a cue from a time before it; "citing a letter" has its own."""
    assert one.cue  # noqa: S101 - told by `read_page`
    cites = one.source is not None and one.source.spans[0].start >= one.cue.spans[0].end
    is_owned = any(is_agent(page.text, other, time) or _is_asked(page.text, other, one, time) for other in here)
    if (
        cites
        or is_owned
        or page.levels[one.id] != page.level(time)
        or _is_now(page.text, one)
        or is_in_clause(page, time, CONDITIONS)
    ):
        return False
    between = Span(time.end, one.cue.spans[0].start)
    parts = [span for other in here for span in spans_of(other.source, other.cue, other.content)]
    left = find_left(between, [span for span in parts if not (span.start <= time.start and time.end <= span.end)])
    return sum(span.end - span.start for span in left) <= BESIDE and not count_joins(page, left, between.end, is_behind=False)


def _is_asked(text: str, other: Attribution, one: Attribution, time: Span) -> bool:
    """Whether a time stands in a participle between a source and its cue: "the pilot, asked | on Tuesday | to say, | said"."""
    if other.cue is None or one.source is None or other is one:
        return False
    cue = other.cue.spans[0]
    is_between = one.source.spans[0].end <= cue.start and cue.end <= time.start
    return is_between and text[one.source.spans[0].end : cue.start].strip() == ","


def _shared(page: Page, said: dict[str, int], times: Sequence[Span]) -> dict[str, int]:
    """What a source says further on in a sentence, without a time of its own: "denied it on Friday, | telling the court that"."""
    found: dict[str, int] = {}
    for here in page.cued.values():
        for one in here:
            if one.id in said or _is_now(page.text, one):
                continue
            same = [
                other
                for other in here
                if other.id in said
                and not _is_named_behind(page.text, other, times[said[other.id]])
                and (_is_shared(other, one) or _goes_on(page, other, one, times[said[other.id]]))
            ]
            if same:
                found[one.id] = said[same[-1].id]
    return found


def _is_named_behind(text: str, other: Attribution, time: Span) -> bool:
    """Whether a time hangs on a thing behind a cue: "put it so in its reply | of 4 May", which is of that alone."""
    return other.cue is not None and other.cue.spans[0].end <= time.start and NAMED.match(text, time.start) is not None


def _is_shared(other: Attribution, one: Attribution) -> bool:
    """Whether what is said of one holds of another: the cue is the same, or the source is and goes on."""
    if one.cue is None or other.cue is None:
        return False
    if one.content == other.content and other.cue.text.startswith("as ") and _comes_before(one, other):
        return True  # "quoted a clerk | as saying on Monday"
    return one.source is not None and one.source == other.source and _comes_before(other, one)


def _goes_on(page: Page, other: Attribution, one: Attribution, time: Span) -> bool:
    """Whether a pronoun goes on where another attribution and its time end: "denied it on Friday; | it repeated that"."""
    if one.source is None or one.cue is None or not is_in(one.source.text.lower(), "pronoun"):
        return False
    end = max(span.end for span in (*spans_of(other.source, other.cue, other.content), time))
    between = page.text[end : min(span.start for span in spans_of(one.source, one.cue, one.content))]
    return between.strip() in GOING_ON and page.levels[one.id] == page.levels[other.id]


def _comes_before(left: Attribution, right: Attribution) -> bool:
    return left.cue is not None and right.cue is not None and left.cue.spans[0].start < right.cue.spans[0].start


def _is_now(text: str, attribution: Attribution) -> bool:
    return attribution.cue is not None and " now " in f" {text[slice(*attribution.cue.spans[0])]} "
