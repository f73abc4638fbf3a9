"""One item with a conflict: each field that differs, what was before, yours, theirs, and what comes of it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.language.numbers import day_words
from ui.language.texts import counted, tr, tr_later
from ui.merging.choice import Choice
from ui.sources.cards import wrapped
from ui.theme.theme import Theme
from workbench.merging import Bearing, Conflict, Side

BOTH = "both"
Chosen = Mapping[Conflict, "Side | str"]

_HEADS = (tr_later("Field"), tr_later("Before"), tr_later("Yours"), tr_later("Theirs"), tr_later("Result"))
_WIDTHS = (2, 2, 5, 5, 2)


class ItemCard(QFrame):
    """`decided` is emitted with a conflict and the side chosen, or `BOTH`."""

    decided = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choices: dict[Conflict, list[tuple[Choice, Side | str]]] = {}
        self._results: dict[Conflict, QLabel] = {}
        self.setProperty("ground", "surface")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(10)
        self._body: QWidget | None = None

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        return tuple(self._choices)

    def show_item(
        self, conflicts: Sequence[Conflict], chosen: Chosen, bearings: Mapping[Conflict, Bearing] | None = None
    ) -> None:
        """Show all that differs of one item, and what hangs on it."""
        if self._body is not None:
            self._body.deleteLater()
            self._column.removeWidget(self._body)
        self._choices, self._results = {}, {}
        self._body = self._built(conflicts, bearings or {})
        self._column.addWidget(self._body)
        for conflict in conflicts:
            self.mark(conflict, chosen.get(conflict))

    def mark(self, conflict: Conflict, side: "Side | str | None") -> None:
        """Show what is chosen."""
        for choice, its in self._choices[conflict]:
            choice.setChecked(side is not None and its == side)
        result = self._results[conflict]
        words = tr("both") if side == BOTH else side.words if isinstance(side, Side) else self._asks(conflict)
        result.setText(words)
        result.setProperty("role", "strong" if side is not None else "muted")
        result.style().unpolish(result)
        result.style().polish(result)

    def press(self, key: int) -> Conflict | None:
        """Choose by its key in the first conflict that is not decided, else in the last."""
        open_ = [one for one, choices in self._choices.items() if not any(each.isChecked() for each, _ in choices)]
        conflict = next(iter(open_), None) or (tuple(self._choices)[-1] if self._choices else None)
        if conflict is not None and key <= len(self._choices[conflict]):
            self._choices[conflict][key - 1][0].click()
        return conflict

    def _asks(self, conflict: Conflict) -> str:
        count = len(self._choices[conflict])
        return tr("choose 1 or 2") if count == 2 else tr("choose 1 to {count}", count=count)

    def _built(self, conflicts: Sequence[Conflict], bearings: Mapping[Conflict, Bearing]) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        title, about = wrapped(conflicts[0].item, "title"), wrapped(conflicts[0].about, "muted")
        grid.addWidget(title, 0, 0, 1, 2)
        grid.addWidget(about, 0, 2, 1, 3)
        for column, (head, stretch) in enumerate(zip(_HEADS, _WIDTHS, strict=True)):
            grid.addWidget(wrapped(tr(head), "heading"), 1, column)
            grid.setColumnStretch(column, stretch)
        for row, conflict in enumerate(conflicts):
            self._add(grid, 2 * row + 3, conflict)
        last = 2 * len(conflicts) + 3
        for conflict in (one for one in conflicts if one in bearings):
            grid.addWidget(_effect(conflict, bearings[conflict]), last, 0, 1, len(_HEADS))
            last += 1
        grid.setRowStretch(last, 1)
        return body

    def _add(self, grid: QGridLayout, row: int, conflict: Conflict) -> None:
        line = QFrame()
        line.setProperty("line", "horizontal")
        grid.addWidget(line, row - 1, 0, 1, len(_HEADS))
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(wrapped(conflict.what[0].upper() + conflict.what[1:], ""), row, 0, top)
        grid.addWidget(wrapped(conflict.before or "", "muted"), row, 1, top)
        cells = (QVBoxLayout(), QVBoxLayout())
        self._choices[conflict] = []
        for number, side in enumerate(in_order(conflict.sides), 1):
            cell = cells[0] if number == 1 else cells[1]
            self._offer(cell, conflict, side, side.words, who_words(side), number)
        if conflict.keeps_both:
            self._offer(cells[1], conflict, BOTH, tr("Keep both"), "", len(conflict.sides) + 1)
        for column, cell in enumerate(cells, 2):
            cell.setSpacing(4)
            cell.addStretch(1)
            grid.addLayout(cell, row, column)
        self._results[conflict] = wrapped("", "muted")
        grid.addWidget(self._results[conflict], row, 4, top)

    def _offer(
        self, cell: QVBoxLayout, conflict: Conflict, side: "Side | str", words: str, who: str, number: int
    ) -> None:
        choice = Choice(self._theme, words, who, str(number))
        choice.clicked.connect(lambda _checked=False: self.decided.emit(conflict, side))
        self._choices[conflict].append((choice, side))
        cell.addWidget(choice)
        if who:
            cell.addWidget(wrapped(who, "caption"))


def _effect(conflict: Conflict, bearing: Bearing) -> QWidget:
    """The pooled level with each value, and how many exported figures show the claim."""
    if len(set(bearing.levels)) == 1 and not bearing.figures:
        level = bearing.levels[0] or tr("none")
        return wrapped(
            tr(
                "Today’s pooled level of {series} is the same with each {what}: {level}.",
                series=bearing.series,
                what=conflict.what,
                level=level,
            ),
            "caption",
        )
    card = QFrame()
    card.setProperty("ground", "card")
    grid = QGridLayout(card)
    grid.setContentsMargins(14, 10, 14, 10)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(2)
    what = conflict.what[0].upper() + conflict.what[1:]
    cells = [(tr("Pooled level, {series}", series=bearing.series), what)]
    for side in in_order(conflict.sides):
        whose = tr("With theirs") if side.is_theirs else tr("With yours")
        cells.append((whose, bearing.levels[conflict.sides.index(side)] or tr("no level")))
    if bearing.figures:
        cells.append(
            (tr("Exported figures"), tr("{figures} with this claim", figures=counted(bearing.figures, "figure")))
        )
    for column, (head, words) in enumerate(cells):
        grid.addWidget(wrapped(head, "caption"), 0, column)
        grid.addWidget(wrapped(words, ""), 1, column)
        grid.setColumnStretch(column, 1)
    return card


def in_order(sides: Sequence[Side]) -> list[Side]:
    """Yours first; what is shown now comes first among equals."""
    return sorted(sides, key=lambda side: side.is_theirs)


def who_words(side: Side) -> str:
    """Who wrote a value and when: "L. Haddad, 19 Nov 2026"."""
    return ", ".join(filter(None, (side.who, day_words(date.fromisoformat(side.at[:10])) if side.at else "")))
