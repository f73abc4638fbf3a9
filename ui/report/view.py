"""The Report view: the figures of the project, and the chosen one as it would leave it today."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from ui.chart.printing import Printer
from ui.desk import Desk
from ui.opened import OpenedProject
from ui.report.figures import KeptFigures
from ui.timers import once
from workbench.kept_figures import FigureRow, kept_content
from workbench.progress import Progress

if TYPE_CHECKING:
    from db.project import Changed, Project

_AFTER = 250  # ms of standing still on a figure before it is drawn
_MARGIN = 32  # px


class ReportView(QSplitter):
    """`redraw_requested` is emitted with the figure that is to be exported again."""

    redraw_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._printer = Printer()
        self._wanted: FigureRow | None = None
        self._picture = QPixmap()
        self.figures = KeptFigures(desk)
        self._state, self._preview = QLabel(), QLabel()
        self._draw_soon = once(self, _AFTER, self._draw)
        self._build()
        self.figures.chosen.connect(self._on_chosen)
        self.figures.redraw_requested.connect(self.redraw_requested)
        for key, does in (("F2", self.figures.rename), ("Del", self.figures.remove)):
            shortcut = QShortcut(QKeySequence(key), self.figures.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def splitters(self) -> dict[str, QSplitter]:
        """Whose sizes are remembered, by name."""
        return {"report": self}

    def panes(self) -> list[QWidget]:
        return [*self.figures.panes(), self._paper]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._wanted = None
        self._preview.clear()
        self.figures.set_project(opened)

    def show_changes(self, changed: "Changed | None") -> None:
        self.figures.show_changes(changed)

    def close_printer(self) -> None:
        self._printer.close()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_picture()

    def _build(self) -> None:
        self._preview.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._preview.setAccessibleName("Preview of the figure")
        self._paper = QScrollArea()
        self._paper.setWidget(self._preview)
        self._paper.setWidgetResizable(True)
        self._paper.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        self._state.setContentsMargins(16, 10, 16, 10)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 6, 16, 10)
        for button in self.figures.buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QFrame()
        left.setProperty("ground", "panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.figures, 1)
        column.addWidget(self._state)
        column.addLayout(buttons)
        self.addWidget(left)
        self.addWidget(self._paper)
        self.setSizes([720, 620])
        self.setStretchFactor(1, 1)

    def _on_chosen(self, figure: FigureRow | None) -> None:
        self._state.setText(self.figures.say_state())
        if figure != self._wanted:
            self._wanted = figure
            self._preview.setText("Drawing" if figure is not None else "")
            self._draw_soon.start()

    def _draw(self) -> None:
        if self._wanted is not None and self._opened is not None:
            drawing = partial(_drawn, self._printer, self._opened.project, self._wanted)
            self._desk.jobs.start(drawing, partial(self._on_drawn, self._wanted))

    def _on_drawn(self, figure: FigureRow, picture: bytes) -> None:
        if figure == self._wanted:
            self._picture.loadFromData(picture)
            self._preview.setAccessibleDescription(figure.title)
            self._show_picture()

    def _show_picture(self) -> None:
        """As wide as the pane, on white, whatever the theme."""
        if not self._picture.isNull() and self._wanted is not None:
            ratio = self.devicePixelRatioF()
            width = max(self._paper.viewport().width() - _MARGIN, 200)
            scaled = self._picture.scaledToWidth(int(width * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            self._preview.setPixmap(scaled)


def _drawn(printer: Printer, project: "Project", figure: FigureRow, progress: Progress) -> bytes:
    """On the worker thread: read, pool, and let the printing process draw."""
    progress.report(0, 1, "Drawing")
    with project.read() as session:
        content = kept_content(session, figure)
    return printer.preview(content, "web", progress)
