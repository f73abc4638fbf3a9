"""All deeds of the window together, and opening what the program was started for."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.server.address import Address
from ui.deeds.bringing import Bringing
from ui.deeds.coding import CodingDeeds
from ui.deeds.comfort import Comfort
from ui.deeds.editing import Editing
from ui.deeds.exporting import ExportingDeeds
from ui.deeds.files import FileDeeds
from ui.deeds.finding import Finding
from ui.deeds.helping import Helping
from ui.deeds.keeping import Keeping
from ui.deeds.looks import Looks
from ui.deeds.merging import MergingDeeds
from ui.deeds.moving import Moving
from ui.deeds.noting import Noting
from ui.deeds.reporting import Reporting
from ui.deeds.setting import SettingDeeds
from ui.deeds.sharing import SharingDeeds
from ui.deeds.sitting import Sittings
from ui.deeds.sourcing import Sourcing
from ui.deeds.standing import Standing
from ui.deeds.tables import TableDeeds
from ui.deeds.touring import Touring
from ui.deeds.troubles import Troubles
from ui.deeds.versions import VersionDeeds
from ui.deeds.weighing import WeighingDeeds

if TYPE_CHECKING:
    from ui.window import MainWindow


class Deeds(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.moving = Moving(window)
        self.files = FileDeeds(window)
        self.bringing = Bringing(window)
        self.keeping = Keeping(window, self.files)
        self.tables = TableDeeds(window)
        self.merging = MergingDeeds(window)
        self.sharing = SharingDeeds(window)
        self.exporting = ExportingDeeds(window)
        self.looks = Looks(window, self.moving)
        self.editing = Editing(window, self.moving)
        self.coding = CodingDeeds(window, self.moving)
        self.versions = VersionDeeds(window, self.moving, self.files)
        self.finding = Finding(window, self.moving)
        self.sourcing = Sourcing(window)
        self.standing = Standing(window, self.moving)
        self.weighing = WeighingDeeds(window)
        self.reporting = Reporting(window)
        self.noting = Noting(window, self.moving)
        self.comfort = Comfort(window, self.moving)
        self.setting = SettingDeeds(window, self.moving, self.comfort)
        self.sittings = Sittings(window, self.moving)
        self.troubles = Troubles(window)
        self.helping = Helping(window, self.moving)
        self.touring = Touring(window, self.moving, self.files)
        desk = window.desk
        desk.actions.on("quit", window.close)
        desk.jobs.progressed.connect(desk.status.show_progress)
        desk.jobs.finished.connect(desk.status.end_progress)
        desk.jobs.failed.connect(desk.complain)
        desk.jobs.crashed.connect(window.errors.show)
        desk.status.cancelled.connect(desk.jobs.cancel)

    def begin(self, file: Path | Address | None, *, sample: bool) -> None:
        """Open the project that is looked at already, or build the sample; else stay where we are."""
        if sample:
            self.files.open_sample()
        elif file is not None:
            self.files.open_path(file)
        self.troubles.begin()

    def take_dropped(self, paths: Sequence[Path]) -> None:
        projects = [path for path in paths if path.suffix == ".muster"]
        if projects:
            self.files.open_path(projects[0])
        else:
            self.bringing.import_paths(paths)

    def end(self) -> None:
        """End what runs beside the window; its panes are remembered."""
        self.helping.end()
        self.noting.end()
        self.bringing.end()
        self.comfort.end()
        self.moving.end()
