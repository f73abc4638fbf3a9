"""Very many marks as density: nobody could tell them apart or wait for them. Zoomed in they come back."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap

from workbench.figures.lettering import Lettering, Run, fitted
from workbench.figures.palette import Palette, blend
from workbench.figures.panelplan import Setting
from workbench.figures.plot import Plot
from workbench.figures.spots import Spots

MOST_SINGLE = 5000
"""Marks in sight from which on a panel shows their density."""

_CELL = 5.0  # points
_TONES = (0.12, 0.25, 0.42, 0.62, 0.85)


def draw_density(axes: Axes, plot: Plot, spots: Spots, ink: str, palette: Palette) -> None:
    """The number of marks in each cell, in five steps of the series' ink that rise with its logarithm."""
    columns, rows = (max(1, round(extent / _CELL)) for extent in (plot.axis.width, plot.height))
    ends = (plot.axis.period.first, plot.axis.period.last), (plot.scale.bottom, plot.scale.top)
    counts, _, _ = np.histogram2d(spots.columns.x, plot.scale.at(spots.columns.y), bins=(columns, rows), range=ends)
    steps = np.log1p(counts.T)
    shown = np.ma.masked_equal(np.ceil(len(_TONES) * steps / max(float(steps.max()), 1e-9)), 0)
    colours = ListedColormap([blend(ink, palette.ground, tone) for tone in _TONES])
    extent = (*ends[0], *ends[1])
    axes.imshow(
        shown, cmap=colours, vmin=0.5, vmax=len(_TONES) + 0.5, extent=extent, origin="lower", aspect="auto",
        interpolation="nearest", zorder=1.4,
    )  # fmt: skip


def density_words(plot: Plot, count: int, setting: Setting) -> Lettering:
    """What is drawn, and how to see single marks."""
    size = setting.sizes.small
    words = fitted(f"{count:,} marks, drawn as density; zoom in for single ones", size, plot.axis.width)
    return Lettering(plot.axis.left + size * 0.4, plot.top + size, Run(words, setting.palette.muted), size)
