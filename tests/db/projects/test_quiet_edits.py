"""A quiet edit is recorded like any other, and undo passes over it."""

import shutil

from db.project import Project
from workbench.articles import add_articles, read_article, set_begun
from workbench.history.rows import Wanted, history_rows
from workbench.incoming import from_text
from workbench.merging import merge_copy


def test_undo_and_redo_pass_over_a_quiet_edit_also_after_reopening(new_project):
    with new_project() as project:
        with project.edit("Import") as session:
            article = add_articles(session, [from_text("About 600 soldiers are in Iraq.")])[0].article_id
        with project.edit("Begin reading", quiet=True) as session:
            set_begun(session, article)
        assert project.undo_label == "Import"
        path = project.path
    with Project.open_file(path, "A. Analyst") as project:
        assert project.undo_label == "Import"
        with project.read() as session:
            assert read_article(session, article).begun
            assert [row.label for row in history_rows(session)] == ["Import"]
            assert [row.label for row in history_rows(session, wanted=Wanted(item=article))] == [
                "Begin reading",
                "Import",
            ]
        project.undo()
        project.redo()
        with project.read() as session:
            assert read_article(session, article).begun


def test_what_was_undone_can_be_done_again_after_a_quiet_edit(new_project):
    with new_project() as project:
        with project.edit("Import") as session:
            added = add_articles(session, [from_text("One text."), from_text("Another text.")])
        with project.edit("Import more") as session:
            add_articles(session, [from_text("A third text.")])
        project.undo()
        with project.edit("Begin reading", quiet=True) as session:
            set_begun(session, added[0].article_id)
        assert project.redo() == "Import more"


def test_a_quiet_edit_comes_over_with_a_merge(new_project, tmp_path):
    with new_project() as mine:
        with mine.edit("Import") as session:
            article = add_articles(session, [from_text("About 600 soldiers are in Iraq.")])[0].article_id
        path = mine.path
    shutil.copyfile(path, tmp_path / "copy.muster")
    with Project.open_file(tmp_path / "copy.muster", "B. Analyst") as other, other.edit("Begin", quiet=True) as session:
        set_begun(session, article)
    with Project.open_file(path, "A. Analyst") as mine:
        merge_copy(mine, tmp_path / "copy.muster")
        with mine.read() as session:
            assert read_article(session, article).begun
