"""The line over the chart: what it shows and how, who is counted, what if, the table, and the export."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget
from typing_extensions import override

from db.values import Basis
from ui.chart.viewing import ViewMenu
from ui.language.texts import capital, tr
from ui.theme.theme import Theme
from workbench.whatif import AS_IT_IS, IGNORING_GRADES, UNDERCOUNTS, WhatIf, basis_alone, with_undercount, without

_LEAST = 508  # px
_EDGE, _GAP = 16, 10  # px
_AROUND = 12  # px around an icon or a word


class ChartHead(QWidget):
    """`changed` is emitted when other people are to be counted, or another view or what-if is asked.

    `influence_asked` is emitted when the influence of each origin is to be seen.
    """

    changed = Signal()
    influence_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title, self.counts, self.updating = QLabel(), QLabel(), QLabel(tr("Updating"))
        self.title.setProperty("role", "section")
        self.counts.setProperty("chip", "plain")
        self.updating.setProperty("role", "caption")
        self.updating.hide()
        self._what_if: WhatIf = AS_IT_IS
        self._origin: WhatIf | None = None
        self._buttons = {basis: _segment(basis) for basis in (Basis.TOTAL, Basis.CORE)}
        group = QButtonGroup(self)
        for button in self._buttons.values():
            group.addButton(button)
            button.clicked.connect(self.changed)
        self._buttons[Basis.TOTAL].setChecked(True)
        self.what_if_button = self._what_if_menu(theme)
        self.table_button = QPushButton("\u2009" + tr("Table"))
        self.table_button.setCheckable(True)
        self.table_button.setIcon(theme.icon("table-2"))
        self.view_button = ViewMenu(theme)
        self.view_button.changed.connect(self.changed)
        self.export_button = QPushButton("\u2009" + tr("Export figure"))
        self.export_button.setProperty("primary", True)
        self.export_button.setIcon(theme.icon("image-down", "on_accent"))
        self._lay_out()

    @override
    def minimumSizeHint(self) -> QSize:
        """What is left once the counts, the title and the words before the buttons have gone."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Where room is short the counts go first, then the word before the buttons, those on menus, and the title."""
        menus = (self.view_button, self.what_if_button)
        stay = (self.updating, *self._buttons.values(), self.table_button, self.export_button)
        left = self.width() - sum(self._of(part) for part in stay if not part.isHidden())
        left -= 2 * _EDGE + sum(menu.iconSize().width() + _AROUND + _GAP for menu in menus)
        words = sum(menu.fontMetrics().horizontalAdvance(menu.text()) + _AROUND for menu in menus)
        fits: list[bool] = []
        for width in (self._of(self.title), words, self._of(self.count_label), self._of(self.counts)):
            left -= width
            fits.append(left >= 0)
        self.title.setVisible(fits[0])
        self._word_menus(with_words=fits[1])
        self.count_label.setVisible(fits[2])
        self.counts.setVisible(fits[3])

    @staticmethod
    def _of(part: QWidget) -> int:
        return part.sizeHint().width() + _GAP

    def _word_menus(self, *, with_words: bool) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if with_words else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in (self.view_button, self.what_if_button):
            button.setToolButtonStyle(style)

    def say(self, title: str, counts: str, *, updating: bool) -> None:
        """What is shown, how much stands behind it, and whether its levels are being reckoned."""
        self.title.setText(title)
        self.counts.setText(counts)
        self.updating.setVisible(updating)
        self._fold()

    @property
    def basis(self) -> Basis:
        """Who is to be counted where the claims can tell."""
        return next(basis for basis, button in self._buttons.items() if button.isChecked())

    @property
    def what_if(self) -> WhatIf:
        return self._what_if

    def choose_basis(self, basis: Basis | None) -> None:
        """Count these without a word; None leaves who is counted."""
        if basis in self._buttons:
            self._buttons[basis].setChecked(True)

    def toggle_basis(self) -> None:
        self._buttons[Basis.CORE if self.basis is Basis.TOTAL else Basis.TOTAL].setChecked(True)
        self.changed.emit()

    def offer_origin(self, origin: int | None, label: str) -> None:
        """The origin of the current mark, which can be left out."""
        self._origin = None if origin is None else without(origin, label)
        self._leave_out.setEnabled(self._origin is not None)
        self._leave_out.setText(
            tr("Leave out {label}", label=label) if self._origin else tr("Leave out the current mark’s origin")
        )

    def ask(self, what_if: WhatIf) -> None:
        """Show the chart beside itself as it would be so."""
        self._what_if = what_if
        words = tr("What if: {what_if}", what_if=what_if.words) if what_if.words else tr("What if")
        self.what_if_button.setText(f"\N{THIN SPACE}{words}")
        self.changed.emit()

    def _what_if_menu(self, theme: Theme) -> QToolButton:
        button = QToolButton()
        button.setText("\u2009" + tr("What if"))
        button.setIcon(theme.icon("git-fork"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(tr("What if"))
        button.setToolTip(tr("What if: the chart beside itself as it would be otherwise"))
        menu = QMenu(button)
        menu.addAction(tr("As it is"), partial(self.ask, AS_IT_IS))
        menu.addSeparator()
        self._leave_out = menu.addAction(tr("Leave out the current mark’s origin"), self._ask_without_origin)
        self._leave_out.setEnabled(False)
        offered = [basis_alone(basis) for basis in (Basis.TOTAL, Basis.CORE)]
        offered += [with_undercount(chance) for chance in UNDERCOUNTS]
        for what_if in (*offered, IGNORING_GRADES):
            menu.addAction(what_if.words[:1].upper() + what_if.words[1:], partial(self.ask, what_if))
        menu.addSeparator()
        menu.addAction(tr("Influence of each origin…"), self.influence_asked.emit)
        button.setMenu(menu)
        return button

    def _ask_without_origin(self) -> None:
        if self._origin is not None:
            self.ask(self._origin)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(_EDGE, 10, _EDGE, 6)
        line.setSpacing(_GAP)
        for words in (self.title, self.counts, self.updating):
            line.addWidget(words)
        line.addStretch(1)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for button in self._buttons.values():
            segments.addWidget(button)
        self.count_label = QLabel(tr("Count"))
        self.count_label.setProperty("role", "muted")
        line.addWidget(self.count_label)
        line.addLayout(segments)
        for part in (self.view_button, self.what_if_button, self.table_button, self.export_button):
            line.addWidget(part)


def _segment(basis: Basis) -> QPushButton:
    button = QPushButton(capital(tr(basis.value)))
    button.setCheckable(True)
    button.setAccessibleName(tr("Count the {basis}", basis=basis.value))
    button.setToolTip(tr("{total_or_core}: total or core"))
    return button
