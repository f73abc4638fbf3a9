"""How the chart stands: together, stacked, as shares, with histories; its table says the same."""

import pytest
from hands import press, wait, wait_until
from PySide6.QtCore import Qt

from workbench.figures.content import View


def pick(chart, view: View) -> None:
    chart._desk.actions[f"chart_{view}"].trigger()
    wait(30)


def test_together_the_marks_of_all_series_can_be_walked_in_time(chart):
    marks = len(chart.canvas.marks)
    pick(chart, View.TOGETHER)
    assert chart.canvas.content.view is View.TOGETHER
    assert "Together" in chart.head.view_button.text()
    assert len(chart.canvas.marks) == marks
    chart.canvas.setFocus()
    press(chart.canvas, Qt.Key.Key_Right)
    assert chart.canvas.current is not None


def test_of_one_series_alone_it_is_said_why_it_stays_as_it_is(chart, window):
    chart.series.box("Iraq").setChecked(False)
    pick(chart, View.TOGETHER)
    assert chart.canvas.content.view is View.PANELS
    assert "There is one series only" in window.desk.status.currentMessage()
    chart.series.box("Iraq").setChecked(True)
    assert chart.canvas.content.view is View.TOGETHER


@pytest.mark.parametrize("view", [View.STACKED, View.SHARES])
def test_stacked_and_shares_have_their_days_in_the_table(chart, view):
    marks = chart.table.rows.counts[1]
    pick(chart, view)
    assert chart.canvas.content.view is view
    assert not len(chart.canvas.marks)
    assert chart.table.accessibleName() == "Parts by day"
    assert chart.table.rows.counts[1] > 2 * marks
    assert {"Iraq", "Syria"} == {chart.table.rows.row(chart.table.rows.index(at, 0))["series"] for at in (0, 300)}
    pick(chart, View.PANELS)
    assert chart.table.accessibleName() == "Marks"
    assert chart.table.rows.counts[1] == marks


def test_the_way_to_a_claim_leads_out_of_a_stack(chart):
    claim = next(iter(chart.canvas.marks)).claim_ids[0]
    pick(chart, View.STACKED)
    chart.show_claim(claim)
    assert chart.canvas.content.view is View.PANELS
    assert claim in chart.canvas.current.claim_ids


def test_a_day_is_left_for_another_view_and_its_rows_lead_to_their_sentence(chart):
    chart.canvas.setFocus()
    press(chart.canvas, Qt.Key.Key_D)
    assert chart.table.accessibleName() == "Claims of the day"
    opened = []
    chart.sentence_requested.connect(opened.append)
    row = chart.table.rows.index(0, 0)
    chart.table.row_entered.emit(row)
    assert opened == [chart.table.rows.row(row).mark.claim_ids[0]]
    pick(chart, View.TOGETHER)
    assert chart.canvas.content.day is None
    assert chart.canvas.content.view is View.TOGETHER


def test_histories_come_when_they_are_reckoned_and_go_again(chart):
    chart._desk.actions["chart_histories"].trigger()
    wait_until(lambda: all(len(panel.bands.paths) == 20 for panel in chart.canvas.content.panels), 60)
    chart._desk.actions["chart_histories"].trigger()
    wait_until(lambda: not chart.pooling.is_updating, 60)
    assert all(not panel.bands.paths for panel in chart.canvas.content.panels)


def test_two_forces_of_one_place_have_a_box_each(chart):
    from dataclasses import replace

    panel = chart._content.panels[0]
    chart.series.show_panels([panel, replace(panel, force="Coalition forces")])
    chart.series.box(panel.place, "Coalition forces").setChecked(False)
    assert chart.series.chosen == ((panel.place, panel.force),)
    assert chart.series.only == chart.series.chosen
    chart.series.choose((panel.place,))
    assert len(chart.series.chosen) == 2
    assert chart.series.only == ()


def test_shown_again_the_marks_are_the_same_and_need_not_be_placed_anew(chart):
    before = [panel.marks for panel in chart.canvas.content.panels]
    chart._show()
    after = [panel.marks for panel in chart.canvas.content.panels]
    assert all(one is other for one, other in zip(before, after, strict=True))
