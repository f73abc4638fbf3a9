"""Resolutions: what later proved right for a series and date, on an analyst's word or by an official count."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.assessments import Resolution
from db.errors import WorkbenchError
from db.values import AsOf
from workbench.analysts import present_analyst
from workbench.assessments import Judgement, refuse_judgement
from workbench.bases import claim_numbered
from workbench.dates import read_typed_date
from workbench.series import Series, refuse_unknown_series


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    """What proved right. ``claim_id`` is the official count it is taken from; levels in persons."""

    id: int
    series: Series
    as_of: AsOf
    low: float | None
    best: float | None
    high: float | None
    claim_id: int | None
    reason: str
    made_by: str | None
    made_at: str


def resolve(
    session: Session, series: Series, judged: Judgement, count_numbered: str = "", reason: str | None = None
) -> int:
    """Say what proved right for a series and date; of `judged` only its date and its numbers are taken.

    ``count_numbered`` is the claim of the official count as typed, "C-012". Nothing is graded by it. Raises
    `WorkbenchError` for what cannot be a level or a date, with neither a reason nor a count, and when nobody has said
    who decides.
    """
    refuse_unknown_series(session, series)
    refuse_judgement(judged)
    words = " ".join((reason or "").split())
    if not words and not count_numbered.strip():
        raise WorkbenchError("Say why this is what proved right, or name the claim of the official count, as C-012.")
    analyst = present_analyst(session)
    if analyst is None:
        raise WorkbenchError("Somebody decides what proved right. Say your name first: Tools, Your name.")
    as_of = read_typed_date(judged.as_of)
    made = Resolution(
        force_id=series.force_id,
        place_id=series.place_id,
        basis=series.basis,
        as_of=as_of.edtf,
        as_of_earliest=as_of.earliest,
        as_of_latest=as_of.latest,
        low=judged.low,
        best=judged.best,
        high=judged.high,
        claim_id=claim_numbered(session, count_numbered) if count_numbered.strip() else None,
        reason=words,
        made_by=analyst,
    )
    session.add(made)
    session.flush()
    return made.id


def take_back_resolution(session: Session, resolution_id: int) -> None:
    """Take back what was said to have proved right. The history keeps it."""
    session.delete(session.get_one(Resolution, resolution_id))


def resolution_rows(session: Session) -> Sequence[ResolutionRow]:
    """Everything that proved right, the newest decision first."""
    query = (
        select(Resolution, Analyst.name)
        .outerjoin(Analyst, Analyst.id == Resolution.made_by)
        .where(Resolution.force_id.is_not(None), Resolution.place_id.is_not(None), Resolution.as_of.is_not(None))
        .order_by(Resolution.made_at.desc(), Resolution.id.desc())
    )
    return [_row(one, by) for one, by in session.execute(query)]


def _row(one: Resolution, by: str | None) -> ResolutionRow:
    return ResolutionRow(
        id=one.id,
        series=Series(one.force_id or 0, one.place_id or 0, one.basis),
        as_of=AsOf(one.as_of or "", one.as_of_earliest, one.as_of_latest),
        low=one.low,
        best=one.best,
        high=one.high,
        claim_id=one.claim_id,
        reason=one.reason,
        made_by=by,
        made_at=one.made_at,
    )
