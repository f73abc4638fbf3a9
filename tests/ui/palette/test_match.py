"""A few letters find the right action first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.catalogue import CATALOGUE
from ui.palette.candidates import Candidate, best
from ui.palette.match import score


def _found(sought: str, recent: tuple[str, ...] = ()) -> list[str]:
    offered = [Candidate(entry.text, print) for entry in CATALOGUE]
    return [one.text for one in best(sought, offered, recent)]


@pytest.mark.parametrize(
    ("sought", "first"),
    [("expfig", "Export figure…"), ("nproj", "New project…"), ("dark", "Dark"), ("suag", "Suggest again")],
)
def test_letters_at_the_starts_of_words_count_most(sought, first):
    assert first in _found(sought)[:2]


def test_what_was_used_lately_comes_first_when_nothing_is_typed():
    assert _found("", ("Light", "Dark"))[:2] == ["Light", "Dark"]


def test_what_cannot_be_used_now_comes_last():
    offered = [Candidate("Undo", print, reason="Nothing to do"), Candidate("Undo all", print)]
    assert [one.text for one in best("undo", offered, ())] == ["Undo all", "Undo"]


@given(st.text(max_size=30), st.text(max_size=30))
def test_letters_that_do_not_occur_in_order_do_not_match(sought, name):
    letters = iter(name.casefold())
    in_order = all(letter in letters for letter in sought.casefold().replace(" ", ""))
    assert (score(sought, name) >= 0) == (in_order or sought.casefold() in name.casefold())
