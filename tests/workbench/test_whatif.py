"""What if: what is left of the claims, the panel beside, how it is kept and typed; and what hangs on each origin."""

from datetime import date

import pytest

from db.errors import WorkbenchError
from db.values import Basis, Bound, Reliability
from workbench.influence import influence
from workbench.pooled import SeriesClaims
from workbench.pooling.statements import Statement, day_number
from workbench.whatif import (
    AS_IT_IS,
    IGNORING_GRADES,
    basis_alone,
    read_what_if,
    what_if_json,
    what_if_of,
    with_undercount,
    without,
)

_DAY = day_number(date(2025, 6, 1))


def said(level: float, origin: int, basis: Basis = Basis.TOTAL, at: int = 0) -> Statement:
    day = _DAY + at
    ends = {"low": level, "best": level, "high": level, "reliability": Reliability.B}
    return Statement(bound=Bound.EXACT, first=day, last=day, known=day, origin=origin, basis=basis, **ends)


def test_each_leaves_what_it_should():
    told = (said(2000, 1), said(900, 2, Basis.CORE), said(2100, 3))
    assert without(1, "O-01").of(told) == told[1:]
    assert basis_alone(Basis.CORE).of(told) == told[1:2]
    assert {one.reliability for one in IGNORING_GRADES.of(told)} == {None}
    assert with_undercount(0.2).of(told) == AS_IT_IS.of(told) == told


@pytest.mark.parametrize(
    "what_if", [without(7, "O-07"), basis_alone(Basis.TOTAL), with_undercount(0.5), IGNORING_GRADES, AS_IT_IS]
)
def test_it_is_kept_with_a_figure_and_read_again(what_if):
    assert what_if_of(what_if_json(what_if)) == what_if


def test_it_can_be_typed_and_anything_else_is_one_sentence():
    origins = {"O-12": 5}
    assert read_what_if("without=o-12", origins) == without(5, "O-12")
    assert read_what_if("Core", origins) == basis_alone(Basis.CORE)
    assert read_what_if("undercount=0.2", origins) == with_undercount(0.2)
    for words in ("", "without=O-99", "without", "undercount=3", "core=1"):
        with pytest.raises(WorkbenchError):
            read_what_if(words, origins)


def test_the_origin_that_alone_tells_of_a_change_moves_the_level_most():
    told = [said(level, at, at=at) for at, level in enumerate((2000, 2050, 1950, 2020, 2010))]
    claims = SeriesClaims("Iraq", "US forces", (*told, said(4000, 9, at=200)))
    median, rows = influence(claims, _DAY + 210)
    assert rows[0].origin == 9
    assert rows[0].median < median
    assert rows[0].change == pytest.approx(rows[0].median / median - 1)
    assert [row.claims for row in rows] == [1] * 6


def test_without_the_only_origin_no_level_is_left():
    claims = SeriesClaims("Iraq", "US forces", (said(2000, 1), said(2100, 1, at=9)))
    _, (row,) = influence(claims, _DAY + 10)
    assert (row.claims, row.median, row.change) == (2, None, None)
