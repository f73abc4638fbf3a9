"""How long a chart takes with 2,000 claims and with as many as the sample has, as ratios to bare axes in one run."""

import itertools
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import matplotlib as mpl
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from db.values import AsOf, Basis, Bound, ClaimKind, ClaimState, Modality, Quantity, Reliability
from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.drawing import RENDERING, draw
from workbench.figures.palette import LIGHT
from workbench.figures.wording import draft_content


def content_of(count: int) -> FigureContent:
    chance = random.Random(5)  # noqa: S311 (the same claims in each run)
    marks = tuple(_mark(number, chance) for number in range(count))
    return draft_content([Panel("Iraq", "US forces", marks, ())], date(2026, 1, 1), made_with="", project_state="")


def _mark(number: int, chance: random.Random) -> Mark:
    day, level = date(2016, 1, 1) + timedelta(chance.randrange(3600)), float(chance.randrange(500, 6000))
    quantities = (
        Quantity(bound=Bound.EXACT, low=level, best=level, high=level),
        Quantity(bound=Bound.ABOUT, low=level - 200, best=level, high=level + 300),
        Quantity(bound=Bound.BETWEEN, low=level, high=level + 500),
        Quantity(bound=Bound.BELOW, high=level),
    )
    return Mark(
        claim_ids=(number,),
        label=f"C-{number:04d}",
        quantity=chance.choice(quantities),
        as_of=AsOf(day.isoformat(), day, day),
        known=day,
        basis=chance.choice(list(Basis)),
        modality=chance.choice(list(Modality)),
        kind=ClaimKind.LEVEL,
        state=ClaimState.ACTIVE,
        reliability=chance.choice([None, *Reliability]),
        credibility=None,
        articles=chance.choice([1, 1, 3]),
        quote="",
        source="",
        outlet="",
        title="",
        origin=None,
        origin_id=number,
    )


def canvas() -> FigureCanvasAgg:
    return FigureCanvasAgg(Figure(figsize=(12, 8), dpi=100))


@pytest.fixture
def bare_axes() -> Callable[[], object]:
    """Redraws matplotlib's own axes with dates and a grid and nothing in them."""
    bare = canvas()
    axes = bare.figure.add_subplot(xlim=(16_800, 20_400), ylim=(0, 6000))
    axes.xaxis_date()
    axes.grid()
    return bare.draw


@pytest.mark.parametrize(("count", "most"), [(2000, 2.5), (50_000, 3)])
def test_redrawing_everything(
    count: int, most: float, bare_axes: Callable[[], object], against: Callable[..., Any]
) -> None:
    """Laid out and rendered anew, as after a change of theme or a pan; bare axes are only rendered."""
    chart, content = canvas(), content_of(count)

    def redraw() -> None:
        draw(chart.figure, content, LIGHT, frame=False)
        chart.draw()

    with mpl.rc_context(RENDERING):
        assert against(redraw, bare_axes).value <= most


@pytest.mark.parametrize(("count", "most"), [(2000, 3), (50_000, 3)])
def test_panning(count: int, most: float, bare_axes: Callable[[], object], against: Callable[..., Any]) -> None:
    """Each time over another period, as while the chart is dragged, and the mark under the pointer found in it."""
    chart, content = canvas(), content_of(count)
    days = itertools.count()

    def pan() -> None:
        first = date(2016, 3, 1) + timedelta(10 * next(days))
        drawn = draw(chart.figure, replace(content, period=(first, first + timedelta(3000))), LIGHT, frame=False)
        chart.draw()
        drawn.nearest(600, 400, 22)

    with mpl.rc_context(RENDERING):
        assert against(pan, bare_axes).value <= most


def test_the_very_first_drawing_of_2000_claims_takes_at_most_ten_bare_axes(
    bare_axes: Callable[[], object], against: Callable[..., Any]
) -> None:
    chart, content = canvas(), content_of(2000)

    def first_draw() -> None:
        panel = replace(content.panels[0], marks=(*content.panels[0].marks,))  # nothing is remembered of it
        draw(chart.figure, replace(content, panels=(panel,)), LIGHT, frame=False)
        chart.draw()

    with mpl.rc_context(RENDERING):
        assert against(first_draw, bare_axes).value <= 10


def test_laying_out_and_drawing_a_samples_worth_takes_at_most_four_bare_axes(
    bare_axes: Callable[[], object], against: Callable[..., Any]
) -> None:
    chart, content = canvas(), content_of(40)

    def first_draw() -> None:
        draw(chart.figure, content, LIGHT, frame=False)
        chart.draw()

    with mpl.rc_context(RENDERING):
        assert against(first_draw, bare_axes).value <= 4


@pytest.mark.parametrize("count", [2000, 50_000])
def test_finding_the_mark_under_the_pointer_takes_less_than_a_tenth_of_bare_axes(
    count: int, bare_axes: Callable[[], object], against: Callable[..., Any]
) -> None:
    chart = canvas()
    drawn = draw(chart.figure, content_of(count), LIGHT, frame=False)
    assert against(lambda: drawn.nearest(600, 400, 22), bare_axes).value <= 0.1
