"""Which change sets the history shows: by whom, since when, of which item, of which field."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.errors import WorkbenchError
from ui.inspector.fields import ErrorLine
from ui.language.texts import tr, tr_later
from workbench.dates import read_typed_day
from workbench.history.items import item_id
from workbench.history.rows import Wanted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_EVERYBODY = tr_later("Everybody")
_NOBODY = tr_later("no name given")


class HistoryFilters(QWidget):
    """`changed` is emitted when something else is wanted. What cannot be read is told below, and nothing is shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.who = QComboBox()
        self.who.setAccessibleName(tr("Done by"))
        self.who.setMinimumWidth(170)
        self.since = _field(tr("Since"), tr("Since, as 2025-10-01"))
        self.item = _field(tr("Item"), tr("Item, as C-061 or S-3"))
        self.field = _field(tr("Field"), tr("Field, as best"))
        self.error = ErrorLine()
        line = QHBoxLayout()
        line.setSpacing(8)
        for part in (self.who, self.since, self.item, self.field):
            line.addWidget(part)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.error)
        self.show_people(())
        self.who.activated.connect(self.changed)
        for part in (self.since, self.item, self.field):
            part.editingFinished.connect(self.changed)

    def show_people(self, people: Sequence[str]) -> None:
        """Offer these names; the one that is chosen stays chosen."""
        chosen = self.who.currentText()
        self.who.clear()
        self.who.addItem(tr(_EVERYBODY), None)
        for who in people:
            self.who.addItem(who or tr(_NOBODY), who)
        self.who.setCurrentIndex(max(self.who.findText(chosen), 0))

    def wanted(self, session: "Session") -> Wanted | None:
        """What is asked for; None where it cannot be read."""
        try:
            since = read_typed_day(self.since.text()).earliest if self.since.text().strip() else None
            item = item_id(session, self.item.text()) if self.item.text().strip() else None
        except WorkbenchError as error:
            self.error.say(str(error))
            return None
        self.error.say("")
        field = self.field.text().strip().lower().replace(" ", "_")
        return Wanted(who=self.who.currentData(), since=since, item=item, field=field or None)


def _field(name: str, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    field.setClearButtonEnabled(True)
    field.setFixedWidth(180)
    return field
