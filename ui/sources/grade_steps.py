"""The grades of a source over time as steps; codes that do not judge lie on a line of their own, below and apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.language.numbers import day_words
from ui.language.sides import keep_left_to_right, left_to_right
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.grades import GradeGiven
from workbench.scales import Code

_LEFT, _RIGHT, _TOP, _ROW, _APART, _FOOT = 34, 16, 10, 18, 12, 24


@dataclass(frozen=True, slots=True)
class Step:
    """One grade on its day; ``code`` None took the grade before it back."""

    day: date
    code: str | None
    reason: str


def steps_of(grades: Sequence[GradeGiven]) -> list[Step]:
    """The grades in the order they were given."""
    return [Step(date.fromisoformat(one.at[:10]), one.code, one.reason or "") for one in reversed(grades)]


class GradeSteps(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._codes: Sequence[Code] = ()
        self._steps: Sequence[Step] = ()
        self._until = date(2000, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        keep_left_to_right(self)

    def show_steps(self, codes: Sequence[Code], steps: Sequence[Step], until: date) -> None:
        self._codes, self._steps, self._until = codes, steps, until
        told = "; ".join(f"{day_words(one.day)} {one.code or tr('taken back')}" for one in steps)
        self.setAccessibleName(tr("Grade over time: {told}", told=told or tr("not graded")))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, int(self._bottom) + _FOOT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    @property
    def _bottom(self) -> float:
        apart = _APART if any(not code.judges for code in self._codes) else 0
        return _TOP + len(self._codes) * _ROW + apart

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = left_to_right(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        self._paint_rows(painter)
        self._paint_days(painter)
        self._paint_steps(painter)
        painter.end()

    def _y(self, code: str) -> float:
        """The judging codes from the top, then the others below a gap."""
        ordered = [one.code for one in self._codes if one.judges] + [one.code for one in self._codes if not one.judges]
        place = ordered.index(code)
        apart = _APART if not next(one.judges for one in self._codes if one.code == code) else 0
        return _TOP + place * _ROW + _ROW / 2 + apart

    def _x(self, day: date) -> float:
        first = self._steps[0].day if self._steps else day
        span = max((self._until - first).days, 1)
        inner = self.width() - _LEFT - _RIGHT - 24
        return _LEFT + 12 + inner * min((day - first).days / span, 1)

    def _paint_rows(self, painter: QPainter) -> None:
        for code in self._codes:
            y = round(self._y(code.code)) + 0.5
            style = Qt.PenStyle.SolidLine if code.judges else Qt.PenStyle.DashLine
            painter.setPen(QPen(self._theme.colour("border" if code.judges else "border_strong"), 1, style))
            painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))
            painter.setPen(self._theme.colour("text_muted"))
            painter.drawText(
                QRectF(0, y - 9, _LEFT - 10, 18), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, code.code
            )

    def _paint_days(self, painter: QPainter) -> None:
        """The first day and today at the foot."""
        if not self._steps:
            return
        painter.setPen(self._theme.colour("text_muted"))
        foot = QRectF(_LEFT, self._bottom + 2, self.width() - _LEFT - _RIGHT, _FOOT - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, day_words(self._steps[0].day))
        if self._until > self._steps[0].day:
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, day_words(self._until))

    def _paint_steps(self, painter: QPainter) -> None:
        known = {code.code for code in self._codes}
        steps = [one for one in self._steps if one.code is None or one.code in known]
        for place, step in enumerate(steps):
            following = steps[place + 1] if place + 1 < len(steps) else None
            if step.code is not None:
                self._paint_step(painter, step, following)
        for step in steps:
            if step.code is not None:
                self._paint_dot(painter, step)

    def _paint_step(self, painter: QPainter, step: Step, following: Step | None) -> None:
        judges = next(code.judges for code in self._codes if code.code == step.code)
        y, right = self._y(step.code or ""), self._x(following.day if following else self._until)
        if following is None:
            right = self.width() - _RIGHT - 12
        ink = QPen(self._theme.colour("accent"), 2, Qt.PenStyle.SolidLine if judges else Qt.PenStyle.DotLine)
        painter.setPen(ink)
        painter.drawLine(QPointF(self._x(step.day), y), QPointF(right, y))
        if following is not None and following.code is not None:
            painter.drawLine(QPointF(right, y), QPointF(right, self._y(following.code)))

    def _paint_dot(self, painter: QPainter, step: Step) -> None:
        at = QPointF(self._x(step.day), self._y(step.code or ""))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(at, 4.5, 4.5)
        words = ", ".join(filter(None, (step.code, step.reason)))
        metrics = QFontMetricsF(self._theme.font("caption"))
        room = self.width() - _RIGHT - at.x() - 12
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, min(room, 320))
        width = metrics.horizontalAdvance(words)
        beside = not next(code.judges for code in self._codes if code.code == step.code)
        box = QRectF(at.x() + 9, at.y() - 8 if beside else at.y() + 3, width + 4, 15)
        painter.fillRect(box, self._theme.colour("surface"))
        painter.setPen(self._theme.colour("text_muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
