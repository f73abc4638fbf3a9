"""Filtering rows by words: "syria 2,000" wants both anywhere in a row, "place:syria" in one column."""

from collections.abc import Sequence
from typing import Any, Protocol

_END = "\x1f"  # stands in no text


class Spelled(Protocol):
    """What is asked of a column."""

    @property
    def title(self) -> str: ...
    def text(self, row: Any) -> str: ...


def spoken(columns: Sequence[Spelled], row: Any) -> str:
    """All words of a row, for filtering; without regard to case."""
    return _END.join(column.text(row) for column in columns).casefold()


class Filter:
    """Words as typed. A column is named by its title without spaces: "asof:2025", "saidby:crowe"."""

    def __init__(self, typed: str, columns: Sequence[Spelled]) -> None:
        self._named = {_plain(column.title): place for place, column in enumerate(columns) if column.title}
        self._anywhere: list[str] = []
        self._in_column: list[tuple[int, str]] = []
        for word in typed.casefold().split():
            name, colon, rest = word.partition(":")
            if colon and _plain(name) in self._named:
                self._in_column.append((self._named[_plain(name)], rest))
            else:
                self._anywhere.append(word)

    @property
    def is_empty(self) -> bool:
        return not self._anywhere and not any(rest for _, rest in self._in_column)

    def kept(self, order: Sequence[int], words: Sequence[Any]) -> list[int]:
        """The places of the rows that have all words, in the order given."""
        kept = list(order)
        for word in (*self._anywhere, *(rest for _, rest in self._in_column)):
            kept = [place for place in kept if word in words[place]]
        for column, rest in self._in_column:
            kept = [place for place in kept if rest in words[place].split(_END)[column]]
        return kept


def _plain(title: str) -> str:
    return "".join(sign for sign in title.casefold() if sign.isalnum())
