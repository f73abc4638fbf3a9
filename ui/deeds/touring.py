"""The sample tour: watched in the project and on the screen, left and gone on with at any time."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from db.server.address import Address
from ui.deeds.files import FileDeeds, sample_path
from ui.deeds.moving import Moving
from ui.language.texts import tr
from ui.tour.steps import STEPS, Course, read_course
from workbench.tour import Toured, first_offer, newest_number, toured

if TYPE_CHECKING:
    from db.working import Changed
    from ui.window import MainWindow

_KEPT = "tour"
_LOOK_EVERY = 300  # ms; only while the tour is on


class Touring(QObject):
    def __init__(self, window: "MainWindow", moving: Moving, files: FileDeeds) -> None:
        super().__init__(window)
        self._window, self._desk, self._moving, self._files = window, window.desk, moving, files
        self._strip = window.tour
        self._course = read_course(bytes((window.remembered(_KEPT) or QByteArray()).data()))
        self._done = Toured()
        self._is_wanted = False
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_EVERY)
        self._looking.timeout.connect(self._look)
        self._strip.led.connect(self.lead)
        self._strip.left.connect(self.leave)
        self._desk.actions.on("sample_tour", self.begin)
        moving.panes_beside.append(self._strip.go)
        window.project_ready.connect(self._on_project_ready)
        window.project_leaving.connect(self._on_leaving)

    @property
    def course(self) -> Course:
        return self._course

    def begin(self) -> None:
        """Go on with the tour, or begin it anew where it was gone to the end; opens the sample where it is not open."""
        self._is_wanted = True
        if self._here() == str(sample_path()):
            self._on_project_ready()
        else:
            self._files.open_sample()

    def leave(self) -> None:
        """End it for now: what was done stays done, and the menu goes on with it."""
        self._keep(replace(self._course, left=True))
        self._rest()
        self._desk.say(tr("Help ▸ Sample tour goes on with it."))
        self._moving.read.reader.setFocus()

    def lead(self) -> None:
        """To where the next step is done; the step itself is the analyst's."""
        step = self._strip.step
        if step == 0:
            self._lead_to_suggestion()
        elif step < len(STEPS) - 1:
            self._moving.to_sentence(self._claim)
            if step == 1:
                self._moving.read.inspector.focus_who()
        else:
            self._moving.to_mark(self._claim)
            self._moving.chart.canvas.setFocus()

    @property
    def _claim(self) -> int:
        """The claim the tour is about: one with its grades where there is one."""
        return (self._done.graded or self._done.claims)[0]

    def _lead_to_suggestion(self) -> None:
        opened = self._window.opened
        if opened is None:
            return
        with opened.read() as session:
            offer = first_offer(session)
        if offer is None:
            self._desk.say(tr("No suggestion waits. Tag ▸ Suggest again reads the open article anew."))
        else:
            self._moving.to_suggestion(*offer)
            self._moving.read.reader.setFocus()

    def _here(self) -> str:
        place = self._window.opened.place if self._window.opened is not None else None
        return "" if place is None or isinstance(place, Address) else str(place)

    def _on_project_ready(self) -> None:
        """The sample begins its tour when it is opened for the first time, and goes on with one that was not left."""
        here, wanted, self._is_wanted = self._here(), self._is_wanted, False
        opened = self._window.opened
        if opened is None or here != str(sample_path()):
            return
        if self._course.place != here or (wanted and self._course.back):
            with opened.read() as session:
                self._keep(Course(here, newest_number(session)))
        if wanted:
            self._keep(replace(self._course, left=False))
        if self._course.is_on:
            opened.changed.connect(self._on_changed)
            self._looking.start()
            self._read()

    def _on_leaving(self) -> None:
        self._rest()

    def _rest(self) -> None:
        self._looking.stop()
        self._strip.hide()

    def _on_changed(self, _changed: "Changed | None") -> None:
        if self._course.is_on and self._looking.isActive():
            self._read()

    def _read(self) -> None:
        """What the project says has been done."""
        opened = self._window.opened
        if opened is not None:
            with opened.read() as session:
                self._done = toured(session, self._course.since)
            self._look()

    def _look(self) -> None:
        """What is on the screen: the claim's mark, then its words again."""
        shown = self._window.workspace.current
        if shown == "chart" and self._moving.chart.claim_id in self._done.claims and not self._course.seen:
            self._keep(replace(self._course, seen=True))
        is_back = shown == "read" and self._course.seen and self._moving.read.claim_id in self._done.claims
        if is_back and not self._course.back:
            self._keep(replace(self._course, back=True))
        self._strip.show_steps((bool(self._done.claims), bool(self._done.graded), self._course.seen, self._course.back))

    def _keep(self, course: Course) -> None:
        self._course = course
        self._window.remember(_KEPT, QByteArray(course.written()))
