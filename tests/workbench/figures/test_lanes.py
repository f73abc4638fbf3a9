"""Event labels share three lanes without meeting, whatever the events."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from workbench.figures.lanes import LANES, Flag, hoist

flags = st.lists(st.builds(Flag, st.floats(0, 500), st.text("abc de", min_size=1, max_size=60)), max_size=9)


@given(flags)
def test_labels_stay_in_their_lane_clear_of_each_other_and_of_poles(wanted):
    hoisted = hoist(wanted, 0, 520, 7)
    assert sorted(flag.flag.x for flag in hoisted) == sorted(flag.x for flag in wanted)
    assert all(0 <= flag.lane < LANES for flag in hoisted)
    if all(flag.key for flag in hoisted):
        return  # nothing had room: letters alone, explained under the axis
    for one, other in combinations(hoisted, 2):
        if one.lane == other.lane:
            assert one.end <= other.start or other.end <= one.start
        else:
            lower, higher = sorted((one, other), key=lambda flag: flag.lane)
            assert not lower.start < higher.flag.x < lower.end


def test_three_near_events_keep_their_labels_in_two_lanes():
    labels = ["End of mission agreed", "Mission end", "Restated"]
    near = hoist([Flag(200 + 5 * number, label) for number, label in enumerate(labels)], 0, 520, 7)
    assert {flag.lane for flag in near} == {0, 1}
    assert [flag.shown for flag in near] == labels


def test_a_label_wider_than_the_chart_becomes_a_letter():
    (flag,) = hoist([Flag(100, "wide " * 60)], 0, 520, 7)
    assert (flag.shown, flag.flag.label) == ("a", "wide " * 60)
