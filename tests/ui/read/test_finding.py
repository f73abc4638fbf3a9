"""Words found in an article whatever their case and accents, at their places in the text as stored."""

import unicodedata

import pytest
from hands import CTRL, SHIFT, press, type_in
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from ui.read.folding import Folded


@pytest.mark.parametrize(
    ("text", "words", "hits"),
    [
        ("Colonel Hárrow, HARROW, harrow", "harrow", ["Hárrow", "HARROW", "harrow"]),
        ("🪖 Straße in der STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("two\nthousand and two  thousand", "Two thousand", ["two\nthousand", "two  thousand"]),
        ("ﬁnal offer", "final", ["ﬁnal"]),
        ("Çelik said çelik", "celik", ["Çelik", "çelik"]),
        ("a (b) c", "(b)", ["(b)"]),
        ("nothing here", "   ", []),
        ("Ha\u0301rrow apart", "hárrow", ["Ha\u0301rrow"]),
    ],
)
def test_case_accents_and_blanks_do_not_matter(text, words, hits):
    assert [text[start:end] for start, end in Folded(text).found(words)] == hits


@given(st.text(max_size=40), st.text(alphabet="abcä🪖 ", min_size=1, max_size=4), st.text(max_size=40))
def test_words_are_found_where_they_stand(before, words, after):
    """Each hit, folded by itself, begins with the words and lies in the text."""
    text = unicodedata.normalize("NFC", before + words + after)
    for start, end in Folded(text).found(words):
        assert 0 <= start < end <= len(text)
        assert Folded(text[start:end]).found(words)


def test_f3_goes_round_the_hits_and_says_which_of_how_many(window):
    read = window.deeds.moving.read
    read.reader.setFocus()
    press(read.reader, Qt.Key.Key_F, CTRL)
    finder = read.finder
    type_in(finder.field, "THE")
    total = int(finder.count_words.split(" of ")[1])
    assert finder.count_words == f"1 of {total}"
    assert total > 2
    assert len(read.reader._scene.hits.spans) == total
    press(window, Qt.Key.Key_F3)
    assert finder.count_words == f"2 of {total}"
    press(window, Qt.Key.Key_F3, SHIFT)
    press(window, Qt.Key.Key_F3, SHIFT)
    assert finder.count_words == f"{total} of {total}"
    assert read.selected_words().lower() == "the"
    press(finder.field, Qt.Key.Key_Escape)
    assert read.reader.hasFocus()
    assert not finder.isVisible()
    press(window, Qt.Key.Key_F3)  # begins with the same words again
    assert finder.isVisible()
    finder.field.setText("no such words at all")
    assert finder.count_words == "0 hits"
