"""A dozen charts as they have to look, each compared with its reference picture.

A difference within the tolerance is that of another build of the rasteriser. Where a picture is meant to change, look
at it and keep it: `RENEW_PICTURES=1 pytest tests/workbench/figures/test_pictures.py`.
"""

import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.image import imread

from db.values import AsOf, Basis, Bound, ClaimState, Modality, Quantity, Reliability
from workbench.figures.content import Bands, EventFlag, Humps, Panel, Scenario
from workbench.figures.drawing import RENDERING, draw
from workbench.figures.palette import DARK, LIGHT
from workbench.figures.wording import draft_content

_PICTURES = Path(__file__).parent / "pictures"
_TOLERANCE = 4.0  # root mean square over all channels, of 255
_START = date(2022, 1, 1)
_RENEW = bool(os.environ.get("RENEW_PICTURES"))


def level_bands(last: float = 1200.0, spread: float = 1.25, **more) -> Bands:
    """From 5,000 down to ``last`` over four years, every 30 days."""
    days = tuple(_START + timedelta(30 * at) for at in range(50))
    median = [5000 - (5000 - last) / (1 + np.exp(-(at - 25) / 3)) for at in range(50)]
    edges = {}
    for name, power in (("50", 0.5), ("80", 1.0), ("95", 1.5)):
        edges[f"lo{name}"] = tuple(level / spread**power for level in median)
        edges[f"hi{name}"] = tuple(level * spread**power for level in median)
    told = {"label": f"about {last:,.0f}", "range_label": "80 %: 960 to 1,500"}
    return Bands(days, tuple(median), **edges, **(told | more))


def on(day: date) -> AsOf:
    return AsOf(day.isoformat(), day, day)


@pytest.fixture
def marks(make_mark):
    """One of each sign."""
    day = _START + timedelta(60)
    exact = Quantity(bound=Bound.EXACT, low=4900, best=4900, high=4900)

    def at(months: int, number: int, **more):
        return make_mark(label=f"C-{number:03d}", claim_ids=(number,), as_of=on(day + timedelta(30 * months)), **more)

    return (
        at(0, 1, quantity=exact, basis=Basis.TOTAL, articles=3),
        at(6, 2, quantity=replace(exact, low=4300, best=4600, high=4900), basis=Basis.CORE, reliability=Reliability.C),
        at(12, 3, quantity=Quantity(bound=Bound.BELOW, high=4500.0), basis=Basis.UNKNOWN),
        at(18, 4, quantity=Quantity(bound=Bound.ABOVE, low=3500.0), reliability=Reliability.F),
        at(24, 5, quantity=Quantity(bound=Bound.BETWEEN, low=2500.0, high=3200.0), reliability=None),
        at(30, 6, quantity=replace(exact, low=900, best=900, high=900), state=ClaimState.SUPERSEDED),
        at(36, 7, quantity=replace(exact, low=1300, best=1300, high=1300), reliability=Reliability.E),
        at(50, 8, quantity=Quantity(bound=Bound.BELOW, high=900.0), modality=Modality.PLANNED),
    )


@pytest.fixture
def pictures(marks):
    """What is drawn, by name: (panels, palette, whole page)."""
    known = _START + timedelta(1300)
    plain = Panel("Iraq", "US forces", marks, (), bands=level_bands(known_until=known))
    gaps = ((_START + timedelta(400), _START + timedelta(900)),)
    humps = tuple(
        Humps(_START + timedelta(30 * at), (900.0, 4000.0), (1.0, 1.0), (1100.0, 4200.0)) for at in range(22, 29)
    )
    days = tuple(known + timedelta(30 * at) for at in range(6))
    plans = Scenario(days, (1200, 1100, 900, 800, 700, 600), (900, 800, 600, 500, 400, 300), (1500,) * 6)
    events = tuple(
        EventFlag(label, on(_START + timedelta(at)), number)
        for number, (label, at) in enumerate(
            [("Withdrawal announced", 300), ("Base handed over", 380), ("Treaty", 420)]
        )
    )
    none = replace(level_bands(150.0, 1.8), lo95=(0.0,) * 50, none=(0.2,) * 50)
    syria = Panel("Syria", "US forces", marks[:3], (), bands=level_bands(2000.0, known_until=known))

    def with_bands(**more):
        return replace(plain, bands=replace(plain.bands, **more))

    return {
        "band": ((plain,), LIGHT, False),
        "band-dark": ((plain,), DARK, False),
        "marks-alone": ((replace(plain, bands=None),), LIGHT, False),
        "no-recent-report": ((with_bands(gaps=gaps),), LIGHT, False),
        "sources-split": ((with_bands(humps=humps),), LIGHT, False),
        "plans-carried-out": ((with_bands(scenario=plans),), LIGHT, False),
        "logarithmic": ((replace(plain, bands=level_bands(300.0, 1.6)),), LIGHT, False),
        "nobody-there": ((replace(plain, bands=none),), LIGHT, False),
        "event-lanes": ((replace(plain, events=events),), LIGHT, False),
        "two-places": ((plain, syria), LIGHT, False),
        "what-if": ((plain, replace(plain, variant="without O-12", marks=marks[3:])), DARK, False),
        "page": ((plain, syria), LIGHT, True),
        "empty": ((Panel("Iraq", "US forces", (), ()),), LIGHT, False),
    }


_NAMES = (
    *("band", "band-dark", "marks-alone", "no-recent-report", "sources-split", "plans-carried-out", "logarithmic"),
    *("nobody-there", "event-lanes", "two-places", "what-if", "page", "empty"),
)


@pytest.mark.parametrize("name", _NAMES)
def test_it_looks_as_it_has_to(pictures, name, tmp_path):
    panels, palette, framed = pictures[name]
    content = draft_content(panels, date(2026, 1, 1), made_with="Muster", project_state="0", handling="TLP:GREEN")
    figure = Figure(figsize=(7.2, 6.4 if framed or len(panels) > 1 else 3.6), dpi=80)
    canvas = FigureCanvasAgg(figure)
    with mpl.rc_context(RENDERING):
        draw(figure, content, palette, frame=framed)
        seen = tmp_path / f"{name}.png"
        canvas.print_png(seen, metadata={"Software": None})
    reference = _PICTURES / f"{name}.png"
    if _RENEW:
        _PICTURES.mkdir(exist_ok=True)
        reference.write_bytes(seen.read_bytes())
    ours, theirs = (imread(path)[:, :, :3] * 255 for path in (seen, reference))
    assert ours.shape == theirs.shape
    assert np.sqrt(np.mean((ours - theirs) ** 2)) <= _TOLERANCE, f"compare {seen} with {reference}"


def test_the_tolerance_is_less_than_a_mark(pictures):
    """A chart without one of its marks is told from the chart with all of them."""
    panels, palette, _ = pictures["band"]

    def drawn(panel):
        figure = Figure(figsize=(7.2, 3.6), dpi=80)
        canvas = FigureCanvasAgg(figure)
        with mpl.rc_context(RENDERING):
            content = draft_content([panel], date(2026, 1, 1), made_with="", project_state="")
            draw(figure, content, palette, frame=False)
            canvas.draw()
        return np.asarray(canvas.buffer_rgba(), float)[:, :, :3]

    fewer = replace(panels[0], marks=panels[0].marks[:2] + panels[0].marks[3:])
    assert np.sqrt(np.mean((drawn(panels[0]) - drawn(fewer)) ** 2)) > _TOLERANCE
