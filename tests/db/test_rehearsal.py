"""A rehearsal leaves no trace: not in the file, the history or the screens' notices."""

import hashlib

import pytest
from sqlalchemy import text

from db.project import Project
from workbench.progress import SILENT
from workbench.rehearsal import rehearse


def _digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_nothing_is_written_recorded_or_announced(sample):
    before, told = _digest(sample), []
    with Project.open_file(sample, "Somebody new") as project:
        project.on_changed(told.append)
        label = project.undo_label
        rehearse(project, SILENT)
        assert _digest(sample) == before
        assert project.undo_label == label
        with project.read() as session:
            assert session.scalar(text("SELECT count(*) FROM recording")) == 0
    assert not told
    assert _digest(sample) == before
    assert [each.name for each in sample.parent.iterdir()] == [sample.name]


@pytest.mark.both
def test_an_edit_after_it_is_recorded_as_ever(new_project):
    project = new_project()
    rehearse(project, SILENT)
    with project.edit("Name") as session:
        session.execute(text("UPDATE project SET name = 'Another'"))
    assert project.undo_label == "Name"
    project.undo()
    project.close()
    rehearse(project, SILENT)  # a closed project is left alone
    with Project.open_at(project.place, "A. Analyst") as again:
        assert again.redo_label == "Name"
