"""Commands that show what reports say together, and the judgements on two records."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from sayso import pipeline
from sayso.cli.entry import main
from sayso.ledger import connection
from sayso.ledger.store import Ledger
from sayso.terminal import rows
from tests import affair
from tests.cli.conftest import Run

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "story"
LISTS = {
    "claims": rows.CLAIM_COLUMNS,
    "actors": rows.ACTOR_COLUMNS,
    "origins": rows.ORIGIN_COLUMNS,
    "conflicts": rows.CONFLICT_COLUMNS,
    "timeline": rows.MOMENT_COLUMNS,
}
"""The commands, and the columns of their CSV."""


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the example story, read and linked as a user does it."""
    path = tmp_path_factory.mktemp("example") / "sayso.db"
    assert main(["read", str(EXAMPLES), "--ledger", str(path)]) == 0
    return path


@pytest.fixture
def story(run: Run, example: Path, tmp_path: Path) -> Run:
    """A command line beside that ledger. What it holds together hangs on weights, so tests ask for its form alone."""
    shutil.copy(example, tmp_path / "sayso.db")
    return run


@pytest.fixture
def told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A command line beside a ledger of the affair of the pumps, not linked yet.

    Passages are compared by their words, so that what comes of it hangs on no weights.
    """
    options = pipeline.rules_alone()
    monkeypatch.setattr(pipeline, "Options", lambda: options)
    keep(tmp_path / "sayso.db")
    return run


def keep(path: Path) -> None:
    """A new ledger of the affair."""
    with Ledger(path, create=True) as ledger:
        affair.read(ledger, range(len(affair.TEXTS)))


def page(run: Run, *line: str) -> dict[str, Any]:
    """What a list holds, as JSON."""
    answer = run(*line, "--format", "json")
    assert answer.status == 0, answer.err
    found: dict[str, Any] = json.loads(answer.out)
    return found


def table(run: Run, *line: str) -> list[dict[str, str]]:
    """What a list holds, as CSV."""
    answer = run(*line, "--format", "csv")
    assert answer.status == 0, answer.err
    return list(csv.DictReader(answer.out.splitlines()))


def sale(run: Run) -> dict[str, Any]:
    """The claim that the pumps were sold: that of most reports."""
    found: dict[str, Any] = page(run, "claims")["claims"][0]
    return found


def actor(run: Run, name: str) -> str:
    """An actor's id."""
    return next(row["actor"] for row in table(run, "actors") if row["name"] == name)


def propositions(run: Run) -> list[str]:
    """Those of the claim that the pumps were sold, in the order of the claim."""
    record = json.loads(run("show", sale(run)["id"], "--format", "json").out)
    return [member["proposition"] for member in record["members"]]


# ---- lists ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LISTS)
def test_every_list_comes_as_table_json_and_csv(story: Run, name: str) -> None:
    """Over the example story each form answers; CSV has its columns in their order, JSON the page."""
    answer = story(name)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.strip()
    assert tuple(story(name, "--format", "csv").out.splitlines()[0].split(",")) == LISTS[name]
    assert page(story, name)


def test_the_csv_of_claims_has_a_row_for_each_holder(story: Run) -> None:
    """As many rows as JSON has stands, each with its claim, side and origins."""
    claims = page(story, "claims")["claims"]
    given = table(story, "claims")
    assert len(given) == sum(len(one["stands"]) for one in claims) > 0
    assert {row["claim"] for row in given} == {one["id"] for one in claims}
    assert {row["side"] for row in given} <= {"for", "against", "withheld", "unclear"}
    assert all(int(row["least_origins"]) <= int(row["most_origins"]) for row in given if row["least_origins"])


def test_claims_tell_who_stands_where(told: Run) -> None:
    """Sides with holders and days, origins, the reversal and the conflicts, on a few lines."""
    out = " ".join(told("claims").out.split())
    assert "that Korvany had sold naval pumps to the Tamber Islands 4 reports, 2031-05-14 to 2031-06-02" in out
    assert "for Two Lowmarch customs officials (2031-05-13), Northern Wire (2031-05-16), Oren Tal (2031-06-02) [2 origins]" in out
    assert "against Oren Tal (2031-05-14) [1 origin]" in out
    assert "Oren Tal changed position; 1 conflict" in out


