"""The dialog that makes claims of a table: columns mapped, what the rows become shown before anything comes in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from ui.desk import Desk
from ui.incoming.claims_fields import MappingForm
from ui.incoming.claims_preview import Preview
from ui.incoming.claims_reading import RowsReading
from ui.language.texts import counted, tr, tr_later
from ui.opened import OpenedProject
from workbench.claims_csv import (
    IN_A_MAP,
    Mapping,
    Sifted,
    Table,
    check_columns,
    guess_mapping,
    load_map,
    map_text,
    shortest,
)
from workbench.writing import write_whole

_PAUSE = 200  # ms after the last change before all rows are read anew
_SIGNS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_MAPS = tr_later("Maps (*.toml)")


class ClaimsDialog(QDialog):
    """Reads every row in the background whenever the mapping changes; `mapping` is what was chosen."""

    def __init__(self, desk: Desk, opened: OpenedProject, table: Table, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import claims"))
        self.resize(1280, 740)
        self._desk, self._opened, self._table = desk, opened, table
        self._reading: RowsReading | None = None
        self.form = MappingForm(table)
        self.preview = Preview(desk.theme, table)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(tr("Import claims"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self._build()
        self.form.changed.connect(self._on_changed)
        self.form.show_mapping(guess_mapping(table.header))
        self.form.columns["place"].setFocus()

    @property
    def table(self) -> Table:
        return self._table

    def mapping(self) -> Mapping:
        return self.form.mapping()

    def use_map(self, path: Path) -> None:
        """Take the columns that a map names, and guess the others."""
        try:
            given = load_map(path)
            check_columns(given, self._table)
        except WorkbenchError as error:
            self._say(str(error), is_fault=True)
            return
        self.form.show_mapping(guess_mapping(self._table.header, given))

    def save_map(self, path: Path) -> None:
        """Write the mapping as a file that the command line takes too."""
        try:
            write_whole(path, map_text(shortest(self.mapping(), self._table.header)).encode())
        except WorkbenchError as error:
            self._say(str(error), is_fault=True)
        else:
            self._say(tr("Saved as {path}.", path=path.name))

    @override
    def done(self, result: int) -> None:
        self._pause.stop()
        self._drop_reading()
        super().done(result)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.addLayout(self._head())
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.form)
        split.addWidget(self.preview)
        split.setStretchFactor(1, 1)
        split.setSizes([380, 880])
        whole.addWidget(split, 1)
        whole.addWidget(self._state)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button.setDefault(True)
        self.button.setProperty("primary", True)
        self.button.setEnabled(False)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)

    def _head(self) -> QHBoxLayout:
        table = self._table
        signs = _SIGNS.get(table.delimiter, f"“{table.delimiter}”")
        words = tr(
            "{table}: {rows}, {columns}, cut at {signs}",
            table=table.name,
            rows=counted(len(table.rows), "row"),
            columns=counted(len(table.header), "column"),
            signs=signs,
        )
        title = QLabel(words)
        title.setProperty("role", "strong")
        title.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout()
        line.addWidget(title, 1)
        for name, does in ((tr("Use a map…"), self._on_use_map), (tr("Save map…"), self._on_save_map)):
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.clicked.connect(does)
            line.addWidget(button)
        return line

    def _on_use_map(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Use a map"), "", tr(_MAPS))
        if chosen:
            self.use_map(Path(chosen))

    def _on_save_map(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save map"), f"{Path(self._table.name).stem}.toml", tr(_MAPS))
        if chosen:
            path = Path(chosen)
            self.save_map(path if path.suffix else path.with_suffix(".toml"))

    def _on_changed(self) -> None:
        self._drop_reading()
        self.button.setEnabled(False)
        self._pause.start()

    def _read(self) -> None:
        self._say(tr("Reading the rows."))
        self._reading = reading = RowsReading(self._opened, self._table, self.mapping())
        self._desk.jobs.start(reading.sift, partial(_show, self, reading))

    def show_reading(self, reading: RowsReading, outcome: Sifted | str) -> None:
        if reading is not self._reading:
            return  # the mapping has changed since
        self._reading = None
        if isinstance(outcome, str):
            self.preview.clear_rows()
            self._say(outcome.replace(IN_A_MAP, tr("Choose it at the left.")), is_fault=True)
            return
        self.preview.show_sifted(outcome)
        count = len(outcome.claims)
        self.button.setText(tr("Import {claims}", claims=counted(count, "claim")))
        self.button.setEnabled(count > 0)
        self._say(self._counted(outcome))

    def _counted(self, outcome: Sifted) -> str:
        origins = len({claim.origin.casefold() for claim in outcome.claims if claim.origin})
        said = [f"{counted(len(outcome.claims), 'claim')}, {counted(origins, 'origin')}"]
        if outcome.bad:
            said.append(
                tr("{rows} out; once mended, import the same file again", rows=counted(len(outcome.bad), "bad row"))
            )
        if outcome.already:
            said.append(tr("{rows} here already, not added again", rows=counted(len(outcome.already), "row")))
        taken = {*self.mapping().columns.values()}
        unused = [title for title in self._table.header if title and title not in taken]
        if unused:
            said.append(tr("no field takes {names}", names=", ".join(unused[:6]) + (" …" if len(unused) > 6 else "")))
        return ". ".join(f"{part[:1].upper()}{part[1:]}" for part in said) + "."

    def _say(self, words: str, *, is_fault: bool = False) -> None:
        self._state.setProperty("role", "error" if is_fault else "muted")
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        self._state.setText(words)

    def _drop_reading(self) -> None:
        if self._reading is not None:
            self._reading.is_stale = True
            self._reading = None


def _show(dialog: ClaimsDialog, reading: RowsReading, outcome: Sifted | str) -> None:
    if not reading.is_stale:  # else the dialog may be gone
        dialog.show_reading(reading, outcome)
