"""Benchmarks measure a thing and its raw twin in turn, in one run, and print the ratio."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from bench_page import Page
from large_library import build

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@dataclass(frozen=True)
class Ratio:
    """How many times longer a thing takes than its twin: medians over interleaved rounds, in ms."""

    name: str
    ours: float
    twin: float

    @property
    def value(self) -> float:
        return self.ours / self.twin

    def __str__(self) -> str:
        return f"{self.name}: {self.value:.2f} × its twin ({self.ours:.2f} ms against {self.twin:.2f} ms)"


_ROOT = Path(__file__).resolve().parents[2]
_PROBE = Path(__file__).with_name("start_probe.py")
_KEPT = "MUSTER_BENCH_LIBRARY"


@pytest.fixture(scope="session")
def large_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """100,000 articles of 600 words, built once a run, or once and for all at the path in MUSTER_BENCH_LIBRARY.

    It is read only: a benchmark that writes takes a copy.
    """
    kept = os.environ.get(_KEPT)
    path = Path(kept) if kept else tmp_path_factory.mktemp("large") / "large.muster"
    return path if path.exists() else build(path)


_SAID = pytest.StashKey[dict[str, list[str]]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--page", action="store_true", help="write docs/performance.md (make bench)")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_SAID] = {}
    if config.getoption("--page"):
        config.pluginmanager.register(Page(config.stash[_SAID]))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """All figures together at the end, whether output is captured or not."""
    if config.stash[_SAID]:
        terminalreporter.section("figures")
        for line in (line for lines in config.stash[_SAID].values() for line in lines):
            terminalreporter.write_line(line)


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Say a figure, to be printed when all benchmarks are done."""
    return request.config.stash[_SAID].setdefault(request.node.nodeid, []).append


def _milliseconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


@pytest.fixture
def against(request: pytest.FixtureRequest, report: Callable[[str], None]) -> Callable[..., Ratio]:
    """Time `ours` and `twin` in turn and return their ratio.

    With `prepared` each call makes what is to be timed: a fresh project, the texts to import.
    """

    def measure(ours, twin, rounds: int = 11, warm_up: int = 2, *, prepared: bool = False) -> Ratio:
        times = []
        for _ in range(warm_up + rounds):
            mine, theirs = (ours(), twin()) if prepared else (ours, twin)
            times.append((_milliseconds(mine), _milliseconds(theirs)))
        kept = times[warm_up:]
        ratio = Ratio(
            request.node.name,
            statistics.median(mine for mine, _ in kept),
            statistics.median(theirs for _, theirs in kept),
        )
        report(f"{ratio}; {rounds} rounds in turn")
        return ratio

    return measure


def _start(kind: str, project: Path) -> dict[str, float]:
    """Seconds from spawning to each picture; byte code is kept, as an installed program keeps it."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.time()
    command = [sys.executable, str(_PROBE), kind, str(project)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return {what: float(moment) - begun for what, moment in map(str.split, done.stdout.splitlines())}


@pytest.fixture
def start() -> Callable[[str, Path], dict[str, float]]:
    """Starts the program or a twin of it as a process and says when its pictures were painted (start_probe.py)."""
    return _start
