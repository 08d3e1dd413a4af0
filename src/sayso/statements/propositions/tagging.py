"""Tokens as words, with parts of speech: a tagger's put right, or guessed from closed classes where no tagger ran."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.lexicon.words import is_in
from sayso.records import Token
from sayso.statements.propositions.words import NONE, NOTHING, NOUNS, SUBJECTS, Word, held, stem, takes_clause

AUXILIARIES = {
    "is": "VBZ",
    "are": "VBP",
    "am": "VBP",
    "was": "VBD",
    "were": "VBD",
    "has": "VBZ",
    "did": "VBD",
    "does": "VBZ",
    "would": "MD",
    "should": "MD",
    "could": "MD",
    "must": "MD",
    "cannot": "MD",
    "ought": "MD",
    "'ll": "MD",
    "'m": "VBP",
    "'re": "VBP",
    "'ve": "VBP",
    "be": "VB",
    "been": "VBN",
    "being": "VBG",
    "having": "VBG",
}
"""Auxiliaries that are one form alone."""
GUESSED = {
    "have": "VBP",
    "had": "VBD",
    "do": "VBP",
    "will": "MD",
    "can": "MD",
    "may": "MD",
    "might": "MD",
    "shall": "MD",
    "'d": "MD",
}
"""The likeliest form of the others, where no tagger ran."""
NEGATED_STEMS = {
    "wo": "MD",
    "ca": "MD",
    "ai": "VBP",
    "do": "VBP",
    "have": "VBP",
    "had": "VBD",
    "need": "MD",
    "dare": "MD",
    "might": "MD",
}
MENDED = frozenset({"VB", "VBN", "VBD", "VBP", "NNS", "IN"})
"""The tags that a tagger mixes up."""


def words_of(tokens: Sequence[Token], speech: Sequence[str]) -> list[Word]:
    """Tokens as words; `speech` are their tags, or nothing where no tagger ran."""
    known = held()
    words: list[Word] = []
    for token, tag in zip(tokens, speech or [""] * len(tokens), strict=True):
        lower = "no" if token.text == "No." else token.text.lower().replace("’", "'")
        classes = known.get(lower, NONE)
        words.append(Word(token.start, token.end, token.text, lower, _tag(token.text, lower, tag, classes, words), classes))
    return words


def _tag(text: str, lower: str, tag: str, classes: frozenset[str], before: Sequence[Word]) -> str:
    """The part of speech of a word, given those before it; `tag` is a tagger's."""
    if not text[0].isalnum() and not any(character.isalnum() for character in text) and text not in "$£€%&":
        return ","
    if lower in AUXILIARIES:
        return AUXILIARIES[lower]
    if lower in ("both", "either", "neither"):
        return "DT"
    if tag == "RB" and lower in GUESSED:
        return GUESSED[lower]
    if lower.endswith("n't"):
        return AUXILIARIES.get(stem(lower)) or NEGATED_STEMS.get(stem(lower), "MD")
    word = Word(-1, -1, text, lower, tag, classes)
    if not tag:
        return _guessed(word, before)
    return _mended(word, before) if tag in MENDED else tag


def _mended(word: Word, before: Sequence[Word]) -> str:
    """A tagger's tag, put right where the words before rule it out."""
    tag = word.tag
    last = next((one for one in reversed(before) if one.tag not in ("RB", ",")), NOTHING)
    if before and before[-1].tag == ",":
        return tag
    if tag == "VBN" and last.lower in ("that", "this") and before[-1].tag == "RB":
        return "VBD"  # "That never | happened"
    if tag == "VBN" and (last.lower in SUBJECTS or (last.tag == "CC" and _follows_past(before))):
        return "VBD"
    if tag == "VBD" and last.is_form_of_have and last.tag[:2] in ("VB", "MD"):
        return "VBN"
    if tag in ("VBP", "VBD") and (last.tag == "MD" or last.lower == "to") and before[-1].tag != ",":
        return "VB"
    if tag == "VB" and last.lower in SUBJECTS and len(before) > 1 and before[-1] is last and not _is_inverted(before):
        return "VBP"
    if tag == "NNS" and last.lower in ("he", "she", "it") and before[-1] is last:
        return "VBZ"  # "if it | rains"
    if word.lower == "like" and last.lower in SUBJECTS and before[-1] is last:
        return "VBP"
    if tag == "VB" and word.lower in ("do", "have") and not before:
        return "VBP"
    return tag


