"""The numbers behind a figure, one row a mark: for the file beside it and for the table in the window."""

from typing import Any

from workbench.figures.content import FigureContent, Mark, Panel, View
from workbench.figures.several.parts import PART_COLUMNS, part_records
from workbench.figures.sourcing import grade_words
from workbench.tables import as_csv

EDGES = ("lo50", "hi50", "lo80", "hi80", "lo95", "hi95")
COLUMNS = (
    "claim",
    "place",
    "force",
    "basis",
    "kind",
    "modality",
    "state",
    "bound",
    "low",
    "best",
    "high",
    "as_of",
    "earliest",
    "latest",
    "known",
    "grade",
    "source",
    "origin",
    "articles",
    "quote",
    "outlet",
    "derived",
    "conflicts",
)


def numbers_csv(content: FigureContent) -> str:
    """All marks of the figure as CSV with a header line; cells that a spreadsheet would run are made harmless."""
    return as_csv([mark_record(panel, mark) for panel in content.panels for mark in panel.marks], COLUMNS)


POOLED_COLUMNS = ("place", "force", "variant", "basis", "day", "median", *EDGES, "none", "forecast")


def pooled_csv(content: FigureContent) -> str:
    """The pooled levels of the figure as CSV, a row a panel and day."""
    return as_csv(pooled_records(content), POOLED_COLUMNS)


def pooled_records(content: FigureContent) -> list[dict[str, Any]]:
    """A record for each panel and day with a pooled level: levels in persons to a hundredth, days ISO."""
    return [
        {
            "place": panel.place,
            "force": panel.force,
            "variant": panel.variant or None,
            "basis": bands.basis.value,
            "day": day.isoformat(),
            **{name: round(getattr(bands, name)[at], 2) for name in ("median", *EDGES)},
            "none": round(bands.none[at], 4) if bands.none else 0.0,
            "forecast": "yes" if bands.known_until is not None and day > bands.known_until else "no",
        }
        for panel in content.panels
        for bands in ([panel.bands] if panel.bands is not None else [])
        for at, day in enumerate(bands.days)
    ]


def parts_csv(content: FigureContent) -> str:
    """What parts come to and their shares, as CSV, a row a part and day."""
    return as_csv(part_records(content.panels), PART_COLUMNS)


def has_parts(content: FigureContent) -> bool:
    """Whether the figure shows parts that add up."""
    return content.view in (View.STACKED, View.SHARES) and content.day is None


def mark_record(panel: Panel, mark: Mark) -> dict[str, Any]:
    """One mark: days ISO, levels in persons, None where nothing is said."""
    quantity, as_of = mark.quantity, mark.as_of
    return {
        "claim": mark.label,
        "place": panel.place,
        "force": panel.force,
        "basis": mark.basis.value,
        "kind": mark.kind.value,
        "modality": mark.modality.value,
        "state": mark.state.value,
        "bound": quantity.bound.value,
        "low": quantity.low,
        "best": quantity.best,
        "high": quantity.high,
        "as_of": as_of.edtf if as_of else None,
        "earliest": as_of.earliest.isoformat() if as_of and as_of.earliest else None,
        "latest": as_of.latest.isoformat() if as_of and as_of.latest else None,
        "known": mark.known.isoformat(),
        "grade": grade_words(mark),
        "source": _one_line(mark.source),
        "origin": mark.origin,
        "articles": mark.articles,
        "quote": _one_line(mark.quote),
        "outlet": _one_line(mark.outlet),
        "derived": mark.derived or None,
        "conflicts": ", ".join(mark.conflicts) or None,
    }


def _one_line(text: str) -> str:
    """Text that keeps to its row: some readers of CSV take a bare carriage return for a new one."""
    return " ".join(text.split())
