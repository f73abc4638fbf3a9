"""The claims of one day as a forest plot: a row a telling, its range along the level axis, the pooled level below."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from workbench.figures.forestrows import GROUP, ROW, Rows, all_rows, level_of, pooled_words, when_of
from workbench.figures.found import Drawn, Stood
from workbench.figures.lettering import Lettering, Run, fitted, points_of, write
from workbench.figures.levelscale import LevelScale, level_ticks, log_ticks
from workbench.figures.palette import Series
from workbench.figures.panelplan import Setting
from workbench.figures.phrases import BASIS_WORDS, number_words
from workbench.figures.placement import Placed, Sign
from workbench.figures.plan import Plan
from workbench.figures.signs import Style, ink_of, strokes_of
from workbench.figures.sourcing import grade_words
from workbench.figures.strokes import Pen, Stroke, gather
from workbench.figures.timescale import Period
from workbench.figures.typeface import text_width

_SPANS = 6.0
_WORDS = 0.44  # share of the width that words have
_ARROW = 3.0  # mark sizes
_EVERYWHERE = Period(-1e15, 1e15)


def draw_forest(figure: Figure, plan: Plan, top: float, height: float) -> tuple[Drawn, float]:
    """Draw all panels from ``top`` on; returns them and the page's y below the last."""
    every, sizes = all_rows(plan.content), plan.setting.sizes
    needed = sum(rows.height(sizes) for rows in every)
    squeeze = 1.0 if plan.setting.framed else min(1.0, max(height - top - sizes.margin, 1.0) / needed)
    axes, marks = [], []
    for number, rows in enumerate(every):
        drawer = _Drawer(figure, plan, rows, plan.setting.palette.of_panel(number), squeeze)
        axes.append(drawer.draw(top))
        marks.append(Stood.of(drawer.placed))
        top += rows.height(sizes) * squeeze
    return Drawn(tuple(axes), tuple(marks), _EVERYWHERE, ()), top


