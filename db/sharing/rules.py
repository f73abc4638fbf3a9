"""What becomes of a stored word: the same in a row as in its history, so that undoing and merging see one story."""

import json
import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Protocol

from sqlalchemy import JSON

from db.schema import metadata
from db.sharing.veil import Veil

REDACTED = "Redacted."


class Rule(Protocol):
    """What is to stand in the column of a row in place of `value`, which is the same where nothing is to go."""

    def __call__(self, table: str, row: int, column: str, value: Any, /) -> Any: ...


_QUOTED = {
    ("claim", "quantity_words"),
    ("claim", "as_of_words"),
    ("span", "quote"),
    ("span", "prefix"),
    ("span", "suffix"),
    ("suggestion", "offer"),
    ("second_tag", "quote"),
}  # words of a text: they stay as long as they are there
_EMPTIED: Mapping[tuple[str, str], str | None] = {
    ("source", "role"): None,
    ("source", "access"): None,
    ("source", "interest"): None,
    ("note", "title"): None,
    ("note", "body"): REDACTED,
    ("grade", "reason"): None,
    ("origin", "reason"): None,
    ("source_verdict", "reason"): REDACTED,
}  # of a confidential source: who knows them may know whom


class Redaction:
    """The rule of a copy without confidential sources. ``about`` are the rows that speak of one, by table."""

    def __init__(self, veil: Veil, about: Mapping[str, AbstractSet[int]], labels: Mapping[int, str]) -> None:
        self._veil, self._about, self._labels = veil, about, labels

    def __call__(self, table: str, row: int, column: str, value: Any) -> Any:
        if not isinstance(value, str) or not value:
            return value
        if (table, column) in _EMPTIED and row in self._about[table]:
            return _EMPTIED[table, column]
        if (table, column) == ("source_name", "name") and (named := self._veil.named(value)):
            return f"Source {named.label}"  # as a spelling, a description would mean this source wherever it is read
        if (table, column) == ("source", "name") and row in self._labels and self._veil.named(value):
            return self._labels[row]
        if (table, column) == ("report_part", "text") and self._veil.named(_unmarked(value)):
            return self._covered_marks(value)
        write = self._veil.blocked if (table, column) in _QUOTED else self._veil.covered
        if self._veil.named(value) is None and "\\" not in value:
            return value
        return _within_json(value, write) if _is_json(table, column) else write(value)

    def _covered_marks(self, text: str) -> str:
        """Bold and slanted words stay so, unless a name is hidden by their signs."""
        covered = self._veil.covered(text)
        return self._veil.covered(_unmarked(text)) if self._veil.named(_unmarked(covered)) else covered


def _unmarked(text: str) -> str:
    """A report's text without the signs that may stand within a name: "Quill**feather**"."""
    return re.sub(r"\\(?=[\\*\[{])|\*", "", text)


def _is_json(table: str, column: str) -> bool:
    return table in metadata.tables and isinstance(metadata.tables[table].columns[column].type, JSON)


def _within_json(value: str, write: Any) -> str:
    read = json.loads(value)
    written = _through(read, write)
    return value if written == read else json.dumps(written)


def _through(read: Any, write: Any) -> Any:
    if isinstance(read, str):
        return write(read)
    if isinstance(read, list):
        return [_through(each, write) for each in read]
    if isinstance(read, dict):
        return {write(name): _through(each, write) for name, each in read.items()}
    return read
