"""What an expression was found in: each hit in its context, one under the other, with a tick."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.language.numbers import day_words
from ui.language.sides import keep_left_to_right, left_to_right
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.codes.seeking import Hit

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEIGHT, _BOX, _LEFT = 46, 16, 38
_BEFORE = 0.38  # of the width, up to where each hit begins
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class HitsModel(QAbstractListModel):
    """Hits with their ticks; what has the code already cannot be ticked. `ticked` is emitted when any tick changes."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hits: Sequence[Hit] = ()
        self._on: list[bool] = []

    def show(self, hits: Sequence[Hit]) -> None:
        """Show other hits, all ticked but those that have the code."""
        self.beginResetModel()
        self._hits = hits
        self._on = [not hit.is_coded for hit in hits]
        self.endResetModel()
        self.ticked.emit()

    @property
    def chosen(self) -> list[Hit]:
        return [hit for hit, is_on in zip(self._hits, self._on, strict=True) if is_on]

    def hit(self, index: Index) -> Hit:
        return self._hits[index.row()]

    def is_on(self, index: Index) -> bool:
        return self._on[index.row()]

    def tick(self, rows: Sequence[int], *, on: bool) -> None:
        for row in rows:
            self._on[row] = on and not self._hits[row].is_coded
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
            self.ticked.emit()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self.hit(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.words
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_on(index) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = (
                tr("has the code already") if hit.is_coded else tr("ticked") if self.is_on(index) else tr("not ticked")
            )
            return f"{state}: {one_line(hit.before)} {one_line(hit.words)} {one_line(hit.after)}. {hit.title}"
        return None


class HitsList(QListView):
    """Space turns the ticks of the chosen hits, A ticks all, N none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.hits = HitsModel()
        self._painter = _Painter(self.hits, theme)
        self.setModel(self.hits)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Passages found"))
        keep_left_to_right(self)
        self.clicked.connect(self._on_clicked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key() if not event.modifiers() else None
        if key == Qt.Key.Key_Space:
            self._turn(sorted(index.row() for index in self.selectedIndexes()))
        elif key in {Qt.Key.Key_A, Qt.Key.Key_N}:
            self.hits.tick(range(self.hits.rowCount()), on=key == Qt.Key.Key_A)
        else:
            super().keyPressEvent(event)

    def _turn(self, rows: Sequence[int]) -> None:
        """Off where all are on, else on; a single one leads to the next, so that Space goes through the list."""
        if rows:
            are_on = all(self.hits.is_on(self.hits.index(row)) for row in rows)
            self.hits.tick(rows, on=not are_on)
        if len(rows) == 1 and rows[0] + 1 < self.hits.rowCount():
            self.setCurrentIndex(self.hits.index(rows[0] + 1))

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the box turns the tick, elsewhere it chooses."""
        if self.viewport().mapFromGlobal(self.cursor().pos()).x() < _LEFT:
            self.hits.tick([index.row()], on=not self.hits.is_on(index))


class _Painter(QStyledItemDelegate):
    def __init__(self, model: HitsModel, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, theme, area = self._model.hit(index), self._theme, QRect(option.rect)
        painter.save()
        left_to_right(painter)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, theme.colour("selection" if is_chosen else "surface"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_box(painter, area, is_on=self._model.is_on(index), is_coded=hit.is_coded)
        self._paint_context(painter, area, hit)
        day = day_words(hit.published) if hit.published else None
        facts = " · ".join(part for part in (hit.title, hit.outlet, day) if part)
        said = tr("has the code already · {facts}", facts=facts) if hit.is_coded else facts
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_muted"))
        under = area.adjusted(_LEFT, area.height() // 2 - 1, -10, -4)
        painter.drawText(under, _MIDDLE, _cut(painter.fontMetrics(), said, under.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), theme.ring_px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_box(self, painter: QPainter, area: QRect, *, is_on: bool, is_coded: bool) -> None:
        box = QRect(area.left() + 12, area.top() + 8, _BOX, _BOX)
        ratio = painter.device().devicePixelRatioF()
        if is_coded:
            painter.drawPixmap(box.topLeft(), self._theme.pixmap("tag", _BOX, "text_faint", ratio))
            return
        painter.setPen(self._theme.colour("accent" if is_on else "border_strong"))
        painter.setBrush(self._theme.colour("accent") if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if is_on:
            painter.drawPixmap(box.adjusted(2, 2, 0, 0).topLeft(), self._theme.pixmap("check", 12, "on_accent", ratio))

    def _paint_context(self, painter: QPainter, area: QRect, hit: Hit) -> None:
        """The hit begins at the same place in every row; what is before it ends there."""
        line = area.adjusted(_LEFT, 4, -10, -area.height() // 2)
        begins = line.left() + int(line.width() * _BEFORE)
        theme, strong = self._theme, self._theme.font("body_strong")
        ink = theme.colour("text_muted" if hit.is_coded else "text")
        words = one_line(hit.words)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text_muted"))
        gap = painter.fontMetrics().horizontalAdvance(" ")
        apart = gap if hit.before[-1:].isspace() else 0
        before = QRect(line.left(), line.top(), begins - line.left() - apart, line.height())
        said = painter.fontMetrics().elidedText(one_line(hit.before), Qt.TextElideMode.ElideLeft, before.width())
        painter.drawText(before, _MIDDLE | Qt.AlignmentFlag.AlignRight, said)
        painter.setFont(strong)
        painter.setPen(ink)
        room = QRect(begins, line.top(), line.right() - begins, line.height())
        shown = _cut(QFontMetrics(strong), words, room.width())
        painter.drawText(room, _MIDDLE, shown)
        apart = gap if hit.after[:1].isspace() else 0
        rest = room.adjusted(QFontMetrics(strong).horizontalAdvance(shown) + apart, 0, 0, 0)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text_muted"))
        painter.drawText(rest, _MIDDLE, _cut(painter.fontMetrics(), one_line(hit.after), rest.width()))


def one_line(words: str) -> str:
    return " ".join(words.split())


def _cut(metrics: QFontMetrics, words: str, width: int) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(width, 0))
