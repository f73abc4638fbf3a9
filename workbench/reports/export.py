"""A report written to a file, whole or not at all, in the format that the file's ending asks for."""

import importlib
from pathlib import Path

from db.errors import WorkbenchError
from db.project import Project
from workbench.charting import Shown
from workbench.drawing import shown_content
from workbench.reports.document import ReportDocument
from workbench.reports.of_figure import report_of
from workbench.writing import write_whole

ENDINGS = {
    ".docx": "workbench.reports.docx:docx_bytes",
    ".pdf": "workbench.reports.pdf:pdf_bytes",
    ".html": "workbench.reports.html:html_bytes",
    ".pptx": "workbench.reports.pptx:pptx_bytes",
    ".md": "workbench.reports.markdown:markdown_bytes",
    ".xlsx": "workbench.reports.xlsx:xlsx_bytes",
}
"""Where the bytes of each format are made; its libraries are loaded when it is asked for."""


def report_bytes(document: ReportDocument, ending: str, template: bytes | None = None) -> bytes:
    """The report in a format of `ENDINGS`; the same document gives the same bytes.

    ``template`` is a Word document of the analyst's own, whose styles, page and header a .docx then has. Raises
    `WorkbenchError` for a template that is none or may do harm, and for one with another format.
    """
    module, name = ENDINGS[ending].split(":")
    make = getattr(importlib.import_module(module), name)
    if template is None:
        made: bytes = make(document)
    elif ending == ".docx":
        made = make(document, template)
    else:
        raise WorkbenchError("A template goes with .docx alone. Change the ending, or leave the template out.")
    return made


def refuse_other_endings(path: Path) -> None:
    """Raise `WorkbenchError` for a file with an ending that no report is saved with."""
    if path.suffix.lower() not in ENDINGS:
        *first, last = ENDINGS
        raise WorkbenchError(f"{path.name}: a report is saved as {', '.join(first)} or {last}. Change the ending.")


def write_document(document: ReportDocument, path: Path, template: bytes | None = None) -> Path:
    """Write a report by the ending of ``path``; returns it. Raises what `report_bytes` and `write_whole` raise."""
    refuse_other_endings(path)
    write_whole(path, report_bytes(document, path.suffix.lower(), template))
    return path


def write_report(project: Project, shown: Shown, path: Path, template: bytes | None = None) -> Path:
    """Write the report of what is shown; the project is not changed. Returns the file.

    Raises `WorkbenchError` for another ending, and for a place or force that no claim speaks of.
    """
    refuse_other_endings(path)
    return write_document(report_of(shown_content(project, shown)), path, template)
