"""How the width of a table is shared among its columns."""

from collections.abc import Sequence

from workbench.reports.around import plain
from workbench.reports.document import Line

_LONGEST_WORD = 18  # signs; a longer one is broken
_MOST = 120  # signs beyond which a cell asks for no more width
_BESIDE = 3  # signs that a cell's margins take


def shares(header: Sequence[str], rows: Sequence[Sequence[Line]], room: int = 100) -> list[float]:
    """The share of each column, 0 to 1, in all 1, on a line with room for so many signs.

    Each is wide enough for its longest word; what is left goes to those with the longest cells.
    """
    columns = [[name, *(plain(row[at]) for row in rows)] for at, name in enumerate(header)]
    least = [min(_longest_word(cells), _LONGEST_WORD) + _BESIDE for cells in columns]
    more = [
        max(min(_usual(cells), _MOST) + _BESIDE - at_least, 1) for cells, at_least in zip(columns, least, strict=True)
    ]
    left = max(room - sum(least), 0)
    widths = [at_least + left * wish / sum(more) for at_least, wish in zip(least, more, strict=True)]
    return [width / sum(widths) for width in widths]


def _longest_word(cells: Sequence[str]) -> int:
    return max((len(word) for cell in cells for word in cell.split()), default=1)


def _usual(cells: Sequence[str]) -> int:
    """The length that nine cells in ten stay within."""
    lengths = sorted(map(len, cells))
    return lengths[int(0.9 * (len(lengths) - 1))]
