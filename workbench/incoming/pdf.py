"""PDF documents: their text in reading order. Nothing in one is run; a page without text is told as a picture."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import pypdfium2

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.item import Unreadable
from workbench.incoming.pdf_lines import Line, is_read_across, laid_out, lines_of
from workbench.incoming.typeset import paragraphs
from workbench.texts import StoredText, prepare_text, refuse_too_long

_MOST_PAGES = 3_000
_MOST_LAID_OUT = 200  # pages: the layout analysis takes some 50 ms each
_LEAST = 3  # letters on a page that is no picture
_LONGEST_TITLE = 200  # characters
_NO_TITLE = re.compile(r"(?i)(untitled.*|microsoft (word|powerpoint).*|.*\.(docx?|pdf|indd|qxd|tex|rtf)|[\W\d_]*)")
_LARGER = 1.15  # times the usual height of a line


def read(raw: bytes, name: str) -> Iterator[IncomingArticle | Unreadable]:
    """The document, then what in it could not be read.

    Raises `WorkbenchError` for one that is locked, damaged, too long, or a scan.
    """
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise WorkbenchError(f"{name} is locked with a password. Save it without one, then import it.") from None
        raise WorkbenchError(f"{name} is damaged or no PDF. Fetch it anew, or copy its text and paste it.") from None
    try:
        lines = _lines(document, raw, name)
        pages, stated = len(document), document.get_metadata_value("Title")
    finally:
        document.close()
    bare = sorted(set(range(pages)) - {line.page for line in lines})
    if len(bare) == pages:
        raise WorkbenchError(
            f"{name} is a scan: {_pages(bare)} {'are pictures' if pages > 1 else 'is a picture'} without text. Have its"
            " text recognised (OCR) by another program, then import it again."
        )
    text = prepare_text("\n\n".join(paragraphs(lines)))
    yield IncomingArticle(title=_title(stated, lines, text), text=text)
    if bare:
        told = f"{_pages(bare).capitalize()} of {name} {'have' if len(bare) > 1 else 'has'} no text"
        yield Unreadable(name, f"{told}: a picture or blank. The other pages came in.")


def _lines(document: Any, raw: bytes, name: str) -> list[Line]:
    if len(document) > _MOST_PAGES:
        raise WorkbenchError(f"{name} has {len(document):,} pages, more than {_MOST_PAGES:,}. Split it.")
    found: dict[int, list[Line]] = {}
    across: list[int] = []
    length = 0
    for number in range(len(document)):
        page = document[number]
        found[number] = lines_of(number, page)
        if sum(c.isalnum() for line in found[number] for c in line.text) < _LEAST:
            found[number] = []
        elif len(across) < _MOST_LAID_OUT and is_read_across(page):
            across.append(number)
        page.close()
        length += sum(len(line.text) for line in found[number])
        refuse_too_long(length)
    if across:
        found |= {number: lines for number, lines in laid_out(raw, across).items() if lines}
    return [line for lines in found.values() for line in lines]


def _title(stated: str, lines: Sequence[Line], text: StoredText) -> str:
    """The title that the document states, else the largest words on its first page, else its first words."""
    stated = " ".join(stated.split())
    if stated and not _NO_TITLE.fullmatch(stated):
        return stated[:_LONGEST_TITLE]
    first = [line for line in lines if line.page == lines[0].page]
    largest = max(line.height for line in first)
    usual = sorted(line.height for line in lines)[len(lines) // 2]
    words = " ".join(line.text for line in first if line.height > largest / _LARGER)
    if largest > _LARGER * usual and 3 < len(words) <= _LONGEST_TITLE:
        return words
    return text.body.split("\n", 1)[0][:_LONGEST_TITLE]


def _pages(numbers: Sequence[int]) -> str:
    """As "page 3" or "pages 1 to 4 and 7"."""
    runs = []
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        pages = [number + 1 for _, number in run]
        runs.append(str(pages[0]) if len(pages) == 1 else f"{pages[0]} to {pages[-1]}")
    listed = " and ".join(filter(None, (", ".join(runs[:-1]), runs[-1])))
    return f"page{'s' if len(numbers) > 1 else ''} {listed}"
