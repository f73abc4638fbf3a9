"""A table with a title, a filter and a count; Enter or a double click chooses a row."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.keys import scopes
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.tables.model import Column, TableModel
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.working import Changed


class Table(QTableView):
    """Copies chosen rows as tab-separated text."""

    row_entered = Signal(QModelIndex)
    _columns: Sequence[Column] = ()
    letters: Mapping[str, Callable[[], None]] = MappingProxyType({})
    """What single letters do while the table has the focus."""

    def set_widths(self, columns: Sequence[Column]) -> None:
        """Each column as wide as it says; one takes the rest, its own width being the least it keeps."""
        self._columns = columns
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, column.width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = next((n for n, column in enumerate(self._columns) if column.stretches), None)
        if place is not None:
            others = sum(self.columnWidth(n) for n in range(len(self._columns)) if n != place)
            self.setColumnWidth(place, max(self.viewport().width() - others, self._columns[place].width))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif not event.modifiers() and event.text().lower() in self.letters:
            self.letters[event.text().lower()]()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.row_entered.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        model = self.model()
        rows = sorted({index.row() for index in self.selectedIndexes()})
        lines = [
            "\t".join(str(model.index(row, column).data() or "") for column in range(model.columnCount()))
            for row in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))


class TablePane(QFrame):
    """`activated` is emitted with the chosen row. What is read, and from which tables, says the subclass."""

    activated = Signal(object)

    title = ""
    empty = ""
    tables: tuple[str, ...] = ()

    def __init__(self, theme: Theme, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._opened: OpenedProject | None = None
        self._theme = theme
        self.model = TableModel(columns, theme)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(self.title))
        scopes.watch(self.table, "table")
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self._fit_rows()
        theme.changed.connect(self._fit_rows)
        self.table.set_widths(columns)
        self.table.row_entered.connect(self._on_entered)
        self.table.doubleClicked.connect(self._on_entered)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setToolTip(tr("Words anywhere in a row, or in one column: place:syria state:active"))
        self.filter.setAccessibleName(tr("Filter {table}", table=tr(self.title).lower()))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(260)
        self.filter.textChanged.connect(self._on_filter)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._nothing = QLabel(tr(self.empty))
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.head = self._head()
        self.column.addWidget(self.head)
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self.table, 1)

    def rows(self, session: "Session") -> Sequence[Any]:
        """What the table shows, read from the project."""
        raise NotImplementedError

    def panes(self) -> list[QWidget]:
        return [self.filter, self.table]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self.reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*self.tables):
            self.reread()

    def reread(self) -> None:
        rows: Sequence[Any] = ()
        if self._opened is not None:
            with self._opened.read() as session:
                rows = self.rows(session)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[Any], words: Sequence[str] = ()) -> None:
        """Show what was read; ``words`` are the words of each row, where they are at hand already."""
        self.model.show(rows, words)
        self._show_count()

    @property
    def current(self) -> Any:
        """The row that is current, None where none is."""
        index = self.table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def choose_id(self, row_id: int) -> None:
        """Make the row of this id current, where it is shown."""
        place = self.model.position(lambda row: row.id == row_id)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, 0))

    @property
    def who(self) -> str | None:
        """The analyst at work, None where no project is open or nobody has said their name."""
        return self._opened.project.who if self._opened else None

    @property
    def total(self) -> int:
        """How many rows there are, also where not all are read yet."""
        return self.model.counts[1]

    def _head(self) -> QWidget:
        title = QLabel(tr(self.title))
        title.setProperty("role", "section")
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        line.addWidget(title)
        line.addWidget(self._count, 1)
        line.addWidget(self.filter)
        return head

    def _fit_rows(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._theme.row_px)

    def _show_count(self) -> None:
        shown, of = self.model.counts
        self._count.setText(
            f"{self.total:,}" if shown == of else tr("{shown:,} of {total:,}", shown=shown, total=self.total)
        )
        self.table.setVisible(of > 0)
        self._nothing.setVisible(of == 0)

    def _on_filter(self, words: str) -> None:
        self.model.filter_by(words)
        self._show_count()

    def _on_entered(self, index: QModelIndex) -> None:
        self.activated.emit(self.model.row(index))
