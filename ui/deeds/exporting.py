"""The project written in other programs' formats, and what these have written brought in; each with its report."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ui.exporting.dialog import ExportDialog
from ui.exporting.lines import LinesDialog
from ui.language.texts import counted, tr, tr_later
from workbench.exchange.arriving import enter_file
from workbench.exchange.entered import Entered, told_of
from workbench.exporting import Form
from workbench.progress import Progress

if TYPE_CHECKING:
    from db.project import Project
    from ui.window import MainWindow

_SHOW = tr_later("Show what was left out")
_JSON = tr_later("Projects as JSON (*.json);;All files (*)")
_PROJECTS = tr_later("Muster projects (*.muster)")


class ExportingDeeds(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._form = ""
        self._headline, self._left_out = "", list[str]()
        self._desk.actions.on("export_project", self.export_project)
        self._desk.actions.on("new_from_json", self.new_from_json)
        self._desk.notices.acted.connect(self._on_acted)

    def export_project(self) -> None:
        """Choose a format, see what it cannot hold, and say where to write."""
        opened = self._window.opened
        if opened is None:
            return
        dialog = ExportDialog(self._desk, opened, self._window)
        dialog.choose(self._form)
        is_wanted, form, losses = dialog.exec(), dialog.form, dialog.losses
        dialog.deleteLater()
        if not is_wanted:
            return
        self._form = form.name
        proposed = str(Path(self._folder()) / f"{opened.place.name.removesuffix('.muster')}{form.ending}")
        words = f"{form.title} (*{form.ending})"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Export"), proposed, words)
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_name(path.name + form.ending)
            self._desk.jobs.start(
                partial(_write, opened.project, form, path), lambda _: self._on_written(path.name, losses)
            )

    def new_from_json(self) -> None:
        """Choose what was exported, and where the project that is made of it is to lie."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("New project from JSON"), self._folder(), tr(_JSON))
        if not chosen:
            return
        source = Path(chosen)
        proposed = str(source.with_suffix(".muster"))
        target, _ = QFileDialog.getSaveFileName(self._window, tr("New project from JSON"), proposed, tr(_PROJECTS))
        if target:
            path = Path(target)
            path = path if path.suffix == ".muster" else path.with_name(path.name + ".muster")
            self._desk.jobs.start(partial(_remake, source, path), self._open)

    def enter(self, paths: Sequence[Path]) -> None:
        """Bring in what other programs have written, one file after the other, each as an edit of its own."""
        opened = self._window.opened
        if opened is None:
            return
        for path in paths:
            self._desk.jobs.start(partial(_enter, opened.project, path), self._on_entered)

    def _on_written(self, name: str, losses: list[str]) -> None:
        self._tell(tr("Wrote {name}.", name=name), losses)

    def _on_entered(self, entered: Entered) -> None:
        if entered.first_article is not None and entered.counts:
            view: Any = self._window.workspace.view("read")
            self._window.workspace.show_view("read")
            view.open_article(entered.first_article)
        back = tr("{undo} takes it back.") if entered.counts else ""
        self._tell(f"{told_of(entered)} {back}".strip(), list(entered.left_out))

    def _tell(self, headline: str, left_out: list[str]) -> None:
        """In the status line where all went along, else in a notice that shows the rest."""
        self._headline, self._left_out = headline, left_out
        if not left_out:
            self._desk.say(headline)
            return
        remarks = tr("{count} on what did not go along.", count=counted(len(left_out), "remark"))
        told = left_out[0] if len(left_out) == 1 else remarks
        self._desk.notices.tell(f"{headline} {told}", tr(_SHOW))

    def _on_acted(self) -> None:
        if self._desk.notices.offer == tr(_SHOW):
            lines = [("minus", line) for line in self._left_out]
            dialog = LinesDialog(self._desk.theme, tr("What was left out"), self._headline, lines, self._window)
            dialog.exec()
            dialog.deleteLater()

    def _open(self, path: Path) -> None:
        assert self._window.deeds is not None  # noqa: S101  these are among them
        self._window.deeds.files.open_path(path)

    def _folder(self) -> str:
        assert self._window.deeds is not None  # noqa: S101  these are among them
        return self._window.deeds.files.folder()


def _write(project: "Project", form: Form, path: Path, progress: Progress) -> None:
    progress.report(0, 0, tr("Writing {path}", path=path.name))
    with project.read() as session:
        form.write(session, path, progress)


def _enter(project: "Project", path: Path, progress: Progress) -> Entered:
    progress.report(0, 0, tr("Reading {path}", path=path.name))
    return enter_file(project, path, progress)


def _remake(source: Path, path: Path, progress: Progress) -> Path:
    from workbench.exchange.remaking import remake

    remake(source, path, progress)
    return path
