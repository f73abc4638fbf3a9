"""The line over the timeline: place, force and period, how near it is looked at, and what is counted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from db.errors import WorkbenchError
from ui.language.texts import tr, tr_later
from ui.reader.elided import ElidedLabel
from ui.theme.theme import Theme
from workbench.dates import read_typed_date
from workbench.timeline.reading import Wanted

ALL_PLACES, ALL_FORCES = tr_later("All places"), tr_later("All forces")


class TimelineFilters(QWidget):
    """`changed` is emitted with what is wanted now, `refused` with why a date cannot be read."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.force = _choice(tr("Place"), tr(ALL_PLACES)), _choice(tr("Force"), tr(ALL_FORCES))
        self.first, self.last = _day(tr("From"), "2024, 2024-06 …"), _day(tr("To"), "2025, 2025-10-01 …")
        self.farther, self.fit, self.nearer = QPushButton(), QPushButton(tr("Fit")), QPushButton()
        for button, icon, name in (
            (self.farther, "zoom-out", tr("Farther (−)")),
            (self.nearer, "zoom-in", tr("Nearer (+, Ctrl+wheel)")),
        ):
            button.setIcon(theme.icon(icon))
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.fit.setToolTip(tr("The whole time ({fit_chart})"))
        self.counts = ElidedLabel(0)
        self.counts.setProperty("role", "muted")
        self._wanted = Wanted()
        self._build()
        for box in (self.place, self.force):
            box.activated.connect(self._on_edited)
        for field in (self.first, self.last):
            field.editingFinished.connect(self._on_edited)

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    def offer(self, places: Sequence[str], forces: Sequence[str]) -> None:
        """The names to choose from; what is chosen stays chosen."""
        for box, names in ((self.place, (tr(ALL_PLACES), *places)), (self.force, (tr(ALL_FORCES), *forces))):
            if [box.itemText(n) for n in range(box.count())] != list(names):
                kept = box.currentText()
                box.clear()
                box.addItems(list(names))
                box.setCurrentIndex(max(box.findText(kept), 0))

    def clear(self) -> None:
        """Everything again."""
        for box in (self.place, self.force):
            box.setCurrentIndex(0)
        for field in (self.first, self.last):
            field.clear()
        self._wanted = Wanted()

    def say(self, counts: str) -> None:
        self.counts.show_text(counts)

    def _build(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 8)
        line.setSpacing(8)
        for part in (self.place, self.force, QLabel(tr("From")), self.first, QLabel(tr("to")), self.last):
            line.addWidget(part)
        line.addSpacing(8)
        line.addWidget(self.counts, 1)
        line.addSpacing(8)
        for button in (self.farther, self.fit, self.nearer):
            line.addWidget(button)

    def _on_edited(self) -> None:
        try:
            wanted = self._read()
        except WorkbenchError as error:
            self.refused.emit(str(error))
            return
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit()

    def _read(self) -> Wanted:
        place = self.place.currentText() if self.place.currentIndex() > 0 else ""
        force = self.force.currentText() if self.force.currentIndex() > 0 else ""
        first, last = _ends(self.first.text())[0], _ends(self.last.text())[1]
        if first and last and first > last:
            raise WorkbenchError(
                tr("The period runs backwards: {first} is after {last}. Swap the two dates.", first=first, last=last)
            )
        return Wanted(place, force, first, last)


def _ends(typed: str) -> tuple[date | None, date | None]:
    """A year begins with its first day and ends with its last."""
    if not typed.strip():
        return None, None
    read = read_typed_date(typed)
    return read.earliest, read.latest


def _choice(name: str, everything: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(everything)
    box.setMinimumWidth(110)
    box.setMaximumWidth(180)
    return box


def _day(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint.split(",", maxsplit=1)[0])
    field.setToolTip(tr("{name}: a year, a month or a day, as {hint}", name=name, hint=hint))
    field.setFixedWidth(96)
    return field
