"""The formulas reproduce published values of one setting, to two in a hundred."""

import pytest

_TOLERANCE = 0.02


@pytest.mark.parametrize(
    ("bound", "number", "grade", "golden"),
    [
        ("about", 2500, "A1", (1945, 2312, 2487, 2677, 3179)),
        ("about", 2500, "B2", (1802, 2264, 2487, 2733, 3432)),
        ("about", 2500, "C3", (1362, 2127, 2487, 2909, 4542)),
        ("about", 2500, "D4", (742, 1814, 2488, 3411, 8343)),
        ("exact", 5262, "B2", (3890, 4842, 5262, 5719, 7118)),
        ("below", 2000, "B2", (422, 1369, 1663, 1894, 2382)),
        ("above", 900, "B2", (741, 917, 1021, 1180, 4216)),
        ("between", (900, 2000), "B2", (746, 1079, 1342, 1669, 2413)),
    ],
)
def test_one_statement(say, pooled, bound, number, grade, golden):
    assert pooled([say(bound, number, grade)]) == pytest.approx(golden, rel=_TOLERANCE)


def test_two_bounds_in_one_statement(say, pooled):
    both = [say("below", 2000, origin="one"), say("above", 900, origin="one")]
    assert pooled(both) == pytest.approx((804, 997, 1171, 1498, 2095), rel=_TOLERANCE)


def test_three_origins(say, pooled):
    three = [say("about", 2500) for _ in range(3)]
    assert pooled(three) == pytest.approx((2031, 2340, 2487, 2644, 3045), rel=_TOLERANCE)


def test_two_equal_sources_that_disagree(say, pooled):
    """The median lies in the valley between two humps, where a little probability is a long way."""
    golden = (737, 922, 1329, 1930, 2452)
    assert pooled([say("about", 900), say("about", 2000)]) == pytest.approx(golden, rel=_TOLERANCE)


def test_a_good_source_against_a_bad_one(say, pooled):
    golden = (1394, 1798, 1937, 2085, 2438)
    assert pooled([say("about", 900, "D4"), say("about", 2000, "A1")]) == pytest.approx(golden, rel=_TOLERANCE)


def test_half_a_year_later(say, pooled):
    assert pooled([say("about", 2000)], 180) == pytest.approx((575, 1568, 1990, 2526, 6890), rel=_TOLERANCE)


def test_roughly_halved(say, pooled):
    halved = say("change", day=120, ratio=(0.5, 0.5), base_first=0, base_last=0)
    golden = (747, 1020, 1212, 1477, 2392)
    assert pooled([say("about", 2000), halved], 120) == pytest.approx(golden, rel=_TOLERANCE)
