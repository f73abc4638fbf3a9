"""Which column says what: guessed by the titles, corrected by the analyst or a map."""

from collections.abc import Mapping as Words
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from db.errors import WorkbenchError
from workbench.claims_csv.fields import FIELDS, NAMES, NUMBERS, plain
from workbench.claims_csv.table import Table

IN_A_MAP = "Say in a map which column says what (docs/claims-csv.md)."
"""How a column is named on the command line; the desktop has a form for it."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """``columns`` name a column for a field ("" for none), ``defaults`` say what an empty cell means.

    ``words`` give a field's words in the table's own language; ``month_first`` how 01/02/2025 is read, None
    refuses it. ``delimiter`` and ``encoding`` are found where they are not said.
    """

    columns: Words[str, str] = field(default_factory=dict)
    defaults: Words[str, str] = field(default_factory=dict)
    words: Words[str, Words[str, str]] = field(default_factory=dict)
    month_first: bool | None = None
    delimiter: str | None = None
    encoding: str | None = None


def guess_mapping(header: Sequence[str], given: Mapping | None = None) -> Mapping:
    """A column for each field: the given one, else the one titled like it. No column is guessed twice."""
    given = given or Mapping()
    columns = {name: title for name, title in given.columns.items() if title}
    free = {plain(title): title for title in reversed(header) if title and title not in columns.values()}
    asked = [each for each in FIELDS if each.name not in given.columns]
    for depth in range(max(len(each.titles) for each in FIELDS)):  # every field's surest title first
        for each in asked:
            if each.name not in columns and depth < len(each.titles) and each.titles[depth] in free:
                columns[each.name] = free.pop(each.titles[depth])
    return replace(given, columns=columns)


def shortest(mapping: Mapping, header: Sequence[str]) -> Mapping:
    """The same mapping without naming a field that has no column and would get none."""
    guessed = guess_mapping(header, replace(mapping, columns={})).columns
    columns = {name: title for name, title in mapping.columns.items() if title or name in guessed}
    return replace(mapping, columns=columns)


def check_mapping(mapping: Mapping, table: Table) -> None:
    """Raises `WorkbenchError` when the columns are not there, or do not make a claim."""
    check_columns(mapping, table)
    there = {*(name for name, title in mapping.columns.items() if title), *mapping.defaults}
    missing = "that Muster knows" if not there & NAMES.keys() else ""
    missing = missing or ("for a number" if there.isdisjoint(NUMBERS) else "")
    missing = missing or next((f"for the {name}" for name in ("place", "force") if name not in there), "")
    if missing:
        raise WorkbenchError(f"{table.name} has no column {missing}. It has {_listed(table.header)}. {IN_A_MAP}")


def check_columns(mapping: Mapping, table: Table) -> None:
    """Raises `WorkbenchError` for a column that the table does not have."""
    for name, title in mapping.columns.items():
        if title and title not in table.header:
            raise WorkbenchError(f"{table.name} has no column “{title}” for {name}. It has {_listed(table.header)}.")


def _listed(header: Sequence[str], most: int = 12) -> str:
    named = [title for title in header if title]
    more = f" and {len(named) - most} more" if len(named) > most else ""
    return ", ".join(f"{title[:30]}" for title in named[:most]) + more
