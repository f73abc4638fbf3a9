"""A text is brought into one form before offsets count, and named by what it says."""

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import WorkbenchError
from workbench.texts import LONGEST, digest, prepare_text


def test_line_ends_become_lf_and_letters_are_composed():
    assert prepare_text("Erbil\r\nwas cafe\u0301\rthere\u2028now \t\n").body == "Erbil\nwas café\nthere\nnow"


def test_the_id_is_the_first_63_bits_of_the_sha256():
    sha = hashlib.sha256(b"2,500 troops").digest()
    assert digest("2,500 troops") == (int.from_bytes(sha[:8], "big") >> 1, sha)


@given(st.text(" \t\r\n\x00\x0b\u2028\ufeff\ud800", max_size=30))
def test_blanks_and_signs_that_cannot_be_stored_are_no_text(raw):
    with pytest.raises(WorkbenchError, match="no text"):
        prepare_text(raw)


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_with_a_word_in_it_is_stored_in_a_form_that_stays(before, after):
    stored = prepare_text(f"{before}troops{after}")
    assert prepare_text(stored.body) == stored
    assert unicodedata.is_normalized("NFC", stored.body)
    assert "\r" not in stored.body
    assert "\x00" not in stored.body
    assert 0 <= stored.id < 2**63
    stored.body.encode()


def test_a_text_longer_than_an_article_is_refused_with_both_lengths():
    with pytest.raises(WorkbenchError, match=r"2,000,001 characters; an article may have 2,000,000"):
        prepare_text("x" * (LONGEST + 1))
