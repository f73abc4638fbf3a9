"""Writing one part of a report: real typing, with citations and numbers as words that cannot be taken apart."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from ui.report.chips import (
    Chip,
    Dresser,
    insert_marks,
    marked_selection,
    word_format,
)
from ui.report.pieces import PieceEdit
from ui.timers import once
from workbench.reports.marks import plain_words

_PAUSE = 900  # ms without a key until what was typed is saved


class MarkedEdit(PieceEdit):
    """`committed` when what was typed is to be saved: at a pause, and when the part is left.

    `typed` says whether there is something now that is not saved yet. `ended` is emitted when Enter is pressed,
    `erased` when Backspace is at the very start, `stepped` with -1 or 1 when the cursor goes out at the top or the
    bottom, `wanted` with "@" or "#" when one is typed where a word begins.
    """

    committed = Signal()
    ended = Signal()
    erased = Signal()
    stepped = Signal(int)
    wanted = Signal(str)
    entered = Signal()
    typed = Signal(bool)

    def __init__(self, dresser: Dresser, *, many_lines: bool = True) -> None:
        super().__init__(dresser, many_lines=many_lines)
        self._shown = ""
        self.setProperty("sheet", True)
        self._pause = once(self, _PAUSE, self.commit)
        self.document().contentsChange.connect(self._on_contents)

    @property
    def is_changed(self) -> bool:
        return self.text != self._shown

    def show_text(self, text: str) -> None:
        """Show what is saved; what is being typed is left alone, and the cursor stays where it was."""
        if self.hasFocus() and self.is_changed and text == self._shown:
            return
        self._shown = text
        if text != self.text:
            at = self.textCursor().position()
            self._fill(text)
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1))
            self.setTextCursor(cursor)

    def show_list(self, style: QTextListFormat.Style | None) -> None:
        """Have the lines stand as a list, or as plain ones."""
        if style != self._list:
            self._list = style
            self._fill(self.text)

    def commit(self) -> None:
        """Say that what was typed is to be saved, once."""
        self._pause.stop()
        if self.is_changed:
            self._shown = self.text
            self.committed.emit()
        else:
            self.typed.emit(False)

    def forget(self) -> None:
        """What was typed since is no longer to be saved: it is written otherwise."""
        self._pause.stop()
        self._shown = self.text

    def put(self, mark: str) -> None:
        """Put a citation or a number at the cursor, with a blank where two words would touch."""
        cursor = self.textCursor()
        before = self.document().characterAt(cursor.selectionStart() - 1) if cursor.selectionStart() else ""
        lead = " " if before and not before.isspace() and before not in "(“\u2029" else ""
        cursor.beginEditBlock()
        insert_marks(cursor, f"{lead}{mark}", self._dresser)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(word_format())
        self.commit()

    def split(self) -> tuple[str, str]:
        """The text before the cursor, and that after it."""
        cursor = QTextCursor(self.textCursor())
        here = cursor.selectionStart()
        cursor.setPosition(0)
        cursor.setPosition(here, QTextCursor.MoveMode.KeepAnchor)
        before = marked_selection(cursor)
        cursor.setPosition(self.textCursor().selectionEnd())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        return before, marked_selection(cursor)

    def go_to(self, position: int) -> None:
        """Take the focus, with the cursor at a place; -1 is the end."""
        cursor = self.textCursor()
        cursor.setPosition(self.document().characterCount() - 1 if position < 0 else position)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._overrides(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hint = self.cursorForPosition(event.pos()).charFormat().toolTip()
            QToolTip.showText(event.globalPos(), hint, self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            if not self._moves_out(event):
                super().keyPressEvent(event)
            return
        if self._formats(event) or self._moves_out(event) or self._asks(event):
            return
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.ended.emit()
            return
        if key == Qt.Key.Key_Backspace and self.textCursor().position() == 0 and not self.textCursor().hasSelection():
            self.erased.emit()
            return
        self._take_whole(key)
        self._write_plain()
        super().keyPressEvent(event)
        self._step_over(back=key in {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home})

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _on_contents(self, _at: int, _removed: int, _added: int) -> None:
        if not self._is_filling:
            self._pause.start()
            self.typed.emit(True)

    def _overrides(self, event: QKeyEvent) -> bool:
        """Keys that mean something else to the window than to who is writing."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.document().isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.document().isRedoAvailable()
        return self._is_format(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        """Nothing is typed here that could be undone: the edit before is."""
        return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)

    def _is_format(self, event: QKeyEvent) -> bool:
        keys = {Qt.Key.Key_B, Qt.Key.Key_I}
        return event.modifiers() == Qt.KeyboardModifier.ControlModifier and Qt.Key(event.key()) in keys

    def _formats(self, event: QKeyEvent) -> bool:
        if not self._is_format(event):
            return False
        now, look = self.currentCharFormat(), QTextCharFormat()
        if Qt.Key(event.key()) == Qt.Key.Key_B:
            strong, plain = QFont.Weight.DemiBold, QFont.Weight.Normal
            look.setFontWeight(plain if now.fontWeight() >= strong else strong)
        else:
            look.setFontItalic(not now.fontItalic())
        self.mergeCurrentCharFormat(look)
        return True

    def _moves_out(self, event: QKeyEvent) -> bool:
        """Whether the cursor leaves the part at its first or last line."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        line, after = self.cursorRect(), QTextCursor(self.textCursor())
        move = QTextCursor.MoveOperation.Up if step < 0 else QTextCursor.MoveOperation.Down
        if after.movePosition(move) and self._line_of(after) != line.top():
            return False
        self.stepped.emit(step)
        return True

    def _line_of(self, cursor: QTextCursor) -> int:
        found: QRect = self.cursorRect(cursor)
        return found.top()

    def _asks(self, event: QKeyEvent) -> bool:
        """Whether @ or # asks for something to be put here, which it does where a word would begin."""
        if event.text() not in ("@", "#"):
            return False
        at = self.textCursor().selectionStart()
        before = self.document().characterAt(at - 1) if at else ""
        if before and not before.isspace() and before not in "([“\u2029":
            return False
        self.wanted.emit(event.text())
        return True


def look_of(chip: Chip, ink: QColor, ground: QColor) -> QTextCharFormat:
    """A piece in these colours; a stale one is underlined besides, so that colour says nothing alone."""
    look = QTextCharFormat()
    look.setForeground(ink)
    look.setBackground(ground)
    if chip.is_stale:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    return look


def spoken_text(text: str) -> str:
    """A part for a screen reader: its first words."""
    return " ".join(plain_words(text).split())[:80]
