"""What must hold of any statements."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.values import Basis, Bound, Credibility, Modality, Reliability
from workbench.pooling.answer import answer
from workbench.pooling.pool import pool
from workbench.pooling.settings import GOLDEN, QUICK, Options
from workbench.pooling.statements import Statement
from workbench.pooling.summary import QUANTILES

_NUMBERS = st.integers(2, 400).map(lambda hundreds: hundreds * 100.0)


@st.composite
def statements(draw):
    bound = draw(st.sampled_from([Bound.ABOUT, Bound.EXACT, Bound.BELOW, Bound.ABOVE, Bound.BETWEEN]))
    number, day = draw(_NUMBERS), draw(st.integers(0, 900))
    low = number if bound in (Bound.ABOVE, Bound.BETWEEN) else None
    high = {Bound.BELOW: number, Bound.BETWEEN: number * 1.3}.get(bound)
    return Statement(
        bound, day, day + draw(st.integers(0, 40)), day + draw(st.integers(0, 60)), low,
        number if bound in (Bound.ABOUT, Bound.EXACT) else None, high,
        draw(st.sampled_from(["a", "b", "c", None])), draw(st.sampled_from(["p", "q", None])),
        draw(st.sampled_from([None, *Reliability])), draw(st.sampled_from([None, *Credibility])),
        draw(st.sampled_from(list(Basis))),
    )  # fmt: skip


_SOME = st.lists(statements(), min_size=1, max_size=6)
_DAYS = [-200, 0, 90, 400, 1200]


def lines(told, options: Options = QUICK) -> np.ndarray:
    """All lines of all bands, shape (bases, lines, days)."""
    answered = answer(told, _DAYS, options)
    return np.array([[band.lines[name] for name in QUANTILES] for band in answered.bands.values()])


@settings(max_examples=40, deadline=None)
@given(_SOME)
def test_the_lines_are_finite_and_in_order(told):
    found = lines(told)
    assert np.isfinite(found).all()
    assert (np.diff(found, axis=1) >= 0).all()


@settings(max_examples=25, deadline=None)
@given(_SOME, st.randoms())
def test_the_order_of_the_statements_changes_nothing(told, chance):
    shuffled = list(told)
    chance.shuffle(shuffled)
    assert lines(shuffled) == pytest.approx(lines(told), rel=1e-6)


@settings(max_examples=25, deadline=None)
@given(_SOME)
def test_ten_times_the_numbers_is_ten_times_the_level(told):
    def tenfold(number):
        return None if number is None else 10 * number

    larger = [replace(one, low=tenfold(one.low), best=tenfold(one.best), high=tenfold(one.high)) for one in told]
    assert lines(larger) == pytest.approx(10 * lines(told), rel=1e-6)


@settings(max_examples=25, deadline=None)
@given(_SOME, st.integers(1, 4))
def test_an_echo_changes_nothing(told, echoes):
    known = [replace(one, origin=f"origin {at}", source=None) for at, one in enumerate(told)]
    echoed = known + [replace(known[0], known=known[0].known + day) for day in range(echoes)]
    assert lines(echoed) == pytest.approx(lines(known), rel=1e-6)


@settings(max_examples=25, deadline=None)
@given(_SOME)
def test_a_plan_never_touches_the_band(told):
    plan = Statement(Bound.ABOUT, 300, 300, 200, best=50.0, origin="plan", modality=Modality.PLANNED)
    assert (lines([*told, plan]) == lines(told)).all()


@settings(max_examples=15, deadline=None)
@given(_SOME)
def test_the_same_question_has_the_same_answer(told):
    assert (lines(told, Options()) == lines(told, Options())).all()


def test_a_better_grade_is_never_wider(say, pooled):
    widths = []
    for grade in ("A1", "B2", "C3", "D4"):
        low, high = pooled([say("about", 2500, grade)], names=("lo95", "hi95"))
        widths.append(high / low)
    assert widths == sorted(widths)


def test_two_sources_that_disagree_are_two_humps(say):
    answered = answer([say("about", 900), say("about", 2000)], [0], GOLDEN)
    assert answered.band is not None
    (split,) = answered.band.splits
    assert split.peaks == pytest.approx((900, 2000), rel=0.05)
    assert split.density.max() == 1
    assert any(note.startswith("The sources split on 1970-01-01: about 910 or about 2,000") for note in answered.notes)


def test_sources_that_agree_are_one_hump(say):
    answered = answer([say("about", 1900), say("about", 2000)], [0], GOLDEN)
    assert answered.band is not None
    assert answered.band.splits == ()


def test_what_is_known_up_to_a_day_has_nothing_of_what_comes_after(say):
    def known(told, read):
        (passes,) = pool(told, GOLDEN).passes
        return passes.chain.counted(read(passes).mass[0], Basis.TOTAL)[0]

    first, later = [say("about", 2000), say("about", 3000, day=1)], say("about", 2000, day=10)
    alone = known(first, lambda passes: passes.on([5]))
    assert known([*first, later], lambda passes: passes.up_to(5)) == pytest.approx(alone / alone.sum(), abs=1e-6)
    assert known([*first, later], lambda passes: passes.on([5])) != pytest.approx(alone / alone.sum(), abs=1e-3)
    assert known(first, lambda passes: passes.up_to(-5)) == pytest.approx(known(first, lambda passes: passes.on([-5])))
