"""The timeline with its filters over it and its key beneath; it is read when it is first looked at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from db.errors import WorkbenchError
from ui.desk import Desk
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.tables.background import BackgroundReading
from ui.timeline.canvas import TimelineCanvas
from ui.timeline.exporting import ask_path, write
from ui.timeline.filters import TimelineFilters
from ui.timeline.legend import TimelineLegend
from ui.timers import once
from workbench.forces import force_names
from workbench.places import place_names
from workbench.second_coding.blind import blind_articles
from workbench.timeline.items import Happening, Telling, Timeline
from workbench.timeline.reading import read_timeline
from workbench.timeline.wording import counts_words, spoken

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.working import Changed

_EMPTY = tr_later(
    "No claims yet. Accept a suggestion, or select words in an article and press {tag_claim}; each stands here "
    "with its dates."
)
_NONE_LEFT = tr_later(
    "Nothing lies in this place, force and time, or has these words. Choose all places and forces, or clear the dates."
)
_FILTER_AFTER = 120  # ms
_TABLES = ("claim", "attribution", "source", "origin", "grade", "place", "force", "article", "span", "event")


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read: the timeline with the words of each telling and the names to choose from; or why it was not."""

    timeline: Timeline
    words: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    forces: tuple[str, ...] = ()
    refused: str = ""


class TimelinePane(QFrame):
    """`opened` is emitted with the claim whose sentence is asked for."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._timeline = Timeline()
        self._words: Sequence[str] = ()
        self._is_behind = True
        self._reading = BackgroundReading(desk.jobs, tr("Reading the timeline"), self._read, self._on_read)
        self.filters = TimelineFilters(desk.theme)
        self.canvas = TimelineCanvas(desk.theme)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words"))
        self.filter.setAccessibleName(tr("Filter the timeline"))
        self.filter.setToolTip(tr("Words that a claim, its source, its place or its articles have"))
        self.filter.setClearButtonEnabled(True)
        self.export_button = QPushButton("\u2009" + tr("Export timeline"))
        self.export_button.setIcon(desk.theme.icon("image-down"))
        self.buttons = (self.export_button,)
        self.head = QWidget(self)
        self._nothing = QLabel()
        self._build()
        self._connect()

    @property
    def total(self) -> int | None:
        """Not said before anybody looks: it is not read until then."""
        return None

    @property
    def shown(self) -> Timeline:
        """What is shown: what is wanted, with the words that are asked for."""
        words = self.filter.text().casefold().split()
        if not words:
            return self._timeline
        kept = [
            one
            for one, said in zip(self._timeline.tellings, self._words, strict=True)
            if all(word in said for word in words)
        ]
        return replace(self._timeline, tellings=tuple(kept))

    def panes(self) -> list[QWidget]:
        return [self.filter, self.filters.place, self.canvas]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self.filters.clear()
        self._reading.set_project(opened)
        if opened is None:
            self._on_read(_Read(Timeline()))
        self._reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*_TABLES):
            self._reread()

    def export(self) -> None:
        """Save what is shown as a figure or as a table; its ending decides."""
        if self._opened is None:
            return
        with self._desk.attempt():
            path = ask_path(self, self._opened, self.shown, self.filters.wanted)
            if path is not None:
                job = partial(write, self._desk.printer, self._opened.project, self.shown, self.filters.wanted, path)
                self._desk.jobs.start(job, self._on_written)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._reread()

    def _build(self) -> None:
        self.head.hide()
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.canvas)
        self.legend = TimelineLegend(self._desk.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.legend)

    def _connect(self) -> None:
        self._filtering = once(self, _FILTER_AFTER, self._show)
        self.filter.textChanged.connect(self._on_words)
        self.filters.changed.connect(self._reread)
        self.filters.refused.connect(self._desk.complain)
        self.filters.nearer.clicked.connect(self.canvas.nearer)
        self.filters.farther.clicked.connect(self.canvas.farther)
        self.filters.fit.clicked.connect(self.canvas.fit)
        self.canvas.chosen.connect(self._on_chosen)
        self.canvas.opened.connect(self.opened)
        self.export_button.clicked.connect(self.export)

    def _reread(self) -> None:
        """Now where it is looked at, else when it is next."""
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            self._reading.start()

    def _read(self, session: "Session") -> _Read:
        refused, blind = "", blind_articles(session, self._opened.project.who if self._opened else None)
        try:
            read = read_timeline(session, self.filters.wanted, blind)
        except WorkbenchError as error:  # a place that is chosen may be gone by now
            read, refused = read_timeline(session, but=blind), str(error)
        words = tuple(_words_of(one) for one in read.tellings)
        return _Read(read, words, tuple(place_names(session)), tuple(force_names(session)), refused)

    def _on_read(self, read: _Read) -> None:
        if read.refused:
            self._desk.complain(read.refused)
            self.filters.clear()
        self._timeline = read.timeline
        self._words = read.words
        self.filters.offer(read.places, read.forces)
        self._show()

    def _show(self) -> None:
        shown = self.shown
        is_empty = not shown.tellings and not shown.events
        asked = self.filter.text().strip() or self.filters.wanted != type(self.filters.wanted)()
        self._nothing.setText(tr(_NONE_LEFT) if asked else tr(_EMPTY))
        self._stack.setCurrentIndex(0 if is_empty else 1)
        self.legend.setVisible(not is_empty)
        self.export_button.setEnabled(not is_empty)
        self.filters.say(counts_words(shown))
        self.canvas.show_timeline(shown)

    def _on_words(self) -> None:
        self._filtering.start()

    def _on_chosen(self, one: Telling | Happening) -> None:
        if isinstance(one, Telling):
            rows = self.shown.tellings
            self._desk.status.show_info(spoken(one, rows.index(one) + 1, len(rows)))
        else:
            self._desk.status.show_info(
                tr("Event: {one}, {when}", one=one.label, when=one.when.words if one.when else tr("no date"))
            )

    def _on_written(self, path: Path) -> None:
        self._desk.say(tr("Wrote {path} in {parent}.", path=path.name, parent=path.parent))


def _words_of(one: Telling) -> str:
    carriers = " ".join(f"{each.claim} {each.outlet} {each.title}" for each in one.carriers)
    said = (one.says, one.quote, one.series, one.source, one.origin, one.kind, one.stance, one.state, carriers)
    return " ".join(said).casefold()
