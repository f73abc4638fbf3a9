"""A time chosen by dragging: its evidence, the way into it, and the end of it; with Shift a drag moves the chart."""

from hands import press, wait
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from workbench.figures.content import View


def drag(canvas, start: float, end: float, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """From one share of the time axis to another, low in the plot where no mark lies."""
    days = canvas.days
    y = int(days.bottom) - 3
    spots = [QPoint(int(days.left + share * (days.right - days.left)), y) for share in (start, end)]
    assert canvas.mark_under(spots[0].toPointF()) is None
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, modifiers, spots[0])
    QTest.mouseMove(canvas, (spots[0] + spots[1]) / 2)
    QTest.mouseMove(canvas, spots[1])
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, modifiers, spots[1])
    wait(90)


def test_a_drag_shows_the_evidence_of_that_time_and_escape_ends_it(chart, claims):
    every = len(chart.evidence.claim_ids)
    drag(chart.canvas, 0.45, 0.8)
    first, last = chart.canvas.brush.chosen
    shown = chart.evidence.claim_ids
    assert 0 < len(shown) < every
    within = [claim for claim in claims if claim.id in shown]
    assert all((one.as_of.earliest or one.as_of.latest) <= last for one in within)
    assert all((one.as_of.latest or one.as_of.earliest) >= first for one in within)
    assert f"{len(shown)} claims" in chart.evidence.about.text()
    chart.canvas.setFocus()
    press(chart.canvas, Qt.Key.Key_Escape)
    assert chart.canvas.brush.chosen is None
    assert len(chart.evidence.claim_ids) == every


def test_z_and_a_double_click_go_into_the_chosen_time_and_0_out_again(chart):
    drag(chart.canvas, 0.4, 0.7)
    chosen = chart.canvas.brush.chosen
    chart.canvas.setFocus()
    press(chart.canvas, Qt.Key.Key_Z)
    wait(90)
    assert chart.canvas.content.period == chosen
    assert chart.canvas.days.period == chosen
    press(chart.canvas, Qt.Key.Key_0)
    assert chart.canvas.content.period is None


def test_with_shift_a_drag_moves_the_chart_and_chooses_nothing(chart):
    chart.canvas.zoom(0.5)
    before = chart.canvas.days.period
    drag(chart.canvas, 0.6, 0.4, Qt.KeyboardModifier.ShiftModifier)
    after = chart.canvas.days.period
    assert after[0] > before[0]
    assert abs((after[1] - after[0]) - (before[1] - before[0])).days <= 1
    assert chart.canvas.brush.chosen is None


def test_a_click_on_empty_ground_ends_a_choice(chart):
    drag(chart.canvas, 0.4, 0.7)
    assert chart.canvas.brush.chosen is not None
    drag(chart.canvas, 0.5, 0.5)
    assert chart.canvas.brush.chosen is None


def test_a_stack_without_marks_has_its_evidence_too(chart):
    chart._desk.actions[f"chart_{View.STACKED}"].trigger()
    drag(chart.canvas, 0.3, 0.8)
    assert chart.evidence.claim_ids
