"""Lines and small shapes gathered by pen, so that thousands of marks cost a handful of matplotlib artists."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.transforms import BboxBase, Transform
from typing_extensions import override

from workbench.figures.typeface import family

_GAP = (np.nan, np.nan)


@dataclass(frozen=True, slots=True)
class Pen:
    """How a stroke looks. Sizes are in points.

    Without ``shape`` the points are joined by a line; with it each point carries that shape: a matplotlib marker or one
    of SHAPES. ``face`` fills it; ``half`` fills its right half apart from the left.
    """

    colour: str
    width: float
    dash: tuple[float, ...] = ()
    shape: str = ""
    size: float = 0.0
    face: str = "none"
    half: str = ""
    layer: float = 3.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """Points to draw with one pen, in the coordinates of whoever draws it."""

    pen: Pen
    points: tuple[tuple[float, float], ...]


def _polygon(*points: tuple[float, float], closed: bool = True) -> Path:
    return Path([*points, points[0]] if closed else list(points), closed=closed)


# Shapes in units of the pen's size. The heads point where an open bound points, their tip at the stroke's point.
SHAPES: dict[str, Path] = {
    "slab": _polygon((-0.5, -0.11), (0.5, -0.11), (0.5, 0.11), (-0.5, 0.11)),
    "open head down": _polygon((-0.5, 0.5), (0, 0), (0.5, 0.5), closed=False),
    "open head up": _polygon((-0.5, -0.5), (0, 0), (0.5, -0.5), closed=False),
    "open head left": _polygon((0.5, -0.5), (0, 0), (0.5, 0.5), closed=False),
    "open head right": _polygon((-0.5, -0.5), (0, 0), (-0.5, 0.5), closed=False),
    "hollow head down": _polygon((-0.5, 0.75), (0, 0), (0.5, 0.75)),
    "hollow head up": _polygon((-0.5, -0.75), (0, 0), (0.5, -0.75)),
    "flag right": _polygon((0, 0), (0.95, 0), (0.72, 0.3), (0.95, 0.6), (0, 0.6)),
    "flag left": _polygon((0, 0), (-0.95, 0), (-0.72, 0.3), (-0.95, 0.6), (0, 0.6)),
}


@cache
def _question_mark() -> Path:
    glyph = TextPath((0, 0), "?", size=1, prop=FontProperties(family=list(family()), weight=600))
    box = glyph.get_extents()
    return Path(glyph.vertices - [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2], glyph.codes)


@dataclass(frozen=True, slots=True)
class PenPoints:
    """All that is drawn with one pen: the points of its shapes, or of its lines with a gap of NaN after each line."""

    pen: Pen
    points: npt.NDArray[np.float64]


def by_pen(strokes: Iterable[Stroke]) -> list[PenPoints]:
    """Strokes by pen, in the order in which the pens come up."""
    points: dict[Pen, list[tuple[float, float]]] = defaultdict(list)
    for stroke in strokes:
        own = points[stroke.pen]
        own += stroke.points
        if not stroke.pen.shape:
            own.append(_GAP)
    return [PenPoints(pen, np.array(own)) for pen, own in points.items()]


def artist_of(drawn: PenPoints, transform: Transform) -> Line2D:
    """One artist for all that a pen draws."""
    pen, points = drawn.pen, drawn.points
    line = _shapes(pen, points) if pen.shape else _lines(pen, points)
    line.set_transform(transform)
    line.set_zorder(pen.layer)
    return line


def gather(strokes: Iterable[Stroke], transform: Transform) -> list[Artist]:
    """One artist per pen: lines are joined with a gap between strokes, shapes share one marker path."""
    return [artist_of(drawn, transform) for drawn in by_pen(strokes)]


class NamedGroup(Artist):
    """Artists that a vector file keeps together as one group under one id."""

    def __init__(self, name: str, parts: Sequence[Artist]) -> None:
        super().__init__()
        self.set_gid(name)
        self.set_zorder(max((part.get_zorder() for part in parts), default=0))
        self._parts = sorted(parts, key=Artist.get_zorder)

    @override
    def set_clip_box(self, clipbox: BboxBase | None) -> None:
        super().set_clip_box(clipbox)
        for part in self._parts:
            part.set_clip_box(clipbox)

    @override
    def draw(self, renderer: RendererBase) -> None:
        figure = self.get_figure()
        if figure is None:
            return
        for part in self._parts:
            part.set_figure(figure)
        renderer.open_group("mark", gid=self.get_gid())
        for part in self._parts:
            part.draw(renderer)
        renderer.close_group("mark")


def _lines(pen: Pen, points: npt.NDArray[np.float64]) -> Line2D:
    line = Line2D(points[:, 0], points[:, 1], color=pen.colour, linewidth=pen.width)
    if pen.dash:
        line.set_linestyle((0, pen.dash))
    return line


def _shapes(pen: Pen, points: npt.NDArray[np.float64]) -> Line2D:
    marker = _question_mark() if pen.shape == "?" else SHAPES.get(pen.shape, pen.shape)
    # matplotlib shrinks a path of ours until its farthest point lies half a marker size out: undo that.
    reach = 2 * float(np.abs(marker.vertices).max()) if isinstance(marker, Path) else 1.0
    return Line2D(
        points[:, 0],
        points[:, 1],
        linestyle="none",
        marker=marker,
        markersize=pen.size * reach,
        markeredgecolor=pen.colour,
        markeredgewidth=pen.width,
        markerfacecolor=pen.face,
        markerfacecoloralt=pen.half or pen.face,
        fillstyle="left" if pen.half else "full",
    )
