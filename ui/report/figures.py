"""The figures of the project as a table: D draws one again, F2 renames it, Del takes it off the list."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QWidget
from typing_extensions import override

from ui.desk import Desk
from ui.reader.key_button import KeyButton
from ui.tables.background import BackgroundTable
from ui.tables.model import Column
from workbench.drawing import Wording
from workbench.kept_figures import FigureRow, delete_figure, figure_rows, set_wording
from workbench.outdated import outdated_sentence

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def _exported(row: FigureRow) -> str:
    at = datetime.fromisoformat(row.exported_at).astimezone()
    return f"{at.day} {at:%b} {at.year}, {at:%H:%M}"


_COLUMNS = (
    Column("Figure", lambda row: row.title, 200, stretches=True),
    Column("State", lambda row: row.outdated is None, 250, lambda row: row.state),
    Column("Claims", lambda row: row.claims, 70, right=True),
    Column("Exported", lambda row: row.exported_at, 140, _exported),
)


class KeptFigures(BackgroundTable):
    """`chosen` is emitted with the current figure or None, `redraw_requested` with the one to be exported again."""

    chosen = Signal(object)
    redraw_requested = Signal(object)

    doing = "Comparing figures"
    title = "Figures"
    empty = "No figure yet. Export one from the chart with Ctrl+E: it is kept here and watched."
    tables = (
        *("claim", "attribution", "source", "origin", "grade", "place", "force", "article", "event"),
        *("claim_relation", "figure", "figure_snapshot"),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _COLUMNS, parent)
        self.buttons = (
            KeyButton(desk.theme, "Draw again", "D"),
            KeyButton(desk.theme, "Rename", "F2"),
            KeyButton(desk.theme, "Remove", "Del"),
        )
        for button, does in zip(self.buttons, (self._on_redraw, self._on_rename, self._on_remove), strict=True):
            button.clicked.connect(does)
        self.table.letters = {"d": self._on_redraw}
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.activated.connect(self._on_redraw)

    @property
    def current(self) -> FigureRow | None:
        index = self.table.currentIndex()
        return self.model.row(index) if index.isValid() else None

    @override
    def rows(self, session: "Session") -> Sequence[FigureRow]:
        return figure_rows(session)

    @override
    def show_rows(self, rows: Sequence[FigureRow], words: Sequence[str] = ()) -> None:
        kept = self.current
        super().show_rows(rows, words)
        for button in self.buttons:
            button.setEnabled(bool(rows))
        place = next((at for at, row in enumerate(rows) if kept is not None and row.id == kept.id), 0)
        if rows:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self.chosen.emit(self.current)

    def say_state(self) -> str:
        """How all figures stand, in one sentence."""
        rows = [self.model.row(self.model.index(at, 0)) for at in range(self.model.rowCount())]
        return outdated_sentence([row.outdated for row in rows if row.outdated is not None]) or (
            "Every figure is up to date" if rows else ""
        )

    def rename(self) -> None:
        self._on_rename()

    def remove(self) -> None:
        self._on_remove()

    def _on_current(self) -> None:
        self.chosen.emit(self.current)

    def _on_redraw(self) -> None:
        if self.current is not None:
            self.redraw_requested.emit(self.current)

    def _on_rename(self) -> None:
        figure = self.current
        if figure is None or self._opened is None:
            return
        title, is_given = QInputDialog.getText(self, "Rename figure", "Title", text=figure.title)
        if is_given and title.strip() != figure.title:
            with self._desk.attempt(), self._opened.edit("Rename figure") as session:
                set_wording(session, figure.id, Wording(title=title))

    def _on_remove(self) -> None:
        figure = self.current
        if figure is None or self._opened is None:
            return
        with self._desk.attempt(), self._opened.edit(f"Remove figure {figure.title}") as session:
            delete_figure(session, figure.id)
        self._desk.say("The figure is off the list. Ctrl+Z brings it back; its files stay where they are.")
