"""The menu that says how the chart stands: a panel each, together, stacked, as shares, of a day, with histories."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme
from workbench.figures.content import View

_WORDS = {
    View.PANELS: tr_later("A panel each"),
    View.TOGETHER: tr_later("Together in one panel"),
    View.STACKED: tr_later("Stacked"),
    View.SHARES: tr_later("Shares in percent"),
}
_DAY = tr_later("Claims of a day")


class ViewMenu(QToolButton):
    """`changed` is emitted when the view is another or histories are asked for.

    `chosen` is emitted with the view that was picked, `day_asked` where that is the claims of a day.
    """

    changed = Signal()
    chosen = Signal(View)
    day_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setIcon(theme.icon("chart-line"))
        self.setToolButtonStyle(self.toolButtonStyle().ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.view = View.PANELS
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {view: group.addAction(self._checkable(tr(words), menu)) for view, words in _WORDS.items()}
        for view, action in self._actions.items():
            action.triggered.connect(partial(self.chosen.emit, view))
        self.day_action = group.addAction(self._checkable(f"{_DAY}\tD", menu))
        self.day_action.triggered.connect(self.day_asked)
        menu.addActions(group.actions())
        menu.addSeparator()
        self.histories_action = self._checkable(tr("Plausible histories for ranges"), menu)
        self.histories_action.toggled.connect(self.changed)
        menu.addAction(self.histories_action)
        self.setMenu(menu)
        self.show_as(View.PANELS, of_a_day=False)

    @property
    def histories(self) -> bool:
        return self.histories_action.isChecked()

    def choose(self, view: View) -> None:
        """Show the series so from now on."""
        self.view = view
        self.changed.emit()

    def show_as(self, view: View, *, of_a_day: bool) -> None:
        """Say how the chart stands; it may be otherwise than was chosen where the series do not allow it."""
        (self.day_action if of_a_day else self._actions[view]).setChecked(True)
        words = _DAY if of_a_day else tr(_WORDS[view]).split(" in ")[0]
        self.setText(f"\N{THIN SPACE}{words}")
        self.setAccessibleName(tr("View: {words}", words=words))
        self.setToolTip(tr("View: {words}", words=words))

    @staticmethod
    def _checkable(words: str, parent: QMenu) -> QAction:
        action = QAction(words, parent)
        action.setCheckable(True)
        return action
