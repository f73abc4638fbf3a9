"""How a merge sees the tables: rows as tuples of raw values, columns in registers, whom they refer to.

All of it is read from the tables' metadata, so that a new table or column is merged without a line of code.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Column, Table, UniqueConstraint

from db.schema import recorded_tables

Value = str | int | float | None
Values = tuple[Value, ...]
"""A row without its id, in the order of the table's columns, as the driver hands it over."""

EXISTENCE = ""
"""The field of a row that says whether it is there."""

NUMBER = "number"
"""Columns of this name count up within their table, or within the rest of their unique key."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One table. ``fields`` are its registers, a lone column being one of its own, each with the places of its columns.

    ``parents`` gives for the place of a referring column the table it refers to; ``chains`` are those that refer to
    their own table, ``cascades`` those whose row goes with the one it refers to. ``unique`` are the keys of which two
    rows cannot share one; ``scope`` the places of the columns within which numbers count, None without numbers.
    """

    name: str
    columns: tuple[str, ...]
    fields: Mapping[str, tuple[int, ...]]
    parents: Mapping[int, str]
    chains: tuple[int, ...]
    cascades: frozenset[int]
    unique: tuple[tuple[int, ...], ...]
    scope: tuple[int, ...] | None

    def place(self, column: str) -> int:
        return self.columns.index(column)

    def field_of(self, place: int) -> str:
        return next(name for name, places in self.fields.items() if place in places)


@cache
def shapes() -> Mapping[str, Shape]:
    """The recorded tables by name, parents before children."""
    return {table.name: _shape(table) for table in recorded_tables()}


@cache
def children(name: str) -> tuple[tuple[Shape, int], ...]:
    """The columns that refer to a table: their table and place."""
    return tuple(
        (shape, place) for shape in shapes().values() for place, parent in shape.parents.items() if parent == name
    )


def field_name(column: "Column[object]") -> str:
    """The register a column belongs to, or the column's own name."""
    return str(column.info.get("register", column.name))


def _shape(table: Table) -> Shape:
    columns = [column for column in table.columns if column.name != "id"]
    places = {column.name: place for place, column in enumerate(columns)}
    fields: dict[str, tuple[int, ...]] = {}
    for place, column in enumerate(columns):
        fields[field_name(column)] = (*fields.get(field_name(column), ()), place)
    keys = [
        tuple(places[column.name] for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    number = places.get(NUMBER)
    counted = next((key for key in keys if number in key), ())
    parents = {places[key.parent.name]: key.column.table.name for key in table.foreign_keys}
    return Shape(
        name=table.name,
        columns=tuple(places),
        fields=fields,
        parents=parents,
        chains=tuple(place for place, parent in parents.items() if parent == table.name),
        cascades=frozenset(places[key.parent.name] for key in table.foreign_keys if key.ondelete == "CASCADE"),
        unique=tuple(key for key in keys if number not in key),
        scope=None if number is None else tuple(place for place in counted if place != number),
    )
