"""Which language a report is in; other than by the small words of English, told by py3langid: the one file that knows it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

ENGLISH = "en"

SMALL_WORDS = frozenset(
    {
        "the",
        "and",
        "to",
        "that",
        "said",
        "with",
        "from",
        "were",
        "his",
        "not",
        "they",
        "their",
        "who",
        "which",
        "would",
        "have",
        "it",
    }
)
"""Small words that English shares with no neighbour: Dutch has "of", "was" and "is", too."""

SHARE = 0.06
"""Share of these among a text's words from which it is taken for English, also where a third of it is in another. Of PolNeAR's 924
reports the one with the fewest has .066 (November 2026)."""

SURE = 0.9
"""How sure the recogniser must be of another language. Of 6,700 beginnings of English paragraphs, 40 to 400 letters long, it takes
77 for another language, none so surely (November 2026)."""

FEWEST_LETTERS = 40
"""Letters that a text must have to be judged; shorter ones were not measured."""

LONGEST = 20_000
"""Characters that are looked at; a guess."""

_WORD = re.compile(r"[^\W\d_]+")
_LATIN_ENDS = "\u024f"
_SAME = {"ary": "ar", "arz": "ar", "nn": "no", "uzs": "uz", "wuu": "zh", "yue": "zh"}
_NONE = "zxx"

# fmt: off
_NAMES = {
    "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "ko": "Korean", "ku": "Kurdish", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}
# fmt: on


def recognise(text: str) -> str | None:
    """The language of a text by its ISO 639 code; None where that is not sure.

    >>> recognise("The port was frozen, said the harbour master, and it was not the first time.")
    'en'
    """
    words = [word.casefold() for word in _WORD.findall(text[:LONGEST])]
    if words and sum(word in SMALL_WORDS for word in words) >= SHARE * len(words):
        return ENGLISH
    letters = sum(map(len, words))
    if letters < FEWEST_LETTERS:
        return None
    code, sureness = _recogniser().classify(text[:LONGEST])
    code = _SAME.get(code, code)
    other_script = sum(letter > _LATIN_ENDS for word in words for letter in word) > letters / 2
    return code if code != _NONE and (code == ENGLISH or sureness >= SURE or other_script) else None


def is_read(language: str | None) -> bool:
    """Whether statements are drawn from reports in a language; where it is not known, it is taken for English."""
    return language in {None, ENGLISH}


def language_name(code: str) -> str:
    """A language as people call it."""
    return _NAMES.get(code, f"the language {code}")


@cache
def _recogniser() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - a second and 120 MB, for other languages only

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
