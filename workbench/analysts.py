"""Who is at work: the analyst whose name an edit carries."""

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from db.analysts import Analyst

_BY_NAME = select(Analyst.id).where(Analyst.name == bindparam("name"))


def present_analyst(session: Session) -> int | None:
    """The id of the analyst this edit is made by, added at the first edit; None when nobody has said who they are."""
    who = session.info.get("who")
    if not who:
        return None
    if "analyst_id" not in session.info:  # an edit asks with every row it makes
        session.info["analyst_id"] = _found_or_added(session, who)
    return int(session.info["analyst_id"])


def analyst_named(session: Session, name: str) -> int:
    """The id of the analyst of that name, added where nobody has it."""
    return _found_or_added(session, name)


def analyst_names(session: Session) -> list[str]:
    """Everybody who has worked on the project, by name."""
    return sorted(session.scalars(select(Analyst.name).distinct()), key=str.casefold)


def _found_or_added(session: Session, who: str) -> int:
    found: int | None = session.connection().scalar(_BY_NAME, {"name": who})
    if found is not None:
        return found
    analyst = Analyst(name=who)
    session.add(analyst)
    session.flush()
    return analyst.id
