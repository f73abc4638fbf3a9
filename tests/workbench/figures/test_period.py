"""A figure zoomed to a period shows what belongs to it, and only that."""

from dataclasses import replace
from datetime import date

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from db.values import AsOf
from workbench.figures.drawing import draw
from workbench.figures.palette import LIGHT
from workbench.figures.panelplan import place_panel
from workbench.figures.placement import day_number


def _as_of(first: str, last: str) -> AsOf:
    return AsOf(f"{first}/{last}", date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        (("2020-01-01", "2020-12-31"), True),
        (("2019-01-01", "2020-02-01"), True),
        (("2020-12-01", "2023-01-01"), True),
        (("2015-01-01", "2023-01-01"), True),
        (("2018-01-01", "2019-12-31"), False),
        (("2021-01-01", "2021-01-01"), False),
    ],
)
def test_a_date_of_many_days_is_shown_as_far_as_it_reaches_into_the_period(figure_of, make_mark, days, shown):
    content = figure_of(make_mark(as_of=_as_of(*days)))
    period = (date(2020, 1, 1), date(2020, 12, 31))
    placed = place_panel(content.panels[0], period).placed
    assert bool(placed) is shown
    for one in placed:
        assert day_number(period[0]) <= one.left <= one.right <= day_number(period[1])


def test_only_marks_in_sight_can_be_pointed_at(figure_of, make_mark):
    marks = [make_mark(label=f"C-{year}", as_of=_as_of(f"{year}-06-01", f"{year}-06-01")) for year in range(2016, 2024)]
    long = make_mark(label="C-long", as_of=_as_of("2016-01-01", "2019-03-01"))
    content = replace(figure_of(*marks, long), period=(date(2019, 1, 1), date(2021, 12, 31)))
    figure = Figure(figsize=(8, 5))
    FigureCanvasAgg(figure)
    drawn = draw(figure, content, LIGHT, frame=False)
    assert [one.mark.label for one in drawn.marks] == ["C-2019", "C-2020", "C-2021"]
