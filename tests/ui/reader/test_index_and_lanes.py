"""Spans are found and laid beside each other as trying every pair would do it."""

from hypothesis import given
from hypothesis import strategies as st

from ui.reader.index import SpanIndex
from ui.reader.lanes import stack, sweep
from ui.reader.scene import Stretch

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: Stretch(pair[0], pair[0] + pair[1])), max_size=40
)


@given(SPANS, st.integers(0, 80), st.integers(1, 30))
def test_what_touches_a_stretch_is_what_shares_a_character_with_it(spans: list[Stretch], start: int, size: int) -> None:
    index = SpanIndex(spans)
    found = [index.spans[place] for place in index.touching(start, start + size)]
    wanted = [span for span in spans if set(range(span.start, span.end)) & set(range(start, start + size))]
    assert found == sorted(wanted, key=lambda span: (span.start, -span.end))


@given(SPANS)
def test_two_tags_on_one_character_never_share_a_lane(spans: list[Stretch]) -> None:
    ordered = SpanIndex(spans).spans
    lanes = sweep(ordered)
    for character in range(81):
        here = [lane for lane, span in zip(lanes, ordered, strict=True) if span.start <= character < span.end]
        assert len(here) == len(set(here))


def test_a_tag_alone_stays_in_the_first_lane() -> None:
    assert sweep([Stretch(0, 5), Stretch(5, 9), Stretch(20, 22)]) == [0, 0, 0]


def test_brackets_that_share_a_line_go_beside_each_other() -> None:
    assert stack([(1, 3), (3, 4), (5, 6), (2, 5)]) == [0, 1, 0, 2]


def test_a_chain_of_overlaps_is_followed_beyond_the_stretch() -> None:
    index = SpanIndex([Stretch(0, 6), Stretch(5, 11), Stretch(10, 16), Stretch(30, 31)])
    chain = index.hanging_together(12, 13, lambda reach, start: reach <= start)
    assert chain == [Stretch(0, 6), Stretch(5, 11), Stretch(10, 16)]
