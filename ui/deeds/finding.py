"""Finding in the library: the search field, searches that are saved, every place where words stand."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.errors import WorkbenchError
from ui.concordance.dialog import ConcordanceDialog
from ui.deeds.moving import Moving
from ui.hypotheses.words import ask_words
from ui.language.texts import tr, tr_later
from ui.library.pane import LibraryPane
from ui.library.saved import SavedSearchesDialog
from workbench.finding.saved import save_search

if TYPE_CHECKING:
    from ui.window import MainWindow

_ABOUT_NAME = tr_later("Everybody who works on the project finds it under this name: {query}")


class Finding(QObject):
    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._moving = moving
        self._concordance: ConcordanceDialog | None = None
        for name in ("search_library", "find_in_project", "save_search", "saved_searches", "arrange_library"):
            self._desk.actions.on(name, getattr(self, name))
        library = self._library
        library.arrange.arrange(window.settings.arranged, best_first=window.settings.best_first)
        library.arranged.connect(self._on_arranged)
        library.searches.save_requested.connect(self.save_search)
        library.searches.saved_requested.connect(self.saved_searches)
        window.project_shown.connect(self._on_project_shown)

    def search_library(self) -> None:
        self._show_library()
        self._library.search_field.setFocus()
        self._library.search_field.selectAll()

    def arrange_library(self) -> None:
        self._show_library()
        self._library.arrange.showMenu()

    def find_in_project(self) -> None:
        """Every place where words stand: those that are selected, if any are."""
        opened = self._window.opened
        if opened is None:
            return
        if self._concordance is None:
            self._concordance = ConcordanceDialog(self._desk, opened, self._window)
            self._concordance.place_chosen.connect(self._moving.to_place)
        words = " ".join(self._moving.read.selected_words().replace('"', " ").split())
        self._concordance.show()
        self._concordance.raise_()
        self._concordance.activateWindow()
        self._concordance.begin(f'"{words}"' if words else "")

    @property
    def concordance(self) -> ConcordanceDialog | None:
        return self._concordance

    def save_search(self) -> None:
        query = self._library.search_field.text().strip()
        if not query:
            self._desk.say(tr("Search the library first. What is typed there is what is saved."))
            self.search_library()
            return
        if ask_words(tr("Save search"), tr(_ABOUT_NAME, query=query), query, self._save, self._window):
            self._desk.say(tr("Search saved."))

    def saved_searches(self) -> None:
        opened = self._window.opened
        if opened is not None:
            dialog = SavedSearchesDialog(self._desk, opened, self._window)
            dialog.chosen.connect(self._search_for)
            dialog.exec()
            dialog.deleteLater()

    @property
    def _library(self) -> LibraryPane:
        return self._moving.read.library

    def _show_library(self) -> None:
        self._window.workspace.show_view("read")
        if not self._library.isVisible():
            self._desk.actions["toggle_library"].trigger()

    def _search_for(self, query: str) -> None:
        self.search_library()
        self._library.search_for(query)

    def _save(self, name: str) -> str:
        opened = self._window.opened
        try:
            if opened is not None:
                with opened.edit("Save search") as session:
                    save_search(session, name, self._library.search_field.text())
        except WorkbenchError as error:
            return str(error)
        return ""

    def _on_arranged(self) -> None:
        arrange = self._library.arrange
        grouping, sorting = arrange.arrangement.grouping.value, arrange.arrangement.sorting.value
        settings = replace(self._window.settings, grouping=grouping, sorting=sorting, best_first=arrange.best_first)
        self._window.keep(settings)

    def _on_project_shown(self) -> None:
        if self._concordance is not None:
            self._concordance.leave()
            self._concordance = None
