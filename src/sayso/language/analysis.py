"""Cuts a report's text into tokens and sentences, block by block, and lets the network read it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

from sayso.language.network import Network
from sayso.language.reading import read_report
from sayso.quotations import quotations_of
from sayso.records import Analysis, Report, Sentence, Span, Token
from sayso.text import trim

ABBREVIATIONS = (
    *("Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Maj", "Capt", "Lt", "Sgt", "Adm", "Cmdr", "Rev", "Hon"),
    *("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"),
    *("St", "Jr", "Sr", "No", "Inc", "Ltd", "Corp", "Co", "Bros", "vs", "Dept", "Univ", "approx", "est"),
)
CAPITAL_TITLES = ("MR", "MRS", "MS", "DR", "PROF", "SEN", "REP", "GOV", "GEN", "COL", "CAPT", "LT", "SGT", "ADM", "REV", "HON")
"""Titles as a transcript's labels have them: "MS. TAL:"."""

TOKEN = re.compile(
    r"""
    (?:{abbreviations})\.(?!\w)       # a title, month or the like keeps its full stop
  | (?:{titles})\.(?=\s+[A-Z])        # one in capitals before a name
  | [A-Z]\.(?=\s+[A-Z])              # an initial
  | (?:[^\W\d_]\.){{2,}}              # U.S.
  | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?(?:[-‑][^\W\d_]+)*  # 1,200  3.5  12:30  212-page
  | ['’](?:s|re|ve|ll|d|m)(?!\w)      # what is short for a word of its own, and the possessive
  | [^\W_]+?(?=['’](?:s|re|ve|ll|d|m)(?!\w))
  | [^\W_]+(?:[-'’.&/‑][^\W_]+)*      # words, hyphenated and contracted ones whole
  | \.\.+|--+                         # ellipses and typed dashes
  | \S                                # any other mark alone
    """.format(abbreviations="|".join(ABBREVIATIONS), titles="|".join(CAPITAL_TITLES)),
    re.VERBOSE,
)


def analyse(report: Report, network: Network | None = None) -> Analysis:
    """The tokens and sentences of a report, and what a network finds in it. Boilerplate has tokens, but nothing else."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for index, block in enumerate(report.blocks):
        spans = () if block.kind == "boilerplate" else split_sentences(report.text, block.span)
        for span in spans:
            first = len(tokens)
            tokens += tokenize(report.text, span)
            sentences.append(Sentence(span, first, len(tokens), index))
        if not spans:
            tokens += tokenize(report.text, block.span)
    if network is None:
        return Analysis(report.id, tuple(tokens), tuple(sentences))
    read = read_report(report, quotations_of(report), network)
    speech = tuple(read.speech.get(token.start, "") for token in tokens)
    leanings = tuple(read.leanings.get(token.start, ()) for token in tokens)
    return Analysis(report.id, tuple(tokens), tuple(sentences), speech, read.mentions, read.findings, leanings)


def tokenize(text: str, span: Span) -> Iterator[Token]:
    """The words and marks inside a span.

    >>> [token.text for token in tokenize("Ostra's envoy to S.K. didn't say.", Span(0, 33))]
    ['Ostra', "'s", 'envoy', 'to', 'S.K.', "didn't", 'say', '.']
    """
    for found in TOKEN.finditer(text, span.start, span.end):
        yield Token(found.start(), found.end(), found[0])


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences inside a span, without white space at their ends; a quotation of several sentences is not cut.

    >>> split_sentences("He left. She said so.", Span(0, 21))
    (Span(start=0, end=8), Span(start=9, end=21))
    """
    found: list[Span] = []
    at = span.start
    for piece in sentencex.segment("en", text[span.start : span.end]):
        start = text.find(piece, at, span.end)  # the splitter may leave out characters between its pieces
        if start < 0:
            continue
        at = start + len(piece)
        whole = trim(text, Span(start, at))
        if whole.start < whole.end:
            found.append(whole)
    return tuple(found)
