"""Painting one line of the library: the headline, where and when it appeared, and what waits in it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
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
from ui.language.numbers import heading_words
from ui.language.sides import placed
from ui.language.texts import written
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
        self._caption = theme.font("caption")
        self._small = QFontMetrics(self._caption)
        self._passage = passages.height_of(self._caption)
        self._headlines = {done: _headline(theme, done=done) for done in (False, True)}
        self._metrics = QFontMetrics(self._headlines[False])  # no line changes its height when its article is done
        self._wraps: dict[tuple[str, int], list[str]] = {}
        self.with_year = False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(LINE_ROLE)
        width = line_width(option)
        if isinstance(line, Heading):
            return QSize(width, _HEADING)
        story: StoryLine | None = index.data(STORY_ROLE)
        below = self._passage if index.data(PASSAGE_ROLE) else 0
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
                self._paint_story(painter, placed(area.adjusted(_LEFT + _indent(story), 0, -_LEFT, -4), area), story)
                area = area.adjusted(0, 0, 0, -_STORY)
            room = placed(area.adjusted(_indent(story), 0, 0, 0), area)
            self._paint_article(painter, room, line, index.data(PASSAGE_ROLE))
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
        painter.setFont(self._caption)
        line = QRect(area.left(), area.bottom() - _STORY + 1, area.width(), _STORY)
        if story.leads:
            sign = "chevron-down" if story.is_open else "chevron-right"
            self._paint_icon(painter, line, line.left(), sign, "text_muted")
            line = placed(line.adjusted(_ICON + 4, 0, 0, 0), line)
        painter.setPen(self._theme.colour("text_muted" if story.leads else "warn"))
        words = self._small.elidedText(story.words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _height(self, row: LibraryRow, width: int) -> int:
        return 2 * _TOP + len(self._lines(row.title, width)) * (self._metrics.height() + 1) + 20

    def _lines(self, title: str, width: int) -> list[str]:
        """A headline in one line or two; kept, since to measure words takes longer than to paint them."""
        key = (title, width)
        if key not in self._wraps:
            if len(self._wraps) >= _MEASURED:
                self._wraps.clear()
            self._wraps[key] = _wrapped(title, self._metrics, width - 2 * _LEFT)
        return self._wraps[key]

    def _paint_heading(self, painter: QPainter, area: QRect, heading: Heading) -> None:
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("text_muted"))
        inner = area.adjusted(_LEFT, 0, -_LEFT, 0)
        room = inner.width() - self._small.horizontalAdvance(written(heading.count)) - 8
        title = self._small.elidedText(heading_words(heading.title), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, written(heading.count))

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
            painter.fillRect(placed(QRect(area.topLeft(), QSize(3, area.height())), area), self._theme.colour("focus"))

    def _paint_article(self, painter: QPainter, area: QRect, row: LibraryRow, passage: str) -> None:
        if not row.begun and not row.done:
            self._paint_dot(painter, area)
        metrics = self._metrics
        painter.setFont(self._headlines[row.done])
        painter.setPen(self._theme.colour("text_muted" if row.done else "text"))
        line_rect = QRect(area.left() + _LEFT, area.top() + _TOP, area.width() - 2 * _LEFT, metrics.height())
        for line in self._lines(row.title, area.width()):
            painter.drawText(line_rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)
            line_rect.translate(0, metrics.height() + 1)
        if passage:
            top = QPointF(line_rect.left(), line_rect.top() + 1)
            ink, hit = self._theme.colour("text_muted"), self._theme.colour("text")
            passages.paint(painter, top, area.width() - 2 * _LEFT, passage, self._caption, ink, hit)
        self._paint_facts(painter, QRect(area.left() + _LEFT, area.bottom() - 24, area.width() - 2 * _LEFT, 18), row)

    def _paint_dot(self, painter: QPainter, area: QRect) -> None:
        middle = area.top() + _TOP + self._metrics.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        dot = placed(QRect(area.left() + 4, 0, _DOT, _DOT), area)
        painter.drawEllipse(QRectF(dot.left(), middle - _DOT / 2, _DOT, _DOT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_facts(self, painter: QPainter, area: QRect, row: LibraryRow) -> None:
        painter.setFont(self._caption)
        right = area.right()
        counts = (
            ("quote", row.claims),
            ("circle-dashed", row.suggestions),
            ("triangle-alert", row.changed),
            ("git-fork", row.shared if row.shared > 1 else 0),
            ("sticky-note", row.notes),
        )
        for icon, count in counts:
            right = self._paint_count(painter, area, right, icon, count) if count else right
        painter.setPen(self._theme.colour("text_muted"))
        left = area.left()
        if row.starred:
            left = self._paint_star(painter, area)
        day = day_words(row, with_year=self.with_year)
        words = f"{row.outlet}  {day}" if row.outlet else day
        kept = self._small.elidedText(words, Qt.TextElideMode.ElideMiddle, right - left - 6)
        room = placed(area.adjusted(left - area.left(), 0, 0, 0), area)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, kept)

    def _paint_star(self, painter: QPainter, area: QRect) -> int:
        self._paint_icon(painter, area, area.left(), "star", "accent")
        return area.left() + _ICON + 5

    def _paint_count(self, painter: QPainter, area: QRect, right: int, icon: str, count: int) -> int:
        words = written(count)
        width = self._small.horizontalAdvance(words)
        painter.setPen(self._theme.colour("text_muted"))
        place = placed(QRect(right - width, area.top(), width + 1, area.height()), area)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        self._paint_icon(painter, area, right - width - _ICON - 4, icon, "text_muted")
        return right - width - _ICON - 12

    def _paint_icon(self, painter: QPainter, area: QRect, left: int, icon: str, colour: str) -> None:
        """A sign in the middle of the area's height, at a place reckoned from the left."""
        picture = self._theme.pixmap(icon, _ICON, colour, painter.device().devicePixelRatioF())
        box = QRect(left, area.center().y() - _ICON // 2, _ICON, _ICON)
        painter.drawPixmap(placed(box, area).topLeft(), picture)


def _headline(theme: Theme, *, done: bool) -> QFont:
    font = theme.font("body")
    font.setWeight(QFont.Weight.Normal if done else QFont.Weight.DemiBold)
    return font


def _indent(story: StoryLine | None) -> int:
    """Articles below the first of their story stand in."""
    return 0 if story is None or story.leads else _IN


def _wrapped(title: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The title in one line, or two with the rest of the words elided."""
    if metrics.horizontalAdvance(title) <= width:
        return [title]
    words, first = title.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    if not words:
        return [first]
    if not first:
        return [metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)]
    return [first, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)]
