"""A project's figure: its marks with drafted wording, exported, and kept with the numbers of each export."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.facts import ProjectFacts
from db.figures import Figure, FigureSnapshot
from db.history import change_set
from db.identity import now
from db.project import Project
from workbench.analysts import present_analyst
from workbench.charting import Shown, panels, with_parts
from workbench.figure_changes import grounds_of
from workbench.figures.content import FigureContent
from workbench.figures.export import export_figure, refuse_other_endings
from workbench.figures.forestrows import of_the_day
from workbench.figures.numbers import mark_record
from workbench.figures.several.viewing import shown_as, why_not
from workbench.figures.snapshot import content_json
from workbench.figures.wording import draft_content, redrafted
from workbench.pooled import drawn_series, with_bands
from workbench.whatif import what_if_json


@dataclass(frozen=True, slots=True)
class Wording:
    """What an analyst wrote in place of the draft; None keeps the draft."""

    title: str | None = None
    subtitle: str | None = None
    note: str | None = None
    alt_text: str | None = None


WORDINGS = ("title", "subtitle", "note", "alt_text")
"""What of a figure is worded by a draft and can be written otherwise."""


@dataclass(frozen=True, slots=True)
class FigureState:
    """What a figure says of the project it is drawn from: its state and day, what drew it, its handling mark."""

    day: date
    made_with: str
    project_state: str
    handling: str | None


def figure_state(session: Session, known_on: date | None = None) -> FigureState:
    """The project's state. The day is the known-on day, else that of the last change."""
    newest = session.execute(
        select(change_set.c.uuid, change_set.c.at).order_by(change_set.c.seq.desc()).limit(1)
    ).first()
    return FigureState(
        day=known_on or datetime.fromisoformat(newest.at if newest else now()).astimezone(UTC).date(),
        made_with=made_with(),
        project_state=newest.uuid[:8] if newest else "empty",
        handling=session.get_one(ProjectFacts, 1).handling,
    )


def made_with() -> str:
    """The program and its version."""
    return f"Muster {_version()}"


def figure_content(
    session: Session, shown: Shown, wording: Wording | None = None, but: Collection[int] = ()
) -> FigureContent:
    """The figure asked for, worded from its marks. Its day is the known-on day, else that of the last change.

    It shows no claims of the articles `but`.
    """
    state = figure_state(session, shown.known_on)
    shown = with_parts(session, shown)
    drawn = panels(session, shown, but)
    content = draft_content(
        with_bands(session, drawn, shown, state.day) if shown.pooled else drawn,
        state.day,
        made_with=state.made_with,
        project_state=state.project_state,
        handling=state.handling,
    )
    content = of_the_day(content, shown.day) if shown.day is not None else shown_as(content, shown.view)
    return reworded(content, wording) if wording else content


def reworded(content: FigureContent, wording: Wording) -> FigureContent:
    """The figure with what was written in place of its words."""
    written = {name: words for name in WORDINGS if (words := getattr(wording, name)) is not None}
    return replace(content, **written)


def export_chart(
    project: Project, shown: Shown, path: Path, preset: str = "page", *, outlines: bool = False
) -> list[Path]:
    """Draw and write a chart; returns the figure's file and those of its numbers. The project is not changed.

    Raises `WorkbenchError` when a place that is asked for has no claim with a level, or where the series cannot stand
    as they are asked to.
    """
    refuse_other_endings(path)
    return export_figure(shown_content(project, shown), path, preset, outlines=outlines)


def shown_content(project: Project, shown: Shown) -> FigureContent:
    """The figure asked for. Raises `WorkbenchError` when a place that is asked for has no claim with a level."""
    with project.read() as session:
        _refuse_unknown_places(session, shown)
        content = figure_content(session, shown)
    if shown.day is None and (why := why_not(content.panels, shown.view)):
        raise WorkbenchError(why)
    return content


def drafted_again(content: FigureContent) -> FigureContent:
    """The figure with all its words as the program drafts them."""
    if content.day is not None:
        return of_the_day(content, content.day)
    return shown_as(redrafted(content, content.panels), content.view)


def keep_export(session: Session, shown: Shown, content: FigureContent, figure_id: int | None = None) -> int:
    """Keep what an exported figure showed, so that it can be found when a claim behind it changes. Returns its id.

    With ``figure_id`` a kept figure was drawn again: its wording and numbers are those of this export from now on.
    """
    figure = session.get(Figure, figure_id) if figure_id is not None else None
    if figure is None:
        figure = _new_figure(session, shown, content)
    drafts = drafted_again(content)
    for name in WORDINGS:
        setattr(figure, name, getattr(content, name))
    written = [name for name in WORDINGS if getattr(content, name) != getattr(drafts, name)]
    figure.shows = {**figure.shows, "written": written}
    numbers = [
        {**mark_record(panel, mark), "claim_ids": [str(claim) for claim in mark.claim_ids]}
        for panel in content.panels
        for mark in panel.marks
    ]
    grounds = grounds_of(drawn_series(session, content.panels, shown)) if shown.pooled else None
    kept = FigureSnapshot(figure_id=figure.id, numbers=numbers, content=content_json(content), grounds=grounds)
    session.add(kept)
    return figure.id


def shown_json(shown: Shown) -> dict[str, Any]:
    """What a chart is asked to show, as it is kept; `workbench.outdated.shown_by` reads it."""
    return {
        "places": list(shown.places),
        "force": shown.force,
        "known_on": shown.known_on.isoformat() if shown.known_on else None,
        "pooled": shown.pooled,
        "basis": shown.basis,
        "day": shown.day.isoformat() if shown.day else None,
        "view": shown.view,
        "histories": shown.histories,
        "series": [list(one) for one in shown.series],
        "what_if": what_if_json(shown.what_if),
    }


def _new_figure(session: Session, shown: Shown, content: FigureContent) -> Figure:
    figure = Figure(
        title=content.title,
        shows=shown_json(shown),
        made_by=present_analyst(session),
    )
    session.add(figure)
    session.flush()
    return figure


def _refuse_unknown_places(session: Session, shown: Shown) -> None:
    known = sorted({panel.place for panel in panels(session, Shown(force=shown.force, known_on=shown.known_on))})
    missing = [place for place in shown.places if place.casefold() not in {name.casefold() for name in known}]
    if missing:
        of_whom = f" of {shown.force}" if shown.force else ""
        when = f" that was known on {shown.known_on}" if shown.known_on else ""
        none = "Name another force." if shown.force else "Make claims of what the articles say first."
        has = f"There is one for {', '.join(known)}." if known else none
        raise WorkbenchError(f"No claim says a level{of_whom} for {' or '.join(missing)}{when}. {has}")


def _version() -> str:
    try:
        return version("muster-workbench")
    except PackageNotFoundError:  # run from a bare checkout
        return "0"
