"""The words of the claim as they stand in the article, with the number marked."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.theme.theme import Theme

_MARGIN, _BAR = 12, 3
_LONGEST = 320  # characters; a longer claim is cut around its number


class QuotedWords(QWidget):
    """Serif words on paper with a bar at the left, never read as markup."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._quote, self._number = "", ""
        self._heights: dict[int, int] = {}  # px by width: the form asks many times over while it is laid out
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_words(self, quote: str, number: str) -> None:
        self._quote, self._number = _cut(quote, number), number
        self._heights.clear()
        self.setAccessibleName(tr("Words of the claim: {quote}", quote=self._quote))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = round(self._layout(width)[1]) + 2 * _MARGIN - 4
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(area, 4, 4)
        painter.fillRect(QRectF(0, 0, _BAR, self.height()), self._theme.colour("tag_quantity"))
        layout, _ = self._layout(self.width())
        painter.setPen(self._theme.colour("text"))
        layout.draw(painter, QRectF(_MARGIN, _MARGIN - 2, 0, 0).topLeft())
        painter.end()

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        font = self._theme.font("reader")
        font.setPixelSize(15)
        layout = QTextLayout(self._quote, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        start = self._quote.find(self._number) if self._number else -1
        if start >= 0:
            marked = QTextCharFormat()
            marked.setBackground(self._theme.colour("wash_claim_active"))
            marked.setForeground(self._theme.colour("text"))
            span = QTextLayout.FormatRange()
            span.start = _utf16(self._quote[:start])
            span.length = _utf16(self._number)
            span.format = marked
            layout.setFormats([span])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - 2 * _MARGIN, 40))
            line.setPosition(QRectF(0, height, 0, 0).topLeft())
            height += 21
        layout.endLayout()
        return layout, height


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(quote: str, number: str) -> str:
    words = " ".join(quote.split())
    if len(words) <= _LONGEST:
        return words
    middle = max(words.find(number), 0) + len(number) // 2
    start = max(0, min(middle - _LONGEST // 2, len(words) - _LONGEST))
    return (
        ("…" if start else "")
        + words[start : start + _LONGEST].strip()
        + ("…" if start + _LONGEST < len(words) else "")
    )
