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


def find_force(session: Session, name: str) -> Force | None:
    """The project's force of that name or spelling. "US" and "US forces" are the same force."""
    bare = " ".join(name.split()).lower().removesuffix(" forces")
    return session.scalars(_BY_NAME, {"bare": bare, "whole": f"{bare} forces"}).first()


def force_named(session: Session, name: str) -> Force:
    """The force of that name or spelling, added when it is new."""
    name = " ".join(name.split())
    found = find_force(session, name)
    if found is None:
        found = Force(name=name if name.endswith("forces") else f"{name} forces")
        session.add(found)
        session.flush()
    return found


def force_names(session: Session) -> Iterable[str]:
    return session.scalars(select(Force.name).order_by(func.lower(Force.name)))
