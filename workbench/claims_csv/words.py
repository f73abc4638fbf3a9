"""The words a row leaves in the project: they stand in a text of their own that says it is not the article."""

from dataclasses import dataclass
from functools import lru_cache

from db.values import Quantity
from workbench.claims_csv.claim import TableClaim
from workbench.claims_csv.mapping import Mapping
from workbench.dates import day_in_words
from workbench.texts import StoredText, prepare_text

_ARTICLE = frozenset({"outlet", "url", "published", "title"})
_NUMBER_FIELDS = ("value", "low", "high")
_RATIO_FIELDS = ("ratio", "base_value", "direction")
_LONGEST_TITLE = 110
CONTEXT = 32  # characters kept on either side of a tag, as `workbench.spans` does


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a row's words stand in its text, and the words of its number among them."""

    start: int
    end: int
    number: str
    number_start: int


class Wording:
    """How a table's rows are worded: which columns the article carries, and which make the number."""

    def __init__(self, mapping: Mapping) -> None:
        columns = mapping.columns
        self._facts = {columns[name] for name in _ARTICLE if name in columns}
        self._numbers = {columns[name] for name in _NUMBER_FIELDS if name in columns}
        self._ratios = {columns[name] for name in _RATIO_FIELDS if name in columns}

    def row_words(self, claim: TableClaim) -> tuple[str, str]:
        """The row as a line of words, and the words of its number in it: "value: 3850", "low: 900; high: 1000"."""
        cells = [cell for cell in claim.cells if cell[0] not in self._facts]
        line = _storable(f"Line {claim.line}. " + "; ".join(f"{title}: {cell}" for title, cell in cells))
        return line, self._number_in(line, cells, claim.quantity)

    def _number_in(self, line: str, cells: list[tuple[str, str]], quantity: Quantity) -> str:
        """From the first cell that makes the number to the last; only the first where others stand between."""
        titles = self._ratios if quantity.ratio else self._numbers
        places = [place for place, (title, _) in enumerate(cells) if title in titles]
        if not places:
            return ""
        first, last = places[0], places[-1]
        last = first if last - first >= len(places) else last
        words = "; ".join(f"{title}: {cell}" for title, cell in cells[first : last + 1])
        return words if words in line else ""


def _storable(words: str) -> str:
    """Words as texts are stored; plain ones are that already."""
    return words if words.isascii() and words.isprintable() else prepare_text(words).body


def text_of(rows: list[tuple[str, str]], table: str) -> tuple[StoredText, list[Passage]]:
    """The text that holds these rows, a paragraph each, and where each stands in it."""
    count = "1 row" if len(rows) == 1 else f"{len(rows):,} rows"
    intro = f"This is not the article’s text. {count} of the table {table} gave the claims below, in these words."
    paragraphs = [_intro(intro)]
    end = len(paragraphs[0])
    passages = []
    for line, number in rows:
        start = end + 2
        end = start + len(line)
        paragraphs.append(line)
        passages.append(Passage(start, end, number, start + _place(line, number) if number else -1))
    return prepare_text("\n\n".join(paragraphs)), passages


@lru_cache(maxsize=256)
def _intro(words: str) -> str:
    return prepare_text(words).body


def _place(line: str, number: str) -> int:
    """Where the number's words begin: at a cell's title, never inside another's."""
    for before in ("; ", ". "):
        found = f"{line};".find(f"{before}{number};")
        if found >= 0:
            return found + len(before)
    return line.find(number)


def title_of(claims: list[TableClaim], table: str) -> str:
    """The article's title where the table names it, else what the table knows of it, said to be from a table."""
    named = next((claim.title for claim in claims if claim.title), None)
    if named:
        return named[:300]
    first = claims[0]
    day = first.published
    when = day_in_words(day.earliest) if day and day.earliest and day.earliest == day.latest else day and day.edtf
    about = ", ".join(part for part in (first.outlet, when) if part) or "No outlet"
    count = "1 claim" if len(claims) == 1 else f"{len(claims):,} claims"
    room = max(_LONGEST_TITLE - len(about) - len(count), 20)
    return f"{about}: {count} from {table if len(table) <= room else table[: room - 1] + '…'}"
