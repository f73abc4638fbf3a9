"""Pooled levels as drawn and as said: bands, forecast, gaps, splits, plans, the scale by the rule."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from workbench.figures.content import Bands, Humps, Panel, Scenario
from workbench.figures.drawing import draw
from workbench.figures.levelscale import LevelScale, is_logarithmic, log_ticks
from workbench.figures.palette import LIGHT
from workbench.figures.wording import draft_content
from workbench.figures.wording_pooled import pooled_course

START = date(2024, 1, 1)


def bands(levels=(2000.0,) * 25, spread=1.25, **more) -> Bands:
    """A level every 30 days with an 80 % range of so many times the median."""
    days = tuple(START + timedelta(30 * at) for at in range(len(levels)))
    edges = {}
    for name, power in (("50", 0.5), ("80", 1.0), ("95", 1.5)):
        edges[f"lo{name}"] = tuple(level / spread**power for level in levels)
        edges[f"hi{name}"] = tuple(level * spread**power for level in levels)
    return Bands(days, tuple(levels), label="about 2,000", range_label="80 %: 1,600 to 2,500", **edges, **more)


@pytest.fixture
def panel(make_mark):
    return Panel("Iraq", "US forces", (make_mark(),), (), bands=bands())


def drawn(panel: Panel):
    figure = Figure(figsize=(10, 6))
    content = draft_content([panel], date(2026, 1, 1), made_with="", project_state="")
    return figure, draw(figure, content, LIGHT, frame=False)


def words_of(figure) -> list[str]:
    return [text.get_text() for text in figure.findobj(Text)]


def test_the_label_at_the_end_names_place_month_level_and_range(panel):
    figure, _ = drawn(panel)
    assert {"Iraq, Dec 2025", "about 2,000", "80 %: 1,600 to 2,500"} <= set(words_of(figure))


def test_the_panel_names_who_is_counted(panel):
    figure, _ = drawn(panel)
    assert "military personnel, pooled level: total present" in words_of(figure)


def test_right_of_what_is_known_is_hatched_and_dashed(panel):
    known = START + timedelta(500)
    figure, seen = drawn(replace(panel, bands=replace(panel.bands, known_until=known)))
    assert {"forecast", "known until 15 May 2025"} <= set(words_of(figure))
    hatched = [area for area in seen.axes[0].collections if area.get_hatch()]
    flat = [area for area in seen.axes[0].collections if not area.get_hatch()]
    meeting = known.toordinal() - date(1970, 1, 1).toordinal()
    assert len(flat) == 3
    assert min(path.vertices[:, 0].min() for area in hatched for path in area.get_paths()) == meeting
    assert max(path.vertices[:, 0].max() for area in flat for path in area.get_paths()) == meeting
    assert sum(line.is_dashed() for line in seen.axes[0].lines if len(line.get_xdata()) > 3) == 1


def test_a_time_without_a_report_says_so(panel):
    figure, _ = drawn(replace(panel, bands=replace(panel.bands, gaps=((date(2024, 6, 1), date(2025, 6, 1)),))))
    assert "no recent report" in words_of(figure)


def test_a_time_without_a_report_too_short_to_show_is_not_hatched(panel):
    gap = (date(2024, 6, 1), date(2024, 7, 1))
    _, seen = drawn(replace(panel, bands=replace(panel.bands, days=long_days(), gaps=(gap,))))
    assert not [area for area in seen.axes[0].collections if area.get_hatch()]


def long_days() -> tuple[date, ...]:
    """As many days as the bands have, over ten years."""
    return tuple(START + timedelta(150 * at) for at in range(25))


def test_two_humps_are_two_ridges(panel):
    humps = tuple(Humps(START + timedelta(30 * at), (900.0, 2000.0), (1.0, 1.0), (900.0, 2000.0)) for at in (3, 4))
    figure, seen = drawn(replace(panel, bands=replace(panel.bands, humps=humps)))
    assert "sources split" in words_of(figure)
    ridges = [line for line in seen.axes[0].lines if len(line.get_xdata()) == 2 and len(set(line.get_ydata())) == 1]
    assert sorted(float(line.get_ydata()[0]) for line in ridges) == [900, 2000]


def test_plans_are_lines_and_no_area(panel):
    plans = Scenario((date(2025, 10, 1), date(2026, 3, 1)), (1500.0, 500.0), (1000.0, 300.0), (2000.0, 900.0))
    _, with_plans = drawn(replace(panel, bands=replace(panel.bands, scenario=plans)))
    assert len(with_plans.axes[0].collections) == 3
    dashed = [line for line in with_plans.axes[0].lines if line.is_dashed()]
    assert [list(line.get_ydata()) for line in dashed] == [[1000, 300], [2000, 900], [1500, 500]]


@pytest.mark.parametrize(("levels", "log"), [((2000.0, 1500.0), False), ((9000.0, 800.0), True)])
def test_the_scale_is_logarithmic_where_the_band_spans_more_than_six_times(panel, levels, log):
    assert is_logarithmic(replace(panel, bands=bands(levels))) is log


def test_an_analyst_can_have_the_scale_either_way(panel):
    assert is_logarithmic(replace(panel, log=True))
    assert not is_logarithmic(replace(panel, bands=bands((9000.0, 800.0)), log=False))


def test_a_logarithmic_scale_has_a_strip_for_nobody_there(panel):
    none = replace(bands((9000.0, 800.0)), lo95=(6000.0, 0.0))
    figure, seen = drawn(replace(panel, bands=none))
    assert "none" in words_of(figure)
    assert "none" not in words_of(drawn(replace(panel, bands=bands((9000.0, 800.0))))[0])
    scale = LevelScale((100.0, 1000.0), log=True, has_none=True)
    assert scale.bottom < scale.at(0.0) < scale.at(100.0) < scale.at(np.array([1000.0]))[0] == scale.top
    (mark,) = seen.marks
    assert mark.y == pytest.approx(np.log10(mark.mark.quantity.best))


def test_a_logarithmic_scale_reaches_down_to_every_line(panel):
    """Where the 95 and 80 % ranges end at nobody the median is still some; and plans may lie below it."""
    falling = replace(bands((9000.0, 800.0)), lo95=(0.0, 0.0), lo80=(0.0, 0.0), lo50=(0.0, 0.0))
    _, seen = drawn(replace(panel, log=True, bands=falling))
    assert seen.axes[0].get_ylim()[0] < np.log10(500)
    plans = Scenario((START, START + timedelta(30)), (50.0, 50.0), (30.0, 30.0), (90.0, 90.0))
    _, lower = drawn(replace(panel, log=True, bands=replace(falling, scenario=plans)))
    assert lower.axes[0].get_ylim()[0] < np.log10(20)


def test_the_strip_is_as_full_as_nobody_there_is_likely(panel):
    emptied = replace(bands((9000.0, 800.0, 600.0)), none=(0.0, 0.1, 0.4), lo95=(6000.0, 0.0, 0.0))
    figure, seen = drawn(replace(panel, bands=emptied))
    assert "chance of none up to 40 %" in words_of(figure)
    low, high = seen.axes[0].get_ylim()
    (filled,) = [area for area in seen.axes[0].collections if area.get_zorder() == 1.52]
    top = max(path.vertices[:, 1].max() for path in filled.get_paths())
    assert (top - low) / (high - low) == pytest.approx(0.4 * 0.14)  # the strip is 14 % of the axis


def test_words_keep_off_the_median(panel, make_mark, exactly, days):
    """Upwards to the right, where a count of articles else stands, runs the line."""
    rising = bands(tuple(1000.0 + 90 * at for at in range(25)))
    told = make_mark(quantity=exactly(2080), as_of=days("2024-12-26"), articles=3)
    figure, seen = drawn(replace(panel, marks=(told,), bands=rising))
    (count,) = [text for text in figure.findobj(Text) if text.get_text() == "×3"]
    box = count.get_window_extent()
    (median,) = [line for line in seen.axes[0].lines if tuple(line.get_ydata()) == rising.median]
    spots = seen.axes[0].transData.transform(median.get_xydata())
    under = np.interp([box.x0, box.x1], *spots.T)
    assert (under > box.y1).all() or (under < box.y0).all()


def test_a_panel_with_little_room_names_its_basis_and_scale_in_fewer_words(panel):
    figure = Figure(figsize=(4.6, 4))
    narrow = replace(panel, bands=bands((9000.0, 800.0)))
    draw(figure, draft_content([narrow], date(2026, 1, 1), made_with="", project_state=""), LIGHT, frame=False)
    assert "pooled total present; log scale" in words_of(figure)


def test_logarithmic_ticks_are_ones_twos_and_fives():
    assert log_ticks(430, 6100) == [200, 500, 1000, 2000, 5000, 10000]


def test_the_course_has_start_turn_and_end_with_ranges(panel):
    levels = (5000.0,) * 10 + (2000.0,) * 15
    told = pooled_course(replace(panel, bands=bands(levels)))
    assert told.startswith("US forces in Iraq, total present: about 5,000 (80 % range 4,000 to 6,200) in Jan 2024; ")
    assert told.endswith("about 2,000 (80 % range 1,600 to 2,500) in Dec 2025.")
    assert 3 <= told.count("80 % range") <= 6
