"""Options that narrow a list do so, or say why they cannot."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

TEXT = "Ana Lind denied the sale.\n\nThe deal allows Bo Falk to deny the sale.\n\n“Nobody saw the boats that day,” it went."


def test_actuality_keeps_what_is_possible_apart(run: Run) -> None:
    """Denials made can be listed without those that could be."""
    Path("report.txt").write_text(TEXT, "utf-8")
    run("read", "report.txt")
    assert "Bo Falk" not in run("statements", "--act", "deny", "--actuality", "actual").out
    assert "Bo Falk" in run("statements", "--act", "deny", "--actuality", "hypothetical").out


def test_an_unknown_report_is_said_to_be_unknown(run: Run) -> None:
    """No empty list stands for a wrong id."""
    run("read", "bridge.txt")
    answer = run("statements", "--report", "r0000")
    assert answer.status == 1
    assert "no report whose id begins with 'r0000'" in answer.err


def test_the_brief_of_an_act_lists_the_reports_that_have_it(run: Run) -> None:
    """Reports without a hit are left out."""
    Path("report.txt").write_text(TEXT, "utf-8")
    run("read", "report.txt", "bridge.txt")
    assert run("brief", "--act", "deny", "--actuality", "hypothetical").out.startswith("1 report, 1 statement")


def test_particulars_of_a_report_that_is_there_are_not_dropped_in_silence(run: Run) -> None:
    """Reading again with an outlet says how to change it."""
    run("read", "bridge.txt")
    assert "judge ID outlet" in run("read", "bridge.txt", "--outlet", "Causeway").err
