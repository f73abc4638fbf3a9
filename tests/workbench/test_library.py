"""The library's list: in any order and under any headings it holds each article once, and its lines are as they are."""

from itertools import accumulate, groupby

import pytest
from sqlalchemy import select

from db.articles import Article, Story
from db.listing import Arrangement, Condition, Grouping, Sorting, read_listing
from db.project import Project
from workbench.articles import set_begun, set_done, set_starred
from workbench.library import filter_counts, first_to_read, how_many, library_lines, library_rows


@pytest.fixture
def project(sample):
    with Project.open_file(sample, "A. Analyst") as opened:
        yield opened


def _listing(session, arranged, condition=None):
    driver = session.connection().connection.driver_connection
    return read_listing(driver, arranged, condition or Condition())


def _groups(session, arranged):
    """Each heading with the articles under it."""
    listing = _listing(session, arranged)
    ends = list(accumulate(heading.count for heading in listing.headings))
    articles = [session.get(Article, each) for each in listing.ids]
    return {
        heading.title: articles[end - heading.count : end] for heading, end in zip(listing.headings, ends, strict=True)
    }


def _tell_a_story(project):
    with project.edit("Place in a story") as session:
        articles = session.scalars(select(Article).order_by(Article.id)).all()
        story = Story()
        session.add(story)
        session.flush()
        for each in articles[3:6]:
            each.story_id = story.id
        set_begun(session, articles[0].id)
        for each in articles[:2]:
            set_done(session, each.id, done=False)


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("sorting", Sorting)
def test_every_arrangement_holds_each_article_once_in_its_order(project, grouping, sorting):
    _tell_a_story(project)
    with project.read() as session:
        listing = _listing(session, Arrangement(grouping, sorting))
        assert sorted(listing.ids) == sorted(row.id for row in library_rows(session))
        groups = _groups(session, Arrangement(grouping, sorting)) or {
            "": [session.get(Article, n) for n in listing.ids]
        }
        assert sum(map(len, groups.values())) == len(listing.ids) == 20
        for articles in groups.values():
            dated = [one.published_earliest for one in articles if one.published_earliest]
            ordered = {
                Sorting.NEWEST: sorted(dated, reverse=True),
                Sorting.OLDEST: sorted(dated),
                Sorting.TITLE: dated,
            }
            assert dated == ordered[sorting]
            if sorting is Sorting.TITLE:
                assert [one.title.casefold() for one in articles] == sorted(one.title.casefold() for one in articles)


def test_months_read_from_the_index_alone_are_those_of_the_articles(project):
    with project.read() as session:
        listing = _listing(session, Arrangement())
        rows = library_rows(session)
    assert list(listing.ids) == [row.id for row in rows]
    months = [
        (title, len(list(group)))
        for title, group in groupby(rows, lambda row: f"{row.published:%B %Y}" if row.published else "No date")
    ]
    assert [(one.title, one.count) for one in listing.headings] == months


def test_groups_hold_what_their_heading_says(project):
    _tell_a_story(project)
    with project.read() as session:
        for title, articles in _groups(session, Arrangement(Grouping.OUTLET)).items():
            lines = library_lines(session, [one.id for one in articles])
            assert {one.outlet or "No outlet" for one in lines} == {title}
        states = _groups(session, Arrangement(Grouping.STATE))
        assert [one.begun for one in states["Reading"]] == [True]
        assert all(one.done for one in states["Done"])
        assert not any(one.begun or one.done for one in states["Unread"])
        (story, together), (last, apart) = _groups(session, Arrangement(Grouping.STORY)).items()
        assert (story, len(together)) == (together[0].title, 3)
        assert last == "In no story"
        assert {one.story_id for one in apart} == {None}


def test_an_empty_project_has_an_empty_list(new_project):
    with new_project() as project, project.read() as session:
        assert how_many(session) == 0
        assert first_to_read(session) is None
        for grouping in Grouping:
            assert not _listing(session, Arrangement(grouping)).ids


def test_lines_of_some_articles_are_those_of_the_whole_list(project):
    with project.edit("Star") as session:
        rows = library_rows(session)
        set_starred(session, rows[2].id, starred=True)
        set_begun(session, rows[3].id)
    with project.read() as session:
        rows = library_rows(session)
        assert sorted(library_lines(session, [row.id for row in rows]), key=lambda row: row.id) == sorted(
            rows, key=lambda row: row.id
        )
        assert [row.starred for row in rows].count(True) == 1
        assert [row.begun for row in rows].count(True) == 1


def test_a_filter_counts_what_it_lets_through(project):
    with project.read() as session:
        rows = library_rows(session)
        undated = Condition("a.published_earliest IS NULL")
        counts = filter_counts(session, {"All": Condition(), "Undated": undated})
        assert counts["All"] == how_many(session) == len(rows)
        assert counts["Undated"] == sum(row.published is None for row in rows)
        assert counts["suggestions"] == sum(row.suggestions for row in rows)
        assert list(_listing(session, Arrangement(), undated).ids) == [row.id for row in rows if row.published is None]


def test_reading_begins_with_the_newest_article_that_has_work_left(project):
    with project.read() as session:
        waiting = [row for row in library_rows(session) if row.suggestions and row.published]
        assert first_to_read(session) == waiting[0].id
