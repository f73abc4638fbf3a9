"""Origins that turn out to be one are joined, one that turns out to be two is split; each with its reason."""

from collections.abc import Collection

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.claims import Attribution
from db.errors import WorkbenchError
from db.origins import Origin
from db.rows import among, still_there
from workbench.numbering import origin_label
from workbench.origins import add_origin


def origin(session: Session, origin_id: int) -> Origin:
    return still_there(session, Origin, origin_id, "The origin is no longer in the project. Choose another.")


def join_origins(session: Session, kept_id: int, other_id: int, reason: str) -> None:
    """What was told at the other one was told at the kept one; the other one goes.

    Raises `WorkbenchError` for an origin and itself, and without a reason.
    """
    kept, other = origin(session, kept_id), origin(session, other_id)
    if kept_id == other_id:
        raise WorkbenchError(f"{origin_label(kept.number)} cannot be joined with itself. Choose another origin.")
    if not reason.strip():
        raise WorkbenchError("Joining origins needs a reason, such as “same words on the same day”.")
    session.execute(update(Attribution).where(Attribution.origin_id == other_id).values(origin_id=kept_id))
    joined = f"Joined with {origin_label(other.number)} {other.label}: {' '.join(reason.split())}"
    kept.reason = "; ".join(filter(None, (kept.reason, joined)))
    if kept.happened is None:
        kept.happened, kept.happened_earliest, kept.happened_latest = (
            other.happened,
            other.happened_earliest,
            other.happened_latest,
        )
    session.delete(other)
    session.flush()


def split_origin(session: Session, origin_id: int, claim_ids: Collection[int], label: str, reason: str) -> int:
    """Some of the tellings were told elsewhere: they get an origin of their own. Returns its id.

    Raises `WorkbenchError` without a reason, and where nothing would be left on one of the two sides.
    """
    before = origin(session, origin_id)
    if not reason.strip():
        raise WorkbenchError("Splitting an origin needs a reason, such as “another official on another day”.")
    told = session.scalars(select(Attribution).where(Attribution.origin_id == origin_id)).all()
    moved = [one for one in told if one.claim_id in claim_ids]
    if not moved or len(moved) == len(told):
        raise WorkbenchError("Choose some of the tellings, and leave at least one.")
    split = f"Split from {origin_label(before.number)}: {' '.join(reason.split())}"
    made = add_origin(session, label, before.kind, source_id=moved[0].source_id, reason=split)
    session.execute(
        update(Attribution).where(among(Attribution.id, [one.id for one in moved])).values(origin_id=made.id)
    )
    session.flush()
    return made.id
