"""What the chart draws: the series and layers that are switched on, their pooled levels, and what if, as one figure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from db.values import Basis
from ui.chart.pooling import Pooling
from ui.chart.series import Layers
from ui.chart.shown import within
from workbench.figures.content import FigureContent, Panel, View
from workbench.figures.forestrows import of_the_day
from workbench.figures.several.viewing import shown_as, why_not
from workbench.whatif import AS_IT_IS, WhatIf, beside

SeriesKey = tuple[str, str]
"""Place and force."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an analyst has asked to see."""

    series: Sequence[SeriesKey]
    layers: Layers
    basis: Basis
    what_if: WhatIf = AS_IT_IS
    view: View = View.PANELS
    day: date | None = None


def composed(content: FigureContent, asked: Asked, pooling: Pooling) -> tuple[FigureContent, str]:
    """The figure as it is drawn, and why it does not stand as it was asked to; "" where it does."""
    chosen = [panel for panel in content.panels if key_of(panel) in asked.series]
    panels = tuple(within(one, asked.layers) for panel in chosen for one in _variants(panel, asked, pooling))
    drawn = replace(content, panels=panels)
    if asked.day is not None:
        return of_the_day(drawn, asked.day), ""
    return shown_as(drawn, asked.view), why_not(panels, asked.view)


def key_of(panel: Panel) -> SeriesKey:
    return panel.place, panel.force


def _variants(panel: Panel, asked: Asked, pooling: Pooling) -> list[Panel]:
    """The panel with its pooled level, and beside it the one that is asked for."""
    counted = asked.what_if.basis or asked.basis
    bands = pooling.bands(*key_of(panel), asked.basis)
    return beside(panel, bands, pooling.bands(*key_of(panel), counted, asked.what_if.words), asked.what_if)
