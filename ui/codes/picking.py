"""Choosing a code by its first letters: a line, the codes that fit under it, Enter takes one or makes it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.codes.paint import HEIGHT, paint_swatch, swatch_colour
from ui.language.texts import tr, tr_later
from ui.sources.cards import wrapped
from ui.theme.theme import Theme
from workbench.codes.paths import path_names, path_shown
from workbench.codes.tree import CodeRow

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_HINT = tr_later("The first letters of a name or of its path. “Basing > Erbil” makes a code under another.")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CodePicker(QDialog):
    """After `exec`, ``row`` is the code that was chosen, or ``typed`` the path of the one to be made."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        rows: Sequence[CodeRow],
        parent: QWidget,
        *,
        recent: Sequence[int] = (),
        may_make: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(420, 380)
        self.row: CodeRow | None = None
        self.typed = ""
        self._rows = [row for row in rows if not row.retired]
        self._recent = list(recent)
        self._may_make = may_make
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(tr("Type to find a code"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Codes"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._painter = _Painter(theme)
        self.list.setItemDelegate(self._painter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.field, self.list, *([wrapped(tr(_HINT), "caption")] if may_make else [])):
            column.addWidget(part)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._on_clicked)
        self._on_typed("")
        self.field.setFocus()

    def texts(self) -> list[str]:
        """What is on offer, as shown."""
        return [self.list.item(place).text() for place in range(self.list.count())]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while the letters go into the line."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            row = self.list.currentRow() + _STEPS[Qt.Key(event.key())]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        self.list.clear()
        for row in found(self._rows, typed, self._recent):
            item = QListWidgetItem(path_shown(row.path))
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.list.addItem(item)
        names = path_names(typed)
        known = any(_is_named(row, names) for row in self._rows)
        if self._may_make and names and not known:
            self.list.addItem(QListWidgetItem(tr("New code “{path_shown}”", path_shown=path_shown(names))))
        self.list.setCurrentRow(0)

    def _on_clicked(self) -> None:
        self._take()

    def _take(self) -> None:
        if not self.list.count():
            return
        item = self.list.currentItem()
        self.row = item.data(Qt.ItemDataRole.UserRole)
        self.typed = "" if self.row else self.field.text()
        self.accept()


def found(rows: Sequence[CodeRow], typed: str, recent: Sequence[int] = ()) -> list[CodeRow]:
    """The codes that fit what is typed, the likeliest first: last used, then by where the letters stand."""
    sought = " ".join(path_names(typed)).casefold().split()
    ranks = [(rank, row) for row in rows if (rank := _rank(row, sought)) is not None]
    last = {code_id: place for place, code_id in enumerate(recent)}
    if not sought:
        return sorted(rows, key=lambda row: last.get(row.id, len(last)))
    return [row for _, row in sorted(ranks, key=lambda one: (one[0], last.get(one[1].id, len(last))))]


def _rank(row: CodeRow, sought: Sequence[str]) -> int | None:
    """0 where the name begins so, 1 where a word of it does, 2 where the path has it anywhere; None elsewhere."""
    name, path = row.name.casefold(), path_shown(row.path).casefold()
    if not all(word in path for word in sought):
        return None
    if not sought or name.startswith(" ".join(sought)):
        return 0
    words = name.split()
    return 1 if all(any(each.startswith(word) for each in words) for word in sought) else 2


def _is_named(row: CodeRow, names: Sequence[str]) -> bool:
    plain = [name.casefold() for name in names]
    path = [name.casefold() for name in row.path]
    return path == plain if len(plain) > 1 else path[-1:] == plain


class _Painter(QStyledItemDelegate):
    """A swatch and the path; what makes a new code has none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(80, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        row: CodeRow | None = index.data(Qt.ItemDataRole.UserRole)
        area = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.colour("selection"))
        inner = area.adjusted(8, 0, -8, 0)
        if row is not None:
            paint_swatch(painter, inner, swatch_colour(self._theme, row.colour))
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text"))
        room = inner.adjusted(18, 0, 0, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
