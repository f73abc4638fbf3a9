"""The Source menu: sources added and graded, origins joined and split, grading blind, the scale in use."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from ui.language.texts import tr
from ui.sources.view import SourcesView
from workbench.scales import choose_scheme, import_scale, scheme_in_use, schemes

if TYPE_CHECKING:
    from ui.window import MainWindow


class Sourcing(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        for name in (
            "new_source",
            "new_grade",
            "join_origins",
            "split_origin",
            "grades_blind",
            "choose_scale",
            "import_scale",
        ):
            self._desk.actions.on(name, getattr(self, name))

    def new_source(self) -> None:
        self._view().new_source()

    def new_grade(self) -> None:
        self._view().new_grade()

    def join_origins(self) -> None:
        self._view().join_origins()

    def split_origin(self) -> None:
        self._view().split_origin()

    def grades_blind(self) -> None:
        self._view().set_blind(self._desk.actions["grades_blind"].isChecked())

    def choose_scale(self) -> None:
        """Ask which scale to grade on; grades given on another one stay in the history."""
        opened = self._window.opened
        if opened is None:
            return
        with opened.read() as session:
            known, used = schemes(session), scheme_in_use(session)
        asked = tr("Grade on the scale. Grades on another one stay in the history and do not count meanwhile.")
        name, is_given = QInputDialog.getItem(self._window, tr("Grading scale"), asked, known, known.index(used), False)
        if is_given and name != used:
            with self._desk.attempt(), opened.edit(f"Grade on the scale {name}") as session:
                choose_scheme(session, name)

    def import_scale(self) -> None:
        opened = self._window.opened
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Import a grading scale"), "", tr("TOML (*.toml)"))
        if opened is None or not path:
            return
        with self._desk.attempt(), opened.edit("Import a grading scale") as session:
            name = import_scale(session, Path(path))
            choose_scheme(session, name)
            self._desk.say(tr("Grading on the scale {name} from now on. {undo} takes it back.", name=name))

    def _view(self) -> SourcesView:
        self._window.workspace.show_view("sources")
        return cast("SourcesView", self._window.workspace.view("sources"))
