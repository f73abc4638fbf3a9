"""What an import did, line by line: what could not be read and why, what was here already."""

from PySide6.QtWidgets import QWidget

from ui.exporting.lines import LinesDialog
from ui.language.texts import tr
from ui.theme.theme import Theme
from workbench.import_report import Report, headline, lines


class ReportDialog(LinesDialog):
    """A line for each thing that did not come in, the unreadable first."""

    def __init__(self, theme: Theme, report: Report, parent: QWidget | None) -> None:
        unreadable = len(report.failed)
        told = [("file-x" if number < unreadable else "copy", line) for number, line in enumerate(lines(report))]
        super().__init__(theme, tr("Import report"), headline(report), told, parent)
        self.list.setAccessibleName(tr("What did not come in"))
