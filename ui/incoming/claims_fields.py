"""Which column of a table says what, as a form: a column and a word for empty cells for each field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from ui.language.texts import tr, tr_later
from workbench.claims_csv import FIELDS, NUMBERS, Field, Mapping, Table

NONE = "none"
_GROUPS = {
    "What": tr_later("What it says"),
    "When": tr_later("When"),
    "Who": tr_later("Who said it, and how good"),
    "Where": tr_later("Article and row"),
}
_NEEDED = frozenset({"place", "force"})
_LEAST, _EMPTY = 150, 74  # px


class _Columns(QComboBox):
    """The wheel scrolls the form and changes no choice it passes over."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MappingForm(QScrollArea):
    """`changed` is emitted when a column or a default is chosen; `mapping` is what the form says."""

    changed = Signal()

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table
        self.columns: dict[str, QComboBox] = {}
        self.defaults: dict[str, QLineEdit] = {}
        self._given = Mapping()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        for group, title in _GROUPS.items():
            self._add_heading(tr(title), with_columns=group == "What")
            for each in FIELDS:
                if each.group == group:
                    self._add(each)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(inner)
        self.setMinimumWidth(inner.minimumSizeHint().width() + 16)

    def show_mapping(self, mapping: Mapping) -> None:
        """Fill the form, as one change."""
        self._given = mapping
        self.blockSignals(True)
        for name, box in self.columns.items():
            box.setCurrentIndex(max(box.findData(mapping.columns.get(name, "")), 0))
            self.defaults[name].setText(mapping.defaults.get(name, ""))
        self.blockSignals(False)
        self._on_changed()

    def mapping(self) -> Mapping:
        """Every field with its column, "" for none; what the form does not show is as it was given."""
        columns = {name: str(box.currentData()) for name, box in self.columns.items()}
        defaults = {name: field.text().strip() for name, field in self.defaults.items() if field.text().strip()}
        given = self._given
        return Mapping(columns, defaults, given.words, given.month_first, given.delimiter, given.encoding)

    def _add_heading(self, title: str, *, with_columns: bool) -> None:
        row = self._grid.rowCount()
        for column, words in enumerate((title, tr("Column"), tr("If empty")) if with_columns else (title,)):
            label = QLabel(words)
            label.setProperty("role", "heading" if column == 0 else "faint")
            if column == 0 and not with_columns:
                label.setContentsMargins(0, 10, 0, 0)
            self._grid.addWidget(label, row, column)

    def _add(self, field: Field) -> None:
        row = self._grid.rowCount()
        label = QLabel(field.words)
        label.setProperty("role", "muted")
        label.setToolTip(field.means)
        box = self.columns[field.name] = _Columns()
        box.setAccessibleName(tr("Column for {lower}", lower=field.words.lower()))
        box.setToolTip(field.means)
        box.setMinimumWidth(_LEAST)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(NONE, "")
        for title in self._table.header:
            if title:
                box.addItem(title, title)
        box.currentIndexChanged.connect(self._on_changed)
        default = self.defaults[field.name] = QLineEdit()
        default.setAccessibleName(tr("{field} if empty", field=field.words))
        default.setFixedWidth(_EMPTY)
        default.textChanged.connect(self._on_changed)
        label.setBuddy(box)
        for column, part in enumerate((label, box, default)):
            self._grid.addWidget(part, row, column)

    def _on_changed(self) -> None:
        for name in _NEEDED:
            self._mark(self.columns[name], self._is_said(name))
        self._mark(self.columns["value"], any(self._is_said(name) for name in NUMBERS))
        self.changed.emit()

    def _is_said(self, name: str) -> bool:
        return bool(self.columns[name].currentData() or self.defaults[name].text().strip())

    @staticmethod
    def _mark(box: QComboBox, is_said: bool) -> None:
        if box.property("invalid") == (not is_said):
            return
        box.setProperty("invalid", not is_said)
        box.style().unpolish(box)
        box.style().polish(box)
