"""The real window on the sample project, photographed: what all scripts that make pictures share."""

import os
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from db.copying import copy_whole
from db.project import Project
from workbench.claim_views import claim_rows
from workbench.claims import set_number
from workbench.registry import source_rows
from workbench.sources import rename_source

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ui.chart.view import ChartView

_SIZE = (1440, 900)
_CUTTING = "Officials said on Thursday that fewer than 900 US troops remain in Syria."


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


class Camera:
    """The real window on a sample project of its own, photographed view by view."""

    def __init__(self, folder: Path, theme: str, project: Path) -> None:
        from ui.window import MainWindow
        from workbench.settings import load_settings

        self._folder, self._theme = folder, theme
        settings = replace(load_settings(), theme=theme, analyst="M. Okafor", recent=(str(project),), last="")
        self.window = MainWindow(settings)
        self.window.resize(*_SIZE)
        self.window.show()
        wait_until(lambda: self.window.deeds is not None)
        self._project = project

    def open_project(self) -> None:
        """The project as it is first seen, wherever it was left with the theme before."""
        self.window.deeds.files.open_path(self._project)
        wait_until(lambda: self.window.opened is not None)
        wait(600)
        self.window.desk.actions["view_read"].trigger()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        wait(250)
        self._keep(name, (widget or self.window).grab())

    def _keep(self, name: str, picture: QPixmap) -> None:
        path = self._folder / f"{name}-{self._theme}.png"
        picture.save(str(path))
        fewer_colours(path)

    def take_dialog(self, name: str, action: str, after: int = 400) -> None:
        """Photograph the dialog that an action opens `after` so many ms, and close it again."""
        QTimer.singleShot(after, lambda: self._take_open_dialog(name))
        self.window.desk.actions[action].trigger()
        wait(100)

    def _take_open_dialog(self, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        wait_until(lambda: not any(label.text() == "Drawing" for label in dialog.findChildren(QLabel)), 60)
        self._keep(name, dialog.grab())
        if isinstance(dialog, QDialog):
            dialog.reject()
        else:
            dialog.close()

    @staticmethod
    def _settle(chart: "ChartView") -> None:
        wait(100)
        wait_until(lambda: not chart.pooling.is_updating, 60)
        wait(150)

    def _take_open_modal(self, name: str) -> None:
        """Photograph the dialog that a job opens when it is done, and close it."""
        waiting = QTimer()
        waiting.timeout.connect(lambda: QApplication.activeModalWidget() and (waiting.stop(), self._take_after(name)))
        waiting.start(100)
        wait_until(lambda: not waiting.isActive() and QApplication.activeModalWidget() is None, 60)

    def _take_after(self, name: str) -> None:
        wait(400)
        self._take_open_dialog(name)

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
