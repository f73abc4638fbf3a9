"""Where the sources split, the card of a mark shows how plausible each level is."""

from dataclasses import replace
from itertools import groupby
from math import exp, log

import pytest
from hands import press, wait
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui.chart.card_paint import CardWords, paint_card
from ui.chart.cards import spoken, strip_of
from workbench.figures.content import Bands, Humps
from workbench.figures.placement import day_of, middle_day
from workbench.figures.splitstrip import split_strip

LEVELS = tuple(400 * 1.06**at for at in range(60))
DENSITY = tuple(
    exp(-((log(level / 900) / 0.2) ** 2)) + 0.6 * exp(-((log(level / 4000) / 0.2) ** 2)) for level in LEVELS
)


@pytest.fixture
def chart(window):
    press(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    wait(200)
    return window.deeds.moving.chart


def _humps(day) -> Humps:
    return Humps(day, LEVELS, DENSITY, (900.0, 4000.0))


def test_the_card_and_the_screen_reader_say_that_the_sources_split(chart):
    panel = chart.canvas.content.panels[0]
    mark = next(mark for mark in panel.marks if mark.as_of and mark.as_of.earliest == mark.as_of.latest)
    day = day_of(middle_day(mark.as_of))
    split = replace(panel, bands=Bands((day,), *[(1000.0,)] * 7, humps=(_humps(day),)))
    assert strip_of(replace(panel, bands=None), mark) is None
    assert strip_of(split, mark).words.endswith("about 900 or about 4,000")
    assert spoken(split, mark, 1, 2).endswith("about 900 or about 4,000")


def test_the_strip_has_two_humps_and_a_valley_between_them(chart):
    theme = chart.canvas._theme
    card = QImage(380, 300, QImage.Format.Format_RGB32)
    card.fill(theme.colour("window"))
    painter = QPainter(card)
    strip = split_strip(_humps(day_of(20_000.0)))
    words = CardWords("About 900", "Level, Iraq", "", ["About Jan 2024"], "B2", "Enter", strip)
    paint_card(painter, theme, words, QPointF(0, 150), QRectF(0, 0, 380, 300))
    painter.end()
    filled = theme.colour("border_strong").rgb()
    inside = [[card.pixel(x, y) == filled for x in range(35, 345)] for y in range(300)]
    humps = [[is_in for is_in, run in groupby(row) if len(list(run)) > 3] for row in inside]
    assert [False, True, False, True, False] in humps
