"""A concordance shows every place where words stand, and each place is where the words are in the text."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import WorkbenchError
from workbench.articles import read_article
from workbench.finding.concordance import Order, Place, concordance, concordance_as_csv, in_order
from workbench.finding.standing import folded
from workbench.searching import articles_with


def _places(project, query):
    with project.read() as session:
        return [place for gathered in concordance(session, query) for place in gathered.places]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("erbil", ["Erbil", "Erbil"]),
        ("convoy*", ["convoy", "convoy", "convoys"]),
        ('"the road"', ["the road", "The road"]),
        ("erbil OR irbil", ["Irbil", "Erbil", "Erbil"]),
        ("elan", ["Élan"]),
        ("convoy -outlet:harbour", ["convoy", "convoy"]),
        ("base erbil outlet:gulf", ["base", "Erbil"]),
        ('base OR "the base" outlet:harbour', ["The base"]),
        ("18:42", []),
        ("nowhere", []),
    ],
)  # fmt: skip
def test_every_place_of_the_words_is_found(library, query, words):
    assert sorted(place.words for place in _places(library, query)) == sorted(words)


def test_a_place_is_where_its_words_stand_with_what_is_around_them(library):
    for place in _places(library, "base OR road OR was"):
        with library.read() as session:
            body = read_article(session, place.article_id).body
        assert body[place.start : place.end] == place.words
        assert " ".join(body[: place.start].split()).endswith(place.before)
        assert " ".join(body[place.end :].split()).startswith(place.after)


def test_the_articles_are_those_that_a_search_finds(library):
    with library.read() as session:
        for query in ("erbil", "convoy*", "road OR base", '"the base"'):
            assert {place.article_id for place in _places(library, query)} == articles_with(session, query)


def test_without_words_there_is_nothing_to_show(library):
    for query in ("outlet:gulf", "", "-erbil"):
        with library.read() as session, pytest.raises(WorkbenchError, match="Type words"):
            list(concordance(session, query))


def test_places_are_sorted_by_the_nearest_word():
    places = [
        Place(1, 0, 1, "to the old", "Base", "is closed"),
        Place(2, 0, 1, "from a new", "base", "at once"),
        Place(3, 0, 1, "by the new", "base", "is open"),
    ]
    assert [one.article_id for one in in_order(places, Order.BEFORE)] == [2, 3, 1]
    assert [one.article_id for one in in_order(places, Order.AFTER)] == [2, 1, 3]
    assert in_order(places, Order.NEWEST) == places


def test_all_places_are_exported_with_their_articles(library):
    with library.read() as session:
        rows = list(csv.DictReader(io.StringIO(concordance_as_csv(session, "erbil"))))
    assert [(row["outlet"], row["published"], row["words"]) for row in rows] == [
        ("Gulf Ledger", "2025-04-02", "Erbil"),
        ("Harbour Review", "2025-03-30", "Erbil"),
    ]
    assert rows[1]["before"] == "Two convoys left"


@given(st.text(max_size=40))
def test_afolded_text_is_as_long_as_the_text(text):
    text = unicodedata.normalize("NFC", text)
    assert len(folded(text)) == len(text)
