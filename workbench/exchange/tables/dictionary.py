"""The data dictionary: every column that is exported, what kind of value it has and what it holds, in words.

The words on a project's own tables are those of docs/file-format.md, kept in resources/dictionary/tables.tsv; those on
the lists made for reading stand in resources/dictionary/lists.tsv. A test compares all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Date, Enum, Float, Integer, LargeBinary, Table
from sqlalchemy.types import TypeEngine

from resources import files

_TYPES: tuple[tuple[type, str], ...] = (
    (Boolean, "0 or 1"),
    (Date, "day"),
    (Enum, "word"),
    (JSON, "JSON"),
    (LargeBinary, "hexadecimal"),
    (Integer, "whole number"),
    (Float, "number"),  # Double is one too
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One column. ``type`` is day, word, text, number and the like; ``refers_to`` the table whose row id it holds."""

    table: str
    column: str
    type: str
    refers_to: str
    holds: str


COLUMNS = ("table", "column", "type", "refers_to", "holds")


@cache
def list_entries(name: str) -> tuple[Entry, ...]:
    """The columns of a list that is made for reading."""
    lines = _lines("lists.tsv")
    return tuple(Entry(table, column, kind, "", holds) for table, column, kind, holds in lines if table == name)


def table_entries(table: Table) -> Iterator[Entry]:
    """The columns of one of the project's own tables."""
    for column in table.columns:
        refers_to = next((key.column.table.name for key in column.foreign_keys), "")
        kind = "row id" if refers_to or column.name == "id" else _type(column.type)
        yield Entry(table.name, column.name, kind, refers_to, _words().get((table.name, column.name), ""))


def _type(kind: TypeEngine[Any]) -> str:
    return next((words for types, words in _TYPES if isinstance(kind, types)), "text")


@cache
def _words() -> dict[tuple[str, str], str]:
    return {(table, column): words for table, column, words in _lines("tables.tsv")}


def _lines(name: str) -> list[list[str]]:
    return [line.split("\t") for line in files.text("dictionary", name).splitlines()]
