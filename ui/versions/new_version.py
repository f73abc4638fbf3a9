"""The dialog that brings a corrected text in: pasted, typed into the old one, or taken from a file."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from ui.language.texts import counted, tr
from ui.timers import once
from workbench.articles import ArticleText
from workbench.differences import differences, gravest_first
from workbench.incoming import read_file
from workbench.incoming.formats import SUFFIXES
from workbench.texts import StoredText, prepare_text
from workbench.wording import Fact

_PAUSE = 300  # ms
_SAID = 3  # differences named under the text
_AT_ONCE = 40_000  # characters that are compared while typing
_READABLE = " ".join(f"*{suffix}" for suffix in SUFFIXES)


class NewVersionDialog(QDialog):
    """The old text stands there to be corrected or replaced; what differs is said while it is typed."""

    def __init__(self, article: ArticleText, newest: str, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New version of “{article}”", article=article.title[:60]))
        self.resize(min(760, parent.width() - 40), min(640, parent.height() - 40))
        self._newest, self._folder = newest, folder
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Corrected text"))
        self.text.setTabChangesFocus(True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why there is a new version"))
        self.reason.setPlaceholderText(tr("Why: corrected by the publisher, fetched again, … (not needed)"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        file = QPushButton(tr("From a file…"))
        file.setAutoDefault(False)
        file.clicked.connect(self._on_file)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(file, QDialogButtonBox.ButtonRole.ActionRole)
        self.button = QPushButton(tr("Add version"))
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        about = QLabel(
            tr(
                "Paste the corrected text over the old one, or correct it in place. Tags go over where their words and "
                "facts are the same; what has changed is listed beside the old words."
            )
        )
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        column = QVBoxLayout(self)
        for part in (about, self.text, self.reason, self._said, buttons):
            column.addWidget(part, 1 if part is self.text else 0)
        self._pause = once(self, _PAUSE, self._compare)
        self.text.setPlainText(newest)
        self.text.textChanged.connect(self._pause.start)
        self._compare()
        self.text.setFocus()
        self.text.selectAll()

    def propose(self, text: str, reason: str) -> None:
        """Put a text in place of the old one, with why it is new."""
        self.text.setPlainText(text)
        self.reason.setText(reason)
        self._compare()

    def chosen(self) -> StoredText:
        """The text in the form it is stored in."""
        return prepare_text(self.text.toPlainText())

    def _on_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("New version from a file"),
            self._folder,
            tr("Articles ({suffixes});;All files (*)", suffixes=_READABLE),
        )
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Put the text of a file in place of what stands there."""
        try:
            self.text.setPlainText(read_file(path).text.body)
        except WorkbenchError as error:
            self._say(str(error), is_fault=True)

    def _compare(self) -> None:
        fault = self._fault()
        if fault:
            self._say("" if self.text.toPlainText() == self._newest else fault)
            return
        body = self.chosen().body
        if max(len(body), len(self._newest)) > _AT_ONCE:
            self._say(tr("What differs in so long a text is shown once it has been added."))
            return
        found = gravest_first(differences(self._newest, body))
        if not found:
            self._say(tr("Only the setting differs: no word has changed."))
            return
        facts = [one for one in found if one.fact != Fact.WORDS]
        named = "; ".join(one.words for one in (facts or found)[:_SAID] if len(one.words) < 80)
        self._say(
            tr("{differences}, {facts:,} in facts", differences=counted(len(found), "difference"), facts=len(facts))
            + (f": {named}" if named else "")
        )

    def _fault(self) -> str:
        try:
            text = self.chosen()
        except WorkbenchError as error:
            return str(error)
        return (
            tr("This is the text that the article has. Correct it, or paste the new one.")
            if text.body == self._newest
            else ""
        )

    def _say(self, words: str, *, is_fault: bool = False) -> None:
        self._said.setProperty("role", "error" if is_fault else "muted")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(words)

    @override
    def accept(self) -> None:
        fault = self._fault()
        if fault:
            self._say(fault, is_fault=True)
        else:
            super().accept()
