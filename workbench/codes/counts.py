"""Codes against outlets, months or sources, as values: how often each code stands in each of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.codes.tree import CodeRow


class Across(StrEnum):
    """What the columns are."""

    OUTLET = "outlet"
    MONTH = "month"
    YEAR = "year"
    SOURCE = "source"


TIMES = (Across.MONTH, Across.YEAR)


class Counting(StrEnum):
    """What a cell counts."""

    CODINGS = "codings"
    ARTICLES = "articles"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``articles`` are those in which a code could have been put. Without any, its cells are blank, not 0."""

    key: str
    title: str
    articles: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands behind a cell: the codings, by id, and how many articles they are in."""

    codings: tuple[int, ...] = ()
    articles: frozenset[int] = frozenset()

    def count(self, counting: Counting) -> int:
        return len(self.codings) if counting == Counting.CODINGS else len(self.articles)


@dataclass(frozen=True, slots=True)
class CodingMatrix:
    """Rows in the order of the codebook, columns by what they are. ``by`` is whose codings are counted, None all's."""

    across: Across
    codes: Sequence[CodeRow]
    columns: Sequence[Column]
    cells: Mapping[tuple[int, str], Cell]
    counting: Counting = Counting.CODINGS
    by: str | None = None

    def cell(self, code_id: int, key: str) -> Cell:
        return self.cells.get((code_id, key), _NOTHING)

    def count(self, code: CodeRow, column: Column) -> int | None:
        """How often, 0 included; None where the column has no article that could carry the code."""
        found = self.cell(code.id, column.key).count(self.counting)
        return found if found or column.articles else None

    def total(self, code: CodeRow) -> int:
        """Over all columns; what stands in several counts once."""
        return self.row(code).count(self.counting)

    def row(self, code: CodeRow) -> Cell:
        return _summed([self.cell(code.id, column.key) for column in self.columns])

    @property
    def largest(self) -> int:
        """The highest count of a cell, from which a shade is measured."""
        return max((cell.count(self.counting) for cell in self.cells.values()), default=0)

    def folded(self, most: int) -> "CodingMatrix":
        """With at most so many columns: the rest become one, the earliest times or those with the fewest codings."""
        if len(self.columns) <= most:
            return self
        kept = set(self._kept(most - 1))
        rest = [column for column in self.columns if column.key not in kept]
        word = "Earlier" if self.across in TIMES else "Others"
        other = Column("rest", f"{word} ({len(rest)})", sum(column.articles for column in rest))
        cells = {place: cell for place, cell in self.cells.items() if place[1] in kept}
        for code in self.codes:
            summed = _summed([self.cell(code.id, column.key) for column in rest])
            if summed.codings:
                cells[code.id, other.key] = summed
        columns = [column for column in self.columns if column.key in kept]
        first = self.across in TIMES
        return replace(self, columns=[other, *columns] if first else [*columns, other], cells=cells)

    def _kept(self, most: int) -> list[str]:
        keys = [column.key for column in self.columns]
        if self.across in TIMES:
            return keys[-most:]
        weight = {key: sum(len(self.cell(code.id, key).codings) for code in self.codes) for key in keys}
        return sorted(keys, key=lambda key: -weight[key])[:most]


_NOTHING = Cell()


def _summed(cells: Sequence[Cell]) -> Cell:
    codings = tuple(dict.fromkeys(each for cell in cells for each in cell.codings))
    return Cell(codings, frozenset(each for cell in cells for each in cell.articles))
