"""The coding matrix drawn for paper: a row a code, a shaded cell with its number; 0 is written, no article is blank."""

from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from workbench.codes.counts import CodingMatrix, Column
from workbench.codes.shades import ink_on, samples, shade
from workbench.codes.tree import CodeRow
from workbench.figures.block import Block, foot, heading
from workbench.figures.content import FigureContent
from workbench.figures.found import Drawn
from workbench.figures.lettering import Lettering, Run, fitted, points_of, write
from workbench.figures.palette import LIGHT
from workbench.figures.panelplan import Setting, TimeAxis
from workbench.figures.plan import Plan
from workbench.figures.sizes import PAPER
from workbench.figures.surround import draw_foot, draw_heading
from workbench.figures.timescale import Period
from workbench.figures.typeface import text_width

HUE = "#0F5D69"
_ROW, _KEY, _INDENT, _SWATCH = 13.0, 14.0, 7.0, 4.4
_NAMES = 0.28  # of the width, at most
_HEAD_MOST = 64.0
_CELL_MOST = 46.0


@dataclass(frozen=True, slots=True)
class HeatMap:
    """A matrix with its words; ``words`` has no panels."""

    words: FigureContent
    matrix: CodingMatrix


@dataclass(frozen=True, slots=True)
class Page:
    """Where everything stands, in points from the top left corner."""

    map: HeatMap
    width: float
    above: Block
    below: Block
    left: float
    cell: float
    head: float
    upright: bool

    @property
    def top(self) -> float:
        """The upper edge of the cells, under the key and the columns' names."""
        return PAPER.margin + self.above.height + PAPER.gap + _KEY + self.head

    @property
    def bottom(self) -> float:
        return self.top + len(self.map.matrix.codes) * _ROW

    @property
    def height(self) -> float:
        handling = PAPER.handling * 2.2 if self.map.words.handling else 0
        return self.bottom + self.below.height + 3 * PAPER.gap + PAPER.margin + handling


def plan_heatmap(one: HeatMap, width: float) -> Page:
    inner = width - 2 * PAPER.margin
    names = max((text_width(row.name, PAPER.legend) + row.depth * _INDENT for row in one.matrix.codes), default=0)
    left = PAPER.margin + min(names + _SWATCH + 12, _NAMES * inner)
    cell = min((PAPER.margin + inner - left) / (len(one.matrix.columns) + 1), _CELL_MOST)
    widest = max((text_width(column.title, PAPER.tick) for column in one.matrix.columns), default=0)
    upright = widest > cell - 3
    head = min(widest + 6, _HEAD_MOST) if upright else PAPER.tick * 1.8
    above = heading(one.words, [], LIGHT, PAPER, inner)
    below = foot(one.words, LIGHT, PAPER, inner, None)
    return Page(one, width, above, below, left, cell, head, upright)


def draw_heatmap(page: Page) -> tuple[Figure, Drawn]:
    drawn = Figure(figsize=(page.width / 72, page.height / 72))
    drawn.set_facecolor(LIGHT.ground)
    period = Period(0.0, 1.0)
    plan = Plan(
        *(page.map.words, Setting(LIGHT, PAPER, framed=True), TimeAxis(period, page.left, page.cell), ()),
        *(page.above, page.below),
    )
    draw_heading(drawn, plan, page.width)
    _draw_key(drawn, page)
    _draw_head(drawn, page)
    for place, row in enumerate(page.map.matrix.codes):
        _draw_row(drawn, page, row, page.top + place * _ROW)
    draw_foot(drawn, plan, page.bottom + PAPER.gap * 0.5, page.width)
    return drawn, Drawn((), (), period, ())


def _draw_key(drawn: Figure, page: Page) -> None:
    x, y = PAPER.margin, PAPER.margin + page.above.height + PAPER.gap
    largest = page.map.matrix.largest
    for count in samples(largest):
        words = f"{count:,}"
        width = max(text_width(words, PAPER.small) + 6, 14.0)
        _draw_cell(drawn, (x, y, width, _ROW - 3), words, shade(count, largest, HUE, LIGHT.ground))
        x += width + 2
    write(drawn, [Lettering(x + 4, y + 7.4, Run(_unit(page.map.matrix), LIGHT.muted), PAPER.legend)])


def _unit(matrix: CodingMatrix) -> str:
    blank = "; blank: no article of that time" if any(not one.articles for one in matrix.columns) else ""
    return f"{matrix.counting.value}{blank}"


def _draw_head(drawn: Figure, page: Page) -> None:
    columns = [*page.map.matrix.columns, Column("", "All", 1)]
    for place, column in enumerate(columns):
        middle = page.left + (place + 0.5) * page.cell
        weight = 600 if place == len(page.map.matrix.columns) else 400
        if page.upright:
            run = Run(fitted(column.title, PAPER.tick, page.head - 4), LIGHT.muted, weight)
            named = Lettering(middle + PAPER.tick * 0.36, page.top - 3, run, PAPER.tick, turned=True)
            write(drawn, [named])
        else:
            run = Run(fitted(column.title, PAPER.tick, page.cell - 1), LIGHT.muted, weight)
            write(drawn, [Lettering(middle, page.top - 4, run, PAPER.tick, "center")])


def _draw_row(drawn: Figure, page: Page, row: CodeRow, top: float) -> None:
    matrix, baseline = page.map.matrix, top + _ROW * 0.68
    x = PAPER.margin + row.depth * _INDENT
    _draw_box(drawn, (x, top + 4.2, _SWATCH, _SWATCH), row.colour)
    name = fitted(row.name, PAPER.legend, page.left - x - _SWATCH - 8)
    write(drawn, [Lettering(x + _SWATCH + 4, baseline, Run(name, LIGHT.text), PAPER.legend)])
    for place, column in enumerate(matrix.columns):
        count = matrix.count(row, column)
        if count is not None:
            area = (page.left + place * page.cell + 0.5, top + 0.5, page.cell - 1, _ROW - 1)
            _draw_cell(drawn, area, f"{count:,}", shade(count, matrix.largest, HUE, LIGHT.ground))
    middle = page.left + (len(matrix.columns) + 0.5) * page.cell
    total = Run(f"{matrix.total(row):,}", LIGHT.text, 600)
    write(drawn, [Lettering(middle, baseline, total, PAPER.legend, "center")])


def _draw_cell(drawn: Figure, area: tuple[float, float, float, float], words: str, colour: str) -> None:
    x, y, width, height = area
    _draw_box(drawn, area, colour, LIGHT.grid if colour == LIGHT.ground else colour)
    size = min(PAPER.legend, PAPER.legend * (width - 1) / max(text_width(words, PAPER.legend), 1))
    run = Run(words, ink_on(colour))
    write(drawn, [Lettering(x + width / 2, y + height / 2 + size * 0.36, run, size, "center")])


def _draw_box(drawn: Figure, area: tuple[float, float, float, float], colour: str, edge: str | None = None) -> None:
    x, y, width, height = area
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    box = Polygon(corners, closed=True, facecolor=colour, edgecolor=edge or colour, linewidth=0.5, zorder=3)
    box.set_transform(points_of(drawn))
    drawn.add_artist(box)
