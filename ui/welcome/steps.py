"""Four steps with the real material: words, who said them, the number, the chart."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme

Paint = Callable[[QPainter, QRectF, Theme], None]


class Steps(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for number, (title, words, paint, height) in enumerate(_STEPS, 1):
            column.addWidget(_step(number, tr(title), tr(words), _Picture(theme, paint, height)))
            line = QFrame()
            line.setProperty("line", "horizontal")
            column.addWidget(line)


class _Picture(QWidget):
    def __init__(self, theme: Theme, paint: Paint, height: int) -> None:
        super().__init__()
        self._theme, self._paint = theme, paint
        self.setFixedHeight(height)
        self.setMinimumWidth(220)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(340, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.rect()), self._theme)
        painter.end()


def _step(number: int, title: str, words: str, picture: QWidget) -> QWidget:
    step = QWidget()
    mark = QLabel(str(number))
    mark.setFixedSize(24, 24)
    mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark.setProperty("chip", "step")
    name, text = QLabel(title), QLabel(words)
    name.setProperty("role", "strong")
    text.setProperty("role", "caption")
    text.setWordWrap(True)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addStretch(1)
    texts.addWidget(name)
    texts.addWidget(text)
    texts.addStretch(1)
    line = QHBoxLayout(step)
    line.setContentsMargins(0, 4, 0, 4)
    line.setSpacing(16)
    line.addWidget(mark)
    line.addLayout(texts, 2)
    line.addWidget(picture, 3)
    return step


def _paint_words(painter: QPainter, area: QRectF, theme: Theme) -> None:
    font = theme.font("reader")
    font.setPixelSize(18)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    x, y = area.left(), area.center().y() + metrics.ascent() / 2 - 2
    for words, marked in (("…would settle at ", False), ("fewer than 2,000", True), (" once…", False)):
        width = metrics.horizontalAdvance(words)
        if marked:
            painter.fillRect(
                QRectF(x - 1, y - metrics.ascent(), width + 2, metrics.height()), theme.colour("selection")
            )
        painter.setPen(theme.colour("text"))
        painter.drawText(QPointF(x, y), words)
        x += width


def _paint_chips(painter: QPainter, area: QRectF, theme: Theme) -> None:
    painter.setFont(theme.font("caption"))
    x = area.left()
    ratio = painter.device().devicePixelRatioF()
    for words, icon, ground, ink in (
        ("Unnamed official", "user", "surface", "text"),
        ("B3", "", "surface", "text"),
        ("1 origin", "git-fork", "info_tint", "info"),
    ):
        sign = 18 if icon else 0
        width = painter.fontMetrics().horizontalAdvance(words) + 20 + sign
        box = QRectF(x + 0.5, area.center().y() - 11, width, 22)
        painter.setPen(theme.colour("border_strong" if ground == "surface" else ground))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 5 if ground == "surface" else 11, 5 if ground == "surface" else 11)
        if icon:
            painter.drawPixmap(QPointF(x + 8, box.center().y() - 7), theme.pixmap(icon, 14, ink, ratio))
        painter.setPen(theme.colour(ink))
        painter.drawText(box.adjusted(sign, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, words)
        x += width + 8


def _paint_bound(painter: QPainter, area: QRectF, theme: Theme) -> None:
    axis, right, cap = area.bottom() - 22, area.left() + min(area.width(), 320), area.left() + 200
    painter.setPen(QPen(theme.chart_colour("axis"), 1))
    painter.drawLine(QPointF(area.left(), axis), QPointF(right, axis))
    painter.setPen(QPen(theme.colour("tag_quantity"), 2.5))
    y = axis - 16
    painter.drawLine(QPointF(cap, y - 9), QPointF(cap, y + 9))
    painter.drawLine(QPointF(cap, y), QPointF(cap - 90, y))
    painter.drawPolyline(QPolygonF([QPointF(cap - 82, y - 6), QPointF(cap - 90, y), QPointF(cap - 82, y + 6)]))
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour("text_muted"))
    for x, words in ((area.left() + 6, "0"), (cap, "2,000"), (right - 18, "3,000")):
        painter.drawText(QRectF(x - 40, axis + 3, 80, 18), Qt.AlignmentFlag.AlignCenter, words)


def _paint_chart(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Marks over time as the chart draws them; the numbers are for show and say so by having no scale."""
    width, base = min(area.width(), 320.0), area.bottom() - 10
    painter.setPen(QPen(theme.chart_colour("grid"), 1))
    for part in (0.15, 0.5):
        painter.drawLine(
            QPointF(area.left(), area.top() + part * area.height()),
            QPointF(area.left() + width, area.top() + part * area.height()),
        )
    painter.setPen(QPen(theme.chart_colour("axis"), 1))
    painter.drawLine(QPointF(area.left(), base), QPointF(area.left() + width, base))
    ink = theme.chart_colour("s1_text")
    for x, y, whisker in ((0.08, 0.25, 9), (0.28, 0.25, 0), (0.5, 0.27, 7)):
        _mark(painter, QPointF(area.left() + x * width, area.top() + y * area.height()), ink, whisker)
    cap = QPointF(area.left() + 0.72 * width, area.top() + 0.45 * area.height())
    painter.setPen(QPen(ink, 2))
    painter.drawLine(cap + QPointF(-9, 0), cap + QPointF(9, 0))
    painter.drawLine(cap, cap + QPointF(0, 22))
    painter.drawPolyline(QPolygonF([cap + QPointF(-4, 17), cap + QPointF(0, 22), cap + QPointF(4, 17)]))
    hollow = QPointF(area.left() + 0.9 * width, area.top() + 0.62 * area.height())
    painter.setBrush(theme.colour("panel"))
    painter.drawEllipse(hollow, 5, 5)


def _mark(painter: QPainter, at: QPointF, ink: QColor, whisker: int) -> None:
    painter.setPen(QPen(ink, 1.75))
    if whisker:
        painter.drawLine(at - QPointF(0, whisker), at + QPointF(0, whisker))
    painter.setBrush(ink)
    painter.drawEllipse(at, 5, 5)


_STEPS: tuple[tuple[str, str, Paint, int], ...] = (
    (tr_later("Select the words"), tr_later("Import a page or paste a text. Press {tag_claim}."), _paint_words, 40),
    (
        tr_later("Say who said it"),
        tr_later("Grade the source once. Copies of one telling count once."),
        _paint_chips,
        40,
    ),
    (tr_later("Check the number"), tr_later("Bounds are read from the phrase. You decide."), _paint_bound, 60),
    (tr_later("See it over time"), tr_later("Each mark opens its sentence. Enter goes there."), _paint_chart, 110),
)
