"""Exported figures whose claims have changed since: which, what changed, and since when."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.facts import ProjectFacts
from db.figures import Figure, FigureSnapshot
from db.rows import among
from db.values import Basis
from workbench.charting import Shown, panels, with_parts
from workbench.claim_touches import touched_claims
from workbench.figure_changes import Change, ground_changes, grounds_of, mark_change
from workbench.figures.content import View
from workbench.figures.forestrows import is_of
from workbench.figures.numbers import mark_record
from workbench.figures.phrases import counted, day_words, listed
from workbench.numbering import claim_label
from workbench.pooled import drawn_series
from workbench.whatif import what_if_of


@dataclass(frozen=True, slots=True)
class KeptFigure:
    """An exported figure with the numbers of its newest export."""

    id: int
    title: str
    shows: Mapping[str, Any]
    exported_at: str
    numbers: Sequence[Mapping[str, Any]]
    grounds: Mapping[str, Any] | None
    handling: str | None
    is_whole: bool
    """Whether all that was drawn was kept, not the numbers alone."""

    @property
    def claim_ids(self) -> frozenset[int]:
        return frozenset(int(each) for mark in self.numbers for each in mark["claim_ids"])


@dataclass(frozen=True, slots=True)
class OutdatedFigure:
    """A figure that no longer shows what the project says."""

    id: int
    title: str
    exported_at: str
    changes: tuple[Change, ...]
    shown: Shown

    @property
    def claim_ids(self) -> tuple[int, ...]:
        """The claims that changed."""
        return tuple(change.claim_id for change in self.changes if change.claim_id is not None)

    @property
    def words(self) -> str:
        """The chip's words: "2 claims changed since 14 Nov 2026"."""
        day = day_words(datetime.fromisoformat(self.exported_at).astimezone().date())
        what = counted(len(self.claim_ids), "claim") + " changed" if self.claim_ids else "Changed"
        return f"{what} since {day}"


def because(changes: Iterable[Change]) -> str:
    """Why, in one sentence: "because C-061 was superseded and 2 other claims changed"."""
    told = list(dict.fromkeys(change.reason for change in changes))
    if len(told) <= 2:
        return f"because {listed(told)}"
    return f"because {told[0]} and {counted(len(told) - 1, 'other thing')} changed"


def outdated_sentence(figures: Sequence[OutdatedFigure]) -> str:
    """How many are out of date and why: "3 figures are out of date because C-061 was superseded"; "" for none."""
    if not figures:
        return ""
    verb = "figure is" if len(figures) == 1 else "figures are"
    return f"{len(figures):,} {verb} out of date {because(change for one in figures for change in one.changes)}"


# Built once: it is asked after every edit, and putting a statement together costs more than running it.
_KEPT = (
    select(
        *(Figure.id, Figure.title, Figure.shows),
        *(FigureSnapshot.exported_at, FigureSnapshot.numbers, FigureSnapshot.grounds),
        *(FigureSnapshot.content["handling"].as_string(), FigureSnapshot.content.is_not(None)),
    )
    .join(FigureSnapshot, FigureSnapshot.figure_id == Figure.id)
    .where(FigureSnapshot.id.in_(select(func.max(FigureSnapshot.id)).group_by(FigureSnapshot.figure_id)))
    .order_by(FigureSnapshot.exported_at.desc(), Figure.id.desc())
)


def kept_figures(session: Session) -> list[KeptFigure]:
    """Every figure with its newest export, the newest figure first."""
    return [KeptFigure(*row) for row in session.execute(_KEPT)]


def figures_showing(session: Session, claim_ids: Collection[int]) -> list[KeptFigure]:
    """The figures whose newest export shows one of these claims."""
    return [figure for figure in kept_figures(session) if not figure.claim_ids.isdisjoint(claim_ids)]


def figures_touched(session: Session, rows: Mapping[str, frozenset[int]]) -> bool:
    """Whether an edit that changed these rows of these tables may have made an exported figure out of date."""
    figures = kept_figures(session)
    if not figures or rows.keys() <= {"figure", "figure_snapshot"}:
        return False
    touched = touched_claims(session, rows)
    if touched is None or any(not figure.claim_ids.isdisjoint(touched) for figure in figures):
        return True
    labels = {label for label, _ in _labels(session, touched).values()}
    return any(not labels.isdisjoint(figure.grounds["claims"]) for figure in figures if figure.grounds)


