"""The chart for a screen reader: a child for each mark, in the order of time, with its name and place.

The children are made when they are asked for, and then stand for their number in time whatever is drawn.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

if TYPE_CHECKING:
    from ui.chart.canvas import ChartCanvas

_SIZE = 22  # px of a mark


class AccessibleChart(QAccessibleWidget):
    """A chart whose children are its marks."""

    def __init__(self, canvas: "ChartCanvas") -> None:
        super().__init__(canvas, QAccessible.Role.Chart)
        self.canvas = canvas
        self._marks: dict[int, AccessibleMark] = {}

    @override
    def childCount(self) -> int:
        return self.canvas.count

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        if index not in self._marks:
            self._marks[index] = AccessibleMark(self, index)
            QAccessible.registerAccessibleInterface(self._marks[index])
        return self._marks[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, AccessibleMark) else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        number = self.canvas.number_under(self.canvas.mapFromGlobal(QPoint(x, y)).toPointF())
        return None if number is None else self.child(number)


class AccessibleMark(QAccessibleInterface):
    """One mark, by its number in time from 0."""

    def __init__(self, chart: AccessibleChart, number: int) -> None:
        super().__init__()
        self._chart, self.number = chart, number

    @override
    def isValid(self) -> bool:
        return self.number < self._chart.childCount()

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._chart

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def rect(self) -> QRect:
        at = self._chart.canvas.mapToGlobal(self._chart.canvas.place_of(self.number).toPoint())
        return QRect(at.x() - _SIZE // 2, at.y() - _SIZE // 2, _SIZE, _SIZE)

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Graphic

    @override
    def state(self) -> QAccessible.State:
        state: Any = QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = state.selected = self._chart.canvas.current_number == self.number
        state.invalid = not self.isValid()
        return state  # type: ignore[no-any-return]

    @override
    def text(self, what: QAccessible.Text) -> str:
        return self._chart.canvas.spoken_mark(self.number) if what is QAccessible.Text.Name else ""

    @override
    def setText(self, what: QAccessible.Text, text: str) -> None:
        """A mark's name is what its claim says."""


def announce(canvas: "ChartCanvas", number: int) -> None:
    """Tell a screen reader, where one listens, that a mark is current."""
    if QAccessible.isActive():
        event = QAccessibleEvent(canvas, QAccessible.Event.Focus)
        event.setChild(number)
        QAccessible.updateAccessibility(event)


_charts: list[AccessibleChart] = []  # Qt holds interfaces by pointer alone


def _made(name: str, of: QObject) -> QAccessibleInterface | None:
    from ui.chart.canvas import ChartCanvas

    if name != "ChartCanvas" or not isinstance(of, ChartCanvas):
        return None
    chart = AccessibleChart(of)
    _charts.append(chart)
    of.destroyed.connect(lambda: _charts.remove(chart) if chart in _charts else None)
    return chart


def install() -> None:
    """Make charts known to screen readers; once a run of the program."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)


_installed: list[bool] = []
