"""Noticing what another program has done to an open project: its edits, or that the file was replaced."""

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.schema import metadata
from db.sqlite import DatabaseError, connect

Seen = tuple[int, str] | None
"""Place and uuid of the newest change set that is known; None before the first."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A change set of another program: its label, and for each table the rows it touched."""

    label: str
    rows: dict[str, frozenset[int]] = field(default_factory=dict)


class Watch:
    """Asks, at next to no cost, whether anything was committed to the file, and whether it is still the same file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Any = None
        self._version: int | None = None
        self._file = _identity(path)

    @property
    def is_replaced(self) -> bool:
        """Whether the name stands for another file now, or for none: a sync program puts new files in place."""
        return _identity(self._path) != self._file

    def has_changed(self) -> bool:
        """Whether a commit was made since the last call, by this program or another; the first call says yes."""
        with suppress(DatabaseError):  # busy: the next call will tell
            if self._connection is None:
                self._connection = connect(self._path, "ro")
                self._connection.execute("PRAGMA busy_timeout=0")
            before, self._version = self._version, self._connection.execute("PRAGMA data_version").fetchone()[0]
            return before != self._version
        return False

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def newest(connection: Any) -> Seen:
    row = connection.execute("SELECT seq, uuid FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
    return row and (row[0], row[1])


def is_gone(connection: Any, seen: Seen) -> bool:
    """Whether the change set that is known is no longer there: another state of the project was put in its place."""
    if seen is None:
        return False
    row = connection.execute("SELECT uuid FROM change_set WHERE seq = ?", seen[:1]).fetchone()
    return row is None or row[0] != seen[1]


def sets_since(connection: Any, seen: Seen) -> list[Foreign]:
    """The change sets after the one that is known, in order; one that touches everything where that one is gone."""
    if is_gone(connection, seen):
        return [Foreign("Another program's changes", dict.fromkeys(metadata.tables, frozenset()))]
    rows: defaultdict[tuple[int, str], defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for seq, label, table, row in connection.execute(
        'SELECT seq, label, tbl, "row" FROM change_set LEFT JOIN change ON set_seq = seq WHERE seq > ? ORDER BY seq',
        (seen[0] if seen else 0,),
    ):
        rows[seq, label][table].add(row)
    return [
        Foreign(label, {table: frozenset(ids) for table, ids in touched.items() if table})
        for (_, label), touched in rows.items()
    ]


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino
