"""Who told what: echoes, slips and repeats."""

from dataclasses import replace

from workbench.pooling.tellings import tellings_of


def test_five_copies_of_a_briefing_are_one_telling_of_its_day(say):
    copies = [say("about", 2500, day=day, origin="briefing", first=0, last=30, known=day) for day in (9, 3, 12, 20, 5)]
    (telling,) = tellings_of(copies)
    assert (telling.first, telling.last, telling.known) == (0, 3, 3)
    assert len(telling.statements) == 5


def test_a_copy_that_slipped_a_digit_is_outvoted(say, pooled):
    copies = [say("about", 2500, origin="briefing") for _ in range(4)]
    slipped = [*copies, say("about", 250, origin="briefing")]
    assert pooled(slipped, names=["median"])[0] > 0.9 * pooled(copies, names=["median"])[0]


def test_two_bounds_of_one_statement_both_hold(say):
    (telling,) = tellings_of([say("below", 2000, origin="one"), say("above", 900, origin="one")])
    assert len(telling.parts) == 2


def test_a_copy_that_lost_its_hedge_is_another_reading_of_the_same(say):
    told = [say("below", 2000, origin="one"), say("below", 2000, origin="one"), say("exact", 2000, origin="one")]
    (telling,) = tellings_of(told)
    ((fewer, plain),) = telling.parts
    assert (len(fewer), len(plain)) == (2, 1)


def test_an_origin_that_speaks_of_two_times_tells_twice(say):
    told = tellings_of([say("about", 2500, day=0, origin="report"), say("about", 900, day=400, origin="report")])
    assert [(one.first, one.last) for one in told] == [(0, 0), (400, 400)]


def test_a_source_that_repeats_its_number_within_two_months_tells_once(say):
    first = say("about", 900, source="spokesman")
    assert len(tellings_of([first, replace(first, first=40, last=40, known=40, origin="another")])) == 1
    assert len(tellings_of([first, replace(first, first=90, last=90, known=90, origin="another")])) == 2
    assert len(tellings_of([first, replace(first, first=40, last=40, known=40, origin="x", source="other")])) == 2


def test_a_change_by_a_factor_and_one_in_persons_are_told_side_by_side(say):
    level, of = say("about", 2000, day=-100), {"base_first": -100, "base_last": -100}
    told = tellings_of([level, say("change", delta=(-500.0, -500.0), **of), say("change", ratio=(0.5, 0.5), **of)])
    assert len(told) == 3


def test_a_number_that_others_have_published_counts_for_less(say):
    first, day_after = say("about", 2500), say("about", 2500, day=1)
    assert [one.power for one in tellings_of([first, day_after])] == [1, 0.6]
    assert [one.power for one in tellings_of([first, say("about", 2500)])] == [1, 1]
    assert [one.power for one in tellings_of([first, say("about", 2500, day=121)])] == [1, 1]
    assert [one.power for one in tellings_of([first, say("about", 2400, day=1)])] == [1, 1]
    assert [one.power for one in tellings_of([say("exact", 2478), say("about", 2478, day=1)])] == [1, 0.2]
    both = [say("below", 2500, origin="one"), say("above", 2000, origin="one")]
    assert [one.power for one in tellings_of([say("below", 2500, day=-1), *both])] == [1, 1]
