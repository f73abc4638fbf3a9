"""Moving about: from view to view, back and forth, from a claim to its mark and back, panes, the command palette."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.chart.view import ChartView
from ui.deeds.views import Views
from ui.jumps import Jumps, Spot
from ui.language.texts import tr
from ui.notes.current import chosen_things
from ui.palette.palette import CommandPalette
from ui.palette.providers import Provision
from ui.read.view import ReadView
from ui.second_coding.pane import SecondCodingPane
from ui.workspace import VIEWS
from workbench.kept_figures import FigureRow
from workbench.outdated import OutdatedFigure
from workbench.spans import place_of_span
from workbench.things import Thing

if TYPE_CHECKING:
    from ui.window import MainWindow


class Moving(QObject):
    """`note_requested` is emitted with a note to be shown beside the view, `help_wanted` with a page of the help."""

    note_requested = Signal(object)
    help_wanted = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._jumps = Jumps()
        self.panes_beside: list[QWidget] = []  # that stand beside every view
        self._palette: CommandPalette | None = None
        self._views = Views(window, self)
        self._connect()

    @property
    def views(self) -> Views:
        return self._views

    @property
    def read(self) -> ReadView:
        return self._views.read

    @property
    def chart(self) -> ChartView:
        return self._views.chart

    def _connect(self) -> None:
        actions = self._desk.actions
        for name in VIEWS:
            actions.on(f"view_{name}", self._on_view_chosen)
        for name, does in (
            ("go_back", self.go_back),
            ("go_forward", self.go_forward),
            ("show_on_chart", self._on_show_on_chart),
            ("open_sentence", self._on_open_sentence),
            ("review", self.to_review),
            ("track_record", self.to_track_record),
            ("hypotheses", self.to_hypotheses),
            ("contradictions", self.to_contradictions),
            ("timeline", self.to_timeline),
            ("export_timeline", self.export_timeline),
            ("next_pane", self.next_pane),
            ("previous_pane", self.previous_pane),
            ("find_command", self.open_palette),
        ):
            actions.on(name, does)
        self.read.leaving.connect(self._leave)

    def end(self) -> None:
        self._views.end()

    def to_mark(self, claim_id: int) -> None:
        """From a claim to its mark on the chart."""
        self._leave()
        self._window.workspace.show_view("chart")
        self.chart.show_claim(claim_id)

    def to_sentence(self, claim_id: int) -> None:
        """From anywhere to the words of a claim."""
        self._leave()
        self._window.workspace.show_view("read")
        self.read.open_claim(claim_id)

    def to_source(self, source_id: int) -> None:
        self._leave()
        self._window.workspace.show_view("sources")
        self._views.sources.choose(source_id)

    def to_article(self, article_id: int) -> None:
        self._leave()
        self._window.workspace.show_view("read")
        self.read.open_article(article_id)

    def to_place(self, article_id: int, words: tuple[int, int]) -> None:
        """To words in an article that were found."""
        self._leave()
        self._window.workspace.show_view("read")
        self.read.open_article(article_id, words)
        self.read.reader.setFocus()

    def to_thing(self, thing: Thing) -> None:
        """To anything that a note can be on, as near as a view shows it."""
        kind, row = thing.kind, thing.id
        if kind == "article":
            self.to_article(row)
        elif kind == "claim":
            self.to_sentence(row)
        elif kind == "source":
            self.to_source(row)
        elif kind == "span":
            self._to_span(row)
        else:
            self._leave()
            self._views.show_thing(thing)

    def to_note(self, note_id: int) -> None:
        """To a note, in the pane beside the view."""
        self.note_requested.emit(note_id)

    def _to_span(self, span_id: int) -> None:
        opened = self._window.opened
        if opened is None:
            return
        with self._desk.attempt(), opened.read() as session:
            place = place_of_span(session, span_id)
            self._leave()
            self._window.workspace.show_view("read")
            self.read.open_article(place.article_id, (place.start, place.end))
            self.read.reader.set_current_mark(span_id)
            self.read.reader.setFocus()

    def to_suggestion(self, article_id: int, suggestion_id: int) -> None:
        """From the review queue to the words that are to be decided."""
        self._leave()
        self._window.workspace.show_view("read")
        self.read.open_suggestion(article_id, suggestion_id)

    def to_review(self) -> None:
        """To what is not decided yet in the whole library."""
        self._leave()
        self._window.workspace.show_view("claims")
        self._views.claims.show_review()

    def to_contradictions(self) -> None:
        """To the claims that cannot both hold."""
        self._leave()
        self._window.workspace.show_view("claims")
        self._views.claims.show_contradictions()

    def to_timeline(self) -> None:
        """To all claims and events over time."""
        self._leave()
        self._window.workspace.show_view("claims")
        self._views.claims.show_timeline()

    def to_coding_matrix(self) -> None:
        """To the codes counted by outlet, month, year or source."""
        self._leave()
        self._window.workspace.show_view("claims")
        self._views.claims.show_codes()

    def to_second_coding(self) -> SecondCodingPane:
        """To the sets that are tagged twice."""
        self._leave()
        self._window.workspace.show_view("claims")
        self._views.claims.show_second_coding()
        return self._views.claims.second_coding

    def to_words(self, article_id: int, words: tuple[int, int] | None) -> None:
        """To an article, at words in it."""
        self._leave()
        self._window.workspace.show_view("read")
        self.read.open_article(article_id, words)
        self.read.reader.setFocus()

    def export_timeline(self) -> None:
        """To the timeline, to save it as it is shown there."""
        self.to_timeline()
        self._views.claims.timeline.export()

    def to_figures(self) -> None:
        """To the exported figures that have to be drawn again."""
        self._leave()
        self._window.workspace.show_view("history")
        self._views.history.show_figures()

    def to_figure(self, figure: OutdatedFigure) -> None:
        """To the first claim of a figure that has changed, on the chart; to the chart where the figure itself has."""
        if figure.claim_ids:
            self.to_mark(figure.claim_ids[0])
        else:
            self._leave()
            self._window.workspace.show_view("chart")

    def to_shown(self, figure: FigureRow) -> None:
        """To the chart, to see there what a figure shows."""
        self._leave()
        self._window.workspace.show_view("chart")
        self.chart.show_figure(figure.shown)

    def to_redraw(self, figure: OutdatedFigure | FigureRow) -> None:
        """To the chart, to export a kept figure as it would be today."""
        self._leave()
        self._window.workspace.show_view("chart")
        self.chart.draw_again(figure)

    def to_track_record(self) -> None:
        """To how the earlier claims of each source stand to what proved right."""
        self._leave()
        self._window.workspace.show_view("estimates")
        self._views.estimates.show_track_record()

    def to_hypotheses(self) -> None:
        """To the claims against competing hypotheses."""
        self._leave()
        self._window.workspace.show_view("estimates")
        self._views.estimates.show_hypotheses()

    def go_back(self) -> None:
        self._go(self._jumps.back(self._here()))

    def go_forward(self) -> None:
        self._go(self._jumps.forward(self._here()))

    def next_pane(self) -> None:
        self._move_focus(1)

    def previous_pane(self) -> None:
        self._move_focus(-1)

    @property
    def palette(self) -> CommandPalette | None:
        return self._palette

    def close_palette(self) -> None:
        if self._palette is not None:
            self._palette.close()

    def open_palette(self) -> None:
        if self._palette is None:
            self._palette = CommandPalette(self._desk.theme, Provision(self._window, self), self._window)
            self._palette.help_wanted.connect(self.help_wanted)
        self._palette.open_under(self._window.command_box)

    def _here(self) -> Spot:
        shown = self._window.workspace.current
        if shown == "read":
            return self.read.spot
        chosen = chosen_things(shown, self._views)
        claim_id = self.chart.claim_id if shown == "chart" else None
        return Spot(shown, claim_id=claim_id, thing=chosen[0] if chosen else None)

    def _leave(self) -> None:
        if self._window.workspace.current:
            self._jumps.leave(self._here())

    def _go(self, spot: Spot | None) -> None:
        if spot is None:
            self._desk.say(tr("There is nowhere to go in that direction."))
            return
        self._window.workspace.show_view(spot.view)
        if spot.view == "read":
            self.read.go_to(spot)
        elif spot.view == "chart" and spot.claim_id is not None:
            self.chart.show_claim(spot.claim_id)
        elif spot.thing is not None:
            self._views.choose(spot.view, spot.thing)

    def _on_view_chosen(self) -> None:
        name = self.sender().objectName().removeprefix("view_")
        if name != self._window.workspace.current:
            self._leave()
        self._window.workspace.show_view(name)

    def _on_show_on_chart(self) -> None:
        claim_id = self._chosen_claim()
        if claim_id is not None:
            self.to_mark(claim_id)

    def _on_open_sentence(self) -> None:
        claim_id = self._chosen_claim()
        if claim_id is not None:
            self.to_sentence(claim_id)

    def _chosen_claim(self) -> int | None:
        return self.chart.claim_id if self._window.workspace.current == "chart" else self.read.claim_id

    def _move_focus(self, step: int) -> None:
        """To the next pane that is to be seen, in the order of reading."""
        view = self._window.workspace.view(self._window.workspace.current or "read")
        panes: list[QWidget] = [self._window.workspace.rail.first_button, *view.panes(), *self.panes_beside]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, pane in enumerate(shown) if focus and (pane is focus or pane.isAncestorOf(focus))), -1)
        if shown:
            shown[(here + step) % len(shown)].setFocus()