def test_claims_of_one_statement_are_listed_when_asked_for(told: Run) -> None:
    """The bridge and the pumps that nobody saw are claims of one; without --alone only their number is told."""
    shared, every = page(told, "claims"), page(told, "claims", "--alone")
    assert (len(shared["claims"]), len(every["claims"])) == (1, 3)
    assert shared["all"] == every["all"] == 3
    assert "3 claims in all; --alone lists those of one statement" in told("claims").out


def test_limit_leaves_the_claims_of_most_reports(told: Run) -> None:
    """At most so many, and how many there are is still told; none is not a limit."""
    limited = page(told, "claims", "--alone", "--limit", "2")
    assert (len(limited["claims"]), limited["all"]) == (2, 3)
    assert limited["claims"][0]["reports"] == 4
    assert {row["claim"] for row in table(told, "timeline", "--alone", "--limit", "1")} == {sale(told)["id"]}
    assert told("claims", "--limit", "0").status == 2


def test_actors_stand_under_all_their_names(told: Run) -> None:
    """Two spellings are one, two of one surname are two; those of most reports come first."""
    given = table(told, "actors")
    names = {row["name"]: row["names"].split("; ") for row in given}
    assert {"Oren Tal", "Orren Tall"} <= set(names["Oren Tal"])
    assert "Ilse Tal" in names
    assert given[0]["name"] == "Oren Tal"
    assert (given[0]["statements"], given[0]["reports"], given[0]["party"]) == ("3", "3", "Korvany")


def test_origins_follow_copies_and_citations(told: Run) -> None:
    """Which report comes from which, with why; behind the claim the wire's officials, whoever passed them on."""
    found = page(told, "origins")
    assert [(one["report"], one["derivation"]["kind"], one["source"]) for one in found["derived"]] == [
        ("The Daily Lock", "copies", "Northern Wire"),
        ("Tidewatch", "cites", "Northern Wire"),
    ]
    behind = [(row["side"], row["leaf"], row["entries"]) for row in table(told, "origins")]
    assert ("for", "Two Lowmarch customs officials", "Northern Wire") in behind
    assert ("against", "Oren Tal", "Northern Wire") in behind
    out = told("origins").out
    assert "The Daily Lock  copies  Northern Wire\n" in out
    assert "shared text: 97%\n" in out
    assert "first carried by Northern Wire" in out


def test_conflicts_come_with_both_passages_and_reversals(told: Run) -> None:
    """Denied and asserted of one thing; and who said no and later yes."""
    given = table(told, "conflicts")
    assert [row["relation"] for row in given] == ["contradicts", "reversal"]
    assert all(row["left_content"] and row["right_content"] and row["reasons"] for row in given[:1])
    assert (given[1]["holder"], given[1]["partial"]) == ("Oren Tal", "no")
    assert "Oren Tal changed position" in " ".join(told("conflicts").out.split())


def test_the_timeline_tells_who_took_which_side_when(told: Run) -> None:
    """First put forward, taken up, and turned; in the order of the days."""
    moments = page(told, "timeline")["moments"]
    assert [(one["day"], one["what"], one["side"], one["name"]) for one in moments] == [
        ("2031-05-13", "first", "for", "Two Lowmarch customs officials"),
        ("2031-05-14", "joins", "against", "Oren Tal"),
        ("2031-05-16", "joins", "for", "Northern Wire"),
        ("2031-06-02", "turns", "for", "Oren Tal"),
    ]
    assert "(changed position)" in " ".join(told("timeline").out.split())


