"""The dialog in which an analyst says what vague words stand for at least and at most."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.language.texts import tr, tr_later
from workbench.reading.vague import DEFAULTS, PLURALS, Range, is_range

_WORDS = tr_later(
    "Read as at least and at most; an empty field is open. Words such as “several” count the scale behind them:\n"
    "2 to 10 makes “several thousand” 2,000 to 9,999. What is decided already stays as it is."
)


class VagueDialog(QDialog):
    """One line a word. `changed` holds what differs from the reader's own table."""

    def __init__(self, adopted: dict[str, Range], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Vague words"))
        self.resize(560, 520)
        about = QLabel(" ".join(tr(_WORDS).split()))
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self.table = QTableWidget(len(DEFAULTS), 3)
        self.table.setHorizontalHeaderLabels([tr("Word"), tr("At least"), tr("At most")])
        self.table.setAccessibleName(tr("Vague words"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._error = QLabel()
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton(tr("Save table"))
        self.button.setDefault(True)
        self.button.setProperty("primary", True)
        self.reset = QPushButton(tr("Reader's own figures"))
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reset.clicked.connect(self._on_reset)
        column = QVBoxLayout(self)
        for part in (about, self.table, self._error, buttons):
            column.addWidget(part)
        self._fill({**DEFAULTS, **adopted})

    def changed(self) -> dict[str, Range]:
        """The words whose figures differ from the reader's own."""
        return {word: pair for word, pair in self._typed().items() if pair != DEFAULTS[word]}

    def _fill(self, ranges: dict[str, Range]) -> None:
        for row, word in enumerate(DEFAULTS):
            name = QTableWidgetItem(word if word in PLURALS else tr("{word} (hundred, thousand …)", word=word))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, 0, name)
            for column, figure in enumerate(ranges[word], 1):
                self.table.setItem(row, column, _cell(figure))

    def _typed(self) -> dict[str, Range]:
        """The table as typed; raises ValueError with a sentence for the first line that is no range."""
        ranges = {}
        for row, word in enumerate(DEFAULTS):
            least, most = self._figure(row, 1), self._figure(row, 2)
            try:
                pair = (float(least), float(most) if most else None)
            except ValueError:
                raise ValueError(f"{word}: type figures, or leave “at most” empty.") from None
            if not is_range(*pair):
                raise ValueError(f"{word}: at most is below at least.")
            ranges[word] = pair
        return ranges

    def _figure(self, row: int, column: int) -> str:
        cell = self.table.item(row, column)
        return cell.text().strip().replace(",", "") if cell else ""

    def _on_reset(self) -> None:
        self._fill(dict(DEFAULTS))

    @override
    def accept(self) -> None:
        try:
            self._typed()
        except ValueError as fault:
            self._error.setText(str(fault))
            return
        super().accept()


def _cell(figure: float | None) -> QTableWidgetItem:
    cell = QTableWidgetItem("" if figure is None else f"{figure:,g}" if figure < 1e6 else f"{figure:,.0f}")
    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return cell
