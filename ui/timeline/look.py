"""Fonts and colours of the timeline in one theme, looked up once and not with every row that is painted."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from ui.theme.theme import Theme
from ui.timeline.ink import Ink
from workbench.timeline.items import Telling, Timeline

_SERIES = 6  # colours; they come round again after the last


@dataclass(frozen=True, slots=True)
class Look:
    """``series`` has a colour for each series, the one with the most tellings first, as on the chart."""

    ground: QColor
    panel: QColor
    text: QColor
    muted: QColor
    faint: QColor
    border: QColor
    grid: QColor
    axis: QColor
    event: QColor
    overtaken: QColor
    selection: QColor
    hover: QColor
    focus: QColor
    accent: QColor
    body: QFont
    strong: QFont
    caption: QFont
    micro: QFont
    series: Mapping[str, QColor]

    def ink_of(self, one: Telling, ground: QColor) -> Ink:
        return Ink(self.series.get(one.series, self.text) if one.stands else self.overtaken, ground)

    def width(self, words: str) -> float:
        """Width of words beside a sign."""
        return QFontMetricsF(self.micro).horizontalAdvance(words)


def look_of(theme: Theme, timeline: Timeline) -> Look:
    colour, chart = theme.colour, theme.chart_colour
    most = [name for name, _ in Counter(one.series for one in timeline.tellings).most_common()]
    return Look(
        ground=colour("surface"),
        panel=colour("panel"),
        text=colour("text"),
        muted=colour("text_muted"),
        faint=colour("text_faint"),
        border=colour("border"),
        grid=chart("grid"),
        axis=chart("axis"),
        event=chart("event"),
        overtaken=colour("text_faint"),
        selection=colour("selection"),
        hover=colour("hover"),
        focus=colour("focus"),
        accent=colour("accent"),
        body=theme.font("body"),
        strong=theme.font("body_strong"),
        caption=theme.font("caption"),
        micro=theme.font("micro"),
        series={name: chart(f"s{place % _SERIES + 1}") for place, name in enumerate(most)},
    )
