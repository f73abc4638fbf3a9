"""What commands print: JSON, CSV or plain columns on stdout."""

import io
import json
import sys
from collections.abc import Sequence
from typing import Any

from workbench.tables import as_csv


def speak_utf_8() -> None:
    """Whatever the system's code page: the answer is UTF-8, and a sign that has no UTF-8 form never stops it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str = "") -> None:
    sys.stdout.write(line + "\n")


def complain(line: str) -> None:
    sys.stderr.write(f"muster: {line}\n")


def say_json(value: Any) -> None:
    say(json.dumps(value, ensure_ascii=False, indent=1))


def say_csv(records: Sequence[dict[str, Any]]) -> None:
    """Records of one shape as CSV with a heading."""
    if records:
        sys.stdout.write(as_csv(records))


def say_columns(records: Sequence[dict[str, Any]], columns: Sequence[str], widest: int = 44) -> None:
    """Records as aligned columns, long cells cut with an ellipsis."""
    cells = [[_short(record[name], widest) for name in columns] for record in records]
    widths = [max(len(name), *(len(row[i]) for row in cells)) if cells else len(name) for i, name in enumerate(columns)]
    for row in ([*columns], *cells):
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _short(value: Any, widest: int) -> str:
    if value is None:
        return ""
    words = f"{value:,.0f}" if isinstance(value, float) else str(value)
    words = " ".join(words.split())
    return words if len(words) <= widest else words[: widest - 1] + "…"
