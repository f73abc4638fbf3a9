"""How it looks: theme, panes, full screen, vague words; and help."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.deeds.moving import Moving
from ui.help.about import AboutDialog
from ui.help.shortcuts import ShortcutsDialog
from ui.language.texts import tr
from ui.rules.vague_dialog import VagueDialog
from ui.theme.theme import as_choice
from workbench.reading.vague import adopt

if TYPE_CHECKING:
    from ui.window import MainWindow


class Looks(QObject):
    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window = window
        self._moving = moving
        actions = window.desk.actions
        actions[f"theme_{window.desk.theme.choice}"].setChecked(True)
        for name in ("theme_light", "theme_dark", "theme_system"):
            actions.on(name, self._on_theme_chosen)
        for name, does in (
            ("toggle_library", self._on_pane_toggled),
            ("toggle_inspector", self._on_pane_toggled),
            ("full_screen", self.full_screen),
            ("vague_words", self.vague_words),
            ("shortcuts", self.shortcuts),
            ("about", self.about),
        ):
            actions.on(name, does)
        for name in ("toggle_library", "toggle_inspector"):
            actions[name].setChecked(True)
        adopt(window.settings.vague)

    def vague_words(self) -> None:
        """What vague words stand for, from the next reading on."""
        dialog = VagueDialog(self._window.settings.vague, self._window)
        if dialog.exec():
            self._window.keep(replace(self._window.settings, vague=dialog.changed()))
            adopt(dialog.changed())
            self._window.desk.say(tr("Kept. “Suggest again” reads an article by these figures."))
        dialog.deleteLater()

    def full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def shortcuts(self) -> None:
        ShortcutsDialog(self._window).exec()

    def about(self) -> None:
        AboutDialog(self._window).exec()

    def _on_theme_chosen(self) -> None:
        choice = as_choice(self.sender().objectName().removeprefix("theme_"))
        self._window.desk.theme.set_choice(choice)
        self._window.keep(replace(self._window.settings, theme=choice))

    def _on_pane_toggled(self) -> None:
        action = self.sender()
        name = action.objectName().removeprefix("toggle_")
        self._moving.read.show_pane(name, shown=self._window.desk.actions[action.objectName()].isChecked())
