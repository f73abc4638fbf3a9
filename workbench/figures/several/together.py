"""Up to three series in one panel: each in its own hue, median and 80 % range, its marks, its label at the end."""

from workbench.figures.bands import draw_plain_band, end_label
from workbench.figures.endlabels import placed
from workbench.figures.flags import draw_flags
from workbench.figures.found import Drawn
from workbench.figures.lettering import Lettering, Run, fitted, write
from workbench.figures.levelscale import is_logarithmic
from workbench.figures.panelplan import place_panel
from workbench.figures.panels import Sheet, draw_marks
from workbench.figures.plan import Plan
from workbench.figures.plot import Plot, add_axes, draw_scales, plan_plot
from workbench.figures.typeface import text_width


def draw_together(sheet: Sheet, plan: Plan, names: list[str], top: float, height: float) -> tuple[Drawn, float]:
    """Draw all series from ``top`` on, with a name for each mark or none; returns them and the page's y below."""
    figure, setting, (merged,) = sheet.figure, plan.setting, plan.panels
    (room,) = plan.plot_heights(height)
    plot = plan_plot(merged, plan.axis, setting.sizes, top + merged.head + merged.strip, room)
    draw_scales(figure, plot, setting, dated=True)
    axes, stood, labels = [], [], []
    bands = add_axes(figure, plot)  # under the marks of all
    for number, panel in enumerate(plan.content.panels):
        series = setting.palette.of_panel(number)
        if panel.bands is not None:
            draw_plain_band(bands, plot, panel.bands, series, setting)
            labels += end_label(plot, panel, series, setting)
    for number, panel in enumerate(plan.content.panels):
        series, own = setting.palette.of_panel(number), add_axes(figure, plot)
        placings = place_panel(panel, plan.content.period)
        mine, names = names[: len(placings.spots)], names[len(placings.spots) :]
        _, marks = draw_marks(sheet, own, placings.spots, plot, series, mine)
        axes.append(own)
        stood.append(marks)
    draw_flags(figure, plot, merged.flags, setting)
    write(figure, placed(labels, plot.right + setting.sizes.gap * 0.6, plot.top, plot.bottom))
    write(figure, _names_of(plan, plot, plot.top - merged.strip - merged.head + setting.sizes.panel))
    below = plot.bottom + setting.sizes.tick * 2.2
    write(figure, [line.moved(plot.axis.left, below) for line in merged.flag_key])
    drawn = Drawn(tuple(axes), tuple(stood), plan.axis.period, merged.placings.left_out)
    return drawn, plot.bottom + merged.tail + setting.sizes.tick * 1.2


def _names_of(plan: Plan, plot: Plot, y: float) -> list[Lettering]:
    """The series' names in their inks in one line, and the scale where it is no plain one."""
    sizes, palette = plan.setting.sizes, plan.setting.palette
    x, words = sizes.margin, list[Lettering]()
    for number, panel in enumerate(plan.content.panels):
        name = fitted(panel.name, sizes.panel, max(plot.right - x, 0.0), 600)
        words.append(Lettering(x, y, Run(name, palette.of_panel(number).ink, 600), sizes.panel))
        x += text_width(name, sizes.panel, 600) + sizes.gap * 2
    scale = "logarithmic scale" if is_logarithmic(plan.panels[0].placings.panel) else ""
    if scale and x + text_width(scale, sizes.tick) <= plot.right:
        words.append(Lettering(x, y, Run(scale, palette.muted), sizes.tick))
    return words
