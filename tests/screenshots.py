"""Render every screen in both themes: python -m tests.screenshots FOLDER. The sample project is what they show."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from db.values import Basis
from tests.photographing import Camera, fewer_colours, set_up, wait, wait_until
from tests.seen_otherwise import seen_otherwise
from workbench.charting import Shown
from workbench.claim_views import claim_rows
from workbench.claims import set_number
from workbench.drawing import figure_content, keep_export
from workbench.figures.content import View
from workbench.library import library_rows
from workbench.notes import write_note
from workbench.things import Thing
from workbench.whatif import AS_IT_IS, WhatIf

if TYPE_CHECKING:
    from workbench.claim_views import ClaimRow

_SIZE = (1440, 900)
_SMALL = (900, 600)
_CUTTING = "Officials said on Thursday that fewer than 900 US troops remain in Syria."
_BEFORE_RESTATED = date(2024, 12, 1)


class Screens(Camera):
    """View by view, then dialog by dialog."""

    def _choose_most_told_mark(self) -> None:
        canvas = self.window.deeds.moving.chart.canvas
        canvas.choose_claim(max(canvas.marks, key=lambda mark: mark.articles).claim_ids[0])

    def _take_chart(self) -> None:
        """With its pooled levels: as known before the figures were restated, what if, as others see its colours."""
        chart = self.window.deeds.moving.chart
        self._settle(chart)
        if self._theme == "light":
            for seen, picture in seen_otherwise(chart.canvas.picture().toImage()).items():
                picture.save(str(path := self._folder / f"chart-{seen}.png"))
                fewer_colours(path)
        chart.known.choose(_BEFORE_RESTATED)
        wait(300)
        self._settle(chart)
        self.take("chart-known")
        chart.known.choose(None)
        wait(300)
        chart.head.ask(WhatIf("core counts alone", basis=Basis.CORE))
        self._settle(chart)
        self.take("chart-what-if")
        chart.head.ask(AS_IT_IS)
        self._settle(chart)
        for view in (View.TOGETHER, View.STACKED, View.SHARES):
            chart.head.view_button.choose(view)
            self.take(f"chart-{view}")
        chart.head.view_button.choose(View.PANELS)
        chart.head.view_button.histories_action.setChecked(True)
        self._settle(chart)
        self.take("chart-histories")
        chart.head.view_button.histories_action.setChecked(False)
        self._settle(chart)
        self._choose_most_told_mark()

    def _take_report(self) -> None:
        """With a figure of its own, which stays out of the next theme's pictures."""
        opened = self.window.opened
        assert opened is not None
        with opened.edit("Export figure") as session:
            shown = Shown(("Syria", "Iraq"), pooled=True)
            keep_export(session, shown, figure_content(session, shown))
        self.window.desk.actions["view_report"].trigger()
        report = self.window.workspace.view("report")
        report.show_figures()
        wait_until(lambda: not report.kept.paper.sheet.pixmap().isNull(), 60)
        self.take("report")
        opened.undo()
        claim = next(row for row in self._claims() if row.number == 22)
        with opened.edit("Set number") as session:
            set_number(session, claim.id, "1700")
        report.show_reports()
        page = report.reports
        wait_until(lambda: bool(page.stale()) and not self.window.desk.jobs.is_busy, 60)
        page.next_stale()
        self.take("reports")
        opened.undo()

    def _claims(self) -> "list[ClaimRow]":
        opened = self.window.opened
        assert opened is not None
        with opened.read() as session:
            return claim_rows(session)

    def _take_beside(self, article_id: int) -> None:
        """What stands beside the text: found articles, the codebook, notes, a second article."""
        opened, read = self.window.opened, self.window.deeds.moving.read
        assert opened is not None
        with opened.edit("Write note") as session:
            write_note(session, "The base is not named in any of the five. Ask the desk.", Thing("article", article_id))
        read.library.search_field.setText("erbil")
        wait(800)
        self.take("search")
        read.library.search_field.setText("")
        read.open_article(article_id)
        for name, action in (
            ("codebook", "toggle_codebook"),
            ("notes", "toggle_notes"),
            ("two-articles", "split_view"),
        ):
            self.window.desk.actions[action].trigger()
            self.take(name)
            self.window.desk.actions[action].trigger()
        opened.undo()

    def _take_influence(self) -> None:
        self.window.deeds.moving.chart.show_influence()
        self._take_open_modal("influence")

    def _take_views(self) -> None:
        actions = self.window.desk.actions
        for name in ("claims", "sources", "estimates", "chart", "history"):
            actions[f"view_{name}"].trigger()
            wait(100)
            if name == "chart":
                self._take_chart()
            self.take(name)
        for name in ("hypotheses", "review", "contradictions", "timeline", "coding_matrix", "outdated_figures"):
            actions[name].trigger()
            self.take(name)

    def _take_dialogs(self) -> None:
        window, actions = self.window, self.window.desk.actions
        actions["view_read"].trigger()
        actions["find_command"].trigger()
        self.take("palette", window.deeds.moving.palette)
        window.deeds.moving.close_palette()
        self.take_dialog("facts", "article_facts")
        self.take_dialog("shortcuts", "shortcuts")
        self.take_dialog("share", "share_copy", after=1500)
        wait(2000)
        self.take_dialog("paste", "paste_article")
        self.take_dialog("vague-words", "vague_words")
        self._take_import()
        self._take_merge()
        self.window.desk.actions["back_up"].trigger()
        wait_until(lambda: not window.desk.jobs.is_busy, 60)
        self.take_dialog("backups", "restore_backup")
        actions["view_chart"].trigger()
        self._take_influence()
        self.take_dialog("export", "export_figure", 2000)

    def _take_help(self) -> None:
        """The settings, a page of the help, and the tour on one's own copy of the sample."""
        from ui.settings.window import SettingsWindow

        window, helping = self.window, self.window.deeds.helping
        window.desk.actions["settings"].trigger()
        settings = window.findChild(SettingsWindow)
        self.take("settings", settings)
        settings.close()
        helping.show_topic("bounds")
        wait(400)
        self.take("help", helping.window_of_help)
        helping.window_of_help.close()
        window.desk.actions["sample_tour"].trigger()
        wait_until(window.tour.isVisible, 60)
        window.deeds.touring.lead()
        self.take("tour")
        window.deeds.touring.leave()
        self.open_project()

    def all(self) -> None:
        window, actions = self.window, self.window.desk.actions
        self.take("welcome")
        self.open_project()
        read = window.deeds.moving.read
        with window.opened.read() as session:
            rows = library_rows(session)
        tagged = max(rows, key=lambda row: (row.claims, str(row.published)))
        read.open_article(tagged.id)
        read.show_claim(next(one.claim_id for one in read._pane.tagged if one.claim_id))
        self.take("read")
        offering = max(rows, key=lambda row: row.suggestions)
        read.open_article(offering.id)
        actions["next_suggestion"].trigger()
        self.take("read-suggestions")
        self._take_beside(tagged.id)
        self._take_views()
        self._take_dialogs()
        self._take_report()
        self._take_help()
        actions["view_chart"].trigger()
        window.resize(*_SMALL)
        for name in ("read", "chart"):
            actions[f"view_{name}"].trigger()
            wait(500)
            self.take(f"{name}-small")
        window.close()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    project = set_up()
    app = QApplication(sys.argv[:1])
    app.clipboard().setText("Officials said on Thursday that about 2,500 US troops remain in Iraq.")
    for theme in ("light", "dark"):
        Screens(folder, theme, project).all()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
