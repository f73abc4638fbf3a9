"""What a changed row belongs to, as people say it: C-061, O-12, S-3, an article by its title."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.schema import metadata, recorded_tables
from workbench.assessment_views import assessment_label
from workbench.numbering import claim_label, origin_label, source_label
from workbench.story_views import story_called

_NUMBERED = {"claim": claim_label, "origin": origin_label, "source": source_label, "assessment": assessment_label}
_PREFIXES = {"C": "claim", "O": "origin", "S": "source", "A": "assessment"}
_SAID = ("number", "name", "title", "label", "words", "body", "quote")
_WHOLE = ("claim", "source", "article", "origin", "question", "hypothesis", "assessment", "figure", "place", "force")
"""What a row can be part of, the nearest first."""


def item_id(session: Session, typed: str) -> int:
    """The row id of "C-061", or of an id as lists give it. Raises `WorkbenchError` where it names nothing."""
    named = re.fullmatch(r"([A-Za-z])-?0*(\d+)", typed.strip())
    if named and named[1].upper() in _PREFIXES:
        table = metadata.tables[_PREFIXES[named[1].upper()]]
        found = session.scalar(select(table.c.id).where(table.c.number == int(named[2])).order_by(table.c.id))
        if found is not None:
            return int(found)
    elif typed.strip().isdecimal() and int(typed) < 2**63:
        return int(typed)
    raise WorkbenchError(f"There is no “{typed}” here. Name it as C-061, O-12, S-3, A-7, or by its id in a list.")


def rows_of_item(session: Session, row_id: int) -> Mapping[str, set[int]]:
    """The row with this id and all rows that are part of it, by table."""
    rows: dict[str, set[int]] = defaultdict(set)
    for table in recorded_tables():
        rows[table.name].add(row_id)
        for column in _part_of(table):
            rows[table.name] |= set(session.scalars(select(table.c.id).where(table.c[column] == row_id)))
    return rows


def item_of(session: Session, table: str, row: int) -> str:
    """What a row belongs to in a few words, its own kind where it is part of nothing: "C-061", "grade of S-3"."""
    if table == "story":
        return f"story of {story_called(session, row)}"
    there = _row(session, table, row)
    own = table.replace("_", " ")
    if table in _NUMBERED or there is None:
        return _NUMBERED[table](there["number"]) if there else own
    for whole in _WHOLE:
        for column in _part_of(metadata.tables[table]):
            refers = next(iter(metadata.tables[table].c[column].foreign_keys)).column.table.name
            if refers == whole and there[column] is not None:
                return f"{own} of {item_of(session, whole, there[column])}"
    said = next((str(there[name]) for name in _SAID if there.get(name)), "")
    return f"{own} “{_short(said)}”" if said else own


@cache
def _part_of(table: Table) -> tuple[str, ...]:
    """The columns that say what a row goes with when that is removed."""
    return tuple(key.parent.name for key in sorted(table.foreign_keys, key=str) if key.ondelete == "CASCADE")


def _row(session: Session, table: str, row: int) -> Mapping[str, Any] | None:
    found = metadata.tables[table]
    there = session.execute(select(found).where(found.c.id == row)).mappings().first()
    return dict(there) if there is not None else None


def _short(words: str, most: int = 40) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"
