"""A process beside the screen: it draws figures, reckons levels and reads phrases, so that the window stays free.

matplotlib's fonts must not be used by two threads at once, and the model would hold the interpreter.
"""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ui.language.texts import tr
from workbench.progress import Cancelled, Progress

if TYPE_CHECKING:
    from workbench.figures.content import FigureContent

_ASK_EVERY = 0.05  # s

Printed = TypeVar("Printed")


class Printer:
    """One process of the program, started when it is first needed; called from a job, never from the screen."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    def export(
        self, content: "FigureContent", path: Path, preset: str, progress: Progress, *, outlines: bool = False
    ) -> list[Path]:
        from workbench.figures.export import export_figure

        return self._awaited(
            partial(export_figure, content, path, preset, outlines=outlines), progress, tr("Exporting")
        )

    def preview(self, content: "FigureContent", preset: str, progress: Progress) -> bytes:
        """The figure as PNG bytes."""
        from workbench.figures.export import render

        return self._awaited(partial(render, content, ".png", preset), progress, tr("Drawing"))

    def run(self, prints: Callable[..., Printed], given: tuple[Any, ...], progress: Progress, doing: str) -> Printed:
        """Whatever a function of a module prints of values that can be sent to it."""
        return self._awaited(partial(prints, *given), progress, doing)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _process(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
        return self._pool

    def _awaited(self, prints: Callable[[], Printed], progress: Progress, doing: str) -> Printed:
        """What the process prints, letting the analyst cancel meanwhile; one that has died is replaced once."""
        try:
            return _waited(self._process().submit(prints), progress, doing)
        except BrokenProcessPool:
            self.close()
            return _waited(self._process().submit(prints), progress, doing)


def _waited(printed: Future[Printed], progress: Progress, doing: str) -> Printed:
    try:
        while not wait([printed], _ASK_EVERY).done:
            progress.report(0, 0, doing)
    except Cancelled:
        printed.cancel()
        raise
    return printed.result()
