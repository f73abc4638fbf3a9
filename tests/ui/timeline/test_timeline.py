"""The timeline in the window: reached by its key, gone through by keys and clicks, filtered, saved."""

import pytest
from hands import CTRL, SHIFT, click, give_file, press, type_in, wait, wait_until, with_dialog
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.timeline.header import HEIGHT
from ui.timeline.rowplan import ROW
from ui.timeline.steps import Spot
from workbench.claims import set_as_of
from workbench.timeline.items import Happening, Telling
from workbench.timeline.timespans import in_time


@pytest.fixture
def window(window):
    press(window, Qt.Key.Key_T, CTRL | SHIFT)
    return window


@pytest.fixture
def pane(window):
    return window.workspace.view("claims").timeline


@pytest.fixture
def canvas(pane):
    return pane.canvas


def _turn_wheel(canvas, by, modifier):
    at = QPointF(700, 300)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_key_leads_to_all_claims_and_events_over_time(window, pane, canvas):
    assert window.workspace.current == "claims"
    assert window.focusWidget() is canvas
    assert pane.filters.counts.text() == "48 claims in 33 tellings, 7 events"
    assert canvas.accessibleName() == "Timeline of claims and events"


def test_right_goes_through_everything_in_the_order_of_time_and_says_each(window, canvas):
    seen = []
    for _ in range(40):
        press(canvas, Qt.Key.Key_Right)
        seen.append(canvas.current)
    assert len({id(one) for one in seen}) == 40
    times = [in_time(one.when if isinstance(one, Happening) else one.true) for one in seen]
    assert times == sorted(times)
    last = seen[-1]
    assert isinstance(last, Telling)
    assert "fewer than 2,000, Planned level, US forces in Iraq" in canvas.accessibleDescription()
    assert canvas.accessibleDescription().startswith("33 of 33")
    press(canvas, Qt.Key.Key_Right)
    assert canvas.current is seen[0]
    press(canvas, Qt.Key.Key_Left)
    assert canvas.current is last


def test_enter_opens_the_sentence_of_the_first_article_that_carried_it(window, canvas):
    press(canvas, Qt.Key.Key_End)
    one = canvas.current
    assert canvas.card is one
    press(canvas, Qt.Key.Key_Return)
    assert window.workspace.current == "read"
    assert window.deeds.moving.read.claim_id == one.claim_id
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.workspace.current == "claims"


def test_a_click_chooses_a_row_and_a_double_click_opens_it(window, canvas):
    at = QPoint(600, HEIGHT + 2 * ROW + 10)
    click(canvas.viewport(), at)
    assert canvas.current is canvas._timeline.tellings[2]
    assert window.workspace.current == "claims"
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.workspace.current == "read"


def test_a_flag_is_chosen_by_a_click_on_its_name(canvas):
    flag = next(one for one in canvas._planned_flags(canvas.scale) if one.lane == 0)
    click(canvas.viewport(), QPoint(int(flag.x + (-30 if flag.leftwards else 30)), HEIGHT - 46))
    assert canvas.current is canvas._timeline.events[flag.event]
    assert canvas.accessibleDescription().startswith("Event: ")


def test_plus_comes_nearer_the_chosen_and_0_shows_the_whole_time(canvas):
    press(canvas, Qt.Key.Key_Home)
    whole = canvas.period
    for _ in range(4):
        press(canvas, Qt.Key.Key_Plus)
    assert canvas.period.days == pytest.approx(whole.days * 0.8**4)
    assert canvas.scale.sees(canvas.current.true)
    press(canvas, Qt.Key.Key_End)  # what is chosen comes into sight, in both directions
    assert canvas.scale.sees(canvas.current.true)
    assert canvas.verticalScrollBar().value() == canvas.verticalScrollBar().maximum()
    press(canvas, Qt.Key.Key_0)
    assert canvas.period == whole


def test_the_wheel_zooms_with_ctrl_moves_with_shift_and_never_leaves_the_whole(canvas):
    whole = canvas.period
    _turn_wheel(canvas, 120, CTRL)
    near = canvas.period
    assert near.days == pytest.approx(0.8 * whole.days)
    _turn_wheel(canvas, -120, SHIFT)
    assert canvas.period.first > near.first
    for _ in range(20):
        _turn_wheel(canvas, -120, SHIFT)
    assert canvas.period.last == pytest.approx(whole.last)
    for _ in range(5):
        _turn_wheel(canvas, -120, CTRL)
    assert canvas.period == whole


