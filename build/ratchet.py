#!/usr/bin/env python3
"""Compares scores with their floors, which may only rise.

usage: ratchet.py SCORES.json FLOORS.json [--raise]
SCORES.json is what score.py --json prints. FLOORS.json maps a kind, or kind.field, to the least that is allowed.
Fails with 1 where a score is below its floor. With --raise, higher scores become the new floors.
"""
import json, pathlib, sys

SLACK = 0.0005  # scores are printed to four places


def scores_of(printed):
    scores = {kind: row["f1"] for kind, row in printed["kinds"].items()}
    scores.update({field: row["share"] for field, row in printed["fields"].items()})
    return scores


def main():
    scores = scores_of(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    file = pathlib.Path(sys.argv[2])
    floors = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    fallen = []
    for name, score in sorted(scores.items()):
        floor = floors.get(name)
        below = floor is not None and score < floor - SLACK
        fallen += [name] * below
        print(f"{name:28}{score:8.4f}  floor {'none' if floor is None else f'{floor:.4f}'}{'  FALLEN' if below else ''}")
    gone = sorted(set(floors) - set(scores))
    for name in gone:
        print(f"{name:28}  no score any more  FALLEN")
    if "--raise" in sys.argv[3:]:
        raised = {name: max(score, floors.get(name, 0)) for name, score in sorted(scores.items()) if score > 0}
        file.write_text(json.dumps(raised, indent=1) + "\n", encoding="utf-8")
    return 1 if fallen or gone else 0


if __name__ == "__main__":
    sys.exit(main())
