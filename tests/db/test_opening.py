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


def test_a_damaged_page_is_noticed(template, tmp_path):
    path = tmp_path / "damaged.muster"
    raw = bytearray(template.read_bytes())
    raw[4096:4196] = b"\xff" * 100
    path.write_bytes(raw)
    assert "is damaged" in _refusal(path)


def test_what_is_said_of_a_damaged_project_is_one_line(template, tmp_path):
    path = tmp_path / "damaged.muster"
    raw = bytearray(template.read_bytes())
    raw[4096 * 3 + 2 : 4096 * 3 + 4] = b"\x00\x40"  # a free block where there is none
    path.write_bytes(raw)
    assert "\n" not in _refusal(path)


def test_a_project_that_lacks_a_table_is_damaged(template, tmp_path):
    path = tmp_path / "lacking.muster"
    shutil.copyfile(template, path)
    connection = connect(path)
    connection.execute("DROP TABLE place_name")
    connection.close()
    assert _refusal(path).startswith("lacking.muster is damaged (it has no table place_name). Open a backup")


@pytest.mark.parametrize(
    ("plant", "kind", "name"),
    [
        ("CREATE TRIGGER zz AFTER INSERT ON article BEGIN DELETE FROM claim; END", "trigger", "zz"),
        ("CREATE VIEW spy AS SELECT * FROM source", "view", "spy"),
        ("CREATE TABLE extra(x)", "table", "extra"),
    ],
)
def test_what_muster_did_not_write_is_named_and_refused(template, tmp_path, plant, kind, name):
    path = tmp_path / "planted.muster"
    shutil.copyfile(template, path)
    connection = connect(path)
    connection.execute(plant)
    connection.close()
    assert _refusal(path) == f"Not opened: planted.muster contains a {kind} that Muster did not write ({name})."


def test_a_newer_project_asks_for_an_update(template, tmp_path):
    path = tmp_path / "newer.muster"
    raw = bytearray(template.read_bytes())
    raw[60:64] = struct.pack(">I", 99)
    path.write_bytes(raw)
    assert "made with a newer Muster (schema 99" in _refusal(path)


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
    from sqlalchemy import create_engine

    from db.schema import metadata

    with create_engine(f"sqlite:///{template}").connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _is_ours})
        assert compare_metadata(context, metadata) == []


def _is_ours(_object, name, kind, _reflected, _compare_to):
    return not (kind == "table" and (name.startswith("text_search") or name == "alembic_version"))


def test_a_full_disk_loses_nothing_and_work_goes_on(new_project):
    from sqlalchemy import func, select

    from db.places import Place

    with new_project() as project:
        with project._writing.connect() as connection:
            driver = connection.connection.driver_connection
            pages = driver.execute("PRAGMA page_count").fetchone()[0]
            driver.execute(f"PRAGMA max_page_count={pages + 3}")
        with pytest.raises(WorkbenchError, match="drive is full"), project.edit("Add places") as session:
            session.add_all([Place(name="x" * 3000) for _ in range(50)])
            session.flush()
        assert project.undo_label is None
        with project._writing.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA max_page_count=100000")
        with project.edit("Add place") as session:
            session.add(Place(name="after"))
        with project.read() as session:
            assert session.scalar(select(func.count()).select_from(Place)) == 1


def test_the_names_that_opening_lets_pass_are_those_of_the_models():
    from db.opening import TABLES
    from db.schema import metadata

    assert {name for name in TABLES if not name.startswith("text_search")} == {*metadata.tables, "alembic_version"}
