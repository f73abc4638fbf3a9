"""What is drawn after any edits is what would be drawn if everything were read again."""

import random
from collections.abc import Callable

import pytest
from sqlalchemy import select

from db.articles import ArticleVersion
from db.codes import Coding
from db.project import Project
from db.spans import Span
from db.values import SpanKind
from db.working import Changed
from ui.read.marks import DrawnTags
from ui.reader.marks import ReaderMark
from workbench.articles import add_articles
from workbench.codes.editing import code_named
from workbench.incoming import IncomingArticle
from workbench.spans import put_code, remove_span, tagged_words, tags_touched
from workbench.tagging import make_claim, tag_words
from workbench.texts import prepare_text

_TEXT = "Some 900 soldiers 😀 stay in the north, an official said. Fewer than 2,000 were there in May.\n" * 4


@pytest.fixture
def project(new_project: Callable[[], Project]) -> Project:
    made = new_project()
    with made.edit("Import") as session:
        add_articles(session, [IncomingArticle(title="One", text=prepare_text(_TEXT))])
    return made


def _tag(session, version_id: int, chance: random.Random) -> None:
    start = chance.randrange(0, 300, 5)
    kind = chance.choice([SpanKind.CLAIM, SpanKind.CODE, SpanKind.PLACE, SpanKind.FORCE, SpanKind.SOURCE])
    if kind == SpanKind.CLAIM:
        make_claim(session, version_id, start, start + 50)
    else:
        tag_words(session, version_id, kind, start, start + 10, "Basing")


def _remove(session, version_id: int, chance: random.Random) -> None:
    spans = session.scalars(select(Span.id).where(Span.version_id == version_id)).all()
    if spans:
        remove_span(session, chance.choice(spans))


def _drawn(drawn: set[ReaderMark], tags: DrawnTags, touched) -> set[ReaderMark]:
    gone, come = tags.change(*touched)
    return drawn - set(gone) | set(come)


@pytest.mark.parametrize("seed", range(4))
def test_marks_follow_each_edit_and_each_undo(project: Project, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 (the same edits in each run)
    notices: list[Changed] = []
    project.on_changed(notices.append)
    with project.read() as session:
        version_id = session.scalars(select(ArticleVersion.id)).one()
    tags, drawn = DrawnTags(), set[ReaderMark]()
    for _ in range(30):
        turn = chance.random()
        if turn < 0.25 and project.undo_label != "Import":
            project.undo()
        else:
            with project.edit("Tag or not") as session:
                (_remove if turn < 0.5 else _tag)(session, version_id, chance)
        for changed in notices:
            with project.read() as session:
                touched = tags_touched(session, version_id, tags, changed.rows)
                anew = DrawnTags(tagged_words(session, version_id)) if touched is None else tags
            if touched is None:
                tags, drawn = anew, set(anew.marks())
            else:
                drawn = _drawn(drawn, tags, touched)
        notices.clear()
        with project.read() as session:
            anew = DrawnTags(tagged_words(session, version_id))
        assert drawn == set(anew.marks()) == set(tags.marks())


def test_a_code_taken_off_leaves_the_other_on_the_same_words(project: Project) -> None:
    notices: list[Changed] = []
    with project.edit("Code") as session:
        version_id = session.scalars(select(ArticleVersion.id)).one()
        span = put_code(session, version_id, 5, 8, code_named(session, "Basing").id)
        other = code_named(session, "Numbers")
        session.flush()
        second = Coding(span_id=span.id, code_id=other.id)
        session.add(second)
    with project.read() as session:
        tags = DrawnTags(tagged_words(session, version_id))
    assert sorted(mark.code_name for mark in tags.marks()) == ["Basing", "Numbers"]
    project.on_changed(notices.append)
    with project.edit("Take a code off") as session:
        session.delete(session.get_one(Coding, second.id))
    with project.read() as session:
        touched = tags_touched(session, version_id, tags, notices[0].rows)
    gone, come = tags.change(*touched)
    assert [mark.code_name for mark in tags.marks()] == ["Basing"]
    assert {mark.code_name for mark in gone} - {mark.code_name for mark in come} == {"Numbers"}


def test_a_renamed_code_is_read_everywhere(project: Project) -> None:
    with project.read() as session:
        assert tags_touched(session, 1, [], {"code": frozenset({5})}) is None
