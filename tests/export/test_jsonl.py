"""JSON Lines: one record a line."""

from __future__ import annotations

import json

from sayso.export.jsonl import lines, record_fields
from sayso.ledger.judgements import make
from tests.pages.stories import NOW, report, statements


def test_a_statement_names_its_report() -> None:
    """Kind, id and report come first, then the keys of `extract --json`."""
    of = report()
    told = json.loads(next(iter(lines(statements(of)))))
    assert list(told)[:4] == ["kind", "id", "report", "form"]
    assert told["report"] == of.id


def test_a_judgement_has_all_its_fields() -> None:
    """Times in UTC, the words it is about, null where it is not withdrawn."""
    of = report()
    judgement = make(statements(of)[0], of, "act", "admit", by="Ada", at=NOW)
    told = record_fields(judgement)
    keys = (
        "kind",
        "id",
        "target",
        "field",
        "value",
        "by",
        "at",
        "exact",
        "prefix",
        "suffix",
        "address",
        "sha256",
        "place",
        "withdrawn",
    )
    assert tuple(told) == keys
    assert told["at"] == "2031-05-20T09:30:00+00:00"
    assert told["withdrawn"] is None


def test_records_keep_their_order() -> None:
    """A line for each record, in the order given."""
    of = report()
    assert [json.loads(line)["id"] for line in lines([of, *statements(of)])] == [of.id, *(one.id for one in statements(of))]
