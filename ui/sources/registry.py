"""The registry at the left: search, kinds, and the list of all sources."""

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

from ui.desk import Desk
from ui.keys import scopes
from ui.language.texts import counted, tr, tr_later
from ui.lists import LayOutAgain, SteadyList
from ui.sources.kinds import Kinds
from ui.sources.registry_model import FILTERS, RegistryModel, matching
from ui.sources.registry_paint import CLAIMS, GRADE, LEFT, ORIGINS, RegistryPainter
from workbench.registry import SourceRow

_NOTHING_YET = tr_later("No sources yet. They come with the claims that name them, or press the button above.")
_NOTHING_FOUND = tr_later("No source has these words.")
_BAR = 12  # px, the scroll bar beside the lines


class SourceList(SteadyList):
    letters: Mapping[str, Callable[[], None]] = MappingProxyType({})
    """What single letters do while the list has the focus."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.modifiers() and event.text().lower() in self.letters:
            self.letters[event.text().lower()]()
        else:
            super().keyPressEvent(event)


class RegistryPane(QFrame):
    """`chosen` is emitted with a source's id, or None when none is chosen."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self.setMinimumWidth(250)
        self._rows: Sequence[SourceRow] = ()
        self._kind = "All"
        self._wanted: int | None = None
        self.model = RegistryModel()
        self.search = QLineEdit()
        self.list = SourceList()
        self.kinds = Kinds(FILTERS, self._kind)
        self._nothing = QLabel(tr(_NOTHING_YET))
        self._build(desk)
        desk.theme.changed.connect(self.list.viewport().update)

    def show_rows(self, rows: Sequence[SourceRow], hidden: Collection[int] = ()) -> None:
        """Show these sources, keeping search, kind and choice; the grades of `hidden` ones are not shown."""
        self._rows, self.model.hidden = rows, hidden
        self.search.setPlaceholderText(tr("Search {sources}", sources=counted(len(rows), "source")))
        for name, is_it in FILTERS.items():
            self.kinds.name(name, tr("{words} {count:,}", words=tr(name), count=sum(map(is_it, rows))))
        self._refresh()

    def choose(self, source_id: int | None) -> None:
        """Choose a source; where the filter hides it, the filter goes."""
        self._wanted = source_id
        if source_id is not None and self.model.position(source_id) is None:
            self.search.clear()
            self.kinds.choose("All")
            self._kind = "All"
        self._refresh()

    def _build(self, desk: Desk) -> None:
        title = QLabel(tr("Sources"))
        title.setProperty("role", "section")
        add = QToolButton()
        add.setDefaultAction(desk.actions["new_source"])
        head = QHBoxLayout()
        head.setContentsMargins(LEFT, 0, LEFT, 0)
        head.addWidget(title, 1)
        head.addWidget(add)
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search sources"))
        self.search.addAction(desk.theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._refresh)
        self.kinds.chosen.connect(self._on_kind_chosen)
        field = QHBoxLayout()
        field.setContentsMargins(LEFT, 0, LEFT, 0)
        field.addWidget(self.search)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(LEFT, 12, LEFT, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._dress_list(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(field)
        pills = QHBoxLayout()
        pills.setContentsMargins(LEFT - 4, 0, LEFT, 0)
        pills.addWidget(self.kinds)
        column.addLayout(pills)
        column.addLayout(_column_titles())
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)

    def _dress_list(self, desk: Desk) -> None:
        self.list.setAccessibleName(tr("Sources"))
        scopes.watch(self.list, "sources")
        self.list.setProperty("ground", "panel")
        self.list.setMouseTracking(True)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RegistryPainter(desk.theme))
        self.list.setVerticalScrollMode(SteadyList.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._layout = LayOutAgain(self.list)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)

    def _refresh(self) -> None:
        shown = matching(self._rows, self._kind, self.search.text())
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        self.model.show(shown)
        place = self.model.position(self._wanted)
        if place is None and shown and self._wanted is None:
            place = 0
        if place is None:
            selection.clear()
        else:
            index = self.model.index(place)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        selection.blockSignals(blocked)
        self.list.viewport().update()
        self.list.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._nothing.setText(tr(_NOTHING_FOUND if self._rows else _NOTHING_YET))
        if place is not None:
            self._announce(self.model.row(self.model.index(place)).id)
        elif not self._rows or (self._wanted is not None and self._wanted not in {row.id for row in self._rows}):
            self._announce(None)

    def _announce(self, source_id: int | None) -> None:
        self._wanted = source_id
        self.chosen.emit(source_id)

    def _on_kind_chosen(self, kind: str) -> None:
        self._kind = kind
        self._refresh()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._announce(self.model.row(current).id)


def _column_titles() -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(LEFT, 4, LEFT + _BAR, 0)
    line.setSpacing(0)
    for words, width, side in (
        (tr("Name"), 0, Qt.AlignmentFlag.AlignLeft),
        (tr("Grade"), GRADE, Qt.AlignmentFlag.AlignLeft),
        (tr("Claims"), CLAIMS, Qt.AlignmentFlag.AlignRight),
        (tr("Origins"), ORIGINS, Qt.AlignmentFlag.AlignRight),
    ):
        label = QLabel(words)
        label.setProperty("role", "heading")
        label.setAlignment(side)
        if width:
            label.setFixedWidth(width)
        line.addWidget(label, 0 if width else 1)
    return line
