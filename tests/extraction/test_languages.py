"""The language of a report is told by the whole of it; other than English is kept without statements."""

from __future__ import annotations

import pytest

from sayso import pipeline
from sayso.extraction import languages
from sayso.extraction.languages import is_read, language_name, recognise

TEXTS = {
    "de": "Der Hafen von Marden ist zugefroren, sagte der Hafenmeister am Montag. Er bestritt, dass ein Schlepper verloren sei.",
    "es": "El puerto de Marden está helado, dijo el lunes el capitán del puerto. Negó que se hubiera perdido un remolcador.",
    "nl": "De haven van Marden is dichtgevroren, zei de havenmeester maandag. Hij ontkende dat er een sleepboot was vergaan.",
    "ru": "Порт Мардена замёрз, сказал в понедельник начальник порта. Он отрицал, что пропал буксир. Никто не пострадал.",
    "ar": "قال مدير ميناء ماردن يوم الاثنين إن الميناء متجمد. ونفى أن تكون قاطرة قد فقدت، ولم يرد أصحاب السفن على الأسئلة.",
    "zh": "港务长周一表示，马登港已经结冰。他否认有拖船失踪。市议会希望在夏天之前建成围墙，船东没有回答问题。没有人受伤。",
}
ENGLISH = "The port of Marden was frozen, the harbour master said on Monday, and he denied that a tug had been lost."


@pytest.mark.parametrize("code", TEXTS)
def test_other_languages_are_recognised(code: str) -> None:
    """Also those that share words or letters with English."""
    assert recognise(TEXTS[code]) == code
    assert not is_read(code)


@pytest.mark.parametrize("code", TEXTS)
def test_an_english_report_may_quote_others(code: str) -> None:
    """A third in another language makes no other report."""
    assert recognise(f"{ENGLISH} {TEXTS[code]} {ENGLISH}") == "en"


def test_english_needs_no_recogniser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its small words tell, so that nothing has to be loaded."""
    monkeypatch.setattr(languages, "_recogniser", lambda: pytest.fail("loaded"))
    assert recognise(ENGLISH) == "en"


@pytest.mark.parametrize("text", ["", "12:30", "Ja.", "Marden, 12 May 2031"])
def test_too_little_says_nothing(text: str) -> None:
    """A text of a few letters is in no language, and is read as if it were English."""
    assert recognise(text) is None
    assert is_read(None)


@pytest.mark.parametrize("code", TEXTS)
def test_a_report_in_another_language_is_kept_without_statements(code: str) -> None:
    """With a warning that names the language, and no error."""
    reading, (problem,) = pipeline.read(pipeline.hand_over(TEXTS[code]), pipeline.rules_alone())
    assert reading is not None
    assert (reading.report.text, reading.report.language, reading.statements) == (TEXTS[code], code, ())
    assert problem.level == "warning"
    assert f"in {language_name(code)}: kept as a report" in problem.message


def test_the_page_is_not_believed_against_its_text() -> None:
    """Many English pages say that they are in another language, and the other way round."""
    page = f"<html lang='fr'><body><article><p>{ENGLISH * 3}</p></article></body></html>"
    reading, problems = pipeline.read(pipeline.hand_over(page.encode(), media_type="text/html"), pipeline.rules_alone())
    assert reading is not None
    assert (reading.report.language, problems) == ("en", ())
    assert reading.statements
