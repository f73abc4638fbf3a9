"""Forces in a project: whose troops, found by any of their spellings."""

from collections.abc import Iterable

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from db.forces import Force, ForceName

_BY_NAME = (
    select(Force)
    .outerjoin(ForceName, ForceName.force_id == Force.id)
    .where(
        func.lower(Force.name).in_([bindparam("bare"), bindparam("whole")])
        | func.lower(ForceName.name).in_([bindparam("bare"), bindparam("whole")])
    )
    .order_by(Force.id)
    .limit(1)
)


def force_named(session: Session, name: str) -> Force:
    """The force of that name or spelling, added when it is new. "US" and "US forces" are the same force."""
    name = " ".join(name.split())
    bare = name.lower().removesuffix(" forces")
    found = session.scalars(_BY_NAME, {"bare": bare, "whole": f"{bare} forces"}).first()
    if found is None:
        found = Force(name=name if name.endswith("forces") else f"{name} forces")
        session.add(found)
        session.flush()
    return found


def force_names(session: Session) -> Iterable[str]:
    return session.scalars(select(Force.name).order_by(func.lower(Force.name)))