@pytest.mark.parametrize(
    ("options", "claims"),
    [
        (("--actor", "Tal"), 2),
        (("--actor", "office"), 1),
        (("--act", "deny"), 1),
        (("--outlet", "Courier"), 2),
        (("--since", "2031-06-03"), 1),
        (("--actor", "nobody"), 0),
    ],
)
def test_filters_choose_claims_by_their_statements(told: Run, options: tuple[str, ...], claims: int) -> None:
    """A claim is listed where one of its statements is, and is told in full, by whomever."""
    found = page(told, "claims", "--alone", *options)["claims"]
    assert len(found) == claims
    assert all(len(one["stands"]) == 4 for one in found if one["reports"] == 4)


def test_as_of_a_day_all_is_as_it_was_known_then(told: Run) -> None:
    """On 15 May nobody had granted anything, nobody cited; on 13 May there was nothing."""
    then = page(told, "claims", "--as-of", "2031-05-15")["claims"][0]
    assert (then["id"], then["reports"], then["turns"]) == (sale(told)["id"], 2, [])
    assert {stand["name"] for stand in then["stands"]} == {"Two Lowmarch customs officials", "Oren Tal"}
    assert [row["relation"] for row in table(told, "conflicts", "--as-of", "2031-05-15")] == ["contradicts"]
    assert [one["derivation"]["kind"] for one in page(told, "origins", "--as-of", "2031-05-15")["derived"]] == ["copies"]
    assert max(row["day"] for row in table(told, "timeline", "--as-of", "2031-05-15")) == "2031-05-14"
    assert told("claims", "--as-of", "2031-05-13").out.startswith("No claim that more than one statement speaks of")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("claims", "No claim"),
        ("actors", "No actors."),
        ("origins", "No report comes from another"),
        ("conflicts", "No conflicts, and nobody changed position."),
        ("timeline", "Nothing happened"),
    ],
)
def test_a_list_of_nothing_says_so(told: Run, name: str, said: str) -> None:
    """A sentence, not an empty page; CSV still has its head, JSON its keys."""
    assert told(name, "--actor", "nobody").out.startswith(said)
    assert told(name, "--actor", "nobody", "--format", "csv").out == ",".join(LISTS[name]) + "\n"


def test_a_report_that_is_not_there_is_told(told: Run) -> None:
    """A wrong id in a filter ends with 1 and says where ids are."""
    answer = told("claims", "--report", "r000")
    assert (answer.status, answer.out) == (1, "")
    assert "has no report whose id begins with 'r000'" in answer.err


# ---- show -------------------------------------------------------------------------------------------------------


def test_show_tells_a_claim_in_full(told: Run) -> None:
    """By the beginning of its id: each side with its statements, parties, origins, reversal and conflicts."""
    out = told("show", sale(told)["id"][:8]).out
    titles = ("For", "Against", "Parties", "Origins", "Changed position", "Conflicts")
    at = [out.index(f"\n{title}\n") for title in titles]
    assert at == sorted(at)
    assert "acknowledged: that Korvany had sold" in " ".join(out.split())


