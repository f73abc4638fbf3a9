"""Projects: new, open, sample, close, check."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import platformdirs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from db.errors import WorkbenchError
from db.facts import ProjectFacts
from db.project import Project
from db.server.address import Address
from ui.deeds.opening import Opening
from ui.deeds.serving import Serving
from ui.incoming.name import ask_analyst_name
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from workbench.checking import check
from workbench.progress import Progress
from workbench.rehearsal import rehearse
from workbench.sample import build_sample

if TYPE_CHECKING:
    from ui.read.view import ReadView
    from ui.window import MainWindow

_FILTER = tr_later("Muster projects (*.muster)")
_OFFER = tr_later("Say your name")
_UNTITLED = "Untitled.muster"
_SAMPLE = "Iraq and Syria force levels (sample).muster"


class FileDeeds(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        for name in (
            "new_project",
            "open_project",
            "open_sample",
            "close_project",
            "check_project",
            "analyst_name",
        ):
            self._desk.actions.on(name, getattr(self, name))
        self.opening = Opening(window)
        self.opening.ready.connect(self._show)
        self.serving = Serving(window)
        self.serving.ready.connect(self._show)
        self._desk.notices.acted.connect(self._on_acted)
        window.welcome.open_requested.connect(self.open_path)

    def new_project(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("New project"), str(Path(self.folder()) / _UNTITLED), tr(_FILTER)
        )
        if not chosen:
            return
        if self._is_to_be_asked:
            self.analyst_name()
        path = Path(chosen)
        path = path if path.suffix == ".muster" else path.with_name(path.name + ".muster")
        with self._desk.attempt():
            self._show(self._made(path))

    def _made(self, path: Path) -> Project:
        """A new project, marked as new ones are to be."""
        project = Project.create(path, path.stem, self._who())
        if self._window.settings.handling:
            with project.edit("Set handling mark") as session:
                session.get_one(ProjectFacts, 1).handling = self._window.settings.handling
        return project

    def open_project(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), self.folder(), tr(_FILTER))
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, place: Path | Address) -> None:
        if isinstance(place, Path):
            self.opening.open_path(place)
        else:
            self.serving.open_address(place)

    def open_sample(self) -> None:
        """A copy of one's own, built the first time; it is a project like any other."""
        path = sample_path()
        if path.exists():
            self.open_path(path)
            return
        self._desk.say(tr("Building the sample project."))
        self._desk.jobs.start(partial(_build_sample, path), self.open_path)

    def close_project(self) -> None:
        self._window.show_project(None)

    def analyst_name(self) -> None:
        name = ask_analyst_name(self._window, self._window.settings.analyst)
        self._window.keep(replace(self._window.settings, asked=True))
        if name is None:
            return
        self._window.keep(replace(self._window.settings, analyst=name))
        if self._window.opened is not None:
            self._window.opened.project.who = name or None
            self._window.workspace.show_anew()

    def check_project(self) -> None:
        opened = self._window.opened
        if opened is not None:
            project = opened.project
            self._desk.jobs.start(lambda _progress: check(project), self._show_faults)

    def _show_faults(self, faults: list[str]) -> None:
        if faults:
            QMessageBox.warning(self._window, tr("Check project"), "\n\n".join(faults[:10]))
        else:
            self._desk.say(tr("The project is sound: every hash, tag and reference agrees."))

    def _show(self, project: Project) -> None:
        with project.read() as session:
            facts = session.get(ProjectFacts, 1)
            name, handling = (facts.name, facts.handling) if facts else ("", None)
        opened = OpenedProject(project, self._window)
        opened.mark(self._window.settings.analyst)
        self._window.show_project(opened, name, handling)
        self.serving.follow(opened)
        if isinstance(project.place, Path):
            self.opening.advise(project.place)
        self._window.workspace.show_view("read")
        cast("ReadView", self._window.workspace.view("read")).take_focus()
        self._window.project_ready.emit()
        self._desk.jobs.start(partial(rehearse, project), _nothing)
        if not project.read_only and self._is_to_be_asked:
            self._window.keep(replace(self._window.settings, asked=True))
            self._desk.notices.tell(
                tr("Your edits carry no name yet, so that nobody can see whose they are."), tr(_OFFER)
            )

    @property
    def _is_to_be_asked(self) -> bool:
        """Whose edits they are is never guessed from the machine; who does not want to say is not asked again."""
        return not self._window.settings.analyst and not self._window.settings.asked

    def _on_acted(self) -> None:
        """The notice's button, where it is this one's."""
        if self._desk.notices.offer == tr(_OFFER):
            self.analyst_name()

    def _who(self) -> str | None:
        return self._window.settings.analyst or None

    def folder(self) -> str:
        """Where the last project lies: file dialogs begin there."""
        last = Path(self._window.settings.last)
        return (
            str(last.parent)
            if self._window.settings.last and last.parent.is_dir()
            else platformdirs.user_documents_dir()
        )


def sample_path() -> Path:
    """Where one's own copy of the sample project lies, once it has been opened."""
    return Path(platformdirs.user_data_dir("muster", appauthor=False)) / _SAMPLE


def _build_sample(path: Path, progress: Progress) -> Path:
    progress.report(0, 0, tr("Building the sample project"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WorkbenchError(
            tr("The sample cannot be built in {parent}: {strerror}.", parent=path.parent, strerror=error.strerror)
        ) from error
    build_sample(path)
    return path


def _nothing(_result: object) -> None:
    """A rehearsal has no result."""
