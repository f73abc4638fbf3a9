"""Several series in one plot: together, stacked and as shares; what adds up to what, and what does not."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from openpyxl import load_workbook

from db.values import Basis
from workbench.figures.content import Bands, EventFlag, Panel, View
from workbench.figures.drawing import draw, natural_height
from workbench.figures.export import export_figure, render
from workbench.figures.palette import DARK, LIGHT
from workbench.figures.several.parts import part_records, parts_of
from workbench.figures.several.viewing import shown_as, why_not
from workbench.figures.wording import draft_content
from workbench.figures.workbook import numbers_xlsx

_START = date(2022, 1, 1)


def flat(level: float, spread: float = 1.2, days: int = 20, **more) -> Bands:
    every = tuple(_START + timedelta(30 * at) for at in range(days))
    edges = {}
    for name, power in (("50", 0.5), ("80", 1.0), ("95", 1.5)):
        edges[f"lo{name}"] = (level / spread**power,) * days
        edges[f"hi{name}"] = (level * spread**power,) * days
    told = {"known_until": every[-4], "label": f"about {level:,.0f}", "range_label": "80 %: some to more"}
    return Bands(every, (level,) * days, **edges, **(told | more))


@pytest.fixture
def iraq(make_mark):
    return Panel("Iraq", "US forces", (make_mark(claim_ids=(1,)),), (), flat(3000))


@pytest.fixture
def syria(make_mark):
    return Panel("Syria", "US forces", (make_mark(claim_ids=(2,), label="C-002"),), (), flat(1000))


@pytest.fixture
def arbil(make_mark):
    return Panel("Arbil", "US forces", (make_mark(claim_ids=(3,), label="C-003"),), (), flat(1800), within="Iraq")


def drafted(*panels: Panel):
    return draft_content(panels, date(2023, 6, 1), made_with="Muster", project_state="abc")


def words_of(content, palette=LIGHT, *, frame=False):
    figure = Figure(figsize=(9, 6))
    drawn = draw(figure, content, palette, frame=frame)
    return drawn, [text.get_text() for text in figure.findobj(Text) if text.get_text()], figure


def test_together_all_share_one_plot_and_every_mark_can_be_found(iraq, syria):
    content = shown_as(drafted(iraq, syria), View.TOGETHER)
    drawn, words, _ = words_of(content)
    assert [tuple(axes.get_position().bounds) for axes in drawn.axes] == [drawn.axes[0].get_position().bounds] * 2
    assert [mark.panel for mark in drawn.marks] == [0, 1]
    assert drawn.find(2) == 1
    assert {"US forces in Iraq", "US forces in Syria", "about 3,000", "about 1,000"} <= set(words)


def test_a_pooled_level_without_a_mark_in_sight_is_no_empty_chart(iraq):
    _, words, _ = words_of(drafted(replace(iraq, marks=())))
    assert not [one for one in words if one.startswith("A claim with a number")]


def test_labels_of_lines_that_end_together_are_moved_apart(iraq, syria):
    close = replace(syria, bands=flat(2990))
    _, _, figure = words_of(shown_as(drafted(iraq, close), View.TOGETHER))
    ends = {text.get_text(): text.get_position()[1] for text in figure.findobj(Text) if "about" in text.get_text()}
    assert abs(ends["about 3,000"] - ends["about 2,990"]) > 20


def test_one_event_of_both_flies_one_flag(iraq, syria, days):
    flag = EventFlag("Pause", days("2022-10-01"), 7)
    content = shown_as(drafted(replace(iraq, events=(flag,)), replace(syria, events=(flag,))), View.TOGETHER)
    _, words, _ = words_of(content)
    assert words.count("Pause") == 1


def test_more_than_three_or_a_what_if_stay_in_panels_of_their_own(iraq, syria, arbil):
    four = (iraq, syria, arbil, replace(syria, place="Jordan"))
    assert "up to 3" in why_not(four, View.TOGETHER)
    assert shown_as(drafted(*four), View.TOGETHER).view is View.PANELS
    assert "What-if" in why_not((iraq, replace(iraq, variant="without O-1")), View.TOGETHER).replace(
        "what-if", "What-if"
    )
    assert why_not((iraq,), View.TOGETHER)


def test_a_place_that_holds_all_others_is_their_whole_and_the_rest_is_elsewhere(iraq, arbil):
    parts = parts_of((iraq, arbil))
    assert parts.whole is iraq
    assert parts.names == ("Arbil",)
    assert parts.rest[0] == pytest.approx(1200)
    assert parts.shares[0, 1, 0] == pytest.approx(60)
    low, middle, high = parts.shares[0, :, 0]
    reach = np.exp(np.hypot(np.log(1.2), np.log(1.2)))
    assert (low, high) == (pytest.approx(middle / reach), pytest.approx(middle * reach))


def test_places_beside_each_other_add_up_and_shares_are_of_their_sum(iraq, syria):
    parts = parts_of((syria, iraq))
    assert parts.whole is None
    assert parts.names == ("Iraq", "Syria")  # the largest first
    assert parts.sums[0] == pytest.approx(4000)
    assert parts.shares[:, 1, 0].sum() == pytest.approx(100)
    assert (parts.shares[:, 0] < parts.shares[:, 1]).all()
    assert (parts.shares[:, 2] < 100).all()


def test_a_place_inside_another_beside_a_third_is_counted_once(iraq, syria, arbil):
    parts = parts_of((iraq, syria, arbil))
    assert parts.names == ("Iraq", "Syria")
    assert "US forces in Arbil lies in a place that is counted already and is left out." in parts.said


def test_who_is_counted_must_be_the_same(iraq, syria):
    core = replace(syria, bands=flat(1000, basis=Basis.CORE))
    assert "Not added up: US forces in Iraq counts total present" in parts_of((iraq, core))
    assert part_records((iraq, core)) == []
    assert shown_as(drafted(iraq, core), View.STACKED).view is View.PANELS


def test_parts_that_come_to_more_than_the_whole_are_said(iraq, arbil):
    basra = replace(arbil, place="Basra", bands=flat(2900))
    said = " ".join(parts_of((iraq, arbil, basra)).said)
    assert "On 100 % of the days the parts’ medians come to more than the 80 % range of Iraq." in said
    assert said in shown_as(drafted(iraq, arbil, basra), View.STACKED).note


def test_of_two_forces_it_is_said_that_none_may_be_part_of_another(iraq):
    coalition = replace(iraq, force="Coalition forces", bands=flat(5000))
    parts = parts_of((iraq, coalition))
    assert parts.names == ("Coalition forces", "US forces")
    assert any("none may be part of another" in words for words in parts.said)


@pytest.mark.parametrize("view", [View.STACKED, View.SHARES])
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_stacked_and_shares_are_drawn_and_named_in_window_and_on_paper(iraq, arbil, view, palette):
    content = shown_as(drafted(iraq, arbil), view)
    drawn, words, _ = words_of(content, palette)
    assert not len(drawn.marks)
    assert "Arbil" in words
    assert ("60 %" in words) is (view is View.SHARES)
    assert ("elsewhere in Iraq" in words) is (view is View.STACKED)
    assert "Arbil: " in content.alt_text
    page = render(content, ".svg")
    assert page == render(content, ".svg")
    assert natural_height(content, 500) > 200


def test_a_stack_starts_at_zero_and_ends_at_the_sum(iraq, syria):
    content = shown_as(drafted(iraq, syria), View.STACKED)
    drawn, _, _ = words_of(content)
    low, high = drawn.axes[0].get_ylim()
    assert low == 0
    assert high >= 4000
    roofs = [line.get_ydata()[0] for line in drawn.axes[0].lines]
    assert roofs == [pytest.approx(3000), pytest.approx(4000)]


def test_the_table_has_a_row_a_part_and_day(iraq, arbil):
    rows = part_records((iraq, arbil))
    assert len(rows) == 20
    assert rows[0] == {
        "series": "Arbil", "force": "US forces", "place": "Arbil", "basis": "total", "day": "2022-01-01",
        "lo80": 1500.0, "median": 1800.0, "hi80": 2160.0, "share_lo80": 46.36, "share": 60.0, "share_hi80": 77.65,
    }  # fmt: skip


def test_the_numbers_leave_with_a_table_of_the_parts(iraq, arbil, tmp_path):
    content = shown_as(drafted(iraq, arbil), View.SHARES)
    written = export_figure(content, tmp_path / "shares.svg")
    assert [path.name for path in written] == ["shares.svg", "shares.csv", "shares-pooled.csv", "shares-parts.csv"]
    table = written[-1].read_text("utf-8").splitlines()
    assert table[1] == "Arbil,US forces,Arbil,total,2022-01-01,1500,1800,2160,46.36,60,77.65"
    book = load_workbook(BytesIO(numbers_xlsx(content)))
    assert book.sheetnames == ["Marks", "Pooled", "Parts", "Sources", "About"]
    assert book["Parts"].max_row == 21


def test_histories_stand_for_the_ranges(iraq):
    paths = tuple(tuple(3000.0 + 100 * n for _ in range(20)) for n in range(-3, 4))
    content = drafted(replace(iraq, bands=replace(iraq.bands, paths=paths)))
    drawn, _, _ = words_of(content)
    levels = [line.get_ydata()[0] for line in drawn.axes[0].lines]
    assert [3000.0 + 100 * n for n in range(-3, 4)] == levels[:7]
    assert "7 plausible histories" in content.note
    assert not [one for one in drawn.axes[0].collections if one.get_facecolor().size and not one.get_hatch()]
