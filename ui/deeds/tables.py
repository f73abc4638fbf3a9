"""Claims from a table: the file read, its columns mapped in a dialog, its rows brought in."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db.project import Project
from ui.incoming.claims_dialog import ClaimsDialog
from ui.language.texts import counted, tr, tr_later
from workbench.claims_csv import ImportedClaims, Mapping, Table, import_claims, read_table
from workbench.progress import Progress

if TYPE_CHECKING:
    from ui.window import MainWindow

_FILTER = tr_later("Tables (*.csv *.tsv *.txt);;All files (*)")
_NAMED = 3  # bad rows, and grades left alone, in the notice; the dialog has shown all bad ones


class TableDeeds(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._desk.actions.on("import_claims", self.import_claims)

    def import_claims(self) -> None:
        folder = str(Path(self._window.settings.last).parent) if self._window.settings.last else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Import claims"), folder, tr(_FILTER))
        if chosen:
            self.import_table(Path(chosen))

    def import_table(self, path: Path) -> None:
        self._desk.jobs.start(partial(_read, path), self._show_table)

    def _show_table(self, table: Table) -> None:
        opened = self._window.opened
        if opened is None:
            return
        dialog = ClaimsDialog(self._desk, opened, table, self._window)
        if dialog.exec():
            job = partial(_import, opened.project, table, dialog.mapping())
            self._desk.jobs.start(job, self._show_outcome)
        dialog.deleteLater()

    def _show_outcome(self, done: ImportedClaims) -> None:
        stored = done.stored
        words = " ".join((*_bad_words(done), *stored.notes[:_NAMED]))
        if words:
            more = len(stored.notes) - _NAMED
            self._desk.complain(
                tr("{words} {more:,} more sources keep their grades.", words=words, more=more) if more > 0 else words
            )
        if stored.claims:
            self._desk.say(
                tr("{claims:,} claims in, {origins:,} origins.", claims=stored.claims, origins=stored.origins)
            )
            self._window.workspace.show_view("claims")
        elif not done.bad:
            self._desk.say(tr("All rows of {table} are here already.", table=done.table))


def _bad_words(done: ImportedClaims) -> list[str]:
    if not done.bad:
        return []
    named = "; ".join(tr("line {line}: {reason}", line=row.line, reason=row.reason) for row in done.bad[:_NAMED])
    more = tr("; and {bad:,} more", bad=len(done.bad) - _NAMED) if len(done.bad) > _NAMED else ""
    rows = counted(len(done.bad), "row")
    return [
        tr("{rows} of {table} did not come in: {named}{more}.", rows=rows, table=done.table, named=named, more=more)
    ]


def _read(path: Path, progress: Progress) -> Table:
    progress.report(0, 0, tr("Reading the table"))
    return read_table(path)


def _import(project: Project, table: Table, mapping: Mapping, progress: Progress) -> ImportedClaims:
    return import_claims(project, table, mapping, progress)
