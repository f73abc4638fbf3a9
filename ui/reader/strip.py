"""The edge strip: all marks of the article at one glance, from first word to last; a click goes there.

Heights are shares of the text's characters, not of its laid-out lines: those are known only as far as the analyst has
scrolled, and laying out fifty thousand words for the sake of the strip would be felt.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.reader.index import Span
from ui.reader.marks import ReaderMark
from ui.reader.offsets import Offsets
from ui.reader.scene import Scene, Stretch
from ui.theme.theme import Theme

WIDTH = 12
_LEFT = 3
_TOP = 4
_TICK = 6
_REACH = 6  # px round a tick in which a click means it


class EdgeStrip(QWidget):
    """Claims as full ticks, the active one dark; suggestions hollow; other tags thin; search hits across."""

    jumped = Signal(object)  # the Span gone to

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene = Scene(Offsets(""))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or every ground under it would be painted first
        self.setAccessibleName(tr("Marks of the article"))
        self.setAccessibleDescription(tr("Each mark at its place in the text; click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_scene(self, scene: Scene) -> None:
        self._scene = scene
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour("border"))
        scene, grey, ink = self._scene, self._theme.colour("border_strong"), self._theme.colour("text")
        self._fill(painter, self._starts_of_tags(), 1, grey)
        self._fill(painter, scene.claims.starts, 3, grey)
        self._paint_suggestions(painter, grey)
        active = scene.active_claim
        if active is not None:
            self._fill(painter, (mark.start for mark in scene.claims.spans if mark.claim == active), 4, ink)
        self._fill(painter, scene.hits.starts, 2, self._theme.colour("focus"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.jumped.emit(self._nearest(event.position().toPoint()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the press has done it

    def _paint_suggestions(self, painter: QPainter, grey: QColor) -> None:
        for suggestion in self._scene.suggestions.values():
            is_current = suggestion.id == self._scene.current_suggestion
            painter.setPen(QPen(self._theme.colour("focus") if is_current else grey, 1))
            painter.drawRect(QRectF(_LEFT + 0.5, self._row(suggestion) + 0.5, _TICK - 1, 3))

    def _fill(self, painter: QPainter, starts: Iterable[int], thick: int, colour: QColor) -> None:
        """A tick for each start; those that touch are one, since thousands of them fill the strip."""
        room, length = self._room(), self._length()
        top, bottom = 0, 0
        for row in sorted({start * room // length for start in starts}):
            if row > bottom:
                painter.fillRect(_LEFT, _TOP + top, _TICK, bottom - top, colour)
                top = row
            bottom = row + thick
        painter.fillRect(_LEFT, _TOP + top, _TICK, bottom - top, colour)

    def _starts_of_tags(self) -> Iterable[int]:
        """Where tags start; what is only suggested has a tick of its own."""
        tags = self._scene.tags
        if not self._scene.suggestions:
            return tags.starts
        return (span.start for span in tags.spans if isinstance(span, ReaderMark))

    def _row(self, span: Span) -> int:
        return _TOP + span.start * self._room() // self._length()

    def _room(self) -> int:
        return max(1, self.height() - 3 * _TOP)

    def _length(self) -> int:
        return max(1, self._scene.offsets.length)

    def _nearest(self, point: QPoint) -> Span:
        scene = self._scene
        groups = (scene.claims.spans, scene.suggestions.values(), scene.hits.spans, scene.tags.spans)
        for spans in groups:
            nearest = min(spans, key=lambda span: abs(self._row(span) - point.y()), default=None)
            if nearest is not None and abs(self._row(nearest) - point.y()) <= _REACH:
                return nearest
        place = min(max(0, (point.y() - _TOP) * self._length() // self._room()), self._length() - 1)
        return Stretch(place, place + 1)
