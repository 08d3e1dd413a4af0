"""Checkpoints of the network, and the mean of several."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from network import Network


def load_mean(network: Network, paths: Sequence[Path]) -> None:
    """Put the mean of several checkpoints into a network: the last ones of a run are better together than each alone."""
    states = [torch.load(path, weights_only=False)["network"] for path in paths]
    network.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
