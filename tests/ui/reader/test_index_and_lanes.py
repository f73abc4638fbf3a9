"""Spans are found and laid beside each other as trying every pair would do it."""

from hypothesis import given
from hypothesis import strategies as st

from ui.reader.index import SpanIndex
from ui.reader.lanes import LanedIndex, stack, sweep
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


@given(SPANS, SPANS, st.data())
def test_a_changed_index_is_as_one_made_anew(spans: list[Stretch], come: list[Stretch], data: st.DataObject) -> None:
    index = LanedIndex(spans)
    gone = data.draw(st.lists(st.sampled_from(spans), unique_by=id)) if spans else []
    index.change(gone, come)
    for span in gone:
        spans.remove(span)
    anew = LanedIndex([*spans, *come])
    assert (index.spans, index.starts, index.lanes) == (anew.spans, anew.starts, anew.lanes)
    assert [index.touching(place, place + 3) for place in range(80)] == [
        anew.touching(place, place + 3) for place in range(80)
    ]


def test_taking_out_what_is_not_there_changes_nothing() -> None:
    index = LanedIndex([Stretch(0, 5)])
    assert index.change([Stretch(0, 6)], []) is None
    assert index.spans == [Stretch(0, 5)]


def test_a_tag_alone_stays_in_the_first_lane() -> None:
    assert sweep([Stretch(0, 5), Stretch(5, 9), Stretch(20, 22)]) == [0, 0, 0]


def test_brackets_that_share_a_line_go_beside_each_other() -> None:
    assert stack([(1, 3), (3, 4), (2, 5), (5, 6)], 3) == [0, 1, 2, 0]


def test_what_finds_no_lane_beside_the_others_is_told_from_them() -> None:
    assert stack([(1, 3), (1, 4), (2, 5), (4, 6)], 2) == [0, 1, 2, 0]


def test_a_chain_of_overlaps_is_followed_beyond_the_stretch() -> None:
    index = SpanIndex([Stretch(0, 6), Stretch(5, 11), Stretch(10, 16), Stretch(30, 31)])
    chain = index.hanging_together(12, 13, lambda reach, start: reach <= start)
    assert chain == [Stretch(0, 6), Stretch(5, 11), Stretch(10, 16)]
