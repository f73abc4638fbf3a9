"""Drawing a figure: the panels alone for a window, or the whole figure block for paper; and where its marks lie."""

from collections import Counter
from collections.abc import Callable
from typing import Any, Final

from matplotlib.figure import Figure

from workbench.figures.content import FigureContent, View
from workbench.figures.forest import draw_forest
from workbench.figures.found import Drawn
from workbench.figures.palette import LIGHT, Palette, Series
from workbench.figures.panels import Sheet, draw_empty, draw_panel
from workbench.figures.plan import Plan, plan_page
from workbench.figures.plot import draw_scales, plan_plot
from workbench.figures.several.stacked import draw_parts
from workbench.figures.several.together import draw_together
from workbench.figures.surround import draw_foot, draw_heading

RENDERING: Final[dict[Any, Any]] = {"text.hinting": "none"}
"""What has to hold while a figure is rendered: hinted letters would be wider than the lay-out has measured them."""

_MOST_NAMED = 500  # with more marks a vector file of one group a mark grows heavy


def draw(figure: Figure, content: FigureContent, palette: Palette, *, frame: bool, worded: bool = True) -> Drawn:
    """Draw ``content`` over the whole of ``figure``, which is cleared first.

    ``frame`` False draws the panels alone, at window sizes; True draws title, legend, panels, note, sources and
    handling marks, at paper sizes; not ``worded`` it keeps of these the legend alone. The lay-out is made for the
    figure's present size: draw again after a resize.
    """
    figure.clear()
    figure.set_facecolor(palette.ground)
    width, height = (72 * float(inches) for inches in figure.get_size_inches())
    plan = plan_page(content, palette, (width, height), framed=frame, worded=worded)
    top = plan.setting.sizes.margin
    if plan.heading is not None:
        draw_heading(figure, plan, width)
        top += plan.heading.height + 1.5 * plan.setting.sizes.gap
    if content.day is not None:
        drawn, top = draw_forest(figure, plan, top, height)
    else:
        sheet = Sheet(figure, plan.setting, _source_notes(content) if frame else {})
        drawn, top = _BODIES[content.view](sheet, plan, _names(plan), top, height)
    if plan.foot is not None:
        draw_foot(figure, plan, top, width)
    return drawn


def natural_height(content: FigureContent, width: float, *, worded: bool = True) -> float:
    """The height in points that the whole figure block of ``content`` takes on a page ``width`` points wide."""
    return plan_page(content, LIGHT, (width, None), framed=True, worded=worded).natural_height


def least_height(content: FigureContent, width: float) -> float:
    """The height in points that the panels of ``content`` need in a window ``width`` points wide to be read."""
    return plan_page(content, LIGHT, (width, None), framed=False).least_height


def _draw_panels(sheet: Sheet, plan: Plan, names: list[str], top: float, height: float) -> tuple[Drawn, float]:
    """Draw all panels from ``top`` on; returns them and the page's y below the last."""
    axes, stood = [], []
    for number, (panel, room) in enumerate(zip(plan.panels, plan.plot_heights(height), strict=True)):
        plot = plan_plot(panel, plan.axis, plan.setting.sizes, top + panel.head + panel.strip, room)
        is_last = number == len(plan.panels) - 1
        draw_scales(sheet.figure, plot, plan.setting, dated=is_last)
        own, names = names[: len(panel.placings.spots)], names[len(panel.placings.spots) :]
        panel_axes, marks = draw_panel(sheet, panel, plot, _colours(plan, number), own, dated=is_last)
        axes.append(panel_axes)
        stood.append(marks)
        top = plot.bottom + panel.tail + plan.setting.sizes.gap
        if number == 0 and not any(len(one.placings.spots) or one.placings.panel.bands for one in plan.panels):
            draw_empty(sheet, plot)
    left_out = tuple(reason for panel in plan.panels for reason in panel.placings.left_out)
    drawn = Drawn(tuple(axes), tuple(stood), plan.axis.period, left_out)
    return drawn, top + plan.setting.sizes.tick * 1.2 - plan.setting.sizes.gap


_BODIES: dict[View, Callable[[Sheet, Plan, list[str], float, float], tuple[Drawn, float]]] = {
    View.PANELS: _draw_panels,
    View.TOGETHER: draw_together,
    View.STACKED: draw_parts,
    View.SHARES: draw_parts,
}


def _colours(plan: Plan, number: int) -> Series:
    """The colours of a panel; what-if panels have those of the panel as it is."""
    series = list(dict.fromkeys((one.placings.panel.place, one.placings.panel.force) for one in plan.panels))
    panel = plan.panels[number].placings.panel
    return plan.setting.palette.of_panel(series.index((panel.place, panel.force)))


def _names(plan: Plan) -> list[str]:
    """A unique id for each mark, its label as far as an XML id allows; none where marks are not told apart."""
    if not plan.setting.framed or sum(len(panel.placings.spots) for panel in plan.panels) > _MOST_NAMED:
        return []
    marks = [mark.mark for panel in plan.panels for mark in panel.placings.placed]
    seen: Counter[str] = Counter()
    names = []
    for mark in marks:
        plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_.") else "_" for sign in mark.label)
        plain = plain if plain[:1].isalpha() else f"claim-{plain}"
        seen[plain] += 1
        names.append(plain if seen[plain] == 1 else f"{plain}--{seen[plain]}")
    return names


def _source_notes(content: FigureContent) -> dict[int, str]:
    return {claim: f"[{source.number}]" for source in content.sources for claim in source.claim_ids}
