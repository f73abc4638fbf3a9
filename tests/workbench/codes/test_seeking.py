"""An expression over the library: where it stands, and what coding all of it does."""

import time

import pytest
from sqlalchemy import select

from db.analysts import Analyst
from db.codes import Coding
from db.errors import WorkbenchError
from db.spans import Span
from workbench.articles import IncomingArticle, add_articles
from workbench.codes.editing import code_typed, retire_code
from workbench.codes.seeking import code_hits, find_hits
from workbench.codes.sought import Expression, Unit, folded, places
from workbench.codes.tree import code_rows
from workbench.progress import Cancelled, Progress
from workbench.spans import put_code
from workbench.texts import prepare_text


def _found(text, words, **how):
    return [text[start:end] for start, end in places(Expression(words, **how), text)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("leave", ["leave"]),
        ("leav*", ["leave", "Leaving"]),
        ('"no longer"', ["no longer", "no\nlonger"]),
        ("erbil", ["Erbīl"]),
        ("ERBIL leave", ["leave", "Erbīl"]),
        ("wing", ["wing"]),
        ("ing", []),
    ],
)
def test_words_phrases_and_beginnings_are_found_as_the_search_compares_them(words, expected):
    text = "They leave 🚁 no longer than they must. Leaving Erbīl, the wing is no\nlonger counted."
    assert _found(text, words) == expected


def test_folding_keeps_every_place_also_for_signs_that_grow_in_small_letters():
    assert all(len(folded(sign)) == 1 for sign in "İßŉǅﬁ🚁é\u0301Å")


def test_a_sentence_or_a_paragraph_is_coded_once_whatever_is_found_in_it():
    text = "Two left. One left and one left later.\nNobody left."
    assert _found(text, "left", unit=Unit.SENTENCE) == ["Two left.", "One left and one left later.", "Nobody left."]
    assert _found(text, "left", unit=Unit.PARAGRAPH) == ["Two left. One left and one left later.", "Nobody left."]


def test_a_regular_expression_is_found_and_says_what_is_wrong_with_it():
    text = "Up to 2,500 soldiers; fewer than 900 guards."
    assert _found(text, r"(up to|fewer than) [\d,]+", is_pattern=True) == ["Up to 2,500", "fewer than 900"]
    assert _found(text, r"\d*", is_pattern=True) == ["2", "500", "900"]  # nothing is no hit
    with pytest.raises(WorkbenchError, match=r"no regular expression: .* at letter 4"):
        list(places(Expression("ab(", is_pattern=True), text))


def test_a_regular_expression_that_takes_too_long_is_stopped(monkeypatch):
    monkeypatch.setattr("workbench.codes.sought.TIME_LIMIT", 0.05)
    began = time.monotonic()
    with pytest.raises(WorkbenchError, match="repeats inside repeats"):
        list(places(Expression(r"(a|aa)+\b$x", is_pattern=True), "a" * 60))
    assert time.monotonic() - began < 20  # unstopped it would run for years


@pytest.fixture
def project(new_project):
    with new_project() as project:
        texts = ("The wing leaves Harir.", "Nobody leaves. Nobody stays.", "The wing stays.")
        articles = [IncomingArticle(title=f"Article {n}", text=prepare_text(text)) for n, text in enumerate(texts)]
        with project.edit("Import") as session:
            add_articles(session, articles)
        yield project


@pytest.fixture
def code_id(project):
    with project.edit("Make code") as session:
        return code_typed(session, "Leaving").id


def _codings(project):
    with project.read() as session:
        rows = (
            select(Span.quote, Span.prefix, Span.suffix, Span.rule, Analyst.name)
            .join_from(Span, Coding, Coding.span_id == Span.id)
            .join(Analyst, Analyst.id == Coding.made_by)
            .order_by(Span.id)
        )
        return [tuple(row) for row in session.execute(rows)]


def test_what_is_chosen_of_the_hits_is_coded_in_one_edit_that_one_undo_takes_back(project, code_id):
    found = find_hits(project, Expression("leave* stays"), code_id)
    assert [hit.words for hit in found.hits] == ["leaves", "leaves", "stays", "stays"]
    assert code_hits(project, found.hits[:2], code_id) == 2
    assert _codings(project) == [
        ("leaves", "The wing ", " Harir.", "by search", "A. Analyst"),
        ("leaves", "Nobody ", ". Nobody stays.", "by search", "A. Analyst"),
    ]
    again = find_hits(project, Expression("leave* stays"), code_id)
    assert [hit.is_coded for hit in again.hits] == [True, True, False, False]
    assert code_hits(project, again.hits, code_id) == 2  # what has the code is passed over
    assert project.undo() == "Code 4 passages as “Leaving”"
    project.undo()
    assert _codings(project) == []


def test_a_retired_code_is_not_put_by_search(project, code_id):
    with project.edit("Retire") as session:
        retire_code(session, code_id, retired=True)
    found = find_hits(project, Expression("leaves"), code_id)
    with pytest.raises(WorkbenchError, match="“Leaving” is retired"):
        code_hits(project, found.hits, code_id)
    assert _codings(project) == []


def test_a_code_that_was_typed_is_made_in_the_same_edit(project):
    found = find_hits(project, Expression("stays"), None)
    assert code_hits(project, found.hits, "Moves > Staying") == 2
    assert project.undo() == "Code 2 passages as “Moves › Staying”"
    assert _codings(project) == []
    with project.read() as session:
        assert code_rows(session) == []


def test_only_the_articles_of_a_search_result_are_gone_through(project, code_id):
    with project.read() as session:
        from workbench.searching import articles_with

        within = articles_with(session, "wing")
    assert [hit.title for hit in find_hits(project, Expression("leaves"), code_id, within).hits] == ["Article 0"]
    pattern = Expression("leaves|stays", is_pattern=True)
    assert len(find_hits(project, pattern, code_id, within).hits) == 2


def test_cancelling_shows_what_was_found_until_then(project, code_id, monkeypatch):
    monkeypatch.setattr("workbench.codes.seeking._AT_ONCE", 1)

    class Second(Progress):
        def report(self, done, _total, _text):
            if done == 2:
                raise Cancelled

    found = find_hits(project, Expression("leaves|stays", is_pattern=True), code_id, progress=Second())
    assert (len(found.hits), found.read, found.of) == (3, 2, 3)


def test_more_hits_than_can_be_looked_through_are_cut_and_said(project, code_id, monkeypatch):
    monkeypatch.setattr("workbench.codes.seeking.MOST", 2)
    found = find_hits(project, Expression("leave* stays nobody"), code_id)
    assert (len(found.hits), found.is_cut) == (2, True)


def test_hand_and_search_give_the_same_tag(project, code_id):
    (hit,) = find_hits(project, Expression("harir"), code_id).hits
    with project.edit("Tag") as session:
        span = put_code(session, hit.version_id, hit.start, hit.end, code_id)
        by_hand = (span.quote, span.prefix, span.suffix, span.kind, span.start, span.end)
    project.undo()
    code_hits(project, [hit], code_id)
    with project.read() as session:
        span = session.scalars(select(Span)).one()
        assert (span.quote, span.prefix, span.suffix, span.kind, span.start, span.end) == by_hand
