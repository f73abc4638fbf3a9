"""What is typed into a search finds what it says, and what cannot be is refused in one sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.articles import ArticleVersion, Text
from db.errors import WorkbenchError
from db.project import Project
from db.search import index_texts
from db.sqlite import DatabaseError
from workbench.articles import add_articles
from workbench.codes.editing import code_named
from workbench.finding.fields import FIELDS
from workbench.finding.language import match_expression, read_query
from workbench.finding.listings import BEST_FIRST, ELSEWHERE, Wanted, listings
from workbench.finding.marks import MARKS
from workbench.incoming import from_text
from workbench.records import claim_records
from workbench.searching import articles_with, passages, search, understand
from workbench.texts import prepare_text

_LEAVE, _OPEN, _DELAYED, _DRONES, _NOTHING = (
    "Convoys leave the northern base",
    "Base to stay open",
    "Convoy delayed",
    "Drones over the river",
    "Nothing to report 18:42",
)


def _titles(project, query):
    with project.read() as session:
        return {hit.title for hit in search(session, query)}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("erbil", {_LEAVE, _OPEN}),
        ("ERBIL border", {_LEAVE}),
        ("erbil OR irbil", {_LEAVE, _OPEN, _DELAYED}),
        ("road erbil OR irbil", {_DELAYED}),
        ('"the base"', {_LEAVE, _OPEN}),
        ('"base the"', set()),
        ("convoy*", {_LEAVE, _OPEN, _DELAYED}),
        ("convoy", {_OPEN, _DELAYED, _LEAVE}),  # the last by the letters of its headline
        ('"northern base"', {_LEAVE}),  # only in the headline
        ("convoy* -erbil", {_DELAYED}),
        ("-erbil", {_DELAYED, _DRONES, _NOTHING}),
        ('-"road is"', {_LEAVE, _OPEN, _DRONES, _NOTHING}),
        ("elan", {_DRONES}),
        ("18:42", {_NOTHING}),
        ("outlet:gulf", {_OPEN, _DELAYED}),
        ('outlet:"Gulf Ledger" erbil', {_OPEN}),
        ("outlet:gulf OR outlet:harbour", {_LEAVE, _OPEN, _DELAYED}),
        ("-outlet:gulf", {_LEAVE, _DRONES, _NOTHING}),
        ("outlet:none", {_DRONES}),
        ("after:2025-04", {_OPEN, _DELAYED, _NOTHING}),
        ("before:2025-04", {_LEAVE}),
        ("after:2025-04 before:2025-05", {_OPEN}),
        ("on:2025", {_LEAVE, _OPEN, _DELAYED}),
        ('on:"1 May 2025"', {_DELAYED}),
        ("on:none", {_DRONES}),
        ("state:unread", {_DELAYED, _DRONES, _NOTHING}),
        ("state:reading", {_LEAVE}),
        ("State:Done", {_OPEN}),
        ("starred:", {_DELAYED}),
        ("starred:no -state:done", {_LEAVE, _DRONES, _NOTHING}),
        ("title:base", {_LEAVE, _OPEN}),
        ("byline:none", {_LEAVE, _OPEN, _DELAYED, _DRONES, _NOTHING}),
        ("agency:reuters", set()),
        ("story:", set()),
        ("unreviewed:", set()),
        ("", set()),
        ("( ) : \" ' * - %", set()),
        ('"', set()),
        ("100%", set()),
    ],
)
def test_a_query_finds_what_it_says(library, query, found):
    assert _titles(library, query) == found


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("foo:bar", r"no field “foo:”.*outlet, source, place, code, after, before"),
        ("outlet:", r"“outlet:” needs a value.*outlet:\"Gulf Ledger\""),
        ("state:started", "state:unread, state:reading or state:done"),
        ("after:never", "is not a date"),
        ("starred:perhaps", "starred:yes or starred:no"),
        ("erbil OR outlet:gulf", "OR joins words with words or fields with fields"),
        ("erbil OR -irbil", "minus sign"),
        ("graded:", "needs a value"),
    ],
)
def test_what_cannot_be_sought_is_refused_in_one_sentence(library, query, says):
    with library.read() as session, pytest.raises(WorkbenchError, match=says):
        search(session, query)


def test_every_field_is_described_and_its_example_can_be_sought(library):
    with library.read() as session:
        for name, field in FIELDS.items():
            assert field.example.startswith(f"{name}:")
            assert field.about.endswith(".")
            search(session, field.example)


@pytest.fixture
def tagged(sample):
    with Project.open_file(sample, "A. Analyst") as project:
        yield project


def _articles_of_claims(project, holds):
    with project.read() as session:
        return {record["article"] for record in claim_records(session) if holds(record)}


def _found(project, query):
    with project.read() as session:
        return {str(each) for each in articles_with(session, query)}


def test_grades_sources_and_places_are_those_of_the_claims(tagged):
    for query, holds in {
        "graded:B": lambda one: one["reliability"] == "B",
        "graded:2": lambda one: one["credibility"] == "2",
        "graded:b2": lambda one: (one["reliability"], one["credibility"]) == ("B", "2"),
        "graded:none": lambda one: one["reliability"] is None and one["credibility"] is None,
        "graded:any": lambda one: one["reliability"] or one["credibility"],
    }.items():
        assert _found(tagged, query) == _articles_of_claims(tagged, holds), query
    assert _found(tagged, "place:syria") >= _articles_of_claims(tagged, lambda one: one["place"] == "Syria") != set()
    assert _found(tagged, "place:iraq") >= _articles_of_claims(tagged, lambda one: one["place"] == "Erbil")
    crowe = _articles_of_claims(tagged, lambda one: one["source"] == "Brig. Gen. Halden Crowe")
    assert _found(tagged, "source:crowe") >= crowe != set()


def test_a_code_is_found_with_the_codes_below_it(tagged):
    with tagged.read() as session:
        below = _found(tagged, "code:basing")
    assert below
    with tagged.edit("Move code") as session:
        top = code_named(session, "Posture")
        session.flush()
        code_named(session, "Basing").parent_id = top.id
    assert _found(tagged, "code:posture") == below


def test_only_the_newest_text_of_an_article_is_searched(library):
    with library.edit("New version") as session:
        old = session.query(ArticleVersion).first()
        text = prepare_text("The ferry has left.")
        session.add(Text(id=text.id, sha256=text.sha256, body=text.body))
        session.flush()
        session.add(ArticleVersion(article_id=old.article_id, number=2, text_id=text.id))
        session.flush()
        index_texts(session, [text.id])
    assert _titles(library, "border") == set()
    assert _titles(library, "ferry") == {_LEAVE}


def test_the_words_around_a_hit_are_marked(library):
    with library.read() as session:
        (hit,) = search(session, "border")
        assert "for the [border]." in hit.passage
        sought = understand("bord", is_being_typed=True)
        assert passages(session, sought, [hit.id], MARKS)[hit.id].count("\x02border\x03") == 1


def test_a_list_that_is_ranked_tells_text_from_headline_and_others_keep_their_order(library):
    with library.read() as session:
        (found,) = listings(session, Wanted("base"))
        assert [(one.title, one.count) for one in found.listing.headings] == [(BEST_FIRST, 2)]
        (found,) = listings(session, Wanted("conv", best_first=False))
        assert [one.title for one in found.listing.headings] == ["May 2025", "April 2025", "March 2025"]
        (found,) = listings(session, Wanted("gulf"))
        assert [(one.title, one.count) for one in found.listing.headings] == [(ELSEWHERE, 2)]
        (found,) = listings(session, Wanted("state:unread"))
        assert [one.title for one in found.listing.headings] == ["No date", "January 2026", "May 2025"]


@given(st.text(alphabet="ab *\"-:()OR'%_é\x00", max_size=30))
def test_whatever_is_typed_is_read_or_refused_and_never_breaks(typed):
    try:
        clauses = read_query(typed)
    except WorkbenchError:
        return
    expression = match_expression(clauses)
    assert expression.replace('""', "").count('"') % 2 == 0


@given(st.text(max_size=20))
def test_any_signs_can_be_sought_in_the_index(empty_index, typed):
    try:
        sought = understand(typed, is_being_typed=True)
    except WorkbenchError:
        return
    with empty_index.read() as session:
        list(listings(session, Wanted(typed)))
        assert search(session, typed) == []
        assert sought is not None


@pytest.fixture(scope="module")
def empty_index(template):
    with Project.open_file(template) as project:
        yield project


def test_what_is_broken_off_does_not_have_the_file_looked_through(library, monkeypatch):
    monkeypatch.setattr("db.faults.is_garbled", lambda path: pytest.fail(f"{path} is looked through"))
    with pytest.raises(DatabaseError, match="interrupted"), library.read() as session:
        driver = session.connection().connection.driver_connection
        driver.set_progress_handler(lambda: 1, 1)
        try:
            driver.execute("SELECT title FROM article").fetchall()
        finally:
            driver.set_progress_handler(None, 1)


def test_the_beginning_of_a_word_is_marked_as_it_stands_in_the_text(new_project):
    body = (
        "Alpha beta. " * 9
        + "In Érbil the erbilites said that nobody but soldiers leaves the base on foot. "
        + "Gamma. " * 20
    )
    with new_project() as project:
        with project.edit("Import") as session:
            added = add_articles(session, [from_text(body, title="One"), from_text("Nothing of it here.", title="Two")])
        with project.read() as session:
            sought = understand("erbil", is_being_typed=True)
            said = passages(session, sought, [one.article_id for one in added], ("[", "]"))
    assert list(said) == [added[0].article_id]
    (passage,) = said.values()
    assert passage.startswith("… ")
    assert "In [Érbil] the [erbilites] said that" in passage
    assert passage.endswith(" …")
    assert len(passage) < 160
