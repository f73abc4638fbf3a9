"""The dialog that codes an expression over a search result: looked for, looked through, coded in one edit."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from ui.codes.hits import HitsList
from ui.codes.picking import CodePicker
from ui.desk import Desk
from ui.inspector.fields import ErrorLine
from ui.language.texts import counted, tr, tr_later
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from workbench.codes.paths import path_names, path_shown
from workbench.codes.seeking import MOST, Hit, Hits, find_hits
from workbench.codes.sought import Expression, Unit, check
from workbench.codes.tree import CodeRow
from workbench.progress import SILENT, Cancelled, Progress

_UNITS = {
    Unit.WORDS: tr_later("The words found"),
    Unit.SENTENCE: tr_later("Their sentence"),
    Unit.PARAGRAPH: tr_later("Their paragraph"),
}
_HINT = tr_later(
    "Any of several words counts. “two words” in double quotes stand together, withdr* is a beginning. In the list, "
    "Space turns a tick, A ticks all, N none; Ctrl+Enter codes."
)
_PATTERN_HINT = tr_later(
    "A regular expression, without regard to capitals: withdr(aw|ew)\\w* .*?soldiers. One that takes longer than a "
    "second in a text is stopped."
)


class SeekDialog(QDialog):
    """After `exec`, ``chosen`` are the hits to be coded, ``code`` is the code, or ``typed`` the path of a new one."""

    def __init__(
        self,
        desk: Desk,
        opened: OpenedProject,
        codes: Sequence[CodeRow],
        parent: QWidget,
        *,
        code: CodeRow | None = None,
        within: Collection[int] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Code a search result"))
        room = parent.window().size()
        self.resize(min(1080, room.width() - 40), min(680, room.height() - 40))
        self._desk, self._opened, self._codes, self._within = desk, opened, codes, within
        self.code, self.typed = code, ""
        self._stop = _Stop()
        self._looking = 0  # which search is the newest; what an older one finds is not shown
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Words to look for"))
        self.field.setAccessibleName(tr("Words to look for"))
        self.pattern = QCheckBox(tr("&Regular expression"))
        self.unit = QComboBox()
        self.where = QComboBox()
        self.look = QPushButton(tr("Look"))
        self.choose_code = QPushButton()
        self.list = HitsList(desk.theme)
        self.error = ErrorLine()
        self._hint, self._said = wrapped(tr(_HINT), "caption"), wrapped("", "muted")
        self.go = QPushButton(tr("Code"))
        self._build()
        self._connect()
        self._show_code()
        self._count()
        self.field.setFocus()

    @property
    def chosen(self) -> list[Hit]:
        return self.list.hits.chosen

    def seek(self) -> None:
        """Look for the expression in the background; what was found before stays until then."""
        expression = self._expression()
        try:
            check(expression)
        except WorkbenchError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self._looking += 1
        self._said.setText(tr("Looking…"))
        self.look.setText(tr("Stop"))
        within = self._within if self.where.currentIndex() == 1 else None
        self._stop.is_wanted = True
        self._stop = _Stop()
        job = partial(_look, self._opened, expression, self.code.id if self.code else None, within, self._stop)
        self._desk.jobs.start(job, partial(_show, self, self._looking))

    def show_found(self, number: int, found: "Hits | str") -> None:
        if number != self._looking:
            return
        self.look.setText(tr("Look"))
        if isinstance(found, str):
            self.error.say(found)
            self.list.hits.show([])
            self._said.setText("")
            return
        self.list.hits.show(found.hits)
        stopped = (
            tr(" Stopped after {read:,} of {of:,} texts.", read=found.read, of=found.of)
            if found.read < found.of
            else ""
        )
        cut = tr(" More than {most:,}: only these are listed.", most=MOST) if found.is_cut else stopped
        articles = counted(len({hit.article_id for hit in found.hits}), "article")
        self._said.setText(
            tr(
                "{passages} in {articles}.{cut}",
                passages=counted(len(found.hits), "passage"),
                articles=articles,
                cut=cut,
            )
        )
        if found.hits:
            self.list.setCurrentIndex(self.list.hits.index(0))
            self.list.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks while the expression is written; it never codes by accident."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self.field.hasFocus():
                self.seek()
            return
        super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        self._looking += 1  # nothing is shown in a dialog that is gone
        self._stop.is_wanted = True
        super().done(result)

    def _expression(self) -> Expression:
        return Expression(self.field.text(), self.pattern.isChecked(), Unit(self.unit.currentData()))

    def _build(self) -> None:
        for unit, words in _UNITS.items():
            self.unit.addItem(tr(words), unit)
        self.unit.setAccessibleName(tr("What is coded"))
        self.where.addItem(tr("In the whole library"))
        if self._within is not None:
            self.where.addItem(tr("In the list: {articles}", articles=counted(len(self._within), "article")))
            self.where.setCurrentIndex(1)
        self.where.setAccessibleName(tr("Where to look"))
        for button in (self.look, self.choose_code):
            button.setAutoDefault(False)
        self.go.setProperty("primary", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept_coded)
        buttons.rejected.connect(self.reject)
        for each in buttons.buttons():
            each.setProperty("autoDefault", False)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(_in_a_row(self.field, self.pattern, self.look))
        choices = _in_a_row(self.where, self.unit, wrapped("as", "muted"), self.choose_code)
        choices.setStretch(0, 0)
        choices.addStretch(1)
        column.addLayout(choices)
        for part in (self._hint, self.error):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addLayout(_in_a_row(self._said, buttons))

    def _connect(self) -> None:
        self.look.clicked.connect(self._on_look)
        self.pattern.toggled.connect(self._on_pattern)
        self.choose_code.clicked.connect(self._on_choose_code)
        self.list.hits.ticked.connect(self._count)
        self.field.textEdited.connect(self._on_edited)
        self._desk.jobs.progressed.connect(self._on_progressed)
        self._key = QShortcut(QKeySequence("Ctrl+Return"), self)
        self._key.activated.connect(self._accept_coded)

    def _on_look(self) -> None:
        if self.look.text() == tr("Stop"):
            self._stop.is_wanted = True
        else:
            self.seek()

    def _on_progressed(self, done: int, total: int, _doing: str) -> None:
        if self.look.text() == tr("Stop") and total:
            self._said.setText(tr("Looking… {done:,} of {total:,} texts", done=done, total=total))

    def _on_edited(self) -> None:
        self.error.say("")

    def _on_pattern(self, is_pattern: bool) -> None:
        self._hint.setText(tr(_PATTERN_HINT) if is_pattern else tr(_HINT))

    def _on_choose_code(self) -> None:
        picker = CodePicker(self._desk.theme, tr("Code as"), self._codes, self)
        if picker.exec():
            self.code, self.typed = picker.row, picker.typed
            self._show_code()
            if self.list.hits.rowCount():
                self.seek()  # other words have this code already
        picker.deleteLater()

    def _show_code(self) -> None:
        name = path_shown(self.code.path if self.code else path_names(self.typed))
        self.choose_code.setText(name or tr("Choose a code…"))
        self._count()

    def _count(self) -> None:
        count = len(self.chosen)
        self.go.setText(tr("Code {passages}", passages=counted(count, "passage")) if count else tr("Code"))
        self.go.setEnabled(count > 0)

    def _accept_coded(self) -> None:
        """Without a code, ask for one first."""
        if not self.chosen:
            return
        if self.code is None and not self.typed:
            self._on_choose_code()
        if self.code is not None or self.typed:
            self.accept()


def _in_a_row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first, 1)
    for part in others:
        row.addWidget(part)
    return row


class _Stop(Progress):
    """Ends this search alone, whatever else runs or waits."""

    def __init__(self) -> None:
        self.is_wanted = False
        self.told: Progress = SILENT

    @override
    def report(self, done: int, total: int, text: str) -> None:
        if self.is_wanted:
            raise Cancelled
        self.told.report(done, total, text)


def _look(
    opened: OpenedProject,
    expression: Expression,
    code_id: int | None,
    within: Collection[int] | None,
    stop: _Stop,
    progress: Progress,
) -> "Hits | str":
    """On the worker thread; a refusal is told in the dialog, which lies over the notices."""
    stop.told = progress
    try:
        return find_hits(opened.project, expression, code_id, within, stop)
    except WorkbenchError as error:
        return str(error)


def _show(dialog: SeekDialog, number: int, found: "Hits | str") -> None:
    dialog.show_found(number, found)
