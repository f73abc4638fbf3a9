"""SQLite's own checks, references that lead nowhere, and chains that lead back to their beginning."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from db.codes import Code
from db.drivers import driver_behind
from db.forces import Force
from db.opening import SCHEMA
from db.places import Place
from db.planted import statements, written
from db.sources import Source
from db.views import VIEWS

_HAS_STATISTICS = text("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'")
_STRANGE_STATISTICS = text(
    "SELECT 1 FROM sqlite_stat1 WHERE tbl NOT IN (SELECT name FROM sqlite_schema WHERE type = 'table')"
    " OR idx NOT IN (SELECT name FROM sqlite_schema) OR stat NOT GLOB '[0-9]*' OR stat GLOB '*[^0-9 ]*'"
)

_ELSEWHERE = "Open a backup, or salvage the project into a new file"


def page_faults(session: Session) -> Iterator[str]:
    for (found,) in session.execute(text("PRAGMA integrity_check")):
        if found != "ok":
            yield f"The file is damaged: {found.splitlines()[-1]}. Open a backup."


def garbled_contents(session: Session) -> Iterator[str]:
    """Tables and indexes under a name that no schema has, or without one that it has."""
    driver = driver_behind(session)
    known, found = statements(SCHEMA).keys(), written(driver).keys()
    for what in sorted(known ^ found):
        if not what.startswith("table sqlite_stat"):
            state = "is not Muster’s" if what in found else "is missing"
            is_mended = what in known and what.startswith("view ")
            mend = "Mend it with “muster check --repair”" if is_mended else _ELSEWHERE
            yield f"The {what} {state}. {mend}."


def missing_views(session: Session) -> list[str]:
    """The views for other programs that somebody has taken out."""
    found = written(driver_behind(session)).keys()
    return [name for name in VIEWS if f"view {name}" not in found]


def garbled_statistics(session: Session) -> Iterator[str]:
    """What SQLite has counted to plan its searches by, of tables and indexes that there are."""
    if session.scalar(_HAS_STATISTICS) and session.scalar(_STRANGE_STATISTICS):
        yield "SQLite’s statistics on the tables are garbled. Mend them with “muster check --repair”."


def broken_references(session: Session) -> Iterator[str]:
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield f"Row {row} of {table} refers to a {parent} that is not there. Undo the last changes, or open a backup."


def unrecorded_tables(session: Session) -> Iterator[str]:
    """Tables on a server whose changes are not recorded, since somebody has taken a trigger away there."""
    from db.server.recording import missing

    for table in missing(driver_behind(session)):
        yield f"Changes of {table} are not recorded: a trigger of Muster's is missing. Move the project and back."


def circles(session: Session) -> Iterator[str]:
    """Chains that lead back to their beginning, which no edit makes (db/guarding.py; codes by moving them)."""
    acting = session.execute(select(Source.id, Source.name, Source.acts_for_id)).all()
    lying = session.execute(select(Place.id, Place.name, Place.parent_id)).all()
    serving = session.execute(select(Force.id, Force.name, Force.parent_id)).all()
    standing = session.execute(select(Code.id, Code.name, Code.parent_id)).all()
    told = ((acting, "acts for"), (lying, "lies in"), (serving, "is part of"), (standing, "stands under"))
    for rows, says in told:
        above = {row_id: step for row_id, _, step in rows}
        for row_id, name, _ in rows:
            if _leads_back(row_id, above):
                yield f"“{name}” {says} itself through others. Change one of the chain."


def _leads_back(row_id: int, above: Mapping[int, int | None]) -> bool:
    seen, step = {row_id}, above[row_id]
    while step is not None and step not in seen:
        seen.add(step)
        step = above.get(step)
    return step == row_id
