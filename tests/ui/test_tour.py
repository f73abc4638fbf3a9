"""The sample tour follows what is really done: in the project, on the chart, back at the words."""

import shutil

import pytest
from hands import press, wait_until
from PySide6.QtCore import Qt

from ui.deeds.files import sample_path
from ui.tour.steps import STEPS, Course, read_course


@pytest.fixture
def touring(open_window, built_sample):
    """The window with the sample project opened for the first time."""
    path = sample_path()
    path.parent.mkdir(parents=True)
    shutil.copyfile(built_sample, path)
    window = open_window()
    window.deeds.files.open_sample()
    wait_until(lambda: window.opened is not None and window.tour.isVisible())
    return window


def test_each_step_is_ticked_by_doing_it_and_the_tour_can_be_left_and_gone_on_with(touring):
    window, tour, moving = touring, touring.tour, touring.deeds.moving
    assert tour.step == 0
    assert "A accepts it" in tour.words
    tour.go.click()
    press(moving.read.reader, Qt.Key.Key_A)
    assert tour.step == 1
    window.deeds.editing.undo()
    assert tour.step == 0
    press(moving.read.reader, Qt.Key.Key_A)
    tour.go.click()
    who = moving.read.inspector.who
    wait_until(who.name.hasFocus)  # the text names nobody whom Muster would take for the source
    who.name.setText("An official familiar with the plan")
    press(who.name, Qt.Key.Key_Return)
    assert tour.step == 1
    tour.leave.click()
    assert not tour.isVisible()
    window.deeds.files.open_sample()
    assert not tour.isVisible()
    window.desk.actions["sample_tour"].trigger()
    assert tour.step == 1
    tour.go.click()
    wait_until(who.typed_grade.hasFocus)
    who.typed_grade.setText("c3")
    press(who.typed_grade, Qt.Key.Key_Return)
    wait_until(lambda: tour.step == 2)
    window.desk.actions["show_on_chart"].trigger()
    wait_until(lambda: tour.step == 3)
    tour.go.click()
    wait_until(lambda: moving.chart.claim_id is not None)
    press(moving.chart.canvas, Qt.Key.Key_Return)
    wait_until(lambda: tour.step == len(STEPS))
    assert "that is the main job" in tour.words
    assert not tour.go.isVisible()
    tour.leave.click()
    assert not tour.isVisible()
    window.desk.actions["sample_tour"].trigger()  # it was gone to the end, so it begins anew
    assert tour.step == 0


def test_a_course_is_kept_as_it_is_and_nonsense_is_none():
    course = Course("here", 48, seen=True)
    assert read_course(course.written()) == course
    assert read_course(b"") == read_course(b"[1]") == read_course(b'{"place": 1}') == Course()
