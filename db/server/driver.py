"""A psycopg connection that takes what is written for SQLite and answers as SQLite would.

Few spellings differ in the SQL that both are given; they are all here. What SQLite has as functions, the database has
under the same names (db/server/fitting.py).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from psycopg import Connection, Cursor, ServerCursor
from psycopg.adapt import Dumper, Loader
from typing_extensions import override

from db.server.searching import asked_here

_SPELLINGS = (
    ("PRAGMA defer_foreign_keys=ON", "SET CONSTRAINTS ALL DEFERRED"),
    ("CROSS JOIN", "JOIN"),  # SQLite's way of saying which table is the outer one
    ("IS NOT ?", "IS DISTINCT FROM ?"),
    ("IS ?", "IS NOT DISTINCT FROM ?"),
    ("substr(t.body, -?)", "right(t.body, ?)"),
    ("published_earliest DESC", "published_earliest DESC NULLS LAST"),
    (" LIKE ", " ILIKE "),  # SQLite's knows no case
)
_HINT = re.compile(r" INDEXED BY \w+")
_PLACE = re.compile(r"json_extract\(value, '\$\[(\d+)\]'\)")
_TOKENS = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|\?|(?<!:):([a-z]\w*)|%""")

AnyCursor = Cursor[Any] | ServerCursor[Any]
Parameters = Sequence[Any] | Mapping[str, Any]


class ServerDriver:
    """The part of a SQLite connection's manners that raw SQL here relies on."""

    indexes_itself = True
    """Texts are in the search index as soon as they are stored."""

    def __init__(self, connection: "Connection[Any]") -> None:
        self.connection = connection

    def execute(self, sql: str, parameters: Parameters = ()) -> Any:
        return self._cursor().execute(spoken(sql), parameters)

    def interrupt(self) -> None:
        """Break off what is being asked, from another thread."""
        self.connection.cancel_safe(timeout=1)

    def cursor(self) -> "ServerDriver":
        """Every statement has a cursor of its own."""
        return self

    def executemany(self, sql: str, rows: Iterable[Parameters]) -> Any:
        cursor = self._cursor()
        cursor.executemany(spoken(sql), list(rows))
        return cursor

    def stream(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a query of which there may be more than fit in memory."""
        with self.connection.cursor(name="stream") as cursor:
            _answer_as_sqlite(cursor)
            yield from cursor.execute(spoken(sql))

    def copy(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Bring many rows in by one COPY."""
        with self._cursor().copy(statement) as copying:
            for row in rows:
                copying.write_row(row)

    @property
    def total_changes(self) -> int:
        """How many rows this transaction has written."""
        return int(
            self.execute(
                "SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_xact_user_tables"
            ).fetchone()[0]
        )

    def _cursor(self) -> "Cursor[Any]":
        cursor = self.connection.cursor()
        _answer_as_sqlite(cursor)
        return cursor


def _answer_as_sqlite(cursor: "AnyCursor") -> None:
    for kind, loader in _LOADERS.items():
        cursor.adapters.register_loader(kind, loader)


@cache
def spoken(sql: str) -> str:
    """The same statement in PostgreSQL's spelling, with psycopg's marks."""
    sql = asked_here(_HINT.sub("", sql))
    if "json_extract(value" in sql:  # keys of several columns, each a list
        sql = _PLACE.sub(r"(value ->> \1)", sql).replace("json_each(?)", "json_array_elements(?::json)")
    for ours, theirs in _SPELLINGS:
        sql = sql.replace(ours, theirs)
    return _TOKENS.sub(_mark, sql)


def _mark(found: re.Match[str]) -> str:
    part = found.group()
    if found.group(1):
        return f"%({found.group(1)})s"
    return "%s" if part == "?" else part.replace("%", "%%")


class Untyped(Dumper):
    """A number as a literal whose type follows from where it stands: 1 is a truth in a column of truths."""

    oid = 0

    @override
    def dump(self, obj: Any) -> bytes:
        return str(int(obj)).encode()

    @override
    def quote(self, obj: Any) -> bytes:
        """Within psycopg's own statements it is a plain number."""
        return self.dump(obj)


class _Letters(Loader):
    @override
    def load(self, data: Any) -> str:
        return bytes(data).decode()


class _Truth(Loader):
    @override
    def load(self, data: Any) -> int:
        return int(bytes(data) == b"t")


class _Whole(Loader):
    """Sums of counts."""

    @override
    def load(self, data: Any) -> int | float:
        number = float(bytes(data))
        return int(number) if number.is_integer() else number


_LOADERS: Mapping[str, type[Loader]] = {"date": _Letters, "bool": _Truth, "numeric": _Whole}
