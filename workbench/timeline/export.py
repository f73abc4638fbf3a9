"""Writing a timeline: a figure as SVG, PDF or PNG, a table as CSV; the ending of the file decides."""

from pathlib import Path

from matplotlib.figure import Figure

from db.errors import WorkbenchError
from db.project import Project
from workbench.figures.content import FigureContent
from workbench.figures.export import WIDTHS_MM, render_drawn
from workbench.figures.found import Drawn
from workbench.timeline.drawing import draw_timeline, plan_timeline
from workbench.timeline.figure import TimelineFigure, timeline_figure
from workbench.timeline.items import Timeline
from workbench.timeline.reading import Wanted, read_timeline
from workbench.timeline.table import timeline_csv
from workbench.writing import write_whole

MOST_ROWS = 120
"""Tellings that one page holds; it is as long as they need."""

_POINTS = 72 / 25.4  # a millimetre
_TABLE, _FIGURES = ".csv", (".svg", ".pdf", ".png")


def export_timeline(project: Project, wanted: Wanted, path: Path) -> Path:
    """Read what is wanted and write it. Raises `WorkbenchError` for bad input; then nothing is written."""
    refuse_other_endings(path)
    with project.read() as session:
        timeline = read_timeline(session, wanted)
        refuse_too_many(timeline, path)
        figure = timeline_figure(session, timeline, wanted)
    write_timeline(figure, path)
    return path


def write_timeline(figure: TimelineFigure, path: Path) -> None:
    """Write it whole or not at all; always on the light palette."""
    if path.suffix.lower() == _TABLE:
        raw = timeline_csv(figure.timeline).encode("utf-8", "replace")
    else:
        raw = _picture(figure, path.suffix.lower())
    write_whole(path, raw)


def refuse_other_endings(path: Path) -> None:
    """Raise `WorkbenchError` for a file that is neither a figure nor a table."""
    if path.suffix.lower() not in (*_FIGURES, _TABLE):
        raise WorkbenchError(f"{path.name}: a timeline is saved as .svg, .pdf, .png or .csv. Change the ending.")


def refuse_too_many(timeline: Timeline, path: Path) -> None:
    """Raise `WorkbenchError` for a figure of more tellings than a page holds, or of nothing at all."""
    count = len(timeline.tellings)
    if path.suffix.lower() == _TABLE:
        return
    if count > MOST_ROWS:
        raise WorkbenchError(
            f"{count:,} tellings are too many for one figure, which holds {MOST_ROWS}. "
            "Name a place, a force or a period, or save a .csv."
        )
    if not count and not timeline.events:
        raise WorkbenchError("There is nothing to draw: no claim and no event lies in what is asked for.")


def _picture(figure: TimelineFigure, suffix: str) -> bytes:
    def drawn(words: FigureContent) -> tuple[Figure, Drawn]:
        return draw_timeline(plan_timeline(TimelineFigure(words, figure.timeline), WIDTHS_MM["page"] * _POINTS))

    return render_drawn(figure.words, suffix, drawn)
