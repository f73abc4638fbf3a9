"""Drawing a panel's event flags: a dotted pole down to the time axis, a small flag, a label in its lane."""

from collections.abc import Sequence

from matplotlib.figure import Figure

from workbench.figures.callouts import Box
from workbench.figures.lanes import FLAG, Hoisted
from workbench.figures.lettering import Lettering, Run, points_of, write
from workbench.figures.panelplan import LANE, Setting
from workbench.figures.plot import Plot
from workbench.figures.strokes import Pen, Stroke, gather


def draw_flags(figure: Figure, plot: Plot, flags: Sequence[Hoisted], setting: Setting) -> None:
    """Poles, flags and labels above ``plot``."""
    strokes = [stroke for flag in flags for stroke in _strokes(flag, plot, setting)]
    for artist in gather(strokes, points_of(figure)):
        figure.add_artist(artist)
    write(figure, [_label(flag, plot, setting) for flag in flags])


def pole_boxes(plot: Plot, flags: Sequence[Hoisted]) -> list[Box]:
    """What the poles cover inside the plot, so that no word is written across one."""
    return [Box(flag.flag.x - 1, plot.top, flag.flag.x + 1, plot.bottom) for flag in flags]


def _baseline(flag: Hoisted, plot: Plot, setting: Setting) -> float:
    return plot.top - setting.sizes.small * (0.65 + flag.lane * LANE)


def _strokes(flag: Hoisted, plot: Plot, setting: Setting) -> list[Stroke]:
    sizes, palette = setting.sizes, setting.palette
    top = _baseline(flag, plot, setting) - sizes.small * 0.85
    pole = ((flag.flag.x, top), (flag.flag.x, plot.bottom))
    if not flag.flag.cloth:
        return [Stroke(Pen(palette.axis, sizes.hair * 1.3, layer=2), pole)]
    cloth = Pen(palette.event, 0, shape=f"flag {_side(flag)}", size=sizes.small * FLAG, face=palette.event)
    at = (flag.flag.x, top + sizes.small * FLAG * 0.6)
    return [Stroke(Pen(palette.event, sizes.hair * 1.4, (1.0, 2.0), layer=2), pole), Stroke(cloth, (at,))]


def _label(flag: Hoisted, plot: Plot, setting: Setting) -> Lettering:
    size = setting.sizes.small
    away = size * (FLAG * 1.3 if flag.flag.cloth else 0.5)
    x = flag.flag.x + (-away if flag.leftwards else away)
    words = Run(flag.shown, setting.palette.event, 600 if flag.key else 400)
    return Lettering(x, _baseline(flag, plot, setting), words, size, "right" if flag.leftwards else "left")


def _side(flag: Hoisted) -> str:
    return "left" if flag.leftwards else "right"
