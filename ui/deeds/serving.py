"""Projects on a server: opened by their address, and what clashes with a colleague's work settled."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.clashing import ClashError
from db.project import Project
from db.server.address import Address
from db.server.faults import PasswordNeededError
from db.server.passwords import keep, use
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.servers.asking import Asked, AskServer
from ui.servers.clash import ClashDialog
from workbench.clashes import clash_rows
from workbench.progress import Progress

if TYPE_CHECKING:
    from ui.window import MainWindow


class Serving(QObject):
    """`ready` is emitted with a project on a server that is open."""

    ready = Signal(object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._desk.actions.on("open_server", self.ask)

    def ask(self) -> None:
        self._ask(None, "")

    def open_address(self, address: Address) -> None:
        """Behind the screen, since a server may be far away or gone."""
        job = partial(_open, address, self._window.settings.analyst or None)
        self._desk.jobs.start(job, partial(self._on_opened, address))

    def follow(self, opened: OpenedProject) -> None:
        """Ask about what this project's edits clash with."""
        opened.clashed.connect(partial(self._settle, opened))

    def _ask(self, known: Address | None, why: str) -> None:
        dialog = AskServer(self._window, known, why)
        if dialog.exec():
            self._open_asked(dialog.asked)
        dialog.deleteLater()

    def _open_asked(self, asked: Asked) -> None:
        if asked.password and not asked.is_kept:
            use(asked.address, asked.password)
        elif asked.password and not keep(asked.address, asked.password):
            self._desk.say(tr("This system has no keyring: the password is asked for each time."))
        self.open_address(asked.address)

    def _on_opened(self, address: Address, outcome: Project | PasswordNeededError) -> None:
        if isinstance(outcome, PasswordNeededError):
            self._ask(address, str(outcome))
        else:
            self.ready.emit(outcome)

    def _settle(self, opened: OpenedProject, error: ClashError) -> None:
        with opened.read() as session:
            rows = clash_rows(session, error.clashes)
        keeps_both = all(clash.keeps_both for clash in error.clashes)
        dialog = ClashDialog(error.pending.label, rows, self._window, keeps_both=keeps_both)
        dialog.exec()
        with self._desk.attempt():
            opened.project.settle(error, dialog.stands)
        dialog.deleteLater()


def _open(address: Address, who: str | None, progress: Progress) -> Project | PasswordNeededError:
    progress.report(0, 0, tr("Opening {address}", address=address.name))
    try:
        return Project.open_at(address, who)
    except PasswordNeededError as error:
        return error
