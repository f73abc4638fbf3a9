"""Which claims a table of a report is of, as a form: place, force, and the day of an evidence table."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from db.errors import WorkbenchError
from ui.inspector.fields import ErrorLine
from ui.language.texts import tr
from workbench.dates import read_typed_day
from workbench.reports.choosing import Choice


class ChoiceDialog(QDialog):
    def __init__(
        self, choice: Choice, places: list[str], forces: list[str], *, of_a_day: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the table shows"))
        form = QFormLayout()
        self.place = _box(form, tr("Place"), tr("All places"), places, choice.place)
        self.force = _box(form, tr("Force"), tr("All forces"), forces, choice.force)
        self.day = QLineEdit(choice.day.isoformat() if choice.day else "")
        self.day.setPlaceholderText("2025-10-01")
        self.day.setAccessibleName(tr("Day"))
        if of_a_day:
            form.addRow(tr("Day"), self.day)
        self._of_a_day = of_a_day
        self.error = ErrorLine()
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Show"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addWidget(buttons)

    def choice(self) -> Choice:
        """What was chosen. Raises `WorkbenchError` for a day that cannot be read."""
        day = read_typed_day(self.day.text()).latest if self._of_a_day else None
        return Choice(self.place.currentData() or "", self.force.currentData() or "", day)

    def _on_accepted(self) -> None:
        try:
            self.choice()
        except WorkbenchError as error:
            self.error.say(str(error))
            self.day.setFocus()
            return
        self.accept()


def _box(form: QFormLayout, label: str, every: str, names: list[str], current: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(label)
    box.addItem(every, "")
    for name in names:
        box.addItem(name, name)
    if current and box.findData(current) < 0:
        box.addItem(current, current)
    box.setCurrentIndex(max(box.findData(current), 0))
    form.addRow(label, box)
    return box
