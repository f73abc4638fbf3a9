"""A project moved from a file to a server and back has every row, its history and its chain as before."""

import random
import shutil

import pytest
from at_odds import conflicts_of, silent
from at_work import work
from past_muster import by_hand
from sqlalchemy import text

from db.errors import WorkbenchError
from db.merging.joining import merge
from db.places import Place
from db.project import Project
from db.schema import metadata, recorded_tables
from db.server.moving import move
from workbench.checking import check
from workbench.progress import Cancelled


def _bytes_of(path):
    """All rows of a file in the order of their tables' keys; the search index follows from them."""
    with Project.open_file(path) as project, project.read() as session:
        return {
            table.name: [tuple(row) for row in session.execute(text(f'SELECT * FROM "{table.name}" ORDER BY 1, 2'))]
            for table in metadata.sorted_tables
            if table.name != "recording"
        }


def test_there_and_back_every_row_is_the_same(sample, server, tmp_path):
    address, back = server.database(), tmp_path / "back.muster"
    move(sample, address, silent)
    with Project.open_at(address, "A. Analyst") as project:
        assert check(project) == []
    move(address, back, silent)
    assert _bytes_of(back) == _bytes_of(sample)
    with Project.open_file(back) as project:
        assert check(project) == []


def test_what_was_done_on_the_server_comes_back_with_its_history(sample, server, tmp_path):
    address, back = server.database(), tmp_path / "back.muster"
    move(sample, address, silent)
    with Project.open_at(address, "B. Analyst") as project:
        with project.edit("Add place") as session:
            session.add(Place(name="Arbil", latitude=36.19, longitude=44.0))
        with project.edit("Add place") as session:
            session.add(Place(name="Mosul"))
        project.undo()
    move(address, back, silent)
    with Project.open_file(back, "B. Analyst") as project:
        assert check(project) == []
        assert (project.undo_label, project.redo_label) == ("Add place", "Add place")
        project.undo()
    now, before = _bytes_of(back), _bytes_of(sample)
    assert {name: now[name] for name in ("place", "claim")} == {name: before[name] for name in ("place", "claim")}


def test_a_file_with_other_work_merges_into_the_server_as_into_a_file(new_project, server, tmp_path):
    with new_project() as first:
        work(first, random.Random(7), 12)  # noqa: S311 (a history that can be made again)
    paths = [shutil.copyfile(first.path, tmp_path / f"{name}.muster") for name in "abc"]
    for seed, path in enumerate(paths[:2]):
        with Project.open_file(path, f"{seed}") as project:
            work(project, random.Random(seed), 10)  # noqa: S311
    address, before = server.database(), _bytes_of(paths[0])
    move(paths[0], address, silent)
    with Project.open_at(address, "M") as shared, Project.open_file(paths[0], "M") as alone:
        for project in (shared, alone):
            merge(project, paths[1], "Merge", silent)
        assert conflicts_of(shared) == conflicts_of(alone)
    move(address, tmp_path / "merged.muster", silent)
    merged, expected = _bytes_of(tmp_path / "merged.muster"), _bytes_of(paths[0])
    own = {"change_set", "change"}  # the two merges are not one
    assert {name: rows for name, rows in merged.items() if name not in own} == {
        name: rows for name, rows in expected.items() if name not in own
    }
    with Project.open_at(address, "M") as shared:
        assert check(shared) == []
        shared.undo()
    move(address, tmp_path / "undone.muster", silent)
    undone = _bytes_of(tmp_path / "undone.muster")
    kept = [table.name for table in recorded_tables()] + ["conflict"]
    assert {name: undone[name] for name in kept} == {name: before[name] for name in kept}
    assert merged != before


def test_a_move_that_is_stopped_leaves_nothing_there(sample, server, tmp_path):
    address, there = server.database(), tmp_path / "there.muster"

    def stop(done, _total, _words):
        if done > 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        move(sample, address, stop)
    with pytest.raises(WorkbenchError, match="no project in"):
        Project.open_at(address)
    move(sample, address, silent)
    with pytest.raises(Cancelled):
        move(address, there, stop)
    assert not there.exists()


def test_nothing_is_moved_onto_something(sample, server):
    address = server.database()
    move(sample, address, silent)
    with pytest.raises(WorkbenchError, match="not empty"):
        move(sample, address, silent)
    with pytest.raises(WorkbenchError, match="exists already"):
        move(address, sample, silent)


def test_what_was_written_past_muster_is_named_on_the_server(server):
    with Project.open_at(server.project(), "A. Analyst") as project:
        with project.edit("Add place") as session:
            session.add(Place(id=5, name="Arbil"))
        by_hand(project, "UPDATE place SET name = 'Mosul'", "ALTER TABLE claim DISABLE TRIGGER record_claim_update")
        try:
            assert check(project) == [
                "Changes of claim are not recorded: a trigger of Muster's is missing. Move the project and back."
            ]
        finally:
            by_hand(project, "ALTER TABLE claim ENABLE TRIGGER record_claim_update")
        (fault,) = check(project)
        assert fault.startswith("Row 5 of place is not what was last written")
