"""Below each hypothesis its score, how it comes out, and how many origins and claims speak against it and for it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.hypotheses.grid import MatrixGrid
from ui.hypotheses.widths import CLAIM, EDGE, FIRST
from ui.language.sides import right_to_left
from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme
from workbench.hypotheses.findings import standing_words
from workbench.hypotheses.scoring import Standing

_SCORE, _LINE = 44, 20  # px high; a narrow column has its standing on two lines
_WIDE = 120  # px that "least inconsistent" needs
_TITLES = (
    tr_later("Weighted inconsistency"),
    tr_later("Against it: origins (claims)"),
    tr_later("For it: origins (claims)"),
)


class Foot(QWidget):
    """Stays below the matrix while its claims scroll."""

    def __init__(self, grid: MatrixGrid, theme: Theme) -> None:
        super().__init__()
        self._grid, self._theme = grid, theme
        self.setAccessibleName(tr("Scores"))
        grid.resized.connect(self._fit)
        grid.horizontalScrollBar().valueChanged.connect(self.update)
        grid.matrix.dataChanged.connect(self.read)
        grid.matrix.modelReset.connect(self.read)
        grid.matrix.headerDataChanged.connect(self.read)
        theme.changed.connect(self.update)

    @property
    def said(self) -> list[str]:
        """What stands below each hypothesis, as a screen reader says it."""
        matrix = self._grid.matrix.matrix
        return [
            ", ".join(filter(None, (f"{one.label} {score_words(standing)}", standing_words(matrix, standing))))
            for one, standing in zip(matrix.hypotheses, matrix.standings, strict=True)
        ]

    def read(self) -> None:
        self.setAccessibleDescription("; ".join(self.said))
        self.update()

    @property
    def _score(self) -> int:
        is_narrow = 0 < self._grid.columnWidth(FIRST) < _WIDE
        return _SCORE + (15 if is_narrow else 0)

    def _fit(self) -> None:
        self.setFixedHeight(self._score + 2 * _LINE + 8)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        painter.setPen(self._theme.colour("border_strong"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setClipRect(0, 1, self._grid.viewport().width(), self.height())
        self._paint_titles(painter)
        for place, standing in enumerate(self._grid.matrix.matrix.standings):
            self._paint_standing(painter, self._column(FIRST + place), standing)

    def _paint_titles(self, painter: QPainter) -> None:
        column = self._column(CLAIM)
        area = column.adjusted(-80, 0, -EDGE, 0) if right_to_left() else column.adjusted(EDGE, 0, 80, 0)
        painter.setFont(self._theme.font("body_strong"))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QRect(area.left(), 7, area.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, tr(_TITLES[0]))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        for line in (1, 2):
            painter.drawText(self._at(area, line), Qt.AlignmentFlag.AlignVCenter, tr(_TITLES[line]))

    def _paint_standing(self, painter: QPainter, area: QRect, one: Standing) -> None:
        words = standing_words(self._grid.matrix.matrix, one)
        is_least = one.hypothesis_id in self._grid.matrix.matrix.least
        middle = Qt.AlignmentFlag.AlignHCenter
        if is_least:
            painter.fillRect(area.adjusted(4, 4, -4, -(2 * _LINE + 6)), self._theme.colour("accent_tint"))
        painter.setPen(self._theme.colour("accent" if is_least else "text" if one.score is not None else "text_faint"))
        painter.setFont(self._theme.font("body_strong"))
        painter.drawText(
            QRect(area.left(), 7, area.width(), _LINE), middle | Qt.AlignmentFlag.AlignVCenter, score_words(one)
        )
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text" if one.score is not None else "text_faint"))
        room = QRect(area.left() + 4, 25, area.width() - 8, self._score - 25)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)
        counts = ((one.origins_against, one.claims_against), (one.origins_for, one.claims_for))
        painter.setPen(self._theme.colour("text_muted"))
        for line, (origins, claims) in enumerate(counts, 1):
            painter.drawText(
                self._at(area, line), Qt.AlignmentFlag.AlignCenter, f"{origins} ({claims})" if claims else tr("none")
            )

    def _at(self, area: QRect, line: int) -> QRect:
        """The room of one of the lines with counts."""
        return QRect(area.left(), self._score + (line - 1) * _LINE + 2, area.width(), _LINE)

    def _column(self, column: int) -> QRect:
        return QRect(self._grid.columnViewportPosition(column), 0, self._grid.columnWidth(column), self.height())


def score_words(one: Standing) -> str:
    return "–" if one.score is None else f"{one.score:.2f}"
