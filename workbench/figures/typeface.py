"""The chart's typeface: found once, measured by its own advance widths, and never asked for a sign it lacks."""

import logging
import unicodedata
from functools import cache
from pathlib import Path

from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

import resources

_OWN = "Inter"
_FALLBACK = "DejaVu Sans"  # comes with matplotlib, so a list that ends with it never misses a file
_UNDRAWN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_MISSING = "□"


@cache
def family() -> tuple[str, ...]:
    """The family names to ask matplotlib for; registers the bundled fonts on the first call.

    A family that is not there would log a warning for every text drawn, hence the look at the folder.
    """
    logging.getLogger("matplotlib.font_manager").addFilter(_is_news)
    folder = Path(next(iter(resources.__path__))) / "fonts"
    files = sorted(folder.glob(f"{_OWN}-*.ttf"))
    for file in files:
        font_manager.fontManager.addfont(file)
    _name_fallback_weights()
    return (_OWN, _FALLBACK) if files else (_FALLBACK,)


def _name_fallback_weights() -> None:
    """List the fallback's two files under our middle weights too: a weight it lacks would be logged at every use."""
    for weight, file_weight in ((500, 400), (600, 700)):
        file = font_manager.findfont(font_manager.FontProperties(family=_FALLBACK, weight=file_weight))
        entry = font_manager.FontEntry(fname=str(file), name=_FALLBACK, style="normal", weight=weight, size="scalable")
        font_manager.fontManager.ttflist.append(entry)


def _is_news(record: logging.LogRecord) -> bool:
    """The fallback has no semibold and takes its bold: known, and not to be said with every text drawn."""
    return "Failed to find font weight" not in record.getMessage()


def text_width(text: str, size: float, weight: int = 400) -> float:
    """Width in points of ``text`` set in one line at ``size`` points (unhinted advances, no kerning)."""
    return size * sum(_advance(character, weight) for character in text)


def drawable(text: str) -> str:
    """``text`` in one line with what the fonts can show: control signs fall away, a missing sign becomes a box."""
    return "".join(_shown(character) for character in " ".join(text.split()))


@cache
def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in _UNDRAWN:
        return ""
    if _font_of(character, 400):
        return character
    return "" if category.startswith("M") else _MISSING  # a mark belongs to the sign before it: no box of its own


@cache
def _advance(character: str, weight: int) -> float:
    """The advance of one sign in ems (FreeType gives it in 1/65536 pixels; at 100 points and 72 dpi, 100 an em)."""
    font = _font_of(character, weight) or _fonts(weight)[0]
    return font.load_char(ord(character)).linearHoriAdvance / 65536 / 100


def _font_of(character: str, weight: int) -> FT2Font | None:
    return next((font for font in _fonts(weight) if font.get_char_index(ord(character))), None)


@cache
def _fonts(weight: int) -> tuple[FT2Font, ...]:
    """Fonts of our own, always at one size: matplotlib's are shared with the drawing of another thread."""
    wanted = (font_manager.FontProperties(family=name, weight=weight) for name in family())
    fonts = tuple(FT2Font(font_manager.findfont(properties)) for properties in wanted)
    for font in fonts:
        font.set_size(100, 72)
    return fonts
