"""The views of an open project beside their rail, each made when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from ui.desk import Desk
from ui.library.pane import LibraryPane
from ui.opened import OpenedProject
from ui.rail import Rail

if TYPE_CHECKING:
    from db.working import Changed

VIEWS = ("read", "claims", "sources", "estimates", "chart", "report", "history")


class View(Protocol):
    """What the workspace asks of a view, which is a widget besides."""

    def set_project(self, opened: OpenedProject | None) -> None: ...

    def panes(self) -> list[QWidget]:
        """Where F6 leads, in reading order."""

    def show_changes(self, changed: "Changed | None") -> None:
        """Show an edit, or whatever may have changed while the view was behind."""


class Workspace(QWidget):
    """`shown` is emitted with the name of the view that has come to the front."""

    shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._views: dict[str, View] = {}
        self._behind: set[str] = set()  # views that have not been told of an edit yet
        self._first: LibraryPane | None = None
        self._makers: dict[str, Callable[[], View]] = {}
        self._rail = Rail((desk.actions[f"view_{name}"] for name in VIEWS), desk.theme)
        self._stack = QStackedWidget()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.beside = QSplitter()
        self.beside.addWidget(self._stack)
        self.beside.setCollapsible(0, False)
        line.addWidget(self._rail)
        line.addWidget(self.beside, 1)

    @property
    def rail(self) -> Rail:
        return self._rail

    def put_beside(self, pane: QWidget, width: int) -> None:
        """Have a pane stand at the right of every view; its owner shows and hides it."""
        self.beside.addWidget(pane)
        self.beside.setCollapsible(1, False)
        self.beside.setStretchFactor(0, 1)
        self.beside.setStretchFactor(1, 0)
        self.beside.setSizes([1440 - width, width])

    def show_library(self, library: LibraryPane) -> None:
        """Show the list alone, with an empty page beside it, until the Read view takes it over."""
        self._first = library
        page = QSplitter()
        page.addWidget(library)
        page.addWidget(QWidget())
        page.setSizes([276, 1100])
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._desk.actions["view_read"].setChecked(True)

    def take_library(self) -> LibraryPane:
        """The list that is shown already, or a new one."""
        library, self._first = self._first, None
        return library or LibraryPane(self._desk.theme)

    def offer(self, name: str, make: Callable[[], View]) -> None:
        """Say how a view is made when it is first asked for."""
        self._makers[name] = make

    def has(self, name: str) -> bool:
        """Whether a view has been made yet."""
        return name in self._views

    def view(self, name: str) -> View:
        if name not in self._views:
            made = self._makers[name]()
            assert isinstance(made, QWidget)  # noqa: S101  said by the protocol's docstring, unknown to the checker
            self._views[name] = made
            self._stack.addWidget(made)
            made.set_project(self._opened)
        return self._views[name]

    def show_view(self, name: str) -> None:
        view = self.view(name)
        if name in self._behind:
            self._behind.discard(name)
            view.show_changes(None)
        self._desk.status.show_info("")  # what it said was about the view before
        self._stack.setCurrentWidget(view)  # type: ignore[arg-type]
        self._desk.actions[f"view_{name}"].setChecked(True)
        self.shown.emit(name)

    @property
    def current(self) -> str:
        shown: object = self._stack.currentWidget()
        return next((name for name, view in self._views.items() if view is shown), "")

    def set_project(self, opened: OpenedProject | None) -> None:
        if self._opened is not None:
            self._opened.changed.disconnect(self._on_changed)
        self._opened = opened
        if opened is not None:
            opened.changed.connect(self._on_changed)
        self._behind.clear()
        for view in self._views.values():
            view.set_project(opened)

    def show_anew(self) -> None:
        """Somebody else is at work now, who may be shown other things."""
        self._on_changed(None)

    def _on_changed(self, changed: "Changed | None") -> None:
        """The view in front shows the edit now; those behind it when they are next shown."""
        for name, view in self._views.items():
            if name in {self.current, "read"}:
                view.show_changes(changed)
            else:
                self._behind.add(name)
