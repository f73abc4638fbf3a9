"""The house rules that a reader of the code relies on."""

import re
from pathlib import Path

import pytest

from ui.catalogue import CATALOGUE, MENUS

_ROOT = Path(__file__).resolve().parents[1]


def _page(name: str) -> str:
    return (_ROOT / "docs" / name).read_text("utf-8")


def test_every_action_is_documented_with_its_key():
    page = _page("actions.md")
    missing = [entry.name for entry in CATALOGUE if f"| {entry.text} |" not in page or entry.does not in page]
    assert missing == []


def test_every_action_stands_in_a_menu_and_says_what_it_does():
    assert all(entry.menu in MENUS and entry.does.endswith(".") for entry in CATALOGUE)
    names = [entry.name for entry in CATALOGUE]
    assert len(names) == len(set(names))


def test_no_two_actions_share_a_key():
    keys = [key for entry in CATALOGUE for key in entry.keys]
    assert sorted(keys) == sorted(set(keys))


def test_every_icon_an_action_names_is_there():
    missing = [e.icon for e in CATALOGUE if e.icon and not (_ROOT / "resources/icons" / f"{e.icon}.svg").exists()]
    assert missing == []


def test_the_file_format_page_names_every_table_and_column():
    from db.schema import metadata

    page = _page("file-format.md")
    for table in metadata.tables.values():
        assert set(_documented(page, table.name)) == set(table.columns.keys()), table.name


def test_the_file_format_page_names_every_view_with_its_columns_in_order(template):
    from db.sqlite import connect
    from db.views import VIEWS

    page, connection = _page("file-format.md"), connect(template, "ro")
    there = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in VIEWS}
    connection.close()
    assert {name: _documented(page, name) for name in VIEWS} == there


def _documented(page: str, name: str) -> list[str]:
    """The columns that a page lists of a table or a view."""
    section = re.search(rf"^## {name}$(.*?)(?=^#+ |\Z)", page, re.MULTILINE | re.DOTALL)
    assert section, name
    return re.findall(r"^\| `(\w+)` \|", section[1], re.MULTILINE)


def test_every_command_is_documented():
    from ui.cli.main import _parser

    page = _page("cli.md")
    commands = next(action.choices for action in _parser()._actions if action.choices)
    assert [name for name in commands if f"muster {name}" not in page] == []


@pytest.mark.parametrize("module", ["ui.welcome.page", "ui.window", "ui.app"])
def test_the_first_picture_needs_neither_sqlalchemy_nor_matplotlib(module):
    import subprocess
    import sys

    code = f"import sys, {module}; print([m for m in ('sqlalchemy', 'matplotlib', 'trafilatura') if m in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], cwd=_ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


@pytest.mark.parametrize("floor", ["db", "workbench", "ui"])
def test_every_module_has_its_line_on_the_map_of_its_floor(floor):
    folder = _ROOT / floor
    there = {path.stem for path in folder.glob("*.py")} | {path.parent.name for path in folder.glob("*/__init__.py")}
    words = (folder / "__init__.py").read_text("utf-8")
    listed = set(re.findall(r"^(\w+) {2,}\S", words, re.MULTILINE))
    assert listed == there - {"__init__", folder.name}


def test_every_module_is_named_on_the_map_of_its_folder():
    missing = {}
    for init in sorted(path for floor in ("db", "workbench", "ui") for path in (_ROOT / floor).rglob("__init__.py")):
        words = init.read_text("utf-8")
        there = {path.stem for path in init.parent.glob("*.py")} - {"__init__", "env"}  # env.py is Alembic's
        unnamed = sorted(name for name in there if not re.search(rf"\b{name}\b", words))
        if unnamed:
            missing[str(init.parent.relative_to(_ROOT))] = unnamed
    assert missing == {}
