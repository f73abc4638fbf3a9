"""A report's text in a text document: bold and slanted as such, citations and numbers as words that are one piece."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Protocol

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextFragment

from workbench.reports.document import Link, Words
from workbench.reports.marks import Citing, Mark, NumberMark, read_marks, write_marks

TOKEN = QTextFormat.Property.UserProperty.value + 1
"""The property of a piece that has its mark as text: "[@claim:12]", "{#7}"."""

_SERIAL = TOKEN + 1  # tells two neighbours of one mark apart
_serials = count(1)


@dataclass(frozen=True, slots=True)
class Chip:
    """How a citation or number is shown: its words, a hint, and whether it is not what it was."""

    words: str
    hint: str = ""
    is_stale: bool = False


class Dresser(Protocol):
    """Says how pieces are shown."""

    def chip(self, mark: Citing | NumberMark) -> Chip: ...

    def look(self, chip: Chip) -> QTextCharFormat:
        """The format of a piece, in the colours of the theme."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece in a document: where it stands, in the document's own positions, and its mark."""

    start: int
    end: int
    mark: str


def insert_marks(cursor: QTextCursor, text: str, dresser: Dresser) -> None:
    """Put marked text in, a block a line."""
    for number, line in enumerate(text.split("\n")):
        if number:
            cursor.insertBlock()
        for mark in read_marks(line):
            insert_mark(cursor, mark, dresser)


def insert_mark(cursor: QTextCursor, mark: Mark, dresser: Dresser) -> None:
    if isinstance(mark, Words):
        cursor.insertText(mark.text, word_format(strong=mark.strong, slanted=mark.slanted))
    elif isinstance(mark, Link):
        cursor.insertText(mark.address, word_format())
    else:
        chip = dresser.chip(mark)
        look = dresser.look(chip)
        look.setProperty(TOKEN, write_marks([mark]))
        look.setProperty(_SERIAL, next(_serials))
        look.setToolTip(chip.hint)
        cursor.insertText(chip.words or "?", look)


def marked_text(document: QTextDocument) -> str:
    """The document as marked text."""
    lines, block = [], document.begin()
    while block.isValid():
        lines.append(write_marks(_marks_of(block)))
        block = block.next()
    return "\n".join(lines)


def marked_selection(cursor: QTextCursor) -> str:
    """What is selected, as marked text."""
    part = QTextDocument()
    QTextCursor(part).insertFragment(cursor.selection())
    return marked_text(part)


def pieces(document: QTextDocument) -> Iterator[Piece]:
    """Every citation and number of the document, in order."""
    block = document.begin()
    while block.isValid():
        for fragment in _fragments(block):
            look = fragment.charFormat()
            if look.hasProperty(TOKEN):
                start = fragment.position()
                yield Piece(start, start + fragment.length(), str(look.property(TOKEN)))
        block = block.next()


def dress_again(document: QTextDocument, dresser: Dresser) -> None:
    """Show every piece as it is now, where its words or look are others than they were; typing goes on around it."""
    for piece in reversed(list(pieces(document))):
        (mark,) = read_marks(piece.mark)
        if not isinstance(mark, Citing | NumberMark):
            continue
        chip = dresser.chip(mark)
        cursor = QTextCursor(document)
        cursor.setPosition(piece.start)
        cursor.setPosition(piece.end, QTextCursor.MoveMode.KeepAnchor)
        look = dresser.look(chip)
        now = cursor.charFormat()
        is_same = now.background() == look.background() and now.foreground() == look.foreground()
        if cursor.selectedText() != (chip.words or "?") or now.toolTip() != chip.hint or not is_same:
            cursor.joinPreviousEditBlock()
            insert_mark(cursor, mark, dresser)
            cursor.endEditBlock()


def word_format(*, strong: bool = False, slanted: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    if strong:
        look.setFontWeight(QFont.Weight.DemiBold)
    look.setFontItalic(slanted)
    return look


def _marks_of(block: QTextBlock) -> Iterator[Mark]:
    for fragment in _fragments(block):
        look = fragment.charFormat()
        if look.hasProperty(TOKEN):
            yield from read_marks(str(look.property(TOKEN)))
        else:
            strong = look.fontWeight() >= QFont.Weight.DemiBold and look.hasProperty(
                QTextFormat.Property.FontWeight.value
            )
            words = fragment.text().replace("\u2028", " ").replace("\ufffc", "")
            yield Words(words, strong=strong, slanted=look.fontItalic())


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.isValid():
            yield fragment
        at += 1
