"""Work on a redacted copy comes back by a merge; the names stay where they were and go nowhere else."""

import shutil

import pytest
from whole import project_as_json

from db.articles import Text
from db.claims import Claim
from db.notes import Note
from db.project import Project
from db.sharing.making import Wanted
from db.sharing.parts import Part
from db.sources import Source
from db.spans import Span
from db.values import SourceKind, SpanKind
from workbench.checking import check
from workbench.claims import set_new_source, set_number
from workbench.grades import current_grade, grade_source
from workbench.merging.preview import merge_copy
from workbench.sharing.copying import share_copy
from workbench.source_facts import Fact, set_source_fact
from workbench.spans import add_span, resize_span

BODY = "About 900 troops remain in Syria, Jane Harrow said on Monday.\n\nThe lists are right, Harrow told reporters."


@pytest.fixture
def made(desk):
    """The project's path, with the ids of a claim, its confidential source and the article's version."""
    article = desk.add_article(body=BODY)
    claim_id = desk.add_claim(article, "~900")
    with desk.project.edit("Name the source") as session:
        source_id = set_new_source(session, claim_id, "Jane Harrow", SourceKind.NAMED_PERSON)
        set_source_fact(session, source_id, Fact.ANONYMITY, "on condition of anonymity")
        set_source_fact(session, source_id, Fact.DESCRIPTION, "a US official")
        session.add(Note(claim_id=claim_id, body="Harrow rang"))
    desk.project.close()
    return desk.project.path, claim_id, source_id, article.version_id


def _copy(made, tmp_path, *without):
    return share_copy(made[0], tmp_path / "copy.muster", Wanted(frozenset(without))).path


def _work_on(copy, claim_id, source_id, version_id):
    with Project.open_file(copy, "B. Reader") as project:
        with project.edit("Set number") as session:
            set_number(session, claim_id, "~950")
        with project.edit("Grade source") as session:
            grade_source(session, source_id, "B", "Right twice")
        at = BODY.index("Jane Harrow said")
        with project.edit("Tag source") as session:
            span_id = add_span(session, version_id, SpanKind.SOURCE, at, at + 4, source_id=source_id).id
        with project.edit("Grow tag") as session:
            resize_span(session, span_id, at, at + 11)
            session.add(Note(claim_id=claim_id, body="Seen"))
    return span_id


@pytest.mark.parametrize(
    "without",
    [
        (Part.CONFIDENTIAL_SOURCES,),
        (Part.CONFIDENTIAL_SOURCES, Part.HISTORY),
        (Part.CONFIDENTIAL_SOURCES, Part.DOCUMENTS),
        tuple(Part),
        (Part.HISTORY,),
        (Part.NOTES,),
        (Part.DOCUMENTS,),
        (),
    ],
)
def test_work_on_a_copy_comes_back_and_nothing_that_was_left_out_is_lost(made, tmp_path, without):
    path, claim_id, source_id, version_id = made
    copy = _copy(made, tmp_path, *without)
    span_id = _work_on(copy, claim_id, source_id, version_id)
    with Project.open_file(path, "A. Analyst") as project:
        merge_copy(project, copy)
        with project.read() as session:
            assert session.get_one(Source, source_id).name == "Jane Harrow"
            assert session.query(Text).one().body == BODY
            assert session.get_one(Claim, claim_id).best == 950
            assert current_grade(session, source_id=source_id) == "B"
            assert session.get_one(Span, span_id).quote == "Jane Harrow"
            assert {note.body for note in session.query(Note)} == {"Harrow rang", "Seen"}
        assert check(project) == []
        with project.read() as session:
            before = project_as_json(session)
        merge_copy(project, copy)
        with project.read() as session:
            assert project_as_json(session) == before
        project.undo()
        assert check(project) == []


def test_the_original_merged_into_a_redacted_copy_undoes_no_redaction(made, tmp_path):
    path, claim_id, source_id, version_id = made
    copy = _copy(made, tmp_path, Part.CONFIDENTIAL_SOURCES)
    span_id = _work_on(path, claim_id, source_id, version_id)
    with Project.open_file(copy, "B. Reader") as project:
        merge_copy(project, path)
        with project.read() as session:
            assert session.get_one(Source, source_id).name == "a US official"
            assert session.get_one(Claim, claim_id).best == 950
            assert session.get_one(Span, span_id).quote == "████ ██████"
            assert session.query(Text).one().body.count("Harrow") == 0
        assert check(project) == []


def test_two_redacted_copies_merge_with_each_other(made, tmp_path):
    _, claim_id, source_id, version_id = made
    one = _copy(made, tmp_path, Part.CONFIDENTIAL_SOURCES)
    other = tmp_path / "other.muster"
    shutil.copyfile(one, other)
    _work_on(other, claim_id, source_id, version_id)
    with Project.open_file(one, "C. Reader") as project:
        merge_copy(project, other)
        with project.read() as session:
            assert session.get_one(Claim, claim_id).best == 950
        assert check(project) == []
    assert b"Harrow" not in one.read_bytes()


def test_an_older_copy_takes_work_through_a_redacted_one(made, tmp_path):
    """It was copied before the last edits; they come to it through the copy without history, and no name with them."""
    path, claim_id, source_id, version_id = made
    older = tmp_path / "older.muster"
    shutil.copyfile(path, older)
    with Project.open_file(path, "A. Analyst") as project, project.edit("Set number") as session:
        set_number(session, claim_id, "~920")
        set_source_fact(session, source_id, Fact.ROLE, "commander")
    copy = _copy(made, tmp_path, Part.CONFIDENTIAL_SOURCES, Part.HISTORY)
    _work_on(copy, claim_id, source_id, version_id)
    with Project.open_file(older, "D. Reader") as project:
        merge_copy(project, copy)
        with project.read() as session:
            assert session.get_one(Claim, claim_id).best == 950
            assert session.get_one(Source, source_id).name == "Jane Harrow"
        assert check(project) == []
