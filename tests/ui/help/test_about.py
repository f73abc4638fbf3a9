"""The About window, and what the command line says of the program."""

import pytest
from PySide6.QtGui import QGuiApplication

from ui.cli.main import run
from ui.help.about import AboutDialog
from ui.help.program import program_version


@pytest.fixture
def about(qapp):
    dialog = AboutDialog()
    yield dialog
    dialog.deleteLater()


def shown(dialog: AboutDialog) -> list[str]:
    items = [dialog.list.topLevelItem(place) for place in range(dialog.list.topLevelItemCount())]
    return [item.text(0) for item in items if not item.isHidden()]


def test_libraries_are_found_by_their_names_and_licences(about):
    everything = shown(about)
    about.field.setText("lgpl-3.0 qt")
    assert shown(about) == ["Qt 6"]
    about.field.clear()
    assert shown(about) == everything


def test_the_licence_of_the_chosen_one_is_read(about):
    about.list.setCurrentItem(about.list.topLevelItem(shown(about).index("Inter")))
    assert "SIL OPEN FONT LICENSE" in about.words.toPlainText()


def test_what_is_copied_says_version_schema_and_licences(about):
    about.copy()
    words = QGuiApplication.clipboard().text()
    assert words.startswith(f"Muster: {program_version()}\nProject schema: ")
    assert "sqlalchemy\t" in words


def test_the_command_line_says_version_and_licences(capsys):
    for option, answer in (("--version", f"muster {program_version()} (projects of schema"), ("--licences", "numpy")):
        with pytest.raises(SystemExit, match="0"):
            run([option])
        assert answer in capsys.readouterr().out
