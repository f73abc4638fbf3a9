"""Words on a figure, placed in points from its top left corner and wrapped by their own widths."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from workbench.figures.typeface import drawable, family, text_width

LEADING = 1.38
_HINTING = 0.985  # on a screen, hinted letters run up to this much wider than their unhinted advances


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one weight and colour."""

    text: str
    colour: str
    weight: int = 400


@dataclass(frozen=True, slots=True)
class Lettering:
    """One run in one line: its baseline start (or end, for ``align`` "right") in points, y downwards.

    ``turned`` reads from below.
    """

    x: float
    y: float
    run: Run
    size: float
    align: Literal["left", "center", "right"] = "left"
    turned: bool = False

    def moved(self, dx: float, dy: float) -> "Lettering":
        return Lettering(self.x + dx, self.y + dy, self.run, self.size, self.align, self.turned)


def points_of(figure: Figure) -> Transform:
    """The transform from points, y downwards from the figure's top left corner, to display pixels."""
    inches = Affine2D().scale(1 / 72, -1 / 72).translate(0, figure.get_figheight())
    return inches + figure.dpi_scale_trans


def write(figure: Figure, letterings: Iterable[Lettering]) -> None:
    """Put each lettering on the figure as text of its own (a vector file keeps it selectable)."""
    transform = points_of(figure)
    for lettering in letterings:
        text = Text(
            lettering.x,
            lettering.y,
            lettering.run.text,
            color=lettering.run.colour,
            fontproperties=_font(lettering.size, lettering.run.weight),
            horizontalalignment=lettering.align,
            verticalalignment="baseline",
            rotation=90 if lettering.turned else 0,
            rotation_mode="anchor",
            parse_math=False,  # a lone dollar sign is money, not mathematics
            zorder=6,
        )
        text.set_transform(transform)
        figure.add_artist(text)


def paragraph(runs: Sequence[Run], size: float, width: float) -> tuple[list[Lettering], float]:
    """Runs flowed into lines no wider than ``width``; returns the letterings from y = 0 and the height of all lines."""
    lines = _lines([Run(drawable(run.text), run.colour, run.weight) for run in runs], size, width * _HINTING)
    pitch = size * LEADING
    letterings = [
        Lettering(x, number * pitch + size, run, size) for number, line in enumerate(lines) for x, run in _joined(line)
    ]
    return letterings, len(lines) * pitch


def fitted(text: str, size: float, width: float, weight: int = 400) -> str:
    """``text`` in one line of at most ``width`` points, shortened at its end with an ellipsis where it is longer."""
    text = drawable(text)
    if text_width(text, size, weight) <= width:
        return text
    while text and text_width(text + "…", size, weight) > width:
        text = text[:-1]
    return text.rstrip() + "…"


_Line = list[tuple[float, Run]]


def _lines(runs: Sequence[Run], size: float, width: float) -> list[_Line]:
    lines: list[_Line] = []
    end = 0.0
    for word in _words(runs, size, width):
        extent = text_width(word.text, size, word.weight)
        space = text_width(" ", size, word.weight)
        if not lines or end + space + extent > width:
            lines.append([(0.0, word)])
            end = extent
        else:
            lines[-1].append((end + space, word))
            end += space + extent
    return lines


def _words(runs: Sequence[Run], size: float, width: float) -> Iterator[Run]:
    for run in runs:
        for word in run.text.split():
            yield from (Run(piece, run.colour, run.weight) for piece in _pieces(word, size, width, run.weight))


def _pieces(word: str, size: float, width: float, weight: int) -> Iterator[str]:
    """The word, cut where it alone is wider than a line (an address, a script without spaces)."""
    start = 0
    for end in range(2, len(word) + 1):
        if text_width(word[start:end], size, weight) > width:
            yield word[start : end - 1]
            start = end - 1
    yield word[start:]


def _joined(line: _Line) -> Iterator[tuple[float, Run]]:
    """Neighbours of one look as one run, so that a line is one text and not a text a word."""
    start, words, look = 0.0, list[str](), ("", 0)
    for x, run in line:
        if words and look != (run.colour, run.weight):
            yield start, Run(" ".join(words), *look)
            words = []
        if not words:
            start, look = x, (run.colour, run.weight)
        words.append(run.text)
    if words:
        yield start, Run(" ".join(words), *look)


@cache
def _font(size: float, weight: int) -> FontProperties:
    return FontProperties(family=list(family()), size=size, weight=weight)
