"""What waits for a decision in the whole library: the surest first, and read anew without losing what was decided."""

import pytest
from sqlalchemy import select

from db.suggestions import Decision, Suggestion
from workbench.accepting import accept
from workbench.importing import import_articles
from workbench.incoming import from_text
from workbench.progress import Cancelled, Progress
from workbench.rereading import suggest_everywhere
from workbench.review import doubts_of, review_rows
from workbench.suggestions import reject

_SURE = "About 300 French soldiers were in Mali on 3 March 2025, the ministry said."
_VAGUE = "There were about 700 troops."


@pytest.fixture
def project(desk):
    import_articles(desk.project, [from_text(_VAGUE), from_text(_SURE)])
    return desk.project


def _numbers(project):
    with project.read() as session:
        return [row for row in review_rows(session) if row.kind == "quantity"]


def test_a_reading_with_all_its_parts_in_the_sentence_comes_before_one_with_doubts(project):
    sure, vague = _numbers(project)
    assert sure.offer["best"] == 300
    assert sure.told_by == "ministry"
    assert sure.doubts == ()
    assert vague.offer["best"] == 700
    assert set(vague.doubts) >= {"place not said", "date not said", "nobody named"}


@pytest.mark.parametrize(
    ("kind", "offer", "doubts"),
    [
        ("source", {"name": "ministry"}, ()),
        ("event", {"edtf": "2025"}, ()),
        ("event", {"edtf": None}, ("date not said",)),
        (
            "quantity",
            {"place": "Mali", "place_inferred": True, "force": "French", "as_of": "2025", "source": 4},
            ("place from elsewhere",),
        ),
        (
            "quantity",
            {"place": "Mali", "force": "UN", "as_of": "XXXX-04", "as_of_relative": True, "source": 1},
            ("article has no date",),
        ),
        (
            "quantity",
            {"place": "Mali", "force": None, "as_of": "2025", "source": None, "ratio": 0.5},
            ("force not said", "nobody named", "base not linked"),
        ),
    ],
)
def test_doubts_name_what_was_taken_from_elsewhere_or_not_found(kind, offer, doubts):
    assert doubts_of(kind, offer) == doubts


def test_what_is_decided_leaves_the_queue_and_does_not_come_back_when_all_is_read_anew(project):
    sure, vague = _numbers(project)
    with project.edit("Decide") as session:
        accept(session, sure.id)
        reject(session, vague.id)
    assert _numbers(project) == []
    reread = suggest_everywhere(project)
    assert (reread.read, reread.of) == (2, 2)
    assert _numbers(project) == []
    with project.read() as session:
        decided = session.scalars(select(Suggestion.decision).where(Suggestion.kind == "quantity")).all()
    assert sorted(decided) == [Decision.ACCEPTED, Decision.REJECTED]


def test_reading_anew_finds_the_same_again_and_is_one_edit_that_can_be_undone(project):
    before = [(row.start, row.end, row.rule, row.doubts) for row in _numbers(project)]
    ids = [row.id for row in _numbers(project)]
    suggest_everywhere(project)
    assert [(row.start, row.end, row.rule, row.doubts) for row in _numbers(project)] == before
    assert [row.id for row in _numbers(project)] != ids
    assert project.undo() == "Suggest again in 2 articles"
    assert [row.id for row in _numbers(project)] == ids


def test_cancelled_it_keeps_what_was_read_until_then(project):
    class AfterOne(Progress):
        def report(self, done, _total, _text):
            if done == 1:
                raise Cancelled

    reread = suggest_everywhere(project, AfterOne())
    assert (reread.read, reread.of) == (1, 2)
    assert project.undo_label == "Suggest again in 1 articles"
    assert len(_numbers(project)) == 2


def test_an_empty_library_is_no_edit(desk):
    assert suggest_everywhere(desk.project).of == 0
    assert desk.project.undo_label is None
