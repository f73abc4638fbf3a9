"""Shapes of the timeline's grammar drawn on a matplotlib figure, in points from its top left corner."""

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from workbench.figures.lettering import points_of
from workbench.figures.palette import LIGHT, blend
from workbench.timeline.signs import Fill, Shape

UNIT = 0.62
"""Points of what the signs call a pixel."""

_TONE = 0.36
_DASH = (2.0, 1.6)


def draw_shapes(drawn: Figure, shapes: list[Shape], ink: str) -> None:
    transform = points_of(drawn)
    for shape in shapes:
        width: float = shape.width * UNIT
        if shape.fill is Fill.NONE and not (shape.dashed and len(shape.points) > 4):
            xs, ys = zip(*shape.points, strict=True)
            stroke = Line2D(xs, ys, color=ink, linewidth=width, transform=transform, zorder=4)
            if shape.dashed:
                stroke.set_linestyle((0, _DASH))
            drawn.add_artist(stroke)
            continue
        faces = {Fill.SOLID: ink, Fill.TONE: blend(ink, LIGHT.ground, _TONE), Fill.NONE: "none"}
        outline = Polygon(
            shape.points,
            closed=True,
            facecolor=faces.get(shape.fill, LIGHT.ground),
            edgecolor=ink,
            linewidth=width,
            hatch="////////" if shape.fill is Fill.HATCH else None,
            zorder=4,
        )
        outline.set_transform(transform)
        if shape.dashed:
            outline.set_linestyle((0, _DASH))
        drawn.add_artist(outline)


def line(
    drawn: Figure,
    start: tuple[float, float],
    end: tuple[float, float],
    colour: str,
    width: float,
    dash: tuple[float, ...] = (),
) -> None:
    stroke = Line2D((start[0], end[0]), (start[1], end[1]), color=colour, linewidth=width, zorder=1)
    if dash:
        stroke.set_linestyle((0, dash))
    stroke.set_transform(points_of(drawn))
    drawn.add_artist(stroke)


def square(x: float, y: float, side: float) -> Shape:
    return Shape(((x, y), (x + side, y), (x + side, y + side), (x, y + side)), Fill.SOLID, width=0.2)
