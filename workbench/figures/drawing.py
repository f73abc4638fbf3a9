"""Drawing a figure: the panels alone for a window, or the whole figure block for paper; and where its marks lie."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from workbench.figures.bands import SHORT_DASH
from workbench.figures.block import chip_width
from workbench.figures.content import FigureContent, Mark
from workbench.figures.legend import NO_REPORT, SCENARIO, Key, sample_at
from workbench.figures.lettering import Lettering, Run, points_of, write
from workbench.figures.palette import HANDLING_GROUND, HANDLING_INK, LIGHT, Palette, Series
from workbench.figures.panelplan import Setting
from workbench.figures.panels import Sheet, draw_empty, draw_panel
from workbench.figures.placement import LeftOut, Placed
from workbench.figures.plan import Plan, plan_page
from workbench.figures.plot import draw_scales, plan_plot
from workbench.figures.signs import Style, strokes_of
from workbench.figures.strokes import Pen, Stroke, gather
from workbench.figures.timescale import Period
from workbench.figures.typeface import drawable

RENDERING: Final[dict[Any, Any]] = {"text.hinting": "none"}
"""What has to hold while a figure is rendered: hinted letters would be wider than the lay-out has measured them."""

_MOST_NAMED = 500  # with more marks a vector file of one group a mark grows heavy


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A mark as drawn: its panel (counted from 0), its day number since 1970-01-01 and its level.

    ``name`` is its group's id in a vector file, "" where marks are not told apart there.
    """

    mark: Mark
    panel: int
    x: float
    y: float
    name: str = ""


@dataclass(frozen=True)
class Drawn:
    """What a screen needs to find marks under the pointer. It is out of date once the figure is drawn anew.

    ``panels`` has the marks of each panel where they now stand, and their names (none where they have no own).
    """

    axes: tuple[Axes, ...]
    panels: tuple[tuple[Sequence[Placed], Sequence[str]], ...]
    period: Period
    left_out: tuple[LeftOut, ...]

    @cached_property
    def marks(self) -> tuple[DrawnMark, ...]:
        """The marks whose dot or cap is in sight; of others only a part of the date's bar is."""
        return tuple(
            DrawnMark(one.mark, panel, one.x, one.y, name)
            for panel, (placed, names) in enumerate(self.panels)
            for one, name in zip(placed, names or [""] * len(placed), strict=True)
            if self.period.holds(one.x)
        )

    def positions(self) -> npt.NDArray[np.float64]:
        """The marks' places in display pixels from the figure's lower left corner, shape (n, 2), in order of marks."""
        return self._positions

    @cached_property
    def _positions(self) -> npt.NDArray[np.float64]:
        places = np.empty((len(self.marks), 2))
        panels = np.array([mark.panel for mark in self.marks])
        data = np.array([(mark.x, mark.y) for mark in self.marks]).reshape(-1, 2)
        for number, axes in enumerate(self.axes):
            places[panels == number] = axes.transData.transform(data[panels == number])
        return places

    def nearest(self, x: float, y: float, reach: float) -> int | None:
        """Index of the mark nearest to a display pixel, None where none is within ``reach`` pixels."""
        if not self.marks:
            return None
        distances = np.hypot(*(self.positions() - (x, y)).T)
        index = int(distances.argmin())
        return index if distances[index] <= reach else None


def draw(figure: Figure, content: FigureContent, palette: Palette, *, frame: bool) -> Drawn:
    """Draw ``content`` over the whole of ``figure``, which is cleared first.

    ``frame`` False draws the panels alone, at window sizes; True draws title, legend, panels, note, sources and
    handling marks, at paper sizes. The lay-out is made for the figure's present size: draw again after a resize.
    """
    figure.clear()
    figure.set_facecolor(palette.ground)
    width, height = (72 * float(inches) for inches in figure.get_size_inches())
    plan = plan_page(content, palette, (width, height), framed=frame)
    top = plan.setting.sizes.margin
    if plan.heading is not None:
        draw_heading(figure, plan, width)
        top += plan.heading.height + 1.5 * plan.setting.sizes.gap
    drawn, top = _draw_panels(figure, plan, top, height)
    if plan.foot is not None:
        draw_foot(figure, plan, top, width)
    return drawn


def natural_height(content: FigureContent, width: float) -> float:
    """The height in points that the whole figure block of ``content`` takes on a page ``width`` points wide."""
    return plan_page(content, LIGHT, (width, None), framed=True).natural_height


def _draw_panels(figure: Figure, plan: Plan, top: float, height: float) -> tuple[Drawn, float]:
    """Draw all panels from ``top`` on; returns them and the page's y below the last."""
    sheet = Sheet(figure, plan.setting, _source_notes(plan.content) if plan.setting.framed else {})
    names = _names(plan)
    axes, marks = [], list[tuple[Sequence[Placed], Sequence[str]]]()
    for number, (panel, room) in enumerate(zip(plan.panels, plan.plot_heights(height), strict=True)):
        plot = plan_plot(panel, plan.axis, plan.setting.sizes, top + panel.head + panel.strip, room)
        is_last = number == len(plan.panels) - 1
        draw_scales(figure, plot, plan.setting, dated=is_last)
        own, names = names[: len(panel.placings.placed)], names[len(panel.placings.placed) :]
        panel_axes, placed = draw_panel(sheet, panel, plot, _colours(plan, number), own, dated=is_last)
        axes.append(panel_axes)
        marks.append((placed, own))
        top = plot.bottom + panel.tail + plan.setting.sizes.gap
        if not any(one.placings.placed for one in plan.panels) and number == 0:
            draw_empty(sheet, plot)
    left_out = tuple(reason for panel in plan.panels for reason in panel.placings.left_out)
    return Drawn(
        tuple(axes), tuple(marks), plan.axis.period, left_out
    ), top + plan.setting.sizes.tick * 1.2 - plan.setting.sizes.gap


