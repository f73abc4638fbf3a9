"""Every mark of the chart is a child that a screen reader finds, with its name and place."""

from hands import press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from workbench.figures.content import View


def interface(chart):
    return QAccessible.queryAccessibleInterface(chart.canvas)


def test_the_chart_has_a_child_for_each_mark_in_the_order_of_time(chart):
    found = interface(chart)
    assert found.role() is QAccessible.Role.Chart
    assert found.childCount() == len(chart.canvas.marks) > 10
    names = [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
    assert names[0].startswith(f"Mark 1 of {len(names)}: ")
    assert all("grade" in name for name in names)
    assert len(set(names)) == len(names)
    assert found.child(len(names)) is None


def test_a_child_lies_where_its_mark_lies_and_is_found_there(chart):
    found = interface(chart)
    child = found.child(3)
    place = child.rect().center()
    assert found.childAt(place.x(), place.y()).text(QAccessible.Text.Name) in {
        found.child(at).text(QAccessible.Text.Name)
        for at in range(found.childCount())
        if (found.child(at).rect().center() - place).manhattanLength() < 44
    }
    assert child.parent().object() is chart.canvas


def test_the_current_mark_is_the_focused_child(chart):
    press(chart.canvas, Qt.Key.Key_Right)
    press(chart.canvas, Qt.Key.Key_Right)
    found = interface(chart)
    focused = [at for at in range(found.childCount()) if found.child(at).state().focused]
    assert focused == [chart.canvas.current_number] == [1]
    assert chart.canvas.accessibleDescription().startswith("Mark 2 of ")


def test_children_follow_what_is_drawn(chart):
    found = interface(chart)
    last = found.child(found.childCount() - 1)
    chart.series.box("Iraq").setChecked(False)
    assert found.childCount() == len(chart.canvas.marks)
    assert not last.isValid()
    chart._desk.actions[f"chart_{View.STACKED}"].trigger()
    chart.series.box("Iraq").setChecked(True)
    assert found.childCount() == 0
