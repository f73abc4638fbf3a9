"""Whatever a stranger has put into a file is named, and the file refused."""

import json
import os
import shutil

import pytest

from db.errors import UnsoundError
from db.migrating import make_tables
from db.opening import SCHEMA, examine
from db.planted import _STATEMENTS, plain, statements, written
from db.sqlite import connect


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_the_recorded_statements_are_what_the_migrations_write(tmp_path, schema):
    """RENEW_STATEMENTS=1 records them anew, after a migration has been added."""
    make_tables(tmp_path / "made.muster", schema)
    connection = connect(tmp_path / "made.muster", "ro")
    found = written(connection)
    connection.close()
    if os.environ.get("RENEW_STATEMENTS"):
        (_STATEMENTS / f"schema-{schema}.json").write_text(json.dumps(found, indent=0, sort_keys=True) + "\n")
        statements.cache_clear()
    assert found == statements(schema)


def test_a_statement_is_the_same_in_any_spelling():
    assert plain('CREATE  TABLE "t" ( "a" INT , b )') == plain("CREATE TABLE t(a INT,b)")
    assert plain("CREATE TABLE t(a CHECK (a > 0))") != plain("CREATE TABLE t(a CHECK (a > 1))")


@pytest.mark.parametrize(
    ("plant", "kind", "name"),
    [
        ("CREATE TRIGGER zz AFTER INSERT ON article BEGIN DELETE FROM claim; END", "a trigger", "zz"),
        ("CREATE VIEW spy AS SELECT * FROM source", "a view", "spy"),
        ("CREATE TABLE extra(x)", "a table", "extra"),
        ("CREATE VIRTUAL TABLE extra USING fts5(x)", "a table", "extra"),
        ("CREATE INDEX planted ON claim(abs(low))", "an index", "planted"),
        ("ALTER TABLE claim ADD COLUMN spy TEXT", "a column", "claim.spy"),
        ("ALTER TABLE claim ADD COLUMN spy TEXT DEFAULT (randomblob(9))", "a column", "claim.spy"),
        ("ALTER TABLE claim ADD COLUMN spy AS (low * 2)", "a generated column", "claim.spy"),
        ("ALTER TABLE claim ADD COLUMN spy TEXT COLLATE nocase", "a column", "claim.spy"),
    ],
)
def test_what_muster_did_not_write_is_named_and_refused(template, tmp_path, plant, kind, name):
    path = _planted(template, tmp_path, plant)
    before = path.read_bytes()
    with pytest.raises(UnsoundError) as refused:
        examine(path)
    assert str(refused.value) == f"Not opened: planted.muster contains {kind} that Muster did not write ({name})."
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        ("name VARCHAR NOT NULL", "name VARCHAR NOT NULL CHECK (length(randomblob(900000000)) > 0)"),
        ("name VARCHAR NOT NULL", "name VARCHAR NOT NULL COLLATE nocase"),
        ("FOREIGN KEY(parent_id) REFERENCES place (id)", "CHECK (1)"),
    ],
)
def test_a_table_that_is_written_otherwise_is_refused(template, tmp_path, change):
    path = _planted(template, tmp_path)
    connection = connect(path)
    connection.execute("PRAGMA writable_schema=ON")
    (ours,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'place'").fetchone()
    assert change[0] in ours
    connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'place'", change)
    connection.close()
    with pytest.raises(UnsoundError, match=r"contains a constraint that Muster did not write \(in place\)"):
        examine(path)


def test_a_newer_file_may_have_more_tables_but_nothing_that_runs(template, tmp_path):
    path = _planted(template, tmp_path, "CREATE TABLE later(x)", "PRAGMA user_version=99")
    assert "newer Muster" in examine(path).read_only
    path = _planted(template, tmp_path, "CREATE VIEW v_later AS SELECT 1", "PRAGMA user_version=99")
    assert "newer Muster" in examine(path).read_only
    path = _planted(template, tmp_path, "CREATE VIEW later AS SELECT 1", "PRAGMA user_version=99")
    with pytest.raises(UnsoundError, match="a view that Muster did not write"):
        examine(path)


def test_a_value_of_a_gigabyte_is_not_loaded(template, tmp_path):
    path = _planted(template, tmp_path, "INSERT INTO analyst(id, name) VALUES (1, CAST(zeroblob(70000000) AS TEXT))")
    with pytest.raises(UnsoundError, match="analyst holds a value of more than 64 MB"):
        examine(path)


def _planted(template, folder, *statements):
    path = folder / "planted.muster"
    shutil.copyfile(template, path)
    connection = connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path
