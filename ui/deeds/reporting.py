"""The Report menu: reports made and removed, parts put in and moved, numbers taken, the report as pages or a file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from db.values import PartKind
from ui.language.texts import counted, tr, tr_later
from ui.report.facts import FactsDialog
from ui.report.pages import PagesDialog, drawn_pages
from ui.report.reports import ReportsPage
from ui.report.view import ReportView
from workbench.citing.styles import STYLES
from workbench.drawing import figure_state
from workbench.progress import Progress
from workbench.reports.export import ENDINGS, report_bytes
from workbench.reports.issuing import issue_report, made_report, stale_words
from workbench.reports.making import MadeReport
from workbench.reports.outline import ReportRow

if TYPE_CHECKING:
    from db.project import Project
    from ui.window import MainWindow

_NAMES = {
    ".docx": "Word",
    ".pdf": "PDF",
    ".html": tr_later("Web page"),
    ".pptx": tr_later("Slides"),
    ".md": "Markdown",
    ".xlsx": tr_later("Workbook"),
}
_ON_PAGE = {
    "new_report": "new",
    "duplicate_report": "duplicate",
    "rename_report": "rename",
    "delete_report": "delete",
    "next_stale": "next_stale",
    "take_numbers": "take_all",
}
_STYLES = {
    "style_paragraph": PartKind.PARAGRAPH,
    "style_heading_1": PartKind.HEADING_1,
    "style_heading_2": PartKind.HEADING_2,
    "style_heading_3": PartKind.HEADING_3,
    "style_list": PartKind.LIST,
    "style_numbered": PartKind.NUMBERED,
}

Pages = list[tuple[bytes, int, int]]


class Reporting(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        on = self._desk.actions.on
        for name in _ON_PAGE:
            on(name, self._on_page)
        for name in _STYLES:
            on(name, self._on_style)
        on("insert_part", self.insert)
        on("cite", self.cite)
        on("insert_number", self.insert_number)
        on("move_part_up", self.move_up)
        on("move_part_down", self.move_down)
        on("remove_part", self.remove_part)
        on("report_facts", self.facts)
        on("preview_report", self.preview)
        on("export_report", self.export)

    def insert(self) -> None:
        self._page().inserting.insert()

    def cite(self) -> None:
        self._page().inserting.cite()

    def insert_number(self) -> None:
        self._page().inserting.number()

    def move_up(self) -> None:
        self._page().sheet.move_current(-1)

    def move_down(self) -> None:
        self._page().sheet.move_current(1)

    def remove_part(self) -> None:
        self._page().sheet.remove_current()

    def facts(self) -> None:
        page = self._page()
        if page.row is None or page.writing is None or page.opened is None:
            self._say_none()
            return
        with page.opened.read() as session:
            handling = figure_state(session).handling or ""
        dialog = FactsDialog(page.row, STYLES, handling, self._window)
        if dialog.exec() and (facts := dialog.facts()):
            refused = page.writing.say(page.row.id, "Facts of report", **facts)
            if refused:
                self._desk.complain(refused)
        dialog.deleteLater()

    def preview(self) -> None:
        """Show the pages of the report as they would be printed."""
        page = self._page()
        if page.row is None or page.opened is None:
            self._say_none()
            return
        page.sheet.commit()
        self._desk.jobs.start(partial(_pages, page.opened.project, page.row.id), partial(self._show_pages, page.row))

    def export(self) -> None:
        """Ask for a file, and write the report by its ending."""
        page = self._page()
        if page.row is None or page.opened is None:
            self._say_none()
            return
        page.sheet.commit()
        every = ";;".join(f"{tr(_NAMES.get(ending, ending))} (*{ending})" for ending in ENDINGS)
        name = str(page.opened.folder / f"{_file_name(page.row.title)}{next(iter(ENDINGS))}")
        chosen, kind = QFileDialog.getSaveFileName(self._window, tr("Export report"), name, every)
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_suffix(kind.rpartition("*")[2].rstrip(")"))
            job = partial(_issued, page.opened.project, page.row.id, path)
            self._desk.jobs.start(job, partial(self._on_issued, path))

    def _show_pages(self, row: ReportRow, pages: Pages) -> None:
        dialog = PagesDialog(row.title, pages, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _on_issued(self, path: Path, made: MadeReport) -> None:
        stale, faults = stale_words(made.stale), list(made.faults.values())
        self._desk.say(tr("Wrote {path}.", path=path.name))
        if stale or faults:
            words = [tr("Wrote {path}.", path=path.name), stale, *faults[:2]]
            if len(faults) > 2:
                words.append(tr("{parts} could not be made.", parts=counted(len(faults) - 2, "more part")))
            self._desk.complain(" ".join(word for word in words if word))

    def _on_page(self) -> None:
        getattr(self._page(), _ON_PAGE[self.sender().objectName()])()

    def _on_style(self) -> None:
        self._page().sheet.style_current(_STYLES[self.sender().objectName()])

    def _say_none(self) -> None:
        self._desk.say(tr("No report yet. Make one first: Report, New report."))

    def _page(self) -> ReportsPage:
        """The reports, in front."""
        view = cast("ReportView", self._window.workspace.view("report"))
        if self._window.workspace.current != "report":
            self._window.workspace.show_view("report")
        if not view.shows_reports:
            view.show_reports()
        return view.reports


def _pages(project: "Project", report_id: int, progress: Progress) -> Pages:
    """On the worker thread."""
    with project.read() as session:
        made = made_report(session, report_id, progress=progress)
    return drawn_pages(report_bytes(made.document, ".pdf"), progress)


def _issued(project: "Project", report_id: int, path: Path, progress: Progress) -> MadeReport:
    """On the worker thread."""
    return issue_report(project, report_id, path, progress=progress)


def _file_name(title: str) -> str:
    """A title as a file's name: what file systems refuse is left out."""
    words = "".join(sign if sign.isalnum() or sign in " -_,." else " " for sign in title)
    return " ".join(words.split())[:80].strip(" .") or "report"
