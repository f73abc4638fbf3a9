"""How it is read: the size of the text, its width and line spacing, nothing but the text, two articles, finding."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.deeds.moving import Moving
from ui.language.texts import tr
from ui.reader.page import LEADING, LEADINGS, MEASURE, MEASURES

if TYPE_CHECKING:
    from ui.window import MainWindow

_NORMAL = 17  # px


class Comfort(QObject):
    """Sizes are kept in the analyst's settings and put on both texts at once."""

    def __init__(self, window: "MainWindow", moving: Moving) -> None:
        super().__init__(window)
        self._window, self._moving, self._desk = window, moving, window.desk
        self._hidden: list[QWidget] = []  # what focus mode has put away
        for name in (
            *("text_larger", "text_smaller", "text_normal", "column_wider", "column_narrower"),
            *("lines_looser", "lines_closer", "focus_mode", "split_view", "other_side", "find_next", "find_previous"),
        ):
            self._desk.actions.on(name, getattr(self, name))
        read = moving.read
        for reader in (read.reader, read.split.companion.reader):
            reader.text_size_changed.connect(self._on_sized)
        read.split.changed.connect(self._on_split)
        read.left_by_key.connect(self._on_left)
        window.workspace.shown.connect(self._on_view)
        window.project_shown.connect(self._leave_focus_mode)
        self.put_on()

    def end(self) -> None:
        """Bring everything back before the panes are remembered."""
        self._leave_focus_mode()

    def text_larger(self) -> None:
        self._keep(reader_text_px=self._moving.read.reader.text_size + 1)

    def text_smaller(self) -> None:
        self._keep(reader_text_px=self._moving.read.reader.text_size - 1)

    def text_normal(self) -> None:
        self._keep(reader_text_px=_NORMAL, reader_measure=MEASURE, reader_leading=LEADING)

    def column_wider(self) -> None:
        self._keep(reader_measure=min(self._window.settings.reader_measure + MEASURES.step, MEASURES[-1]))

    def column_narrower(self) -> None:
        self._keep(reader_measure=max(self._window.settings.reader_measure - MEASURES.step, MEASURES[0]))

    def lines_looser(self) -> None:
        self._keep(reader_leading=next((one for one in LEADINGS if one > self._leading), LEADINGS[-1]))

    def lines_closer(self) -> None:
        self._keep(reader_leading=next((one for one in reversed(LEADINGS) if one < self._leading), LEADINGS[0]))

    def focus_mode(self) -> None:
        """Put away everything but the text, or bring back what was there."""
        if not self._desk.actions["focus_mode"].isChecked():
            self._leave_focus_mode()
            return
        self._window.workspace.show_view("read")
        self._desk.actions["focus_mode"].setChecked(True)
        read = self._moving.read
        around = (self._window.workspace.rail, read.library, read.codebook, read.inspector, *self._beside())
        self._hidden = [each for each in around if not each.isHidden()]
        for each in self._hidden:
            each.hide()
        read.reader.setFocus()
        self._desk.say(tr("Only the text is shown. Esc or {focus_mode} brings the rest back."))

    def split_view(self) -> None:
        self._moving.read.toggle_split()

    def other_side(self) -> None:
        """Go to the other of two articles."""
        split = self._moving.read.split
        if split.is_open:
            split.change_places()
        else:
            self._desk.say(tr("Only one article is shown. {split_view} shows another beside it."))

    def find_next(self) -> None:
        self._find(1)

    def find_previous(self) -> None:
        self._find(-1)

    @property
    def _leading(self) -> float:
        return self._window.settings.reader_leading

    def _beside(self) -> list[QWidget]:
        beside = self._window.workspace.beside
        return [beside.widget(place) for place in range(1, beside.count())]  # type: ignore[misc]

    def _find(self, by: int) -> None:
        finder = self._moving.read.finder
        if not finder.isVisible() or not finder.field.text().strip():
            self._moving.read.find_words()
        elif by > 0:
            finder.next()
        else:
            finder.previous()

    def _keep(self, **sizes: float) -> None:
        """Put other sizes on, and keep those that the text has taken."""
        self._window.settings = replace(self._window.settings, **sizes)  # type: ignore[arg-type]
        self.put_on()
        size = self._moving.read.reader.text_size
        self._window.keep(replace(self._window.settings, reader_text_px=size))

    def put_on(self) -> None:
        """Let both texts follow the settings."""
        settings, read = self._window.settings, self._moving.read
        for reader in (read.reader, read.split.companion.reader):
            reader.set_text_size(settings.reader_text_px)
            reader.set_measure(settings.reader_measure)
            reader.set_leading(settings.reader_leading)

    def _on_sized(self, size: int) -> None:
        """By the wheel in one of the texts."""
        if size != self._window.settings.reader_text_px:
            self._keep(reader_text_px=size)

    def _on_split(self) -> None:
        self._desk.actions["split_view"].setChecked(self._moving.read.split.is_open)

    def _on_left(self) -> None:
        if self._desk.actions["focus_mode"].isChecked():
            self._leave_focus_mode()
        else:
            self._moving.read.library.list.setFocus()

    def _on_view(self, name: str) -> None:
        if name != "read":
            self._leave_focus_mode()

    def _leave_focus_mode(self) -> None:
        self._desk.actions["focus_mode"].setChecked(False)
        hidden, self._hidden = self._hidden, []
        for each in hidden:
            each.show()
