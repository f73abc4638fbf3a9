"""A text whose citations and numbers stay whole: never stood in, never half erased, copied as what they are."""

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QResizeEvent, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QSizePolicy, QTextEdit
from typing_extensions import override

from ui.report.chips import (
    TOKEN,
    Dresser,
    Piece,
    dress_again,
    insert_marks,
    marked_selection,
    marked_text,
    pieces,
    word_format,
)

_MARKS = "application/x-muster-marks"
_ROOM = 2  # px below the last line


class PieceEdit(QTextEdit):
    """As high as its text; ``many_lines`` is False where pasted lines go on one line."""

    def __init__(self, dresser: Dresser, *, many_lines: bool = True) -> None:
        super().__init__()
        self._dresser, self._many_lines = dresser, many_lines
        self._list: QTextListFormat.Style | None = None
        self._is_filling = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    @property
    def text(self) -> str:
        """What stands here, as marked text."""
        return marked_text(self.document())

    def dress(self) -> None:
        """Show citations and numbers as they are now."""
        self._is_filling = True
        dress_again(self.document(), self._dresser)
        self._is_filling = False

    def piece_at(self, position: int) -> Piece | None:
        """The citation or number that a position lies in or at the start of."""
        return next((one for one in pieces(self.document()) if one.start <= position < one.end), None)

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

    def _fit(self) -> None:
        height = ceil(self.document().size().height()) + _ROOM
        if height != self.height():
            self.setFixedHeight(max(height, self.fontMetrics().height() + _ROOM))

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

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._take_whole(Qt.Key.Key_unknown)
        self._write_plain()
        super().inputMethodEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._step_over(back=False)
