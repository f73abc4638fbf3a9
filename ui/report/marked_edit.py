"""Writing one part of a report: real typing, with citations and numbers as words that cannot be taken apart."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QToolTip
from typing_extensions import override

from ui.report.chips import (
    TOKEN,
    Chip,
    Dresser,
    Piece,
    dress_again,
    insert_marks,
    marked_selection,
    marked_text,
    pieces,
    word_format,
)
from ui.timers import once
from workbench.reports.marks import plain_words

_MARKS = "application/x-muster-marks"
_PAUSE = 900  # ms without a key until what was typed is saved
_ROOM = 2  # px below the last line


class MarkedEdit(QTextEdit):
    """`committed` when what was typed is to be saved: at a pause, and when the part is left.

    `ended` is emitted when Enter is pressed, `erased` when Backspace is at the very start, `stepped` with -1 or 1 when
    the cursor goes out at the top or the bottom, `wanted` with "@" or "#" when one is typed where a word begins.
    """

    committed = Signal()
    ended = Signal()
    erased = Signal()
    stepped = Signal(int)
    wanted = Signal(str)
    entered = Signal()

    def __init__(self, dresser: Dresser, *, many_lines: bool = True) -> None:
        super().__init__()
        self._dresser, self._many_lines = dresser, many_lines
        self._list: QTextListFormat.Style | None = None
        self._shown = ""
        self.setProperty("sheet", True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._pause = once(self, _PAUSE, self.commit)
        self.document().contentsChange.connect(self._on_contents)
        self._is_filling = False

    @property
    def text(self) -> str:
        """What stands here, as marked text."""
        return marked_text(self.document())

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

    def dress(self) -> None:
        """Show citations and numbers as they are now."""
        self._is_filling = True
        dress_again(self.document(), self._dresser)
        self._is_filling = False

    def commit(self) -> None:
        """Say that what was typed is to be saved, once."""
        self._pause.stop()
        if self.is_changed:
            self._shown = self.text
            self.committed.emit()

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

    def piece_at(self, position: int) -> Piece | None:
        """The citation or number that a position lies in or at the start of."""
        return next((one for one in pieces(self.document()) if one.start <= position < one.end), None)

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
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._take_whole(Qt.Key.Key_unknown)
        self._write_plain()
        super().inputMethodEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._step_over(back=False)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        marked = marked_selection(self.textCursor())
        data.setText(self.textCursor().selection().toPlainText())
        data.setData(_MARKS, marked.encode())
        return data

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.hasText() or source.hasFormat(_MARKS))

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if source.hasFormat(_MARKS):
            marked = bytes(source.data(_MARKS).data()).decode(errors="replace")
            insert_marks(cursor, marked if self._many_lines else " ".join(marked.split("\n")), self._dresser)
        else:
            lines = source.text().replace("\r\n", "\n").replace("\r", "\n").split("\n")
            for number, line in enumerate(lines):
                if number and self._many_lines:
                    cursor.insertBlock()
                cursor.insertText(line if self._many_lines or not number else f" {line}", word_format())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def _fill(self, text: str) -> None:
        self._is_filling = True
        self.document().setUndoRedoEnabled(False)
        self.clear()
        self.setCurrentCharFormat(word_format())
        cursor = self.textCursor()
        insert_marks(cursor, text, self._dresser)
        if self._list is not None:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.createList(self._list)
        self.document().setUndoRedoEnabled(True)
        self._is_filling = False

    def _on_contents(self, _at: int, _removed: int, _added: int) -> None:
        if not self._is_filling:
            self._pause.start()

    def _fit(self) -> None:
        height = ceil(self.document().size().height()) + _ROOM
        if height != self.height():
            self.setFixedHeight(max(height, self.fontMetrics().height() + _ROOM))

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

    def _take_whole(self, key: Qt.Key) -> None:
        """Have what is about to be erased or written over hold whole pieces only."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end and key == Qt.Key.Key_Backspace:
            piece = self.piece_at(start - 1)
        elif start == end and key == Qt.Key.Key_Delete:
            piece = self.piece_at(start)
        elif start != end and key not in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            first, last = self.piece_at(start), self.piece_at(end)
            self._select(first.start if first else start, last.end if last and last.start < end else end)
            return
        else:
            return
        if piece is not None:
            self._select(piece.start, piece.end)

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _write_plain(self) -> None:
        """What is typed beside a piece is not of it."""
        look = self.currentCharFormat()
        if look.hasProperty(TOKEN):
            self.setCurrentCharFormat(word_format())

    def _step_over(self, *, back: bool) -> None:
        """Never stand within a piece."""
        cursor = self.textCursor()
        piece = self.piece_at(cursor.position())
        if piece is None or cursor.position() == piece.start:
            return
        keep = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(piece.start if back else piece.end, keep)
        self.setTextCursor(cursor)


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
