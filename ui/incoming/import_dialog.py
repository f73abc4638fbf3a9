"""The dialog that brings files in: what was read is looked at and corrected first, what was not is named."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.desk import Desk
from ui.incoming.facts import FactsForm
from ui.incoming.found import Found, read_files, with_facts
from ui.opened import OpenedProject
from workbench.figures.phrases import counted
from workbench.incoming import IncomingArticle, Unreadable

_SHOWN = 4_000  # characters of the text in the preview


class ImportDialog(QDialog):
    """Reads the files in the background; those that cannot be read are named with their reason."""

    def __init__(self, desk: Desk, opened: OpenedProject, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Import articles")
        self.resize(900, 560)
        self._theme = desk.theme
        self._found: list[Found] = []
        self._failed: list[Unreadable] = []
        self._current: Found | None = None
        self._is_done = False
        self.list = QListWidget()
        self.list.setAccessibleName("Files")
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        self.form = FactsForm()
        self.form.setEnabled(False)
        self._copy = QCheckBox()
        self._copy.toggled.connect(self._on_copy)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName("Text")
        self._state = QLabel("Reading the files.")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton("Import")
        self._build()
        files = list(paths)
        desk.jobs.start(lambda progress: read_files(files, opened, progress), self._on_read)

    def chosen(self) -> list[IncomingArticle]:
        """The articles to bring in, as corrected."""
        return [with_facts(one.article, one.facts) for one in self._found if one.wanted]

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
        split.setSizes([300, 600])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button.setDefault(True)
        self.button.setProperty("primary", True)
        self.button.setEnabled(False)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addWidget(self._state)
        whole.addWidget(buttons)

    @override
    def done(self, result: int) -> None:
        self._is_done = True  # files may still be read
        super().done(result)

    def _on_read(self, result: tuple[list[Found], list[Unreadable]]) -> None:
        if self._is_done:
            return
        self._found, self._failed = result
        self.list.clear()
        for one in self._found:
            self._add_line(*_line_of(one))
        for failed in self._failed:
            self._add_line("file-x", f"Not read: {failed.reason}")
        self._state.setText("\n".join(failed.reason for failed in self._failed))
        self.form.setEnabled(bool(self._found))
        self._count()
        if self._found:
            self.list.setCurrentRow(0)

    def _add_line(self, icon: str, words: str) -> None:
        self.list.addItem(QListWidgetItem(self._theme.icon(icon), words))

    def _on_row(self, row: int) -> None:
        self._keep()
        self._current = self._found[row] if 0 <= row < len(self._found) else None
        one = self._current
        self.form.setEnabled(one is not None)
        self._copy.setVisible(one is not None and bool(one.same_as))
        if one is None:
            self._text.setPlainText(self._failed[row - len(self._found)].reason if row >= 0 and self._failed else "")
            return
        self.form.show_facts(one.facts)
        self._copy.setText(f"Same text as {one.same_as}. Add as a copy of it")
        self._copy.setChecked(one.wanted)
        self._text.setPlainText(one.article.text.body[:_SHOWN])

    def _on_copy(self, is_on: bool) -> None:
        if self._current is not None:
            self._current.wanted = is_on
            self.list.item(self._found.index(self._current)).setText(_line_of(self._current)[1])
            self._count()

    def _keep(self) -> None:
        if self._current is not None:
            self._current.facts = self.form.facts()

    def _count(self) -> None:
        count = sum(one.wanted for one in self._found)
        self.button.setText(f"Import {counted(count, 'article')}")
        self.button.setEnabled(count > 0)

    @override
    def accept(self) -> None:
        fault = self.form.fault() if self._current is not None else ""
        if fault:
            self._state.setText(fault)
            return
        self._keep()
        super().accept()


def _line_of(one: Found) -> tuple[str, str]:
    """The sign and the words of an article in the list."""
    if not one.same_as:
        return "file-text", one.article.title
    return "copy", f"{one.article.title}\n{'Copy of' if one.wanted else 'Left out, same text as'} {one.same_as}"
