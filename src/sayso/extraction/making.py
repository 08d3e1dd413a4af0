"""A report of what was found in a capture; what the user said of it outranks that."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.extraction.kinds import byline_name
from sayso.extraction.published import given_time
from sayso.ids import report_id
from sayso.records import Block, BlockKind, Capture, Report, Segment, Time
from sayso.unseen import UNSEEN


@dataclass(frozen=True, slots=True)
class Drawn:
    """The text drawn from a capture, and what drew it."""

    text: str
    blocks: tuple[Block, ...]
    origins: tuple[Segment, ...]
    extractor: str
    charset: str


@dataclass(frozen=True, slots=True)
class Described:
    """What was found out about a report."""

    title: str | None
    byline: str | None
    published: Time | None
    outlet: str | None = None
    language: str | None = None


def make_report(capture: Capture, drawn: Drawn, found: Described) -> Report:
    """The report in a capture."""
    said = capture.particulars
    return Report(
        id=report_id(capture.id, drawn.text),
        capture=capture.id,
        address=capture.address,
        sha256=capture.sha256,
        media_type=capture.media_type,
        text=drawn.text,
        blocks=drawn.blocks,
        extractor=drawn.extractor,
        charset=drawn.charset,
        origins=drawn.origins,
        title=said.title or found.title,
        byline=said.byline or found.byline,
        outlet=said.outlet or found.outlet,
        published=given_time(said) or found.published,
        language=found.language,
    )


def words_of(text: str, blocks: tuple[Block, ...], kind: BlockKind) -> tuple[str, ...]:
    """The words of the blocks of one kind as they are seen, each run of white space as one space."""
    return tuple(" ".join(UNSEEN.sub("", text[slice(*block.span)]).split()) for block in blocks if block.kind == kind)


def byline_of(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The name in the first byline, or its words."""
    return next((byline_name(words) or words for words in words_of(text, blocks, "byline")), None)
