"""The main window: menus, command box and handling mark on top, the views, the status line."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions import Actions
from ui.desk import Desk
from ui.errors import ErrorSink, keep_log
from ui.jobs import Jobs
from ui.notice import NoticeBar
from ui.opened import OpenedProject
from ui.palette.box import CommandBox, HandlingChip
from ui.statusline import StatusLine
from ui.theme.theme import Theme
from ui.welcome.page import WelcomePage
from ui.workspace import Workspace
from workbench.settings import Settings, save_settings, settings_file, with_recent

_SMALLEST = (900, 600)
_FIRST = (1440, 900)


class MainWindow(QMainWindow):
    """Frame only: what the menus do is in `ui.deeds`, loaded by `begin` once the first picture is painted."""

    project_shown = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.opened: OpenedProject | None = None
        self._state = QSettings(str(settings_file().with_name("window.ini")), QSettings.Format.IniFormat)
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self.desk = Desk(theme, Actions(self, theme), Jobs(self), NoticeBar(theme), StatusLine(theme))
        self.welcome = WelcomePage(theme, self.desk.actions)
        self.workspace = Workspace(self.desk)
        self._build()
        self.restore()

    def begin(self, file: Path | None, *, sample: bool) -> None:
        """Load what the first picture did without, and open what was asked for."""
        from ui.deeds.deeds import Deeds

        keep_log()
        self.errors = ErrorSink(self, self.desk.notices)
        self.errors.install()
        self.deeds = Deeds(self)
        self.deeds.begin(file, sample=sample)

    def show_project(self, opened: OpenedProject | None, name: str = "", handling: str | None = None) -> None:
        """Show an open project, or the welcome page. The one before is closed."""
        self.workspace.set_project(None)
        if self.opened is not None:
            self.opened.close()
        self.opened = opened
        self.desk.actions.provide("project", there=opened is not None)
        for what in ("article", "suggestion", "claim"):
            self.desk.actions.provide(what, there=False)
        self.handling.show_mark(handling)
        self.desk.status.key.setVisible(opened is not None)
        self.setWindowTitle(f"{name or opened.path.stem}[*]" if opened else "Muster")
        if opened is None:
            self.desk.status.show_saved(None)
            self.welcome.show_recent(self.settings.recent)
            self._pages.setCurrentWidget(self.welcome)
            self.project_shown.emit()
            return
        self.keep(with_recent(self.settings, opened.path))
        self.workspace.set_project(opened)
        self._pages.setCurrentWidget(self.workspace)
        self.desk.saved()
        self.project_shown.emit()

    def keep(self, settings: Settings) -> None:
        """Take over changed settings and save them."""
        self.settings = settings
        with self.desk.attempt():
            save_settings(settings)

    def restore(self) -> None:
        """Size, place and panes as they were left."""
        geometry = self._state.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(*_FIRST)

    def remember(self, name: str, state: QByteArray) -> None:
        self._state.setValue(name, state)

    def remembered(self, name: str) -> QByteArray | None:
        state = self._state.value(name)
        return state if isinstance(state, QByteArray) else None

    def _build(self) -> None:
        self.desk.actions.fill(self.menuBar())
        corner = QWidget()
        line = QHBoxLayout(corner)
        line.setContentsMargins(0, 2, 8, 2)
        self.command_box = CommandBox(self.desk.theme, self.desk.actions["find_command"])
        self.handling = HandlingChip()
        line.addWidget(self.command_box)
        line.addWidget(self.handling)
        self.menuBar().setCornerWidget(corner, Qt.Corner.TopRightCorner)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.workspace)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.desk.notices)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.desk.status)
        self.desk.status.key.hide()
        self.welcome.show_recent(self.settings.recent)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Jobs end first, then the file is folded into one again."""
        self.desk.jobs.close()
        self._state.setValue("geometry", self.saveGeometry())
        if hasattr(self, "deeds"):
            self.deeds.end()
        if self.opened is not None:
            self.keep(replace(self.settings, last=str(self.opened.path.absolute())))
        self.show_project(None)
        self._state.sync()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped projects are opened, anything else is brought in."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths and hasattr(self, "deeds"):
            self.deeds.take_dropped(paths)
