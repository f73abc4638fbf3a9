"""A part of a report on its sheet: what every part has, and the parts that are written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextListFormat
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from db.values import PartKind
from ui.language.texts import tr, tr_later
from ui.report.chips import Dresser
from ui.report.marked_edit import MarkedEdit, spoken_text
from ui.report.stale import StaleStrip
from ui.theme.theme import Theme
from workbench.reports.making import MadeReport
from workbench.reports.marks import numbers_in
from workbench.reports.outline import PartRow

NAMES = {
    PartKind.HEADING_1: "Heading 1",
    PartKind.HEADING_2: "Heading 2",
    PartKind.HEADING_3: "Heading 3",
    PartKind.PARAGRAPH: tr_later("Paragraph"),
    PartKind.LIST: tr_later("List"),
    PartKind.NUMBERED: tr_later("Numbered list"),
    PartKind.FIGURE: tr_later("Figure"),
    PartKind.CLAIMS: tr_later("Table of claims"),
    PartKind.SOURCES: tr_later("Table of sources"),
    PartKind.EVIDENCE: tr_later("Evidence for a date"),
    PartKind.TIMELINE: tr_later("Timeline"),
    PartKind.MATRIX: tr_later("Matrix of hypotheses"),
    PartKind.SUMMARY: tr_later("Source summary"),
    PartKind.ANNEX: tr_later("Annex of sources"),
}
_FONTS = {
    PartKind.HEADING_1: "figure_title",
    PartKind.HEADING_2: "title",
    PartKind.HEADING_3: "section",
}
_LISTS = {
    PartKind.LIST: QTextListFormat.Style.ListDisc,
    PartKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}
_ABOVE = {PartKind.HEADING_1: 18, PartKind.HEADING_2: 12, PartKind.HEADING_3: 8}  # px of room over a heading
_SAYS = {
    PartKind.PARAGRAPH: tr_later("Write here. @ cites, # puts a live number, F4 inserts a figure or a table."),
    PartKind.LIST: tr_later("A line each. Enter on an empty line ends the list."),
    PartKind.NUMBERED: tr_later("A line each. Enter on an empty line ends the list."),
}


class PartFrame(QFrame):
    """What the sheet hears of any part; each signal carries the part, so that nothing has to be looked up."""

    stepped = Signal(object, int)
    entered = Signal(object)

    def __init__(self, part: PartRow) -> None:
        super().__init__()
        self.part = part
        self.setProperty("part", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 4, 8, 4)
        self.column.setSpacing(6)

    def show_part(self, part: PartRow) -> None:
        self.part = part

    def show_made(self, made: MadeReport) -> None:
        """Show what the part became when the report was made."""

    def go_to(self, position: int) -> None:  # noqa: ARG002  where parts that are written put their cursor
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self, *, is_current: bool) -> None:
        """A bar at the side of the part that has the focus."""
        if bool(self.property("current")) != is_current:
            self.setProperty("current", is_current)
            self.style().unpolish(self)
            self.style().polish(self)

    def focus_widget(self) -> QWidget:
        return self


class WrittenPart(PartFrame):
    """Words of the analyst's own. `committed` when they are to be saved, `ended` for Enter, `erased` for Backspace."""

    committed = Signal(object)
    ended = Signal(object)
    erased = Signal(object)
    wanted = Signal(object, str)
    taken = Signal(object)
    claim_opened = Signal(str)
    typed = Signal(bool)

    def __init__(self, theme: Theme, part: PartRow, dresser: Dresser) -> None:
        super().__init__(part)
        self._theme = theme
        self._kind: PartKind | None = None
        self.edit = MarkedEdit(dresser, many_lines=part.kind not in _FONTS)
        self.strip = StaleStrip(theme)
        self.strip.taken.connect(self.taken)
        self.strip.claim_opened.connect(self.claim_opened)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.strip)
        self.setFocusProxy(self.edit)
        self.edit.committed.connect(self._on_committed)
        self.edit.ended.connect(self._on_ended)
        self.edit.erased.connect(self._on_erased)
        self.edit.stepped.connect(self._on_stepped)
        self.edit.wanted.connect(self._on_wanted)
        self.edit.entered.connect(self._on_entered)
        self.edit.typed.connect(self.typed)
        self.show_part(part)

    @property
    def is_list(self) -> bool:
        return self.part.kind in _LISTS

    @override
    def show_part(self, part: PartRow) -> None:
        super().show_part(part)
        if part.kind is not self._kind:
            self._kind = part.kind
            self.edit.setFont(self._theme.font(_FONTS.get(part.kind, "reader")))
            self.edit.document().setDefaultFont(self.edit.font())
            self.edit.show_list(_LISTS.get(part.kind))
            self.edit.setPlaceholderText(tr(_SAYS.get(part.kind, NAMES[part.kind])))
            self.column.setContentsMargins(12, 4 + _ABOVE.get(part.kind, 0), 8, 4)
        self.edit.show_text(self.saved_words())
        self.edit.setAccessibleName(f"{tr(NAMES[part.kind])}: {spoken_text(self.edit.text) or tr('empty')}")

    def saved_words(self) -> str:
        """What the edit shows where nothing is being typed."""
        return self.part.text

    @override
    def show_made(self, made: MadeReport) -> None:
        self.edit.dress()
        rows = (made.numbers.get(number) for number in dict.fromkeys(numbers_in(self.part.text)))
        self.strip.show_numbers([row for row in rows if row is not None and (row.is_stale or not row.now.is_there)])

    @override
    def go_to(self, position: int) -> None:
        self.edit.go_to(position)

    @override
    def focus_widget(self) -> QWidget:
        return self.edit

    def _on_committed(self) -> None:
        self.committed.emit(self)

    def _on_ended(self) -> None:
        self.ended.emit(self)

    def _on_erased(self) -> None:
        self.erased.emit(self)

    def _on_stepped(self, by: int) -> None:
        self.stepped.emit(self, by)

    def _on_wanted(self, sign: str) -> None:
        self.wanted.emit(self, sign)

    def _on_entered(self) -> None:
        self.entered.emit(self)


class SummaryPart(WrittenPart):
    """The statement on sources: the draft of today, or what was written over one."""

    draft_taken = Signal(object)

    def __init__(self, theme: Theme, part: PartRow, dresser: Dresser) -> None:
        self.draft = ""
        super().__init__(theme, part, dresser)
        self.strip.draft_taken.connect(self._on_draft_taken)

    @override
    def saved_words(self) -> str:
        return self.part.text or self.draft

    @override
    def show_made(self, made: MadeReport) -> None:
        state = made.summaries.get(self.part.id)
        if state is not None:
            self.draft = state.draft
            self.edit.show_text(self.saved_words())
        super().show_made(made)
        self.strip.show_draft(state.draft if state is not None and state.is_outdated else "")

    def _on_draft_taken(self) -> None:
        self.draft_taken.emit(self)


class CardPart(PartFrame):
    """A part that is made from the project: the keys that change or remove it. `changed` to show something else."""

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, part: PartRow) -> None:
        super().__init__(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(self, 1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.changed.emit(self)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.entered.emit(self)
