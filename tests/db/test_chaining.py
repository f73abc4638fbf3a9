"""The record of changes is chained: a hand that alters it, takes a set out or puts one in is named by check."""

import gzip
import hashlib
import json
from pathlib import Path

import pytest
from past_muster import by_hand

from db.chaining import broken_links, lengthen
from db.drivers import driver_behind
from db.opening import SCHEMA
from db.project import Project
from db.sqlite import connect
from db.values import SourceKind
from workbench.checking import check
from workbench.sources import add_source, rename_source

NAMES = ("Ministry", "Embassy", "Garrison", "Consulate")


both = pytest.mark.both


@pytest.fixture
def closed(new_project) -> Project:
    """A project of five change sets: four sources made, the second renamed."""
    with new_project() as project:
        for name in NAMES:
            with project.edit(f"Add {name}") as session:
                made = add_source(session, name, SourceKind.ORGANISATION)
        with project.edit("Rename source") as session:
            rename_source(session, made.id, "Legation")
        return project


@pytest.fixture
def path(closed) -> Path:
    return closed.path


def _write(path, *statements):
    connection = connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def _broken(project) -> list[str]:
    with Project.open_at(project.place) as again, again.read() as session:
        return list(broken_links(driver_behind(session)))


def _faults(path):
    connection = connect(path, "ro")
    try:
        return list(broken_links(connection))
    finally:
        connection.close()


def test_each_link_is_the_hash_that_the_documentation_says(path):
    connection = connect(path, "ro")
    before = ""
    for seq, chain, *header in connection.execute(
        "SELECT seq, chain, uuid, stamp, kind, label, who, at, undo_of, imported_by FROM change_set ORDER BY seq"
    ):
        changes = connection.execute('SELECT tbl, "row", op, fields FROM change WHERE set_seq = ? ORDER BY n', (seq,))
        lines = [
            json.dumps(line, ensure_ascii=False, separators=(",", ":"))
            for line in ([before, *header], *map(list, changes))
        ]
        assert chain == hashlib.sha256("\n".join(lines).encode()).hexdigest()
        before = chain
    connection.close()
    assert len(before) == 64


@both
def test_a_record_as_it_was_written_has_no_broken_link(closed):
    with Project.open_at(closed.place, "A. Analyst") as project:
        project.undo()
        project.redo()
        assert check(project) == []


@both
@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE change_set SET label = 'Remove Embassy' WHERE seq = 2", "“Remove Embassy” by A. Analyst"),
        ("UPDATE change_set SET who = 'C. Other' WHERE seq = 3", "“Add Garrison” by C. Other"),
        ("UPDATE change_set SET who = NULL WHERE seq = 3", "“Add Garrison” by no name given"),
        ("UPDATE change_set SET at = '2020-01-01T00:00:00Z' WHERE seq = 1", "“Add Ministry”"),
        ("UPDATE change SET fields = replace(fields, 'Consulate', 'Camp') WHERE op = 'U'", "“Rename source”"),
        ("UPDATE change SET op = 'D' WHERE set_seq = 4", "“Add Consulate”"),
        ("DELETE FROM change WHERE set_seq = 4", "“Add Consulate”"),
        ("INSERT INTO change(set_seq, tbl, \"row\", op) VALUES (2, 'source', 1, 'I')", "“Add Embassy”"),
        ("UPDATE change_set SET chain = NULL WHERE seq = 2", "“Add Embassy”"),
    ],
)
def test_an_altered_change_set_is_named(closed, statement, named):
    by_hand(closed, statement)
    first = _broken(closed)[0]
    assert named in first
    assert "was altered" in first


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET fields = CAST('{}' AS BLOB) WHERE set_seq = 2",
        "UPDATE change_set SET label = x'00ff' WHERE seq = 2",
        "UPDATE change_set SET stamp = 1e999 WHERE seq = 2",
    ],
)
def test_what_is_no_text_or_number_any_more_is_told_like_any_other_change(path, statement):
    _write(path, statement)
    (fault,) = _faults(path)
    assert "was altered" in fault


@both
def test_an_altered_change_set_is_named_alone(closed):
    by_hand(closed, "UPDATE change_set SET label = 'Other' WHERE seq = 2")
    assert len(_broken(closed)) == 1


@both
@pytest.mark.parametrize("seq", [1, 2, 4])
def test_that_a_change_set_was_taken_out_is_named_by_the_one_after_it(closed, seq):
    by_hand(closed, f"DELETE FROM change WHERE set_seq = {seq}", f"DELETE FROM change_set WHERE seq = {seq}")
    (fault,) = _broken(closed)
    after = ["Add Embassy", "Add Garrison", "", "Rename source"][seq - 1]
    assert f"a change set before “{after}”" in fault
    with Project.open_at(closed.place) as project:
        assert check(project) == [fault]


@both
def test_a_set_put_in_is_named(closed):
    by_hand(
        closed,
        "INSERT INTO change_set(seq, uuid, stamp, kind, label, at) VALUES (9, 'x', 9, 'edit', 'Forged', '2026')",
    )
    assert "“Forged” by no name given" in _broken(closed)[0]


def test_sets_of_an_older_schema_are_chained_when_it_is_migrated(tmp_path):
    for kept in sorted((Path(__file__).parent / "projects").glob("schema-*.muster.gz")):
        older = tmp_path / kept.name
        older.write_bytes(gzip.decompress(kept.read_bytes()))
        Project.open_file(older, "A. Analyst").close()
        connection = connect(older, "ro")
        unchained = connection.execute("SELECT count(*) FROM change_set WHERE chain IS NULL").fetchone()[0]
        connection.close()
        assert (unchained, _faults(older)) == (0, []), kept.name
    assert SCHEMA >= 4


def test_sealing_again_changes_nothing(path):
    connection = connect(path)
    before = connection.execute("SELECT chain FROM change_set").fetchall()
    lengthen(connection)
    assert connection.execute("SELECT chain FROM change_set").fetchall() == before
    connection.close()
