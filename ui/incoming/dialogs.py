"""Bringing articles in: files or a pasted text are looked at first, each with its facts to correct."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from ui.desk import Desk
from ui.incoming.facts import FactsForm
from ui.opened import OpenedProject
from workbench.articles import same_texts
from workbench.dates import read_typed_day
from workbench.incoming import IncomingArticle, Unreadable, from_text, read_file
from workbench.progress import Progress

_SHOWN = 4_000  # characters of the text in the preview


@dataclass
class _Found:
    """One article on its way in; `same_as` names an article of the project that carries the same text."""

    article: IncomingArticle
    same_as: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    wanted: bool = True


def _facts_of(article: IncomingArticle) -> dict[str, str]:
    return {
        "title": article.title,
        "outlet": article.outlet or "",
        "byline": article.byline or "",
        "dateline": article.dateline or "",
        "published": article.published.edtf if article.published else "",
        "url": article.url or "",
        "language": article.language or "",
    }


def _with_facts(article: IncomingArticle, facts: dict[str, str]) -> IncomingArticle:
    typed = facts.get("published", "")
    return replace(
        article,
        title=facts["title"] or article.title,
        published=read_typed_day(typed) if typed else None,
        outlet=facts["outlet"] or None,
        byline=facts["byline"] or None,
        dateline=facts["dateline"] or None,
        url=facts["url"] or None,
        language=facts["language"] or None,
    )


class ImportDialog(QDialog):
    """Reads the files in the background; those that cannot be read are named with their reason."""

    def __init__(self, desk: Desk, opened: OpenedProject, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Import articles")
        self.resize(900, 560)
        self._opened = opened
        self._found: list[_Found] = []
        self._failed: list[Unreadable] = []
        self._current: _Found | None = None
        self._is_done = False
        self.list = QListWidget()
        self.list.setAccessibleName("Files")
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
        desk.jobs.start(lambda progress: _read(files, opened, progress), self._on_read)

    def chosen(self) -> list[IncomingArticle]:
        """The articles to bring in, as corrected."""
        return [_with_facts(one.article, one.facts) for one in self._found if one.wanted]

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

    def _on_read(self, result: tuple[list[_Found], list[Unreadable]]) -> None:
        if self._is_done:
            return
        self._found, self._failed = result
        self.list.clear()
        for one in self._found:
            self.list.addItem(one.article.title)
        for failed in self._failed:
            self.list.addItem(f"Not read: {failed.reason}")
        self._state.setText("\n".join(failed.reason for failed in self._failed))
        self.form.setEnabled(bool(self._found))
        self._count()
        if self._found:
            self.list.setCurrentRow(0)

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
            self._count()

    def _keep(self) -> None:
        if self._current is not None:
            self._current.facts = self.form.facts()

    def _count(self) -> None:
        count = sum(one.wanted for one in self._found)
        self.button.setText(f"Import {count} {'article' if count == 1 else 'articles'}")
        self.button.setEnabled(count > 0)

    @override
    def accept(self) -> None:
        fault = self.form.fault() if self._current is not None else ""
        if fault:
            self._state.setText(fault)
            return
        self._keep()
        super().accept()


def _read(paths: Sequence[Path], opened: OpenedProject, progress: Progress) -> tuple[list[_Found], list[Unreadable]]:
    """On the worker thread."""
    found: list[_Found] = []
    failed: list[Unreadable] = []
    for done, path in enumerate(paths):
        progress.report(done, len(paths), "Reading")
        try:
            article = read_file(path)
            found.append(_Found(article, facts=_facts_of(article)))
        except WorkbenchError as error:
            failed.append(Unreadable(path, str(error)))
    _name_copies(opened, found)
    return found, failed


def _name_copies(opened: OpenedProject, found: list[_Found]) -> None:
    """An article whose text is here already, or comes twice, is only brought in when the analyst wants a copy."""
    with opened.read() as session:
        carried = same_texts(session, [one.article.text.id for one in found])
    for one in found:
        one.same_as = carried.get(one.article.text.id, "")
        one.wanted = not one.same_as
        carried.setdefault(one.article.text.id, f"“{one.article.title}”")


class PasteDialog(QDialog):
    """One article of a text: the text can be corrected here, and never again."""

    def __init__(self, opened: OpenedProject, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Paste as article")
        self.resize(760, 640)
        self._opened = opened
        self._article: IncomingArticle | None = None
        self.form = FactsForm()
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText("Paste or type the text of the article")
        self.text.setAccessibleName("Text of the article")
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_text)
        self._state = QLabel()
        self._state.setProperty("role", "error")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton("Add article")
        self.button.setDefault(True)
        self.button.setProperty("primary", True)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addWidget(self.text, 1)
        column.addWidget(self._state)
        column.addWidget(buttons)
        self._guessed = ""
        self.text.setPlainText(text)
        self.form.field("published").setFocus()

    def chosen(self) -> list[IncomingArticle]:
        return [self._article] if self._article else []

    def _on_text(self) -> None:
        """The title follows the first line until the analyst has written one of their own."""
        typed = self.form.facts()
        if typed["title"] == self._guessed:
            try:
                self._guessed = from_text(self.text.toPlainText()).title
            except WorkbenchError:
                self._guessed = ""
            self.form.show_facts({**typed, "title": self._guessed})

    @override
    def accept(self) -> None:
        fault = self.form.fault()
        try:
            article = from_text(self.text.toPlainText())
        except WorkbenchError as error:
            fault = str(error)
        if fault:
            self._state.setText(fault)
            return
        self._article = _with_facts(article, self.form.facts())
        with self._opened.read() as session:
            same = same_texts(session, [article.text.id]).get(article.text.id)
        if same and same not in self._state.text():
            self._state.setText(f"Same text as {same}. Press Add article again to add it as a copy.")
            return
        super().accept()
