"""Icons take the theme's colours when they are painted, at any pixel ratio."""

import ast
import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from resources import files
from ui.theme.theme import Theme

ROOT = Path(__file__).resolve().parents[3]
ICONS = sorted(files.path("icons").glob("*.svg"))


def ink(image: QImage) -> QColor:
    """Return the colour of the most opaque pixel."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    strongest = max(pixels, key=QColor.alpha)
    return QColor(strongest.rgb())


def is_close(one: QColor, other: QColor) -> bool:
    """Allow for the rounding of premultiplied colours."""
    return all(abs(a - b) <= 3 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_every_icon_is_a_picture_that_qt_can_draw(file: Path, theme: Theme) -> None:
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    drawn = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, 24, 24))
    painter.end()
    assert ink(drawn).isValid()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_every_icon_that_a_screen_names_is_there() -> None:
    named = {name for file in (ROOT / "ui").rglob("*.py") for name in icons_named_in(file)}
    assert named
    assert named - {file.stem for file in ICONS} == set()


def icons_named_in(file: Path) -> set[str]:
    """Return the literal first arguments of `.icon(...)` and `.pixmap(...)` in a module."""
    calls = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in {"icon", "pixmap"}
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


@pytest.mark.parametrize(
    ("mode", "state", "token"),
    [
        (QIcon.Mode.Normal, QIcon.State.Off, "text_muted"),
        (QIcon.Mode.Active, QIcon.State.Off, "text_muted"),
        (QIcon.Mode.Normal, QIcon.State.On, "accent"),
        (QIcon.Mode.Selected, QIcon.State.Off, "accent"),
        (QIcon.Mode.Disabled, QIcon.State.Off, "text_faint"),
        (QIcon.Mode.Disabled, QIcon.State.On, "text_faint"),
    ],
)
def test_an_icon_follows_the_state_and_the_theme(
    theme: Theme, mode: QIcon.Mode, state: QIcon.State, token: str
) -> None:
    icon = theme.icon("square-check")
    for choice in ("light", "dark", "light"):
        theme.set_choice("dark" if choice == "dark" else "light")
        assert is_close(ink(icon.pixmap(QSize(32, 32), 2.0, mode, state).toImage()), theme.colour(token))


def test_an_icon_on_a_primary_button_takes_the_colour_of_its_text(theme: Theme) -> None:
    image = theme.icon("plus", "on_accent").pixmap(QSize(32, 32), 2.0).toImage()
    assert is_close(ink(image), QColor("#FFFFFF"))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_screens_own_pixels(theme: Theme, ratio: float) -> None:
    pixmap = theme.icon("star").pixmap(QSize(20, 20), ratio)
    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio
    assert theme.pixmap("star", 20, "accent", ratio).size() == QSize(20, 20) * ratio


def test_a_button_keeps_its_icon_when_nobody_else_does(theme: Theme, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(theme.icon("history"))
    gc.collect()
    light = button.grab().toImage()
    theme.set_choice("dark")
    assert button.grab().toImage() != light
    assert button.icon().name() == "history"


def test_the_same_pixmap_is_not_drawn_twice(theme: Theme) -> None:
    first = theme.pixmap("quote", 16, QColor("#123456"))
    assert theme.pixmap("quote", 16, QColor("#123456")).cacheKey() == first.cacheKey()
