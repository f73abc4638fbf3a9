"""The picture of an origin's course: boxes from the act of telling to the articles, joined by lines."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.language.sides import keep_left_to_right, left_to_right
from ui.language.texts import tr
from ui.sources.flow_plan import BOX, COLUMNS, Box, Course, Line
from ui.sources.registry_paint import paint_grade
from ui.theme.theme import Theme

_HEAD, _PAD, _BETWEEN = 26, 8, 44
_ROOM_FOR_GRADE = 130  # px; in a narrower box the name needs all of it
_NOTHING = Course((), (), 0)


class Flow(QWidget):
    """`sentence_requested` is emitted with the claim of an article that is pressed."""

    sentence_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._course = _NOTHING
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        keep_left_to_right(self)

    @property
    def course(self) -> Course:
        return self._course

    def show_course(self, course: Course | None) -> None:
        self._course = course or _NOTHING
        told = ", ".join(box.title for box in self._course.boxes)
        self.setAccessibleName(tr("From the origin to the articles: {told}", told=told) if told else tr("No origin"))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, round(_HEAD + self._course.height + 4))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(330, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = left_to_right(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text_muted"))
        for column, words in enumerate(COLUMNS):
            left, width = self._span(column)
            painter.drawText(QRectF(left, 0, width, 18), Qt.AlignmentFlag.AlignVCenter, tr(words))
        for line in self._course.lines:
            self._paint_line(painter, line)
        for box in self._course.boxes:
            self._paint_box(painter, box)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self._under(event.position())
        if box is not None and box.claim_id is not None:
            self.sentence_requested.emit(box.claim_id)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        box = self._under(event.position())
        can_open = box is not None and box.claim_id is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)

    def area(self, box: Box) -> QRectF:
        left, width = self._span(box.column)
        return QRectF(left + 0.5, _HEAD + box.middle - BOX / 2 + 0.5, width - 1, BOX - 1)

    def _under(self, at: QPointF) -> Box | None:
        return next((box for box in self._course.boxes if self.area(box).contains(at)), None)

    def _span(self, column: int) -> tuple[float, float]:
        between = min(_BETWEEN, self.width() / 20)
        width = (self.width() - 3 * between) / 4
        return column * (width + between), width

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        start, end = self._course.boxes[line.start], self._course.boxes[line.end]
        first, last = self.area(start), self.area(end)
        here, there = QPointF(first.right(), first.center().y()), QPointF(last.left(), last.center().y())
        path = QPainterPath(here)
        half = (there.x() - here.x()) / 2
        path.cubicTo(here + QPointF(half, 0), there - QPointF(half, 0), there)
        style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
        near = end.column < 3
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent" if near else "border_strong"), 2 if near else 1, style))
        painter.drawPath(path)

    def _paint_box(self, painter: QPainter, box: Box) -> None:
        area = self.area(box)
        painter.setPen(self._theme.colour("accent" if box.column == 0 else "border_strong"))
        painter.setBrush(self._theme.colour("accent_tint" if box.column == 0 else "surface"))
        painter.drawRoundedRect(area, 4, 4)
        inner = area.adjusted(_PAD, 4, -_PAD, -4)
        if box.graded and area.width() >= _ROOM_FOR_GRADE:
            room = 34
            place = QRect(round(inner.right()) - room + 8, round(inner.top()), room, round(inner.height()))
            paint_grade(painter, self._theme, place, box.grade)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.setRight(inner.right() - room)
        half = inner.height() / 2
        for row, (role, colour, words) in enumerate(
            (("body_strong", "text", box.title), ("caption", "text_muted", box.sub))
        ):
            font = self._theme.font(role)
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            kept = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()))
            where = QRectF(inner.left(), inner.top() + row * half, inner.width(), half)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, kept)
