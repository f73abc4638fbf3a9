"""The help's pictures, in both themes: python -m tests.help_pictures. They show the sample project."""

import sys
from datetime import date

from PySide6.QtWidgets import QApplication

from db.values import Basis
from resources import files
from tests.photographing import Camera, set_up, wait, wait_until
from workbench.claim_views import claim_rows
from workbench.library import library_rows
from workbench.notes import write_note
from workbench.things import Thing
from workbench.whatif import AS_IT_IS, WhatIf

_SIZE = (1000, 680)  # px; the help shows them at two thirds


class HelpPictures(Camera):
    """The same window, photographed part by part."""

    def all_parts(self) -> None:
        window = self.window
        window.resize(*_SIZE)
        self.open_project()
        self._reading()
        self._library()
        for view, take in (
            ("sources", self._sources),
            ("estimates", self._estimates),
            ("chart", self._chart),
            ("report", self._report),
            ("history", lambda: self.take("history", window.workspace.view("history"))),
        ):
            window.desk.actions[f"view_{view}"].trigger()
            wait(400)
            take()
        for name in ("timeline", "coding_matrix", "hypotheses"):
            window.desk.actions[name].trigger()
            wait(300)
            shown = window.workspace.view(window.workspace.current)
            self.take({"coding_matrix": "matrix"}.get(name, name), shown)
        self._dialogs()
        window.close()

    def _reading(self) -> None:
        read = self.window.deeds.moving.read
        with self.window.opened.read() as session:
            rows, claims = library_rows(session), claim_rows(session)
        self._claim = fewest = next(row for row in claims if "fewer than 2,000" in row.quote)
        read.open_claim(fewest.id)
        self.take("reader", self.window)
        self.take("inspector", read.inspector)
        self.take("number", read.inspector.number)
        self.take("who", read.inspector.who)
        read.open_article(max(rows, key=lambda row: row.suggestions).id)
        self.window.desk.actions["next_suggestion"].trigger()
        self.take("suggestion", read._pane)

    def _library(self) -> None:
        window, read = self.window, self.window.deeds.moving.read
        read.library.search_field.setText("erbil")
        wait(800)
        self.take("library", read.library)
        read.library.search_field.setText("")
        read.open_article(self._claim.article_id)
        window.desk.actions["toggle_codebook"].trigger()
        wait(200)
        self.take("codebook", read.codebook)
        window.desk.actions["toggle_codebook"].trigger()
        with window.opened.edit("Write note") as session:
            write_note(session, "Ask the desk whether the base is counted.", Thing("article", self._claim.article_id))
        window.desk.actions["toggle_notes"].trigger()
        self.take("notes", window)
        window.desk.actions["toggle_notes"].trigger()
        window.opened.undo()

    def _sources(self) -> None:
        sources = self.window.workspace.view("sources")
        sources.choose(self._claim.source_id)
        self.take("sources", sources)
        self.take("origins", sources.sheet.course)

    def _estimates(self) -> None:
        self.take("assessment", self.window.workspace.view("estimates"))

    def _report(self) -> None:
        report = self.window.workspace.view("report")
        report.show_reports()
        wait_until(lambda: not self.window.desk.jobs.is_busy, 60)
        self.take("report", report)

    def _chart(self) -> None:
        chart = self.window.deeds.moving.chart
        self._settle(chart)
        chart.known.choose(date(2024, 12, 1))
        wait(300)
        self._settle(chart)
        self.take("known", chart)
        chart.known.choose(None)
        chart.head.ask(WhatIf("core counts alone", basis=Basis.CORE))
        self._settle(chart)
        self.take("what-if", chart)
        chart.head.ask(AS_IT_IS)
        self._settle(chart)
        chart.show_claim(self._claim.id)
        self.take("chart", chart)

    def _dialogs(self) -> None:
        self.window.desk.actions["view_read"].trigger()
        self._take_import()
        self._take_merge()
        self.take_dialog("share", "share_copy", 1500)
        wait(1500)
        self.window.desk.actions["view_chart"].trigger()
        self.take_dialog("export", "export_figure", 2000)


def main() -> None:
    project = set_up()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    for theme in ("light", "dark"):
        HelpPictures(files.path("help", "pictures"), theme, project).all_parts()


if __name__ == "__main__":
    main()
