"""Records as CSV that a spreadsheet can open without running anything in it."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def as_csv(records: Sequence[dict[str, Any]], columns: Iterable[str] | None = None) -> str:
    """A header line and a line a record, UTF-8 text with LF ends; None is an empty cell."""
    names = list(columns or (records[0] if records else ()))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([guarded(record[name]) for name in names] for record in records)
    return out.getvalue()


def as_tab_separated(records: Sequence[dict[str, Any]], columns: Sequence[str]) -> str:
    """A header line and a line a record as spreadsheets take them from the clipboard; each cell on one line."""
    rows = [columns, *([guarded(record[name]) for name in columns] for record in records)]
    return "\n".join("\t".join("" if cell is None else " ".join(str(cell).split()) for cell in row) for row in rows)


def guarded(value: Any) -> Any:
    """A cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(value, list):
        return " to ".join(str(part) for part in value)
    if isinstance(value, float):
        return f"{value:g}" if value != int(value) else int(value)
    if isinstance(value, str):
        plain = value.replace("\r\n", "\n").replace("\r", "\n")  # a bare return would break the row unquoted
        return "'" + plain if value.startswith(FORMULA_SIGNS) else plain
    return value
