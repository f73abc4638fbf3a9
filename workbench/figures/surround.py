"""Drawing what stands around the panels of a page: title and legend above, note and sources below, handling marks."""

from dataclasses import replace

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from workbench.figures.bands import SHORT_DASH
from workbench.figures.block import chip_width
from workbench.figures.legend import HISTORIES, MEDIAN_80, NO_REPORT, SCENARIO, Key, sample_at
from workbench.figures.lettering import Lettering, Run, points_of, write
from workbench.figures.palette import HANDLING_GROUND, HANDLING_INK
from workbench.figures.panelplan import Setting
from workbench.figures.plan import Plan
from workbench.figures.signs import Style, strokes_of
from workbench.figures.strokes import Pen, Stroke, gather
from workbench.figures.typeface import drawable


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
    if key.swatch == HISTORIES:
        hair = Pen(series.band50, sizes.hair, layer=1.5)
        lines = [
            Stroke(hair, ((x - half, y + sizes.legend * start), (x + half, y + sizes.legend * end)))
            for start, end in ((-0.4, -0.1), (-0.1, -0.4), (0.2, 0.45), (0.45, 0.15))
        ]
        return [*lines, Stroke(Pen(series.line, sizes.outline * 1.2, layer=2), ends)]
    tones = [(series.band95, 1.1), (series.band80, 0.75), (series.band50, 0.4)]
    tones = [(series.band80, 1.0)] if key.swatch == MEDIAN_80 else tones
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
