"""Searches under a name, in the project: the whole team has them."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.rows import still_there
from db.searches import SavedSearch
from workbench.analysts import present_analyst
from workbench.searching import understand


@dataclass(frozen=True, slots=True)
class SavedRow:
    """One saved search; ``query`` is as it was typed."""

    id: int
    name: str
    query: str


def saved_searches(session: Session) -> list[SavedRow]:
    """All of them by name."""
    rows = session.execute(
        select(SavedSearch.id, SavedSearch.name, SavedSearch.query).order_by(
            func.lower(SavedSearch.name), SavedSearch.id
        )
    )
    return [SavedRow(*row) for row in rows]


def save_search(session: Session, name: str, query: str) -> int:
    """Keep a search. Raises `WorkbenchError` for one that finds nothing out, or a name that is taken or empty."""
    query = " ".join(query.split())
    if understand(query).is_empty:
        raise WorkbenchError("There is nothing to save. Type a search first.")
    made = SavedSearch(name=_free_name(session, name), query=query, made_by=present_analyst(session))
    session.add(made)
    session.flush()
    return made.id


def rename_search(session: Session, search_id: int, name: str) -> None:
    saved = _there(session, search_id)
    saved.name = _free_name(session, name, search_id)


def delete_search(session: Session, search_id: int) -> None:
    session.delete(_there(session, search_id))


def _there(session: Session, search_id: int) -> SavedSearch:
    return still_there(session, SavedSearch, search_id, "The search is no longer in the project.")


def _free_name(session: Session, name: str, besides: int | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise WorkbenchError("A search needs a name.")
    taken = select(SavedSearch.id).where(func.lower(SavedSearch.name) == name.lower(), SavedSearch.id != (besides or 0))
    if session.scalar(taken) is not None:
        raise WorkbenchError(f"There is a search named “{name}” already. Choose another name.")
    return name
