"""The file of a table: read whole, its encoding, delimiter and header found, its rows with the lines they begin on."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from db.errors import WorkbenchError
from workbench.incoming.item import bytes_of
from workbench.incoming.plain import decode

_LARGEST = 100_000_000  # bytes
_DELIMITERS = ",;\t|"
_LOOKED_AT = 20  # lines from which the delimiter is told


@dataclass(frozen=True, slots=True)
class Table:
    """``rows`` are the line each begins on and its cells; ``header`` the titles of the columns."""

    name: str
    header: tuple[str, ...]
    rows: list[tuple[int, list[str]]]
    delimiter: str = ","


def read_table(path: Path, delimiter: str | None = None, encoding: str | None = None) -> Table:
    """The table in a file. Raises `WorkbenchError` naming the file when there is none that can be read."""
    text = _text(bytes_of(path, _LARGEST, "a table"), path.name, encoding)
    if text.lower().startswith("sep=") and len(text.split("\n", 1)[0].strip()) == 5:  # Excel's own first line
        delimiter, skipped = delimiter or text[4], 1
        text = text.split("\n", 1)[-1]
    else:
        skipped = 0
    delimiter = delimiter or _delimiter_of(text)
    lines = list(_lines(text, delimiter, path.name, skipped))
    if not lines:
        raise WorkbenchError(f"{path.name} is empty. Choose a table with a header and rows.")
    header = tuple(cell.strip() for cell in lines[0][1])
    _refuse_header(header, path.name)
    if len(lines) == 1:
        raise WorkbenchError(f"{path.name} has a header and no rows. Choose a table with claims in it.")
    return Table(path.name, header, lines[1:], delimiter)


def _text(raw: bytes, name: str, encoding: str | None) -> str:
    if not raw.strip():
        raise WorkbenchError(f"{name} is empty. Choose a table with a header and rows.")
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise WorkbenchError(f"{name} is a workbook or an archive, not a table as text. Save it as CSV.")
    try:
        return raw.decode(encoding) if encoding else decode(raw, name)
    except LookupError:
        raise WorkbenchError(f"There is no encoding “{encoding}”. Write utf-8, utf-16 or cp1252.") from None
    except UnicodeDecodeError:
        raise WorkbenchError(f"{name} is not in the encoding {encoding}. Leave it out, or write another.") from None
    except WorkbenchError:
        raise WorkbenchError(f"{name} is not a table: its bytes are no letters. Choose a .csv file.") from None


def _delimiter_of(text: str) -> str:
    """The sign that cuts the header into the most cells; of two that cut alike, the one the rows agree on."""
    return max(_DELIMITERS, key=lambda sign: _fit(text, sign))


def _fit(text: str, sign: str) -> tuple[int, int]:
    sample = io.StringIO("\n".join(islice(text.splitlines(), _LOOKED_AT)))
    try:
        widths = [len(cells) for cells in csv.reader(sample, delimiter=sign) if cells]
    except csv.Error:
        return (0, 0)
    return (widths[0], widths.count(widths[0])) if widths else (0, 0)


def _lines(text: str, delimiter: str, name: str, skipped: int) -> Iterator[tuple[int, list[str]]]:
    """Each row that holds something, with the line it begins on: a quoted cell may run over several."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    begins = last = 1 + skipped
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield begins, cells
            last, begins = begins, reader.line_num + 1 + skipped
    except csv.Error as error:
        raise WorkbenchError(f"{name} cannot be read from line {begins} on: {_why(error)}.") from error
    if text.count('"') % 2 and "".join(text.splitlines(keepends=True)[last - 1 - skipped :]).count('"') % 2:
        raise WorkbenchError(f"{name} cannot be read from line {last} on: a quotation mark is not closed.")


def _why(error: csv.Error) -> str:
    if "field larger" in str(error):
        return "a cell has more than 131,072 characters, as when a quotation mark is not closed"
    return str(error)


def _refuse_header(header: tuple[str, ...], name: str) -> None:
    titles = [title.casefold() for title in header if title]
    twice = next((title for title in titles if titles.count(title) > 1), None)
    if twice is not None:
        raise WorkbenchError(f"{name} has two columns titled “{twice}”. Give each its own title.")
    if not titles or all(title.replace(".", "").replace("-", "").isdecimal() for title in titles):
        raise WorkbenchError(f"{name} has no header: its first line names no columns. Put their titles there.")
