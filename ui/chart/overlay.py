"""Ring and card over the chart, painted by Qt: the chart under them is not drawn again."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.chart.cards import conflict_line, derived_line, headline, origin_line, path_line, subline, time_line
from ui.theme.theme import Theme
from workbench.figures.content import Mark, Panel
from workbench.figures.sourcing import grade_words

_WIDTH, _PAD, _LINE = 340, 12, 18
_MOST_LINES = 4


class Overlay(QWidget):
    """Shows where the current mark is, and the card of the mark under the pointer or pinned."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ring: QPointF | None = None
        self._flash = False
        self._card: tuple[Panel, Mark, QPointF] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def card_mark(self) -> Mark | None:
        return self._card[1] if self._card else None

    def show_ring(self, at: QPointF | None, *, flash: bool = False) -> None:
        self._ring, self._flash = at, flash
        self.update()

    def show_card(self, panel: Panel, mark: Mark, at: QPointF) -> None:
        self._card = (panel, mark, at)
        self.update()

    def hide_card(self) -> None:
        if self._card is not None:
            self._card = None
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ring is not None:
            painter.setPen(QPen(self._theme.colour("focus"), 3 if self._flash else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = 15 if self._flash else 11
            painter.drawEllipse(self._ring, radius, radius)
        if self._card is not None:
            self._paint_card(painter, *self._card)
        painter.end()

    def _paint_card(self, painter: QPainter, panel: Panel, mark: Mark, at: QPointF) -> None:
        quote = _wrapped(" ".join(mark.quote.split()), self._theme, _WIDTH - 2 * _PAD - 12)
        told = (derived_line(mark), conflict_line(mark), time_line(mark), path_line(mark), origin_line(mark))
        lines = [line for line in told if line]
        height = _PAD * 2 + 22 + _LINE + 8 + quote[1] + 8 + _LINE * (len(lines) + 1)
        box = self._place(QRectF(0, 0, _WIDTH, height), at)
        painter.setPen(QPen(self._theme.colour("border_strong"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box, 8, 8)
        y = box.top() + _PAD
        y = self._paint_head(painter, panel, mark, box, y)
        painter.fillRect(QRectF(box.left() + _PAD, y, 3, quote[1]), self._theme.colour("tag_quantity"))
        painter.setPen(self._theme.colour("text"))
        quote[0].draw(painter, QPointF(box.left() + _PAD + 10, y))
        y += quote[1] + 8
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        for line in lines:
            area = QRectF(box.left() + _PAD, y, _WIDTH - 2 * _PAD, _LINE)
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
            y += _LINE
        hint = QRectF(box.left() + _PAD, y, _WIDTH - 2 * _PAD, _LINE)
        painter.drawText(
            hint, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "Enter or click: open sentence"
        )

    def _paint_head(self, painter: QPainter, panel: Panel, mark: Mark, box: QRectF, y: float) -> float:
        font = self._theme.font("section")
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QPointF(box.left() + _PAD, y + 15), headline(mark))
        painter.setFont(self._theme.font("micro"))
        words = grade_words(mark)
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        chip = QRectF(box.right() - _PAD - width, y + 1, width, 18)
        painter.setPen(self._theme.colour("border_strong"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        area = QRectF(box.left() + _PAD, y + 22, _WIDTH - 2 * _PAD, _LINE)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, subline(panel, mark))
        return y + 22 + _LINE + 8

    def _place(self, box: QRectF, at: QPointF) -> QRectF:
        """Beside the mark, on the side where there is room, wholly inside."""
        left = at.x() + 18 if at.x() + 18 + box.width() < self.width() else at.x() - 18 - box.width()
        top = min(max(at.y() - box.height() / 2, 4), self.height() - box.height() - 4)
        return box.translated(max(left, 4), max(top, 4))


def _wrapped(words: str, theme: Theme, width: float) -> tuple[QTextLayout, float]:
    """The quote in serif, a few lines at most."""
    font = theme.font("reader")
    font.setPixelSize(14)
    layout = QTextLayout(words if len(words) < 190 else words[:189] + "…", font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height, count = 0.0, 0
    while count <= _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += 19
        count += 1
    layout.endLayout()
    return layout, height