def _colours(plan: Plan, number: int) -> Series:
    """The colours of a panel; what-if panels have those of the panel as it is."""
    series = list(dict.fromkeys((one.placings.panel.place, one.placings.panel.force) for one in plan.panels))
    panel = plan.panels[number].placings.panel
    return plan.setting.palette.of_panel(series.index((panel.place, panel.force)))


def _names(plan: Plan) -> list[str]:
    """A unique id for each mark, its label as far as an XML id allows; none where marks are not told apart."""
    if not plan.setting.framed or sum(len(panel.placings.placed) for panel in plan.panels) > _MOST_NAMED:
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


def draw_heading(figure: Figure, plan: Plan, width: float) -> None:
    block, sizes = plan.heading, plan.setting.sizes
    if block is None:
        return
    write(figure, [line.moved(sizes.margin, sizes.margin) for line in block.letterings])
    for x, y, key in block.keys:
        _draw_key(figure, key, sizes.margin + x, sizes.margin + y, plan.setting)
    _draw_handling(figure, plan, sizes.margin, width)


def _draw_key(figure: Figure, key: Key, x: float, y: float, setting: Setting) -> None:
    """One sample of the legend, centred at (x, y) on the page."""
    sizes, palette = setting.sizes, setting.palette
    if key.count:
        count = Run(key.count, palette.muted, 600)
        write(figure, [Lettering(x, y + sizes.small * 0.36, count, sizes.small, "center")])
        return
    if key.swatch:
        strokes = _swatch(key, x, y, setting)
    else:
        # The page's y runs downwards, a level's upwards: draw in points from the lower edge.
        style = Style(palette.muted, palette, sizes, 1.0, 1.0, arrow=sizes.legend * 1.1 / sizes.mark)
        upwards = 72 * figure.get_figheight() - y
        strokes = [
            replace(stroke, points=tuple((px, y + upwards - py) for px, py in stroke.points))
            for stroke in strokes_of(sample_at(key, x, upwards, sizes), style)
        ]
    for artist in gather(strokes, points_of(figure)):
        figure.add_artist(artist)


def _swatch(key: Key, x: float, y: float, setting: Setting) -> list[Stroke]:
    series, sizes = setting.palette.of_panel(0), setting.sizes
    half = key.half_width * sizes.mark - sizes.legend * 0.55  # wide lines have square ends
    ends = ((x - half, y), (x + half, y))
    if key.swatch == SCENARIO:
        return [Stroke(Pen(series.ink, sizes.outline, SHORT_DASH[1], layer=2), ends)]
    if key.swatch == NO_REPORT:
        dots = tuple((x + half * (at / 3 - 1), y + sizes.legend * side) for at in range(7) for side in (-0.25, 0.25))
        ground = Stroke(Pen(series.band95, sizes.legend * 1.1, layer=1), ends)
        return [ground, Stroke(Pen("none", 0, shape="o", size=sizes.hair * 2.4, face=series.band50, layer=2), dots)]
    tones = ((series.band95, 1.1), (series.band80, 0.75), (series.band50, 0.4))
    bands = [Stroke(Pen(tone, sizes.legend * share, layer=1 + n / 10), ends) for n, (tone, share) in enumerate(tones)]
    return [*bands, Stroke(Pen(series.line, sizes.outline * 1.2, layer=2), ends)]


def draw_foot(figure: Figure, plan: Plan, top: float, width: float) -> None:
    block, sizes, palette = plan.foot, plan.setting.sizes, plan.setting.palette
    if block is None:
        return
    y = top + sizes.gap * 0.6
    rule = Stroke(Pen(palette.text, sizes.hair * 1.3, layer=1), ((sizes.margin, y), (width - sizes.margin, y)))
    for artist in gather([rule], points_of(figure)):
        figure.add_artist(artist)
    y += sizes.gap
    write(figure, [line.moved(sizes.margin, y) for line in block.letterings])
    _draw_handling(figure, plan, y + block.height + sizes.gap * 0.5, width)


def _draw_handling(figure: Figure, plan: Plan, top: float, width: float) -> None:
    """The sharing label on its black ground, at the right edge."""
    handling, sizes = plan.content.handling, plan.setting.sizes
    if not handling:
        return
    extent = chip_width(handling, sizes)
    left = width - sizes.margin - extent
    ground = Rectangle((left, top), extent, sizes.handling * 1.5, facecolor=HANDLING_GROUND, edgecolor="none", zorder=5)
    ground.set_transform(points_of(figure))
    figure.add_artist(ground)
    words = Run(drawable(handling), HANDLING_INK.get(handling.upper(), "#FFFFFF"), 600)
    at = Lettering(left + extent / 2, top + sizes.handling * 1.11, words, sizes.handling, "center")
    write(figure, [at])
