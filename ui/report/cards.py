"""The parts of a report that are made from the project, on its sheet: figures, tables and the annex."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from db.values import PartKind
from ui.language.texts import counted, tr
from ui.report.part import NAMES, CardPart
from ui.theme.theme import Theme
from workbench.figures.content import FigureContent
from workbench.reports.around import plain
from workbench.reports.document import FigureBlock, Line, TableBlock
from workbench.reports.making import MadeReport
from workbench.reports.outline import PartRow

_ROWS_SEEN = 6
_TALLEST = 560  # px of a figure
_CELL = 64  # letters of a cell that are shown


class Card(CardPart):
    """Its kind and caption, what it shows, and the buttons that its keys stand for."""

    caption_committed = Signal(object, str)

    def __init__(self, theme: Theme, part: PartRow) -> None:
        super().__init__(part)
        self._theme = theme
        self.setProperty("ground", "card")
        self.setProperty("part", "card")
        self.column.setContentsMargins(14, 10, 14, 12)
        self.kind = QLabel(tr(NAMES[part.kind]))
        self.kind.setProperty("role", "heading")
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setProperty("role", "strong")
        self.fault = QLabel()
        self.fault.setProperty("role", "error")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.buttons = [QPushButton(words) for words in (tr("Change…"), tr("Caption…"), tr("Remove"))]
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.kind, 1)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
        self.column.addLayout(line)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.fault)
        change, self.recaption, remove = self.buttons
        change.clicked.connect(self._on_change)
        remove.clicked.connect(self._on_remove)
        self.recaption.clicked.connect(self._on_caption)
        self.say_what(tr(NAMES[part.kind]), "")

    def say_what(self, caption: str, about: str) -> None:
        """What a screen reader says of the card."""
        self.caption.setText(caption)
        self.setAccessibleName(caption)
        keys = tr("Enter changes it, Delete removes it, Alt and up or down moves it.")
        self.setAccessibleDescription(f"{about} {keys}".strip())

    @override
    def show_made(self, made: MadeReport) -> None:
        fault = made.faults.get(self.part.id, "")
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _on_change(self) -> None:
        self.changed.emit(self)

    def _on_remove(self) -> None:
        self.removed.emit(self)

    def _on_caption(self) -> None:
        self.caption_committed.emit(self, self.caption.text().partition(". ")[2])


class FigureCard(Card):
    """A figure as it is on paper, as wide as the sheet; `content` is what is to be drawn."""

    def __init__(self, theme: Theme, part: PartRow) -> None:
        super().__init__(theme, part)
        self.content: FigureContent | None = None
        self._picture = QPixmap()
        self.sheet = QLabel(tr("Drawing"))
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet.setAccessibleName(tr("Preview of the figure"))
        self.sheet.setMinimumWidth(60)
        self.column.addWidget(self.sheet)

    @override
    def show_made(self, made: MadeReport) -> None:
        super().show_made(made)
        block = next((each for each in made.blocks.get(self.part.id, ()) if isinstance(each, FigureBlock)), None)
        self.content = block.content if block is not None else None
        self.sheet.setVisible(block is not None)
        if block is not None:
            self.say_what(tr("Figure {block}. {caption}", block=block.number, caption=block.caption), block.alt_text)

    def show_picture(self, drawn: bytes) -> None:
        self._picture.loadFromData(drawn)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = QSize(max(self.width() - 32, 60), _TALLEST) * ratio
        keep = Qt.AspectRatioMode.KeepAspectRatio
        scaled = self._picture.scaled(room, keep, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(scaled)


class TableCard(Card):
    """The first rows of a table, and how many more there are."""

    def __init__(self, theme: Theme, part: PartRow) -> None:
        super().__init__(theme, part)
        self.rows = QLabel(tr("Reading"))
        self.rows.setWordWrap(True)
        self.rows.setTextFormat(Qt.TextFormat.RichText)
        self.column.addWidget(self.rows)

    @override
    def show_made(self, made: MadeReport) -> None:
        super().show_made(made)
        block = next((each for each in made.blocks.get(self.part.id, ()) if isinstance(each, TableBlock)), None)
        self.rows.setVisible(block is not None)
        if block is not None:
            about = f"{counted(len(block.rows), 'row')}, {counted(len(block.header), 'column')}."
            self.say_what(tr("Table {block}. {caption}", block=block.number, caption=block.caption), about)
            self.rows.setText(_table(block.header, block.rows))


class AnnexCard(Card):
    """Where the numbered sources will stand."""

    def __init__(self, theme: Theme, part: PartRow) -> None:
        super().__init__(theme, part)
        self.rows = QLabel()
        self.rows.setProperty("role", "muted")
        self.column.addWidget(self.rows)
        self.buttons[0].hide()

    @override
    def show_made(self, made: MadeReport) -> None:
        super().show_made(made)
        heading = self.part.text or tr("Sources")
        count = counted(len(made.document.sources), "numbered source")
        self.say_what(heading, count)
        self.rows.setText(tr("{count}, in the order in which they are first cited.", count=count))

    @override
    def _on_caption(self) -> None:
        self.caption_committed.emit(self, self.caption.text())


def card_of(theme: Theme, part: PartRow) -> Card:
    made: type[Card] = {PartKind.FIGURE: FigureCard, PartKind.ANNEX: AnnexCard}.get(part.kind, TableCard)
    return made(theme, part)


def _table(header: Sequence[str], rows: Sequence[Sequence[Line]]) -> str:
    """The first rows as HTML that Qt lays out; the project's own words are escaped."""
    head = "".join(f"<th align='left'>{escape(_cut(cell))}&nbsp;</th>" for cell in header)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(_cut(plain(cell)))}&nbsp;</td>" for cell in row) + "</tr>"
        for row in rows[:_ROWS_SEEN]
    )
    more = len(rows) - _ROWS_SEEN
    below = (
        tr("<p>and {rows}</p>", rows=counted(more, "more row")) if more > 0 else "" if rows else tr("<p>No row.</p>")
    )
    return f"<table cellpadding='3' cellspacing='0'><tr>{head}</tr>{body}</table>{below}"


def _cut(words: str) -> str:
    return words if len(words) <= _CELL else f"{words[: _CELL - 1]}…"
