"""The rail at the left edge: one button a view, with its word under the icon."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget
from typing_extensions import override

from ui.theme.theme import Theme

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

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(0, 8, _BAR, self.height() - 16, self._theme.colour("accent"))
            painter.end()


class Rail(QToolBar):
    """Made of the view actions, of which one is on."""

    def __init__(self, actions: Iterable[QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Views", parent)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setProperty("rail", True)
        self.setMovable(False)
        self.setAccessibleName("Views")
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
