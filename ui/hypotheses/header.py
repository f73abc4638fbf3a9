"""The head of the matrix: each hypothesis with its short name and its words wrapped below."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from ui.hypotheses.model import MatrixModel
from ui.hypotheses.widths import CLAIM, EDGE, FIRST
from ui.theme.theme import Theme

LINES = 5
"""Of a hypothesis's words; what is longer ends in an ellipsis and stands whole below the matrix."""
_SIDE, _TOP = 8, 6
_WRAP = Qt.TextFlag.TextWordWrap


class MatrixHeader(QHeaderView):
    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model, self._theme = model, theme
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)
        self.most = LINES

    @override
    def sizeHint(self) -> QSize:
        """As high as the longest words, in the columns as wide as they are."""
        line = QFontMetrics(self._theme.font("caption")).lineSpacing()
        rows = max((self._lines(column) for column in range(FIRST, self.count())), default=0)
        label = QFontMetrics(self._theme.font("body_strong")).lineSpacing()
        return QSize(super().sizeHint().width(), _TOP + label + rows * line + _TOP)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        one, theme = self._model.hypothesis(logicalIndex), self._theme
        painter.save()
        painter.fillRect(rect, theme.colour("panel"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        area = rect.adjusted(EDGE if logicalIndex == CLAIM else _SIDE, _TOP, -_SIDE, -_TOP)
        if one is None:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_muted"))
            painter.drawText(
                area,
                Qt.AlignmentFlag.AlignBottom | _WRAP,
                str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal)),
            )
        else:
            painter.setFont(theme.font("body_strong"))
            painter.setPen(theme.colour("accent" if one.id in self._model.matrix.least else "text"))
            painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, one.label)
            area.setTop(area.top() + painter.fontMetrics().lineSpacing())
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text"))
            words = fitted(one.words, painter.fontMetrics(), area.size())
            painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | _WRAP, words)
        painter.restore()

    def _lines(self, column: int) -> int:
        one = self._model.hypothesis(column)
        metrics = QFontMetrics(self._theme.font("caption"))
        room = QRect(0, 0, max(self.sectionSize(column) - 2 * _SIDE, 20), 10_000)
        height = metrics.boundingRect(room, _WRAP, one.words if one else "").height()
        return min(-(-height // metrics.lineSpacing()), self.most)


def fitted(words: str, metrics: QFontMetrics, room: QSize) -> str:
    """The words as far as they go in a room when wrapped, an ellipsis for the rest."""
    area = QRect(0, 0, room.width(), 10_000)
    kept, given = words, words.split()
    while len(given) > 1 and metrics.boundingRect(area, _WRAP, kept).height() > room.height():
        given.pop()
        kept = " ".join(given).rstrip(",;:.") + "…"
    return kept
