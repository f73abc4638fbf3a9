"""Searches under a name are edits of the project like any other."""

import pytest

from db.errors import WorkbenchError
from workbench.finding.saved import delete_search, rename_search, save_search, saved_searches


def _saved(project):
    with project.read() as session:
        return [(row.name, row.query) for row in saved_searches(session)]


def test_a_search_is_saved_renamed_deleted_and_each_is_undone(library):
    with library.edit("Save search") as session:
        kept = save_search(session, "  Erbil,  open ", "erbil  state:unread")
    with library.edit("Rename search") as session:
        rename_search(session, kept, "Erbil")
    with library.edit("Delete search") as session:
        delete_search(session, kept)
    assert _saved(library) == []
    library.undo()
    assert _saved(library) == [("Erbil", "erbil state:unread")]
    library.undo()
    assert _saved(library) == [("Erbil, open", "erbil state:unread")]
    library.undo()
    assert _saved(library) == []


@pytest.mark.parametrize(
    ("name", "query", "says"),
    [
        ("Erbil", "", "nothing to save"),
        ("Erbil", "- ( )", "nothing to save"),
        (" ", "erbil", "needs a name"),
        ("erbil", "road", "named “erbil” already"),
        ("New", "foo:bar", "no field"),
    ],
)
def test_what_cannot_be_saved_is_refused(library, name, query, says):
    with library.edit("Save search") as session:
        save_search(session, "Erbil", "erbil")
    with pytest.raises(WorkbenchError, match=says), library.edit("Save search") as session:
        save_search(session, name, query)
    with pytest.raises(WorkbenchError, match="no longer"), library.edit("Rename search") as session:
        rename_search(session, 1, "Gone")
