"""Commands that keep a ledger honest and hand it on: judge, export, verify."""

from __future__ import annotations

import getpass
import os
from datetime import UTC, datetime
from pathlib import Path

import click

from sayso.cli import output
from sayso.cli.examples import Command
from sayso.cli.linking import bring_up_to_date, linked
from sayso.cli.options import filter_options, ledger_option
from sayso.errors import UsageError
from sayso.export import csv, imported, jsonl
from sayso.export.visible import one_line
from sayso.ledger import judgements
from sayso.ledger.filters import Filter
from sayso.ledger.judgements import Ruling
from sayso.ledger.store import Ledger
from sayso.pages import record, selection
from sayso.records import Judgement, Report, Statement
from sayso.story import Actor, Claim
from sayso.terminal.words import count, short

QUOTED = 100
"""Characters told of the words a judgement is about, so that a wrong id shows; a guess."""


@click.command(
    cls=Command,
    examples=(
        'sayso judge s91c02b7aa verdict wrong --by "Ada Lund"',
        "sayso judge s91c02b7aa act admit",
        "sayso judge r820518455 published 2031-05-14",
        "sayso judge s91c02b7aa act --withdraw",
        "sayso judge k5d2e01aa7 same k91b20cd3e",
        "sayso judge --from colleague.jsonl",
    ),
)
@click.argument("identifier", metavar="[ID]", required=False)
@click.argument("decision", nargs=-1, metavar="[FIELD VALUE]")
@click.option("--by", metavar="NAME", default=getpass.getuser, show_default="the name you are logged in with", help="Who judges.")
@click.option("--withdraw", is_flag=True, help="Take back a judgement, by its own ID or by what it judges.")
@click.option(
    "--from", "path", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE", help="Add what FILE has."
)
@ledger_option
def judge(  # noqa: PLR0913 - what a person decides, and how
    ledger: Path, identifier: str | None, decision: tuple[str, ...], by: str, path: Path | None, *, withdraw: bool
) -> None:
    """Decide on a report, a statement, or on two records.

    A judgement outranks what was computed, and can be withdrawn; both are kept, with who and when. Fields of a
    statement: verdict (right, wrong), act, actuality, referent, party. Of a report: outlet, published, title, byline. An
    empty VALUE, written '', says that it is not known.

    Of two records, with the ID of the other as VALUE: same or not_same of claims (or propositions) and of actors (or
    statements), not_from of a report that does not come from the other. --from FILE adds what somebody else exported.
    """
    if path is not None:
        if identifier is not None or withdraw:
            raise UsageError("judge takes either ID FIELD VALUE or --from FILE: leave one out")
        _take_over(ledger, path)
        return
    if identifier is None:
        raise UsageError("judge wants ID FIELD VALUE, or ID [FIELD] --withdraw, or --from FILE: see `sayso judge --help`")
    with Ledger(ledger) as opened:
        bring_up_to_date(opened)
        match decision:
            case (field, value) if not withdraw:
                one = _judgement(opened, identifier, Ruling(value.strip(), by), field)
                before = opened.said_before(one)  # by a run that was stopped behind it, for one
                opened.judge(before or one)
                one = before or one
            case () | (_,) if withdraw:
                one = _standing(opened, identifier, decision)
                opened.withdraw(one.id, datetime.now(UTC))
            case _:
                raise UsageError("judge wants ID FIELD VALUE, or ID [FIELD] --withdraw: see `sayso judge --help`")
        bring_up_to_date(opened)
    done, undo = ("withdrawn", "") if withdraw else ("judged", f"; to take it back: sayso judge {short(one.id)} --withdraw")
    words = one_line(one.exact if len(one.exact) <= QUOTED else one.exact[:QUOTED] + "…")
    output.say(f"{done}: {one.field} of {short(one.target)} is {one.value!r}, says {one.by}{undo}")
    output.say(f"  “{words}”")


@click.command(
    cls=Command,
    examples=(
        "sayso export --to jsonl > story.jsonl",
        "sayso export --to csv --act deny --actuality actual --output denials.csv",
    ),
)
@click.option("--to", "form", type=click.Choice(["jsonl", "csv"]), required=True, help="What to write: see docs/export.md.")
@click.option(
    "--output", "path", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write there, not to standard output."
)
@filter_options
@ledger_option
def export(ledger: Path, chosen: Filter, form: str, path: Path | None) -> None:
    """Write records as JSON Lines or CSV.

    Exactly what the filter leaves: reports, statements, what they say together and judgements as JSON Lines, or statements
    as CSV.

    A CSV file written with --output begins with a byte-order mark, so that spreadsheets read it as UTF-8.
    """
    if path and _is_part_of(path, ledger):
        raise UsageError(f"--output {path} is the ledger itself, or what SQLite keeps beside it: give it another name")
    with linked(ledger, chosen) as opened:
        lines = jsonl.lines(selection.records(opened, chosen)) if form == "jsonl" else csv.lines(selection.pairs(opened, chosen))
        if path:
            output.write(lines, path, mark=form == "csv")
        else:
            output.put(lines)


