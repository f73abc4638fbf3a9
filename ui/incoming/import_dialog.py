"""The dialog that brings files in: what was read is looked at and corrected first, what was not is named."""

from collections.abc import Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.desk import Desk
from ui.incoming.batch_model import BatchModel
from ui.incoming.facts import FactsForm
from ui.incoming.found import Batch, Found, facts_of
from ui.incoming.reading import BatchReading
from ui.language.texts import counted, tr, tr_later
from ui.opened import OpenedProject
from workbench.incoming import Address, Keeping, Unreadable

_SHOWN = 4_000  # characters of the text in the preview
_TOLD = 5  # reasons under the list; each stands in it too
_KEEPING = {
    Keeping.SMALL: tr_later("Originals up to 2 MB are kept"),
    Keeping.ALL: tr_later("All originals are kept"),
    Keeping.NONE: tr_later("No originals are kept"),
}
_EMPTY = tr_later("No text yet: only what is known about the article comes in, to be filled later.")


class ImportDialog(QDialog):
    """Reads in the background; those that cannot be read are named with their reason. `batch` is what was chosen."""

    def __init__(
        self,
        desk: Desk,
        opened: OpenedProject,
        wanted: Sequence[Path | Address],
        parent: QWidget | None,
        keeping: Keeping = Keeping.SMALL,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import articles"))
        self.resize(940, 580)
        self._desk, self._opened, self._wanted = desk, opened, list(wanted)
        self._reading: BatchReading | None = None
        self._batch = Batch()
        self._current: Found | None = None
        self._model = BatchModel(desk.theme)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setAccessibleName(tr("Files"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        self.form = FactsForm()
        self.form.setEnabled(False)
        self._copy = QCheckBox()
        self._copy.toggled.connect(self._on_copy)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("Text"))
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = QPushButton(tr("Stop reading"))
        self.stop.clicked.connect(self._on_stop)
        self.originals = QComboBox()
        self.originals.setAccessibleName(tr("Originals"))
        self.originals.setToolTip(tr("The files as they are, packed into the project beside their texts"))
        for each, words in _KEEPING.items():
            self.originals.addItem(tr(words), each)
        self.originals.setCurrentIndex(self.originals.findData(keeping))
        self.originals.currentIndexChanged.connect(self._read)
        self.button = QPushButton(tr("Import"))
        self._build()
        desk.jobs.progressed.connect(self._on_progressed)
        self._read()

    @property
    def keeping(self) -> Keeping:
        """Which originals are to be kept."""
        return Keeping(self.originals.currentData())

    def batch(self) -> Batch:
        """What was read, each article with what its form said last and whether it is wanted."""
        return self._batch

    def _build(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        for part in (self.form, self._copy, self._text):
            column.addWidget(part)
        self._copy.hide()
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([340, 600])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button.setDefault(True)
        self.button.setProperty("primary", True)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        state = QHBoxLayout()
        state.addWidget(self._state, 1)
        state.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.originals)
        foot.addStretch(1)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addLayout(state)
        whole.addLayout(foot)

    def _read(self) -> None:
        """Read all of it, also anew where other originals are to be kept; what was corrected stays corrected."""
        self._keep()
        self._drop_reading()
        self._reading = reading = BatchReading(self._wanted, self._opened, self.keeping)
        self.stop.show()
        self.button.setEnabled(False)
        self._state.setText(tr("Reading."))
        self._desk.jobs.start(reading.read, partial(_show, self, reading))

    def _on_stop(self) -> None:
        if self._reading is not None:
            self._reading.is_stopped = True

    def _drop_reading(self) -> None:
        if self._reading is not None:
            self._reading.is_stale = True
            self._reading = None

    def _on_progressed(self, done: int, total: int, text: str) -> None:
        if self._reading is not None:
            self._state.setText(
                tr("{words} {done:,} of {total:,}", words=text, done=done, total=total) if total else text
            )

    @override
    def done(self, result: int) -> None:
        self._drop_reading()  # files may still be read
        super().done(result)

    def show_batch(self, batch: Batch) -> None:
        self._reading = None
        self._carry_over(batch)
        self._current, self._batch = None, batch
        self._model.show(batch)
        self.stop.hide()
        self._tell()
        self.form.setEnabled(bool(batch.found))
        self._count()
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus()

    def _carry_over(self, batch: Batch) -> None:
        corrected = {one.article.name: one for one in self._batch.found if one.facts != facts_of(one.article)}
        for one in batch.found if corrected else ():
            if one.article.name in corrected:
                one.facts = corrected[one.article.name].facts

    def _tell(self) -> None:
        failed, told = self._batch.failed, []
        if not self._batch.is_whole:
            told.append(
                tr(
                    "Stopped after {articles}; the rest was not read.",
                    articles=counted(len(self._batch.found), "article"),
                )
            )
        told += [each.reason for each in islice(failed, _TOLD)]
        if len(failed) > _TOLD:
            told.append(
                tr("{failed:,} more could not be read. They stand at the end of the list.", failed=len(failed) - _TOLD)
            )
        self._state.setText("\n".join(told))

    def _on_row(self, index: QModelIndex) -> None:
        self._keep()
        line = self._model.line(index.row())
        self._current = one = line if isinstance(line, Found) else None
        self.form.setEnabled(one is not None)
        self._copy.setVisible(one is not None and bool(one.same_as))
        if one is None:
            self.form.show_facts({})
            self._text.setPlainText(line.reason if isinstance(line, Unreadable) else "")
            return
        self.form.show_facts(one.facts)
        self._copy.setText(tr("Same text as {same_as}. Add as a copy of it", same_as=one.same_as))
        self._copy.setChecked(one.wanted)
        self._text.setPlainText(one.article.text.body[:_SHOWN] or tr(_EMPTY))

    def _on_copy(self, is_on: bool) -> None:
        if self._current is not None:
            self._current.wanted = is_on
            self._model.renew(self.list.currentIndex().row())
            self._count()

    def _keep(self) -> None:
        if self._current is not None:
            self._current.facts = self.form.facts()

    def _count(self) -> None:
        count = sum(one.wanted for one in self._batch.found)
        self.button.setText(tr("Import {articles}", articles=counted(count, "article")))
        self.button.setEnabled(count > 0)

    @override
    def accept(self) -> None:
        fault = self.form.fault() if self._current is not None else ""
        if fault:
            self._state.setText(fault)
            return
        self._keep()
        super().accept()


def _show(dialog: ImportDialog, reading: BatchReading, batch: Batch) -> None:
    if not reading.is_stale:  # else the dialog may be gone
        dialog.show_batch(batch)
