"""What is done on the screen, timed in several rounds of which the quietest is judged.

A frame is a figure of its own and no ratio, so other work on the machine counts too: the time this thread was at work
is said beside it.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication

FRAME = 16  # ms
ROUNDS = 3


@dataclass
class Timed:
    """What was done in one round: ms until the screen showed it, and ms at work for it."""

    taken: list[float] = field(default_factory=list)
    at_work: list[float] = field(default_factory=list)

    def take(self, does: Callable[[], object]) -> None:
        begun, worked = time.perf_counter(), time.thread_time()
        does()
        QApplication.processEvents()
        self.taken.append((time.perf_counter() - begun) * 1000)
        self.at_work.append((time.thread_time() - worked) * 1000)


def quietest(what: str, rounds: list[Timed], report: Callable[[str], None], bar: float = FRAME) -> float:
    """The median of the quietest round, in ms."""
    best = min(rounds, key=lambda one: statistics.median(one.taken))
    median, worst = statistics.median(best.taken), max(best.taken)
    work, most = statistics.median(best.at_work), max(max(one.at_work) for one in rounds)
    report(
        f"{what}: {median:.1f} ms, at worst {worst:.1f} (at work {work:.1f}, at worst {most:.1f}; the bar is {bar:g})"
    )
    return median
