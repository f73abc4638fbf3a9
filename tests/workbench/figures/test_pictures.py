"""Charts as they have to look, each compared with its reference picture.

A difference within the tolerance is that of another build of the rasteriser. Where there is more, what was drawn lies
beside its reference as "…-actual.png". Where a picture is meant to change, look at it and keep it: `make pictures`.
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
from PIL import Image

from db.values import AsOf, Basis, Bound, ClaimState, Modality, Quantity, Reliability
from workbench.figures.content import Bands, EventFlag, Humps, Panel, Scenario, View
from workbench.figures.drawing import RENDERING, draw
from workbench.figures.palette import DARK, LIGHT
from workbench.figures.several.viewing import shown_as
from workbench.figures.wording import draft_content

_PICTURES = Path(__file__).parent / "pictures"
_TOLERANCE = 1.0  # root mean square over all channels, of 255; a forecast drawn full in place of dashed is 1.4
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
def planned(make_mark):
    """Planned with and without a date, as a bound to either side, and projected."""
    exact = Quantity(bound=Bound.EXACT, low=900, best=900, high=900)
    said = {"modality": Modality.PLANNED, "known": date(2025, 2, 1)}
    return (
        make_mark(quantity=exact, as_of=None, **said),
        make_mark(quantity=Quantity(bound=Bound.ABOVE, low=600.0), as_of=on(date(2025, 11, 1)), **said),
        make_mark(quantity=Quantity(bound=Bound.BELOW, high=1000.0), as_of=on(date(2026, 1, 20)), articles=5, **said),
        make_mark(
            quantity=replace(exact, low=500, best=500, high=500), as_of=on(date(2026, 4, 1)), basis=Basis.CORE, **said
        ),
        make_mark(as_of=on(date(2025, 9, 1)), modality=Modality.PROJECTED, basis=Basis.UNKNOWN),
    )


@pytest.fixture
def judged(make_mark):
    """What was overtaken or taken back, reckoned, contradicted; and an imprecise date."""
    states = (ClaimState.SUPERSEDED, ClaimState.CORRECTED, ClaimState.REFUTED, ClaimState.RETRACTED)
    past = (make_mark(as_of=on(date(2024, 3 * at + 1, 1)), state=state) for at, state in enumerate(states))
    more = ({"derived": "50 % of 3,000"}, {"conflicts": ("C-071",)}, {"undecided": ("C-072",)}, {"articles": 9})
    active = (make_mark(as_of=on(date(2025, 3 * at + 1, 1)), **said) for at, said in enumerate(more))
    year = make_mark(as_of=AsOf("2026", date(2026, 1, 1), date(2026, 12, 31)))
    return (*past, *active, year)


@pytest.fixture
def many(make_mark):
    """More than can be told apart."""
    mark = make_mark()
    days = [_START + timedelta(at % 1100) for at in range(6000)]
    levels = [1500.0 + at * 37 % 900 + at % 1100 for at in range(6000)]
    return tuple(
        replace(mark, as_of=on(day), quantity=replace(mark.quantity, low=level, best=level, high=level))
        for day, level in zip(days, levels, strict=True)
    )


@pytest.fixture
def pictures(marks, planned, judged, many):
    """What is drawn, by name: (panels, palette, whole page), and the view where it is not a panel each."""
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
    parted = level_bands(700.0, known_until=known)
    parted = replace(parted, **{name: tuple(0.55 * one for one in getattr(parted, name)) for name in _LINES})
    waves = np.outer(np.linspace(-1.2, 1.2, 9), np.sin(np.arange(50) / 7))
    paths = tuple(map(tuple, np.array(plain.bands.median) * np.exp(0.2 * waves)))
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
        "plans": ((replace(plain, marks=planned, bands=None),), LIGHT, False),
        "judged": ((replace(plain, marks=judged, bands=None),), LIGHT, False),
        "density": ((replace(plain, marks=many, bands=None),), LIGHT, False),
        "empty": ((Panel("Iraq", "US forces", (), ()),), LIGHT, False),
        "together": ((plain, syria), LIGHT, False, View.TOGETHER),
        "stacked": ((plain, replace(syria, place="Basra", within="Iraq", bands=parted)), LIGHT, False, View.STACKED),
        "shares": ((plain, syria), DARK, False, View.SHARES),
        "histories": ((with_bands(paths=paths),), LIGHT, False),
    }


_NAMES = (
    *("band", "band-dark", "marks-alone", "no-recent-report", "sources-split", "plans-carried-out", "logarithmic"),
    *("nobody-there", "event-lanes", "two-places", "what-if", "page", "plans", "judged", "density", "empty"),
    *("together", "stacked", "shares", "histories"),
)
_LINES = ("median", "lo50", "hi50", "lo80", "hi80", "lo95", "hi95")


def drawn(panels, palette=LIGHT, framed=False, view=View.PANELS):
    """The chart as it is compared, shape (height, width, 3)."""
    content = draft_content(panels, date(2026, 1, 1), made_with="Muster", project_state="0", handling="TLP:GREEN")
    content = shown_as(content, view)
    is_high = framed or (len(panels) > 1 and view is View.PANELS)
    figure = Figure(figsize=(7.2, 6.4 if is_high else 3.6), dpi=80)
    canvas = FigureCanvasAgg(figure)
    with mpl.rc_context(RENDERING):
        draw(figure, content, palette, frame=framed)
        canvas.draw()
    return np.asarray(canvas.buffer_rgba())[:, :, :3].copy()


def apart(one, other) -> float:
    """Root mean square of the differences, of 255; 255 where the sizes differ."""
    return float(np.sqrt(np.mean((one.astype(float) - other) ** 2))) if one.shape == other.shape else 255.0


def save(pixels, path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    Image.fromarray(pixels).save(path, optimize=True)


@pytest.mark.parametrize("name", _NAMES)
def test_it_looks_as_it_has_to(pictures, name):
    seen, reference, actual = drawn(*pictures[name]), _PICTURES / f"{name}.png", _PICTURES / f"{name}-actual.png"
    actual.unlink(missing_ok=True)
    if _RENEW:
        save(seen, reference)
    away = apart(seen, np.asarray(Image.open(reference).convert("RGB")))
    if away > _TOLERANCE:
        save(seen, actual)
        pytest.fail(f"{away:.1f} away from its reference: compare {actual}")


def test_every_reference_picture_is_compared():
    assert {path.stem for path in _PICTURES.glob("*.png") if not path.stem.endswith("-actual")} == set(_NAMES)


def test_a_chart_without_one_of_its_marks_is_told_from_the_chart_with_all(pictures):
    panels, palette, _ = pictures["band"]
    fewer = replace(panels[0], marks=panels[0].marks[:2] + panels[0].marks[3:])
    assert apart(drawn(panels, palette), drawn([fewer], palette)) > 2 * _TOLERANCE


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        ("band", {"known_until": None}),
        ("no-recent-report", {"gaps": ()}),
        ("sources-split", {"humps": ()}),
        ("nobody-there", {"none": ()}),
        ("plans-carried-out", {"scenario": None}),
        ("histories", {"paths": ()}),
    ],
)
def test_a_chart_without_what_it_is_there_for_is_told_from_it(pictures, name, left_out):
    (panel,), palette, *_ = pictures[name]
    plainer = replace(panel, bands=replace(panel.bands, **left_out))
    assert apart(drawn([panel], palette), drawn([plainer], palette)) > 1.5 * _TOLERANCE


@pytest.mark.parametrize("name", ["together", "stacked", "shares"])
def test_a_view_is_told_from_a_panel_each(pictures, name):
    panels, palette, *_ = pictures[name]
    figure = drawn(*pictures[name])
    alone = drawn(panels[:1], palette)
    assert apart(figure, alone) > 2 * _TOLERANCE
