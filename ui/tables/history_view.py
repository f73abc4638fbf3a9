"""The History view: what was done, and back to it; and the exported figures that have to be drawn again since."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.language.texts import counted, tr
from ui.opened import OpenedProject
from ui.tables.choosing import Choice, TableChoice
from ui.tables.figures import FiguresTable
from ui.tables.history import HistoryTable
from workbench.history.back import go_back, restore_field
from workbench.history.fields import FieldChange
from workbench.history.rows import HistoryRow


class HistoryView(TableChoice):
    """`figure_chosen` is emitted with the figure whose chart is asked for, `redraw_requested` to draw it again."""

    figure_chosen = Signal(object)
    redraw_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._opened: OpenedProject | None = None
        self.changes = HistoryTable(desk.theme)
        self.figures = FiguresTable(desk)
        super().__init__(
            (
                Choice(tr("Changes"), self.changes, self.changes.buttons),
                Choice(tr("Figures out of date"), self.figures, self.figures.buttons),
            ),
            parent,
        )
        self.changes.restore_requested.connect(self._on_restore)
        self.changes.back_requested.connect(self._on_back)
        self.figures.counted.connect(self.name_choices)
        self.figures.activated.connect(self.figure_chosen)
        self.figures.redraw_requested.connect(self.redraw_requested)

    @override
    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        super().set_project(opened)

    def show_figures(self) -> None:
        """Go to the figures that have to be drawn again."""
        self.show_pane(1)
        self.figures.table.setFocus()

    def _on_restore(self, change: FieldChange) -> None:
        """An edit like any other: it stands on top, and can be undone."""
        if self._opened is None:
            return
        with self._desk.attempt():
            with self._opened.edit(f"Restore {change.spoken_field}") as session:
                restore_field(session, change.n, change.field)
            self._desk.say(
                tr(
                    "Restored: {item}, {spoken_field} is {old} again.",
                    item=change.item,
                    spoken_field=change.spoken_field,
                    old=change.old,
                )
            )

    def _on_back(self, row: HistoryRow) -> None:
        if self._opened is None:
            return
        with self._desk.attempt():
            with self._opened.edit(f"Go back to “{row.label}”") as session:
                taken = go_back(session, row.seq)
            if taken:
                self._desk.say(tr("Took back {sets} since. Undo brings them again.", sets=counted(taken, "change set")))
            else:
                self._desk.say(tr("Nothing was done since."))
