"""Painting one line of the library: the headline, where and when it appeared, and what waits in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from db.library import LibraryRow
from ui.library.model import LINE_ROLE, day_words
from ui.library.rows import Line, MonthHeading
from ui.lists import line_width
from ui.theme.theme import Theme

_LEFT, _TOP = 12, 8
_HEADING = 26
_ICON = 13


class LinePainter(QStyledItemDelegate):
    """Headlines stand in semibold while work is left in the article, and take two lines at most."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heights: dict[tuple[str, int], int] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LINE_ROLE)
        width = line_width(option)
        return QSize(width, _HEADING if isinstance(line, MonthHeading) else self._height(line, width))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE_ROLE)
        area: QRect = option.rect
        painter.save()
        if isinstance(line, MonthHeading):
            self._paint_heading(painter, area, line)
        else:
            self._paint_ground(painter, area, option.state)
            self._paint_article(painter, area, line)
        painter.restore()

    def _height(self, row: LibraryRow, width: int) -> int:
        key = (row.title, width)
        if key not in self._heights:
            metrics = self._headline_metrics()
            lines = len(_wrapped(row.title, metrics, width - 2 * _LEFT))
            self._heights[key] = 2 * _TOP + lines * (metrics.height() + 1) + 20
        return self._heights[key]

    def _headline_font(self, *, done: bool) -> QFont:
        font = self._theme.font("body")
        font.setWeight(QFont.Weight.Normal if done else QFont.Weight.DemiBold)
        return font

    def _headline_metrics(self) -> QFontMetrics:
        """Headlines are wrapped as in semibold: no line changes its height when its article is done."""
        return QFontMetrics(self._headline_font(done=False))

    def _paint_heading(self, painter: QPainter, area: QRect, heading: MonthHeading) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        inner = area.adjusted(_LEFT, 0, -_LEFT, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, heading.title)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(heading.count))

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._theme.colour("hover"))
        else:
            painter.fillRect(area, self._theme.colour("surface"))
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), self._theme.colour("focus"))

    def _paint_article(self, painter: QPainter, area: QRect, row: LibraryRow) -> None:
        metrics = self._headline_metrics()
        painter.setFont(self._headline_font(done=row.done))
        painter.setPen(self._theme.colour("text_muted" if row.done else "text"))
        at = QPoint(area.left() + _LEFT, area.top() + _TOP + metrics.ascent())
        for line in _wrapped(row.title, metrics, area.width() - 2 * _LEFT):
            painter.drawText(at, line)
            at.setY(at.y() + metrics.height() + 1)
        self._paint_facts(painter, QRect(area.left() + _LEFT, area.bottom() - 24, area.width() - 2 * _LEFT, 18), row)

    def _paint_facts(self, painter: QPainter, area: QRect, row: LibraryRow) -> None:
        painter.setFont(self._theme.font("caption"))
        metrics = QFontMetrics(self._theme.font("caption"))
        right = area.right()
        counts = (
            ("quote", row.claims),
            ("circle-dashed", row.suggestions),
            ("git-fork", row.shared if row.shared > 1 else 0),
        )
        for icon, count in counts:
            right = self._paint_count(painter, area, right, icon, count) if count else right
        painter.setPen(self._theme.colour("text_muted"))
        words = f"{row.outlet}  {day_words(row)}" if row.outlet else day_words(row)
        kept = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, right - area.left() - 6)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, kept)

    def _paint_count(self, painter: QPainter, area: QRect, right: int, icon: str, count: int) -> int:
        words = str(count)
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(self._theme.colour("text_muted"))
        place = QRect(right - width, area.top(), width + 1, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.pixmap(icon, _ICON, "text_muted", ratio)
        painter.drawPixmap(right - width - _ICON - 4, area.center().y() - _ICON // 2, picture)
        return right - width - _ICON - 12


def _wrapped(title: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The title in one line, or two with the rest of the words elided."""
    words, first = title.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    if not words:
        return [first]
    if not first:
        return [metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)]
    return [first, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)]
