"""What a stranger has planted in a file: everything in it is compared with what this program would have written.

The statements of each schema stand in ``db/statements``, so that opening a file needs no models. A test proves that
they are what the migrations make.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from db.errors import UnsoundError
from db.sqlite import library

_STATEMENTS = Path(__file__).parent / "statements"
_OF_SQLITE = re.compile(r"sqlite_stat[1-4]")  # statistics that SQLite keeps for itself
_FOR_OTHERS = "v_"  # what the names of the views for other programs begin with (db/views.py)
_LONGEST = 100_000  # characters of a statement; ours have some thousand
_HIDDEN = {2: "generated column", 3: "generated column"}  # table_xinfo's last column


@cache
def statements(schema: int) -> Mapping[str, str]:
    """What a file of this schema holds: "table claim" and the like, each with the statement that makes it."""
    found: dict[str, str] = json.loads((_STATEMENTS / f"schema-{schema}.json").read_text("utf-8"))
    return found


def written(connection: Any) -> dict[str, str]:
    """The same of an open file, in one spelling whatever the blanks and quotes."""
    rows = connection.execute("SELECT type, name, substr(sql, 1, ?) FROM sqlite_schema", (_LONGEST,))
    return {f"{kind} {name}": plain(sql or "") for kind, name, sql in rows}


def plain(statement: str) -> str:
    return re.sub(r"\s*([(),])\s*", r"\1", " ".join(re.sub(r'["`\[\]]', "", statement).split()))


def refuse_planted(connection: Any, name: str, schema: int, newest: int) -> None:
    """Raise `UnsoundError` that names the first thing Muster did not write: nothing of it must ever run.

    Of a schema newer than this program's, more tables are to be expected, and more of the views for others, which are
    never read here; triggers, virtual tables and views in the place of a table never are.
    """
    found = written(connection)
    ours = statements(min(schema, newest))
    for what, statement in found.items():
        kind, _, of = what.partition(" ")
        if statement and what not in ours and not _may_be(kind, of, statement, is_newer=schema > newest):
            raise _refusal(name, kind, of)
    if schema <= newest:
        for what, statement in found.items():
            if what in ours and statement != ours[what]:
                raise _refusal(name, *_difference(connection, what, ours[what]))


def missing(connection: Any, schema: int) -> str | None:
    """The first table that a file of this schema should hold and does not."""
    lacking = sorted({what for what in statements(schema) if what.startswith("table ")} - written(connection).keys())
    return lacking[0].removeprefix("table ") if lacking else None


def lost_column(connection: Any, schema: int) -> str | None:
    """The first column of this schema that an open file has no more, as "claim.low"; None when it has them all."""
    model = library.connect(":memory:")
    try:
        for what, statement in statements(schema).items():
            table = what.removeprefix("table ")
            if what != table and not table.startswith("text_search"):
                model.execute(statement)
                there = {column[0] for column in _columns(connection, table)}
                lost = next((column[0] for column in _columns(model, table) if column[0] not in there), None)
                if lost:
                    return f"{table}.{lost}"
    finally:
        model.close()
    return None


def _may_be(kind: str, name: str, statement: str, *, is_newer: bool) -> bool:
    if kind == "table" and _OF_SQLITE.fullmatch(name):
        return True
    if kind == "view":
        return is_newer and name.startswith(_FOR_OTHERS)
    return is_newer and kind in {"table", "index"} and not statement.upper().startswith("CREATE VIRTUAL")


def _refusal(name: str, kind: str, what: str) -> UnsoundError:
    article = "an" if kind == "index" else "a"
    return UnsoundError(f"Not opened: {name} contains {article} {kind} that Muster did not write ({what}).")


def _difference(connection: Any, what: str, ours: str) -> tuple[str, str]:
    """What in a table or index is not ours: a column where it can be named, else the whole."""
    kind, _, of = what.partition(" ")
    if kind != "table" or ours.startswith("CREATE VIRTUAL"):
        return kind, of
    model = library.connect(":memory:")
    try:
        model.execute(ours)
        known = set(_columns(model, of))
    finally:
        model.close()
    for column in _columns(connection, of):
        if column not in known:
            return _HIDDEN.get(column[-1], "column"), f"{of}.{column[0]}"
    return "constraint", f"in {of}"


def _columns(connection: Any, table: str) -> list[tuple[Any, ...]]:
    """Name, type, whether it must be set, default, place in the key, and whether it is hidden or generated."""
    return [tuple(row[1:]) for row in connection.execute("SELECT * FROM pragma_table_xinfo(?)", (table,))]
