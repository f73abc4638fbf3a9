"""The title and the dateline over the text: painted in the page's top margin, so that they take no offsets."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from ui.theme.theme import Theme

_TOP = 22
_AFTER_TITLE = 9
_AFTER_BYLINE = 17


class Head:
    """The head of one article, wrapped to the width of the text column."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.title = ""
        self.byline = ""
        self._scale = 1.0
        self._layouts: list[QTextLayout] = []

    def show(self, title: str, byline: str) -> None:
        self.title, self.byline = title, byline

    def arrange(self, width: int, scale: float) -> int:
        """Wrap for this width, type scaled to the text's size; returns the height it takes, in whole pixels."""
        self._scale = scale
        y = float(_TOP)
        self._layouts = []
        for role, text, leading, after in (
            ("reader_head", self.title, 1.2, _AFTER_TITLE),
            ("caption", self.byline, 1.4, _AFTER_BYLINE),
        ):
            if text:
                y = self._wrap(text, self._font(role), width, y, leading) + after
        return round(y)

    def paint(self, painter: QPainter, left: int, top: int) -> None:
        for layout, token in zip(self._layouts, self._tokens(), strict=True):
            painter.setPen(self._theme.colour(token))
            layout.draw(painter, QPointF(left, top))

    def _tokens(self) -> list[str]:
        return [token for token, text in (("text", self.title), ("text_muted", self.byline)) if text]

    def _font(self, role: str) -> QFont:
        font = self._theme.font(role)
        font.setPixelSize(round(font.pixelSize() * self._scale))
        return font

    def _wrap(self, text: str, font: QFont, width: int, y: float, leading: float) -> float:
        layout = QTextLayout(text, font)
        layout.setTextOption(QTextOption())
        step = round(font.pixelSize() * leading)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += step
        layout.endLayout()
        self._layouts.append(layout)
        return y
