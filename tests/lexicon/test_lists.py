"""The word lists and how they are read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from sayso.lexicon import reading, words
from sayso.lexicon.cues import forms, plural
from sayso.lexicon.words import classes, is_in
from sayso.records import ACTS


def test_an_entry_without_its_reason_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line with too few or empty columns names itself."""

    class Files:
        def __truediv__(self, name: str) -> Files:
            return self

        def read_text(self, **_: str) -> str:
            return "# fine\nsay | verb | assert | clause | \n"

    monkeypatch.setattr(reading, "files", lambda _: Files())
    with pytest.raises(ValueError, match=r"cues.txt, line 2"):
        list(reading.read_entries("cues.txt", 5))


@pytest.mark.parametrize(
    ("word", "act", "inflection"),
    [("denies", "deny", "present"), ("denied", "deny", "past"), ("admitting", "admit", "gerund"), ("wrote", "assert", "past")],
)
def test_verbs_are_known_in_their_forms(word: str, act: str, inflection: str) -> None:
    """Regular and irregular forms lead to the entry and say which form they are."""
    assert any(form.cue.act == act and inflection in form.inflections for form in forms()[word])


def test_each_act_has_cues_and_each_cue_takes_something() -> None:
    """No act of the glossary is without words."""
    found = {form.cue.act for entries in forms().values() for form in entries}
    assert found == set(ACTS)
    assert all(form.cue.takes for entries in forms().values() for form in entries)


def test_closed_classes_are_lower_case_and_not_empty() -> None:
    """What is looked up is lower-case, so what is listed must be."""
    assert all(words and all(word == word.lower() for word in words) for words in classes().values())
    assert is_in("the", "determiner")
    assert plural("crew") == "crews"


def test_each_class_is_asked_for_somewhere() -> None:
    """A list that no rule leans on is dead."""
    package = Path(words.__file__).parent.parent
    code = "".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    assert [name for name in classes() if f'"{name}"' not in code] == []


def test_no_class_is_asked_for_that_is_not_listed() -> None:
    """A name that is misspelt would be found in no word. Propositions have a list of their own."""
    package = Path(words.__file__).parent.parent
    asked = {
        argument.value
        for path in package.rglob("*.py")
        if path.parent.name != "propositions"
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "attr", getattr(call.func, "id", "")) == "is_in"
        for argument in call.args[isinstance(call.func, ast.Name) :]
        if isinstance(argument, ast.Constant)
    }
    assert asked - classes().keys() == set()
