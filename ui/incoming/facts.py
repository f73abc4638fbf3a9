"""The facts of an article as a form: title, outlet, byline, dateline, date, address, language."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from ui.language.numbers import day_words
from ui.language.texts import tr, tr_later
from workbench.articles import ArticleText
from workbench.dates import read_typed_day
from workbench.originals import Kept

_FIELDS = (
    ("title", tr_later("Title"), tr_later("needed")),
    ("outlet", tr_later("Outlet"), tr_later("who published it")),
    ("byline", tr_later("Byline"), tr_later("who wrote it")),
    ("dateline", tr_later("Dateline"), tr_later("place at the head of the text")),
    ("published", tr_later("Published"), tr_later("2025-10-01 or 1 Oct 2025")),
    ("url", tr_later("Address"), "https://…"),
    ("language", tr_later("Language"), "en"),
)

_SHORTEST_DATE = 4  # signs; what is shorter is still being typed


class FactsForm(QWidget):
    """Fields with the date checked while it is typed; what is wrong stands under it and the text is kept."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, str] = {}
        self._fields: dict[str, QLineEdit] = {}
        self._date = QLabel()
        self._date.setWordWrap(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for name, label, placeholder in _FIELDS:
            field = QLineEdit()
            field.setPlaceholderText(tr(placeholder))
            field.setAccessibleName(tr(label))
            field.setMinimumWidth(340)
            self._fields[name] = field
            form.addRow(tr(label), field)
            if name == "published":
                form.addRow("", self._date)
        self._fields["published"].textChanged.connect(self._on_date_typed)
        self._on_date_typed("")

    def field(self, name: str) -> QLineEdit:
        return self._fields[name]

    def show_facts(self, facts: Mapping[str, str | None]) -> None:
        self._shown = {name: facts.get(name) or "" for name in self._fields}
        for name, field in self._fields.items():
            field.setText(self._shown[name])
            field.setCursorPosition(0)

    def facts(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self._fields.items()}

    def changed(self) -> dict[str, str]:
        """What is not as it was shown."""
        return {name: value for name, value in self.facts().items() if value != self._shown.get(name, "")}

    def fault(self) -> str:
        """Why the form cannot be taken as it is; empty when it can."""
        if not self.facts()["title"]:
            return tr("An article needs a title.")
        return self._date_fault(self.facts()["published"])

    def _on_date_typed(self, typed: str) -> None:
        fault = self._date_fault(typed) if len(typed.strip()) >= _SHORTEST_DATE else ""
        field = self._fields["published"]
        field.setProperty("invalid", bool(fault))
        field.style().unpolish(field)
        field.style().polish(field)
        self._date.setProperty("role", "error" if fault else "faint")
        self._date.style().unpolish(self._date)
        self._date.style().polish(self._date)
        self._date.setText(fault or _understood(typed if len(typed.strip()) >= _SHORTEST_DATE else ""))

    @staticmethod
    def _date_fault(typed: str) -> str:
        try:
            if typed.strip():
                read_typed_day(typed)
        except WorkbenchError as error:
            return str(error)
        return ""


def _understood(typed: str) -> str:
    if not typed.strip():
        return tr("Without a date “Wednesday” and “in April” cannot be placed.")
    day = read_typed_day(typed)
    return day_words(day.earliest) if day.earliest and day.earliest == day.latest else day.edtf


class FactsDialog(QDialog):
    """Corrects the facts of an article in the project; `changed` gives what is to be saved.

    `save_requested` asks for the original to be written to a file.
    """

    save_requested = Signal()

    def __init__(self, article: ArticleText, parent: QWidget | None, original: Kept | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Facts of the article"))
        self.form = FactsForm()
        self.form.show_facts(
            {
                "title": article.title,
                "outlet": article.outlet,
                "byline": article.byline,
                "dateline": article.dateline,
                "published": article.published.edtf if article.published else None,
                "url": article.url,
                "language": article.language,
            }
        )
        self._error = QLabel()
        self._error.setProperty("role", "error")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        if original is not None:
            column.addLayout(self._original(original))
        for part in (self._error, buttons):
            column.addWidget(part)
        self.form.field("published").setFocus()

    def changed(self) -> dict[str, str]:
        return self.form.changed()

    def _original(self, original: Kept) -> QHBoxLayout:
        words = QLabel(
            tr(
                "Read from {original}, {size:,.0f} kB, which is kept in the project.",
                original=original.name,
                size=original.size / 1000,
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.save = QPushButton(tr("Save original…"))
        self.save.clicked.connect(self.save_requested)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(self.save)
        return row

    @override
    def accept(self) -> None:
        fault = self.form.fault()
        if fault:
            self._error.setText(fault)
        else:
            super().accept()
