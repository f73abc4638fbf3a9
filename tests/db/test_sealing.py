"""A value that changed past Muster is noticed by the digest of its row, whoever wrote it and whatever it was."""

import pytest
from past_muster import by_hand
from sqlalchemy import text

from db.drivers import driver_behind
from db.project import Project
from db.sealing import _CHANGED, broken_seals

both = pytest.mark.both

_ANOTHER = "SELECT digest FROM seal WHERE tbl = 'project'"


def _broken(project) -> list[str]:
    with Project.open_at(project.place) as again, again.read() as session:
        return list(broken_seals(driver_behind(session)))


@pytest.fixture
def closed(new_project):
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
        return project


@both
def test_what_was_written_by_edits_is_as_it_was_written(closed):
    assert _broken(closed) == []


@both
@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE place SET latitude = 33.250000000000007 WHERE id = 1", "Row 1 of place is not what was last written"),
        ("UPDATE place SET latitude = 33 WHERE id = 1", "Row 1 of place is not what was last written"),
        ("UPDATE project SET name = name || ' '", "Row 1 of project is not what was last written"),
        ("DELETE FROM place_name WHERE id = 3", "Row 3 of place_name is gone, and Muster did not take it out"),
        ("INSERT INTO place(id, name) VALUES (4, 'Syria')", "Row 4 of place was written past Muster"),
        (f"UPDATE seal SET digest = ({_ANOTHER}) WHERE tbl = 'place' AND \"row\" = 2", "Row 2 of place is not what"),
        ("DELETE FROM seal WHERE tbl = 'place' AND \"row\" = 2", "Row 2 of place was written past Muster"),
    ],
)
def test_what_another_program_wrote_is_named(closed, statement, said):
    by_hand(closed, statement)
    (found,) = _broken(closed)
    assert found.startswith(said)
    assert found.endswith("Compare it with a backup.")


@both
def test_of_many_rows_the_first_are_told(closed):
    by_hand(
        closed,
        "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 60) "
        "INSERT INTO place(id, name) SELECT i, 'P' || i FROM n",
    )
    found = _broken(closed)
    assert len(found) == 21
    assert found[-1] == "31 more rows of place are not as they were last written."


def test_a_value_that_is_no_text_is_another_value(closed):
    by_hand(closed, "UPDATE place SET name = CAST(x'49726171' AS BLOB) WHERE id = 1")
    (found,) = _broken(closed)
    assert found.startswith("Row 1 of place is not what was last written")


@both
def test_an_edit_in_muster_writes_the_digest_anew(closed):
    by_hand(closed, "UPDATE place SET name = 'Irak' WHERE id = 1")
    with Project.open_at(closed.place, "A. Analyst") as project, project.edit("Correct the name") as session:
        session.execute(text("UPDATE place SET name = 'Iraq' WHERE id = 1"))
    assert _broken(closed) == []


def test_what_an_edit_costs_does_not_grow_with_what_was_changed_before(closed):
    """SQLite is led to the rows of the new sets, and does not go through all that was ever changed in a table."""
    with Project.open_at(closed.place) as again, again.read() as session:
        plan = driver_behind(session).execute(f"EXPLAIN QUERY PLAN {_CHANGED}", (0,)).fetchall()
    assert [step[3] for step in plan] == ["SEARCH change USING INDEX ix_change_set_seq (set_seq>?)"]
