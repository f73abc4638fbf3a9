"""A place and its parts are held together, and a share is read from the place around."""

import pytest

from db.values import Basis
from workbench.pooling.answer import Relatives, answer, pool_observed
from workbench.pooling.settings import GOLDEN


def median(told, **more):
    band = answer(told, [0], GOLDEN, **more).band
    assert band is not None
    return float(band.lines["median"][0])


def test_a_part_is_not_larger_than_the_whole(say):
    whole = pool_observed([say("about", 2500, "A1")], GOLDEN)
    part = [say("above", 900, "C3")]
    band = answer(part, [0], GOLDEN, relatives=Relatives(whole)).band
    alone = answer(part, [0], GOLDEN).band
    assert float(band.lines["hi95"][0]) < 3200 < float(alone.lines["hi95"][0])
    assert float(band.lines["lo95"][0]) == pytest.approx(float(alone.lines["lo95"][0]), rel=0.1)


def test_the_whole_is_not_less_than_its_parts(say):
    parts = tuple(pool_observed([say("about", number, "A1")], GOLDEN) for number in (1500, 800))
    whole = [say("below", 4000, "C3")]
    assert median(whole) < median(whole, relatives=Relatives(parts=parts))
    band = answer(whole, [0], GOLDEN, relatives=Relatives(parts=parts)).band
    assert float(band.lines["lo95"][0]) > 1900


def test_a_majority_is_read_from_the_place_around(say):
    whole = pool_observed([say("about", 2000, "A1")], GOLDEN)
    share = say("share", ratio=(0.5, 0.95))
    band = answer([share], [0], GOLDEN, relatives=Relatives(whole)).band
    assert 1000 < float(band.lines["median"][0]) < 1900
    assert answer([share], [0], GOLDEN).bands == {}


def test_relatives_that_count_others_say_nothing(say):
    whole = pool_observed([say("about", 500, "A1", basis=Basis.CORE)], GOLDEN)
    told = [say("about", 2000)]
    assert median(told, relatives=Relatives(whole)) == median(told)


def test_parts_that_do_not_add_up_are_said(say):
    parts = tuple(pool_observed([say("about", number, "A1")], GOLDEN) for number in (3000, 3000))
    answered = answer([say("about", 2000, "A1") for _ in range(5)], [0], GOLDEN, relatives=Relatives(parts=parts))
    assert any(note.startswith("The parts add up to a level outside the 80 % range") for note in answered.notes)
