"""The cells of one row by what they say: read field by field, what cannot be read noted."""

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

from db.errors import WorkbenchError
from db.values import AsOf
from workbench.claims_csv.days import read_day
from workbench.claims_csv.mapping import Mapping

_Read = TypeVar("_Read")


class Cells:
    """The cells of one row by field; what cannot be read is noted, and the reading goes on."""

    def __init__(self, said: dict[str, str]) -> None:
        self._said = said
        self.faults: list[str] = []

    def mark(self) -> str:
        """The same for two rows that say the same of the same article, wherever they stand."""
        said = "\n".join(f"{field}={self._said[field]}" for field in sorted(self._said))
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    def text(self, field: str) -> str | None:
        return self._said.get(field)

    def read(self, field: str, reading: Callable[..., _Read], *more: Any) -> _Read | None:
        words = self._said.get(field)
        return None if words is None else self.attempt(reading, words, *more)

    def day(self, field: str, month_first: bool | None) -> AsOf | None:
        """A day; what is wrong with it names the field, of which there are several."""
        before = len(self.faults)
        found = self.read(field, read_day, month_first)
        self.faults[before:] = [f"{field}: {fault}" for fault in self.faults[before:]]
        return found

    def attempt(self, reading: Callable[..., _Read], *words: Any) -> _Read | None:
        try:
            return reading(*words)
        except WorkbenchError as error:
            self.faults.append(str(error).rstrip("."))
            return None


def said_in(worded: dict[str, str], mapping: Mapping) -> dict[str, str]:
    """The words of each field: of its cell, else its default, in the field's own words."""
    said = dict(mapping.defaults)
    said.update({name: worded[title] for name, title in mapping.columns.items() if worded.get(title)})
    for name, words in mapping.words.items():
        if name in said:
            said[name] = words.get(said[name], said[name])
    return {name: cell for name, cell in said.items() if cell}
