"""What is said of a whole report, as a form: title, days, marks and the style of its sources."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from db.errors import WorkbenchError
from ui.inspector.fields import ErrorLine
from ui.language.texts import tr, tr_later
from workbench.dates import read_typed_day
from workbench.reports.outline import ReportRow
from workbench.sharing.contents import HANDLING

_LINES = (
    ("title", tr_later("Title"), tr_later("What it is about")),
    ("subtitle", tr_later("Subtitle"), ""),
    ("byline", tr_later("By"), tr_later("Who it is by")),
    ("banner", tr_later("Marking"), tr_later("On every page, beside the TLP mark")),
)
_DAYS = (
    ("day", tr_later("Dated"), tr_later("As the last change; or 2025-10-01")),
    (
        "as_known_on",
        tr_later("As known on"),
        tr_later("Today; or 2025-10-01: all of it as it could have been known then"),
    ),
)
LANGUAGES = {"en": tr_later("English"), "de": tr_later("German"), "ar": tr_later("Arabic"), "fr": tr_later("French")}


class FactsDialog(QDialog):
    """Enter saves; what is wrong is said under the fields and stays to be corrected."""

    def __init__(self, row: ReportRow, styles: dict[str, str], handling: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Facts of the report"))
        self._row = row
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.lines = {name: self._line(form, *each) for name, *each in (*_LINES, *_DAYS)}
        for name, _, _ in _LINES:
            self.lines[name].setText(getattr(row, name))
        for name, _, _ in _DAYS:
            day: date | None = getattr(row, name)
            self.lines[name].setText(day.isoformat() if day else "")
        own = tr("As the project ({handling})", handling=handling) if handling else tr("As the project (none)")
        self.handling = self._choice(
            form, tr("Handling"), {"": own, **dict(zip(HANDLING, HANDLING, strict=True))}, row.handling or ""
        )
        self.style_of = self._choice(form, tr("Sources cited in"), styles, row.citation_style)
        self.language = self._choice(form, tr("Language"), LANGUAGES, row.language)
        self.error = ErrorLine()
        buttons = QDialogButtonBox()
        save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addWidget(buttons)

    def facts(self) -> dict[str, str | date | None]:
        """What is not as it was. Raises `WorkbenchError` for a day that cannot be read."""
        said: dict[str, str | date | None] = {name: self.lines[name].text().strip() for name, _, _ in _LINES}
        said |= {name: _day(self.lines[name].text()) for name, _, _ in _DAYS}
        said["handling"] = self.handling.currentData() or None
        said["citation_style"] = self.style_of.currentData()
        said["language"] = self.language.currentData()
        return {name: value for name, value in said.items() if value != getattr(self._row, name)}

    def _on_save(self) -> None:
        try:
            facts = self.facts()
        except WorkbenchError as error:
            self.error.say(str(error))
            return
        if facts.get("title") == "":
            self.error.say(tr("A report needs a title. Write what it is about."))
            self.lines["title"].setFocus()
            return
        self.accept()

    def _line(self, form: QFormLayout, label: str, says: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(label)
        field.setPlaceholderText(says)
        field.setMinimumWidth(380)
        form.addRow(label, field)
        return field

    def _choice(self, form: QFormLayout, label: str, choices: dict[str, str], current: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        for key, words in choices.items():
            box.addItem(tr(words), key)
        if current not in choices:  # of a newer program, or of a merged copy
            box.addItem(current, current)
        box.setCurrentIndex(box.findData(current, flags=Qt.MatchFlag.MatchExactly))
        form.addRow(label, box)
        return box


def _day(typed: str) -> date | None:
    return read_typed_day(typed).latest if typed.strip() else None
