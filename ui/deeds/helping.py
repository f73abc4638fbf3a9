"""Help: the page for where the focus is, a few words on a part of the screen, the keys, the gallery."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from ui.catalogue import CATALOGUE
from ui.deeds.moving import Moving
from ui.help.card import WordsCard
from ui.help.context import topic_at, words_at
from ui.help.pages import START
from ui.help.pointing import Pointing
from ui.help.window import HelpWindow
from ui.language.texts import tr, tr_later
from ui.timers import once

if TYPE_CHECKING:
    from ui.window import MainWindow

_UNKNOWN = tr_later("Nothing is written about this part. {help} opens the help.")


class Helping(QObject):
    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._help: HelpWindow | None = None
        self._card: WordsCard | None = None
        self._pointing = Pointing(self)
        self._pointing.pointed.connect(self._on_pointed)
        moving.help_wanted.connect(self.show_topic)
        for name, does in (
            ("help", self.help),
            ("contents", self.contents),
            ("gallery", self.gallery),
            ("whats_this", self.whats_this),
            ("point_and_ask", self.point_and_ask),
        ):
            self._desk.actions.on(name, does)
        for entry in CATALOGUE:
            self._desk.actions[entry.name].setWhatsThis(tr(entry.does))
        self._dressed: set[str] = set()
        self._dressing = once(self, 0, self._dress)
        window.workspace.shown.connect(self._on_view_shown)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def help(self) -> None:
        """The page for where the focus is."""
        self.show_topic(topic_at(QApplication.focusWidget(), self._window.workspace.current))

    def contents(self) -> None:
        """The help from its beginning, ready to be searched."""
        self.show_topic(START)
        if self.window_of_help is not None:
            self.window_of_help.seek()

    def gallery(self) -> None:
        self.show_topic("gallery")

    def whats_this(self) -> None:
        """A few words on what has the focus."""
        self._explain(QApplication.focusWidget())

    def point_and_ask(self) -> None:
        self._desk.say(tr("Click on what you want to know. Esc ends it."))
        self._pointing.begin()

    def show_topic(self, topic: str) -> None:
        """Show a page. Over a dialog that blocks the rest, the help belongs to the dialog."""
        owner = QApplication.activeModalWidget() or self._window
        shown = self.window_of_help
        if shown is None or shown.parent() is not owner:
            if shown is not None:
                shown.deleteLater()
            shown = self._help = HelpWindow(self._desk.theme, owner)
        shown.show_topic(topic)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    @property
    def window_of_help(self) -> HelpWindow | None:
        """The help where it was opened; with a dialog that it belonged to, it is gone."""
        return self._help if self._help is not None and isValid(self._help) else None

    @property
    def card(self) -> WordsCard | None:
        return self._card if self._card is not None and isValid(self._card) else None

    def end(self) -> None:
        self._pointing.end()
        if self.window_of_help is not None:
            self.window_of_help.close()

    def _explain(self, widget: QWidget | None, at: QPoint | None = None) -> None:
        words = words_at(widget)
        if widget is None or words is None:
            self._desk.say(tr(_UNKNOWN))
            return
        if self.card is not None:
            self.card.deleteLater()
        self._card = WordsCard(widget.window())
        self._card.more_wanted.connect(self.show_topic)
        self._card.show_words(words, widget, at)

    def _on_pointed(self, place: QPoint) -> None:
        self._explain(QApplication.widgetAt(place), place)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Dialogs block the window's keys: each is given F1 and Shift+F1 of its own when it is first used."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and not isinstance(dialog, HelpWindow) and not dialog.property("helped"):
            dialog.setProperty("helped", True)
            QShortcut(QKeySequence("F1"), dialog).activated.connect(self.help)
            QShortcut(QKeySequence("Shift+F1"), dialog).activated.connect(self.whats_this)

    def _on_view_shown(self, name: str) -> None:
        if name not in self._dressed:
            self._dressed.add(name)
            self._dressing.start()

    def _dress(self) -> None:
        """Give the parts of a view their words, which a screen reader reads as help."""
        for widget in self._window.findChildren(QWidget):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not widget.whatsThis():
                words = words_at(widget)
                widget.setWhatsThis(tr(words.says) if words is not None else "")
