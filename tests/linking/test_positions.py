"""For whom actors speak, over reports."""

from __future__ import annotations

from sayso.linking.occurrences import party_key
from sayso.linking.positions import parties_of
from sayso.records import SourceKind
from sayso.story import Actor


def speaker(name: str, party: str, kind: SourceKind = "person") -> Actor:
    """An actor with a party."""
    return Actor(f"actor {name}", name, (name,), kind, party, ())


def test_the_first_word_of_one_bodys_name_is_that_body() -> None:
    """ "Brightkeel" is Brightkeel Lines; where two begin so, or other bodies belong to it as to a state, it is by itself."""
    lines, works = speaker("Brightkeel Lines", "Brightkeel Lines", "body"), speaker("Brightkeel Works", "Brightkeel Works", "body")
    short = speaker("Ulla Marn", "Brightkeel")
    assert parties_of([lines, short]).full["brightkeel"] == party_key("Brightkeel Lines")
    assert "brightkeel" not in parties_of([lines, works, short]).full
    ministry = speaker("the trade ministry", "Brightkeel", "body")
    assert "brightkeel" not in parties_of([lines, short, ministry]).full
