"""Chooses from what a run gathered the few small inputs that go furthest, for the tests: `python -m tests.fuzz.keep [TARGET...]`.

libFuzzer tells of each input, the shortest first, which ways it goes that none before it went. Those that go more new ways for
their length are kept, as far as there is room. Files that begin with `fault` are what something fell over: they stay.
"""

from __future__ import annotations

import re
import sys
from hashlib import sha256
from pathlib import Path

from tests.fuzz.run import BUILD, KEPT, Target, fork, instrumented

ROOM, ROOM_OF_TEXTS, LARGEST = 4000, 1200, 800
"""Bytes of a target's inputs together, of those that stand for texts, which take longer to read, and of one."""
MOST = 20
"""Inputs kept of a target: each is read in every run of the tests."""
TRIED = 50
"""So many of a target's inputs are looked at, the shortest: what goes far in few bytes is wanted, and each takes its time."""
FAULT = "fault"
_NEW = re.compile(r"^FT (\d+)((?: \d+)*)$", re.MULTILINE)


def main() -> None:
    """Choose anew for some targets, or all."""
    targets = instrumented()
    from tests.fuzz.seeds import IN_WORDS  # noqa: PLC0415 - loads what has to be instrumented first

    for name in sys.argv[1:] or targets:
        kept = KEPT / name
        held = {
            path: path.read_bytes() for folder in (kept, BUILD / name / "corpus") if folder.is_dir() for path in folder.iterdir()
        }
        small = [path for path, data in held.items() if len(data) <= LARGEST]
        chosen = _choose(targets[name], small, room=ROOM_OF_TEXTS if name in IN_WORDS else ROOM)
        kept.mkdir(parents=True, exist_ok=True)
        for path in held:
            if path.parent == kept and path not in chosen and not path.name.startswith(FAULT):
                path.unlink()
        for path in chosen:
            if path.parent != kept:
                (kept / sha256(held[path]).hexdigest()[:12]).write_bytes(held[path])


def _choose(target: Target, paths: list[Path], *, room: int) -> set[Path]:
    """The inputs that go most new ways for their length, up to what there is room for."""
    paths = sorted(paths, key=lambda path: (path.stat().st_size, path.name))[:TRIED]
    told = BUILD / "merge"  # in no temporary folder: the forked process would remove it when it ends
    told.write_text("".join(f"{line}\n" for line in (len(paths), 0, *paths)))
    fork(target, BUILD, BUILD / "merge-log", ["-merge_inner=1", f"-merge_control_file={told}", f"-artifact_prefix={BUILD}/"])
    if told.read_text().count("\nSTARTED ") < len(paths):
        message = f"the process ended before all inputs were looked at: see {BUILD / 'merge-log'}"
        raise RuntimeError(message)
    new = {paths[int(number)]: len(ways.split()) for number, ways in _NEW.findall(told.read_text())}
    chosen: set[Path] = set()
    for path in sorted(paths, key=lambda path: (-new.get(path, 0) / (20 + path.stat().st_size), path.name)):
        if new.get(path) and path.stat().st_size <= room and len(chosen) < MOST:
            chosen.add(path)
            room -= path.stat().st_size
    return chosen


if __name__ == "__main__":
    main()
