"""Exported figures whose claims have changed since: which, what changed, and since when."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.figures import Figure, FigureSnapshot
from db.rows import among
from db.values import Basis
from workbench.charting import Shown, panels
from workbench.claim_touches import touched_claims
from workbench.figures.numbers import mark_record
from workbench.figures.phrases import counted
from workbench.numbering import claim_label

# What a reader of the figure sees of a claim; a copy that came in later changes none of it.
_SEEN = ("bound", "low", "best", "high", "earliest", "latest", "basis", "kind", "modality", "state", "grade", "derived")
_SEEN_TOO = ("place", "force", "conflicts")


@dataclass(frozen=True, slots=True)
class KeptFigure:
    """An exported figure with the numbers of its newest export."""

    id: int
    title: str
    shows: Mapping[str, Any]
    exported_at: str
    numbers: Sequence[Mapping[str, Any]]

    @property
    def claim_ids(self) -> frozenset[int]:
        return frozenset(int(each) for mark in self.numbers for each in mark["claim_ids"])


@dataclass(frozen=True, slots=True)
class OutdatedFigure:
    """A figure that no longer shows what the project says.

    ``changes`` has a line for each claim: "C-012: refuted"; ``claim_ids`` are those claims in the same order.
    """

    id: int
    title: str
    exported_at: str
    changes: tuple[str, ...]
    claim_ids: tuple[int, ...]
    shown: Shown

    @property
    def words(self) -> str:
        """The chip's words: "2 claims changed since 14 Nov 2026"."""
        day = datetime.fromisoformat(self.exported_at).astimezone()
        return f"{counted(len(self.changes), 'claim')} changed since {day.day} {day:%b} {day.year}"


def kept_figures(session: Session) -> list[KeptFigure]:
    """Every figure with its newest export, the newest figure first."""
    newest = select(func.max(FigureSnapshot.id)).group_by(FigureSnapshot.figure_id)
    rows = session.execute(
        select(Figure.id, Figure.title, Figure.shows, FigureSnapshot.exported_at, FigureSnapshot.numbers)
        .join(FigureSnapshot, FigureSnapshot.figure_id == Figure.id)
        .where(FigureSnapshot.id.in_(newest))
        .order_by(FigureSnapshot.exported_at.desc(), Figure.id.desc())
    )
    return [KeptFigure(*row) for row in rows]


def figures_showing(session: Session, claim_ids: Collection[int]) -> list[KeptFigure]:
    """The figures whose newest export shows one of these claims."""
    return [figure for figure in kept_figures(session) if not figure.claim_ids.isdisjoint(claim_ids)]


def figures_touched(session: Session, rows: Mapping[str, frozenset[int]]) -> bool:
    """Whether an edit that changed these rows of these tables may have made an exported figure out of date."""
    figures = kept_figures(session)
    if not figures or rows.keys() <= {"figure", "figure_snapshot"}:
        return False
    touched = touched_claims(session, rows)
    return touched is None or any(not figure.claim_ids.isdisjoint(touched) for figure in figures)


def outdated_figures(session: Session) -> list[OutdatedFigure]:
    """The figures that would be drawn otherwise today, each with what has changed."""
    drawn: dict[str, dict[int, dict[str, Any]]] = {}
    found = []
    for figure in kept_figures(session):
        shown = shown_by(figure.shows)
        today = drawn.setdefault(repr(shown), _records(session, shown))
        changes = _changes(session, figure, today)
        if changes:
            words, claim_ids = tuple(words for words, _ in changes), tuple(claim for _, claim in changes)
            found.append(OutdatedFigure(figure.id, figure.title, figure.exported_at, words, claim_ids, shown))
    return found


def shown_by(shows: Mapping[str, Any]) -> Shown:
    """What a kept figure shows."""
    known_on = date.fromisoformat(shows["known_on"]) if shows.get("known_on") else None
    basis = Basis(shows["basis"]) if shows.get("basis") else None
    pooled = bool(shows.get("pooled"))
    day = date.fromisoformat(shows["day"]) if shows.get("day") else None
    return Shown(tuple(shows.get("places", ())), shows.get("force"), known_on, pooled=pooled, basis=basis, day=day)


def _records(session: Session, shown: Shown) -> dict[int, dict[str, Any]]:
    records = {}
    for panel in panels(session, shown):
        for mark in panel.marks:
            records.update(dict.fromkeys(mark.claim_ids, mark_record(panel, mark)))
    return records


def _changes(session: Session, figure: KeptFigure, today: Mapping[int, Mapping[str, Any]]) -> list[tuple[str, int]]:
    """What is otherwise of each claim, with its id."""
    then = {int(each): mark for mark in figure.numbers for each in mark["claim_ids"]}
    labels = _labels(session, {*then, *today})
    lines = [(each, _change(before, today.get(each), removed=each not in labels)) for each, before in then.items()]
    lines += [(each, "new") for each in today if each not in then and labels[each][1] > figure.exported_at]
    told = [(labels[each][0] if each in labels else then[each]["claim"], change, each) for each, change in lines]
    return [(f"{label}: {change}", each) for label, change, each in sorted(told) if change]


def _change(before: Mapping[str, Any], after: Mapping[str, Any] | None, *, removed: bool) -> str:
    """What is otherwise about a claim, in a few words; "" for nothing."""
    if after is None:
        return "removed" if removed else "no longer in the series"
    fields = [name for name in (*_SEEN, *_SEEN_TOO) if name in before and before[name] != after[name]]
    if "state" in fields:
        return str(after["state"])
    ends = [name for name in fields if name in ("bound", "low", "best", "high")]
    named = ["number"] if ends else []
    named += ["time"] if {"earliest", "latest"} & set(fields) else []
    named += [name for name in fields if name not in (*ends, "earliest", "latest", "derived" if ends else "")]
    return ", ".join(named)


def _labels(session: Session, claim_ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """The label of each claim that is there, and when it was made."""
    rows = session.execute(select(Claim.id, Claim.number, Claim.made_at).where(among(Claim.id, claim_ids)))
    return {claim_id: (claim_label(number), made_at) for claim_id, number, made_at in rows}
