"""The seven views: each made when it is first shown, joined to where it leads, its panes as they were left."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter

from ui.chart.view import ChartView
from ui.estimates.view import EstimatesView
from ui.language.texts import tr
from ui.read.view import ReadView
from ui.report.view import ReportView
from ui.sources.view import SourcesView
from ui.tables.claims_view import ClaimsView
from ui.tables.history_view import HistoryView
from workbench.assessment_views import assessment_rows
from workbench.claim_views import ClaimRow
from workbench.review import ReviewRow
from workbench.spans import first_coded
from workbench.things import Thing, named

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from ui.deeds.moving import Moving
    from ui.window import MainWindow


class Views(QObject):
    def __init__(self, window: "MainWindow", moving: "Moving") -> None:
        super().__init__(moving)
        self._window = window
        self._moving = moving
        self._desk = window.desk
        self._workspace = window.workspace
        self._offer()

    @property
    def read(self) -> ReadView:
        return cast("ReadView", self._workspace.view("read"))

    @property
    def claims(self) -> ClaimsView:
        return cast("ClaimsView", self._workspace.view("claims"))

    @property
    def sources(self) -> SourcesView:
        return cast("SourcesView", self._workspace.view("sources"))

    @property
    def estimates(self) -> EstimatesView:
        return cast("EstimatesView", self._workspace.view("estimates"))

    @property
    def chart(self) -> ChartView:
        return cast("ChartView", self._workspace.view("chart"))

    @property
    def report(self) -> ReportView:
        return cast("ReportView", self._workspace.view("report"))

    @property
    def history(self) -> HistoryView:
        return cast("HistoryView", self._workspace.view("history"))

    def show_thing(self, thing: Thing) -> None:
        """Show what has no view of its own where it is used: a place by its claims, a code on its words."""
        if thing.kind == "figure":
            self._workspace.show_view("report")
            self.report.show_figures()
            self.report.figures.choose_id(thing.id)
        elif thing.kind == "assessment":
            self._show_assessment(thing.id)
        elif thing.kind == "event":
            self._workspace.show_view("claims")
            self.claims.show_timeline()
        elif thing.kind == "code":
            self._show_code(thing.id)
        else:
            self._show_claims_of(thing)

    def choose(self, view: str, thing: Thing) -> None:
        """Choose a thing again in the view in which it was chosen before."""
        if thing.kind == "source":
            self.sources.choose(thing.id)
        elif view == "claims":
            self.claims.claims.choose_id(thing.id)
        elif view == "report":
            self.report.show_figures()
            self.report.figures.choose_id(thing.id)
        elif thing.kind == "assessment":
            self._show_assessment(thing.id)

    def _show_assessment(self, assessment_id: int) -> None:
        self._workspace.show_view("estimates")
        with self._opened_session() as session:
            row = next((one for one in assessment_rows(session) if one.id == assessment_id), None)
        if row is not None and row.series is not None:
            self.estimates.choose_series(row.series)

    def _show_code(self, code_id: int) -> None:
        """The code in the codebook, and the first words that carry it, where there are any."""
        with self._opened_session() as session:
            span_id = first_coded(session, code_id)
        self._workspace.show_view("read")
        self._desk.actions["toggle_codebook"].setChecked(True)
        self.read.codebook.show_code(code_id)
        if span_id is not None:
            self._moving.to_thing(Thing("span", span_id))

    def _show_claims_of(self, thing: Thing) -> None:
        with self._opened_session() as session:
            one = named(session, [thing]).get(thing)
        if one is None:
            self._desk.say(tr("It is no longer there."))
            return
        self._workspace.show_view("claims")
        self.claims.show_claims()
        word = one.words.split("  ")[0] if thing.kind == "origin" else one.words
        self.claims.filter.setText(f"{thing.kind}:{word}")
        self.claims.table.setFocus()

    @contextmanager
    def _opened_session(self) -> "Iterator[Session]":
        assert self._window.opened is not None  # noqa: S101  there are things only in a project
        with self._window.opened.read() as session:
            yield session

    def end(self) -> None:
        """Remember the panes as they are, and end the process beside the screen, where it was started."""
        self._desk.printer.close()
        self._remember_panes(self.read.splitters())
        if self._workspace.has("sources"):
            self._remember_panes(self.sources.splitters())
        if self._workspace.has("estimates"):
            self._remember_panes(self.estimates.splitters())
        if self._workspace.has("chart"):
            self._remember_panes(self.chart.splitters())
        if self._workspace.has("report"):
            self._remember_panes(self.report.splitters())

    def _offer(self) -> None:
        self._workspace.offer("read", self._make_read)
        self._workspace.offer("claims", self._make_claims)
        self._workspace.offer("sources", self._make_sources)
        self._workspace.offer("estimates", self._make_estimates)
        self._workspace.offer("chart", self._make_chart)
        self._workspace.offer("report", self._make_report)
        self._workspace.offer("history", self._make_history)

    def _make_read(self) -> ReadView:
        view = ReadView(self._desk, self._workspace.take_library())
        self._restore_panes(view.splitters())
        view.chart_requested.connect(self._moving.to_mark)
        view.counted.connect(self._on_counted)
        return view

    def _make_claims(self) -> ClaimsView:
        view = ClaimsView(self._desk)
        view.claim_chosen.connect(self._on_claim_chosen)
        view.suggestion_chosen.connect(self._on_suggestion_chosen)
        view.words_wanted.connect(self._moving.to_words)
        view.sentence_requested.connect(self._moving.to_sentence)
        return view

    def _make_sources(self) -> SourcesView:
        view = SourcesView(self._desk)
        self._restore_panes(view.splitters())
        view.sentence_requested.connect(self._moving.to_sentence)
        return view

    def _make_estimates(self) -> EstimatesView:
        view = EstimatesView(self._desk)
        self._restore_panes(view.splitters())
        view.claim_chosen.connect(self._on_claim_chosen)
        view.sentence_requested.connect(self._moving.to_sentence)
        return view

    def _make_chart(self) -> ChartView:
        view = ChartView(self._desk)
        self._restore_panes(view.splitters())
        view.sentence_requested.connect(self._moving.to_sentence)
        return view

    def _make_report(self) -> ReportView:
        view = ReportView(self._desk)
        self._restore_panes(view.splitters())
        view.redraw_requested.connect(self._moving.to_redraw)
        view.open_requested.connect(self._moving.to_shown)
        view.sentence_requested.connect(self._moving.to_sentence)
        return view

    def _make_history(self) -> HistoryView:
        view = HistoryView(self._desk)
        view.figure_chosen.connect(self._moving.to_figure)
        view.redraw_requested.connect(self._moving.to_redraw)
        return view

    def _restore_panes(self, splitters: Mapping[str, QSplitter]) -> None:
        for name, splitter in splitters.items():
            state = self._window.remembered(f"panes-{name}")
            if state is not None:
                splitter.restoreState(state)

    def _remember_panes(self, splitters: Mapping[str, QSplitter]) -> None:
        for name, splitter in splitters.items():
            self._window.remember(f"panes-{name}", splitter.saveState())

    def _on_claim_chosen(self, row: ClaimRow) -> None:
        self._moving.to_sentence(row.id)

    def _on_suggestion_chosen(self, row: ReviewRow) -> None:
        self._moving.to_suggestion(row.article_id, row.id)

    def _on_counted(self, to_review: int) -> None:
        self._workspace.rail.show_badge("view_claims", to_review)
