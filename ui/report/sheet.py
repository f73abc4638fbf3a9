"""The sheet of a report: its parts under one another, written in place, gone through and moved by keys."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.values import PartKind
from ui.language.texts import tr
from ui.report.cards import Card, card_of
from ui.report.chips import Chip
from ui.report.marked_edit import look_of
from ui.report.part import PartFrame, SummaryPart, WrittenPart
from ui.report.writing import Writing
from ui.theme.theme import Theme
from workbench.reports.making import MadeReport
from workbench.reports.marks import Citing, NumberMark, write_marks
from workbench.reports.outline import WRITTEN, PartRow

_WIDEST = 780  # px, some 75 letters of the reader's type
_SIDE = 18


class Sheet(QScrollArea):
    """The parts as widgets that stay where they are while what they show changes.

    `wanted` asks for something to be put at the cursor ("@" a citation, "#" a number), `changed` for another figure or
    table in a card's place, `recaptioned` for its caption; `claim_opened` leads to a claim by its label. `typed`
    says whether anything is not saved yet.
    """

    wanted = Signal(object, str)
    changed = Signal(object)
    recaptioned = Signal(object, str)
    claim_opened = Signal(str)
    typed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._writing: Writing | None = None
        self._report_id = 0
        self._labels: dict[str, Chip] = {}
        self._made: MadeReport | None = None
        self.parts: list[PartFrame] = []
        self.current: PartFrame | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QFrame()
        page.setProperty("ground", "paper")
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 12, 0, 40)
        self.column.setSpacing(2)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setLayout(self.column)
        line = QHBoxLayout(page)
        line.setContentsMargins(_SIDE, 0, _SIDE, 0)
        line.addStretch(1)
        line.addWidget(inner, 1000)
        line.addStretch(1)
        self.column.addStretch(1)
        self.setWidget(page)
        theme.changed.connect(self._on_theme)

    def chip(self, mark: Citing | NumberMark) -> Chip:
        """How a citation or number is shown."""
        return self._labels.get(write_marks([mark]), Chip("[?]", tr("It is no longer in the project.")))

    def look(self, chip: Chip) -> QTextCharFormat:
        colour = self._theme.colour
        names = ("warn", "warn_tint") if chip.is_stale else ("accent", "accent_tint")
        return look_of(chip, *(colour(name) for name in names))

    def show_labels(self, labels: dict[str, Chip]) -> None:
        """What stands for each citation and number, by its mark."""
        self._labels = labels

    def show_parts(self, writing: Writing | None, report_id: int, parts: Sequence[PartRow]) -> None:
        """Show the parts in this order; those that are there already stay, with the cursor where it is."""
        if report_id != self._report_id:
            self._clear()
        self._writing, self._report_id = writing, report_id
        is_read_only = writing is None or writing.is_read_only
        there = {frame.part.id: frame for frame in self.parts}
        shown = []
        for part in parts:
            frame = there.pop(part.id, None)
            if frame is None:
                frame = self._new(part)
                if self._made is not None:
                    frame.show_made(self._made)
            elif frame.part != part:
                frame.show_part(part)
            if isinstance(frame, WrittenPart) and frame.edit.isReadOnly() != is_read_only:
                frame.edit.setReadOnly(is_read_only)
            shown.append(frame)
        for frame in there.values():
            self._drop(frame)
        self._arrange(shown)

    def show_made(self, made: MadeReport) -> None:
        self._made = made
        for frame in self.parts:
            frame.show_made(made)

    def cards(self) -> list[Card]:
        return [frame for frame in self.parts if isinstance(frame, Card)]

    def go_to(self, part_id: int | None, position: int = 0) -> None:
        """Take the focus to a part, in sight."""
        frame = next((each for each in self.parts if each.part.id == part_id), None)
        if frame is not None:
            frame.go_to(position)
            QTimer.singleShot(0, frame, self._see_current)

    def see(self, frame: PartFrame) -> None:
        self.ensureWidgetVisible(frame.focus_widget(), 0, 60)

    def commit(self) -> None:
        """Save what is being typed."""
        for frame in self.parts:
            if isinstance(frame, WrittenPart):
                frame.edit.commit()

    def move_current(self, by: int) -> None:
        """Move the part that has the focus up or down."""
        if self.current is None or self._writing is None:
            return
        self.commit()
        part, at = self.current.part, self._position()
        self._writing.move(part, by)
        self.go_to(part.id, at)

    def style_current(self, kind: PartKind) -> None:
        """Make the part that has the focus a heading, a list or a paragraph."""
        if self._writing is not None and isinstance(self.current, WrittenPart) and self.current.part.kind in WRITTEN:
            self.commit()
            self._writing.style(self.current.part, kind)

    def remove_current(self) -> None:
        """Take the part that has the focus out."""
        if self.current is not None and self._writing is not None:
            self._remove(self.current)

    def insert(self, part: PartRow) -> int | None:
        """Put a part behind the one that has the focus, or in its place where that is an empty paragraph."""
        if self._writing is None:
            return None
        self.commit()
        after = self.current or (self.parts[-1] if self.parts else None)
        row = after.part if after is not None else None
        instead = row is not None and row.kind is PartKind.PARAGRAPH and not row.text.strip()
        made = self._writing.insert(self._report_id, part, row, instead=instead)
        self.go_to(made)
        return made

    def _position(self) -> int:
        return self.current.edit.textCursor().position() if isinstance(self.current, WrittenPart) else 0

    def _new(self, part: PartRow) -> PartFrame:
        if part.kind in WRITTEN or part.kind is PartKind.SUMMARY:
            made = SummaryPart if part.kind is PartKind.SUMMARY else WrittenPart
            written = made(self._theme, part, self)
            written.committed.connect(self._on_committed)
            written.ended.connect(self._on_ended)
            written.erased.connect(self._on_erased)
            written.wanted.connect(self.wanted)
            written.typed.connect(self.typed)
            written.taken.connect(self._on_taken)
            written.claim_opened.connect(self.claim_opened)
            if isinstance(written, SummaryPart):
                written.draft_taken.connect(self._on_draft_taken)
            frame: PartFrame = written
        else:
            card = card_of(self._theme, part)
            card.changed.connect(self.changed)
            card.removed.connect(self._remove)
            card.caption_committed.connect(self.recaptioned)
            frame = card
        frame.stepped.connect(self._on_stepped)
        frame.entered.connect(self._on_entered)
        return frame

    def _arrange(self, shown: list[PartFrame]) -> None:
        if shown == self.parts:
            return
        self.parts = shown
        for at, frame in enumerate(shown):
            item = self.column.itemAt(self._first + at)
            if item is None or item.widget() is not frame:
                self.column.insertWidget(self._first + at, frame)
        for before, after in pairwise(shown):
            QWidget.setTabOrder(before.focus_widget(), after.focus_widget())

    _first = 0

    def put_head(self, head: QWidget) -> None:
        """What stands above the parts."""
        self.column.insertWidget(0, head)
        self._first = 1

    def _drop(self, frame: PartFrame) -> None:
        if frame is self.current:
            self.current = None
        self.column.removeWidget(frame)
        frame.hide()
        frame.deleteLater()

    def _clear(self) -> None:
        self._made, self.current = None, None
        for frame in self.parts:
            self._drop(frame)
        self.parts = []
        self.verticalScrollBar().setValue(0)

    def _on_entered(self, frame: PartFrame) -> None:
        if self.current is not None and self.current is not frame:
            self.current.show_current(is_current=False)
        self.current = frame
        frame.show_current(is_current=True)
        self.see(frame)

    def _see_current(self) -> None:
        if self.current is not None:
            self.see(self.current)

    def _on_stepped(self, frame: PartFrame, by: int) -> None:
        at = self.parts.index(frame) + by
        if 0 <= at < len(self.parts):
            self.parts[at].go_to(0 if by > 0 else -1)

    def _on_committed(self, frame: WrittenPart) -> None:
        if self._writing is None or frame not in self.parts:
            return
        if isinstance(frame, SummaryPart):
            self._writing.write_summary(frame.part, frame.edit.text, frame.draft)
        elif frame.edit.text != frame.part.text:
            self._writing.write(frame.part, frame.edit.text)

    def _on_ended(self, frame: WrittenPart) -> None:
        """Enter: a new line of a list, else a new paragraph behind this part."""
        if self._writing is None:
            return
        cursor = frame.edit.textCursor()
        is_inside = frame.is_list and (cursor.block().text() or cursor.block().next().isValid())
        if is_inside or isinstance(frame, SummaryPart):
            if frame.is_list:
                cursor.insertBlock()
                frame.edit.setTextCursor(cursor)
            return
        before, after = frame.edit.split()
        if frame.is_list:
            before, after = before.rstrip("\n"), ""
        frame.edit.forget()
        self.go_to(self._writing.split(self._report_id, frame.part, before, after))

    def _on_erased(self, frame: WrittenPart) -> None:
        """Backspace at the start: a heading or list is plain again, a paragraph goes on the one before."""
        if self._writing is None or isinstance(frame, SummaryPart):
            return
        frame.edit.commit()
        at = self.parts.index(frame)
        before = self.parts[at - 1] if at else None
        if frame.part.kind is not PartKind.PARAGRAPH:
            self._writing.style(frame.part, PartKind.PARAGRAPH)
        elif isinstance(before, WrittenPart) and not isinstance(before, SummaryPart):
            end = before.edit.document().characterCount() - 1
            self._writing.join(frame.part, before.part)
            before.go_to(end)
        elif not frame.part.text and before is not None:
            self._remove(frame)

    def _remove(self, frame: PartFrame) -> None:
        if self._writing is None:
            return
        if isinstance(frame, WrittenPart):
            frame.edit.forget()
        at = self.parts.index(frame)
        self._writing.remove(frame.part)
        if self.parts:
            self.parts[min(at, len(self.parts) - 1)].go_to(0)

    def _on_taken(self, row: object) -> None:
        if self._writing is not None:
            self._writing.take(row)  # type: ignore[arg-type]

    def _on_draft_taken(self, frame: SummaryPart) -> None:
        if self._writing is not None:
            frame.edit.forget()
            self._writing.write_summary(frame.part, "", frame.draft)

    def _on_theme(self) -> None:
        for frame in self.parts:
            if isinstance(frame, WrittenPart):
                frame.edit.dress()
