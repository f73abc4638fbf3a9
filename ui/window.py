"""The main window: menus, command box and handling mark on top, the views, the status line."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from db.server.address import Address
from ui.language.chosen import speak
from ui.theme import tokens
from workbench.settings import Settings, save_settings, settings_file, with_recent, written

if TYPE_CHECKING:  # loaded when the first picture is painted
    from ui.collecting import MainThreadCollector
    from ui.deeds.deeds import Deeds
    from ui.desk import Desk
    from ui.errors import ErrorSink
    from ui.keeping.strip import ReadOnlyStrip
    from ui.opened import OpenedProject
    from ui.palette.box import CommandBox, HandlingChip
    from ui.theme.theme import Theme
    from ui.tour.strip import TourStrip
    from ui.welcome.page import WelcomePage
    from ui.workspace import Workspace

_SMALLEST = (900, 600)
_FIRST = (1440, 900)
_MENUS_FROM = 1130  # px from which the menus leave the command box its words
_FRAME = (8, 40)  # px that a title bar and edges take on most desktops


class MainWindow(QMainWindow):
    """Painted at once as an empty ground; then furnished, shows the list of articles, and loads what it can do.

    `project_shown` is emitted when another project is open, or none; `project_leaving` before the open one is closed,
    and `project_ready` when all of one is on the screen. `replaced` asks for a new window in its place.
    """

    project_shown = Signal()
    project_leaving = Signal()
    project_ready = Signal()
    replaced = Signal()

    desk: "Desk"
    errors: "ErrorSink"
    welcome: "WelcomePage"
    workspace: "Workspace"
    collector: "MainThreadCollector"
    command_box: "CommandBox"
    handling: "HandlingChip"
    strip: "ReadOnlyStrip"
    tour: "TourStrip"

    def __init__(
        self, settings: Settings, file: Path | Address | None = None, *, sample: bool = False, opens_last: bool = True
    ) -> None:
        super().__init__()
        speak(settings.language)
        self.settings = settings
        self.opens_last = opens_last
        self.opened: OpenedProject | None = None
        self.deeds: Deeds | None = None
        self._wanted = (file, sample)
        self._first_notice = ""
        self._is_furnished = False
        self._corner: QWidget | None = None
        self._ground = tokens.load().colour["dark" if settings.theme == "dark" else "light"]["window"]
        self._state = QSettings(str(settings_file().with_name("window.ini")), QSettings.Format.IniFormat)
        self.setWindowTitle("Muster")
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        geometry = self.remembered("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(self._first_size())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_furnished:
            self._is_furnished = True
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._ground)
            painter.end()
            QTimer.singleShot(0, self.furnish)

    def _first_size(self) -> QSize:
        """As drawn, or as much of it as the screen has room for beside the window's own frame."""
        room = self.screen().availableSize()
        return QSize(min(_FIRST[0], room.width() - _FRAME[0]), min(_FIRST[1], room.height() - _FRAME[1]))

    def furnish(self) -> None:
        """Build what is seen, show the list of the wanted project, then load the rest."""
        from ui.actions import Actions
        from ui.announcing import Announcer
        from ui.collecting import MainThreadCollector
        from ui.desk import Desk
        from ui.errors import ErrorSink
        from ui.jobs import Jobs
        from ui.notice import NoticeBar
        from ui.printing import Printer
        from ui.statusline import StatusLine
        from ui.theme.theme import Theme, as_choice
        from ui.trouble.log import keep_log

        self._is_furnished = True
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  a window needs one
        theme = Theme(app, as_choice(self.settings.theme))
        theme.set_look(self.settings.density, thick_focus=self.settings.large_focus)
        self.desk = Desk(
            theme,
            Actions(self, theme),
            Jobs(self),
            NoticeBar(theme),
            StatusLine(theme),
            Printer(),
            Announcer(self),
            self._settings,
        )
        self.desk.actions.adopt_keys(self.settings.keys, letters=self.settings.letter_keys)
        self.collector = MainThreadCollector(self)
        keep_log()
        self.errors = ErrorSink(self, self.desk.notices)
        self.errors.install()
        self._build(theme)
        if self._first_notice:
            self.desk.complain(self._first_notice)
        from ui.firstlook import look

        look(self, *self._wanted)

    def show_project(self, opened: "OpenedProject | None", name: str = "", handling: str | None = None) -> None:
        """Show an open project, or the welcome page. The one before is closed."""
        if self.opened is not None:
            self.project_leaving.emit()
        self.workspace.set_project(None)
        if self.opened is not None:
            self.opened.close()
        self.opened = opened
        self.desk.actions.provide("project", there=opened is not None)
        for what in ("article", "suggestion", "claim"):
            self.desk.actions.provide(what, there=False)
        self.handling.show_mark(handling)
        self._fit_corner()
        self.desk.status.clearMessage()  # what is shown beside a message would be painted over it
        self.desk.status.key.setVisible(opened is not None)
        self.show_read_only()
        self.setWindowTitle(f"{name or opened.place.stem}" if opened else "Muster")
        if opened is None:
            self.desk.status.show_saved(None)
            self.show_welcome()
        else:
            self.keep(with_recent(self.settings, opened.place))
            self.workspace.set_project(opened)
            self.show_workspace()
            if not opened.read_only:
                self.desk.saved()
        self.project_shown.emit()

    def show_read_only(self) -> None:
        """Say why the open project cannot be edited, where that is so."""
        project = self.opened.project if self.opened is not None else None
        self.strip.show_reason(project.read_only if project else "", is_damaged=bool(project and project.is_damaged))

    def show_welcome(self) -> None:
        self.welcome.show_recent(self.settings.recent)
        self._pages.setCurrentWidget(self.welcome)

    def show_workspace(self) -> None:
        self._pages.setCurrentWidget(self.workspace)

    def keep(self, settings: Settings) -> None:
        """Take over changed settings and save them."""
        self.settings = settings
        with self.desk.attempt():
            save_settings(settings)

    def tell_first(self, sentence: str) -> None:
        """Say something once there is somewhere to say it; nothing where it is empty."""
        self._first_notice = sentence

    def open_anew(self) -> None:
        """Ask for a window in the place of this one, on the same project, which speaks the language now chosen."""
        self.replaced.emit()

    def _settings(self) -> Settings:
        return self.settings

    def remember(self, name: str, state: QByteArray) -> None:
        self._state.setValue(name, state)

    def remembered(self, name: str) -> QByteArray | None:
        state = self._state.value(name)
        return state if isinstance(state, QByteArray) else None

    def _build(self, theme: "Theme") -> None:
        from ui.keeping.strip import ReadOnlyStrip
        from ui.palette.box import CommandBox, HandlingChip
        from ui.tour.strip import TourStrip
        from ui.welcome.page import WelcomePage
        from ui.workspace import Workspace

        self.welcome = WelcomePage(theme, self.desk.actions)
        self.workspace = Workspace(self.desk)
        self.command_box = CommandBox(theme, self.desk.actions["find_command"])
        self.handling = HandlingChip()
        self.strip = ReadOnlyStrip(theme, (self.desk.actions["restore_backup"], self.desk.actions["salvage"]))
        self.tour = TourStrip(theme)
        self.desk.actions.fill(self.menuBar())
        self._corner = _in_a_row(self.command_box, self.handling)  # Qt takes it without keeping it alive
        self._fit_corner()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.workspace)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.desk.notices)
        column.addWidget(self.strip)
        column.addWidget(self.tour)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.desk.status)
        self.desk.status.key.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_corner()

    def _fit_corner(self) -> None:
        """In a narrow window the command box folds, and the menus stand closer."""
        if self._corner is not None:
            is_narrow = self.width() < _MENUS_FROM
            self.command_box.fold(narrow=is_narrow)
            if bool(self.menuBar().property("narrow")) != is_narrow:
                self.menuBar().setProperty("narrow", is_narrow)
                self.menuBar().style().unpolish(self.menuBar())
                self.menuBar().style().polish(self.menuBar())
            self._corner.adjustSize()
            self.menuBar().setCornerWidget(self._corner)
            self.menuBar().adjustSize()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Jobs end first, then the file is folded into one again."""
        self._state.setValue("geometry", self.saveGeometry())
        if self.deeds is not None:
            self.desk.jobs.close()
            self.deeds.end()
            if self.opened is not None:
                self.keep(replace(self.settings, last=written(self.opened.place)))
            self.show_project(None)
            self.collector.stop()
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
        if paths and self.deeds is not None:
            self.deeds.take_dropped(paths)


def _in_a_row(*parts: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 2, 8, 2)
    for part in parts:
        line.addWidget(part)
    return row
