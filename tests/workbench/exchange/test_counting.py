"""Offsets of any text, however its signs were counted, lead to the same words in the text as it is stored."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exchange.refi.counting import Counted, Counting, countings
from workbench.exchange.refi.found import FoundSource, Selection
from workbench.exchange.refi.offsets import StoredOffsets

_WORDS = "3,870 🪖 troops"
_LETTERS = ("a", "é", "e\u0301", "🪖", "🇮🇶", "\u1100\u1161", "\u212b", "\ufb01")
_PARTS = (*_LETTERS, " ", "\t", "\n", "\r\n", "\r", "\u2028", "\x07", "\u200f")
_AROUND = st.lists(st.sampled_from(_PARTS), max_size=30).map("".join)


def _counted(raw: str, offset: int, counting: Counting, *, is_end: bool) -> int:
    """What a program that counts so writes for an offset: by brute force, sign by sign."""
    before = raw[:offset].replace("\r\n", "\n") if counting.line_end_is_one else raw[:offset]
    length = len(before.encode("utf-16-le")) // 2 if counting.units else len(before)
    return length + counting.mark - (counting.end_is_last and is_end)


@settings(max_examples=30, deadline=None)
@given(
    before=_AROUND,
    after=_AROUND,
    counting=st.builds(Counting, st.booleans(), st.booleans(), st.booleans(), st.booleans()),
)
def test_any_text_counted_in_any_way_gives_the_words_that_were_selected(before, after, counting):
    raw = f"{before}x {_WORDS} y{after}"
    start = len(before) + 2
    ends = start, start + len(_WORDS)
    written = [_counted(raw, offset, counting, is_end=offset == ends[1]) for offset in ends]
    selection = Selection("", *written, _WORDS, "", "", "")
    assert Counted(raw, counting).ends(selection) == ends
    stored = StoredOffsets(raw)
    assert stored.text.body[stored(ends[0]) : stored(ends[1])] == _WORDS
    source = FoundSource("", "", raw, counting.mark, "", [selection], (), (), {})
    told = countings([source], "a program that nobody knows")[0]
    assert Counted(raw, told).ends(selection) == ends


@pytest.mark.parametrize("raw", ["plain", "a\r\nb  \r\n\r\ne\u0301 🪖", "\n\nx\u1100\u1161\u11a8y\n"])
def test_offsets_never_run_backwards_and_end_with_the_text(raw):
    stored = StoredOffsets(raw)
    places = [stored(at) for at in range(len(raw) + 1)]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0, len(stored.text.body))
