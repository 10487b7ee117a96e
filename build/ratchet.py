#!/usr/bin/env python3
"""Compares scores with their floors, which may only rise.

usage: ratchet.py SCORES.json FLOORS.json [--tables TABLES.txt] [--raise]
SCORES.json is what score.py --json prints, TABLES.txt what score_tables.py prints; without it tables are not compared. FLOORS.json maps a kind, or kind.field, to the least that is allowed.
Fails with 1 where a score is below its floor. With --raise, higher scores become the new floors.
"""
import argparse, json, pathlib, re, sys

SLACK = 0.0005  # scores are printed to four places


def scores_of(printed):
    scores = {kind: row["f1"] for kind, row in printed["kinds"].items()}
    scores.update({field: row["share"] for field, row in printed["fields"].items()})
    return scores


def table_scores_of(printed):
    names = {"table": "all relations", "table.paper": "mean of papers"}
    return {name: float(re.search(words + r": P \S+ R \S+ F1 (\S+)", printed)[1]) for name, words in names.items()}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("scores", type=pathlib.Path)
    options.add_argument("floors", type=pathlib.Path)
    options.add_argument("--tables", type=pathlib.Path)
    options.add_argument("--raise", action="store_true", dest="lift")
    given = options.parse_args()
    scores = scores_of(json.loads(given.scores.read_text(encoding="utf-8")))
    file = given.floors
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    floors = {name: floor for name, floor in kept.items() if given.tables or name.split(".")[0] != "table"}
    if given.tables:
        scores.update(table_scores_of(given.tables.read_text(encoding="utf-8")))
    fallen = []
    for name, score in sorted(scores.items()):
        floor = floors.get(name)
        below = floor is not None and score < floor - SLACK
        fallen += [name] * below
        print(f"{name:28}{score:8.4f}  floor {'none' if floor is None else f'{floor:.4f}'}{'  FALLEN' if below else ''}")
    gone = sorted(set(floors) - set(scores))
    for name in gone:
        print(f"{name:28}  no score any more  FALLEN")
    if given.lift:
        raised = {name: max(score, floors.get(name, 0)) for name, score in scores.items() if score > 0}
        lifted = dict(sorted({**kept, **raised}.items()))
        file.write_text(json.dumps(lifted, indent=1) + "\n", encoding="utf-8")
    return 1 if fallen or gone else 0


if __name__ == "__main__":
    sys.exit(main())