def _follows_past(before: Sequence[Word]) -> bool:
    """ "remained open and | operated": the nearest verb before is a past without a participle."""
    verb = next((word for word in reversed(before) if word.tag[:2] in ("VB", "MD")), NOTHING)
    return verb.tag == "VBD" and not is_in(verb.lower, "auxiliary")


def _is_inverted(before: Sequence[Word]) -> bool:
    """ "do you | know": the auxiliary stands before the subject; "let them | know", "see it | happen" have a verb there, too."""
    return before[-2].tag[:2] in ("VB", "MD")


def _guessed(word: Word, before: Sequence[Word]) -> str:
    """A tag from the closed classes, the ending and the word before."""
    last = before[-1] if before else NOTHING
    after_noun_opener = last.tag in ("DT", "PRP$", "POS", "JJ") or (last.tag == "IN" and not is_in(last.lower, "subordinator"))
    closed = _closed(word, last)
    if closed:
        return closed
    verb = _guessed_verb(word, before, last)
    if verb and not after_noun_opener:
        return verb
    if verb in ("VBD", "VBN"):
        return "JJ"
    if word.text[:1].isupper() and before:
        return "NNP"
    return "RB" if word.lower.endswith("ly") else "NN"


def _closed(word: Word, last: Word) -> str:
    lower = word.lower
    if lower in ("nobody", "nothing", "none"):
        return "NN"
    if lower == "which":
        return "WDT"
    if lower in GUESSED and not (word.text[:1].isupper() and last.tag):
        is_bare = last.tag == "MD" or last.lower == "to"
        return "VB" if is_bare and lower in ("have", "do") else GUESSED[lower]
    if lower == "'s":
        return "VBZ" if is_in(last.lower, "pronoun", "clitic subject") else "POS"
    if lower == "that":
        return "WDT" if last.tag in NOUNS else "IN"
    if lower == "to":
        return "TO"
    if lower[0].isdigit() or is_in(lower, "numeral"):
        return "CD"
    for name, tag in CLOSED:
        if is_in(lower, name):
            return tag
    return ""


CLOSED = (
    ("possessive", "PRP$"),
    ("negation", "RB"),
    ("pronoun", "PRP"),
    ("object pronoun", "PRP"),
    ("personal relative", "WP"),
    ("determiner", "DT"),
    ("conjunction", "CC"),
    ("subordinator", "IN"),
    ("preposition", "IN"),
    ("adverb", "RB"),
)
"""Classes and the tags of their words; the first that holds a word decides. "No" is the determiner's when a noun follows."""


def _guessed_verb(word: Word, before: Sequence[Word], last: Word) -> str:
    lower = word.lower
    verbal = next((one for one in reversed(before) if one.tag != "RB"), NOTHING)
    if verbal.tag in ("MD", "TO") or (
        verbal.is_negative and verbal.is_in("auxiliary") and stem(verbal.lower) in ("do", "did", "does")
    ):
        return "VB" if lower.isalpha() and not word.text[:1].isupper() else ""
    if not before and (lower == "let" or lower.endswith("ed")):
        return "VB" if lower == "let" else "VBN"  # "Let me", "Loaded with pumps"
    is_regular = lower.endswith("ied") or (lower.endswith("ed") and len(lower) > 4)
    is_past = is_regular or is_in(lower, "irregular past", "irregular participle")
    if is_past and not (word.text[:1].isupper() and before):
        has_auxiliary = verbal.tag[:2] in ("VB", "MD") and (verbal.is_form_of_be or verbal.is_form_of_have)
        return "VBN" if has_auxiliary or is_in(lower, "irregular participle") else "VBD"
    if lower.endswith("ing") and len(lower) > 5:
        return "VBG"
    if last.lower in SUBJECTS and lower.isalpha():
        return "VBZ" if lower.endswith("s") else "VBP"
    is_third = lower.endswith("s") and not lower.endswith(("ss", "us", "is"))
    return "VBZ" if is_third and takes_clause(lower) and last.tag in NOUNS else ""
