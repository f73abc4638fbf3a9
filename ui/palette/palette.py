"""The palette itself: a line, a list under it, Enter to run, Esc to leave nothing behind."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.language.sides import placed
from ui.language.texts import tr, tr_later
from ui.palette.candidates import Candidate, Provider, best
from ui.theme.theme import Theme
from ui.timers import once

_WIDTH, _ROW, _MOST_SEEN = 620, 40, 11
_SIGNS = frozenset(">#@=")
_PAUSE = 80  # ms after the last letter until the project is asked
_ROOT = QModelIndex()
_SAYS = tr_later("Find or run a command. > commands, @ sources and places, # claims, = numbers")


class _Candidates(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Candidate] = []

    def show(self, candidates: list[Candidate]) -> None:
        self.beginResetModel()
        self.shown = candidates
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return one
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (one.text, one.detail, one.keys, one.reason) if part)
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_WIDTH, _ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Candidate = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.colour("selection"))
        ink = "text_faint" if one.reason else "text"
        if one.icon:
            ratio = painter.device().devicePixelRatioF()
            box = placed(QRect(area.left() + 12, area.top() + 11, 18, 18), area)
            painter.drawPixmap(box.topLeft(), self._theme.pixmap(one.icon, 18, "text_muted", ratio))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_muted"))
        right = one.reason or one.keys
        width = painter.fontMetrics().horizontalAdvance(right)
        inner = placed(area.adjusted(42, 0, -14, 0), area)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, right)
        words = placed(inner.adjusted(0, 3, -width - 16, -3), inner)
        detail = painter.fontMetrics().elidedText(one.detail, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, detail)
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour(ink))
        name = painter.fontMetrics().elidedText(one.text, Qt.TextElideMode.ElideRight, words.width())
        where = Qt.AlignmentFlag.AlignTop if one.detail else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, where | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()


class CommandPalette(QFrame):
    """`provide` is asked anew a moment after each letter: what it has looked up so far is shown at once.

    `help_wanted` has the page of the help that F1 asks for.
    """

    help_wanted = Signal(str)

    def __init__(self, theme: Theme, provide: Provider, parent: QWidget, says: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("ground", "card")
        self._provide = provide
        self._recent: list[str] = []
        self._offered: list[Candidate] = []
        self._sign = ""
        self._looking = once(self, _PAUSE, self._look_up)
        self._field = QLineEdit()
        says = says or tr(_SAYS)
        self._field.setPlaceholderText(says)
        self._field.setAccessibleName(says.split(".", maxsplit=1)[0])
        self._field.textChanged.connect(self._on_typed)
        self._model = _Candidates()
        self._painter = _Painter(theme)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._painter)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._field)
        column.addWidget(self._list)

    @property
    def field(self) -> QLineEdit:
        return self._field

    def texts(self) -> list[str]:
        """What is found, as shown."""
        return [one.text for one in self._model.shown]

    def open_under(self, box: QWidget) -> None:
        """Open with everything on offer, its right edge under that of the box."""
        self._sign = ""
        self._offered = list(self._provide(""))
        self._field.clear()
        self._show_best("")
        corner = box.mapToGlobal(QPoint(box.width(), box.height() + 4))
        self.setFixedWidth(_WIDTH)
        self.move(corner.x() - _WIDTH, corner.y())
        self.show()
        self._field.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            row = self._list.currentIndex().row() + steps[key]
            self._list.setCurrentIndex(self._model.index(min(max(row, 0), self._model.rowCount() - 1)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self._list.currentIndex())
        elif key == Qt.Key.Key_F1:
            self._help(self._list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_typed(self, typed: str) -> None:
        sign = typed[:1] if typed[:1] in _SIGNS else ""
        if sign != self._sign:
            self._sign = sign
            self._look_up()
        else:
            self._show_best(self._sought)
            self._looking.start()

    @property
    def _sought(self) -> str:
        return self._field.text().removeprefix(self._sign).strip()

    def _look_up(self) -> None:
        self._looking.stop()
        self._offered = list(self._provide(self._field.text()))
        self._show_best(self._sought)

    def _show_best(self, sought: str) -> None:
        found = best(sought, self._offered, self._recent)
        self._model.show(found)
        self._list.setFixedHeight(_ROW * min(max(len(found), 1), _MOST_SEEN) + 4)
        self.adjustSize()
        if found:
            self._list.setCurrentIndex(self._model.index(0))

    def _help(self, index: QModelIndex) -> None:
        """Open the help at a command, without running it."""
        topic = self._model.shown[index.row()].topic if index.isValid() else ""
        if topic:
            self.close()
            self.help_wanted.emit(topic)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._run(index)

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self._looking.isActive():  # what was typed last counts, not what was found before it
            self._look_up()
            index = self._list.currentIndex()
            if not index.isValid():
                return
        one = self._model.shown[index.row()]
        if one.reason:
            return
        self._recent = [one.text, *(text for text in self._recent if text != one.text)][:20]
        self.close()
        one.run()
