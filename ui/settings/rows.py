"""A setting as a line: its name and what it does at the left, its control at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from ui.language.texts import tr
from ui.settings.pages import Offer
from ui.settings.watched import WatchedFolders
from workbench.settings import RANGES, Settings

_CONTROL = 220  # px


class SettingRow(QWidget):
    """`chosen` is emitted with the setting's name and what it is to be."""

    chosen = Signal(str, object)

    def __init__(self, offer: Offer, settings: Settings) -> None:
        super().__init__()
        self.offer = offer
        self._is_showing = False
        self.control = self._made(getattr(settings, offer.name))
        self.control.setAccessibleName(tr(offer.text))
        self.control.setAccessibleDescription(tr(offer.about))
        name = QLabel(tr(offer.text))
        name.setProperty("role", "strong")
        name.setBuddy(self.control)
        about = QLabel(tr(offer.about))
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        about.setVisible(bool(offer.about))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.addWidget(name, 0, 0)
        grid.addWidget(about, 1, 0)
        if isinstance(self.control, WatchedFolders):
            grid.addWidget(self.control, 2, 0)
        else:
            grid.addWidget(self.control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        self.show_settings(settings)

    def holds(self, words: list[str]) -> bool:
        """Whether all the words stand in its name, what is said of it, or its choices."""
        offer = self.offer
        said = " ".join((tr(offer.text), tr(offer.about), *(tr(each) for each in offer.words.values()))).casefold()
        return all(word in said for word in words)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without announcing it."""
        self._is_showing = True
        value, control = getattr(settings, self.offer.name), self.control
        if isinstance(control, QCheckBox):
            control.setChecked(value)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(max(0, control.findData(value)))
        elif isinstance(control, QSpinBox | QDoubleSpinBox):
            control.setValue(value)
        elif isinstance(control, QLineEdit):
            control.setText(value)
        elif isinstance(control, WatchedFolders):
            control.show_folders(value)
        self._is_showing = False

    def _made(self, value: object) -> QWidget:
        if isinstance(value, bool):
            tick = QCheckBox()
            tick.toggled.connect(self._announce)
            return tick
        if self.offer.words:
            return self._choice()
        if isinstance(value, dict):
            folders = WatchedFolders()
            folders.changed.connect(self._announce)
            return folders
        return self._number(value) if isinstance(value, int | float) else self._text()

    def _choice(self) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(_CONTROL)
        for value, words in self.offer.words.items():
            box.addItem(tr(words), value)
        box.activated.connect(self._on_activated)
        return box

    def _number(self, value: float) -> QSpinBox | QDoubleSpinBox:
        low, high = RANGES[self.offer.name]
        field: QSpinBox | QDoubleSpinBox
        if isinstance(value, int):
            field = QSpinBox()
            field.setRange(int(low), int(high))
            field.setSingleStep(_STEPS.get(self.offer.name, 1))
        else:
            field = QDoubleSpinBox()
            field.setRange(low, high)
            field.setSingleStep(0.05)
        field.setSuffix(tr(self.offer.unit))
        field.setKeyboardTracking(False)
        field.setFixedWidth(_CONTROL)
        field.valueChanged.connect(self._announce)
        return field

    def _text(self) -> QLineEdit:
        field = QLineEdit()
        field.setFixedWidth(_CONTROL)
        field.editingFinished.connect(self._on_typed)
        return field

    def _announce(self, value: object) -> None:
        if not self._is_showing:
            self.chosen.emit(self.offer.name, value)

    def _on_activated(self, index: int) -> None:
        assert isinstance(self.control, QComboBox)  # noqa: S101  what is activated is one
        self._announce(self.control.itemData(index))

    def _on_typed(self) -> None:
        assert isinstance(self.control, QLineEdit)  # noqa: S101  what is typed in is one
        self._announce(self.control.text().strip())


_STEPS = {"scale": 10, "reader_measure": 6}
