"""Marks and figures to draw: made by hand, and made of the figures of real public claims where those are at hand."""

import csv
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from db.values import AsOf, Basis, Bound, ClaimKind, ClaimState, Credibility, Modality, Quantity, Reliability
from workbench.figures.content import EventFlag, FigureContent, Mark, Panel
from workbench.figures.copies import join_copies
from workbench.figures.wording import draft_content

_BOUNDS = {
    "point": Bound.EXACT,
    "exact": Bound.EXACT,
    "upper": Bound.BELOW,
    "lower": Bound.ABOVE,
    "range": Bound.BETWEEN,
}


def _exactly(level: float) -> Quantity:
    return Quantity(bound=Bound.EXACT, low=level, best=level, high=level)


def _days(first: str, last: str | None = None) -> AsOf:
    ends = (date.fromisoformat(first), date.fromisoformat(last or first))
    return AsOf(f"{first}/{last}" if last else first, *ends)


@pytest.fixture
def exactly() -> Callable[[float], Quantity]:
    return _exactly


@pytest.fixture
def days() -> Callable[..., AsOf]:
    """An as-of from its first day to its last."""
    return _days


@pytest.fixture
def make_mark() -> Callable[..., Mark]:
    """Makes an observed, total, B2 level of 1,500 on 1 Jun 2025; anything can be said otherwise."""
    numbers = count(1)

    def make(**said: Any) -> Mark:
        number = next(numbers)
        facts: dict[str, Any] = {
            "claim_ids": (number,),
            "label": f"C-{number:03d}",
            "quantity": _exactly(1500),
            "as_of": _days("2025-06-01"),
            "known": date(2025, 10, 1),
            "basis": Basis.TOTAL,
            "modality": Modality.OBSERVED,
            "kind": ClaimKind.LEVEL,
            "state": ClaimState.ACTIVE,
            "reliability": Reliability.B,
            "credibility": Credibility.PROBABLY_TRUE,
            "articles": 1,
            "quote": "quoted words",
            "source": f"Source {number}",
            "outlet": "Tigris Post",
            "title": "A headline",
            "origin": f"O-{number}",
            "origin_id": number,
        }
        return Mark(**{**facts, **said})

    return make


@pytest.fixture
def figure_of() -> Callable[..., FigureContent]:
    """One panel of US forces in Iraq, worded by the drafts, as known on 1 Oct 2025."""

    def make(*marks: Mark, events: tuple[EventFlag, ...] = (), handling: str | None = None) -> FigureContent:
        panels = [Panel("Iraq", "US forces", marks, events)]
        known = date(2025, 10, 1)
        return draft_content(panels, known, made_with="Muster 0.1.0", project_state="7f3a91c", handling=handling)

    return make


@pytest.fixture
def real_figure(shared: Path) -> FigureContent:
    """Real public figures for Iraq and Syria, 2016 to 2026 (no wording), copies joined."""
    rows = list(csv.DictReader((shared / "data/levels/press_claims_2016_2026.csv").read_text().splitlines()))
    events = (EventFlag("Restated to 2,000", _days("2024-12-19"), 1), EventFlag("Mission end", _days("2025-09-30"), 2))
    panels = [
        Panel(
            place,
            "US forces",
            join_copies(_mark(n, row) for n, row in enumerate(rows) if row["place"] == place),
            events,
        )
        for place in ("Iraq", "Syria")
    ]
    return draft_content(
        panels, date(2026, 2, 20), made_with="Muster 0.1.0", project_state="7f3a91c", handling="TLP:AMBER"
    )


def _mark(number: int, row: dict[str, str]) -> Mark:
    low, best, high = (float(row[name]) if row[name] else None for name in ("low", "value", "high"))
    bound = _BOUNDS[row["operator"]]
    quantities = {
        Bound.BELOW: Quantity(bound=bound, high=best),
        Bound.ABOVE: Quantity(bound=bound, low=best),
        Bound.BETWEEN: Quantity(bound=bound, low=low, high=high),
    }
    as_of = AsOf(row["as_of_start"], date.fromisoformat(row["as_of_start"]), date.fromisoformat(row["as_of_end"]))
    return Mark(
        claim_ids=(number,),
        label=f"C-{number:03d}",
        quantity=quantities.get(bound) or Quantity(bound=bound, low=best, best=best, high=best),
        as_of=as_of,
        known=date.fromisoformat(row["published"]),
        basis=Basis(row["basis"]),
        modality={"planned": Modality.PLANNED, "forecast": Modality.PROJECTED}.get(row["kind"], Modality.OBSERVED),
        kind=ClaimKind.CEILING if row["kind"] == "ceiling" else ClaimKind.LEVEL,
        state=ClaimState.ACTIVE,
        reliability=Reliability(row["rel"]),
        credibility=Credibility(row["cred"]),
        articles=1,
        quote="",
        source="Spokesperson",
        outlet=row["outlet"],
        title="",
        origin=row["origin"],
        origin_id=sum(ord(sign) << place for place, sign in enumerate(row["origin"])),
        article_ids=(number,),
    )
