"""What a network gives: the shipped one and the told one of the tests keep the same shapes."""

from __future__ import annotations

import numpy as np
import pytest

from sayso.language.chains import NEVER
from sayso.language.network import HIDDEN, Network, shipped
from sayso.language.pieces import Window, cut_pieces
from sayso.quotations import quotations_of
from tests.told import Noise, Told, report

NETWORKS = [
    pytest.param(shipped(), id="shipped"),
    pytest.param(Told().network(), id="told"),
    pytest.param(Noise(1).network(), id="noise"),
]
TEXT = "“The port froze,” Ann Vey said. Nobody sailed."


@pytest.mark.parametrize("network", NETWORKS)
def test_a_pass_gives_each_piece_its_rows(network: Network) -> None:
    """One for each piece of the window, in it alone, as wide as the tags that the network names."""
    made = report(TEXT)
    pieces = cut_pieces(made, quotations_of(made), network.tokenizer)
    window = Window(2, len(pieces.ids) - 1, (2, 5))
    tagged, size = network.tag(pieces, window), len(pieces.ids) - 3
    assert (tagged.hidden.shape, tagged.both.shape) == ((size, HIDDEN), (size, 2 * HIDDEN))
    assert tagged.cues.shape == (size, 2, 3)
    assert tagged.mentions.shape == (size, 2 * len(network.mention_kinds) + 1)
    assert tagged.speech.shape == (size,)
    assert 0 <= tagged.speech.min() <= tagged.speech.max() < len(network.speech_tags)


@pytest.mark.parametrize("network", [NETWORKS[0], NETWORKS[2]])
def test_the_linker_gives_each_cue_its_row(network: Network) -> None:
    """Emissions of five tags for each piece of the window, cue by cue."""
    made = report(TEXT)
    pieces = cut_pieces(made, quotations_of(made), network.tokenizer)
    tagged = network.tag(pieces, Window(0, len(pieces.ids), (0, len(pieces.ids))))
    found = network.link(tagged.hidden, pieces.features, np.array([[4, 4], [6, 8]]))
    assert found.shape == (2, len(pieces.ids), 5)


@pytest.mark.parametrize("network", NETWORKS)
def test_no_chain_lets_a_run_go_on_from_outside(network: Network) -> None:
    """Neither of cues nor of roles."""
    for moves, tags in ((network.moves.layers[0], 3), (network.moves.layers[1], 3), (network.moves.roles, 5)):
        assert moves.shape == (tags, tags)
        assert (moves[0, 2::2] == NEVER).all()


def test_shipped_vectors_have_length_one() -> None:
    """Whatever mean they are made of."""
    vectors = shipped().project(np.random.default_rng(1).normal(size=(3, 2 * HIDDEN)).astype(np.float32))
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(3), abs=1e-5)


def test_the_name_of_the_shipped_weights_tells_them_from_others() -> None:
    """It ends in their fingerprint: part of that of a reading."""
    assert len(shipped().name.split()[-1]) >= 12


def test_a_processor_that_overflows_comes_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slower way that is chosen where products of 8 bits overflow gives what exact ones do."""
    made = report(TEXT)
    pieces = cut_pieces(made, quotations_of(made), shipped().tokenizer)
    window = Window(0, len(pieces.ids), (0, len(pieces.ids)))
    expected = shipped().tag(pieces, window)
    monkeypatch.setattr("sayso.language.network.overflows", lambda: True)
    found = Network(shipped().folder).tag(pieces, window)
    assert np.array_equal(found.both, expected.both)
    assert np.array_equal(found.cues, expected.cues)