def test_show_tells_an_actor_in_full(told: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its names, why they are taken for one, and all that it says."""
    monkeypatch.setenv("COLUMNS", "200")
    out = told("show", actor(told, "Oren Tal")[:8]).out
    assert out.startswith("Oren Tal\n")
    assert "name: Oren Tal / Orren Tall" in " ".join(out.split())
    assert out.index("Taken for one") < out.index("\nSays\n")


def test_show_gives_both_as_json(told: Run) -> None:
    """The records that an export has, with their kind."""
    claim = json.loads(told("show", sale(told)["id"], "--format", "json").out)
    assert (claim["kind"], len(claim["members"])) == ("claim", 6)
    one = json.loads(told("show", actor(told, "Ilse Tal"), "--format", "json").out)
    assert (one["kind"], one["name"]) == ("actor", "Ilse Tal")


@pytest.mark.parametrize("name", ["k000000000", "a000000000", "x12"])
def test_show_says_which_ids_there_are(told: Run, name: str) -> None:
    """An id that nothing has, or that is none, is told with what to do."""
    told("claims")
    answer = told("show", name)
    assert (answer.status, answer.out) == (1, "")
    assert "id" in answer.err


# ---- judgements on two records ----------------------------------------------------------------------------------


def test_claims_are_parted_and_joined_again(told: Run) -> None:
    """Judged not to be the same, a proposition leaves the claim at once; taken back, it is there again."""
    first, *_, last = propositions(told)
    made = told("judge", last, "not_same", first, "--by", "Ada Lund")
    assert (made.status, made.out) == (0, "")
    assert last not in propositions(told)
    assert sale(told)["turns"] == []
    judgement = made.err.split("sayso judge ")[1].split()[0]
    assert told("judge", judgement, "--withdraw").status == 0
    assert last in propositions(told)


def test_two_claims_are_judged_the_same_by_their_ids(told: Run) -> None:
    """A claim's id stands for its first proposition; the two are one from then on, and both ids lead to it."""
    one, other = (claim["id"] for claim in page(told, "claims", "--alone")["claims"][:2])
    assert told("judge", other, "same", one, "--by", "Ada Lund").status == 0
    assert page(told, "claims", "--alone")["all"] == 2
    assert told("show", one).out == told("show", other).out


def test_actors_are_joined(told: Run) -> None:
    """Ilse Tal is judged to be Oren Tal: one actor with both names, and why."""
    assert told("judge", actor(told, "Ilse Tal"), "same", actor(told, "Oren Tal"), "--by", "Ada Lund").status == 0
    names = [set(row["names"].split("; ")) for row in table(told, "actors")]
    assert any({"Ilse Tal", "Oren Tal"} <= some for some in names)


def test_a_report_is_judged_not_to_come_from_another(told: Run) -> None:
    """The copy is none: it stands alone, and its officials are an origin of their own."""
    copy = page(told, "origins")["derived"][0]["derivation"]
    assert told("judge", copy["report"], "not_from", copy["source"], "--by", "Ada Lund").status == 0
    assert [one["derivation"]["kind"] for one in page(told, "origins")["derived"]] == ["cites"]


@pytest.mark.parametrize(
    ("target", "decision", "status", "said"),
    [
        ("claim", ("same", "actor"), 2, "two different records of one kind"),
        ("claim", ("same", "claim"), 2, "two different records of one kind"),
        ("actor", ("not_same", "report"), 2, "two different records of one kind"),
        ("report", ("same", "other"), 2, "two records of one kind"),
        ("claim", ("not_from", "alone"), 2, "two records of one kind"),
        ("claim", ("same", "k000000000"), 1, "nothing in this ledger has the id"),
        ("k000000000", ("same", "claim"), 1, "nothing in this ledger has the id"),
        ("claim", ("act", "deny"), 2, "of a claim only same and not_same can be judged"),
        ("actor", ("party", "KOR"), 2, "of an actor only same and not_same can be judged"),
        ("claim", ("same",), 2, "judge wants ID FIELD VALUE"),
    ],
)
def test_wrong_ids_and_kinds_are_refused(told: Run, target: str, decision: tuple[str, ...], status: int, said: str) -> None:
    """Two records of one kind are wanted; what is wrong is told, and nothing is judged."""
    claims = page(told, "claims", "--alone")["claims"]
    reports = [json.loads(line)["id"] for line in told("export", "--to", "jsonl").out.splitlines() if '"kind": "report"' in line]
    ids = {
        "claim": claims[0]["id"],
        "alone": claims[1]["id"],
        "actor": actor(told, "Oren Tal"),
        "report": reports[0],
        "other": reports[1],
    }
    answer = told("judge", ids.get(target, target), *(ids.get(word, word) for word in decision), "--by", "Ada Lund")
    assert (answer.status, answer.out) == (status, "")
    assert said in answer.err
    assert '"kind": "judgement"' not in told("export", "--to", "jsonl").out


def test_judgements_are_exchanged(told: Run) -> None:
    """What one person exports another takes over, once; both ledgers then say the same."""
    first, *_, last = propositions(told)
    told("judge", last, "not_same", first, "--by", "Ada Lund")
    told("judge", actor(told, "Ilse Tal"), "same", actor(told, "Oren Tal"), "--by", "Ada Lund")
    told("export", "--to", "jsonl", "--output", "ada.jsonl")
    keep(Path("other.db"))
    assert told("claims", "--ledger", "other.db").out != told("claims").out
    answer = told("judge", "--from", "ada.jsonl", "--ledger", "other.db")
    assert (answer.status, answer.err) == (
        0,
        "2 judgements added, 0 known before; without a place in this ledger yet: 0.\n",
    )
    assert told("claims", "--ledger", "other.db").out == told("claims").out
    assert told("actors", "--ledger", "other.db").out == told("actors").out
    again = told("judge", "--from", "ada.jsonl", "--ledger", "other.db")
    assert again.err.startswith("0 judgements added, 2 known before")


def test_judgements_on_reports_that_are_not_there_wait(told: Run, tmp_path: Path) -> None:
    """They are kept without a place, and take one when the report is read."""
    first, *_, last = propositions(told)
    told("judge", last, "not_same", first, "--by", "Ada Lund")
    told("export", "--to", "jsonl", "--output", "ada.jsonl")
    with Ledger(tmp_path / "small.db", create=True) as ledger:
        affair.read(ledger, [0])
    answer = told("judge", "--from", "ada.jsonl", "--ledger", "small.db")
    assert answer.err == "1 judgement added, 0 known before; without a place in this ledger yet: 1.\n"
    with Ledger(tmp_path / "small.db") as ledger:
        affair.read(ledger, range(1, 5))
    assert told("claims", "--ledger", "small.db").out == told("claims").out


@pytest.mark.parametrize(
    "line", ["no JSON", "[1]", '{"id": "j1"}', '{"kind": "judgement", "id": "j1"}'], ids=["text", "array", "no kind", "no fields"]
)
def test_a_file_that_is_no_export_is_refused(told: Run, line: str) -> None:
    """The line is named, and nothing of the file is added."""
    Path("ada.jsonl").write_text(f"\n{line}\n", "utf-8")
    answer = told("judge", "--from", "ada.jsonl")
    assert answer.status == 2
    assert "line 2 is no record that `sayso export --to jsonl` writes" in answer.err


def test_a_judgement_that_was_changed_is_refused(told: Run) -> None:
    """Its id hashes what it says, so nobody's words can be altered on the way."""
    first, *_, last = propositions(told)
    told("judge", last, "not_same", first, "--by", "Ada Lund")
    lines = [line for line in told("export", "--to", "jsonl").out.splitlines() if '"kind": "judgement"' in line]
    Path("ada.jsonl").write_text("\n".join(lines).replace("Ada Lund", "Ida Lund"), "utf-8")
    keep(Path("other.db"))
    answer = told("judge", "--from", "ada.jsonl", "--ledger", "other.db")
    assert answer.status == 2
    assert "it was changed after it was made" in answer.err


def test_judge_takes_an_id_or_a_file(told: Run) -> None:
    """Both, or neither, is a usage error."""
    Path("ada.jsonl").write_text("", "utf-8")
    assert told("judge", "s1", "act", "deny", "--from", "ada.jsonl").status == 2
    assert told("judge").status == 2


# ---- a ledger that cannot be written to -------------------------------------------------------------------------


def test_a_ledger_that_cannot_be_written_to_shows_what_it_has(told: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports that wait to be linked are counted on standard error; what was linked before is shown, and the status is 0."""
    before = told("claims").out
    with Ledger(Path("sayso.db")) as ledger:
        text, day = "Ilse Tal said that Korvany had sold naval pumps to the Tamber Islands.", affair.TEXTS[3][2]
        affair.read_text(ledger, "sixth", "Tidewatch", day, text)
    opened = connection._open
    monkeypatch.setattr(connection, "_open", lambda path, _how: opened(path, "immutable=1"))
    answer = told("claims")
    assert (answer.status, answer.out) == (0, before)
    assert answer.err.startswith("1 report not compared with the others yet, so claims and origins may lack them: ")
    assert "cannot be written to" in answer.err
