"""The help's pictures, in both themes: python -m tests.help_pictures. They show the sample project."""

import sys
from datetime import date

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from db.values import Basis
from resources import files
from tests.screenshots import Pictures, fewer_colours, set_up, wait, wait_until
from workbench.claim_views import claim_rows
from workbench.library import library_rows
from workbench.notes import write_note
from workbench.things import Thing
from workbench.whatif import AS_IT_IS, WhatIf

_SIZE = (1000, 680)  # px; the help shows them at two thirds


class HelpPictures(Pictures):
    """The same window, photographed part by part."""

    def take_part(self, name: str, widget: QWidget, area: QRect | None = None) -> None:
        wait(250)
        path = self._folder / f"{name}-{self._theme}.png"
        (widget.grab(area) if area is not None else widget.grab()).save(str(path))
        fewer_colours(path)

    def take_modal(self, name: str, action: str, after: int = 600) -> None:
        QTimer.singleShot(after, lambda: self._take_open_dialog(name))
        self.window.desk.actions[action].trigger()
        wait(100)
        fewer_colours(self._folder / f"{name}-{self._theme}.png")

    def all_parts(self) -> None:
        window = self.window
        window.resize(*_SIZE)
        window.deeds.files.open_path(self._project)
        wait_until(lambda: window.opened is not None)
        self._reading()
        self._library()
        for view, take in (
            ("sources", self._sources),
            ("estimates", self._estimates),
            ("chart", self._chart),
            ("history", lambda: self.take_part("history", window.workspace.view("history"))),
        ):
            window.desk.actions[f"view_{view}"].trigger()
            wait(400)
            take()
        for name in ("timeline", "coding_matrix", "hypotheses"):
            window.desk.actions[name].trigger()
            wait(300)
            shown = window.workspace.view(window.workspace.current)
            self.take_part({"coding_matrix": "matrix"}.get(name, name), shown)
        self._dialogs()
        window.close()

    def _reading(self) -> None:
        read = self.window.deeds.moving.read
        with self.window.opened.read() as session:
            rows, claims = library_rows(session), claim_rows(session)
        self._claim = fewest = next(row for row in claims if "fewer than 2,000" in row.quote)
        read.open_claim(fewest.id)
        self.take_part("reader", self.window)
        self.take_part("inspector", read.inspector)
        self.take_part("number", read.inspector.number)
        self.take_part("who", read.inspector.who)
        read.open_article(max(rows, key=lambda row: row.suggestions).id)
        self.window.desk.actions["next_suggestion"].trigger()
        self.take_part("suggestion", read._pane)

    def _library(self) -> None:
        window, read = self.window, self.window.deeds.moving.read
        read.library.search_field.setText("erbil")
        wait(800)
        self.take_part("library", read.library)
        read.library.search_field.setText("")
        read.open_article(self._claim.article_id)
        window.desk.actions["toggle_codebook"].trigger()
        wait(200)
        self.take_part("codebook", read.codebook)
        window.desk.actions["toggle_codebook"].trigger()
        with window.opened.edit("Write note") as session:
            write_note(session, "Ask the desk whether the base is counted.", Thing("article", self._claim.article_id))
        window.desk.actions["toggle_notes"].trigger()
        self.take_part("notes", window)
        window.desk.actions["toggle_notes"].trigger()
        window.opened.undo()

    def _sources(self) -> None:
        sources = self.window.workspace.view("sources")
        sources.choose(self._claim.source_id)
        self.take_part("sources", sources)
        self.take_part("origins", sources.sheet.course)

    def _estimates(self) -> None:
        self.take_part("assessment", self.window.workspace.view("estimates"))

    def _chart(self) -> None:
        chart = self.window.deeds.moving.chart
        self._settle(chart)
        chart.known.choose(date(2024, 12, 1))
        wait(300)
        self._settle(chart)
        self.take_part("known", chart)
        chart.known.choose(None)
        chart.head.ask(WhatIf("core counts alone", basis=Basis.CORE))
        self._settle(chart)
        self.take_part("what-if", chart)
        chart.head.ask(AS_IT_IS)
        self._settle(chart)
        chart.show_claim(self._claim.id)
        self.take_part("chart", chart)

    def _dialogs(self) -> None:
        self.window.desk.actions["view_read"].trigger()
        self._take_import()
        self._take_merge()
        self.take_modal("share", "share_copy", 1500)
        wait(1500)
        self.window.desk.actions["view_chart"].trigger()
        self.take_modal("export", "export_figure", 4000)
        for name in ("import", "merge"):
            fewer_colours(self._folder / f"{name}-{self._theme}.png")


def main() -> None:
    project = set_up()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    for theme in ("light", "dark"):
        HelpPictures(files.path("help", "pictures"), theme, project).all_parts()


if __name__ == "__main__":
    main()
