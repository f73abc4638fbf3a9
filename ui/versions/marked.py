"""A text with its differences from another marked: by line and weight, which colour only repeats."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from ui.reader.offsets import Offsets, displayable
from ui.theme.theme import Theme
from workbench.differences import Difference
from workbench.wording import Fact

_SIZE = 15  # px


class MarkedText(QTextEdit):
    """One of two compared texts, read-only. What the other has not is struck out here, or underlined where it is new.

    Words that carry a fact are bold; the current difference has a ground of its own.
    """

    def __init__(self, theme: Theme, name: str, *, is_new: bool) -> None:
        super().__init__()
        self._theme, self._is_new = theme, is_new
        self._shown: tuple[str, Sequence[Difference]] = ("", ())
        self._current: Difference | None = None
        self._offsets = Offsets("")
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setProperty("ground", "paper")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        theme.changed.connect(self._draw)

    def show_text(self, body: str, found: Sequence[Difference]) -> None:
        """Show a text; `found` are the differences between the two."""
        self._shown, self._current = (body, found), None
        self._offsets = Offsets(body)
        self._draw()

    def show_current(self, one: Difference | None) -> None:
        """Bring a difference into sight and mark it as the current."""
        before, self._current = self._current, one
        for each in (before, one):
            if each is not None:
                self._mark(each)
        if one is not None:
            start, _ = self._place(one)
            cursor = self._cursor(start, start)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            area = self.cursorRect(cursor)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + area.center().y() - self.viewport().height() // 2)

    def _draw(self) -> None:
        body, found = self._shown
        font = QFont(self._theme.font("reader"))
        font.setPixelSize(_SIZE)
        self.document().setDefaultFont(font)
        self.setPlainText(displayable(body))
        for each in found:
            self._mark(each)

    def _mark(self, one: Difference) -> None:
        start, end = self._place(one)
        if start < end:
            self._cursor(start, end).setCharFormat(self._format(one))

    def _place(self, one: Difference) -> tuple[int, int]:
        return (one.new_start, one.new_end) if self._is_new else (one.start, one.end)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_units(start))
        cursor.setPosition(self._offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _format(self, one: Difference) -> QTextCharFormat:
        colour = self._theme.colour
        drawn = QTextCharFormat()
        drawn.setForeground(colour("text"))
        drawn.setFontWeight(QFont.Weight.Normal if one.fact == Fact.WORDS else QFont.Weight.Bold)
        if self._is_new:
            drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            drawn.setUnderlineColor(colour("ok"))
        else:
            drawn.setFontStrikeOut(True)
        ground = "ok_tint" if self._is_new else "danger_tint"
        drawn.setBackground(colour("wash_claim_active" if one == self._current else ground))
        return drawn
