"""Marked text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.evaluation.marked import ROLES, Marked, MarkError, read_marks, read_passages
from sayso.records import Span

TEXTS = st.text(st.sampled_from(list("ab .,“”\n:é😀")), max_size=30)


def words(marked: str) -> dict[int, list[list[str]]]:
    """By number, the words that are marked as source, cue and content."""
    text, spans = read_marks(marked)
    return {number: [[text[slice(*span)] for span in role] for role in one] for number, one in spans.items()}


def test_a_mark_without_a_number_is_the_first_attributions() -> None:
    """Its words stand in the text without it."""
    assert read_marks("{source:He} {cue:said} {content:so}.")[0] == "He said so."
    assert words("{source:He} {cue:said} {content:so}.") == {1: [["He"], ["said"], ["so"]]}


def test_marks_nest_and_are_shared() -> None:
    """A content holds another attribution, and several numbers have one span."""
    assert words("{content.1:{source.2:She} {cue.2:knew} {content.2.3:it}}, {source.1:he} {cue.1:said}; {cue.3:denied}.") == {
        1: [["he"], ["said"], ["She knew it"]],
        2: [["She"], ["knew"], ["it"]],
        3: [[], ["denied"], ["it"]],
    }


def test_a_role_in_two_pieces_is_marked_twice() -> None:
    """In the order of the text, and numbers in theirs."""
    marked = "{cue.2:Told}, {content:“We won,”} {source:she} {cue:said}. {content:“They lost.”}"
    assert list(read_marks(marked)[1]) == [1, 2]
    assert words(marked)[1][2] == ["“We won,”", "“They lost.”"]


def test_braces_that_open_no_role_are_text() -> None:
    """Only the three roles open a mark."""
    assert read_marks("a {b: c {source: d")[0] == "a {b: c  d"


@pytest.mark.parametrize("marked", ["{source:He} left}.", "}", "{source:He} left.\n| act=deny form"])
def test_what_is_marked_oddly_is_told(marked: str) -> None:
    """A mark that is closed and was not open, and a fact without a value."""
    with pytest.raises(MarkError, match=r"expected facts|closed that is not open"):
        list(read_passages(f"=== odd\n{marked}"))


@given(st.lists(st.tuples(TEXTS, st.sampled_from(ROLES), st.integers(1, 12), TEXTS), max_size=6))
def test_what_is_marked_is_read(pieces: list[tuple[str, str, int, str]]) -> None:
    """Text and spans come back as they were written."""
    marked, text, wanted = "", "", dict[int, dict[str, list[Span]]]()
    for before, role, number, inside in pieces:
        marked += f"{before}{{{role}.{number}:{inside}}}"
        wanted.setdefault(number, {one: [] for one in ROLES})[role].append(Span(len(text + before), len(text + before + inside)))
        text += before + inside
    made = {number: Marked(*(tuple(sorted(roles[role])) for role in ROLES)) for number, roles in wanted.items()}
    assert read_marks(marked) == (text, made)


FILE = """What is written here, before the first case, is for people.

=== the first, one line why
{source:He} {cue:said} {content:so}.

And === went on.
| act=assert form=indirect
| 2 parent=1
| 2 act=deny
| 3 parent=none

=== the second
Nothing | is marked.
| xfail it has a=sign
"""


def test_passages_have_names_texts_facts_and_notes() -> None:
    """What stands before the first is left out; facts go to their number, the first if none is said; what is no fact is a note."""
    first, second = read_passages(FILE)
    assert (first.name, first.text) == ("the first, one line why", "He said so.\n\nAnd === went on.")
    assert first.marked == read_marks("{source:He} {cue:said} {content:so}.")[1]
    assert first.facts == {1: {"act": "assert", "form": "indirect"}, 2: {"parent": "1", "act": "deny"}, 3: {"parent": "none"}}
    assert first.notes == ()
    assert (second.text, second.marked, second.facts) == ("Nothing | is marked.", {}, {})
    assert second.notes == ("xfail it has a=sign",)


def test_a_parent_is_a_number_or_none() -> None:
    """None where it is said so, and where nothing is said."""
    first, _ = read_passages(FILE)
    assert [first.parent(number) for number in (1, 2, 3, 4)] == [None, 1, None, None]


def test_a_file_without_passages_has_none() -> None:
    """Nor has an empty one."""
    assert list(read_passages("")) == list(read_passages("Words only.\n")) == []
