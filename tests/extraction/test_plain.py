"""Plain text is kept character for character and its blocks are found in it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extraction.plain import extract
from sayso.ids import capture_id, digest
from sayso.records import Capture, Particulars, Problem, Report, Span
from sayso.text import invert, to_origin

STORY = """\
Monday, May 12, 2031

Marden Courier: Harbour wall voted down
Harbour Wall Voted Down After Eleven Years
ANA WEIR

The council of Marden voted down the harbour wall on Monday.

What It Would Have Cost

“It is a wall of money.”

The mayor called the vote "final" and left.

No comments:

Post a Comment
"""


def read(
    body: str | bytes, *, charset: str | None = None, media_type: str = "text/plain", particulars: Particulars | None = None
) -> tuple[Report | None, tuple[Problem, ...]]:
    """What the extractor makes of a body."""
    data = body.encode() if isinstance(body, str) else body
    sha256, now = digest(data), datetime(2032, 1, 1, tzinfo=UTC)
    address, said = "file:///story.txt", particulars or Particulars()
    return extract(Capture(capture_id(address, sha256), address, data, sha256, media_type, charset, now, "test 1", said))


def report_of(body: str | bytes, **about: Particulars | None) -> Report:
    """The report of a body that has one."""
    report, _ = read(body, particulars=about.get("particulars"))
    assert report is not None
    return report


def kinds(report: Report) -> list[tuple[str, str]]:
    """Each block's kind and words."""
    return [(block.kind, report.text[slice(*block.span)]) for block in report.blocks]


def test_blocks_of_a_blog_page() -> None:
    """A page saved as text has its date, two headlines, byline, subhead, quotation and chrome told apart."""
    above = ["date line", "headline", "headline", "byline"]
    below = ["paragraph", "subhead", "quotation", "paragraph", "boilerplate", "boilerplate"]
    assert [kind for kind, _ in kinds(report_of(STORY))] == above + below


def test_head_of_a_blog_page() -> None:
    """Title, byline and date come from the words above the first paragraph."""
    report = report_of(STORY)
    assert report.title == "Marden Courier: Harbour wall voted down"
    assert report.byline == "ANA WEIR"
    assert report.published is not None
    assert (report.published.earliest, report.published.basis) == (date(2031, 5, 12), "date line")
    assert report.published.span == Span(0, 20)


def test_markdown_headings() -> None:
    """In Markdown the marked lines are the headings, and the marks no part of the title."""
    text = "# The port froze.\n\nShips waited outside.\n\n## Who pays?\n\nNobody would say.\n"
    report, _ = read(text, media_type="text/markdown")
    assert report is not None
    assert [kind for kind, _ in kinds(report)] == ["headline", "paragraph", "subhead", "paragraph"]
    assert report.title == "The port froze."


def test_no_headline() -> None:
    """A text that begins with a sentence has no title, byline or date."""
    report = report_of("The port of Ostra froze on Monday.\nShips waited outside.\nWho Pays\nNobody would say.\n")
    assert [kind for kind, _ in kinds(report)] == ["paragraph", "paragraph", "subhead", "paragraph"]
    assert (report.title, report.byline, report.published) == (None, None, None)


def test_particulars_outrank() -> None:
    """What the user says stands before what the text says."""
    said = Particulars("Courier", date(2031, 5, 14), "A title", "A name")
    report = report_of(STORY, particulars=said)
    assert (report.outlet, report.title, report.byline) == ("Courier", "A title", "A name")
    assert report.published is not None
    assert (report.published.earliest, report.published.basis, report.published.span) == (date(2031, 5, 14), "given", None)


def test_wrong_weekday() -> None:
    """A weekday that is not that day's is a warning at its place, and the day stands."""
    report, problems = read("Port Frozen\nTuesday, 21 May 2031\n\nThe port froze.\n")
    assert report is not None
    assert report.published is not None
    assert report.published.latest == date(2031, 5, 21)
    assert [(problem.level, problem.span) for problem in problems] == [("warning", Span(12, 32))]
    assert "Wednesday" in problems[0].message


def test_two_readings() -> None:
    """A numeric date with two readings is left open between them, with a warning."""
    report, problems = read("Port Frozen\n03/04/2031\n\nThe port froze.\n")
    assert report is not None
    assert report.published is not None
    assert (report.published.earliest, report.published.latest) == (date(2031, 3, 4), date(2031, 4, 3))
    assert len(problems) == 1


def test_byline_with_by() -> None:
    """`By` and the role are no part of the name."""
    report = report_of("Port Frozen at Ostra\nBy Ana Weir and Tom Ekdahl, Staff Writers\n\nThe port froze.\n")
    assert report.byline == "Ana Weir and Tom Ekdahl"


