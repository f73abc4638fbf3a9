"""The figures of a project: all that were exported, whether each is up to date and why not, renamed and removed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.figures import Figure
from db.rows import still_there
from workbench.charting import Shown
from workbench.figures.phrases import counted, listed
from workbench.outdated import OutdatedFigure, kept_figures, outdated_figures, shown_by


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
        """Whether it is up to date, or why not: "Out of date because C-061: superseded"."""
        if self.outdated is None:
            return "Up to date"
        first, *others = self.outdated.changes
        more = f" and {counted(len(others), 'other change')}" if others else ""
        return f"Out of date because {first}{more}"


def figure_rows(session: Session) -> list[FigureRow]:
    """Every figure, the one that was exported last first."""
    outdated = {one.id: one for one in outdated_figures(session)}
    return [
        FigureRow(one.id, one.title, one.exported_at, len(one.claim_ids), shown_by(one.shows), outdated.get(one.id))
        for one in kept_figures(session)
    ]


def outdated_sentence(rows: Sequence[FigureRow]) -> str:
    """How many are out of date and why: "2 figures are out of date because C-061: superseded"; "" for none."""
    changes = list(dict.fromkeys(change for row in rows if row.outdated for change in row.outdated.changes))
    count = sum(row.outdated is not None for row in rows)
    if not count:
        return ""
    told = listed(changes[:3]) if len(changes) <= 3 else f"{', '.join(changes[:3])} and others"
    return f"{counted(count, 'figure')} {'is' if count == 1 else 'are'} out of date because {told}"


def rename_figure(session: Session, figure_id: int, title: str) -> None:
    """Raises `WorkbenchError` for an empty title or a figure that is no longer there."""
    if not title.strip():
        raise WorkbenchError("A figure needs a title. Write what it shows.")
    _figure(session, figure_id).title = title.strip()


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


def _figure(session: Session, figure_id: int) -> Figure:
    return still_there(session, Figure, figure_id, "The figure is no longer there.")
