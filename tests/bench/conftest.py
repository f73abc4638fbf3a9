"""Benchmarks measure a thing and its raw twin in turn, in one run, and print the ratio with its bar."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Ratio:
    """How many times longer a thing takes than its twin: median over interleaved rounds, with both medians in ms."""

    name: str
    ours: float
    twin: float

    @property
    def value(self) -> float:
        return self.ours / self.twin

    def __str__(self) -> str:
        return f"{self.name}: {self.value:.2f} × its twin ({self.ours:.3f} ms against {self.twin:.3f} ms)"


def _milliseconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


@pytest.fixture
def against(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ratio]:
    """Time `ours` and `twin` in turn and return their ratio; both are warmed up first."""

    def measure(ours: Callable[[], object], twin: Callable[[], object], rounds: int = 11, warm_up: int = 2) -> Ratio:
        for _ in range(warm_up):
            ours()
            twin()
        times = [(_milliseconds(ours), _milliseconds(twin)) for _ in range(rounds)]
        ratio = Ratio(
            request.node.name,
            statistics.median(mine for mine, _ in times),
            statistics.median(theirs for _, theirs in times),
        )
        with capsys.disabled():
            print(f"\n  {ratio}", end="")
        return ratio

    return measure
