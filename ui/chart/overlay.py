"""Ring, card and chosen time over the chart, painted by Qt: the chart under them is not drawn again."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.chart.card_paint import CardWords, paint_card
from ui.chart.cards import conflict_line, derived_line, headline, origin_line, path_line, strip_of, subline, time_line
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.figures.content import Mark, Panel
from workbench.figures.sourcing import grade_words


class Overlay(QWidget):
    """Shows where the current mark is, and the card of the mark under the pointer or pinned."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ring: QPointF | None = None
        self._flash = False
        self._card: tuple[Panel, Mark, QPointF] | None = None
        self._span: tuple[QRectF, str] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chart = parent
        parent.installEventFilter(self)
        theme.changed.connect(self.update)

    @property
    def card_mark(self) -> Mark | None:
        return self._card[1] if self._card else None

    def show_ring(self, at: QPointF | None, *, flash: bool = False) -> None:
        self._ring, self._flash = at, flash
        self.update()

    def show_span(self, span: tuple[QRectF, str] | None) -> None:
        """Shade a stretch of time and say which; None shades none."""
        if span != self._span:
            self._span = span
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
        if self._chart.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring_px))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        if self._span is not None:
            self._paint_span(painter, *self._span)
        if self._ring is not None:
            painter.setPen(QPen(self._theme.colour("focus"), self._theme.ring_px + (1 if self._flash else 0)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = 15 if self._flash else 11
            painter.drawEllipse(self._ring, radius, radius)
        if self._card is not None:
            panel, mark, at = self._card
            paint_card(painter, self._theme, _words(panel, mark), at, QRectF(self.rect()))
        painter.end()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chart has the focus or has lost it, which is seen."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def _paint_span(self, painter: QPainter, area: QRectF, words: str) -> None:
        wash = QColor(self._theme.colour("accent"))
        wash.setAlphaF(0.12)
        painter.fillRect(area, wash)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())
        width, height = painter.fontMetrics().horizontalAdvance(words) + 12, painter.fontMetrics().height() + 4
        left = min(max(area.center().x() - width / 2, 0.0), self.width() - width)
        label = QRectF(left, area.bottom() - height - 4, width, height)
        painter.fillRect(label, self._theme.colour("surface"))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)


def _words(panel: Panel, mark: Mark) -> CardWords:
    told = (derived_line(mark), conflict_line(mark), time_line(mark), path_line(mark), origin_line(mark))
    lines = [line for line in told if line]
    hint = tr("Enter or click: open sentence")
    return CardWords(
        headline(mark), subline(panel, mark), mark.quote, lines, grade_words(mark), hint, strip_of(panel, mark)
    )
