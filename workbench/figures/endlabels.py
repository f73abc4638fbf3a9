"""What stands at the ends of lines, right of a plot: some words a series, moved apart where they would meet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from workbench.figures.content import Panel
from workbench.figures.lettering import Lettering, Run
from workbench.figures.phrases import month_words
from workbench.figures.sizes import Sizes
from workbench.figures.typeface import drawable, text_width

_LEADING = 1.25

EndLines: TypeAlias = tuple[tuple[str, float, int], ...]
"""Lines of words, each with its size in points and its weight."""


@dataclass(frozen=True, slots=True)
class EndLabel:
    """The words of one series and where its line ends, in points from the page's upper edge."""

    lines: EndLines
    y: float
    colour: str

    @property
    def height(self) -> float:
        return sum(size for _, size, _ in self.lines) * _LEADING


def label_lines(panel: Panel, sizes: Sizes) -> EndLines:
    """What stands at the end of a pooled line: where and when, the level, and its 80 % range."""
    bands = panel.bands
    if bands is None or not bands.label:
        return ()
    known = month_words(min(bands.known_until or bands.days[-1], bands.days[-1]))
    ranged = [(bands.range_label, sizes.small, 400)] if bands.range_label else []
    return ((f"{panel.place}, {known}", sizes.small, 600), (bands.label, sizes.tick * 1.15, 600), *ranged)


def gutter(every: Sequence[EndLines], sizes: Sizes) -> float:
    """Room in points right of the plots for labels of these lines."""
    widths = [
        text_width(drawable(words), size, weight) + sizes.gap * 1.6 for lines in every for words, size, weight in lines
    ]
    return max(widths, default=0.0)


def placed(labels: Sequence[EndLabel], x: float, top: float, bottom: float) -> Iterator[Lettering]:
    """The labels from ``x`` on, each as near to its line's end as the others and the plot's edges leave it."""
    ranked = sorted(labels, key=lambda label: label.y)
    tops = [label.y - label.height / 2 for label in ranked]
    gap = min((label.height for label in ranked), default=0.0) * 0.12
    for at in range(len(ranked)):  # downwards, then upwards from the lower edge
        floor = top if at == 0 else tops[at - 1] + ranked[at - 1].height + gap
        tops[at] = max(tops[at], floor)
    ceiling = bottom
    for at in reversed(range(len(ranked))):
        tops[at] = min(tops[at], ceiling - ranked[at].height)
        ceiling = tops[at] - gap
    for label, start in zip(ranked, tops, strict=True):
        y = start
        for words, size, weight in label.lines:
            y += size * _LEADING
            yield Lettering(x, y, Run(drawable(words), label.colour, weight), size)
