"""Score a reading against labelled sentences: found, span, bound, numbers, force, place, source and time.

The measures are those of the labelling guide's scorer, stated again: a level counts as found when it overlaps the
digits of a labelled one; all others are shares of the found ones for which the sentence says it.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.reading import read, read_published
from workbench.reading.contract import reading_as_json

_BOUNDS = {
    "exact": "exact", "approx": "about", "upper": "below", "lower": "above", "range": "between", "fraction": "share",
    "change": "change",
}  # fmt: skip
_TOLERANCE = 0.005
_ENDS = ("best", "low", "high")


@dataclass(slots=True)
class Score:
    """How many quantities were right of how many, by measure; `wrong` says which were not."""

    right: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)
    false_alarms: int = 0
    missed: int = 0
    wrong: list[str] = field(default_factory=list)

    def mark(self, measure: str, right: bool, what: str) -> None:
        self.of[measure] += 1
        self.right[measure] += right
        if not right:
            self.wrong.append(f"{measure}: {what}")

    def share(self, measure: str) -> float:
        return self.right[measure] / self.of[measure] if self.of[measure] else 1.0

    @property
    def found_f1(self) -> float:
        hits = self.of["span"]
        return 2 * hits / (2 * hits + self.false_alarms + self.missed) if hits else 0.0


def records_of(path: Path) -> list[dict[str, Any]]:
    """Return the labelled sentences of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score(records: Iterable[dict[str, Any]]) -> Score:
    """Read each sentence and mark what was read of it."""
    total = Score()
    for record in records:
        published = read_published(record["doc_date"]) if record.get("doc_date") else None
        suggestions = reading_as_json(read(record["text"], published))["suggestions"]
        _mark(total, record, suggestions)
    return total


def _mark(total: Score, record: dict[str, Any], suggestions: list[dict[str, Any]]) -> None:
    levels = [s for s in suggestions if s["kind"] == "quantity" and s["is_troop_level"]]
    used: set[int] = set()
    wanted = [q for q in record["quantities"] if q["is_troop_level"]]
    for gold in wanted:
        hit = next((i for i, s in enumerate(levels) if i not in used and _overlaps(gold, s)), None)
        if hit is None:
            total.missed += 1
            total.wrong.append(f"missed: {record['id']} {gold['span_text']!r} in {record['text']}")
            continue
        used.add(hit)
        for measure, right in _judged(gold, levels[hit], suggestions):
            total.mark(measure, right, f"{record['id']} {gold['span_text']!r} in {record['text']}")
    for i, found in enumerate(levels):
        if i not in used and not any(found["start"] < q["end"] and found["end"] > q["start"] for q in wanted):
            total.false_alarms += 1
            total.wrong.append(f"false: {record['id']} {found['text']!r} in {record['text']}")


def _overlaps(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    digit = re.search(r"\d", gold["span_text"])
    start: int = gold["start"] + (digit.start() if digit else 0)
    return bool(found["start"] < gold["end"] and found["end"] > start)


def _judged(
    gold: dict[str, Any], found: dict[str, Any], suggestions: list[dict[str, Any]]
) -> Iterator[tuple[str, bool]]:
    yield "span", (found["start"], found["end"]) == (gold["start"], gold["end"])
    yield "bound", found["bound"] == _BOUNDS[gold["bound"]]
    yield "numbers", _same_numbers(gold, found)
    for part in ("force", "place"):
        if gold.get(part):
            yield part, _names(gold[part], found[part])
    if gold.get("source_span"):
        yield (
            "source",
            found["source"] is not None and _names(gold["source_span"], suggestions[found["source"]]["name"]),
        )
    if gold.get("as_of"):
        yield "as_of", bool(found["as_of"])
    for part in ("modality", "direction", "claim_kind"):
        if gold.get(part):
            yield part, found[part] == gold[part]


def _same_numbers(gold: dict[str, Any], found: dict[str, Any]) -> bool:
    bound = gold["bound"]
    if bound == "range":
        return _near(gold["low"], found["low"]) and _near(gold["high"], found["high"])
    if bound in ("lower", "upper"):
        end = "low" if bound == "lower" else "high"
        return _near(gold[end], found[end])
    if bound == "fraction":
        return gold["best"] is None or any(_near(gold["best"], found[end]) for end in _ENDS)
    wanted = next((gold[end] for end in _ENDS if gold[end] is not None), None)
    got = next((found[end] for end in _ENDS if found[end] is not None), None)
    return wanted is None or _near(wanted, got)


def _near(a: float | None, b: float | None) -> bool:
    return a is not None and b is not None and abs(a - b) <= _TOLERANCE * max(abs(a), abs(b), 1)


def _names(gold: str, got: str | None) -> bool:
    """Tell whether two wordings name the same: one holds the other, or they share a word."""
    if not got:
        return False
    a, b = gold.casefold(), got.casefold()
    return a in b or b in a or bool(set(re.findall(r"\w{4,}", a)) & set(re.findall(r"\w{4,}", b)))
