"""The menus of the library: how the list is sorted and grouped, and searches at hand."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from db.listing import Arrangement, Grouping, Sorting
from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.opened import OpenedProject

_STATES = {
    tr_later("Unread"): "state:unread",
    tr_later("Being read"): "state:reading",
    tr_later("Done"): "state:done",
    tr_later("Starred"): "starred:",
    tr_later("In a story with others"): "story:",
}


_GROUPED = {
    Grouping.MONTH: tr_later("Group by month"),
    Grouping.OUTLET: tr_later("Group by outlet"),
    Grouping.STORY: tr_later("Group by story"),
    Grouping.STATE: tr_later("Group by state of reading"),
    Grouping.NOTHING: tr_later("No headings"),
}
_SORTED = {
    Sorting.NEWEST: tr_later("Newest first"),
    Sorting.OLDEST: tr_later("Oldest first"),
    Sorting.TITLE: tr_later("By headline"),
}


class MenuButton(QToolButton):
    """A button without a frame that opens its menu, by the mouse or by Space."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRaise(True)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setIconSize(QSize(16, 16))
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.setMenu(QMenu(self))
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setIcon(self._theme.icon(self._icon))


class ArrangeButton(MenuButton):
    """`chosen` says that the list is to be arranged otherwise."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "arrow-down-wide-narrow", tr("Sort and group"))
        self._groupings = self._choices(_GROUPED)
        self._sortings = self._choices(_SORTED)
        self._best = QAction(tr("Best found first"), self)
        self._best.setCheckable(True)
        self._best.setChecked(True)
        self._best.setToolTip(tr("While words are sought, those articles come first that have most of them."))
        self._best.triggered.connect(self.chosen)
        self.menu().addAction(self._best)

    @property
    def arrangement(self) -> Arrangement:
        grouping, sorting = self._groupings.checkedAction(), self._sortings.checkedAction()
        return Arrangement(Grouping(grouping.data()), Sorting(sorting.data()))

    @property
    def best_first(self) -> bool:
        return self._best.isChecked()

    def arrange(self, arranged: Arrangement, *, best_first: bool) -> None:
        """Take over an arrangement without announcing it."""
        for group, value in ((self._groupings, arranged.grouping), (self._sortings, arranged.sorting)):
            next(action for action in group.actions() if action.data() == value).setChecked(True)
        self._best.setChecked(best_first)

    def _choices(self, names: Mapping[Any, str]) -> QActionGroup:
        group = QActionGroup(self)
        for value, name in names.items():
            action = QAction(tr(name), group)
            action.setCheckable(True)
            action.setData(str(value))
            self.menu().addAction(action)
        self.menu().addSeparator()
        group.actions()[0].setChecked(True)
        group.triggered.connect(self._on_chosen)
        return group

    def _on_chosen(self, _action: QAction) -> None:
        self.chosen.emit()


class SearchesButton(MenuButton):
    """Searches at hand: states of reading, and those that were saved. `chosen` is emitted with what is to be sought.

    The search that is on has a tick, and choosing it again clears it.
    """

    chosen = Signal(str)
    save_requested = Signal()
    saved_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "ellipsis", tr("Searches"))
        self._opened: OpenedProject | None = None
        self._query = ""
        self.menu().aboutToShow.connect(self._fill)

    def set_project(self, opened: "OpenedProject | None") -> None:
        self._opened = opened

    def set_query(self, query: str) -> None:
        self._query = query.strip()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for name, query in _STATES.items():
            self._offer(tr(name), query)
        saved = self._saved()
        if saved:
            menu.addSeparator()
        for own_name, query in saved:
            self._offer(own_name, query)
        menu.addSeparator()
        save = menu.addAction(tr("Save this search…"), self.save_requested.emit)
        save.setEnabled(bool(self._query))
        menu.addAction(tr("Saved searches…"), self.saved_requested.emit).setEnabled(bool(saved))

    def _saved(self) -> list[tuple[str, str]]:
        if self._opened is None:
            return []
        from workbench.finding.saved import saved_searches

        with self._opened.read() as session:
            return [(row.name, row.query) for row in saved_searches(session)]

    def _offer(self, name: str, query: str) -> None:
        action = self.menu().addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(query == self._query)
        action.setData("" if query == self._query else query)
        action.setToolTip(query)
        action.triggered.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())
