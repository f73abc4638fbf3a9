"""Stories fold to one line, each under the heading of its first article, and open one by one."""

from array import array

from hypothesis import given, settings
from hypothesis import strategies as st

from db.listing import Heading, Listing
from ui.library.folding import fold, unfolded

LISTING = Listing(array("q", [1, 2, 3, 4, 5, 6]), (Heading("October", 3), Heading("September", 3)))
STORIES = {2: 20, 4: 20, 5: 20, 6: 60}


def test_a_story_stands_under_its_first_article_and_headings_count_lines():
    found = fold(LISTING, STORIES, ())
    assert list(found.listing.ids) == [1, 2, 3, 6]
    assert found.listing.headings == (Heading("October", 3), Heading("September", 1))
    assert found.words(2) == "3 articles, 1 story"
    assert (found.words(6), found.words(1), found.story_of(6)) == ("", "", None)
    assert (found.leads(2), found.leads(4), found.story_of(4)) == (True, False, 20)


def test_an_opened_story_has_its_articles_below_it_with_the_numbers_they_tell_otherwise():
    found = fold(LISTING, STORIES, {20}, {4: "2,000 → 1,000", 2: "900 → 800"})
    assert list(found.listing.ids) == [1, 2, 4, 5, 3, 6]
    assert found.listing.headings == (Heading("October", 5), Heading("September", 1))
    assert (found.words(4), found.words(5)) == ("2,000 → 1,000", "")
    assert found.words(2) == "3 articles, 1 story: 900 → 800"


def test_a_heading_without_lines_goes_and_a_list_without_headings_has_none():
    assert fold(LISTING, dict.fromkeys((3, 4, 5, 6), 1), ()).listing.headings == (Heading("October", 3),)
    assert fold(Listing(array("q", [1, 2])), {1: 9, 2: 9}, ()).listing == Listing(array("q", [1]))
    assert unfolded(LISTING).words(2) == ""


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 3), max_size=12), st.integers(0, 12), st.sets(st.integers(1, 3)))
def test_nothing_is_lost_and_nothing_stands_twice(told, cut, opened):
    """Of so many articles each is in one of three stories, or, with 0, in none."""
    ids, stories = list(range(len(told))), {each: story for each, story in enumerate(told) if story}
    cut = min(cut, len(ids))
    headings = tuple(Heading(str(count), count) for count in (cut, len(ids) - cut) if count)
    listing = Listing(array("q", ids), headings)
    everything = fold(listing, stories, set(stories.values()))
    assert sorted(everything.listing.ids) == sorted(ids)
    found = fold(listing, stories, opened)
    assert sum(heading.count for heading in found.listing.headings) == len(found.listing.ids)
    for article in ids:
        assert article in found.listing.ids or found.leaders[stories[article]] in found.listing.ids
