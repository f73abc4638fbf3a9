"""Any sequence of edits can be undone to the start and redone to the end, row for row."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from past_muster import by_hand
from sqlalchemy import delete, insert, inspect, select, text, update

from db.analysts import Analyst
from db.articles import Article, ArticleVersion, Text
from db.claims import Attribution, Claim
from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.events import Event
from db.figures import Figure
from db.grades import Grade
from db.notes import Note
from db.places import Place
from db.project import Project
from db.recording import recording_triggers
from db.schema import recorded_tables
from db.sources import Source
from db.spans import Span
from db.suggestions import Suggestion
from db.values import Bound, Quantity, SourceKind, SpanKind

both = pytest.mark.both

_BODY = "About 2,500 troops 🪖 are there, an official said."


def _everything(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """The rows of all tables that history follows, byte for byte as the file holds them."""
    with project.read() as session:
        return {
            table.name: [tuple(row) for row in session.execute(text(f'SELECT * FROM "{table.name}" ORDER BY id'))]
            for table in recorded_tables()
        }


def _add_article(session, number):
    article = Article(title=f"Article {number} “{number}” 🪖")
    session.add(article)
    session.flush()
    if session.get(Text, 1) is None:
        session.add(Text(id=1, sha256=b"\x00\xff" * 16, body=_BODY))
        session.flush()
    version = ArticleVersion(article_id=article.id, number=1, text_id=1)
    session.add(version)
    session.flush()
    claim = Claim(number=number, article_id=article.id)
    claim.quantity = Quantity("about 2,500", Bound.ABOUT, best=2500 + number / 7)
    session.add(claim)
    session.flush()
    session.add(Attribution(claim_id=claim.id))
    session.add(Span(version_id=version.id, kind=SpanKind.CLAIM, start=0, end=5, quote=_BODY[:5], claim_id=claim.id))


def _add_source(session, number):
    source = Source(number=number, name=f"Official {number}", kind=SourceKind.ANONYMOUS_PERSON)
    session.add(source)
    session.flush()
    grader = Analyst(name="G. Grader")
    session.add(grader)
    session.flush()
    session.add(Grade(source_id=source.id, code="B", graded_by=grader.id, reason="x\ty\n'\"\\"))


def _rename_all(session, number):
    session.execute(update(Article).values(title=f"Renamed {number}"))


def _change_quantities(session, number):
    session.execute(update(Claim).values(low=None, best=None, high=number / 3, bound=Bound.BELOW))


def _delete_first_article(session, number):
    first = session.scalar(select(Article.id).order_by(Article.id))
    session.execute(delete(Article).where(Article.id == first))


def _delete_all_sources(session, number):
    session.execute(delete(Source))


def _add_place_tree(session, number):
    outer = Place(name=f"Outer {number}", latitude=33.3 + number / 9)
    session.add(outer)
    session.flush()
    session.add(Place(name=f"Inner {number}", parent_id=outer.id))


def _tag_and_write_notes(session, number):
    """One row or more in each table that only hangs on others: they go with the cascades."""
    outer = Code(name=f"Outer code {number}", colour="#112233")
    session.add(outer)
    session.flush()
    code = Code(name=f"Inner code {number}", parent_id=outer.id)
    session.add(code)
    session.flush()
    for span in session.scalars(select(Span).limit(2)).all():
        session.add(Coding(span_id=span.id, code_id=code.id))
    for claim in session.scalars(select(Claim).limit(2)).all():
        session.add(Note(body=f"Why {number}?", claim_id=claim.id))
    for version in session.scalars(select(ArticleVersion).limit(1)).all():
        session.add(
            Suggestion(
                version_id=version.id, kind="date", start=0, end=5, rule="day", offer={"n": [number, None, "🪖"]}
            )
        )
    session.add(Figure(title=f"Figure {number}", shows={"places": ["Iraq"], "force": None}))


def _bulk_insert(session, number):
    session.execute(insert(Event), [{"label": f"Event {number}.{n}", "happened": "2025"} for n in range(3)])


def _delete_inner_places(session, number):
    session.execute(text("DELETE FROM place WHERE parent_id IS NOT NULL"))


def _delete_all_codes_and_articles(session, number):
    session.execute(delete(Code).where(Code.parent_id.is_not(None)))
    session.execute(delete(Article))


def _nothing(session, number):
    session.scalars(select(Article)).all()


_EDITS = (
    _add_article,
    _add_source,
    _rename_all,
    _change_quantities,
    _delete_first_article,
    _delete_all_sources,
    _add_place_tree,
    _tag_and_write_notes,
    _bulk_insert,
    _delete_inner_places,
    _delete_all_codes_and_articles,
    _nothing,
)


_FIXTURES = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}
_SEQUENCES = given(
    edits=st.lists(st.sampled_from(_EDITS), max_size=12),
    pauses=st.lists(st.integers(0, 4), max_size=12),
    reopenings=st.sets(st.integers(0, 12), max_size=3),
)
_LONG = example(
    edits=[_add_article, _add_article, _add_source, *_EDITS, *_EDITS], pauses=[0] * 9 + [3, 1], reopenings={4, 9}
)


@settings(max_examples=25, **_FIXTURES)
@_LONG
@_SEQUENCES
def test_undoing_everything_gives_the_start_and_redoing_everything_the_end(template, tmp_path_factory, **sequence):
    path = shutil.copyfile(template, tmp_path_factory.mktemp("undoing") / "project.muster")
    _there_and_back(Project.open_file(path, "A. Analyst"), **sequence)


@settings(max_examples=2, **_FIXTURES)
@_LONG
@_SEQUENCES
def test_the_same_on_a_server(server, **sequence):
    _there_and_back(Project.open_at(server.project(), "A. Analyst"), **sequence)


def _there_and_back(project, edits, pauses, reopenings):
    try:
        start = _everything(project)
        for number, edit in enumerate(edits):
            if number in reopenings:
                project = _opened_again(project)
            _wander(project, pauses[number] if number < len(pauses) else 0, redoing=bool(number % 2))
            with project.edit(f"Step {number}") as session:
                edit(session, number)
        end = _everything(project)
        undone = _undo_all(project)
        assert _everything(project) == start
        project = _opened_again(project)
        for _ in range(undone):
            project.redo()
        assert _everything(project) == end
        project = _opened_again(project)
        assert _undo_all(project) == undone
        assert _everything(project) == start
    finally:
        project.close()


def _wander(project, steps, *, redoing):
    """Back, and with `redoing` forth again, between two edits."""
    for _ in range(steps):
        if project.undo_label:
            project.undo()
        if redoing and project.redo_label:
            project.redo()


def _undo_all(project) -> int:
    undone = 0
    while project.undo_label:
        project.undo()
        undone += 1
    return undone


def _opened_again(project) -> Project:
    """By another analyst; on a server by the same, since each undoes what is their own there."""
    project.close()
    return Project.open_at(project.place, project.who if project.is_shared else "B. Analyst")


@both
def test_undo_and_redo_go_on_after_closing_and_opening_again(new_project):
    with new_project() as project:
        place = project.place
        with project.edit("Add source") as session:
            _add_source(session, 1)
        with project.edit("Add place") as session:
            _add_place_tree(session, 1)
        project.undo()
    with Project.open_at(place, "A. Analyst") as project:
        assert (project.undo_label, project.redo_label) == ("Add source", "Add place")
        project.redo()
        assert (project.undo_label, project.redo_label) == ("Add place", None)


@both
def test_an_edit_that_fails_leaves_no_trace(new_project):
    with new_project() as project:
        before = _everything(project)
        with pytest.raises(ZeroDivisionError), project.edit("Half done") as session:
            _add_article(session, 1)
            session.flush()
            raise ZeroDivisionError
        assert _everything(project) == before
        assert project.undo_label is None


@both
def test_an_edit_that_changes_nothing_leaves_no_change_set(new_project):
    with new_project() as project:
        with project.edit("Look around") as session:
            _nothing(session, 0)
        assert project.undo_label is None


@both
def test_one_notice_tells_of_each_edit_undo_and_redo(new_project):
    with new_project() as project:
        notices = []
        project.on_changed(notices.append)
        with project.edit("Add article") as session:
            _add_article(session, 1)
        project.undo()
        project.redo()
        assert [notice.label for notice in notices] == ["Add article"] * 3
        assert set(notices[0].rows) == {"article", "article_version", "claim", "attribution", "span"}
        assert notices[1].rows == notices[0].rows == notices[2].rows


@both
def test_nothing_to_undo_is_said_in_a_sentence(new_project):
    with new_project() as project, pytest.raises(WorkbenchError, match="nothing to undo"):
        project.undo()


@both
def test_a_later_change_by_imported_work_stops_the_undo_and_changes_nothing(new_project):
    with new_project() as project:
        with project.edit("Add source") as session:
            _add_source(session, 1)
        with project.edit("Rename") as session:
            session.execute(update(Source).values(name="Mine"))
        with project.edit("Theirs") as session:
            session.execute(update(Source).values(name="Theirs"))
    by_hand(project, "UPDATE change_set SET imported_by = 'x' WHERE seq = (SELECT max(seq) FROM change_set)")
    with Project.open_at(project.place, "A. Analyst") as project:
        before = _everything(project)
        assert project.undo_label == "Rename"
        with pytest.raises(WorkbenchError, match="has changed since"):
            project.undo()
        assert _everything(project) == before


@both
def test_every_table_with_rows_of_its_own_is_recorded(new_project):
    with new_project() as project, project.read() as session:
        tables = inspect(session.connection()).get_table_names()
        if project.is_shared:
            found = session.scalars(text("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'record_%_update'")).all()
            recorded = {name.removeprefix("record_").removesuffix("_update") for name in found}
        else:
            recorded = {name for name in tables if f'AFTER UPDATE ON main."{name}"' in recording_triggers()}
    unrecorded = {name for name in tables if not name.startswith("text_search")} - recorded
    assert unrecorded == {"change_set", "change", "recording", "conflict", "redaction", "seal", "text"} | {
        "original",
        "fingerprint",
        "alembic_version",
    }


@both
def test_a_reading_session_cannot_write(new_project):
    with new_project() as project, pytest.raises(WorkbenchError, match="read-only"), project.read() as session:
        session.execute(delete(Article))


@both
def test_two_writers_lose_nothing(new_project, tmp_path: Path):
    from concurrent.futures import ThreadPoolExecutor

    with new_project() as project:
        with project.edit("Add place") as session:
            session.add(Place(name="Count", latitude=0.0))
        other = Project.open_at(project.place)

        def count(one: Project) -> None:
            for _ in range(50):
                with one.edit("Count") as session:
                    place = session.scalars(select(Place)).one()
                    place.latitude = (place.latitude or 0) + 1

        with ThreadPoolExecutor(2) as threads:
            for done in [threads.submit(count, one) for one in (project, other)]:
                done.result()
        other.close()
        with project.read() as session:
            assert session.scalars(select(Place.latitude)).one() == 100
