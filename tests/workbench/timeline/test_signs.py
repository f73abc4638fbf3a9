"""The grammar: a plan is never full, an open end has no second bracket, nothing hangs on colour."""

from dataclasses import replace
from datetime import date

import pytest

from db.values import Basis, ClaimKind, ClaimState, Modality
from workbench.figures.placement import day_number
from workbench.figures.timescale import Period
from workbench.timeline.flagplan import FLAG, plan_flags
from workbench.timeline.items import Carrier, Happening, Telling, Timeline
from workbench.timeline.legend import KEYS, keys_in_use
from workbench.timeline.scale import TimeScale
from workbench.timeline.signs import Fill, Reach, known_sign, true_sign
from workbench.timeline.timespans import TimeSpan

_DAY = TimeSpan(date(2025, 10, 1), date(2025, 10, 1))
_MONTH = TimeSpan(date(2025, 10, 1), date(2025, 10, 31))
_AT = Reach(100, 200, 50)
_ONE = Telling(
    label="C-001",
    says="900",
    quote="900 are there",
    force="US forces",
    place="Syria",
    kind=ClaimKind.LEVEL,
    modality=Modality.OBSERVED,
    state=ClaimState.ACTIVE,
    reason="",
    basis=Basis.TOTAL,
    true=_DAY,
    true_words="",
    rule="",
    said=None,
    known=_DAY,
    source="",
    origin="",
    origin_id=None,
    grade="B2",
    carriers=(Carrier(1, "C-001", "Paper", "Title", _DAY),),
)


@pytest.mark.parametrize(("modality", "fill"), [(Modality.PLANNED, Fill.GROUND), (Modality.PROJECTED, Fill.HATCH)])
@pytest.mark.parametrize("span", [_DAY, _MONTH, TimeSpan(None, date(2025, 10, 1)), replace(_MONTH, approximate=True)])
def test_a_plan_is_never_drawn_as_an_observation(modality, fill, span):
    shapes = true_sign(replace(_ONE, modality=modality, true=span), _AT)
    assert {shape.fill for shape in shapes} - {Fill.NONE} == {fill}
    observed = true_sign(replace(_ONE, true=span), _AT)
    assert {shape.fill for shape in observed} - {Fill.NONE} == {Fill.SOLID}


def test_an_imprecise_date_is_as_wide_as_its_days_between_two_brackets():
    bar, left, right = true_sign(replace(_ONE, true=_MONTH), _AT)
    assert (min(x for x, _ in bar.points), max(x for x, _ in bar.points)) == (100, 200)
    assert {x for x, _ in left.points} == {100, 103}
    assert {x for x, _ in right.points} == {200, 197}


def test_an_open_end_has_an_arrow_and_no_bracket():
    shapes = true_sign(replace(_ONE, true=TimeSpan(date(2025, 10, 1), None)), Reach(100, 101, 50))
    assert max(x for shape in shapes for x, _ in shape.points) == 130
    brackets = [shape for shape in shapes if shape.fill is Fill.NONE and len(shape.points) == 4]
    assert len(brackets) == 1


def test_an_approximate_date_is_dashed_and_a_certain_one_is_not():
    assert not any(shape.dashed for shape in true_sign(replace(_ONE, true=_MONTH), _AT))
    assert true_sign(replace(_ONE, true=replace(_MONTH, approximate=True)), _AT)[0].dashed
    assert any(shape.dashed for shape in true_sign(replace(_ONE, true=replace(_DAY, approximate=True)), _AT))


def test_what_was_withdrawn_is_crossed_out_and_what_was_overtaken_is_not():
    assert true_sign(replace(_ONE, state=ClaimState.SUPERSEDED), _AT) == true_sign(_ONE, _AT)
    day = true_sign(replace(_ONE, state=ClaimState.RETRACTED), _AT)
    assert [(shape.fill, len(shape.points)) for shape in day] == [(Fill.NONE, 2), (Fill.NONE, 2)]
    month = true_sign(replace(_ONE, state=ClaimState.REFUTED, true=_MONTH), _AT)
    assert {shape.fill for shape in month} == {Fill.NONE}
    assert len(month) == 5  # a line, two brackets and the cross


def test_the_day_it_was_said_is_hollow_and_gives_way_where_it_was_printed_at_once():
    apart = known_sign((_DAY, Reach(10, 10, 0)), [(_DAY, Reach(60, 60, 0))])
    assert [shape.fill for shape in apart] == [Fill.NONE, Fill.GROUND, Fill.SOLID]
    at_once = known_sign((_DAY, Reach(58, 58, 0)), [(_DAY, Reach(60, 60, 0))])
    assert [shape.fill for shape in at_once] == [Fill.SOLID]


def test_the_key_of_a_figure_names_the_signs_in_use_and_no_other():
    assert [key.word for key in keys_in_use(Timeline((_ONE,)))] == ["true that day", "published"]
    assert len({key.word for key in KEYS}) == len(KEYS)


def test_names_of_events_never_run_into_one_another():
    days = [TimeSpan(date(2025, 1, n), date(2025, 1, n)) for n in range(1, 29, 3)]
    events = [Happening(n, f"Event number {n}", "", "", day) for n, day in enumerate(days)]
    scale = TimeScale(Period(day_number(date(2024, 12, 20)), day_number(date(2025, 2, 10))), 100, 600)
    flags = plan_flags(events, scale, lambda words: 7.0 * len(words))
    named = [flag for flag in flags if flag.lane is not None]
    assert len(flags) == len(events)
    assert len(named) >= 6
    for one in named:
        for other in named:
            if one is not other and one.lane == other.lane:
                left, right = sorted((_ends(one), _ends(other)))
                assert left[1] <= right[0]


def _ends(flag):
    return (flag.x - flag.room - FLAG, flag.x) if flag.leftwards else (flag.x, flag.x + flag.room + FLAG)
