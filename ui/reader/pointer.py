"""The mouse over the words: a click goes to a mark, a third click takes the sentence, resting shows a card."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.language.texts import capital, tr
from ui.reader.card import HoverCard
from ui.reader.marked_view import MarkedView
from ui.reader.marks import ReaderMark, ReaderSuggestion

_REST_MS = 400

Target = ReaderMark | ReaderSuggestion


class Pointer(QObject):
    """Watches the viewport of one reader; everything it does not know it leaves to the text view."""

    clicked = Signal(object)  # the mark or suggestion clicked
    tripled = Signal(QPointF)  # where a third click fell

    def __init__(self, view: MarkedView) -> None:
        super().__init__(view)
        self.card_text: Callable[[Target], str] = describe
        self._view = view
        self._card: HoverCard | None = None
        self._pressed_at = QPointF()
        self._doubled_at = QPointF()
        self._since_double = QElapsedTimer()
        self._place = QPointF()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._show_card)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)

    def put_away(self) -> None:
        """Hide the card: the analyst has gone on to something else."""
        self._rest.stop()
        if self._card is not None:
            self._card.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._takes(event)
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Wheel):
            self.put_away()
        return False

    def _takes(self, event: QMouseEvent) -> bool:
        """Return whether the event has been dealt with."""
        kind, point = event.type(), event.position()
        if kind is QEvent.Type.MouseMove:
            self._move_to(point, is_pressed=bool(event.buttons()))
        elif event.button() is not Qt.MouseButton.LeftButton:
            return False
        elif kind is QEvent.Type.MouseButtonDblClick:
            self._doubled_at = point
            self._since_double.start()
        elif kind is QEvent.Type.MouseButtonPress:
            return self._press(point)
        elif kind is QEvent.Type.MouseButtonRelease and self._is_near(point, self._pressed_at):
            self._click(point)
        return False

    def _move_to(self, point: QPointF, *, is_pressed: bool) -> None:
        self.put_away()
        self._place = point
        if not is_pressed:
            self._rest.start()

    def _press(self, point: QPointF) -> bool:
        self.put_away()
        self._pressed_at = point
        is_soon = self._since_double.isValid() and self._since_double.elapsed() < QApplication.doubleClickInterval()
        self._since_double.invalidate()
        if is_soon and self._is_near(point, self._doubled_at):
            self.tripled.emit(point)
            return True
        return False

    def _click(self, point: QPointF) -> None:
        """Letting go after selecting words, or after a second click, is no click on a mark."""
        target = self._view.target_at(point)
        if target is not None and self._view.selected_span() is None and not self._since_double.isValid():
            self.clicked.emit(target)

    def _show_card(self) -> None:
        target = self._view.target_at(self._place)
        if target is None:
            return
        if self._card is None:
            self._card = HoverCard(self._view)
        self._card.show_text(self.card_text(target), self._view.viewport().mapToGlobal(self._place.toPoint()))

    @staticmethod
    def _is_near(point: QPointF, other: QPointF) -> bool:
        return (point - other).manhattanLength() < QApplication.startDragDistance()


def describe(target: Target) -> str:
    """Return a card's text from nothing but the mark itself; callers that know more set their own `card_text`."""
    if isinstance(target, ReaderSuggestion):
        return tr(
            "Suggestion: {kind}\n{accept} accepts, {reject} rejects, {edit_suggestion} edits", kind=tr(target.kind)
        )
    heading = target.code_name or target.label or capital(tr(target.kind))
    rest = [target.claim_label or "", tr("by {analyst}", analyst=target.made_by) if target.made_by else ""]
    return "\n".join(line for line in (heading, *rest) if line)
