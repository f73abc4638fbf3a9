"""A project's report written to a file, whole or not at all."""

from pathlib import Path

from db.errors import WorkbenchError
from db.project import Project
from workbench.charting import Shown
from workbench.drawing import shown_content
from workbench.reports.page import report_page
from workbench.writing import write_whole


def write_report(project: Project, shown: Shown, path: Path) -> Path:
    """Write the report of what is shown as ``.html``; the project is not changed. Returns the file.

    Raises `WorkbenchError` for another ending, and for a place or force that no claim speaks of.
    """
    if path.suffix.lower() != ".html":
        raise WorkbenchError(f"{path.name}: a report is saved as .html. Change the ending.")
    write_whole(path, report_page(shown_content(project, shown)).encode("utf-8", "replace"))
    return path
