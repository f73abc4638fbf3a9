"""The look of the whole program: one object that puts light or dark on the application and answers for every screen."""

from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from ui.theme import fonts, icons, palette, sheet, tokens

Choice = Literal["light", "dark", "system"]
_RING, _THICK = 2, 4  # px around what has the focus


def as_choice(word: str) -> Choice:
    """A stored word as a choice; anything else follows the system."""
    return "light" if word == "light" else "dark" if word == "dark" else "system"


class Theme(QObject):
    """Light or dark, chosen or following the system.

    Screens keep the theme they are given, ask it while painting, and repaint what they have cached on `changed`.
    Icons need nothing: they ask for their colour themselves.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._tokens = tokens.load()
        self._choice: Choice = choice
        self._mode: tokens.Mode = "light"
        self._density, self.ring_px = "default", _RING
        app.setStyle("Fusion")  # the same metrics on every system
        app.setFont(fonts.build("body"))
        self._tell_system()
        self._mode = self._wanted_mode()
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def is_dark(self) -> bool:
        return self._mode == "dark"

    def set_choice(self, choice: Choice) -> None:
        """Turn to light, dark or the system's own; emits `changed` only where the look became another."""
        self._choice = choice
        self._tell_system()
        self._refresh()

    def set_look(self, density: str, *, thick_focus: bool) -> None:
        """Take other row heights (compact, default or relaxed) and a thin or thick ring; emits `changed` where new."""
        wanted = (density if density in self._tokens.row_height_px else "default", _THICK if thick_focus else _RING)
        if wanted != (self._density, self.ring_px):
            self._density, self.ring_px = wanted
            self._dress()
            self.changed.emit()

    @property
    def row_px(self) -> int:
        """How high a row of a table is."""
        return self._tokens.row_height_px[self._density]

    def colour(self, name: str) -> QColor:
        """Return a colour token of the current theme, e.g. "tag_source"; KeyError for an unknown one."""
        return QColor(self._tokens.colour[self._mode][name])

    def chart_colour(self, name: str) -> QColor:
        """Return a chart token of the current theme, e.g. "s1"; KeyError for an unknown one."""
        return QColor(self._tokens.chart[self._mode][name])

    def font(self, role: str) -> QFont:
        """Return the font of a role of the type scale; "reader" and "reader_head" are Source Serif 4."""
        return fonts.build(role)

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """Return a Lucide icon in muted text colour, accent where selected or on, faint where disabled.

        `colour` names another token for all states but disabled, e.g. "on_accent" on a primary button.
        """
        return QIcon(icons.TintedIcon(name, partial(self._tint, colour)))

    def pixmap(self, name: str, size: int, colour: QColor | str, ratio: float = 1.0) -> QPixmap:
        """Return a Lucide icon of `size` logical pixels for painting by hand; `colour` is a token or a colour."""
        ink = self.colour(colour) if isinstance(colour, str) else colour
        return icons.draw(name, QSize(size, size), ink, ratio)

    def _tint(self, colour: str | None, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return self.colour("text_faint")
        if colour is not None:
            return self.colour(colour)
        is_on = state is QIcon.State.On or mode is QIcon.Mode.Selected
        return self.colour("accent" if is_on else "text_muted")

    def _on_system_changed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted_mode()
        if wanted == self._mode:
            return
        self._mode = wanted
        self._dress()
        self.changed.emit()

    def _wanted_mode(self) -> tokens.Mode:
        if self._choice != "system":
            return self._choice
        # Unknown, as on screens without a desktop, counts as light.
        return "dark" if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"

    def _tell_system(self) -> None:
        """Ask for window frames and native dialogs of the same kind; does nothing on platforms that cannot."""
        hints = self._app.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._choice == "dark" else Qt.ColorScheme.Light)

    def _dress(self) -> None:
        self._app.setPalette(palette.build(self._tokens.colour[self._mode]))
        self._app.setStyleSheet(sheet.build(self._tokens, self._mode, self.ring_px))
