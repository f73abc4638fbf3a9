"""A merge looked at before it is done, and what it left to decide afterwards: the same view."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.language.texts import counted, tr, tr_later
from ui.merging.card import BOTH, ItemCard
from ui.merging.doubles import DoublesCard
from ui.merging.listing import ConflictList
from ui.merging.summary import effect_lines, joined_lines, moment_words
from ui.reader.key_button import KeyButton
from ui.sources.cards import label, wrapped
from workbench.merging import Choices, Conflict, MergePreview, Side, Verdicts

_LOST = tr_later("Nothing is lost. The value you do not choose stays in the item’s history and can be restored.")


class MergeDialog(QDialog):
    """Accepted, `chosen` says what was decided; what was not stays a conflict of the project.

    With a preview it asks whether to merge; without one it decides what an earlier merge has left.
    """

    def __init__(
        self, desk: Desk, conflicts: Sequence[Conflict], preview: MergePreview | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge {preview}", preview=preview.name) if preview else tr("Conflicts"))
        self.resize(1180, 720)
        self._theme, self._preview = desk.theme, preview
        self._items = [tuple(its) for _, its in groupby(conflicts, key=lambda one: (one.table, one.row))]
        self._chosen: dict[Conflict, Side | str] = {}
        self.listing = ConflictList(desk.theme, self._items, joined_lines(preview) if preview else ())
        self.card = ItemCard(desk.theme)
        self.doubles = DoublesCard([one for one in preview.doubles if one.table == "source"] if preview else [])
        self.go = QPushButton()
        self.go.setProperty("primary", True)
        self._build()
        self.listing.chosen.connect(self._show_item)
        self.card.decided.connect(self.choose)
        for key in range(1, 10):
            QShortcut(QKeySequence(str(key)), self, lambda key=key: self.card.press(key))
        QShortcut(QKeySequence("N"), self, self.next_conflict)
        self._count()
        self.listing.list.setCurrentRow(0)

    def chosen(self) -> Choices:
        """What is decided: each conflict with the side to stand, None for both."""
        return [(one, None if side == BOTH else side) for one, side in self._chosen.items() if side]  # type: ignore[misc]

    def verdicts(self) -> Verdicts:
        """What is said of sources that were made on both sides."""
        return self.doubles.verdicts()

    def choose(self, conflict: Conflict, side: "Side | str") -> None:
        """Decide one conflict; the same choice again takes it back."""
        if self._chosen.get(conflict) == side:
            del self._chosen[conflict]
        else:
            self._chosen[conflict] = side
        if conflict in self.card.conflicts:
            self.card.mark(conflict, self._chosen.get(conflict))
        self._count()

    def take_all(self, *, theirs: bool) -> None:
        """Decide everything that is open for one side, where that side has a value."""
        for conflict in (one for item in self._items for one in item if one not in self._chosen):
            side = next((side for side in conflict.sides if side.is_theirs is theirs), None)
            if side is not None:
                self.choose(conflict, side)

    def next_conflict(self) -> None:
        """Go on to the next item with something open."""
        count, at = len(self._items), self.listing.list.currentRow()
        places = [(at + step) % count for step in range(1, count + 1)] if count else []
        place = next((one for one in places if not self._is_decided(one)), None)
        if place is not None:
            self.listing.list.setCurrentRow(place)

    def _is_decided(self, place: int) -> bool:
        return all(one in self._chosen for one in self._items[place])

    def _show_item(self, place: int) -> None:
        if 0 <= place < len(self._items):
            self.card.show_item(self._items[place], self._chosen, self._preview.bearings if self._preview else None)

    def _count(self) -> None:
        self.listing.mark([self._is_decided(place) for place in range(len(self._items))])
        left = sum(1 for item in self._items for one in item if one not in self._chosen)
        if self._preview is not None:
            self.go.setText(tr("Merge, {left} to decide later", left=left) if left else tr("Merge"))
        else:
            self.go.setText(tr("Decide {chosen}", chosen=len(self._chosen)) if self._chosen else tr("Decide"))
            self.go.setEnabled(bool(self._chosen))

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.listing, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self._right())
        split.setSizes([320, 860])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self._head(), _line(), split, _line(), self._foot()):
            whole.addWidget(part, 1 if part is split else 0)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("ground", "surface")
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 14, 24, 14)
        line.setSpacing(40)
        preview = self._preview
        if preview is None:
            count = sum(map(len, self._items))
            line.addLayout(
                _two(
                    tr("Conflicts"), tr("{conflicts} of copies that were merged", conflicts=counted(count, "conflict"))
                ),
                1,
            )
            return head
        common = (
            tr("Last common state: {moment}", moment=moment_words(preview.common))
            if preview.common
            else tr("Copied while empty")
        )
        line.addLayout(_two(tr("Merge two copies"), common))
        line.addLayout(_two(tr("Your copy"), tr("{changes} of its own", changes=counted(preview.ours, "change"))))
        by = f"{', '.join(preview.by)}, " if preview.by else ""
        line.addLayout(
            _two(preview.name, tr("{by}{changes} of its own", by=by, changes=counted(preview.sets, "change"))), 1
        )
        return head

    def _right(self) -> QWidget:
        inside = QFrame()
        inside.setProperty("ground", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        if self._items:
            column.addWidget(self.card)
        else:
            nothing = wrapped(tr("Nothing to decide: no field was changed on both sides."), "muted")
            nothing.setContentsMargins(24, 20, 24, 8)
            column.addWidget(nothing)
        effects = list(effect_lines(self._preview)) if self._preview else []
        if effects:
            column.addWidget(_effects(effects))
        if self._preview and any(one.table == "source" for one in self._preview.doubles):
            column.addWidget(self.doubles)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("ground", "panel")
        cancel = QPushButton(tr("Cancel merge") if self._preview else tr("Close"))
        mine, theirs = QPushButton(tr("Take all of mine")), QPushButton(tr("Take all of theirs"))
        following = KeyButton(self._theme, tr("Next conflict"), "N")
        cancel.clicked.connect(self.reject)
        mine.clicked.connect(lambda: self.take_all(theirs=False))
        theirs.clicked.connect(lambda: self.take_all(theirs=True))
        following.clicked.connect(self.next_conflict)
        self.go.clicked.connect(self.accept)
        self.go.setDefault(True)
        line = QHBoxLayout(foot)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(8)
        line.addWidget(wrapped(tr(_LOST), "caption"), 1)
        for button in (cancel, mine, theirs, following):
            button.setAutoDefault(False)
            line.addWidget(button)
            button.setVisible(button is cancel or bool(self._items))
        line.addWidget(self.go)
        return foot


def _effects(lines: Sequence[tuple[str, str, str]]) -> QWidget:
    """The levels that change, before and after."""
    outer = QWidget()
    card = QFrame()
    card.setProperty("ground", "card")
    around = QVBoxLayout(outer)
    around.setContentsMargins(24, 8, 24, 16)
    around.addWidget(card)
    grid = QGridLayout(card)
    grid.setContentsMargins(14, 10, 14, 10)
    grid.setHorizontalSpacing(20)
    heads = ((tr("Effect on the chart"), "strong"), (tr("Level today"), "caption"), (tr("After the merge"), "caption"))
    for column, (words, role) in enumerate(heads):
        grid.addWidget(wrapped(words, role), 0, column)
        grid.setColumnStretch(column, 1)
    for row, cells in enumerate(lines, 1):
        for column, words in enumerate(cells):
            grid.addWidget(wrapped(words, "" if column else "muted"), row, column)
    return outer


def _two(title: str, more: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for words, role in ((title, "section"), (more, "caption")):
        column.addWidget(label(words, role))
    return column


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "horizontal")
    return line
