"""Saving the timeline: as a figure for a report, or as a table; the ending of the file decides."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.printing import Printer
from workbench.progress import Progress
from workbench.timeline.export import refuse_other_endings, refuse_too_many, write_timeline
from workbench.timeline.figure import timeline_figure
from workbench.timeline.items import Timeline
from workbench.timeline.reading import Wanted

if TYPE_CHECKING:
    from db.project import Project

_FORMS = tr_later("SVG figure (*.svg);;PDF figure (*.pdf);;PNG figure (*.png);;Table (*.csv)")


def ask_path(parent: QWidget, opened: OpenedProject, timeline: Timeline, wanted: Wanted) -> Path | None:
    """Where it is to be saved, None where the analyst thinks better of it. Raises `WorkbenchError` as it would."""
    about = "-".join(part.lower().replace(" ", "-") for part in ("timeline", wanted.place) if part)
    chosen, form = QFileDialog.getSaveFileName(
        parent, tr("Export timeline"), str(opened.folder / f"{about}.svg"), tr(_FORMS)
    )
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(form[form.index("*") + 1 : -1])
    refuse_other_endings(path)
    refuse_too_many(timeline, path)
    return path


def write(
    printer: Printer, project: "Project", timeline: Timeline, wanted: Wanted, path: Path, progress: Progress
) -> Path:
    """On the worker thread; a figure is drawn in a process of its own."""
    with project.read() as session:
        figure = timeline_figure(session, timeline, wanted)
    printer.run(write_timeline, (figure, path), progress, tr("Exporting"))
    return path
