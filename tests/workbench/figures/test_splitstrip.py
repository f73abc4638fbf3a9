"""A day on which the sources split is a strip with two humps."""

from datetime import date

import pytest

from workbench.figures.content import Bands, Humps
from workbench.figures.splitstrip import split_on, split_strip

HUMPS = Humps(date(2024, 3, 1), (500.0, 1000.0, 2000.0, 4000.0, 8000.0), (0.0, 1.0, 0.1, 0.6, 0.0), (1000.0, 4000.0))


def bands(*humps: Humps) -> Bands:
    return Bands((date(2024, 1, 1),), *[(1.0,)] * 7, humps=humps)


def test_the_strip_runs_over_the_logarithm_of_the_level():
    strip = split_strip(HUMPS)
    assert [point[0] for point in strip.outline] == pytest.approx([0, 0, 0.25, 0.5, 0.75, 1, 1])  # each level doubles
    assert [point[1] for point in strip.outline] == [0, 0, 1, 0.1, 0.6, 0, 0]
    assert [words for _, words in strip.peaks] == ["1,000", "4,000"]
    assert [across for across, _ in strip.peaks] == pytest.approx([0.25, 0.75])
    assert strip.words == "Sources split, 1 Mar 2024: about 1,000 or about 4,000"


def test_the_nearest_day_within_a_month_speaks_for_a_day():
    later = Humps(date(2024, 3, 20), HUMPS.levels, HUMPS.density, HUMPS.peaks)
    assert split_on(bands(HUMPS, later), date(2024, 3, 12)) is later
    assert split_on(bands(HUMPS, later), date(2024, 2, 1)) is HUMPS
    assert split_on(bands(HUMPS), date(2024, 6, 1)) is None
    assert split_on(None, date(2024, 3, 1)) is None
