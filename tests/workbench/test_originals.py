"""Originals travel with what was read from them, and stay behind where they would tell too much."""

import shutil
from contextlib import closing

import pytest
from documents import docx

from db.project import Project
from db.sharing.making import Wanted
from db.sharing.parts import Part
from db.sqlite import connect
from db.values import SourceKind
from workbench.checking import check
from workbench.importing import import_articles
from workbench.incoming import Keeping, read_files
from workbench.merging.preview import merge_copy
from workbench.originals import original_bytes, original_of
from workbench.sharing.contents import contents, stated
from workbench.sharing.copying import share_copy

_RAW = docx(["About 900 soldiers are there, an official said."])


def _import(project: Project, folder) -> int:
    (folder / "order.docx").write_bytes(_RAW)
    found = list(read_files([folder / "order.docx"], keeping=Keeping.SMALL))
    return import_articles(project, found).added[0].id


def _originals(path) -> list[bytes]:
    with closing(connect(path, "ro")) as driver:
        return [body for (body,) in driver.execute("SELECT body FROM original")]


def test_a_merge_brings_the_originals_of_what_it_brings(new_project, tmp_path):
    mine = new_project()
    theirs_path = tmp_path / "theirs.muster"
    shutil.copyfile(mine.path, theirs_path)
    with Project.open_file(theirs_path, "L. Haddad") as theirs:
        article_id = _import(theirs, tmp_path)
    merge_copy(mine, theirs_path)
    with mine.read() as session:
        assert original_bytes(session, original_of(session, article_id).id) == _RAW
    assert check(mine) == []
    mine.undo()
    assert check(mine) == []
    mine.close()


@pytest.mark.parametrize("part", [Part.DOCUMENTS, Part.CONFIDENTIAL_SOURCES])
def test_a_copy_without_documents_or_names_has_no_originals_and_a_merge_back_loses_none(new_project, tmp_path, part):
    project = new_project()
    article_id = _import(project, tmp_path)
    project.close()
    found = contents(project.path)
    assert dict(stated(found))["Originals"] == "1, as they were"
    assert dict(stated(found, frozenset({part})))["Originals"] == "none"
    copy = share_copy(project.path, tmp_path / "copy.muster", Wanted(frozenset({part}))).path
    assert _originals(copy) == []
    packed = _originals(project.path)[0]
    assert packed[10:-4] not in copy.read_bytes()
    with Project.open_file(copy) as shared:
        assert check(shared) == []
    with Project.open_file(project.path, "A. Analyst") as mine:
        merge_copy(mine, copy)
        with mine.read() as session:
            assert original_bytes(session, original_of(session, article_id).id) == _RAW
        assert check(mine) == []


def test_a_copy_without_history_keeps_only_the_originals_of_what_is_there(new_project, tmp_path):
    project = new_project()
    _import(project, tmp_path)
    project.undo()
    project.close()
    assert len(_originals(project.path)) == 1
    copy = share_copy(project.path, tmp_path / "copy.muster", Wanted(frozenset({Part.HISTORY}))).path
    assert _originals(copy) == []


def test_the_name_of_a_confidential_source_in_a_file_name_goes_with_it(new_project, tmp_path):
    from workbench.source_facts import Fact, set_source_fact
    from workbench.sources import add_source

    project = new_project()
    (tmp_path / "Talk with Jane Harrow.docx").write_bytes(_RAW)
    import_articles(project, list(read_files([tmp_path / "Talk with Jane Harrow.docx"], keeping=Keeping.SMALL)))
    with project.edit("Name the source") as session:
        source = add_source(session, "Jane Harrow", SourceKind.NAMED_PERSON)
        set_source_fact(session, source.id, Fact.ANONYMITY, "on condition of anonymity")
        set_source_fact(session, source.id, Fact.DESCRIPTION, "a US official")
    project.close()
    copy = share_copy(project.path, tmp_path / "copy.muster", Wanted(frozenset({Part.CONFIDENTIAL_SOURCES}))).path
    assert b"Harrow" not in copy.read_bytes()
    with closing(connect(copy, "ro")) as driver:
        assert driver.execute("SELECT original_name FROM article_version").fetchone()[0].startswith("Talk with ")
