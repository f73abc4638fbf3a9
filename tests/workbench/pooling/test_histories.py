"""Plausible histories: they have the band's ranges on every day, and go from day to day as levels do."""

import numpy as np
import pytest

from db.values import Basis, Bound, Reliability
from workbench.pooling.answer import answer
from workbench.pooling.settings import Options
from workbench.pooling.statements import Statement

_DAYS = tuple(range(0, 721, 30))
_MANY = Options(histories=300)


def said(day: int, level: float, basis: Basis = Basis.TOTAL, **more) -> Statement:
    told = {"low": level, "best": level, "high": level, "origin": day, "reliability": Reliability.B} | more
    return Statement(bound=Bound.EXACT, first=day, last=day, known=day, basis=basis, **told)


@pytest.fixture(scope="module")
def one_basis():
    return answer((said(0, 5000), said(360, 2500), said(600, 2600)), _DAYS, _MANY)


def inside(band, share: str) -> np.ndarray:
    """The share of the histories between the edges of a range, a day each."""
    paths = np.array(band.histories)
    return ((paths >= band.lines[f"lo{share}"]) & (paths <= band.lines[f"hi{share}"])).mean(0)


def test_on_every_day_they_fill_the_ranges_as_they_should(one_basis):
    paths = np.array(one_basis.band.histories)
    assert paths.shape == (300, len(_DAYS))
    for share, wanted in (("50", 0.5), ("80", 0.8), ("95", 0.95)):
        off = np.abs(inside(one_basis.band, share) - wanted)
        assert off.max() < 4 * np.sqrt(wanted * (1 - wanted) / 300) + 0.03  # the grid is a step wide


def test_one_history_moves_little_where_the_range_alone_would_let_it_leap(one_basis):
    """Between two reports neighbouring days hang together: drawn day by day for itself each would leap about."""
    logs = np.log(np.array(one_basis.band.histories))
    middle = _DAYS.index(180)
    assert np.corrcoef(logs[:, middle], logs[:, middle + 1])[0, 1] > 0.6
    assert np.corrcoef(logs[:, 0], logs[:, middle])[0, 1] < 0.6


def test_core_and_total_each_have_their_own():
    told = (said(0, 1000, Basis.CORE), said(100, 1900), said(300, 1100, Basis.CORE), said(400, 2000))
    found = answer(told, _DAYS[:16], _MANY)
    for basis in (Basis.CORE, Basis.TOTAL):
        assert np.abs(inside(found.bands[basis], "80") - 0.8).max() < 0.13
    core, total = (np.median(np.array(found.bands[basis].histories)) for basis in (Basis.CORE, Basis.TOTAL))
    assert core < total


def test_some_of_them_end_where_nobody_may_be_there():
    none = said(400, 0.0)
    found = answer((said(0, 900), none), _DAYS[:16], _MANY)
    gone = (np.array(found.band.histories)[:, -1] == 0).mean()
    assert gone == pytest.approx(found.band.none[-1], abs=0.08)


def test_the_same_claims_give_the_same_histories_and_none_are_drawn_unasked(one_basis):
    again = answer((said(600, 2600), said(0, 5000), said(360, 2500)), _DAYS, _MANY)
    assert np.array_equal(again.band.histories, one_basis.band.histories)
    assert answer((said(0, 5000),), _DAYS).band.histories == ()
