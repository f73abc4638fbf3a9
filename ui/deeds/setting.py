"""The Settings window, and what changed settings do at once."""

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.deeds.moving import Moving
from ui.language.chosen import language_of, spoken
from ui.language.texts import tr
from ui.settings.window import SettingsWindow
from ui.theme.theme import as_choice
from workbench.settings import Settings

if TYPE_CHECKING:
    from ui.deeds.comfort import Comfort
    from ui.window import MainWindow


class SettingDeeds(QObject):
    def __init__(self, window: "MainWindow", moving: Moving, comfort: "Comfort") -> None:
        super().__init__(window)
        self._window, self._moving, self._comfort = window, moving, comfort
        self._shown: SettingsWindow | None = None
        window.desk.actions.on("settings", self.show_settings)
        window.desk.actions.on("change_keys", self.show_keys)
        self._put_on_motion(window.settings)

    def show_settings(self) -> None:
        self._show("general")

    def show_keys(self) -> None:
        self._show("keys")

    def _show(self, page: str) -> None:
        """The window stands beside the program, so that what is chosen can be seen at once."""
        if self._shown is None:
            self._shown = SettingsWindow(self._window.settings, self._window.desk.theme, self._window)
            self._shown.changed.connect(self.take)
        else:
            self._shown.show_settings(self._window.settings)
        self._shown.show_page(page)
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()
        self._shown.search.setFocus()

    def take(self, settings: Settings) -> None:
        """Take over changed settings, save them, and let what they concern follow."""
        before = self._window.settings
        changed = {each.name for each in fields(Settings) if getattr(before, each.name) != getattr(settings, each.name)}
        self._window.keep(settings)
        for names, does in (
            ({"theme"}, self._put_on_theme),
            ({"density", "large_focus"}, self._put_on_look),
            ({"reader_text_px", "reader_measure", "reader_leading"}, self._put_on_reader),
            ({"keys", "letter_keys"}, self._put_on_keys),
            ({"reduced_motion"}, self._put_on_motion),
            ({"analyst"}, self._put_on_name),
            ({"fold_stories", "best_first"}, self._put_on_library),
            ({"watched"}, self._put_on_watch),
            ({"scale"}, self._say_next_start),
            ({"language"}, self._put_on_language),
        ):
            if names & changed:
                does(settings)

    def _put_on_theme(self, settings: Settings) -> None:
        choice = as_choice(settings.theme)
        self._window.desk.actions[f"theme_{choice}"].setChecked(True)
        self._window.desk.theme.set_choice(choice)

    def _put_on_look(self, settings: Settings) -> None:
        self._window.desk.theme.set_look(settings.density, thick_focus=settings.large_focus)

    def _put_on_reader(self, _settings: Settings) -> None:
        self._comfort.put_on()

    def _put_on_keys(self, settings: Settings) -> None:
        self._window.desk.actions.adopt_keys(settings.keys, letters=settings.letter_keys)

    def _put_on_motion(self, settings: Settings) -> None:
        read = self._moving.read
        for reader in (read.reader, read.split.companion.reader):
            reader.reduced_motion = settings.reduced_motion

    def _put_on_name(self, settings: Settings) -> None:
        if self._window.opened is not None:
            self._window.opened.project.who = settings.analyst or None
            self._window.workspace.show_anew()

    def _put_on_library(self, settings: Settings) -> None:
        library = self._moving.read.library
        self._window.desk.actions["fold_stories"].setChecked(settings.fold_stories)
        library.fold_stories(folded=settings.fold_stories)
        library.arrange.arrange(settings.arranged, best_first=settings.best_first)

    def _put_on_watch(self, _settings: Settings) -> None:
        self._window.project_shown.emit()

    def _say_next_start(self, settings: Settings) -> None:
        self._window.desk.say(
            tr("Everything is shown at {scale} % from the next start of Muster on.", scale=settings.scale)
        )

    def _put_on_language(self, settings: Settings) -> None:
        """In a turn of its own: the window that asked for it goes with the old one."""
        if language_of(settings.language) != spoken():
            QTimer.singleShot(0, self._window.open_anew)
