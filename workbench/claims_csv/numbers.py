"""Cells that hold numbers: persons, a number as an analyst types it, a ratio."""

import re
from dataclasses import replace

from db.errors import WorkbenchError
from db.values import Bound, Quantity
from workbench.reading import parse_typed_number

_DIGITS = re.compile(r"\d{1,10}(\.0*)?")
_GROUPS = re.compile(r"\d{1,3}(?:([,\s’'  ])\d{3})(?:\1\d{3})*")
_TWO_WAYS = re.compile(r"\d{1,3}\.\d{3}")
_MOST = 1e9  # persons
_PAIR = re.compile(r"([\d.]+)\s*(?:\.\.|–|-|to|/)\s*([\d.]+)")


def read_number(cell: str, field: str) -> float:
    """A number of persons: 2500, 2,500, 2 500. Raises `WorkbenchError` for anything else."""
    text = cell.strip()
    if _TWO_WAYS.fullmatch(text):
        whole = text.replace(".", "")
        raise WorkbenchError(f"{field} {text} may be {whole} or {text.split('.')[0]}; write {whole}")
    if _DIGITS.fullmatch(text):
        number = float(text)
    elif _GROUPS.fullmatch(text):
        number = float(re.sub(r"\D", "", text))
    else:
        what = "is below zero" if re.fullmatch(r"[-−]\s?[\d.,]+", text) else "is not a number of persons"
        raise WorkbenchError(f"{field} {_shown(text)} {what}")
    if number > _MOST:
        raise WorkbenchError(f"{field} {text} is more people than any force has")
    return number


def read_value(cell: str) -> Quantity:
    """The number itself: plain, or as an analyst types it (<2000, ~2500, 900..2000, 2.5k)."""
    text = cell.strip()
    if re.search(r"[<>~≤≥≈=kKmM–—]|\.\.|\d\s*-\s*\d|\bto\b", text):
        typed = parse_typed_number(text)
        return replace(typed, rule=f"table.{typed.bound}")
    number = read_number(text, "value")
    return Quantity(text, Bound.EXACT, number, number, number, rule="exact.plain")


def read_ratio(cell: str) -> tuple[float, float]:
    """A factor of the base, or the smallest and largest: 0.5, 40%, 0.5..0.6."""
    text = cell.strip()
    pair = _PAIR.fullmatch(text)
    low, high = (_factor(pair[1]), _factor(pair[2])) if pair else (_factor(text), _factor(text))
    if low > high:
        raise WorkbenchError(f"ratio {text} runs backwards")
    return low, high


def _factor(text: str) -> float:
    try:
        number = float(text.rstrip("% ")) / (100 if text.endswith("%") else 1)
    except ValueError:
        raise WorkbenchError(f"ratio {_shown(text)} is not a number; half is 0.5") from None
    if not 0 <= number <= 1000:
        raise WorkbenchError(f"ratio {text} is not a factor between 0 and 1000")
    return number


def _shown(text: str) -> str:
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
