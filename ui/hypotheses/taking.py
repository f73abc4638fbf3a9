"""The matrix to the clipboard, for a document and for a spreadsheet, and to a file."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.language.texts import tr
from workbench.hypotheses.matrix import Matrix
from workbench.hypotheses.tabled import matrix_as_csv, matrix_as_html, matrix_as_text
from workbench.writing import write_whole

_LONGEST = 60  # letters of a file's name


def copy_matrix(matrix: Matrix) -> None:
    taken = QMimeData()
    taken.setText(matrix_as_text(matrix))
    taken.setHtml(matrix_as_html(matrix))
    QGuiApplication.clipboard().setMimeData(taken)


def export_matrix(matrix: Matrix, folder: str, parent: QWidget) -> Path | None:
    """Ask for a file and write the matrix as CSV; None when the analyst changes their mind."""
    name = re.sub(r"[^\w ,–-]+", "", matrix.question)[:_LONGEST].strip()
    start = str(Path(folder) / f"{name or 'Hypotheses'}.csv")
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Export table"), start, tr("Table (*.csv)"))
    if not chosen:
        return None
    path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv")
    write_whole(path, matrix_as_csv(matrix).encode("utf-8", "replace"))
    return path
