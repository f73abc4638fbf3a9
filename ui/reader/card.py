"""The small card that says what lies under the mouse: kind, claim, who made it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

_AWAY = 18  # px below the mouse, so that it does not hide the words
_NEAR = 6  # px
_WIDEST = 420


class HoverCard(QFrame):
    """Plain text in a floating frame; the first line is the heading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._heading = _label(self)
        self._body = _label(self)
        self._heading.setProperty("role", "strong")
        self._body.setProperty("role", "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 7, 10, 8)
        rows.setSpacing(2)
        rows.addWidget(self._heading)
        rows.addWidget(self._body)

    def show_text(self, text: str, place: QPoint) -> None:
        """Show near a place on the screen; an empty text hides the card."""
        self._fill(text)
        if text:
            self.move(self._fitted(place + QPoint(0, _AWAY)))
            self.show()

    def show_above(self, text: str, place: QPoint) -> None:
        """Show with the lower left corner at a place on the screen."""
        self._fill(text)
        self.move(place - QPoint(0, self.height() + _NEAR))
        self.show()

    def _fill(self, text: str) -> None:
        heading, _, body = text.partition("\n")
        for label, words in ((self._heading, heading), (self._body, body)):
            label.setText(words)
            label.setFixedWidth(min(_WIDEST, _width(label, text)))
        self._body.setVisible(bool(body))
        self.setAccessibleName(text)
        if not text:
            self.hide()
            return
        self.ensurePolished()
        self.adjustSize()

    def _fitted(self, corner: QPoint) -> QPoint:
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        x = min(corner.x(), area.right() - self.width())
        y = corner.y() if corner.y() + self.height() < area.bottom() else corner.y() - 2 * _AWAY - self.height()
        return QPoint(max(area.left(), x), max(area.top(), y))


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)  # the words come from articles
    label.setWordWrap(True)
    return label


def _width(label: QLabel, text: str) -> int:
    """Return the width of the longest line: a label that may wrap would else choose a narrow one."""
    return max(label.fontMetrics().horizontalAdvance(line) for line in text.split("\n")) + 24
