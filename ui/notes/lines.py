"""Notes as the lines of a list: what each begins with, what it is about, who wrote it when."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.language.numbers import day_words
from ui.language.sides import placed
from ui.language.texts import counted, tr
from ui.lists import line_width
from ui.theme.theme import Theme
from workbench.notes import NoteRow

_HEIGHT = 62
_LEFT = 12
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class NoteLines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.notes: Sequence[NoteRow] = ()

    def show(self, notes: Sequence[NoteRow]) -> None:
        self.beginResetModel()
        self.notes = notes
        self.endResetModel()

    def row_of(self, note_id: int | None) -> int | None:
        return next((row for row, note in enumerate(self.notes) if note.id == note_id), None)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.notes)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        note = self.notes[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return note
        if role == Qt.ItemDataRole.DisplayRole:
            return note.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((note.heading, about(note), made(note)))
        return None


def about(note: NoteRow) -> str:
    """What a note is about in few words: the first thing, and how many more."""
    uses = note.uses
    if not uses:
        return tr("On nothing yet")
    if len(uses) == 1:
        return tr("On {thing}", thing=uses[0].words)
    return tr("On {thing} and {others}", thing=uses[0].words, others=counted(len(uses) - 1, "other"))


def made(note: NoteRow) -> str:
    """Who wrote it, and on which day."""
    day = day_words(datetime.fromisoformat(note.written_at).date())
    return f"{note.written_by}, {day}" if note.written_by else day


class NotePainter(QStyledItemDelegate):
    """Heading in semibold, what it is about, and who wrote it; each cut where the line ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(line_width(option), _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        note: NoteRow = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, self._theme.colour("selection" if is_chosen else "surface"))
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(placed(QRect(area.topLeft(), QSize(3, area.height())), area), self._theme.colour("focus"))
        strong = self._theme.font("body")
        strong.setWeight(QFont.Weight.DemiBold)
        inner = area.adjusted(_LEFT, 7, -_LEFT, -5)
        self._write(painter, inner, note.heading, strong, "text")
        self._write(painter, inner.adjusted(0, 18, 0, 0), about(note), self._theme.font("caption"), "text_muted")
        self._write(painter, inner.adjusted(0, 33, 0, 0), made(note), self._theme.font("caption"), "text_faint")
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, words: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
