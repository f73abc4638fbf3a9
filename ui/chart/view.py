"""The Chart view: what is shown at the left, the chart, and the evidence behind it at the right."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.values import Basis
from ui.chart.canvas import ChartCanvas
from ui.chart.cards import briefly, conflict_line, spoken
from ui.chart.composing import Asked, composed, key_of
from ui.chart.evidence import EvidencePane
from ui.chart.head import ChartHead
from ui.chart.influence import InfluenceDialog
from ui.chart.known import KnownBar
from ui.chart.leaving import Leaving
from ui.chart.period import Period
from ui.chart.pooling import Pooling, Wanted
from ui.chart.printing import Printer
from ui.chart.series import SeriesPane
from ui.chart.shown import for_paper, marks_within, period_words, why_no_mark
from ui.chart.twin import Twin
from ui.desk import Desk
from ui.opened import OpenedProject
from workbench.charting import Shown
from workbench.claim_views import ClaimRow, claim_row, claim_rows
from workbench.drawing import drafted_again, figure_content
from workbench.figures.content import FigureContent, Mark, Panel, View
from workbench.figures.phrases import counted, day_words
from workbench.figures.placement import day_number
from workbench.figures.wording_pooled import two_figures
from workbench.graders import as_shown_to
from workbench.influence import Influence, influence, origin_names
from workbench.kept_figures import FigureRow
from workbench.outdated import OutdatedFigure
from workbench.pooled import HISTORIES, SeriesClaims, chart_days, series_claims
from workbench.progress import Progress
from workbench.whatif import AS_IT_IS

if TYPE_CHECKING:
    from db.project import Changed

_EVIDENCE_FROM, _SERIES_FROM = 1000, 700  # px of the view
_TABLES = ("claim", "attribution", "source", "origin", "grade", "article", "event", "place", "force",
           "claim_relation")  # fmt: skip


class ChartView(QSplitter):
    """`sentence_requested` is emitted with the claim whose words are asked for."""

    sentence_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._content: FigureContent | None = None
        self._claims: dict[int, ClaimRow] = {}
        self._claim: int | None = None
        self._day: date | None = None
        self._exports_next = False
        self._said = ""
        self._printer = Printer()
        self.series = SeriesPane(desk.theme)
        self.canvas = ChartCanvas(desk.theme)
        self.evidence = EvidencePane(desk.theme)
        self.table = Twin(desk.theme)
        self.head = ChartHead(desk.theme)
        self.known = KnownBar(desk.theme)
        self.pooling = Pooling(desk.jobs, self._printer, self)
        self._leaving = Leaving(desk, self._printer, self, self._show_evidence)
        self._build()
        self._connect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the chart its room: the evidence goes first, then the series."""
        super().resizeEvent(event)
        self.evidence.setVisible(event.size().width() >= _EVIDENCE_FROM)
        self.series.setVisible(event.size().width() >= _SERIES_FROM)

    @property
    def claim_id(self) -> int | None:
        return self._claim

    def splitters(self) -> dict[str, QSplitter]:
        """Whose sizes are remembered, by name."""
        return {"chart": self}

    def panes(self) -> list[QWidget]:
        middle = self.table if self.head.table_button.isChecked() else self.canvas
        return [self.series, middle, self.evidence.list]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._claim, self._day, self._exports_next = None, None, False
        self._leaving.set_project(opened)
        self._reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*_TABLES):
            self._reread()

    def show_claim(self, claim_id: int) -> None:
        """Make the mark of a claim current; where there is none, say why."""
        self._claim = claim_id
        if self.head.view_button.view in (View.STACKED, View.SHARES):  # these have no marks
            self.head.view_button.choose(View.PANELS)
        if self.canvas.choose_claim(claim_id):
            self.canvas.setFocus()
        else:
            self._desk.say(self._why_no_mark(claim_id))

    def export(self) -> None:
        if self._content is None or self._opened is None:
            return
        self._exports_next = self.pooling.is_updating
        if self._exports_next:
            self._desk.say("The dialog opens when the pooled level is reckoned.")
            return
        drawn = self.canvas.content
        shown = replace(
            self._shown_now(), places=self.series.places, series=self.series.only, undecided=False, day=self._day
        )
        paper = for_paper(drawn or self._content)
        self._leaving.export(drafted_again(paper), shown)

    def show_figure(self, shown: Shown) -> None:
        """Show what a kept figure shows: its places, who is counted, and as it was known on its day."""
        self.series.choose(shown.places, shown.series)
        self.head.choose_basis(shown.basis)
        self.head.view_button.choose(shown.view)
        self.head.view_button.histories_action.setChecked(shown.histories)
        self.head.ask(shown.what_if)
        self.known.choose(shown.known_on)
        self._day = shown.day
        self._reread()

    def draw_again(self, figure: OutdatedFigure | FigureRow) -> None:
        """Export a kept figure as it would be today."""
        self._leaving.draw_again(figure)

    def show_day(self) -> None:
        """The claims around the current mark's day, a row each; once more goes back to the course over time."""
        self._day = None if self._day is not None else self._current_day()
        self._show()
        self.canvas.setFocus()

    def show_influence(self) -> None:
        """What the level of the current mark's panel would be on its day without each origin, reckoned beside."""
        panels = self.canvas.content.panels if self.canvas.content else ()
        panel = next((one for one in panels if self.canvas.current in one.marks), panels[0] if panels else None)
        day = self._current_day()
        claims = self._series.get(key_of(panel)) if panel is not None else None
        if claims is None or day is None:
            self._desk.say("There is no pooled level to leave an origin out of.")
            return
        reckoning = partial(_influence, self._printer, claims, day, self.head.basis)
        self._desk.jobs.start(reckoning, partial(self._on_influence, claims, day))

    def _on_influence(self, claims: SeriesClaims, day: date, found: tuple[float | None, list[Influence]]) -> None:
        if self._opened is None:
            return
        with self._opened.read() as session:
            names = origin_names(session)
        level = f"about {two_figures(found[0])} with all origins" if found[0] is not None else "no level"
        about = f"{claims.force} in {claims.place}, {day_words(day)}: {level}."
        dialog = InfluenceDialog(about, found[1], names, self._desk.theme, self)
        if dialog.exec() and dialog.what_if is not None:
            self.head.ask(dialog.what_if)
        dialog.deleteLater()

    def _current_day(self) -> date | None:
        """The day of the current mark, else the last that is known of the first panel, else that of the figure."""
        mark = self.canvas.current
        if mark is not None and mark.as_of is not None and (mark.as_of.latest or mark.as_of.earliest):
            return mark.as_of.latest or mark.as_of.earliest
        bands = [
            panel.bands
            for panel in (self.canvas.content.panels if self.canvas.content else ())
            if panel.bands is not None
        ]
        known = [one.known_until for one in bands if one.known_until is not None]
        return max(known, default=self._content.as_known_on if self._content else None)

    def close_printer(self) -> None:
        self._printer.close()

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.canvas.picture())
        self._desk.say("The chart is on the clipboard.")

    def _build(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self.canvas)
        self._middle.addWidget(self.table)
        centre = QFrame()
        centre.setProperty("ground", "surface")
        column_of = QVBoxLayout(centre)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.setSpacing(0)
        column_of.addWidget(self.head)
        column_of.addWidget(self._middle, 1)
        column_of.addWidget(self.known)
        for part in (self.series, centre, self.evidence):
            self.addWidget(part)
        self.setSizes([236, 850, 330])
        for place, stretch in enumerate((0, 1, 0)):
            self.setStretchFactor(place, stretch)
        self.setCollapsible(1, False)

    def _connect(self) -> None:
        self.series.changed.connect(self._show)
        self.head.changed.connect(self._on_asked)
        self.head.table_button.toggled.connect(self._on_table)
        self.head.view_button.day_asked.connect(self.show_day)
        self.head.view_button.chosen.connect(self._on_view)
        self.head.influence_asked.connect(self.show_influence)
        self.head.export_button.clicked.connect(self.export)
        self.known.changed.connect(self._reread)
        self.pooling.ready.connect(self._on_pooled)
        self.canvas.mark_chosen.connect(self._on_chosen)
        self.canvas.mark_opened.connect(self._on_opened)
        self.canvas.time_brushed.connect(self._on_brushed)
        self.evidence.opened.connect(self.sentence_requested)
        self.table.claim_chosen.connect(self.sentence_requested)
        for widget, key, pressed in (
            (self, "Ctrl+Alt+T", self.head.table_button.toggle),
            (self.canvas, "T", self.head.toggle_basis),
            (self.canvas, "D", self.show_day),
            (self.canvas, "K", self.known.slider.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(pressed)
        for name, does in (
            ("total_or_core", self.head.toggle_basis),
            ("claims_of_day", self.show_day),
            ("as_known_on", self.known.slider.setFocus),
            ("export_figure", self.export),
            ("fit_chart", self.canvas.fit),
            ("next_mark", self._on_next),
            ("previous_mark", self._on_previous),
            ("copy_picture", self.copy_picture),
            ("chart_histories", self.head.view_button.histories_action.toggle),
        ):
            self._desk.actions.on(name, does)
        for view in View:
            self._desk.actions.on(f"chart_{view}", partial(self._on_view, view))

    def _reread(self) -> None:
        """Read the claims anew as they were known on the day chosen, offer their series, and draw what is chosen."""
        self._content = None
        self._claims = {}
        self._series: dict[tuple[str, str], SeriesClaims] = {}
        if self._opened is not None:
            with self._opened.read() as session:
                rows = claim_rows(session)
                self.known.show_days([row.known for row in rows if row.known is not None])
                shown = as_shown_to(session, self._opened.project.who, rows)
                self._claims = {row.id: row for row in shown}
                self._content = figure_content(
                    session, replace(self._shown_now(), pooled=False, what_if=AS_IT_IS, view=View.PANELS)
                )
                self._series = series_claims(session, known_on=self.known.day)
        else:
            self.pooling.forget()
        self.series.show_panels(self._content.panels if self._content else ())
        self._on_asked()

    def _shown_now(self) -> Shown:
        return Shown(
            undecided=True,
            known_on=self.known.day,
            pooled=self.series.layers.pooled,
            basis=self.head.basis,
            view=self.head.view_button.view,
            histories=self.head.view_button.histories,
            what_if=self.head.what_if,
        )

    def _on_asked(self) -> None:
        """Ask for the pooled levels of every series that has a panel; what there is of them is shown meanwhile."""
        if self._content is not None:
            drawn = tuple(self._series[key] for panel in self._content.panels if (key := key_of(panel)) in self._series)
            until, histories = self._content.as_known_on, HISTORIES if self.head.view_button.histories else 0
            self.pooling.ask(Wanted(drawn, tuple(chart_days(drawn, until)), until, self.head.what_if, histories))
        self._show()

    def _show(self) -> None:
        if self._content is None or self._opened is None:
            return
        view = self.head.view_button.view
        asked = Asked(self.series.chosen, self.series.layers, self.head.basis, self.head.what_if, view, self._day)
        content, why_not = composed(self._content, asked, self.pooling)
        self.canvas.show_content(content)
        self.table.show_content(content)
        self.head.title.setText(period_words(content))
        self.head.view_button.show_as(content.view, of_a_day=self._day is not None)
        self._say_once(why_not)
        self.head.counts.setText(content.counts_line)
        self.head.updating.setVisible(self.pooling.is_updating)
        if self._claim is None and self.canvas.brushed is None:
            self._show_evidence(
                "All that is shown, by origin", [claim for mark in content.marks for claim in mark.claim_ids]
            )

    def _say_once(self, why_not: str) -> None:
        """Say why the chart does not stand as it was asked to, when it is known and not said yet."""
        if not self.pooling.is_updating:
            if why_not and why_not != self._said:
                self._desk.say(why_not)
            self._said = why_not

    def _on_pooled(self) -> None:
        self._show()
        if self._exports_next and not self.pooling.is_updating:
            self.export()

    def _show_evidence(self, about: str, claim_ids: Sequence[int]) -> None:
        conflicts = {
            claim: line
            for mark in (self._content.marks if self._content else ())
            for claim in mark.claim_ids
            if (line := conflict_line(mark))
        }
        self.evidence.show_claims(about, [self._claims[each] for each in claim_ids if each in self._claims], conflicts)

    def _on_chosen(self, mark: Mark) -> None:
        self._claim = mark.claim_ids[0] if self._claim not in mark.claim_ids else self._claim
        self._desk.actions.provide("claim", there=True)
        self.head.offer_origin(mark.origin_id, mark.origin or "")
        self._show_evidence(f"{mark.label}: {mark.source or 'nobody named'}", mark.claim_ids)
        marks = list(self.canvas.marks)
        panel = next((one for one in self._panels() if mark in one.marks), None)
        if panel is not None:
            place = (panel, mark, marks.index(mark) + 1, len(marks))
            self._desk.status.show_info(briefly(*place))
            self.canvas.setAccessibleDescription(spoken(*place))

    def _on_brushed(self, period: Period | None) -> None:
        """The evidence of a time; of all again where none is chosen."""
        self._claim = None
        if period is None or self.canvas.content is None:
            self._show()
            return
        marks = marks_within(self.canvas.content, period)
        claims = [claim for mark in marks for claim in mark.claim_ids]
        about = f"{day_words(period[0])} to {day_words(period[1])}: {counted(len(claims), 'claim')}"
        self._show_evidence(about, claims)
        self._desk.status.show_info(f"{about}. Z shows this time alone, Esc ends the choice.")

    def _panels(self) -> tuple[Panel, ...]:
        return self._content.panels if self._content else ()

    def _on_opened(self, mark: Mark) -> None:
        self.sentence_requested.emit(self._claim if self._claim in mark.claim_ids else mark.claim_ids[0])

    def _on_table(self, is_on: bool) -> None:
        self._middle.setCurrentWidget(self.table if is_on else self.canvas)

    def _on_view(self, view: View) -> None:
        self._day = None
        self.head.view_button.choose(view)

    def _on_next(self) -> None:
        self.canvas.step(1)

    def _on_previous(self) -> None:
        self.canvas.step(-1)

    def _why_no_mark(self, claim_id: int) -> str:
        if self._opened is None:
            return ""
        with self._opened.read() as session:
            claim = claim_row(session, claim_id)
        if claim is None:
            return "The claim is no longer there."
        return f"The claim has no mark: {why_no_mark(claim)}."


def _influence(
    printer: Printer, claims: SeriesClaims, day: date, basis: Basis, progress: Progress
) -> tuple[float | None, list[Influence]]:
    """In the process that prints: it takes as many runs of the model as there are origins."""
    return printer.run(influence, (claims, day_number(day), basis), progress, "Leaving out origins")