class _Drawer:
    """One panel while it is drawn: words at the left, the level axis at the right."""

    def __init__(self, figure: Figure, plan: Plan, rows: Rows, series: Series, squeeze: float) -> None:
        self.placed: list[Placed] = []
        self._figure, self._rows, self._series = figure, rows, series
        self._setting: Setting = plan.setting
        self._sizes = plan.setting.sizes
        self._step = plan.setting.sizes.tick * squeeze
        width = 72 * figure.get_figwidth()
        self._left = self._sizes.margin + _WORDS * (width - 2 * self._sizes.margin)
        self._right = width - self._sizes.margin * 1.6
        self._scale = self._level_scale()

    def draw(self, top: float) -> Axes:
        sizes, palette = self._sizes, self._setting.palette
        y = top + sizes.panel
        title = fitted(self._rows.panel.name, sizes.panel, self._right - sizes.margin, 600)
        words = [Lettering(sizes.margin, y, Run(title, self._series.ink, 600), sizes.panel)]
        y += sizes.panel * 0.4
        first = y
        lines: list[tuple[Placed, float]] = []
        for basis, placed in self._rows.groups:
            y += self._step * GROUP
            counted = Run(BASIS_WORDS[basis], palette.muted, 600)
            words.append(Lettering(sizes.margin, y - self._step * 0.5, counted, sizes.tick))
            for spot in placed:
                y += self._step * ROW
                lines.append((spot, y - self._step * ROW / 2))
                words += self._words(spot, y - self._step * ROW / 2)
        if self._rows.more:
            y += self._step * 1.4
            more = f"and {self._rows.more} more, listed in the table"
            words.append(Lettering(sizes.margin, y - self._step * 0.4, Run(more, palette.muted), sizes.small))
        pooled_y = None
        if self._rows.pooled is not None:
            y += self._step * ROW
            pooled_y = y - self._step * ROW / 2
            words += self._two_lines("Pooled level", pooled_words(self._rows.pooled), pooled_y, weight=600)
        bottom = y + self._step * 0.6
        self._draw_axis(first, bottom, words)
        axes = self._axes(first, bottom)
        strokes = [stroke for spot, at in lines for stroke in self._mark(spot, bottom - at)]
        if pooled_y is not None and self._rows.pooled is not None:
            strokes += self._pooled(self._rows.pooled, bottom - pooled_y)
        for artist in gather(strokes, axes.transData):
            axes.add_artist(artist)
        write(self._figure, words)
        return axes

    def _words(self, spot: Placed, y: float) -> Iterator[Lettering]:
        mark = spot.mark
        copies = f" ×{mark.articles}" if mark.articles > 1 else ""
        who = f"{grade_words(mark)}  {mark.source or 'nobody named'}{copies}"
        yield from self._two_lines(who, f"{level_of(spot)}; {when_of(spot)}; {mark.origin or 'origin not known'}", y)

    def _two_lines(self, first: str, second: str, y: float, weight: int = 400) -> Iterator[Lettering]:
        sizes, palette = self._sizes, self._setting.palette
        room = self._left - sizes.margin - sizes.gap
        upper = Run(fitted(first, sizes.tick, room, weight), palette.text, weight)
        lower = Run(fitted(second, sizes.small, room), palette.muted)
        yield Lettering(sizes.margin, y - sizes.tick * 0.1, upper, sizes.tick)
        yield Lettering(sizes.margin, y + sizes.small * 0.95, lower, sizes.small)

    def _level_scale(self) -> LevelScale:
        spots = [spot for _, placed in self._rows.groups for spot in placed]
        levels = [level for spot in spots for level in (spot.y, spot.low, spot.high) if level is not None]
        levels += [self._rows.pooled[0], self._rows.pooled[-1]] if self._rows.pooled else []
        levels = levels or [0.0, 10.0]
        above = [level for level in levels if level > 0]
        if above and max(above) > _SPANS * min(above):
            return LevelScale(tuple(log_ticks(min(above) / 1.5, max(above) * 1.5)), log=True, has_none=0 in levels)
        return LevelScale(tuple(level_ticks(max(levels) * 1.12, 5)))

    def _x_of(self, level: float) -> float:
        share = (float(self._scale.at(level)) - self._scale.bottom) / (self._scale.top - self._scale.bottom)
        return self._left + share * (self._right - self._left)

    def _draw_axis(self, top: float, bottom: float, words: list[Lettering]) -> None:
        sizes, palette = self._sizes, self._setting.palette
        grid, line = Pen(palette.grid, sizes.hair * 1.3, layer=0.5), Pen(palette.axis, sizes.hair * 1.3, layer=1)
        strokes, last = [Stroke(line, ((self._left, bottom), (self._right, bottom)))], -1e9
        for tick in self._scale.ticks:
            x, label = self._x_of(tick), number_words(tick)
            strokes.append(Stroke(grid, ((x, top), (x, bottom))))
            half = text_width(label, sizes.tick) / 2
            if x - half > last:
                words.append(Lettering(x, bottom + sizes.tick * 1.4, Run(label, palette.muted), sizes.tick, "center"))
                last = x + half + sizes.tick * 0.6
        for artist in gather(strokes, points_of(self._figure)):
            self._figure.add_artist(artist)

    def _axes(self, top: float, bottom: float) -> Axes:
        width, height = (72 * float(inches) for inches in self._figure.get_size_inches())
        box = (self._left / width, 1 - bottom / height, (self._right - self._left) / width, (bottom - top) / height)
        axes = self._figure.add_axes(box, xlim=(self._scale.bottom, self._scale.top), ylim=(0, bottom - top))
        axes.set_axis_off()
        axes.set_zorder(1.2)
        return axes

    def _mark(self, spot: Placed, y: float) -> list[Stroke]:
        """The telling's sign at its level: the same shapes and fills as over time, its range and bound lying down."""
        sizes = self._sizes
        per_point = (self._scale.top - self._scale.bottom) / (self._right - self._left)
        style = Style(self._series.ink, self._setting.palette, sizes, per_point, 1.0)
        colour = ink_of(spot, style)
        at = float(self._scale.at(spot.y))
        here = replace(spot, x=at, y=y, low=None, high=None, left=None, right=None, open_left=False, open_right=False,
                       undated=False)  # fmt: skip
        self.placed.append(here)
        if spot.sign in (Sign.BELOW, Sign.ABOVE):
            reach = _ARROW * sizes.mark * per_point * (-1 if spot.sign is Sign.BELOW else 1)
            tip = min(max(at + reach, self._scale.bottom), self._scale.top)
            side = "left" if spot.sign is Sign.BELOW else "right"
            dash = (2.2, 1.6) if spot.planned else ()
            head = Pen(colour, sizes.whisker, shape=f"open head {side}", size=sizes.mark * 0.7, layer=3.2)
            return [
                Stroke(Pen(colour, sizes.whisker * 2.2, shape="|", size=sizes.mark * 1.5, layer=4), ((at, y),)),
                Stroke(Pen(colour, sizes.whisker, dash, layer=3.2), ((at, y), (tip, y))),
                Stroke(head, ((tip, y),)),
            ]
        ends = [float(self._scale.at(end)) for end in (spot.low, spot.high) if end is not None]
        whisker = []
        if ends:
            cap = Pen(colour, sizes.whisker, shape="|", size=sizes.mark, layer=3.2)
            span = ((min(*ends, at), y), (max(*ends, at), y))
            line = Stroke(Pen(colour, sizes.whisker, layer=3.2), span)
            whisker = [line, Stroke(cap, tuple((end, y) for end in ends))]
        return whisker if spot.sign is Sign.RANGE else [*whisker, *strokes_of(here, style)]

    def _pooled(self, pooled: Sequence[float], y: float) -> Iterator[Stroke]:
        """The ranges as bars of the three tones, the median as a line across them."""
        tones = (self._series.band95, self._series.band80, self._series.band50)
        at = [float(self._scale.at(level)) for level in pooled]
        for number, tone in enumerate(tones):
            pen = Pen(tone, self._sizes.mark * 1.5, layer=2 + number / 10)
            yield Stroke(pen, ((at[number], y), (at[-1 - number], y)))
        median = Pen(self._series.line, self._sizes.outline * 1.6, shape="|", size=self._sizes.mark * 2, layer=3)
        yield Stroke(median, ((at[3], y),))
