"""The rail at the left edge: one button a view, with its word under the icon."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget
from typing_extensions import override

from ui.language.sides import placed
from ui.language.texts import tr, written
from ui.theme.theme import Theme

_MANY = 1000  # from so many on the badge no longer counts
_BAR = 3  # px, the mark at the left of the current view


class RailButton(QToolButton):
    """A view's button; the accent bar at its edge cannot be said in a style sheet."""

    def __init__(self, action: QAction, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(22, 22))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._badge = 0

    def show_badge(self, count: int) -> None:
        """Show how many things wait in the view; none takes the badge away."""
        if count != self._badge:
            self._badge = count
            self.setAccessibleDescription(tr("{count:,} to review", count=count) if count else "")
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(placed(QRect(0, 8, _BAR, self.height() - 16), self.rect()), self._theme.colour("accent"))
            painter.end()
        if self._badge:
            self._paint_badge()

    def _paint_badge(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("micro")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        words = written(self._badge) if self._badge < _MANY else f"{written(_MANY - 1)}+"
        width = painter.fontMetrics().horizontalAdvance(words) + 8
        box = QRectF(min(self.width() / 2 + 4, self.width() - width - 1), 4, width, 15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("warn_tint"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(self._theme.colour("warn"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()


class Rail(QToolBar):
    """Made of the view actions, of which one is on."""

    def __init__(self, actions: Iterable[QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Views"), parent)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setProperty("rail", True)
        self.setMovable(False)
        self.setAccessibleName(tr("Views"))
        group = QActionGroup(self)
        self._buttons: list[RailButton] = []
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)
            button = RailButton(action, theme)
            self._buttons.append(button)
            self.addWidget(button)

    @property
    def first_button(self) -> RailButton:
        return self._buttons[0]

    def show_badge(self, action: str, count: int) -> None:
        """Show a count on the button of the action of that name."""
        for button in self._buttons:
            if button.defaultAction().objectName() == action:
                button.show_badge(count)