def test_kept_as_decoded() -> None:
    """Line ends, hard spaces and invisible characters stay; a byte-order mark is no character."""
    text = "One\u200b line.\r\n\r\n\u202eTwo\u202c\xa0lines.\r"
    report = report_of(b"\xef\xbb\xbf" + text.encode())
    assert report.text == text
    assert report.charset == "utf-8"


def test_undecodable() -> None:
    """Bytes of no character are U+FFFD, and a warning counts and places them."""
    report, problems = read(b"Caf\xe9 Marden was shut.", charset="utf-8")
    assert report is not None
    assert report.text == "Caf\ufffd Marden was shut."
    assert (problems[0].level, problems[0].span, problems[0].report) == ("warning", Span(3, 4), report.id)
    assert "1 byte is not utf-8" in problems[0].message


def test_guessed_charset() -> None:
    """Where nothing names the character set and it is not UTF-8, the guess is told."""
    report, problems = read("The café in Marden was shut, “for good”, said Zoë Weir.".encode("windows-1252"))
    assert report is not None
    assert "café" in report.text
    assert [problem.level for problem in problems] == ["warning"]
    assert "guess" in problems[0].message


@pytest.mark.parametrize("charset", ["hex", "undefined", "no-such-set", "idna"])
def test_declared_charset_unknown(charset: str) -> None:
    """A declared character set that is none is told and does no harm."""
    report, problems = read("The port froze.", charset=charset)
    assert report is not None
    assert (report.text, report.charset) == ("The port froze.", "utf-8")
    assert charset in problems[0].message


def test_nul() -> None:
    """A NUL character stays in the text and is told."""
    report, problems = read("The port\0 froze.")
    assert report is not None
    assert "\0" in report.text
    assert problems[0].span == Span(8, 9)


@pytest.mark.parametrize("body", ["   \n ", "* * *", "\u200b"])
def test_no_words(body: str) -> None:
    """A text without a letter or digit is no report."""
    report, problems = read(body)
    assert report is None
    assert [problem.level for problem in problems] == ["error"]


CHARACTERS = st.text(alphabet=st.sampled_from("aB1 .,:“”\"'\n\n\r\t\u200b\u202e\xa0\u2028é—©|>\x1e\0"), max_size=120)
TEXTS = st.one_of(
    CHARACTERS,
    st.text(max_size=120),
    st.lists(st.sampled_from([*STORY.split("\n"), "By Ana Weir", "a"]), max_size=12).map("\n".join),
)


@given(TEXTS)
def test_blocks_cover_words(text: str) -> None:
    """Blocks lie in the text in order, apart from each other, and hold everything but white space."""
    report, _ = read(text.encode("utf-8", "surrogatepass"))
    if report is None:
        return
    at = 0
    for _, (start, end), _ in report.blocks:
        assert at <= start < end
        assert not report.text[at:start].strip()
        at = end
    assert not report.text[at:].strip()


@given(TEXTS, st.sampled_from(["A paragraph below.", "Word", "“No.”", "a\nb, c", STORY]))
def test_paragraph_below_moves_nothing(text: str, below: str) -> None:
    """A paragraph added below moves no block above it."""
    report, _ = read(text.encode("utf-8", "surrogatepass"))
    longer, _ = read((text + "\n\n" + below).encode("utf-8", "surrogatepass"))
    if report is None or longer is None:
        return
    assert [block.span for block in longer.blocks][: len(report.blocks)] == [block.span for block in report.blocks]


@given(TEXTS)
def test_way_there_and_back(text: str) -> None:
    """Every character of the text leads to itself in the original and back."""
    report, _ = read(text.encode("utf-8", "surrogatepass"))
    if report is None:
        return
    span = Span(0, len(report.text))
    assert to_origin(invert(report.origins), to_origin(report.origins, span)[0]) == (span,)


def test_one_bad_byte_leaves_utf_8() -> None:
    """Text in UTF-8 with a byte or two of something else is read as UTF-8, the bad bytes told."""
    words = "“No,” said Ana Lind — the café in Zürich is closed. "
    report, problems = read(words.encode() * 3 + b"\xff " + words.encode()[:-1])
    assert report is not None
    assert (report.charset, report.text.count(words.strip())) == ("utf-8", 4)
    assert ["1 byte is not utf-8" in problem.message for problem in problems] == [True]


def test_few_accents_are_no_dos_characters() -> None:
    """A guess keeps to the character sets of the web."""
    report, _ = read(("Der Bürgermeister sagte, die Brücke sei geschlossen. " * 9).encode("latin-1"))
    assert report is not None
    assert report.charset == "windows-1252"
