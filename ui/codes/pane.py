"""The codebook beside the text: a filter, the tree, and below it what the chosen code means."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.codes.model import matching
from ui.codes.tree import CodeTree
from ui.codes.working import CodeWork
from ui.desk import Desk
from ui.language.texts import tr, tr_later, written
from ui.opened import OpenedProject
from ui.sources.cards import wrapped
from workbench.codes.tree import CodeRow, code_rows

if TYPE_CHECKING:
    from db.working import Changed

_EMPTY = tr_later(
    "No codes yet. Press New ({new_code}), or select words in an article and press {tag_code}. Codes stand in a "
    "tree; drag one onto "
    "words, or press Enter, to put it on them."
)
_OFFERED = (
    *("put_code", "new_code", "new_code_below", "rename_code", "colour_code", "explain_code"),
    *("move_code_up", "move_code_down", "move_code_in", "move_code_out", "merge_code", "retire_code", "delete_code"),
    *("code_search", "import_codes", "export_codes"),
)
"""What a right click in the tree offers."""


class CodebookPane(QFrame):
    """`closed` is emitted when the analyst puts it away, `left` when Esc leads back to the text."""

    closed = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self.opened: OpenedProject | None = None
        self._actions = desk.actions
        self._rows: list[CodeRow] = []
        self._is_behind = True
        self.tree = CodeTree(desk.theme)
        self.work = CodeWork(self, desk)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter codes"))
        self.filter.setAccessibleName(tr("Filter codes"))
        self.filter.setClearButtonEnabled(True)
        self.meaning = _Meaning()
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._nothing = wrapped(tr(_EMPTY), "muted")
        self._nothing.setContentsMargins(12, 8, 12, 8)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._build(desk)
        self.filter.textChanged.connect(self._on_filter)
        self.tree.asked.connect(self._on_asked)
        self.tree.left.connect(self.left)
        self.tree.selectionModel().currentChanged.connect(self._show_meaning)
        self.tree.codes.renamed.connect(self.work.rename)
        self.tree.codes.placed.connect(self.work.place)
        self.meaning.done.connect(self._on_meaning)

    @property
    def rows(self) -> list[CodeRow]:
        """All codes of the project in their order, also those that the filter hides."""
        return self._rows

    def panes(self) -> list[QWidget]:
        return [self.filter, self.tree, self.meaning]

    def set_project(self, opened: OpenedProject | None) -> None:
        self.opened = opened
        self.filter.clear()
        self.reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches("code", "coding", "span"):
            self.reread()

    def show_code(self, code_id: int) -> None:
        """Bring the codebook into sight, with this code chosen."""
        self.filter.clear()
        self.setVisible(True)
        self.reread(code_id)
        self.tree.setFocus()

    def reread(self, choose: int | None = None) -> None:
        """Read the codes anew, now where they are looked at, else when they next are."""
        self._is_behind = self.isHidden()
        if self._is_behind:
            return
        self._rows = []
        if self.opened is not None:
            with self.opened.read() as session:
                self._rows = code_rows(session)
        self._show(choose)

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible and self._is_behind:
            self.reread()

    def _show(self, choose: int | None = None) -> None:
        shown = matching(self._rows, self.filter.text())
        self.tree.show_rows(shown, choose)
        of = len(self._rows)
        count = tr("{shown:,} of {of:,}", shown=len(shown), of=of) if len(shown) != of else written(of)
        self._count.setText(count if of else "")
        for part, is_shown in ((self.tree, bool(self._rows)), (self._nothing, not self._rows)):
            part.setVisible(is_shown)
        self._show_meaning()

    def _show_meaning(self) -> None:
        code = self.tree.code
        self.meaning.setVisible(code is not None)
        self.meaning.show_words(code.id if code else None, (code.meaning or "") if code else "")
        self._actions.say("retire_code", tr("Bring code back") if code and code.retired else tr("Retire code"))

    def _build(self, desk: Desk) -> None:
        title = QLabel(tr("Codebook"))
        title.setProperty("role", "section")
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.setSpacing(6)
        head.addWidget(title)
        head.addWidget(self._count, 1)
        for name in ("new_code", "code_search"):
            button = QToolButton()
            button.setDefaultAction(desk.actions[name])
            button.setAccessibleName(desk.actions[name].iconText())
            head.addWidget(button)
        close = QToolButton()
        close.setIcon(desk.theme.icon("x"))
        close.setAccessibleName(tr("Close codebook"))
        close.clicked.connect(self.closed)
        head.addWidget(close)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.tree.addActions([desk.actions[name] for name in _OFFERED])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        field = QHBoxLayout()
        field.setContentsMargins(12, 2, 12, 6)
        field.addWidget(self.filter)
        column.addLayout(field)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.tree, 1)
        below = QHBoxLayout()
        below.setContentsMargins(12, 6, 12, 8)
        below.addWidget(self.meaning)
        column.addLayout(below)

    def _on_filter(self) -> None:
        self._show()

    def _on_asked(self, name: str) -> None:
        """What a key of the tree asks for is the menu's action of that name."""
        self._actions[name].trigger()

    def _on_meaning(self, code_id: object, words: str) -> None:
        self.work.explain(code_id, words)


class _Meaning(QPlainTextEdit):
    """What a code means; `done` is emitted with the code and the words when they have changed and are left."""

    done = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._code_id: int | None = None
        self._words = ""
        self.setAccessibleName(tr("Meaning of the code"))
        self.setPlaceholderText(tr("What the code means, and when it is put"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(54)

    def show_words(self, code_id: int | None, words: str) -> None:
        """Show the meaning of a code; what is being written about the same one stays."""
        if (code_id, words) != (self._code_id, self._words):
            self._save()
            self._code_id, self._words = code_id, words
            self.setPlainText(words)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._save()

    def _save(self) -> None:
        written = self.toPlainText()
        if self._code_id is not None and written.strip() != self._words.strip():
            self._words = written
            self.done.emit(self._code_id, written)
