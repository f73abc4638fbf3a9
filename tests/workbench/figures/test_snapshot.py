"""A figure comes back out of JSON as it went in, whatever is in it; what is no figure is none."""

import json
from dataclasses import replace
from datetime import date

import pytest

from db.values import AsOf, Bound, Direction, Quantity
from workbench.figures.content import Bands, EventFlag, Humps, Scenario
from workbench.figures.snapshot import content_json, content_of

DAYS = (date(2025, 1, 1), date(2025, 7, 1))
BANDS = Bands(
    DAYS,
    *[(1234.567890123456, 1e-12)] * 7,
    none=(0.0, 0.25),
    gaps=((date(2025, 2, 1), date(2025, 3, 1)),),
    known_until=DAYS[0],
    humps=(Humps(DAYS[1], (900.0, 2000.0), (0.5, 1.0), (900.0, 2000.0)),),
    scenario=Scenario(DAYS, (900.0, 800.0), (700.0, 600.0), (1000.0, 900.0)),
    settings="model 3",
)


def _through_json(content):
    return content_of(json.loads(json.dumps(content_json(content))))


def test_a_real_figure_comes_back_as_it_was(real_figure):
    assert _through_json(real_figure) == real_figure


def test_bands_ids_open_ends_and_changes_come_back(figure_of, make_mark):
    change = Quantity("halve", Bound.CHANGE, ratio=(0.5, 0.5), direction=Direction.DOWN)
    marks = (
        make_mark(claim_ids=(2**62 + 1,), origin_id=2**62 + 3, article_ids=(2**62 + 5, 7)),
        make_mark(quantity=change, as_of=None, reliability=None, credibility=None, origin=None, origin_id=None),
        make_mark(as_of=AsOf("[..2025-09-30]", None, date(2025, 9, 30)), conflicts=("C-001",)),
    )
    flag = EventFlag("Order", AsOf("2025-01", DAYS[0], date(2025, 1, 31)), 2**62)
    content = figure_of(*marks, events=(flag,), handling="TLP:RED")
    content = replace(content, panels=(replace(content.panels[0], bands=BANDS, log=True),), period=DAYS)
    assert _through_json(content) == content
    assert json.loads(json.dumps(content_json(content)))["panels"][0]["marks"][0]["claim_ids"] == [str(2**62 + 1)]


def test_what_an_older_program_did_not_keep_has_its_default(figure_of, make_mark):
    kept = content_json(figure_of(make_mark()))
    del kept["period"], kept["panels"][0]["log"], kept["panels"][0]["marks"][0]["undecided"]
    assert content_of(kept) == figure_of(replace(make_mark(), **_first(kept)))


def _first(kept):
    mark = kept["panels"][0]["marks"][0]
    return {name: mark[name] for name in ("label", "source", "origin", "origin_id")} | {"claim_ids": (1,)}


@pytest.mark.parametrize("broken", [{}, {"title": "x"}, [], "text", {"title": 1, "panels": [None]}])
def test_what_is_no_figure_is_none(broken):
    assert content_of(broken) is None
