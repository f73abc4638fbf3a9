"""More panels than the window holds: the chart scrolls, and the current mark is brought into sight."""

from dataclasses import replace

from hands import press, wait_until
from PySide6.QtCore import Qt


def test_many_panels_keep_their_height_and_the_walk_scrolls_to_the_mark(chart):
    assert not chart._scroll.verticalScrollBar().isVisible()
    panels = tuple(
        replace(panel, place=f"{panel.place} {number}") for number in range(5) for panel in chart.canvas.content.panels
    )
    chart.canvas.show_content(replace(chart.canvas.content, panels=panels))
    wait_until(lambda: len(chart.canvas._drawn.axes) == len(panels) and chart._scroll.verticalScrollBar().isVisible())
    heights = [axes.get_position().height * chart.canvas.height() for axes in chart.canvas._drawn.axes]
    assert len(heights) == 10
    assert min(heights) > 50
    chart.canvas.setFocus()
    for _ in range(len(panels) - 1):
        press(chart.canvas, Qt.Key.Key_Down)
    at = chart.canvas.place_of(chart.canvas.current_number)
    top = chart._scroll.verticalScrollBar().value()
    assert top > 0
    assert top <= at.y() <= top + chart._scroll.viewport().height()


def test_few_panels_fill_the_window(chart):
    assert chart.canvas.height() == chart._scroll.viewport().height()
