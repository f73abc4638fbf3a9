"""Scores reckoned by hand from PARC's figures: I = 1, II = 2, low 1/√2, medium 1, high √2 on each of two judgements."""

from itertools import pairwise
from math import isclose

import pytest

from db.values import Consistency, Credibility, Reliability
from workbench.hypotheses.scoring import Item, leaning_on, least_inconsistent, standings, steps_apart
from workbench.hypotheses.weights import INFORMATION_WEIGHT, SOURCE_WEIGHT, weight_of
from workbench.scales import HouseCode

CC, C, N, I, II = Consistency  # noqa: E741  the field's letters


def _item(voice, marks, factor=1.0, weighs=True):
    return Item(voice, factor, weighs, {place: mark for place, mark in enumerate(marks, 1) if mark is not None})


def _scores(*items, hypotheses=(1, 2, 3)):
    return [one.score for one in standings(hypotheses, items)]


def test_only_inconsistency_counts_and_very_counts_twice():
    assert _scores(_item(1, (CC, I, II)), _item(2, (N, C, I))) == [0.0, 1.0, 3.0]


def test_five_claims_of_one_briefing_weigh_once_and_by_their_heaviest():
    same = [_item(7, (I, None, None), factor) for factor in (0.5, 1.0, 2.0, 1.0, 0.5)]
    (one, _, _) = standings((1, 2, 3), same)
    assert (one.score, one.claims_against, one.origins_against) == (2.0, 5, 1)


def test_the_heaviest_mark_is_taken_for_each_hypothesis_apart():
    assert _scores(_item(7, (II, N, None)), _item(7, (N, I, None), 1.5)) == [2.0, 1.5, None]


def test_claims_of_unknown_origin_are_one_voice_at_most():
    assert _scores(_item(None, (I, N, N)), _item(None, (I, N, N)), _item(3, (I, N, N)))[0] == 2.0


def test_what_was_withdrawn_does_not_weigh_and_tests_nothing():
    assert _scores(_item(1, (I, N, None)), _item(2, (II, None, II), weighs=False)) == [1.0, 0.0, None]


def test_not_tested_is_not_least_inconsistent():
    found = standings((1, 2, 3), [_item(1, (I, II, None))])
    assert least_inconsistent(found) == (1,)


def test_one_hypothesis_alone_competes_with_nothing():
    assert least_inconsistent(standings((1, 2), [_item(1, (C,))])) == ()
    assert least_inconsistent(standings((), [])) == ()


def test_a_tie_is_a_tie_also_where_sums_differ_in_the_last_bit():
    items = [_item(voice, (I, None), 0.1) for voice in (1, 2, 3)] + [_item(4, (None, I), 0.3)]
    assert least_inconsistent(standings((1, 2), items)) == (1, 2)


@pytest.mark.parametrize(
    ("marks", "steps"), [((CC, II), 4), ((C, C, C), 0), ((N, I, N), 1), ((C,), None), ((), None), ((CC, C, I), 3)]
)
def test_a_claim_whose_marks_are_alike_tells_nothing(marks, steps):
    assert steps_apart(marks) == steps


def test_the_origin_the_finding_rests_on_is_found():
    items = [_item(12, (N, II, N)), _item(13, (I, N, II))]
    assert _scores(*items) == [1.0, 2.0, 2.0]
    assert leaning_on((1, 2, 3), items) == [(12, (2,)), (13, (1, 3))]


def test_without_the_origin_that_alone_tests_a_hypothesis_it_would_not_be_tested():
    items = [_item(12, (N, I)), _item(13, (I, None)), _item(13, (II, None))]
    assert _scores(*items, hypotheses=(1, 2)) == [2.0, 1.0]
    assert leaning_on((1, 2), items) == [(13, (1,))]


def test_weights_span_what_parc_spans_and_the_middle_is_one():
    assert isclose(weight_of("A", "1").factor, 2.0)
    assert isclose(weight_of("E", "5").factor, 0.5)
    assert weight_of("C", "3").factor == 1.0
    assert isclose(weight_of("B", "2").factor, 2**0.5)
    for ladder in (SOURCE_WEIGHT, INFORMATION_WEIGHT):
        steps = list(ladder.values())[:5]
        assert all(isclose(one / other, 2**0.25) for one, other in pairwise(steps))


def test_every_code_of_both_axes_has_its_weight():
    assert set(SOURCE_WEIGHT) == set(Reliability)
    assert set(INFORMATION_WEIGHT) == set(Credibility)


def test_what_cannot_be_judged_and_what_nobody_graded_weigh_the_middle_and_stay_apart():
    unjudged, ungraded, half = weight_of("F", "6"), weight_of(None, None), weight_of("B", None)
    assert (unjudged.factor, unjudged.cannot_be_judged, unjudged.not_graded) == (1.0, True, False)
    assert (ungraded.factor, ungraded.cannot_be_judged, ungraded.not_graded) == (1.0, False, True)
    assert isclose(half.factor, 2**0.25)
    assert half.not_graded


def test_a_house_scale_weighs_by_its_place_on_the_ladder():
    assert weight_of(HouseCode("hi", "A"), HouseCode("ok", "3")).factor == SOURCE_WEIGHT[Reliability.A]
    assert weight_of(HouseCode("?", "F"), HouseCode("ok", "3")).cannot_be_judged
