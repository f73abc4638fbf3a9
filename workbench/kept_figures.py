"""The figures of a project: all that were exported, whether each is up to date, drawn again, reworded, removed."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.figures import Figure, FigureSnapshot
from db.project import Project
from db.rows import still_there
from workbench.charting import Shown
from workbench.drawing import WORDINGS, Wording, figure_content, made_with, reworded
from workbench.figures.content import FigureContent
from workbench.figures.export import export_figure, refuse_other_endings
from workbench.figures.snapshot import content_of
from workbench.outdated import OutdatedFigure, because, kept_figures, outdated_figures, shown_by


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A kept figure; ``outdated`` is None where it shows what the project says today."""

    id: int
    title: str
    exported_at: str
    claims: int
    shown: Shown
    outdated: OutdatedFigure | None

    @property
    def state(self) -> str:
        """Whether it is up to date, or why not: "Out of date because C-061 was superseded"."""
        return "Up to date" if self.outdated is None else f"Out of date {because(self.outdated.changes)}"


def figure_rows(session: Session) -> list[FigureRow]:
    """Every figure, the one that was exported last first."""
    outdated = {one.id: one for one in outdated_figures(session)}
    return [
        FigureRow(one.id, one.title, one.exported_at, len(one.claim_ids), shown_by(one.shows), outdated.get(one.id))
        for one in kept_figures(session)
    ]


def kept_content(session: Session, row: FigureRow | OutdatedFigure) -> FigureContent:
    """The figure as it leaves the project today: as it was exported as long as it is up to date, else drawn anew.

    Drawn anew it keeps the wordings that an analyst wrote; the others are drafts that name numbers.
    """
    figure = _figure(session, row.id)
    is_today = isinstance(row, FigureRow) and row.outdated is None
    exported = _exported(session, row.id) if is_today else None
    if exported is None:
        return figure_content(session, row.shown, _written(figure))
    return replace(reworded(exported, _words_of(figure)), made_with=made_with())


def wording(session: Session, figure_id: int) -> Wording:
    """The words that a figure has now."""
    return _words_of(_figure(session, figure_id))


def written_wording(session: Session, figure_id: int) -> Wording:
    """The words of a figure that an analyst wrote; the others are drafts that name numbers."""
    return _written(_figure(session, figure_id))


def set_wording(session: Session, figure_id: int, words: Wording) -> None:
    """Write other words; what is written stays when the figure is drawn again. None leaves a wording as it is.

    Raises `WorkbenchError` for an empty title or a figure that is no longer there.
    """
    if words.title is not None and not words.title.strip():
        raise WorkbenchError("A figure needs a title. Write what it shows.")
    figure = _figure(session, figure_id)
    changed = [name for name in WORDINGS if (new := getattr(words, name)) is not None and new != getattr(figure, name)]
    for name in changed:
        setattr(figure, name, getattr(words, name).strip())
    written = {*figure.shows.get("written", ()), *changed}
    figure.shows = {**figure.shows, "written": [name for name in WORDINGS if name in written]}


def delete_figure(session: Session, figure_id: int) -> None:
    """Remove a figure with its snapshots; the exported files stay where they are."""
    session.delete(_figure(session, figure_id))


def figure_named(session: Session, title: str) -> FigureRow:
    """The figure of that title, whatever its case. Raises `WorkbenchError` where there is none."""
    rows = figure_rows(session)
    found = next((row for row in rows if row.title.casefold() == title.strip().casefold()), None)
    if found is None:
        has = f"There are “{'”, “'.join(row.title for row in rows)}”." if rows else "None was exported yet."
        raise WorkbenchError(f"No figure is called “{title}”. {has}")
    return found


def export_kept(
    project: Project, title: str, path: Path, preset: str = "page", *, outlines: bool = False
) -> list[Path]:
    """Draw and write a figure of the project again; returns what was written. The project is not changed.

    Raises `WorkbenchError` where no figure is called so.
    """
    refuse_other_endings(path)
    with project.read() as session:
        content = kept_content(session, figure_named(session, title))
    return export_figure(content, path, preset, outlines=outlines)


def _figure(session: Session, figure_id: int) -> Figure:
    return still_there(session, Figure, figure_id, "The figure is no longer there.")


def _exported(session: Session, figure_id: int) -> FigureContent | None:
    """All that the newest export showed; None where it was not kept."""
    newest = select(FigureSnapshot.content).where(FigureSnapshot.figure_id == figure_id)
    kept = session.scalars(newest.order_by(FigureSnapshot.id.desc()).limit(1)).first()
    return content_of(kept) if kept is not None else None


def _words_of(figure: Figure) -> Wording:
    return Wording(figure.title, figure.subtitle, figure.note, figure.alt_text)


def _written(figure: Figure) -> Wording:
    """The wordings that an analyst wrote; of a figure from before that was kept, the title."""
    written = figure.shows.get("written", ["title"])
    return Wording(**{name: getattr(figure, name) for name in WORDINGS if name in written})
