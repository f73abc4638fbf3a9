"""Rows read out of a damaged file, table by table, past the pages that cannot be read."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from db.sqlite import DatabaseError
from db.wholeness import LARGEST, LENGTH

Row = tuple[Any, ...]


@dataclass(slots=True)
class Rescue:
    """What came out of one table: ``seen`` ids of rows that were read, ``lost`` those known to be there and not."""

    table: str
    key: str
    columns: tuple[str, ...]
    seen: set[int] = field(default_factory=set)
    lost: set[int] = field(default_factory=set)
    is_broken: bool = False

    def rows(self, connection: Any, known: Sequence[tuple[str, str]]) -> Iterator[tuple[int, Row]]:
        """Each row that can be read, once, with its id; text as bytes, and a byte that is no text for a huge value.

        The table is read from its beginning and, where that breaks off, from its end. What lies between is asked for
        row by row: `known` are columns elsewhere (table, column) that name rows of this one.
        """
        yield from self._swept(connection, "ASC")
        if self.is_broken:
            yield from self._swept(connection, "DESC")
            for row_id in sorted(self._named(connection, known) - self.seen):
                row = self._one(connection, row_id)
                if row is not None:
                    yield row
        self.lost = self._alive(connection) - self.seen

    def _swept(self, connection: Any, order: str) -> Iterator[tuple[int, Row]]:
        """Stops at the first row that is out of order: a page that is its own child would never end."""
        last: int | None = None
        try:
            for row_id, *values in connection.execute(f'{self._select()} ORDER BY "{self.key}" {order}'):
                if row_id in self.seen or not _follows(row_id, last, order):
                    self.is_broken |= row_id not in self.seen
                    return
                last = row_id
                self.seen.add(row_id)
                yield row_id, tuple(values)
        except DatabaseError:
            self.is_broken = True

    def _one(self, connection: Any, row_id: int) -> tuple[int, Row] | None:
        with suppress(DatabaseError):
            found = connection.execute(f'{self._select()} WHERE "{self.key}" = ?', (row_id,)).fetchone()
            if found is not None and found[0] == row_id:
                self.seen.add(row_id)
                return row_id, tuple(found[1:])
        return None

    def _select(self) -> str:
        names = ", ".join(
            f'CASE WHEN {LENGTH}("{name}") > {LARGEST} THEN x\'ff\' ELSE "{name}" END' for name in self.columns
        )
        return f'SELECT "{self.key}", {names} FROM "{self.table}" NOT INDEXED'

    def _named(self, connection: Any, known: Sequence[tuple[str, str]]) -> set[int]:
        found = self._alive(connection)
        for table, column in known:
            found |= _ids(connection, f'SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL')
        for (index,) in _all(connection, "SELECT name FROM pragma_index_list(?)", self.table):
            name = index.decode() if isinstance(index, bytes) else index
            found |= _ids(connection, f'SELECT rowid FROM "{self.table}" INDEXED BY "{name}"')
        return found

    def _alive(self, connection: Any) -> set[int]:
        """The rows that the history says were made and not deleted again."""
        return _ids(
            connection,
            'SELECT "row" FROM (SELECT "row", op, max(n) FROM change WHERE tbl = ? GROUP BY "row")'
            " WHERE CAST(op AS TEXT) <> 'D'",
            self.table,
        )


def _follows(row_id: Any, last: int | None, order: str) -> bool:
    return isinstance(row_id, int) and (last is None or (row_id > last if order == "ASC" else row_id < last))


def _ids(connection: Any, question: str, *values: object) -> set[int]:
    return {row[0] for row in _all(connection, question, *values) if isinstance(row[0], int)}


def _all(connection: Any, question: str, *values: object) -> list[Row]:
    """As many rows as can be read."""
    found: list[Row] = []
    with suppress(DatabaseError):
        found.extend(connection.execute(question, values))
    return found