@click.command(
    cls=Command,
    examples=("sayso verify",),
)
@ledger_option
def verify(ledger: Path) -> int:
    """Check that all is as it was kept.

    Hashes every capture again, cuts every quoted passage again, makes the seal of every reading and the id of every
    judgement again, and prints what fails. The exit status is 0 if nothing fails, else 1. A judgement that is gone
    altogether does not show, nor does a change by somebody who makes all hashes anew.
    """
    failed = 0
    with Ledger(ledger) as opened:
        for failure in opened.verify():
            failed += 1
            output.put_if_read([one_line(f"{failure.record}: {failure.message}")])
        counts = opened.counts()
    held = f"{count(counts.captures, 'capture')}, {count(counts.statements, 'statement')}"
    output.say(f"{held}: {count(failed, 'failure')}" if failed else f"{held}: all as they were kept")
    return 1 if failed else 0


def _take_over(ledger: Path, path: Path) -> None:
    """Add the judgements of an exported file; those that are there already count for nothing."""
    with Ledger(ledger) as opened, path.open(encoding="utf-8-sig") as lines:
        made = list(imported.judgements(lines))
        added = sum(opened.judge(one) for one in made)
        unplaced = sum(place.target is None for place in opened.placements() if place.judgement.id in {one.id for one in made})
        bring_up_to_date(opened)
    output.say(
        f"{count(added, 'judgement')} added, {len(made) - added} known before; without a place in this ledger yet: {unplaced}."
    )


def _is_part_of(path: Path, ledger: Path) -> bool:
    """Whether a path is the ledger or one of the files beside it that hold what is not in it yet."""
    names = [str(ledger), *(f"{ledger}{ending}" for ending in ("-wal", "-shm", "-journal"))]
    try:
        linked = path.exists() and ledger.exists() and path.samefile(ledger)
    except OSError:  # a name that is too long: writing tells
        linked = False
    return linked or os.path.realpath(path) in {os.path.realpath(name) for name in names}


def _judgement(ledger: Ledger, identifier: str, ruling: Ruling, field: str) -> Judgement:
    """A judgement made now."""
    if field in judgements.LINK_FIELDS:
        return _link_judgement(ledger, identifier, ruling, field)
    found = record.find(ledger, identifier)
    if isinstance(found, Claim | Actor):
        raise UsageError(
            f"of {'a claim' if isinstance(found, Claim) else 'an actor'} only same and not_same can be judged, not {field!r}"
        )
    if isinstance(found, Judgement):
        raise UsageError(f"{found.id} is a judgement: judge {found.target} anew, or take it back with --withdraw")
    report = found if isinstance(found, Report) else ledger.reading(found.report).report
    known = judgements.STATEMENT_FIELDS if isinstance(found, Statement) else judgements.REPORT_FIELDS
    if field not in known:
        kind = "statement" if isinstance(found, Statement) else "report"
        raise UsageError(f"a {kind} has no field {field!r} to judge: use one of {', '.join(known)}")
    return judgements.make(found, report, field, ruling.value, by=ruling.by, at=datetime.now(UTC))


def _link_judgement(ledger: Ledger, identifier: str, ruling: Ruling, field: str) -> Judgement:
    """A judgement on two records: a claim's id stands for its first proposition, an actor's for its first statement."""
    target, other = record.judged_end(ledger, identifier), record.judged_end(ledger, ruling.value)
    if type(target) is not type(other) or target.id == other.id:
        raise UsageError(f"{field} is judged of two different records of one kind: two claims, two actors, or two reports")
    report = target if isinstance(target, Report) else ledger.report_with(target.id)
    return judgements.make(target, report, field, other.id, by=ruling.by, at=datetime.now(UTC))


def _standing(ledger: Ledger, identifier: str, fields: tuple[str, ...]) -> Judgement:
    """The one judgement meant: that of this id, or the only one that stands on the record of this id."""
    found = record.find(ledger, identifier)
    if isinstance(found, Judgement):
        return found
    standing = [one for one in ledger.judgements(found.id) if not fields or one.field in fields]
    if len(standing) == 1:
        return standing[0]
    named = "; ".join(f"{one.id}: {one.field} = {one.value}, by {one.by}" for one in standing)
    raise UsageError(f"{found.id} has {named}: name one of them" if standing else f"no judgement stands on {found.id}")
