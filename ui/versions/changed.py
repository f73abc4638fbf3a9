"""What was tagged before the text changed and could not be carried: old words beside new, decided one by one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from db.errors import WorkbenchError
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from ui.theme.theme import Theme
from ui.versions.keyed import KeyedDialog
from ui.versions.lines import ToldList
from ui.versions.marked import MarkedText
from workbench.differences import differences
from workbench.waiting import (
    WaitingTag,
    correct_by_new_words,
    keep_on_old,
    remove_tag,
    take_new_words,
    told_briefly,
    waiting_tags,
)

_NOTHING = tr_later("Nothing waits: every tag stands on the newest version, or was left where it is.")
_GONE = tr_later("The sentence is not there any more.")


class ChangedDialog(KeyedDialog):
    """K keeps a tag on its version, T takes the new words, C records them as a correction, R removes it.

    `decided` is emitted with the claim that a decision leaves to be looked at, or None.
    """

    decided = Signal(object)

    def __init__(self, theme: Theme, opened: OpenedProject, article_id: int, parent: QWidget) -> None:
        keys = {
            "K": (tr("Keep on version 1"), self.keep),
            "T": (tr("Take the new words"), self.take),
            "C": (tr("Correct"), self.correct),
            "R": (tr("Remove"), self.remove),
        }
        super().__init__(theme, keys, parent)
        self.setWindowTitle(tr("Changed since you tagged it"))
        self.resize(min(1040, parent.width() - 40), min(560, parent.height() - 40))
        self._opened, self._article_id = opened, article_id
        self._tags: list[WaitingTag] = []
        self.list = ToldList(theme, tr("Tags whose words have changed"))
        self.list.currentRowChanged.connect(self._on_row)
        self.head, self.why = wrapped("", "section"), wrapped("", "strong")
        self.names = (wrapped("", "caption"), wrapped("", "caption"))
        self.texts = (
            MarkedText(theme, tr("As it was tagged"), is_new=False),
            MarkedText(theme, tr("As it reads now"), is_new=True),
        )
        self.fault = wrapped("", "error")
        self._build()
        self._read()
        self.list.setFocus()

    def keep(self) -> None:
        self._decide("Keep on its version", keep_on_old)

    def take(self) -> None:
        self._decide("Take the new words", take_new_words)

    def correct(self) -> None:
        self._decide("Record as a correction", correct_by_new_words)

    def remove(self) -> None:
        self._decide("Remove what changed", remove_tag)

    def _decide(self, label: str, does: Callable[..., int | None]) -> None:
        one = self._current()
        if one is None:
            return
        try:
            with self._opened.edit(label) as session:
                made = does(session, one.key)
        except WorkbenchError as error:
            self.fault.setText(str(error))
            return
        self._read()
        self.decided.emit(made or (one.claim_id if does is take_new_words else None))

    def _current(self) -> WaitingTag | None:
        row = self.list.currentRow()
        return self._tags[row] if 0 <= row < len(self._tags) else None

    def _read(self) -> None:
        at = max(self.list.currentRow(), 0)
        with self._opened.read() as session:
            self._tags = waiting_tags(session, self._article_id)
        self.list.show_lines((f"{one.label}  {one.quote}", told_briefly(one.changed), True) for one in self._tags)
        self.head.setText(tr("{tags:,} changed since tagged", tags=len(self._tags)) if self._tags else tr(_NOTHING))
        if self._tags:
            self.list.setCurrentRow(min(at, len(self._tags) - 1))
        else:
            self._on_row(-1)

    def _on_row(self, _row: int) -> None:
        one = self._current()
        self.fault.setText("")
        for button in self.buttons.values():
            button.setEnabled(one is not None)
        if one is None:
            for part in (*self.names, self.why):
                part.setText("")
            for text in self.texts:
                text.show_text("", ())
            return
        self.buttons["K"].setText(tr("Keep on version {one}", one=one.number))
        self.buttons["T"].setEnabled(one.changed.new is not None)
        self.buttons["C"].setEnabled(one.changed.new is not None and one.claim_id is not None)
        self.why.setText(_why(one))
        found = differences(one.before, one.after) if one.after else ()
        for name, text, number, body in zip(
            self.names, self.texts, (one.number, one.newest), (one.before, one.after or _GONE), strict=True
        ):
            name.setText(tr("Version {number}", number=number))
            text.show_text(tr(body), found)

    def _build(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.head)
        side.addWidget(self.list, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        pair = QHBoxLayout()
        for name, text in zip(self.names, self.texts, strict=True):
            half = QVBoxLayout()
            half.addWidget(name)
            half.addWidget(text, 1)
            pair.addLayout(half, 1)
        column.addWidget(self.why)
        column.addLayout(pair, 1)
        column.addWidget(self.fault)
        column.addLayout(self.row_of_buttons())
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([250, 790])
        split.setChildrenCollapsible(False)
        self.close_below(split)


def _why(one: WaitingTag) -> str:
    """What has become of the words: "2,000 became 1,000. C-061 stands on version 1 until you decide."."""
    told = [
        tr("{before} became {after}", before=each.before, after=each.after)
        if each.before and each.after
        else each.words
        for each in one.changed.differences[:3]
    ]
    what = "; ".join(told) or one.changed.why.value
    return tr(
        "{what}. {tag} stands on version {number} until you decide.",
        what=what[:1].upper() + what[1:],
        tag=one.label,
        number=one.number,
    )
