"""An HTML page as text that knows where each character stands in the source, with the mark-up that speaks of the report.

A scanner and no parser: it builds no tree, so that depth and size cost nothing but the length of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from typing import NamedTuple

from sayso.records import Segment, Span

_TAG = re.compile(r"""<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<attributes>(?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+|["'])*+)>""")
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_MARK = re.compile(r"<(?=[a-zA-Z/!?])")
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
"""Control characters that HTML does not allow in a text."""

_RAW = frozenset({"script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp", "template", "svg"})
"""Elements whose content is no text of the page, or (title) is taken apart from it."""

# fmt: off
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr", "nobr", "o:p",
})
# fmt: on
"""Elements that do not part words: any other tag stands between two blocks. Unknown ones are taken to part them."""


BREAK = "\x1e"
"""Stands in a page's text where mark-up parts blocks: white space that no page can hold itself."""


class Tag(NamedTuple):
    """A start tag that says something of the report: `meta`, `html`, `link`."""

    name: str
    attributes: dict[str, str]


class Page(NamedTuple):
    """What a page's source holds for us."""

    text: str
    """All its text, hidden or not, in the order of the source; BREAK where mark-up parts blocks."""
    origins: tuple[Segment, ...]
    """From `text` to the source; a BREAK is in no segment."""
    title: Span | None
    """Where the `<title>` element's text stands in `text`."""
    headings: tuple[Span, ...]
    """Where the text of each `<h1>` stands."""
    tags: tuple[Tag, ...]
    scripts: tuple[str, ...]
    """The JSON-LD scripts."""


def read_page(source: str) -> Page:
    """The text view of a page's source."""
    view = _View()
    title: Span | None = None
    headings: list[Span] = []
    tags: list[Tag] = []
    scripts: list[str] = []
    heading = -1
    for item in _scan(source):
        if isinstance(item, Span):
            view.add(source, item)
            continue
        name, end, attributes, inside = item
        over = view.length
        if name not in _INLINE:
            view.part()
        if name == "title" and inside and title is None:
            start = view.length
            view.add(source, inside)
            title = Span(start, view.length)
            view.part()
        elif name == "script" and inside and "ld+json" in attributes.get("type", "").lower():
            scripts.append(source[slice(*inside)])
        elif name == "h1":
            if end and heading >= 0:
                headings.append(Span(heading, over))
            heading = -1 if end else view.length
        elif name in {"meta", "html", "link"} and not end:
            tags.append(Tag(name, attributes))
    return Page("".join(view.pieces), tuple(view.segments), title, tuple(headings), tuple(tags), tuple(scripts))


def resolve_references(source: str) -> str:
    """The source with the character references that older parsers misread put in as characters.

    libxml2 knows the names of HTML 4 and takes `&#146;` for a control character; browsers show an apostrophe.

    >>> resolve_references("It&#146;s &lt;here&gt; &amp; &apos;there&apos;")
    "It’s &lt;here&gt; &amp; 'there'"
    """
    return _REFERENCE.sub(lambda match: match[0] if (it := unescape(match[0])) in '<>&"' else it, source)


class _Element(NamedTuple):
    name: str
    end: bool
    attributes: dict[str, str]
    inside: Span | None
    """The content of an element that is not scanned."""


class _View:
    """Text in the making."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.segments: list[Segment] = []
        self.length = 0

    def part(self) -> None:
        """A break that stands for a tag; one is enough."""
        if self.pieces and self.pieces[-1] != BREAK:
            self.pieces.append(BREAK)
            self.length += 1

    def add(self, source: str, span: Span) -> None:
        """The characters of a stretch of source, its references resolved."""
        at = span.start
        for match in _REFERENCE.finditer(source, *span):
            self._literal(source, at, match.start())
            at = match.start() + self._reference(match)
        self._literal(source, at, span.end)

    def _literal(self, source: str, start: int, end: int) -> None:
        for match in _UNFIT.finditer(source, start, end):
            self._append(source[start : match.start()], start, match.start() - start)
            start = match.end()
        self._append(source[start:end], start, end - start)

    def _reference(self, match: re.Match[str]) -> int:
        """How much of what looks like a reference is one: `&copy2` is `&copy` and a 2, `&co` is none."""
        words = match[0]
        if words[1] != "#" and words[1:] not in html5:
            known = next((words[: n + 1] for n in range(len(words) - 2, 1, -1) if words[1 : n + 1] in html5), words[:1])
            words = known
        meant = unescape(words)
        if meant and not _UNFIT.search(meant):
            self._append(meant, match.start(), len(words))
        return len(words)

    def _append(self, piece: str, origin: int, size: int) -> None:
        if piece:
            self.pieces.append(piece)
            self.segments.append(Segment(self.length, len(piece), origin, size))
            self.length += len(piece)


def _scan(source: str) -> Iterator[Span | _Element]:
    """Stretches of text and tags, in the order of the source."""
    at, last = 0, source.rfind(">")
    while at < len(source):
        mark = _MARK.search(source, at)
        if not mark or mark.start() > last:  # no tag ends below: the rest is text
            yield Span(at, len(source))
            return
        if mark.start() > at:
            yield Span(at, mark.start())
        at = mark.start()
        tag = _TAG.match(source, at)
        if tag:
            element = _read_element(source, tag)
            yield element
            at = element.inside.end if element.inside else tag.end()
        elif source.startswith(("<!", "<?", "</"), at):
            at = _after_declaration(source, at)
        else:
            yield Span(at, at + 1)
            at += 1


def _read_element(source: str, tag: re.Match[str]) -> _Element:
    name = tag["name"].lower()
    if tag["end"]:
        return _Element(name, end=True, attributes={}, inside=None)
    attributes: dict[str, str] = {}
    if name in {"meta", "html", "link", "script"}:
        for key, *values in _ATTRIBUTE.findall(tag["attributes"]):
            attributes.setdefault(key.lower(), unescape("".join(values)))
    inside = None
    if name in _RAW and not tag["attributes"].endswith("/"):
        close = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.IGNORECASE).search(source, tag.end())
        inside = Span(tag.end(), close.start() if close else len(source))
    return _Element(name, end=False, attributes=attributes, inside=inside)


def _after_declaration(source: str, at: int) -> int:
    """Where a comment, doctype, processing instruction or stray end tag is over."""
    close = "-->" if source.startswith("<!--", at) else ">"
    end = source.find(close, at + 2)
    return len(source) if end < 0 else end + len(close)
