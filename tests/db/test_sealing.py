"""A value that changed past Muster is noticed by the digest of its row, whoever wrote it and whatever it was."""

import pytest
from sqlalchemy import text

from db.project import Project
from db.sealing import broken_seals
from db.sqlite import connect


def _broken(path) -> list[str]:
    connection = connect(path, "ro")
    try:
        return list(broken_seals(connection))
    finally:
        connection.close()


def _write(path, statement: str) -> None:
    connection = connect(path)
    connection.execute(statement)
    connection.close()


@pytest.fixture
def path(new_project):
    """Rows that were added, changed, deleted by a cascade, and brought back by an undo."""
    with new_project() as project:
        with project.edit("Add places") as session:
            session.execute(text("INSERT INTO place(id, name, latitude) VALUES (1, 'Iraq', 33.25), (2, 'Erbil', NULL)"))
            session.execute(text("UPDATE place SET parent_id = 1 WHERE id = 2"))
            session.execute(text("INSERT INTO place_name(id, place_id, name) VALUES (3, 2, 'Arbil')"))
        with project.edit("Delete Erbil") as session:
            session.execute(text("DELETE FROM place_name"))
            session.execute(text("DELETE FROM place WHERE id = 2"))
        project.undo()
        return project.path


def test_what_was_written_by_edits_is_as_it_was_written(path):
    assert _broken(path) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE place SET latitude = 33.250000000000007 WHERE id = 1", "Row 1 of place is not what was last written"),
        ("UPDATE place SET latitude = 33 WHERE id = 1", "Row 1 of place is not what was last written"),
        ("UPDATE project SET name = name || ' '", "Row 1 of project is not what was last written"),
        ("DELETE FROM place_name WHERE id = 3", "Row 3 of place_name is gone, and Muster did not take it out"),
        ("INSERT INTO place(id, name) VALUES (4, 'Syria')", "Row 4 of place was written past Muster"),
        ("UPDATE seal SET digest = x'0000000000000000' WHERE tbl = 'place' AND row = 2", "Row 2 of place is not what"),
    ],
)
def test_what_another_program_wrote_is_named(path, statement, said):
    _write(path, statement)
    (found,) = _broken(path)
    assert found.startswith(said)
    assert found.endswith("Compare it with a backup.")


def test_of_many_rows_the_first_are_told(path):
    _write(
        path,
        "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 60) "
        "INSERT INTO place(id, name) SELECT i, 'P' || i FROM n",
    )
    found = _broken(path)
    assert len(found) == 21
    assert found[-1] == "31 more rows of place are not as they were last written."


def test_a_value_that_is_no_text_is_another_value(path):
    _write(path, "UPDATE place SET name = CAST(x'49726171' AS BLOB) WHERE id = 1")
    (found,) = _broken(path)
    assert found.startswith("Row 1 of place is not what was last written")


def test_an_edit_in_muster_writes_the_digest_anew(path):
    _write(path, "UPDATE place SET name = 'Irak' WHERE id = 1")
    with Project.open_file(path, "A. Analyst") as project, project.edit("Correct the name") as session:
        session.execute(text("UPDATE place SET name = 'Iraq' WHERE id = 1"))
    assert _broken(path) == []
