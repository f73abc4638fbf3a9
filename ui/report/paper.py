"""A figure as it is on paper: white whatever the theme, as wide as there is room, with its state over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language.texts import tr
from workbench.kept_figures import FigureRow

_MARGIN = 16  # px around the paper
_LEAST = 200  # px


class FigurePaper(QFrame):
    """Shows one figure, or a word while it is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        self.sheet = QLabel()
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        self.sheet.setAccessibleName(tr("Preview of the figure"))
        self.area = QScrollArea()
        self.area.setWidget(self.sheet)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._state)
        column.addWidget(self.area, 1)
        self.show_state(None)

    def show_state(self, figure: FigureRow | None) -> None:
        """Whether the figure is up to date, or why not."""
        self._state.setText(f"{figure.state}." if figure is not None else "")
        self._state.setVisible(figure is not None)
        is_old = figure is not None and figure.outdated is not None
        self._state.setProperty("ground", "warn" if is_old else "panel")
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    def say(self, words: str) -> None:
        """A word in place of the figure."""
        self._picture = QPixmap()
        self.sheet.setText(words)

    def show_picture(self, drawn: bytes, alt_text: str) -> None:
        self._picture.loadFromData(drawn)
        self.sheet.setAccessibleDescription(alt_text)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        bar = self.area.verticalScrollBar().sizeHint().width()
        width = max(self.width() - 2 * _MARGIN - bar, _LEAST)
        scaled = self._picture.scaledToWidth(int(width * ratio), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(scaled)
