"""Records as CSV that a spreadsheet can open without running anything in it."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # the wide ones too


def as_csv(records: Iterable[dict[str, Any]], columns: Iterable[str] | None = None) -> str:
    """A header line and a line a record, UTF-8 text with LF ends; None is an empty cell."""
    records = list(records)
    names = list(columns or (records[0] if records else ()))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(map(guarded, names))
    writer.writerows([guarded(record[name]) for name in names] for record in records)
    return out.getvalue()


def as_tab_separated(records: Sequence[dict[str, Any]], columns: Sequence[str]) -> str:
    """A header line and a line a record as spreadsheets take them from the clipboard; each cell on one line."""
    rows = [map(guarded, columns), *([guarded(record[name]) for name in columns] for record in records)]
    return "\n".join("\t".join("" if cell is None else " ".join(str(cell).split()) for cell in row) for row in rows)


def guarded(value: Any) -> Any:
    """A cell, or the title of a column, that a spreadsheet would take for a formula gets an apostrophe before it.

    The signs are those that OWASP names ("CSV Injection"). A number is written so that it reads back as it was.
    """
    value = flat(value)
    if isinstance(value, str):
        plain = re.sub("\r\n?", "\n", value) if "\r" in value else value  # a bare one would break the row unquoted
        return f"'{plain}" if value[:1] in FORMULA_SIGNS and value else plain
    if isinstance(value, float):
        return int(value) if value.is_integer() else repr(value)
    return value


def flat(value: Any) -> Any:
    """What one cell holds of a value: the ends of a range as words."""
    return " to ".join(str(part) for part in value) if isinstance(value, list) else value


def bare(cell: str) -> str:
    """A cell without the apostrophe that guards it; one that guards nothing is a letter."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA_SIGNS) else cell
