"""Writes labelled stories of the bench as affairs: what their propositions are to each other.

usage: from_stories.py --out FILE STORY...

Run with the bench's folder of stories on PYTHONPATH: its reader of labels is used, and the statements stage on the labelled attributions.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from measure_together import given, keys_of
from story_file import read_story
from story_scores import gold_claims

from sayso.linking.tellings import tellings


def main() -> None:
    """Write a line for each proposition and for each relation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("stories", type=Path, nargs="+")
    chosen = parser.parse_args()
    lines = []
    for path in chosen.stories:
        story = read_story(path)
        claims = gold_claims(story)
        for name, labelled in story.reports.items():
            reading = given(labelled)
            keys = dict(keys_of(name, labelled.labels, reading.statements))
            for one in tellings(reading.report, reading.statements):
                claim = claims.get(keys.get(one.proposition, ""))
                if claim is not None:
                    words = {"before": one.passage.before, "sentence": one.content, "content": one.content}
                    lines.append({"affair": story.name, "claim": claim, "side": one.side, "tie": "same", **words})
        lines += [{"affair": story.name, "narrower": list(pair)} for pair in sorted(story.narrower)]
        lines += [{"affair": story.name, "excludes": sorted(pair)} for pair in sorted(map(sorted, story.excludes))]
    chosen.out.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
