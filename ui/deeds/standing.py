"""States, bases and relations from the menus, and what has to be drawn again when claims have changed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.values import ClaimState
from ui.deeds.moving import Moving
from ui.language.texts import counted, tr
from ui.opened import OpenedProject
from ui.timers import once
from workbench.outdated import OutdatedFigure, because, figures_touched, outdated_figures
from workbench.progress import Progress

if TYPE_CHECKING:
    from db.project import Project
    from db.working import Changed
    from ui.window import MainWindow


_AFTER = 120  # ms behind an edit, so that nobody waits for it

_STATES = {
    "supersede_claim": ClaimState.SUPERSEDED,
    "correct_claim": ClaimState.CORRECTED,
    "retract_claim": ClaimState.RETRACTED,
    "refute_claim": ClaimState.REFUTED,
}


class Standing(QObject):
    """After an edit that touches a claim of an exported figure, says which figures are out of date since."""

    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window, self._moving = window, moving
        self._desk = window.desk
        self._told: frozenset[int] = frozenset()  # figures that are known to be out of date
        self._offers, self._is_looking = False, False
        self._edits: list[Changed] = []
        self._pause = once(self, _AFTER, self._look_up)
        self._connect()
        self._on_project_shown()

    def _connect(self) -> None:
        actions, inspector = self._desk.actions, self._moving.read.inspector
        for name in _STATES:
            actions.on(name, self._on_state)
        actions.on("link_base", inspector.focus_base)
        actions.on("relate_claim", inspector.focus_relation)
        actions.on("outdated_figures", self._moving.to_figures)
        self._window.project_shown.connect(self._on_project_shown)
        self._desk.notices.acted.connect(self._on_acted)

    def _on_state(self) -> None:
        self._moving.read.inspector.ask_state(_STATES[self.sender().objectName()])

    def _on_project_shown(self) -> None:
        self._told, self._offers, self._is_looking = frozenset(), False, False
        self._edits = []
        opened = self._window.opened
        if opened is not None:
            opened.changed.connect(self._on_changed)

    def _on_changed(self, changed: "Changed") -> None:
        self._edits.append(changed)
        self._pause.start()

    def _look_up(self) -> None:
        """When the screen has shown what was done, find out whether an exported figure stands on it."""
        opened, edits = self._window.opened, self._edits
        self._edits = []
        if opened is None or self._is_looking:
            return
        with opened.read() as session:
            is_touched = any(figures_touched(session, one.rows) for one in edits)
        if is_touched:
            self._is_looking = True
            self._desk.jobs.start(partial(_look, opened.project), partial(self._on_found, opened))

    def _on_found(self, opened: OpenedProject, found: list[OutdatedFigure]) -> None:
        if opened is not self._window.opened:
            return
        self._is_looking = False
        now = frozenset(figure.id for figure in found)
        fresh = [figure for figure in found if figure.id not in self._told]
        self._told = now
        if fresh:
            named = f"“{fresh[0].title}”" if len(fresh) == 1 else counted(len(fresh), "figure")
            self._offers = True
            why = because(change for figure in fresh for change in figure.changes)
            self._desk.notices.tell(
                tr("{figure} is out of date {why}.", figure=named, why=why)
                if len(fresh) == 1
                else tr("{figures} are out of date {why}.", figures=named, why=why),
                tr("Show"),
            )

    def _on_acted(self) -> None:
        if self._offers:
            self._offers = False
            self._moving.to_figures()


def _look(project: "Project", progress: Progress) -> list[OutdatedFigure]:
    progress.report(0, 1, tr("Comparing figures"))
    with project.read() as session:
        return outdated_figures(session)
