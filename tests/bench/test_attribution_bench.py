"""The attribution bench tells kinds of attributions apart, compares prediction files, and reads GUM's clauses as attributions."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "attribution"))

from articles import Article, Marked, Spans, Word, cut
from compare import compare, mark
from gum_gold import COGNITION, NO_VERB, SPEECH, GumArticle, read_gum
from kinds import cue_kind, distance, source_type
from scorer import score

TEXT = "The ferry sank. The harbour master said so. He denied the rest."
NONE: Spans = ()


def find(words: str) -> Spans:
    """Where words stand in the text."""
    start = TEXT.index(words)
    return ((start, start + len(words)),)


def words_of(sentence: str, *parse: tuple[str, int]) -> tuple[Word, ...]:
    """A parsed sentence of the text: tag and head of each word."""
    words, place = [], TEXT.index(sentence)
    for form, (tag, head) in zip(sentence.split(), parse, strict=True):
        words.append(Word(place, place + len(form), tag, "O", head, "dep"))
        place += len(form) + 1
    return tuple(words)


SAID = Marked(find("The harbour master"), find("said"), find("The ferry sank"))
DENIED = Marked(find("He"), find("denied"), find("the rest"))
ARTICLE = Article(
    "a",
    TEXT,
    (SAID, DENIED),
    (
        words_of("The ferry sank.", ("DT", 2), ("NN", 3), ("VBD", 0)),
        words_of("The harbour master said so.", ("DT", 3), ("NN", 3), ("NN", 4), ("VBD", 0), ("RB", 4)),
        words_of("He denied the rest.", ("PRP", 2), ("VBD", 0), ("DT", 4), ("NN", 2)),
    ),
)


def test_the_head_of_a_source_says_what_it_is() -> None:
    """ "The harbour master" is a description, "He" a pronoun; who is not named is none."""
    assert [source_type(ARTICLE, marked) for marked in ARTICLE.marked] == ["nominal", "pronoun"]
    assert source_type(ARTICLE, SAID._replace(source=NONE)) == "none"


@pytest.mark.parametrize(("source", "kind"), [("He", "pronoun"), ("The harbour master", "nominal")])
def test_without_a_parse_simple_words_say_what_a_source_is(source: str, kind: str) -> None:
    """A description ends in a lower-case word."""
    assert source_type(Article("a", TEXT, ()), SAID._replace(source=find(source))) == kind


def test_distance_counts_sentences_between_source_and_content() -> None:
    """The nearest pieces count; an article without sentences tells nothing."""
    assert [distance(ARTICLE, marked) for marked in ARTICLE.marked] == ["neighbour sentence", "same sentence"]
    assert distance(ARTICLE, SAID._replace(source=find("He"))) == "further"
    assert distance(ARTICLE, SAID._replace(source=NONE)) == "no source"
    assert distance(Article("a", TEXT, ()), SAID) is None


def test_cues_are_told_apart_by_their_words() -> None:
    """One, several, none."""
    cues = (find("said"), find("said so"), NONE)
    assert [cue_kind(TEXT, SAID._replace(cue=cue)) for cue in cues] == ["one word", "several words", "no cue"]


def test_what_one_file_has_right_and_the_other_has_not_is_gained_or_lost() -> None:
    """What both have right is kept; a proposal with the wrong source is wrong."""
    wrong = DENIED._replace(source=find("The ferry"))
    found = compare([ARTICLE], {"a": (SAID, wrong)}, {"a": (SAID, DENIED)})
    assert (found.kept, [change.marked for change in found.gained], found.lost, found.wrong) == (1, [DENIED], (), (1, 0))
    assert [change.marked for change in compare([ARTICLE], {"a": (SAID,)}, {}).lost] == [SAID]


def test_a_change_is_shown_with_its_roles_in_braces() -> None:
    """Whole lines, so that a reader sees what stood around it."""
    assert mark(TEXT, DENIED).endswith("said so. {source:He} {cue:denied} {content:the rest}.")


def test_the_scorer_gives_full_marks_to_the_gold() -> None:
    """And none where nothing is proposed."""
    assert score([(ARTICLE, ARTICLE.marked)]).triple == 100
    assert score([(ARTICLE, ())]).triple == 0


GUM = """\
# newdoc id = GUM_news_ferry
# meta::speakerCount = 2
# newpar
# speaker = AdaVoss
# text = Dunn said the ferry can't sail, adding nothing.
1\tDunn\tDunn\tPROPN\tNNP\t_\t2\tnsubj\t_\tDiscourse=attribution-positive:1->2:1:sem-atsrc-1+lex-indwd-2
2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\tDiscourse=ROOT:2:0
4\tferry\tferry\tNOUN\tNN\t_\t7\tnsubj\t_\t_
5-6\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
5\tca\tcan\tAUX\tMD\t_\t7\taux\t_\t_
6\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
7\tsail\tsail\tVERB\tVB\t_\t2\tccomp\t_\tSpaceAfter=No
8\t,\t,\tPUNCT\t,\t_\t9\tpunct\t_\t_
9\tadding\tadd\tVERB\tVBG\t_\t2\tadvcl\t_\tDiscourse=elaboration-additional:3->2:0:_
10\tnothing\tnothing\tPRON\tNN\t_\t9\tobj\t_\tSpaceAfter=No
11\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# speaker = Wikinews
# text = I think so.
1\tI\tI\tPRON\tPRP\t_\t2\tnsubj\t_\tDiscourse=attribution-positive:4->5:0:sem-atsrc-12
2\tthink\tthink\tVERB\tVBP\t_\t0\troot\t_\t_
3\tso\tso\tADV\tRB\t_\t2\tadvmod\t_\tDiscourse=joint-list_m:5->2:2:_|SpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
# text = A ferry. Ada Voss.
1\tA\ta\tDET\tDT\t_\t2\tdet\t_\tDiscourse=joint-list_m:6->2:2:_
2\tferry\tferry\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
4\tAda\tAda\tPROPN\tNNP\t_\t2\tdep\t_\tDiscourse=attribution-positive:7->6:0:sem-atsrc-19-20
5\tVoss\tVoss\tPROPN\tNNP\t_\t4\tflat\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""


@pytest.fixture
def gum() -> GumArticle:
    """An invented document in GUM's form."""
    return read_gum(GUM.splitlines(), frozenset({"think"}))


def test_gum_text_is_rebuilt_with_paragraphs_and_speakers(gum: GumArticle) -> None:
    """A new speaker begins a new paragraph; where nobody speaks, no name stands."""
    said, thought, credit = gum.article.text.split("\n\n")
    assert said == "Ada Voss: Dunn said the ferry can't sail, adding nothing."
    assert (thought, credit) == ("Wikinews: I think so.", "A ferry. Ada Voss.")


def test_gum_clauses_become_source_cue_and_content(gum: GumArticle) -> None:
    """What was attached to the content before the attribution was, belongs to it; what came later does not."""
    roles = [[cut(gum.article.text, spans) for spans in marked] for marked in gum.article.marked]
    assert roles[0] == ["Dunn", "said", "the ferry can't sail, adding nothing."]
    assert roles[1] == ["I", "think", "so."]


def test_gum_cognition_and_credits_are_kept_apart(gum: GumArticle) -> None:
    """A clause without a verb or a word of saying is a byline or a credit."""
    assert gum.kinds == (SPEECH, COGNITION, NO_VERB)