def test_hovering_shows_a_card_and_leaving_takes_it_away(canvas):
    QTest.mouseMove(canvas.viewport(), QPoint(600, HEIGHT + 10))
    wait_until(lambda: canvas.card is canvas._timeline.tellings[0])
    press(canvas, Qt.Key.Key_Escape)
    assert canvas.card is None


def test_places_take_in_what_lies_inside_and_dates_are_read_as_typed(window, pane, canvas):
    pane.filters.place.setCurrentText("Iraq")
    pane.filters.place.activated.emit(pane.filters.place.currentIndex())
    assert {one.place for one in pane.shown.tellings} == {"Iraq", "Arbil"}
    type_in(pane.filters.first, "2025")
    press(pane.filters.first, Qt.Key.Key_Return)
    assert len(pane.shown.tellings) == 3
    type_in(pane.filters.last, "not a date")
    press(pane.filters.last, Qt.Key.Key_Return)
    assert "is not a date" in window.desk.notices.words
    assert len(pane.shown.tellings) == 3


def test_words_filter_and_nothing_left_says_what_to_do(pane, canvas):
    type_in(pane.filter, "crowe syria")
    wait_until(lambda: len(pane.shown.tellings) == 2 and canvas._plan.count == 2)
    pane.filter.setText("nobody says this")
    wait_until(lambda: canvas._plan.count == 0)
    assert pane.filters.counts.text() == "0 claims in 0 tellings, 7 events"


def test_an_empty_project_says_how_a_claim_gets_here(open_project, new_project):
    project = new_project()
    project.close()
    shown = open_project(project.path)
    press(shown, Qt.Key.Key_T, CTRL | SHIFT)
    pane = shown.workspace.view("claims").timeline
    assert pane._nothing.isVisible()
    assert "press C" in pane._nothing.text()
    assert not pane.export_button.isEnabled()


def test_an_edit_moves_its_row_and_what_is_chosen_stays_chosen(window, pane, canvas):
    press(canvas, Qt.Key.Key_Home)
    claim = canvas.current.claim_id
    with window.opened.edit("Set date") as session:
        set_as_of(session, claim, "")
    assert canvas.current.claim_id == claim
    assert canvas._spot == Spot(row=32)
    assert pane.filters.counts.text().endswith("1 telling does not say when")
    window.opened.undo()
    assert canvas._spot == Spot(row=0)


def test_it_is_read_when_it_is_first_looked_at_and_not_before(open_project, sample):
    shown = open_project(sample)
    press(shown, Qt.Key.Key_2, CTRL)
    pane = shown.workspace.view("claims").timeline
    assert pane.shown.tellings == ()
    click(shown.workspace.view("claims")._choices[3])
    assert len(pane.shown.tellings) == 33


def test_very_many_claims_are_read_in_the_background(window, pane, canvas, monkeypatch):
    monkeypatch.setattr("ui.tables.background.AT_ONCE", 0)
    with window.opened.edit("Set date") as session:
        set_as_of(session, canvas._timeline.tellings[0].claim_id, "")
    wait_until(lambda: len(pane.shown.undated) == 1)
    wait_until(lambda: not window.desk.jobs.is_busy)
    wait(20)


@pytest.mark.parametrize("form", ["csv", "svg"])
def test_it_is_saved_as_it_is_shown(window, pane, tmp_path, form):
    type_in(pane.filter, "crowe")
    path = tmp_path / f"crowe.{form}"
    with_dialog(give_file(str(path)), lambda: click(pane.export_button))
    wait_until(path.exists, seconds=60)
    wait_until(lambda: not window.desk.jobs.is_busy)
    assert "about 2,000" in path.read_text("utf-8")
    assert "Gen. Tobias" not in path.read_text("utf-8")


def test_both_themes_and_narrow_windows_are_painted(window, canvas):
    press(canvas, Qt.Key.Key_End)
    for theme in ("theme_dark", "theme_light"):
        window.desk.actions[theme].trigger()
        for width in (900, 1440):
            window.resize(width, 600)
            wait(30)
            assert not canvas.grab().isNull()
            assert canvas.offset > 0
