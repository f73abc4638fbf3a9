"""The chain over the record: each change set's SHA-256 covers the chain before it, its header and its changed rows.

Whoever alters a set, takes one out or puts one in has to reckon every later link anew, so that a change by accident
or by a hand that does not know of it is named. It proves nothing against somebody who does reckon it anew.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

_HEADER = "uuid, stamp, kind, label, who, at, undo_of, imported_by"
_START = ""  # what the first set is chained to
# What a damaged file has in place of a text or a number is written so that no link agrees with it.
_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=repr).encode


def lengthen(connection: Any) -> int:
    """Chain every change set after the last one that is chained, whose ``seq`` is returned (0: none is).

    Within the transaction that wrote them.
    """
    last = connection.execute("SELECT seq, chain FROM change_set WHERE chain IS NOT NULL ORDER BY seq DESC LIMIT 1")
    after, chain = last.fetchone() or (0, _START)
    sets = connection.execute(f"SELECT seq, {_HEADER} FROM change_set WHERE seq > ? ORDER BY seq", (after,)).fetchall()
    for seq, *header in sets:
        chain = _link(chain, header, _changes(connection, seq))
        connection.execute("UPDATE change_set SET chain = ? WHERE seq = ?", (chain, seq))
    return int(after)


def broken_links(connection: Any) -> Iterator[str]:
    """Each place at which the record is not as it was written, as one sentence."""
    before, last = _START, 0
    for seq, chain, *header in connection.execute(f"SELECT seq, chain, {_HEADER} FROM change_set ORDER BY seq"):
        if chain != _link(before, header, _changes(connection, seq)):
            yield _told(header, is_after_a_gap=seq > last + 1)
        before, last = chain or _START, seq


def _told(header: list[Any], *, is_after_a_gap: bool) -> str:
    _, _, _, label, who, at, *_ = header
    one = f"“{' '.join(str(label).split())}” by {who or 'no name given'} ({at})"
    what = f"a change set before {one} was taken out, or that one altered" if is_after_a_gap else f"{one} was altered"
    return f"The record of changes is not as it was written: {what}, past Muster. Compare it with a backup."


def _changes(connection: Any, seq: int) -> Iterator[Any]:
    yield from connection.execute('SELECT tbl, "row", op, fields FROM change WHERE set_seq = ? ORDER BY n', (seq,))


def _link(chain: str, header: list[Any], changes: Iterable[Any]) -> str:
    """Hex SHA-256 over lines of JSON (RFC 8259, UTF-8, no blanks): the link before, the header, each changed row.

    What a changed row's ``fields`` hold counts as the text that is stored.
    """
    digest = hashlib.sha256(_written([chain, *header]).encode())
    for change in changes:
        digest.update(f"\n{_written(change)}".encode())
    return digest.hexdigest()
