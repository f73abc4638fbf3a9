"""Inter for the screen and Source Serif 4 for the reader: registered with Qt once, sized and weighted by role."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from resources import files
from ui.theme import tokens

_SANS: Final = ["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "sans-serif"]
_SERIF: Final = ["Source Serif 4", "Georgia", "Noto Serif", "serif"]
_STRONG: Final = {"body_strong", "section", "title", "display", "reader_head", "figure_title"}


def build(role: str) -> QFont:
    """Return the font of a role of the type scale ("caption", "body", "reader", ...); KeyError for any other."""
    reads = role.startswith("reader")
    if reads:
        _load_serif()
    else:
        load_sans()
    font = QFont(_SERIF if reads else _SANS)
    font.setPixelSize(tokens.load().size_px[role])
    font.setWeight(QFont.Weight.DemiBold if role in _STRONG else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    if not reads:
        font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width, so that columns of levels line up
    return font


@cache  # Qt keeps registered fonts for the whole process
def load_sans() -> None:
    _register("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Italic")


@cache  # the first reader asks for it, not the start of the program
def _load_serif() -> None:
    _register("SourceSerif4-Regular", "SourceSerif4-Semibold", "SourceSerif4-It")


def _register(*faces: str) -> None:
    for face in faces:
        QFontDatabase.addApplicationFont(str(files.path("fonts", f"{face}.ttf")))
