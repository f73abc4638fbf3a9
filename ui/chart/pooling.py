"""Pooled levels for the chart, reckoned beside it: one setting at once, all settings when they are there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.values import Basis
from ui.desk import Desk
from ui.language.texts import tr
from ui.printing import Printer
from workbench.figures.content import Bands
from workbench.pooled import SeriesClaims, bands_of, pool_all
from workbench.progress import Progress
from workbench.whatif import AS_IT_IS, WhatIf

if TYPE_CHECKING:
    from workbench.pooling.answer import Answer


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be pooled: series, on which days, known until when, what if, and with how many histories."""

    series: tuple[SeriesClaims, ...]
    days: tuple[int, ...]
    until: date
    what_if: WhatIf = AS_IT_IS
    histories: int = 0


class Pooling(QObject):
    """`ready` is emitted when there are newer levels to draw; the old ones stay until then."""

    ready = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._printer = desk.jobs, desk.printer
        self._wanted: Wanted | None = None
        self._answers: dict[tuple[str, str, str], Answer] = {}
        self._is_whole = True

    @property
    def is_updating(self) -> bool:
        return not self._is_whole

    @property
    def has_been_asked(self) -> bool:
        """Whether any levels of the open project were wanted yet."""
        return self._wanted is not None

    def forget(self) -> None:
        """The project is closed: nothing that is still reckoned is wanted."""
        self._wanted, self._answers, self._is_whole = None, {}, True

    def ask(self, wanted: Wanted) -> None:
        """Reckon these levels, the quick ones at once."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._is_whole = not wanted.series
        if wanted.series:
            self._jobs.start(partial(_quickly, wanted), partial(self._on_answered, wanted, whole=False))
            self._jobs.start(partial(_wholly, self._printer, wanted), partial(self._on_answered, wanted, whole=True))

    def bands(self, place: str, force: str, basis: Basis, variant: str = "") -> Bands | None:
        """The pooled level of a panel, of those counted by ``basis`` where that can be told."""
        answer = self._answers.get((place, force, variant))
        return None if answer is None or self._wanted is None else bands_of(answer, self._wanted.until, basis)

    def notes(self) -> list[str]:
        """What has to be said beside the levels as they are, each sentence once."""
        return list(dict.fromkeys(note for answer in self._answers.values() for note in answer.notes))

    def _on_answered(self, wanted: Wanted, answers: "Sequence[Answer]", *, whole: bool) -> None:
        if wanted != self._wanted:
            return
        asked = [(one.place, one.force, variant) for variant in _variants(wanted) for one in wanted.series]
        self._answers = dict(zip(asked, answers, strict=True))
        self._is_whole = whole
        self.ready.emit()


def _variants(wanted: Wanted) -> list[str]:
    return ["", wanted.what_if.words] if wanted.what_if != AS_IT_IS else [""]


def _quickly(wanted: Wanted, progress: Progress) -> "list[Answer]":
    return pool_all(wanted.series, wanted.days, wanted.what_if, quick=True, progress=progress)


def _wholly(printer: Printer, wanted: Wanted, progress: Progress) -> "list[Answer]":
    """In the process that prints: the screen has this one for itself."""
    asked = (wanted.series, wanted.days, wanted.what_if, wanted.histories)
    return printer.run(pool_all, asked, progress, tr("Pooling"))
