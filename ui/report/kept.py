"""The kept figures of the project, the chosen one as it would leave it today, and its words."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from db.errors import WorkbenchError
from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.printing import Printer
from ui.report.figures import KeptFigures
from ui.report.paper import FigurePaper
from ui.report.words import FigureWords
from ui.timers import once
from workbench.drawing import WORDINGS, Wording
from workbench.figures.content import FigureContent
from workbench.kept_figures import FigureRow, kept_content, set_wording
from workbench.progress import Progress

if TYPE_CHECKING:
    from db.project import Project
    from db.working import Changed

_AFTER = 250  # ms of standing still on a figure before it is drawn
_LIST = 470  # px


class FiguresPage(QSplitter):
    """`open_requested` is emitted with the figure to be seen on the chart, `redraw_requested` to export it again."""

    open_requested = Signal(object)
    redraw_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._wanted: FigureRow | None = None
        self.figures = KeptFigures(desk)
        self.words = FigureWords(self._save_words)
        self.paper = FigurePaper()
        self._state = QLabel()
        self._draw_soon = once(self, _AFTER, self._draw)
        self._build()
        self._connect()

    def splitters(self) -> dict[str, QSplitter]:
        """Whose sizes are remembered, by name."""
        return {"report-figures": self, "report-figure": self._right}

    def panes(self) -> list[QWidget]:
        return [*self.figures.panes(), self.paper.area, *self.words.panes()]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._wanted = None
        self.paper.say("")
        self.words.show_words(None)
        self.figures.set_project(opened)

    def show_changes(self, changed: "Changed | None") -> None:
        self.figures.show_changes(changed)

    def _build(self) -> None:
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        self._state.setContentsMargins(16, 10, 16, 4)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 6, 16, 10)
        buttons.setSpacing(8)
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
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.addWidget(self.paper)
        self._right.addWidget(self.words)
        self._right.setSizes([560, 240])
        self._right.setStretchFactor(0, 1)
        self.addWidget(left)
        self.addWidget(self._right)
        self.setSizes([_LIST, 900])
        self.setStretchFactor(1, 1)

    def _connect(self) -> None:
        self.figures.chosen.connect(self._on_chosen)
        self.figures.open_requested.connect(self.open_requested)
        self.figures.redraw_requested.connect(self.redraw_requested)
        self.figures.copy_requested.connect(self._on_copy)
        self.figures.rename_requested.connect(self.words.begin)
        for key, does in (("F2", self.words.begin), ("Del", self.figures.remove)):
            shortcut = QShortcut(QKeySequence(key), self.figures.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def _on_chosen(self, figure: FigureRow | None) -> None:
        """Another figure, or the same after an edit, which may be of its words."""
        self._state.setText(self.figures.state())
        is_other = self._wanted is None or figure is None or figure.id != self._wanted.id
        self._wanted = figure
        self.paper.show_state(figure)
        if is_other:
            self.paper.say(tr("Drawing") if figure is not None else "")
            self.words.show_words(None)
        if figure is not None:
            self._draw_soon.start()

    def _draw(self) -> None:
        if self._wanted is not None and self._opened is not None:
            drawing = partial(_drawn, self._desk.printer, self._opened.project, self._wanted, "web")
            self._desk.jobs.start(drawing, partial(self._on_drawn, self._wanted))

    def _on_drawn(self, figure: FigureRow, drawn: tuple[FigureContent, bytes]) -> None:
        if figure is not self._wanted:
            return
        content, picture = drawn
        self.paper.show_picture(picture, content.alt_text)
        self.words.show_words(Wording(**{name: getattr(content, name) for name in WORDINGS}))

    def _on_copy(self, figure: FigureRow) -> None:
        if self._opened is not None:
            drawing = partial(_drawn, self._desk.printer, self._opened.project, figure, "page")
            self._desk.jobs.start(drawing, self._on_copied)

    def _on_copied(self, drawn: tuple[FigureContent, bytes]) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(drawn[1]))
        self._desk.say(tr("The figure is on the clipboard."))

    def _save_words(self, words: Wording) -> str:
        if self._opened is None or self._wanted is None:
            return ""
        try:
            with self._opened.edit("Word figure") as session:
                set_wording(session, self._wanted.id, words)
        except WorkbenchError as error:
            return str(error)
        return ""


def _drawn(
    printer: Printer, project: "Project", figure: FigureRow, preset: str, progress: Progress
) -> tuple[FigureContent, bytes]:
    """On the worker thread: read, pool where it has to be, and let the printing process draw."""
    progress.report(0, 1, tr("Drawing"))
    with project.read() as session:
        content = kept_content(session, figure)
    return content, printer.preview(content, preset, progress)
