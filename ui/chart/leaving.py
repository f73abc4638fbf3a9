"""A figure on its way out: its dialog, its files, and what is kept of it in the project."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.chart.exporting import Export, ExportDialog
from ui.desk import Desk
from ui.language.texts import counted, tr
from ui.opened import OpenedProject
from ui.printing import Printer
from workbench.charting import Shown
from workbench.drawing import keep_export
from workbench.figures.content import FigureContent
from workbench.kept_figures import FigureRow, kept_content
from workbench.outdated import OutdatedFigure
from workbench.progress import Progress
from workbench.summaries import source_summary

if TYPE_CHECKING:
    from db.project import Project


class Leaving:
    """Exports figures of the open project; ``parent`` is what the dialog stands over.

    ``show_claims`` is told a heading and claims when the analyst wants to see them instead of exporting.
    """

    def __init__(self, desk: Desk, parent: QWidget, show_claims: Callable[[str, Sequence[int]], None]) -> None:
        self._desk, self._parent = desk, parent
        self._show_claims = show_claims
        self._opened: OpenedProject | None = None

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened

    def export(self, content: FigureContent, shown: Shown, figure_id: int | None = None) -> None:
        """Ask for words, form and place, write the files, and keep what they show."""
        if self._opened is None:
            return
        with self._opened.read() as session:
            summary = source_summary(session, {claim for mark in content.marks for claim in mark.claim_ids})
        folder = str(self._opened.folder)
        dialog = ExportDialog(content, folder, self._desk, summary, self._parent)
        if dialog.exec() and dialog.export is not None:
            written = partial(self._on_written, dialog.export, shown, figure_id)
            self._desk.jobs.start(partial(_write, self._desk.printer, dialog.export), written)
        if dialog.to_show:
            self._show_claims(
                tr("Without a grade or a date: {claims}", claims=counted(len(dialog.to_show), "claim")), dialog.to_show
            )
        dialog.deleteLater()

    def draw_again(self, figure: OutdatedFigure | FigureRow) -> None:
        """Export a kept figure as it is today; its words and numbers are then those of this export."""
        if self._opened is not None:
            reading = partial(_read_again, self._opened.project, figure)
            self._desk.jobs.start(reading, partial(self.export, shown=figure.shown, figure_id=figure.id))

    def _on_written(self, export: Export, shown: Shown, figure_id: int | None, paths: list[Path]) -> None:
        if self._opened is not None:
            with self._desk.attempt(), self._opened.edit(f"Export figure {paths[0].name}") as session:
                keep_export(session, shown, export.content, figure_id)
        self._desk.say(
            tr("Wrote {paths} in {parent}.", paths=" and ".join(path.name for path in paths), parent=paths[0].parent)
        )


def _read_again(project: "Project", figure: OutdatedFigure | FigureRow, progress: Progress) -> FigureContent:
    """On the worker thread, as the pooled level takes a while."""
    progress.report(0, 1, tr("Pooling"))
    with project.read() as session:
        return kept_content(session, figure)


def _write(printer: Printer, export: Export, progress: Progress) -> list[Path]:
    return printer.export(export.content, export.path, export.preset, progress, outlines=export.outlines)
