"""The page of all speed figures, docs/performance.md: what was measured, its bar, and whether it is kept.

pytest tells of every assertion that holds, if asked (`make bench` does), so a bar stands in its test alone and needs
no second word here. What a run did not measure keeps its figures of before, with the day they were taken.
"""

import json
import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "tests" / "bench" / "figures.json"
PAGE = ROOT / "docs" / "performance.md"
_COMPARED = re.compile(r"(?:assert )?(-?[\d.]+(?:e-?\d+)?) (<=|<|==|>=|>) (-?[\d.]+(?:e-?\d+)?)$")

_HEAD = """# Speed

Written by `make bench`; every figure has its bar in its test, in `tests/bench`. A figure with × is a ratio: the thing
and a plain twin of it are timed in turn in one run, so that the machine and what else it does count for both. Other
figures are milliseconds, or counts where the test says so, and suffer from whatever else the machine is at.
"""


class Page:
    """A plugin of pytest that gathers what the tests compare, and writes the page when they are done."""

    def __init__(self, said: dict[str, list[str]]) -> None:
        self._said = said
        self._compared: dict[str, list[tuple[str, str, str, bool]]] = {}
        self._ended: dict[str, str] = {}
        self._of: dict[str, str] = {}
        self._load = os.getloadavg()[0]

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            module = item.getparent(pytest.Module)
            self._of[item.nodeid] = (module.obj.__doc__ or module.name).strip().splitlines()[0]

    def pytest_assertion_pass(self, item: pytest.Item, orig: str, expl: str) -> None:
        if not orig[:1].isdigit():
            self._compare(item.nodeid, expl, holds=True)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            self._ended[report.nodeid] = report.outcome
        if report.failed:
            crash = getattr(report.longrepr, "reprcrash", None)
            self._compare(report.nodeid, (crash.message if crash else "").removeprefix("AssertionError: "), holds=False)

    def pytest_sessionfinish(self) -> None:
        kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
        for node, outcome in self._ended.items():
            if outcome != "skipped" or node not in kept:
                kept[node] = self._entry(node, outcome)
        there = {node for node in kept if (ROOT / node.partition("::")[0]).exists()}
        kept = {node: kept[node] for node in sorted(there)}
        KEPT.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
        PAGE.write_text(written(kept), "utf-8")

    def _compare(self, node: str, words: str, *, holds: bool) -> None:
        found = _COMPARED.match(words.splitlines()[0]) if words else None
        if found:
            self._compared.setdefault(node, []).append((found[1], found[2], found[3], holds))

    def _entry(self, node: str, outcome: str) -> dict[str, Any]:
        return {
            "of": self._of[node],
            "outcome": outcome,
            "compared": self._compared.get(node, []),
            "said": self._said.get(node, []),
            "day": datetime.now(UTC).date().isoformat(),
            "machine": machine(self._load),
        }


def machine(load: float) -> str:
    """As in “2 cores of x86_64, Linux, Python 3.11.7; load 0.3 at the start”."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"{cores} cores of {platform.machine()}, {platform.system()}, Python {platform.python_version()}; "
        f"load {load:.1f} at the start"
    )


def written(kept: dict[str, dict[str, Any]]) -> str:
    """The page, from what is kept: a section a file, a row a figure, and first what does not keep to its bar."""
    missed = [node for node, one in kept.items() if one["outcome"] == "failed"]
    unmeasured = [node for node, one in kept.items() if one["outcome"] == "skipped"]
    parts = [_HEAD, _summary(len(kept), missed, unmeasured)]
    sections: dict[str, list[str]] = {}
    for node, one in kept.items():
        sections.setdefault(one["of"], []).extend(_rows(node, one))
    for heading, rows in sections.items():
        parts.append(
            f"## {heading.rstrip('.')}\n\n| what | figure | bar | kept | taken |\n|---|---|---|---|---|\n"
            + "\n".join(rows)
            + "\n"
        )
    machines = sorted({one["machine"] for one in kept.values()})
    parts.append("## Machines\n\n" + "\n".join(f"* {words}" for words in machines) + "\n")
    return "\n".join(parts)


def _summary(count: int, missed: list[str], unmeasured: list[str]) -> str:
    words = [f"{count} benchmarks; {count - len(missed) - len(unmeasured)} keep to their bars."]
    words += [f"* **Missed:** {_name(node)}" for node in missed]
    words += [f"* Not measured here: {_name(node)}" for node in unmeasured]
    return "\n".join(words) + "\n"


def _rows(node: str, one: dict[str, Any]) -> list[str]:
    said = "<br>".join(_cell(re.sub(r"^test_\w+(\[.*?\])?: ", "", line)) for line in one["said"])
    what = _name(node) + (f"<br>{said}" if said else "")
    kept = {"passed": "yes", "failed": "**no**", "skipped": "not measured"}
    if not one["compared"]:
        return [f"| {what} |  |  | {kept[one['outcome']]} | {one['day']} |"]
    is_ratio = any(" × " in line for line in one["said"])
    rows = []
    for figure, sign, bar, holds in one["compared"]:
        unit = " ×" if is_ratio else ""
        rows.append(
            f"| {what} | {float(figure):.3g}{unit} | {_SIGNS[sign]} {float(bar):g}{unit} | "
            f"{'yes' if holds else '**no**'} | {one['day']} |"
        )
        what = "〃"
    return rows


_SIGNS = {"<=": "≤", "<": "<", "==": "=", ">=": "≥", ">": ">"}


def _name(node: str) -> str:
    """The test's name as words: “open to first usable list (large)”."""
    name, _, case = node.rpartition("::")[2].removeprefix("test_").partition("[")
    case = case.rstrip("]")
    return _cell(name.replace("_", " ") + (f" ({case})" if case else ""))


def _cell(words: str) -> str:
    return words.replace("|", "\\|")
