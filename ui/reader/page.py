"""The stored text as a document of paragraphs: whole-pixel line height, low blank lines, nothing read as markup."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

LEFT_MARGIN = 76  # room for two nested claim brackets with their labels
RIGHT_MARGIN = 124  # room for three code bars and a name of 18 letters
_NARROW_RIGHT_MARGIN = 60  # the same with the names cut short
MEASURES = range(46, 107, 6)  # characters a line at most; longer lines lose the eye on the way back
MEASURE = 70
_SHORTER = 12  # characters that a line may have fewer before the names in the margin give way
LEADINGS = (
    1.5,
    1.65,
    1.8,
    2.0,
    2.2,
)  # line heights as shares of the type's; closer, the lanes would touch the next line
LEADING = 1.65
_SAMPLE = "the force in the north would settle at fewer than the number that officials gave in the spring"
_BOTTOM = 40
_FIXED_HEIGHT = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How the text is set; lengths in logical pixels, `measure` in characters a line, `leading` a share of the type."""

    font: QFont
    measure: int = MEASURE
    leading: float = LEADING

    @property
    def line_height(self) -> int:
        return int(self.font.pixelSize() * self.leading + 0.5)

    @property
    def gap(self) -> int:
        """Between paragraphs: half a line."""
        return self.line_height // 2

    def column(self, width: int) -> tuple[int, int]:
        """Return left edge and width of the text column in a page of this width."""
        letter = QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        shortest, longest = (round(letter * count) for count in (self.measure - _SHORTER, self.measure))
        room = width - LEFT_MARGIN
        column = max(min(longest, room - RIGHT_MARGIN), min(shortest, room - _NARROW_RIGHT_MARGIN), 120)
        left = (width - column) // 2
        return max(LEFT_MARGIN, min(left, width - column - RIGHT_MARGIN)), column


def document_of(text: str, style: PageStyle, parent: QObject) -> QTextDocument:
    """Return the text (already displayable) as a new document; each position stays what it is in the text.

    A new one each time: a document that is in a view already would be laid out anew with every step of filling it.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_line_format(style, is_blank=False, has_gap=not _has_blank_lines(text)))
    cursor.insertText(text, _char_format(style))
    _lower_blank_lines(document, style)
    cursor.endEditBlock()
    return document


def set_margins(document: QTextDocument, left: int, top: int, right: int) -> None:
    """Place the text column; the head of the article is painted in the top margin."""
    margins = document.rootFrame().frameFormat()
    if (margins.leftMargin(), margins.topMargin(), margins.rightMargin()) == (left, top, right):
        return
    margins.setLeftMargin(left)
    margins.setTopMargin(top)
    margins.setRightMargin(right)
    margins.setBottomMargin(_BOTTOM)
    document.rootFrame().setFrameFormat(margins)


def _has_blank_lines(text: str) -> bool:
    return any(not line.strip() for line in text.split("\n"))


def _lower_blank_lines(document: QTextDocument, style: PageStyle) -> None:
    low = _line_format(style, is_blank=True, has_gap=False)
    block = document.begin()
    while block.isValid():
        if _is_blank(block):
            QTextCursor(block).setBlockFormat(low)
        block = block.next()


def _is_blank(block: QTextBlock) -> bool:
    return block.length() == 1 or not block.text().strip()


def _line_format(style: PageStyle, *, is_blank: bool, has_gap: bool) -> QTextBlockFormat:
    """Where blank lines part the paragraphs they are the gap; where nothing does, each line break is one."""
    line = QTextBlockFormat()
    line.setLineHeight(style.gap if is_blank else style.line_height, _FIXED_HEIGHT)
    line.setBottomMargin(style.gap if has_gap else 0)
    return line


def _char_format(style: PageStyle) -> QTextCharFormat:
    """The font goes with the characters: a style sheet on the window then cannot change the measure."""
    letters = QTextCharFormat()
    letters.setFont(style.font)
    return letters
