"""Files that are no sound project are refused with one sentence, and never touched."""

import shutil
import sqlite3
import struct
from pathlib import Path

import pytest

from db.errors import WorkbenchError
from db.opening import SCHEMA
from db.project import Project
from db.sqlite import APPLICATION_ID, connect


def _refusal(path: Path) -> str:
    """What opening says; the file must be byte for byte as before."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(WorkbenchError) as refused:
        Project.open_file(path)
    if before is not None:
        assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.name.startswith(path.name + "-")] == []
    return str(refused.value)


def test_a_text_renamed_muster_is_not_a_project(tmp_path):
    path = tmp_path / "notes.muster"
    path.write_text("These are my notes.\n" * 50)
    assert _refusal(path) == "notes.muster is not a Muster project. Choose a .muster file."


def test_an_empty_file_is_not_a_project(tmp_path):
    path = tmp_path / "empty.muster"
    path.touch()
    assert "is not a Muster project" in _refusal(path)


def test_another_sqlite_file_is_not_a_project(tmp_path):
    path = tmp_path / "other.muster"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t(x)")
    other.close()
    assert "is not a Muster project" in _refusal(path)


def test_a_folder_and_a_missing_file_say_what_they_are(tmp_path):
    assert "is a folder" in _refusal(tmp_path)
    assert "does not exist" in _refusal(tmp_path / "gone.muster")


def test_a_truncated_project_says_that_part_of_it_is_missing(template, tmp_path):
    path = tmp_path / "cut.muster"
    path.write_bytes(template.read_bytes()[:20_000])
    assert "is cut off" in _refusal(path)


def _opened_read_only(path: Path) -> str:
    """Why; an edit is refused with the reason, and the file is byte for byte as before."""
    before = path.read_bytes()
    with Project.open_file(path) as project:
        reason = project.read_only
        with pytest.raises(WorkbenchError, match="open read-only"), project.edit("Edit") as session:
            session.connection()
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert "\n" not in reason
    return reason


def test_a_damaged_project_is_opened_read_only_and_says_so(template, tmp_path):
    path = tmp_path / "damaged.muster"
    raw = bytearray(template.read_bytes())
    raw[4096 * 3 + 2 : 4096 * 3 + 4] = b"\x00\x40"  # a free block where there is none
    path.write_bytes(raw)
    assert "damaged.muster is damaged" in _opened_read_only(path)


def test_a_project_whose_history_cannot_be_read_is_refused(template, tmp_path):
    path = tmp_path / "damaged.muster"
    raw = bytearray(template.read_bytes())
    connection = connect(template, "ro")
    page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'change_set'").fetchone()[0]
    connection.close()
    raw[(page - 1) * 4096 : (page - 1) * 4096 + 100] = b"\xff" * 100
    path.write_bytes(raw)
    assert "is damaged" in _refusal(path)


def test_a_row_that_refers_to_nothing_makes_a_project_read_only(new_project):
    with new_project() as project:
        path = project.path
    connection = connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("INSERT INTO place(id, name, parent_id) VALUES (1, 'Arbil', 99)")
    connection.close()
    assert "row 1 of place refers to a place that is not there" in _opened_read_only(path)


def test_a_project_that_lacks_a_table_is_damaged(template, tmp_path):
    path = tmp_path / "lacking.muster"
    shutil.copyfile(template, path)
    connection = connect(path)
    connection.execute("DROP TABLE place_name")
    connection.close()
    assert _refusal(path).startswith("lacking.muster is damaged (it has no table place_name). Open a backup")


def test_a_newer_project_is_opened_read_only(template, tmp_path):
    path = tmp_path / "newer.muster"
    shutil.copyfile(template, path)
    connection = connect(path)
    connection.execute("CREATE TABLE invented(x)")
    connection.execute("ALTER TABLE claim ADD COLUMN invented TEXT")
    connection.execute("PRAGMA user_version=99")
    connection.close()
    assert "made with a newer Muster (schema 99" in _opened_read_only(path)


@pytest.mark.parametrize("change", ["ALTER TABLE claim DROP COLUMN quantity_rule", "DROP TABLE place_name"])
def test_a_newer_project_that_lacks_what_we_read_asks_for_an_update(template, tmp_path, change):
    path = tmp_path / "newer.muster"
    shutil.copyfile(template, path)
    connection = connect(path)
    connection.execute(change)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    assert "Update Muster to open it" in _refusal(path)


def test_a_write_protected_project_is_opened_read_only(template, tmp_path, monkeypatch):
    path = tmp_path / "protected.muster"
    shutil.copyfile(template, path)
    monkeypatch.setattr("os.access", lambda _path, _mode: False)  # a test may run as root, who may write anywhere
    assert "write-protected" in _opened_read_only(path)


def test_a_project_of_more_than_64_mb_is_opened_before_it_is_looked_through(template, tmp_path, monkeypatch):
    from db import opening

    path = tmp_path / "large.muster"
    shutil.copyfile(template, path)
    monkeypatch.setattr(opening, "_LOOKED_THROUGH_UP_TO", 1000)
    assert not opening.examine(path).is_looked_through


def test_a_new_project_carries_our_mark_and_is_one_file_when_closed(tmp_path):
    path = tmp_path / "new.muster"
    Project.create(path, "New").close()
    raw = path.read_bytes()
    assert struct.unpack(">I", raw[68:72])[0] == APPLICATION_ID
    assert struct.unpack(">I", raw[60:64])[0] == SCHEMA
    assert [each.name for each in tmp_path.iterdir()] == ["new.muster"]


def test_making_a_project_over_a_file_is_refused(tmp_path):
    path = tmp_path / "mine.muster"
    path.write_text("mine")
    with pytest.raises(WorkbenchError, match="exists already"):
        Project.create(path, "New")
    assert path.read_text() == "mine"


def test_making_a_project_in_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(WorkbenchError, match="does not exist"):
        Project.create(tmp_path / "nowhere" / "new.muster", "New")


def test_the_migrated_file_has_the_tables_of_the_models(template):
    """Alembic itself finds no difference between what the migrations make and what the code expects."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine, text

    from db.schema import metadata

    with create_engine(f"sqlite:///{template}").connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _is_ours})
        assert compare_metadata(context, metadata) == []
        for table in metadata.sorted_tables:  # those of added columns too, which SQLAlchemy cannot read whole
            found = connection.execute(
                text(f'SELECT "from", "table", on_delete FROM pragma_foreign_key_list(\'{table.name}\')')
            )
            keys = {(key.parent.name, key.column.table.name, key.ondelete or "NO ACTION") for key in table.foreign_keys}
            assert {tuple(row) for row in found} == keys


def _is_ours(_object, name, kind, _reflected, _compare_to):
    if kind == "foreign_key_constraint":
        return False
    return not (kind == "table" and (name.startswith("text_search") or name == "alembic_version"))


def test_a_full_disk_loses_nothing_and_work_goes_on(new_project):
    from sqlalchemy import func, select

    from db.places import Place

    with new_project() as project:
        with project._home.writing.connect() as connection:
            driver = connection.connection.driver_connection
            pages = driver.execute("PRAGMA page_count").fetchone()[0]
            driver.execute(f"PRAGMA max_page_count={pages + 3}")
        with pytest.raises(WorkbenchError, match="drive is full"), project.edit("Add places") as session:
            session.add_all([Place(name="x" * 3000) for _ in range(50)])
            session.flush()
        assert project.undo_label is None
        with project._home.writing.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA max_page_count=100000")
        with project.edit("Add place") as session:
            session.add(Place(name="after"))
        with project.read() as session:
            assert session.scalar(select(func.count()).select_from(Place)) == 1
