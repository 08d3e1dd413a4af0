"""The mean of some checkpoints of one network; one that is named twice counts twice.

usage: mean.py --out CHECKPOINT CHECKPOINT ...
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    """Read, take the mean, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    chosen = parser.parse_args()
    states = [torch.load(path) for path in chosen.checkpoints]
    torch.save({name: sum(state[name].float() for state in states) / len(states) for name in states[0]}, chosen.out)


if __name__ == "__main__":
    main()
