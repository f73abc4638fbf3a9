"""Another copy merged: looked at first, and what it leaves to decide whenever the analyst wants to."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db.project import Project
from ui.language.texts import counted, tr, tr_later
from ui.merging.dialog import MergeDialog
from workbench.merging import (
    Choices,
    MergePreview,
    Verdicts,
    decide_all,
    merge_copy,
    open_conflicts,
    preview_merge,
)
from workbench.progress import Progress

if TYPE_CHECKING:
    from ui.window import MainWindow

_FILTER = tr_later("Muster projects (*.muster)")
_OFFER = tr_later("Decide")


class MergingDeeds(QObject):
    """A conflict that is left is told of in the notice bar; the menu leads back to it until it is decided."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._desk.actions.on("merge_copy", self.merge_copy)
        self._desk.actions.on("conflicts", self.show_conflicts)
        self._desk.notices.acted.connect(self._on_acted)

    def merge_copy(self) -> None:
        """Ask for the other copy."""
        opened = self._window.opened
        if opened is not None:
            chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Merge a copy"), str(opened.folder), tr(_FILTER))
            if chosen:
                self.look_at(Path(chosen))

    def look_at(self, other: Path) -> None:
        """Reckon the merge behind the screen, then show what it would do."""
        opened = self._window.opened
        if opened is not None:
            self._desk.jobs.start(partial(preview_merge, opened.project, other), partial(self._show, other))

    def show_conflicts(self) -> None:
        """What earlier merges have left to decide."""
        opened = self._window.opened
        if opened is None:
            return
        with self._desk.attempt():
            with opened.read() as session:
                conflicts = open_conflicts(session)
            if not conflicts:
                self._desk.say(tr("No conflicts: nothing is left to decide."))
                return
            decided = self._asked(MergeDialog(self._desk, conflicts, None, self._window))
            if decided:
                self._tell_refused(decide_all(opened.project, *decided))

    def _show(self, other: Path, preview: MergePreview) -> None:
        opened = self._window.opened
        if opened is None:
            return
        if preview.is_empty:
            self._desk.say(tr("{preview} holds nothing that is not here already.", preview=preview.name))
            return
        dialog = MergeDialog(self._desk, preview.conflicts, preview, self._window)
        decided = self._asked(dialog)
        if decided is not None:
            choices, verdicts = decided
            left, count = len(preview.conflicts) - len(choices), len(choices) + len(verdicts)
            self._desk.jobs.start(
                partial(_merge, opened.project, other, choices, verdicts), partial(self._on_merged, other, left, count)
            )

    def _asked(self, dialog: MergeDialog) -> tuple[Choices, Verdicts] | None:
        accepted = dialog.exec()
        decided = (dialog.chosen(), dialog.verdicts()) if accepted else None
        dialog.deleteLater()
        return decided

    def _on_acted(self) -> None:
        if self._desk.notices.offer == tr(_OFFER):
            self.show_conflicts()

    def _tell_refused(self, refused: list[str]) -> None:
        """What could not be decided so is still open; the first of it is said."""
        if refused:
            self._desk.notices.tell(refused[0], tr(_OFFER))

    def _on_merged(self, other: Path, left: int, decided: int, refused: list[str]) -> None:
        if refused:
            self._tell_refused(refused)
        elif left:
            self._desk.notices.tell(
                tr("{conflicts} left to decide. Until then both values are kept.", conflicts=counted(left, "conflict")),
                tr(_OFFER),
            )
        back = (
            tr("Undo takes your decisions back, then the merge.")
            if decided > len(refused)
            else tr("Undo takes it back.")
        )
        self._desk.say(tr("{other} is merged in. {back}", other=other.name, back=back))


def _merge(project: Project, other: Path, choices: Choices, verdicts: Verdicts, progress: Progress) -> list[str]:
    merge_copy(project, other, progress)
    return decide_all(project, choices, verdicts) if choices or verdicts else []