def outdated_figures(session: Session) -> list[OutdatedFigure]:
    """The figures that would be drawn otherwise today, each with what has changed."""
    drawn: dict[str, _Today] = {}
    handling = session.get_one(ProjectFacts, 1).handling
    found = []
    for figure in kept_figures(session):
        shown = shown_by(figure.shows)
        if repr(shown) not in drawn:
            drawn[repr(shown)] = _today(session, shown)
        changes = _changes(session, figure, drawn[repr(shown)], handling)
        if changes:
            found.append(OutdatedFigure(figure.id, figure.title, figure.exported_at, tuple(changes), shown))
    return found


def shown_by(shows: Mapping[str, Any]) -> Shown:
    """What a kept figure shows."""
    known_on = date.fromisoformat(shows["known_on"]) if shows.get("known_on") else None
    basis = Basis(shows["basis"]) if shows.get("basis") else None
    pooled = bool(shows.get("pooled"))
    day = date.fromisoformat(shows["day"]) if shows.get("day") else None
    return Shown(
        places=tuple(shows.get("places", ())),
        force=shows.get("force"),
        known_on=known_on,
        pooled=pooled,
        basis=basis,
        day=day,
        view=View(shows.get("view", View.PANELS)),
        histories=bool(shows.get("histories")),
        series=tuple((place, force) for place, force in shows.get("series", ())),
        what_if=what_if_of(shows.get("what_if")),
    )


@dataclass(frozen=True, slots=True)
class _Today:
    """What a figure would be drawn from today: a record of each claim's mark, and the grounds of its pooled levels."""

    records: Mapping[int, Mapping[str, Any]]
    grounds: Mapping[str, Any] | None


def _today(session: Session, shown: Shown) -> _Today:
    records: dict[int, dict[str, Any]] = {}
    shown = with_parts(session, shown)
    drawn = panels(session, shown)
    for panel in drawn:
        for mark in panel.marks:
            if shown.day is None or is_of(mark, shown.day):
                records.update(dict.fromkeys(mark.claim_ids, mark_record(panel, mark)))
    return _Today(records, grounds_of(drawn_series(session, drawn, shown)) if shown.pooled else None)


def _changes(session: Session, figure: KeptFigure, today: _Today, handling: str | None) -> list[Change]:
    """What is otherwise: of each claim, then of the figure as a whole."""
    then = {int(each): mark for mark in figure.numbers for each in mark["claim_ids"]}
    pooled = ground_changes(figure.grounds, today.grounds) if figure.grounds and today.grounds else {}
    labels = _labels(session, {*then, *today.records}) | _labelled(session, pooled)
    found = {
        each: mark_change(before, today.records.get(each), removed=each not in labels) for each, before in then.items()
    }
    new = {each for each in today.records if each not in then and labels[each][1] > figure.exported_at}
    found |= dict.fromkeys(new, "new")
    for claim_id, (label, _) in labels.items():
        found[claim_id] = found.get(claim_id) or pooled.get(label, "")
    names = {each: labels[each][0] if each in labels else str(then[each]["claim"]) for each in found}
    of_claims = sorted(Change(names[each], what, each) for each, what in found.items() if what)
    gone = [Change(label, "removed", None) for label in sorted(pooled.keys() - set(names.values()))]
    return [*of_claims, *gone, *_of_the_whole(figure, today, handling)]


def _of_the_whole(figure: KeptFigure, today: _Today, handling: str | None) -> list[Change]:
    changes = []
    if figure.is_whole and figure.handling != handling:
        changes.append(Change("handling mark", handling or "none", None))
    if figure.grounds and today.grounds and figure.grounds["settings"] != today.grounds["settings"]:
        changes.append(Change("way of pooling", str(today.grounds["settings"]), None))
    return changes


_NAMED = select(Claim.id, Claim.number, Claim.made_at)


def _labels(session: Session, claim_ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """The label of each claim that is there, and when it was made."""
    rows = session.execute(_NAMED.where(among(Claim.id, claim_ids)))
    return {claim_id: (claim_label(number), made_at) for claim_id, number, made_at in rows}


def _labelled(session: Session, labels: Collection[str]) -> dict[int, tuple[str, str]]:
    """The same of the claims that are called so."""
    if not labels:
        return {}
    rows = session.execute(_NAMED).all()
    return {row.id: (claim_label(row.number), row.made_at) for row in rows if claim_label(row.number) in labels}
