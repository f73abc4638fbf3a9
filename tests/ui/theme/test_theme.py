"""Light, dark and the system's own: what the whole application wears."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.theme import gallery, tokens
from ui.theme.theme import Theme


def test_the_choice_puts_its_colours_on_the_application(qapp: QApplication, theme: Theme) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#F1F2EF")
    theme.set_choice("dark")
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#151819")
    assert theme.colour("tag_source") == QColor("#F0B4F0")
    assert theme.chart_colour("s1") == QColor("#9CBAF7")


def test_a_change_is_told_once_and_choosing_the_same_again_says_nothing(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed, timeout=500):
        theme.set_choice("dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_choice("dark")
    assert theme.choice == "dark"


def test_a_theme_that_follows_the_system_turns_dark_with_it(
    qapp: QApplication, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.set_choice("system")
    assert not theme.is_dark  # this platform knows no scheme, which counts as light
    hints = qapp.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed, timeout=500):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark


def test_an_explicit_choice_does_not_follow_the_system(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark


@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
def test_every_palette_role_is_ours(theme: Theme, qapp: QApplication, group: QPalette.ColorGroup) -> None:
    ours = {colour.lower() for colour in tokens.load().colour["light"].values()}
    roles = set(QPalette.ColorRole) - {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    strange = {role.name for role in roles if qapp.palette().color(group, role).name() not in ours}
    assert strange == set()


def test_figures_are_of_one_width_in_every_label(theme: Theme, qtbot: QtBot) -> None:
    for role in ("micro", "caption", "section", "title"):
        label = QLabel("1,111")
        label.setProperty("role", role)
        qtbot.addWidget(label)
        label.ensurePolished()
        metrics = QFontMetricsF(label.font())
        assert metrics.horizontalAdvance("1,111") == metrics.horizontalAdvance("8,888")


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen screen says so of every shown window
def test_nothing_moves_when_a_control_takes_the_focus(theme: Theme, qtbot: QtBot) -> None:
    for control in (QPushButton("Reject"), QLineEdit("1,999")):
        qtbot.addWidget(control)
        control.show()
        before = control.sizeHint()
        control.activateWindow()
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        assert control.sizeHint() == before


def test_a_field_is_one_row_high(theme: Theme, qtbot: QtBot) -> None:
    for control in (QLineEdit(), QPushButton("Filter")):
        qtbot.addWidget(control)
        assert control.sizeHint().height() == tokens.load().row_height_px["default"]


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_gallery_shows_every_control(theme: Theme, qtbot: QtBot, choice: str) -> None:
    theme.set_choice("dark" if choice == "dark" else "light")
    window = gallery.build(theme)
    qtbot.addWidget(window)
    picture = window.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() - 120)
    assert middle == theme.colour("surface")
