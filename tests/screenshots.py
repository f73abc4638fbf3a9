"""Render every screen in both themes: python -m tests.screenshots FOLDER. The sample project is what they show."""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from db.copying import copy_whole
from db.project import Project
from db.values import Basis
from tests.seen_otherwise import seen_otherwise
from workbench.charting import Shown
from workbench.claim_views import claim_rows
from workbench.claims import set_number
from workbench.drawing import figure_content, keep_export
from workbench.figures.content import View
from workbench.library import library_rows
from workbench.notes import write_note
from workbench.registry import source_rows
from workbench.sources import rename_source
from workbench.things import Thing
from workbench.whatif import AS_IT_IS, WhatIf

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ui.chart.view import ChartView
    from workbench.claim_views import ClaimRow

_SIZE = (1440, 900)
_SMALL = (900, 600)
_CUTTING = "Officials said on Thursday that fewer than 900 US troops remain in Syria."
_BEFORE_RESTATED = date(2024, 12, 1)


def wait(milliseconds: int = 80) -> None:
    """Let the program paint and its timers run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], bool], seconds: float = 20) -> None:
    for _ in range(int(seconds * 50)):
        if is_so():
            return
        wait(20)
    raise TimeoutError


class Pictures:
    """The real window on a sample project of its own, photographed view by view."""

    def __init__(self, folder: Path, theme: str, project: Path) -> None:
        from ui.window import MainWindow
        from workbench.settings import load_settings

        self._folder, self._theme = folder, theme
        settings = replace(load_settings(), theme=theme, analyst="M. Okafor", recent=(str(project),))
        self.window = MainWindow(settings)
        self.window.resize(*_SIZE)
        self.window.show()
        wait_until(lambda: self.window.deeds is not None)
        self._project = project

    def take(self, name: str, widget: QWidget | None = None) -> None:
        wait(250)
        (widget or self.window).grab().save(str(self._folder / f"{name}-{self._theme}.png"))

    def take_dialog(self, name: str, action: str, after: int = 400) -> None:
        """Photograph the dialog that an action opens `after` so many ms, and close it again."""
        QTimer.singleShot(after, lambda: self._take_open_dialog(name))
        self.window.desk.actions[action].trigger()
        wait(100)

    def _take_open_dialog(self, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        dialog.grab().save(str(self._folder / f"{name}-{self._theme}.png"))
        if isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()

    def _choose_most_told_mark(self) -> None:
        canvas = self.window.deeds.moving.chart.canvas
        canvas.choose_claim(max(canvas.marks, key=lambda mark: mark.articles).claim_ids[0])

    def _take_chart(self) -> None:
        """With its pooled levels: as known before the figures were restated, what if, as others see its colours."""
        chart = self.window.deeds.moving.chart
        self._settle(chart)
        if self._theme == "light":
            for seen, picture in seen_otherwise(chart.canvas.picture().toImage()).items():
                picture.save(str(self._folder / f"chart-{seen}.png"))
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

    @staticmethod
    def _settle(chart: "ChartView") -> None:
        wait(100)
        wait_until(lambda: not chart.pooling.is_updating, 60)
        wait(150)

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

    def _take_open_modal(self, name: str) -> None:
        """Photograph the dialog that a job opens when it is done, and close it."""
        waiting = QTimer()
        waiting.timeout.connect(lambda: QApplication.activeModalWidget() and (waiting.stop(), self._take_after(name)))
        waiting.start(100)
        wait_until(lambda: not waiting.isActive() and QApplication.activeModalWidget() is None, 60)

    def _take_after(self, name: str) -> None:
        wait(400)
        self._take_open_dialog(name)

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

    def _take_import(self) -> None:
        """What is in a folder: a text, a mail, and something that cannot be read."""
        folder = self._project.with_name("Cuttings")
        folder.mkdir(exist_ok=True)
        (folder / "base.txt").write_text(f"Last convoy leaves base\n\n{_CUTTING}\n")
        (folder / "mail.eml").write_text(
            f"Subject: Numbers for Syria\nDate: Fri, 3 Oct 2025 10:00:00 +0000\n\n{_CUTTING}\n"
        )
        (folder / "notes.docx").write_bytes(b"PK")
        QTimer.singleShot(2_000, lambda: self._take_open_dialog("import"))
        self.window.deeds.bringing.import_paths([folder])

    def _take_merge(self) -> None:
        """A colleague's copy in which one claim says another number than here, and a source has another name."""
        opened = self.window.opened
        assert opened is not None
        other = opened.path.with_name("L. Haddad.muster")
        copy_whole(opened.path, other)
        with Project.open_file(other, "L. Haddad") as theirs:
            _change(theirs.edit, "5400", "Iraqi joint operations, spokesman")
        _change(opened.edit, "5100", "Spokesman of Iraq’s joint operations")
        self.window.deeds.merging.look_at(other)
        self._take_open_modal("merge")
        opened.undo()
        opened.undo()
        other.unlink()

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
        self.take_dialog("export", "export_figure", 4000)

    def all(self) -> None:
        window, actions = self.window, self.window.desk.actions
        self.take("welcome")
        window.deeds.files.open_path(self._project)
        wait_until(lambda: window.opened is not None)
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
        actions["view_chart"].trigger()
        window.resize(*_SMALL)
        for name in ("read", "chart"):
            actions[f"view_{name}"].trigger()
            wait(500)
            self.take(f"{name}-small")
        window.close()


def _change(edit: Callable[[str], AbstractContextManager["Session"]], level: str, name: str) -> None:
    with edit("Set number") as session:
        set_number(session, next(row.id for row in claim_rows(session) if row.number == 14), level)
    with edit("Rename source") as session:
        rename_source(session, source_rows(session)[0].id, name)


def fewer_colours(path: Path) -> None:
    """The same picture with 200 colours: what the eye sees, in a third of the bytes."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(200, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def set_up() -> Path:
    """A sample project in a home of its own, so that nothing of this computer is in a picture."""
    home = tempfile.mkdtemp()
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
    from workbench.sample import build_sample

    os.environ["HOME"] = home
    project = Path(home) / "Documents" / "Iraq and Syria force levels.muster"
    project.parent.mkdir()
    build_sample(project)
    return project


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    project = set_up()
    app = QApplication(sys.argv[:1])
    app.clipboard().setText("Officials said on Thursday that about 2,500 US troops remain in Iraq.")
    for theme in ("light", "dark"):
        Pictures(folder, theme, project).all()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
