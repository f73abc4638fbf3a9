"""A button that shows the single key which does the same."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from ui.language.texts import tr
from ui.theme.theme import Theme

_CAP = QSize(20, 20)
_EDGE = 7


class KeyButton(QPushButton):
    """The verb at the left, the key as a cap at the right."""

    def __init__(self, theme: Theme, verb: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(verb, parent)
        self._theme = theme
        self._cap = QLabel(key, self)
        self._cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap.setFixedSize(_CAP)
        self.setAccessibleName(verb)
        self.show_key(key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the words
        self._dress()
        theme.changed.connect(self._dress)

    def show_key(self, key: str) -> None:
        """Show another key on the cap; it widens for one of several signs."""
        self._cap.setText(key)
        self._cap.setFixedSize(max(_CAP.width(), self._cap.fontMetrics().horizontalAdvance(key) + 8), _CAP.height())
        self.updateGeometry()
        self.setAccessibleDescription(tr("Key {key} while the text has the focus", key=key))
        self.setToolTip(f"{self.text()} ({key})")

    def make_primary(self) -> None:
        self.setProperty("primary", True)
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._cap.width() + _EDGE, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """The verb alone: where the room is short the cap goes."""
        return super().sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cap.setVisible(self.width() >= self.sizeHint().width())
        cap = QRect(QPoint(self.width() - self._cap.width() - _EDGE, (self.height() - _CAP.height()) // 2), _CAP)
        self._cap.move(self.style().visualRect(self.layoutDirection(), self.rect(), cap).topLeft())

    def _dress(self) -> None:
        colour = self._theme.colour
        is_primary = bool(self.property("primary"))
        ink = colour("on_accent" if is_primary else "text_muted").name()
        edge = colour("on_accent" if is_primary else "border_strong").name()
        self.setStyleSheet(
            "QPushButton { text-align: left; }"  # of the side that is read from: Qt turns it round
            f"QLabel {{ color: {ink}; background: transparent; border: 1px solid {edge}; border-radius: 4px;"
            " font-size: 11px; font-weight: 500; padding: 0; }"
        )
