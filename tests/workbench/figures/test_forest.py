"""The claims of one day: which they are, their order, their signs lying down, and the pooled level below them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from db.values import AsOf, Basis, Bound, Quantity
from workbench.figures.content import Bands, Panel
from workbench.figures.drawing import draw, natural_height
from workbench.figures.export import render
from workbench.figures.forestrows import WITHIN, forest_table, of_the_day, rows_of
from workbench.figures.palette import LIGHT
from workbench.figures.wording import draft_content

DAY = date(2025, 6, 1)


@pytest.fixture
def content(make_mark, exactly):
    def on(day):
        return AsOf(day.isoformat(), day, day)

    marks = (
        make_mark(label="C-001", quantity=exactly(2000), basis=Basis.TOTAL, as_of=on(DAY), articles=5),
        make_mark(label="C-002", quantity=exactly(1400), basis=Basis.TOTAL, as_of=on(DAY + timedelta(WITHIN))),
        make_mark(label="C-003", quantity=Quantity(bound=Bound.ABOVE, low=900.0), basis=Basis.CORE, as_of=on(DAY)),
        make_mark(label="C-004", quantity=exactly(5000), as_of=on(DAY + timedelta(WITHIN + 1))),
        make_mark(label="C-005", quantity=exactly(6000), as_of=None),
    )
    days = (date(2025, 1, 1), date(2025, 12, 31))
    bands = Bands(days, (1000.0, 2000.0), *[(level, level + 1000.0) for level in (900.0, 1100.0, 800.0, 1200.0, 700.0,
                                                                                  1300.0)])  # fmt: skip
    panel = Panel("Syria", "US forces", marks, (), bands=bands)
    return of_the_day(draft_content([panel], date(2026, 1, 1), made_with="Muster", project_state="0"), DAY)


def test_the_claims_within_60_days_are_rows_by_who_is_counted_and_level(content):
    rows = rows_of(content.panels[0], DAY)
    assert [(basis, [spot.mark.label for spot in placed]) for basis, placed in rows.groups] == [
        (Basis.TOTAL, ["C-002", "C-001"]),
        (Basis.CORE, ["C-003"]),
    ]
    assert rows.pooled[3] == pytest.approx(1000 + 1000 * 151 / 364)


def test_the_figure_is_worded_for_its_day(content):
    assert content.title == "US forces in Syria: claims of 1 Jun 2025"
    assert content.counts_line == "3 claims from 3 separate origins in 7 articles"
    assert content.alt_text.startswith(
        "Forest plot of the claims of 1 Jun 2025. US forces in Syria: 1,400 (total present)"
    )
    assert "pooled level about 1,400, 80 %: 1,200 to 1,600" in content.alt_text


def test_the_rows_are_drawn_one_under_another_at_their_levels(content):
    figure = Figure(figsize=(9, 5))
    drawn = draw(figure, content, LIGHT, frame=False)
    placed = {mark.mark.label: (mark.x, mark.y) for mark in drawn.marks}
    assert {label: x for label, (x, _) in placed.items()} == {"C-001": 2000, "C-002": 1400, "C-003": 900}
    assert placed["C-002"][1] > placed["C-001"][1] > placed["C-003"][1]
    words = [text.get_text() for text in figure.findobj(Text)]
    assert {"total present", "core force only", "Pooled level"} <= set(words)
    assert any(word.endswith("×5") for word in words)


def test_a_very_long_list_says_what_it_leaves_out(content):
    panel = content.panels[0]
    many = replace(
        content, panels=(replace(panel, marks=tuple(replace(panel.marks[0], label=str(n)) for n in range(40))),)
    )
    figure = Figure(figsize=(9, 9))
    draw(figure, many, LIGHT, frame=False)
    assert "and 10 more, listed in the table" in [text.get_text() for text in figure.findobj(Text)]
    assert natural_height(many, 500) > natural_height(content, 500)


def test_the_table_has_every_row_and_the_pooled_level(content):
    table = forest_table(content)
    assert [row.level for row in table] == ["1,400", "2,000", "more than 900", "about 1,400, 80 %: 1,200 to 1,600"]


def test_on_paper_it_has_its_sources_and_the_same_bytes(content):
    page = render(content, ".svg")
    assert page == render(content, ".svg")
    assert b"Sources" in page
