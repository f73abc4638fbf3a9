"""Copies of one project that are changed apart from each other, and what can be said of two of them."""

import shutil
from pathlib import Path

from sqlalchemy import select, text

from db.claims import Claim
from db.homes import FileHome
from db.merging.joining import merge
from db.project import Project
from db.schema import metadata, recorded_tables
from db.server.moving import move
from db.server.served import ServerHome
from db.values import Bound, Quantity
from workbench.merging import open_conflicts
from workbench.merging.conflicts import Conflict


def silent(*_: object) -> None:
    """Progress that nobody watches."""


def copy_of(project: Project, path: Path, who: str) -> Project:
    """Another analyst's copy of a project as it is now, in a file."""
    if isinstance(project.place, Path):
        shutil.copyfile(settled(project), path)
    else:
        move(project.place, path, silent)
    return Project.open_file(path, who)


def settled(project: Project) -> Path:
    """The project's file with all that was committed in it."""
    reopen(project)
    return project.path


def reopen(project: Project) -> None:
    """Close it and go on with it as it is then."""
    project.close()
    at = project.place
    project.__init__(FileHome(at, read_only=False) if isinstance(at, Path) else ServerHome(at), project.who)


def bring(project: Project, other: Project) -> None:
    place = settled(other) if isinstance(other.place, Path) else other.place
    merge(project, place, f"Merge {place.name}", silent)


def rows_of(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """All rows that history follows, as the file holds them."""
    with project.read() as session:
        return {
            table.name: [tuple(row) for row in session.execute(text(f'SELECT * FROM "{table.name}" ORDER BY id'))]
            for table in recorded_tables()
        }


def conflicts_of(project: Project) -> list[tuple[object, ...]]:
    """What stands beside something else; a lone value is only kept because its row is gone."""
    with project.read() as session:
        rows = session.execute(
            text(
                "SELECT * FROM conflict k WHERE kind NOT IN ('heads', 'exists') OR 1 < (SELECT count(*) FROM conflict o"
                ' WHERE o.tbl = k.tbl AND o."row" = k."row" AND o.field = k.field AND o.kind = k.kind)'
            )
        )
        return sorted(tuple(row) for row in rows)


def sets_of(project: Project) -> list[tuple[object, ...]]:
    """What analysts did, whoever did it: the change sets that travel and what they changed."""
    with project.read() as session:
        return sorted(
            tuple(row)
            for row in session.execute(
                text(
                    "SELECT s.uuid, s.kind, count(c.n) FROM change_set s LEFT JOIN change c ON c.set_seq = s.seq"
                    " AND c.tbl <> 'conflict' WHERE s.kind IN ('edit', 'undo', 'redo') GROUP BY 1, 2"
                )
            )
        )


def lines_of(project: Project) -> dict[str, int]:
    """How many rows every table has, the history's too."""
    with project.read() as session:
        return {
            table.name: session.scalar(text(f'SELECT count(*) FROM "{table.name}"')) for table in metadata.sorted_tables
        }


def broken_references(project: Project) -> list[object]:
    with project.read() as session:
        return list(session.execute(text("PRAGMA foreign_key_check")))


def claim_named(project: Project, number: int) -> int:
    """The id of a claim of the sample by its number."""
    with project.read() as session:
        return session.scalar(select(Claim.id).where(Claim.number == number))


def quantity(project: Project, claim_id: int, high: float) -> None:
    """Let a claim say "below" a number."""
    with project.edit("Set number") as session:
        session.get_one(Claim, claim_id).quantity = Quantity(f"below {high:.0f}", Bound.BELOW, high=high)


def conflicts(project: Project) -> list[Conflict]:
    """What is left to decide."""
    with project.read() as session:
        return open_conflicts(session)
