"""The dialog that says what proved right for a series: a level and a day, with the reason or the official count."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from db.errors import WorkbenchError
from ui.estimates.levels import LevelFields
from ui.inspector.fields import ErrorLine, Row
from ui.language.texts import tr
from ui.sources.cards import label, wrapped
from workbench.assessments import Judgement

Save = Callable[[Judgement, str, str], str]


class ProvedDialog(QDialog):
    """`save` gets the level, the number of the counting claim and the reason; it answers "" or why it was refused."""

    def __init__(self, series: str, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What proved right"))
        self.setMinimumWidth(440)
        self._save = save
        self.as_of = _line(tr("As of"), "2025-10-01")
        self.levels = LevelFields()
        self.count = _line(tr("Official count"), tr("the claim it stands in, as C-012"))
        self.reason = _line(tr("Reason"), tr("why this is what proved right"))
        self.error = ErrorLine()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label(series, "strong"))
        column.addWidget(
            wrapped(tr("Earlier claims are compared with it in the track record. No grade is given by it."), "caption")
        )
        for part in (
            Row(tr("As of"), self.as_of),
            self.levels,
            Row(tr("Count"), self.count),
            Row(tr("Reason"), self.reason),
        ):
            column.addWidget(part)
        column.addWidget(self.error)
        column.addWidget(buttons)

    @override
    def accept(self) -> None:
        try:
            level = Judgement(self.as_of.text(), *self.levels.levels())
        except WorkbenchError as error:
            self._say(str(error))
            return
        refused = self._save(level, self.count.text(), self.reason.text())
        self._say(refused)
        if not refused:
            super().accept()

    def _say(self, refused: str) -> None:
        """Under the fields, for which the dialog grows."""
        self.error.say(refused)
        self.adjustSize()


def _line(name: str, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    return field
