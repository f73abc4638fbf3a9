"""The dialog that makes an article of a pasted text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from db.errors import WorkbenchError
from ui.incoming.facts import FactsForm
from ui.incoming.found import with_facts
from ui.language.texts import tr
from ui.opened import OpenedProject
from workbench.articles import same_texts
from workbench.incoming import IncomingArticle, from_text


class PasteDialog(QDialog):
    """One article of a text: the text can be corrected here, and never again."""

    def __init__(self, opened: OpenedProject, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste as article"))
        self.resize(760, 640)
        self._opened = opened
        self._article: IncomingArticle | None = None
        self.form = FactsForm()
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("Paste or type the text of the article"))
        self.text.setAccessibleName(tr("Text of the article"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_text)
        self._state = QLabel()
        self._state.setProperty("role", "error")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton(tr("Add article"))
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
        self._article = with_facts(article, self.form.facts())
        with self._opened.read() as session:
            same = same_texts(session, [article.text.id]).get(article.text.id)
        if same and same not in self._state.text():
            self._state.setText(tr("Same text as {same}. Press Add article again to add it as a copy.", same=same))
            return
        super().accept()
