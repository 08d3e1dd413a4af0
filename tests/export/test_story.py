"""What reports say together as JSON Lines: the keys that docs/export.md names, and nothing lost."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from sayso.errors import UsageError
from sayso.export import imported, jsonl
from sayso.ledger.filters import EVERYTHING, Filter
from sayso.ledger.store import Ledger
from sayso.pages import selection
from sayso.records import Reason, Span
from sayso.story import Actor, Claim, ClaimMember, Conflict, Derivation, Leaf, Merge, Origin, Position, Related, Reversal, Shared

WHY = Reason("name", "Oren Tal / Orren Tall", 0.8)
WHY_FIELDS = {"feature": "name", "value": "Oren Tal / Orren Tall", "weight": 0.8}
RECORDS: tuple[tuple[selection.Record, dict[str, Any]], ...] = (
    (
        Actor("a1", "Oren Tal", ("Oren Tal", "he"), "person", "Korvany", ("s1", "s2"), (Merge("s1", "s2", (WHY,)),)),
        {
            "kind": "actor",
            "id": "a1",
            "name": "Oren Tal",
            "names": ["Oren Tal", "he"],
            "party": "Korvany",
            "source_kind": "person",
            "statements": ["s1", "s2"],
            "merges": [{"left": "s1", "right": "s2", "reasons": [WHY_FIELDS]}],
        },
    ),
    (
        Claim("k1", "pumps were sold", "p1", (ClaimMember("p1", "s1", "against", "same"),), (Related("narrower", "k2"),)),
        {
            "kind": "claim",
            "id": "k1",
            "wording": "pumps were sold",
            "proposition": "p1",
            "members": [{"proposition": "p1", "statement": "s1", "side": "against", "tie": "same"}],
            "relations": [{"relation": "narrower", "claim": "k2"}],
        },
    ),
    (
        Position("k1", "a1", "against", ("s1",), None),
        {"kind": "position", "claim": "k1", "holder": "a1", "side": "against", "statements": ["s1"], "since": None},
    ),
    (
        Reversal("k1", "a1", ("s1",), ("s2",), partial=True),
        {"kind": "reversal", "claim": "k1", "holder": "a1", "from": ["s1"], "to": ["s2"], "partial": True},
    ),
    (
        Conflict("contradicts", "s1", "s2", ("p1", "p2"), (WHY,)),
        {
            "kind": "conflict",
            "relation": "contradicts",
            "left": "s1",
            "right": "s2",
            "propositions": ["p1", "p2"],
            "reasons": [WHY_FIELDS],
        },
    ),
    (
        Derivation("r2", "r1", "copies", (WHY,), (Shared(Span(0, 9), Span(4, 13)),)),
        {
            "kind": "derivation",
            "from": "r2",
            "to": "r1",
            "evidence": {"kind": "copies", "reasons": [WHY_FIELDS], "shared": [{"from": [0, 9], "to": [4, 13]}]},
        },
    ),
    (
        Origin("k1", "for", 1, 2, (Leaf(None, "a1", ("s1",), ("r1",)),)),
        {
            "kind": "origin",
            "claim": "k1",
            "side": "for",
            "least": 1,
            "most": 2,
            "leaves": [{"source": None, "actor": "a1", "statements": ["s1"], "entries": ["r1"]}],
        },
    ),
)


def exported(ledger: Ledger, chosen: Filter = EVERYTHING) -> list[dict[str, Any]]:
    """The lines of an export, read back."""
    return [json.loads(line) for line in jsonl.lines(selection.records(ledger, chosen))]


@pytest.mark.parametrize(("record", "fields"), RECORDS, ids=[str(fields["kind"]) for _, fields in RECORDS])
def test_a_record_has_its_keys_with_its_kind_first(record: selection.Record, fields: dict[str, Any]) -> None:
    """Every field of each record is there, under the name that the documents give it."""
    told = json.loads(next(iter(jsonl.lines([record]))))
    assert told == fields
    assert list(told) == list(fields)


def test_the_keys_are_documented() -> None:
    """docs/export.md has a row for each kind, and names each of its keys."""
    text = (Path(__file__).parent.parent.parent / "docs" / "export.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", text.split("## JSON Lines of a ledger")[1].split("\n## ")[0], re.MULTILINE))
    for _, fields in RECORDS:
        named = set(re.findall(r"`(\w+)`", rows[fields["kind"]]))
        assert set(fields) - {"kind"} <= named, fields["kind"]


def test_kinds_come_in_their_order(kept: Ledger) -> None:
    """Reports, statements, then what they say together: what a line names came before it, but for claims that name each other."""
    kinds = list(dict.fromkeys(one["kind"] for one in exported(kept)))
    assert kinds == ["report", "statement", "actor", "claim", "position", "reversal", "conflict", "derivation", "origin"]


def test_every_id_that_is_named_is_there(kept: Ledger) -> None:
    """Of a whole ledger, members, holders, ends and entries are ids of other lines."""
    lines = exported(kept)
    ids = {one["id"] for one in lines if "id" in one}
    ids |= {proposition["id"] for one in lines if one["kind"] == "statement" for proposition in one["propositions"]}
    for one in lines:
        match one["kind"]:
            case "actor":
                named = set(one["statements"])
            case "claim":
                named = {member[key] for member in one["members"] for key in ("proposition", "statement")}
            case "position" | "reversal":
                named = {one["claim"], *one.get("statements", ()), *one.get("from", ()), *one.get("to", ())}
            case "conflict":
                named = {one["left"], one["right"], *one["propositions"]}
            case "derivation":
                named = {one["from"], one["to"]}
            case "origin":
                named = {one["claim"], *(entry for leaf in one["leaves"] for entry in (*leaf["entries"], *leaf["statements"]))}
            case _:
                named = set()
        assert named <= ids, one


def test_an_export_of_a_claims_statement_has_the_whole_claim(kept: Ledger) -> None:
    """Narrowed to one act, the statements are few, and the claim is told with all its members."""
    lines = exported(kept, Filter(act="admit"))
    assert sum(one["kind"] == "statement" for one in lines) == 1
    (claim,) = (one for one in lines if one["kind"] == "claim")
    assert len(claim["members"]) == 6


def test_judgements_are_read_back_among_all_kinds(kept: Ledger) -> None:
    """Other kinds and empty lines are passed over; a line that is none of ours is named by its number."""
    lines = ["", *jsonl.lines(selection.records(kept, EVERYTHING))]
    assert list(imported.judgements(lines)) == []
    with pytest.raises(UsageError, match=r"line 2 is no record"):
        list(imported.judgements(["", "{}"]))


def test_a_file_of_something_else_is_told() -> None:
    """Bytes that are not UTF-8, and arrays in arrays without end."""
    other = io.TextIOWrapper(io.BytesIO(b"\n\xff\xfe"), encoding="utf-8")
    with pytest.raises(UsageError, match="stands what is not UTF-8"):
        list(imported.judgements(other))
    with pytest.raises(UsageError, match="line 1 is no record"):
        list(imported.judgements(["[" * 100_000]))
