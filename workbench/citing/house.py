"""The house style of government products, after ICD 206: where it stood, who wrote it, its title, its day.

The descriptor, the grade and the count of origins that ICD 206 asks for stand beside it (`workbench.reports.around`).
"""

from typing import Any

from workbench.citing import Item
from workbench.citing.names import name_words
from workbench.figures.phrases import MONTHS


def house_reference(item: Item) -> str:
    """An article as "Gulf Ledger, Rana Aziz, “US to cut force in Iraq”, 1 Oct 2025."."""
    authors = ", ".join(name_words(name) for name in item.get("author") or ())
    title = f"“{item['title']}”" if item.get("title") else ""
    parts = (item.get("container-title") or item.get("publisher") or "", authors, title, day_said(item.get("issued")))
    return f"{', '.join(part for part in parts if part)}."


def day_said(value: Any) -> str:
    """A CSL-JSON date as figures have it: "1 Oct 2025", "Oct 2025", "about 2025"; "no date" where none is known."""
    dates = value.get("date-parts") if isinstance(value, dict) else None
    if not dates:
        return "no date"
    words = " to ".join(_day(parts) for parts in dates)
    return f"about {words}" if value.get("circa") else words


def _day(parts: list[Any]) -> str:
    year, *rest = (int(part) for part in parts)
    if not rest:
        return str(year)
    month = MONTHS[rest[0] - 1]
    return f"{rest[1]} {month} {year}" if len(rest) > 1 else f"{month} {year}"
