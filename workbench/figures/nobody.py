"""How likely it is that nobody is there: a strip at the foot of a logarithmic axis, which has no zero."""

from collections.abc import Iterator

import numpy as np
from matplotlib.axes import Axes

from workbench.figures.content import Bands
from workbench.figures.lettering import Lettering, Run
from workbench.figures.palette import Series
from workbench.figures.panelplan import Setting
from workbench.figures.placement import day_number
from workbench.figures.plot import Plot
from workbench.figures.typeface import text_width

_WORTH_WORDS = 0.05  # a probability from which it is said in words
_BEHIND_WORDS = 0.5  # one from which its tone would stand behind the words


def draw_nobody(axes: Axes, plot: Plot, bands: Bands, series: Series, setting: Setting) -> Iterator[Lettering]:
    """Fill the strip as high as the probability, its whole height for certainty; yields the words for its highest.

    On a linear axis, and where nobody there is out of the question, there is no strip.
    """
    if not (plot.scale.has_none and bands.none):
        return
    days, chances = np.array([day_number(day) for day in bands.days]), np.array(bands.none)
    floor, height = plot.scale.bottom, plot.scale.foot - plot.scale.bottom
    tops = floor + chances * height
    axes.fill_between(days, floor, tops, color=series.band50, linewidth=0, zorder=1.52)
    axes.plot(days, tops, color=series.line, linewidth=setting.sizes.hair, zorder=1.6)
    inside = (days >= plot.axis.period.first) & (days <= plot.axis.period.last)
    highest = float(chances[inside].max(initial=0.0))
    if highest >= _WORTH_WORDS:
        full = days[inside & (chances > _BEHIND_WORDS)]
        yield _words(plot, plot.axis.x_of(float((full if full.size else days[inside][-1:])[0])), highest, setting)


def _words(plot: Plot, x: float, chance: float, setting: Setting) -> Lettering:
    """The highest chance, over the line of nobody, left of where the strip is fuller; at its left end without room."""
    words, size = f"chance of none up to {100 * chance:.0f} %", setting.sizes.small
    right = max(x - size * 0.5, plot.axis.left + text_width(words, size) + size * 0.5)
    y = plot.y_at((plot.scale.none + plot.scale.foot) / 2) + size * 0.36
    return Lettering(right, y, Run(words, setting.palette.muted), size, "right")
