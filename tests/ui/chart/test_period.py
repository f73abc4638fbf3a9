"""The stretch of time a chart shows."""

from datetime import date

from ui.chart.period import panned, zoomed

YEAR = (date(2025, 1, 1), date(2026, 1, 1))


def test_zoom_keeps_the_point_it_is_about() -> None:
    first, last = zoomed(YEAR, 0.5, 0.0)
    assert first == YEAR[0]
    assert (last - first).days == 182
    first, last = zoomed(YEAR, 0.5, 1.0)
    assert abs((last - YEAR[1]).days) <= 1


def test_zoom_ends_at_sixty_days_and_at_forty_years() -> None:
    first, last = zoomed(YEAR, 0.01, 0.5)
    assert (last - first).days == 60
    long = (date(1990, 1, 1), date(2025, 1, 1))
    assert zoomed(long, 1.25, 0.5) == long


def test_a_move_is_by_whole_days_to_both_sides_alike() -> None:
    assert panned(YEAR, 0.001) == YEAR
    assert panned(YEAR, -0.001) == YEAR
    assert panned(YEAR, 10 / 365) == (date(2025, 1, 11), date(2026, 1, 11))
    assert panned(YEAR, -10 / 365) == (date(2024, 12, 22), date(2025, 12, 22))
