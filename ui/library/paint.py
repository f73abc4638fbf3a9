"""Painting one line of the library: the headline, where and when it appeared, and what waits in it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from db.library import LibraryRow
from db.listing import Heading
from ui.library import passage as passages
from ui.library.model import LINE_ROLE, PASSAGE_ROLE, STORY_ROLE, StoryLine, day_words
from ui.library.rows import Line
from ui.lists import line_width
from ui.theme.theme import Theme

_LEFT, _TOP = 12, 8
_HEADING = 26
_ICON = 13
_STORY = 17  # px of the line below an article of a story
_IN = 16
_DOT = 5  # px, at the left of an article that is not begun
_MEASURED = 4_000  # headlines whose height is kept


class LinePainter(QStyledItemDelegate):
    """Headlines stand in semibold while work is left in the article, and take two lines at most.

    ``with_year`` has days written with their year, where no month stands over them. `story_clicked` says that the line
    below an article was clicked: whether its story is to be opened or folded away.
    """

    story_clicked = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heights: dict[tuple[str, int], int] = {}
        self.with_year = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LINE_ROLE)
        width = line_width(option)
        if isinstance(line, Heading):
            return QSize(width, _HEADING)
        story: StoryLine | None = index.data(STORY_ROLE)
        below = passages.height_of(self._theme.font("caption")) if index.data(PASSAGE_ROLE) else 0
        below += _STORY if story is not None and story.words else 0
        return QSize(width, self._height(line, width - _indent(story)) + below)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE_ROLE)
        area: QRect = option.rect
        painter.save()
        if isinstance(line, Heading):
            self._paint_heading(painter, area, line)
        else:
            self._paint_ground(painter, area, option.state)
            story: StoryLine | None = index.data(STORY_ROLE)
            if story is not None and story.words:
                self._paint_story(painter, area.adjusted(_LEFT + _indent(story), 0, -_LEFT, -4), story)
                area = area.adjusted(0, 0, 0, -_STORY)
            self._paint_article(painter, area.adjusted(_indent(story), 0, 0, 0), line, index.data(PASSAGE_ROLE))
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        story: StoryLine | None = index.data(STORY_ROLE)
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            is_below = event.position().y() > option.rect.bottom() - _STORY
            if story is not None and story.leads and is_below:
                self.story_clicked.emit(not story.is_open)
        return super().editorEvent(event, model, option, index)

    def _paint_story(self, painter: QPainter, area: QRect, story: StoryLine) -> None:
        """Below a story's first article how many it has; below its others the numbers they tell otherwise."""
        font = self._theme.font("caption")
        painter.setFont(font)
        line = QRect(area.left(), area.bottom() - _STORY + 1, area.width(), _STORY)
        if story.leads:
            sign = "chevron-down" if story.is_open else "chevron-right"
            ratio = painter.device().devicePixelRatioF()
            picture = self._theme.pixmap(sign, _ICON, "text_muted", ratio)
            painter.drawPixmap(line.left(), line.center().y() - _ICON // 2, picture)
            line.setLeft(line.left() + _ICON + 4)
        painter.setPen(self._theme.colour("text_muted" if story.leads else "warn"))
        words = QFontMetrics(font).elidedText(story.words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _height(self, row: LibraryRow, width: int) -> int:
        key = (row.title, width)
        if key not in self._heights:
            if len(self._heights) >= _MEASURED:
                self._heights.clear()
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

    def _paint_heading(self, painter: QPainter, area: QRect, heading: Heading) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        inner = area.adjusted(_LEFT, 0, -_LEFT, 0)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(f"{heading.count:,}") - 8
        title = painter.fontMetrics().elidedText(heading.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{heading.count:,}")

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

    def _paint_article(self, painter: QPainter, area: QRect, row: LibraryRow, passage: str) -> None:
        if not row.begun and not row.done:
            self._paint_dot(painter, area)
        metrics = self._headline_metrics()
        painter.setFont(self._headline_font(done=row.done))
        painter.setPen(self._theme.colour("text_muted" if row.done else "text"))
        at = QPoint(area.left() + _LEFT, area.top() + _TOP + metrics.ascent())
        for line in _wrapped(row.title, metrics, area.width() - 2 * _LEFT):
            painter.drawText(at, line)
            at.setY(at.y() + metrics.height() + 1)
        if passage:
            top = QPointF(at.x(), at.y() - metrics.ascent() + 1)
            font, ink = self._theme.font("caption"), self._theme.colour("text_muted")
            hit = self._theme.colour("text")
            passages.paint(painter, top, area.width() - 2 * _LEFT, passage, font, ink, hit)
        self._paint_facts(painter, QRect(area.left() + _LEFT, area.bottom() - 24, area.width() - 2 * _LEFT, 18), row)

    def _paint_dot(self, painter: QPainter, area: QRect) -> None:
        middle = area.top() + _TOP + self._headline_metrics().height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(area.left() + 4, middle - _DOT / 2, _DOT, _DOT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_facts(self, painter: QPainter, area: QRect, row: LibraryRow) -> None:
        painter.setFont(self._theme.font("caption"))
        metrics = QFontMetrics(self._theme.font("caption"))
        right = area.right()
        counts = (
            ("quote", row.claims),
            ("circle-dashed", row.suggestions),
            ("triangle-alert", row.changed),
            ("git-fork", row.shared if row.shared > 1 else 0),
        )
        for icon, count in counts:
            right = self._paint_count(painter, area, right, icon, count) if count else right
        painter.setPen(self._theme.colour("text_muted"))
        left = area.left()
        if row.starred:
            left = self._paint_star(painter, area)
        day = day_words(row, with_year=self.with_year)
        words = f"{row.outlet}  {day}" if row.outlet else day
        kept = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, right - left - 6)
        painter.drawText(
            area.adjusted(left - area.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, kept
        )

    def _paint_star(self, painter: QPainter, area: QRect) -> int:
        picture = self._theme.pixmap("star", _ICON, "accent", painter.device().devicePixelRatioF())
        painter.drawPixmap(area.left(), area.center().y() - _ICON // 2, picture)
        return area.left() + _ICON + 5

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


def _indent(story: StoryLine | None) -> int:
    """Articles below the first of their story stand in."""
    return 0 if story is None or story.leads else _IN


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
