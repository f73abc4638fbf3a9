"""What an import did, line by line: what could not be read and why, what was here already."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.import_report import Report, headline, lines

_SHOWN = 1_000  # lines


class ReportDialog(QDialog):
    """All of it can be copied as text; the list shows the first thousand lines."""

    def __init__(self, theme: Theme, report: Report, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import report"))
        self.resize(680, 440)
        self._report = report
        told = QLabel(headline(report))
        told.setWordWrap(True)
        told.setProperty("role", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What did not come in"))
        self.list.setWordWrap(True)
        for number, line in enumerate(lines(report)):
            if number == _SHOWN:
                left = len(report.failed) + len(report.already) - _SHOWN
                self.list.addItem(tr("{left:,} more. Copy has them all.", left=left))
                break
            self.list.addItem(QListWidgetItem(theme.icon("file-x" if number < len(report.failed) else "copy"), line))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setIcon(theme.icon("copy"))
        self.copy.clicked.connect(self._on_copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (told, self.list, buttons):
            column.addWidget(part)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((headline(self._report), *lines(self._report))))
