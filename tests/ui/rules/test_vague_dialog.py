"""The dialog of vague words: what is typed is read back, what is no range is said and kept."""

import pytest
from hands import press, with_dialog
from PySide6.QtCore import Qt

from ui.rules.vague_dialog import VagueDialog
from workbench.reading.vague import DEFAULTS, adopt, range_of
from workbench.settings import load_settings, settings_file


@pytest.fixture(autouse=True)
def _own_figures():
    yield
    adopt({})


@pytest.fixture
def dialog(qtbot, theme):
    shown = VagueDialog({"several": (3.0, 7.0)}, None)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def _row(word: str) -> int:
    return list(DEFAULTS).index(word)


def test_only_what_differs_from_the_readers_table_is_a_change(dialog):
    assert dialog.changed() == {"several": (3.0, 7.0)}
    dialog.table.item(_row("dozens"), 2).setText("99")
    assert dialog.changed() == {"several": (3.0, 7.0), "dozens": (24.0, 99.0)}
    dialog.reset.click()
    assert dialog.changed() == {}


@pytest.mark.parametrize(("typed", "says"), [("many", "type figures"), ("1", "at most is below at least")])
def test_what_is_no_range_is_said_and_kept(dialog, typed, says):
    dialog.table.item(_row("dozens"), 2).setText(typed)
    press(dialog.button, Qt.Key.Key_Space)
    assert dialog.isVisible()
    assert says in dialog._error.text()
    assert dialog.table.item(_row("dozens"), 2).text() == typed


def test_figures_are_kept_in_the_settings_and_used_from_then_on(open_project, sample):
    window = open_project(sample)

    def answer(shown) -> None:
        shown.table.item(_row("dozens"), 2).setText("99")
        press(shown.button, Qt.Key.Key_Space)

    with_dialog(answer, window.desk.actions["vague_words"].trigger)
    assert load_settings().vague == {"dozens": (24.0, 99.0)}
    assert range_of("dozens") == (24.0, 99.0)


def test_settings_with_figures_that_are_no_range_count_as_not_set():
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('[kept.vague]\nfew = [3, 9]\nmany = [5, 2]\nseveral = "x"\ndozens = [12]')
    assert load_settings().vague == {"few": (3.0, 9.0), "dozens": (12.0, None)}
