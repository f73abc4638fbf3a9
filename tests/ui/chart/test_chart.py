"""The chart view on the sample project, by pointer and keys."""

import pytest
from hands import hover, press, wait, wait_until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from workbench.claim_views import claim_rows


@pytest.fixture
def window(window):
    press(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    wait(200)
    return window


@pytest.fixture
def chart(window):
    return window.deeds.moving.chart


def _index(canvas, words):
    """Where the mark of these words lies among the drawn ones."""
    return next(i for i, one in enumerate(canvas._drawn.marks) if one.mark.quantity.words == words)


def _point(canvas, words) -> QPoint:
    return canvas._at(_index(canvas, words)).toPoint()


def test_hovering_a_mark_shows_its_quote_source_grade_and_date(chart):
    canvas = chart.canvas
    # Again and again: a chart that is drawn anew meanwhile has forgotten what was under the pointer.
    wait_until(lambda: hover(canvas, _point(canvas, "no more than 3,870")) or canvas.overlay.card_mark)
    mark = canvas.overlay.card_mark
    assert (mark.source, mark.outlet, mark.reliability, mark.credibility) == ("White House", "Gulf Ledger", "B", "2")
    hover(canvas, QPoint(3, 3))
    wait_until(lambda: canvas.overlay.card_mark is None)


def test_a_click_with_ctrl_shows_the_evidence_behind_a_mark_and_a_plain_one_opens_its_words(window, chart):
    canvas = chart.canvas
    at = _point(canvas, "about 2,000")
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=at)
    assert window.workspace.current == "chart"
    assert canvas.current.quantity.words == "about 2,000"
    assert chart.evidence.list.count() >= 2  # its origin and at least one telling
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert window.workspace.current == "read"
    assert window.deeds.moving.read.claim_id in canvas.current.claim_ids


def test_arrows_walk_through_the_marks_in_time_and_say_each(window, chart):
    canvas = chart.canvas
    canvas.setFocus()
    seen = []
    for _ in range(len(canvas.marks)):
        press(canvas, Qt.Key.Key_Right)
        seen.append(canvas._drawn.marks[canvas._current].x)
    assert seen == sorted(seen)
    assert canvas.accessibleDescription().startswith(f"Mark {len(seen)} of {len(seen)}: ")
    before = canvas._drawn.marks[canvas._current].panel
    press(canvas, Qt.Key.Key_Down)
    assert canvas._drawn.marks[canvas._current].panel != before


def test_five_articles_of_one_briefing_are_one_mark_with_five_tellings_as_evidence(chart):
    briefed = [mark for mark in chart.canvas.marks if mark.articles == 5]
    assert len(briefed) == 1
    assert len(briefed[0].claim_ids) == 5
    chart.canvas.choose_claim(briefed[0].claim_ids[3])
    tellings = [chart.evidence.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(chart.evidence.list.count())]
    assert len([one for one in tellings if one]) == 5


def test_series_and_layers_are_switched_off_and_on(chart):
    everything = len(chart.canvas.marks)
    chart.series.box("Iraq").setChecked(False)
    assert {panel.place for panel in chart.canvas._content.panels} == {"Syria"}
    chart.series.box("Iraq").setChecked(True)
    chart.series._layers["planned"].setChecked(False)
    assert all(mark.modality == "observed" for mark in chart.canvas.marks)
    chart.series._layers["planned"].setChecked(True)
    chart.series._layers["superseded"].setChecked(False)
    assert all(mark.state == "active" for mark in chart.canvas.marks)
    chart.series._layers["superseded"].setChecked(True)
    assert len(chart.canvas.marks) == everything


def test_zooming_shows_less_time_and_fitting_all_of_it(chart):
    canvas = chart.canvas
    whole, everything = canvas.days.period, len(canvas.marks)
    press(canvas, Qt.Key.Key_Plus)
    press(canvas, Qt.Key.Key_Plus)
    wait_until(lambda: canvas.days.period[1] - canvas.days.period[0] < 0.7 * (whole[1] - whole[0]))
    wait_until(lambda: 0 < len(canvas.marks) < everything)
    press(canvas, Qt.Key.Key_0)
    wait_until(lambda: canvas.days.period == whole)


def test_the_card_of_the_chosen_mark_goes_with_it_when_the_chart_is_drawn_anew(chart):
    canvas = chart.canvas
    claim = next(mark for mark in canvas.marks if mark.articles == 5).claim_ids[0]
    canvas.choose_claim(claim)
    before = canvas.overlay._card[2]
    chart.window().resize(chart.window().width() - 200, chart.window().height())
    wait_until(lambda: canvas.overlay._card is not None and canvas.overlay._card[2] != before)
    assert canvas.overlay.card_mark == canvas.current
    assert canvas.overlay._card[2] == canvas._at(canvas._current)


def test_an_edit_of_the_number_moves_its_mark(window, chart):
    from workbench.claims import set_number

    claim = next(row for row in _claims(window) if row.quantity.words == "no more than 3,870")
    before = chart.canvas._at(_index(chart.canvas, "no more than 3,870")).y()
    with window.opened.edit("Set number") as session:
        set_number(session, claim.id, "<5000")
    moved = next(i for i, one in enumerate(chart.canvas._drawn.marks) if claim.id in one.mark.claim_ids)
    assert chart.canvas._drawn.marks[moved].mark.quantity.high == 5000
    assert chart.canvas._at(moved).y() < before


def test_a_claim_without_a_mark_says_why(window, chart):
    share = next(row for row in _claims(window) if row.quantity.ratio is not None)
    chart.show_claim(share.id)
    assert "base is not linked" in window.desk.status.currentMessage()


def test_the_table_holds_the_same_marks_and_opens_the_sentence(window, chart):
    chart.head.table_button.click()
    assert chart.table.rows.counts[0] == sum(len(panel.marks) for panel in chart.canvas._content.panels)
    chart.table.selectRow(0)
    press(chart.table, Qt.Key.Key_Return)
    assert window.workspace.current == "read"


def test_the_window_shows_what_the_file_exports(window, chart, tmp_path):
    from workbench.charting import Shown
    from workbench.drawing import export_chart

    figure, table = export_chart(window.opened.project, Shown(("Iraq",)), tmp_path / "iraq.svg")
    svg = figure.read_text("utf-8")
    for mark in next(panel for panel in chart._content.panels if panel.place == "Iraq").marks:
        if mark.quantity.ratio is None:
            assert f'id="{mark.label}"' in svg
    assert "<desc id=" in svg
    assert len(table.read_text("utf-8").splitlines()) > 10


def _claims(window):
    with window.opened.read() as session:
        return claim_rows(session)
