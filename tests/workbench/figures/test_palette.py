"""The chart's colours are those of the design tokens, and each step of a band differs from the next."""

import json

import pytest

from resources.files import text
from workbench.figures.palette import DARK, LIGHT, blend


@pytest.mark.parametrize(("palette", "theme"), [(LIGHT, "light"), (DARK, "dark")])
def test_the_palette_is_the_tokens(palette, theme):
    tokens = json.loads(text("themes", "tokens.json"))
    chart, colour = tokens["chart"][theme], tokens["colour"][theme]
    assert (palette.ground, palette.grid, palette.axis) == (chart["bg"], chart["grid"], chart["axis"])
    assert (palette.event, palette.superseded) == (chart["event"], chart["superseded"])
    assert (palette.text, palette.muted) == (colour["text"], colour["text_muted"])
    for number, series in enumerate(palette.series, start=1):
        name = f"s{number}"
        assert (series.line, series.ink) == (chart[name], chart.get(f"{name}_text", chart[name]))
        for step in ("band50", "band80", "band95"):
            assert getattr(series, step) == chart.get(f"{name}_{step}", getattr(series, step))
        assert len({series.band50, series.band80, series.band95}) == 3


def test_blending_is_flat_and_reaches_both_ends():
    assert blend("#000000", "#FFFFFF", 0) == "#FFFFFF"
    assert blend("#102030", "#FFFFFF", 1) == "#102030"
    assert blend("#000000", "#FFFFFF", 0.42) == "#949494"


def test_colours_come_round_after_the_last_series():
    assert LIGHT.of_panel(6) == LIGHT.of_panel(0)
