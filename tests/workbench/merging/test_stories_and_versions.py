"""Two analysts place copies and bring corrected texts in; their copies of the project become one."""

import pytest
from at_odds import bring, conflicts
from sqlalchemy import func, select

from db.articles import Article, ArticleVersion, Story
from db.spans import Span
from workbench.checking import check
from workbench.history.fields import field_changes
from workbench.importing import import_articles
from workbench.incoming import from_text
from workbench.spans import add_span, tagged_words
from workbench.texts import prepare_text
from workbench.versions import add_version, versions_of
from workbench.waiting import waiting_count, waiting_tags


@pytest.fixture
def article(pair) -> int:
    """An article of both copies with many tags."""
    with pair[0].read() as session:
        tagged = select(Span.version_id).group_by(Span.version_id).order_by(func.count().desc()).limit(1)
        return session.scalars(select(ArticleVersion.article_id).where(ArticleVersion.id.in_(tagged))).one()


def body_of(project, article) -> str:
    with project.read() as session:
        return versions_of(session, article)[0].body


def test_copies_brought_in_on_both_sides_make_two_stories_of_one_article_to_be_decided(pair, article):
    mine, other = pair
    for project, words in ((mine, "One."), (other, "Two.")):
        copy = from_text(f"{body_of(project, article)}\n\n{words}", title=words)
        import_articles(project, [copy], reads=None)
    bring(mine, other)
    [conflict] = conflicts(mine)
    assert conflict.what == "story"
    assert {side.words.removesuffix(" and 1 more") for side in conflict.sides} == {"“One.”", "“Two.”"}
    assert check(mine) == []
    with mine.read() as session:
        assert session.scalar(select(func.count()).select_from(Story)) == 2
        assert session.scalar(select(func.count()).select_from(Article).where(Article.story_id.is_not(None))) == 3


def test_versions_added_on_both_sides_follow_one_another_and_no_tag_is_lost(pair, article):
    mine, other = pair
    body = body_of(mine, article)
    with mine.read() as session:
        tags = len(tagged_words(session, versions_of(session, article)[0].id))
    for project, words in ((mine, "One."), (other, "Two.")):
        with project.edit("New version") as session:
            assert add_version(session, article, prepare_text(f"{body}\n\n{words}")).carried == tags
    bring(mine, other)
    with mine.read() as session:
        assert [one.number for one in versions_of(session, article)] == [1, 2, 3]
        live = select(func.count()).select_from(Span).where(Span.stays.is_(False))
        assert session.scalar(live) >= tags
    assert check(mine) == []


def test_a_tag_made_on_the_old_version_by_a_colleague_waits_beside_the_same_words(pair, article):
    mine, other = pair
    body = body_of(mine, article)
    with mine.edit("New version") as session:
        add_version(session, article, prepare_text(f"{body}\n\nOne."))
    with mine.read() as session:
        before = waiting_count(session, article)
    with other.edit("Tag place") as session:
        add_span(session, versions_of(session, article)[0].id, "place", 0, 5)
    bring(mine, other)
    with mine.read() as session:
        assert waiting_count(session, article) == before + 1
        one = next(each for each in waiting_tags(session, article) if each.quote == body[:5])
        assert one.changed.why.startswith("the words are the same")
        assert one.changed.new is not None


def test_the_history_names_a_story_and_a_version(pair, article):
    mine, _ = pair
    import_articles(mine, [from_text(f"{body_of(mine, article)}\n\nOne.", title="One.")], reads=None)
    with mine.read() as session:
        seq = session.connection().exec_driver_sql("SELECT max(seq) FROM change_set").scalar_one()
        words = [each.words for each in field_changes(session, seq)]
    assert words[0] == "story of “One.” and 1 more: made"
    assert words[1].endswith("story: story of “One.” and 1 more, was nothing")
