"""The Chart view: what is shown at the left, the chart, and the evidence behind it at the right."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.chart.canvas import ChartCanvas
from ui.chart.composing import Asked, composed, key_of
from ui.chart.controls import Controls
from ui.chart.evidence import EvidencePane
from ui.chart.following import Following
from ui.chart.head import ChartHead
from ui.chart.influence import Influencing
from ui.chart.known import KnownBar
from ui.chart.leaving import Leaving
from ui.chart.pooling import Pooling, Wanted
from ui.chart.series import SeriesPane
from ui.chart.shown import for_paper, period_words
from ui.chart.twin import Twin
from ui.desk import Desk
from ui.language.texts import tr
from ui.opened import OpenedProject
from workbench.charting import Shown
from workbench.claim_views import ClaimRow, claim_rows
from workbench.drawing import drafted_again, figure_content
from workbench.figures.content import FigureContent, Mark, View
from workbench.kept_figures import FigureRow
from workbench.outdated import OutdatedFigure
from workbench.pooled import HISTORIES, SeriesClaims, chart_days, series_claims
from workbench.second_coding.blind import blind_articles, left_out, seen_claims

if TYPE_CHECKING:
    from db.working import Changed

_EVIDENCE_FROM, _SERIES_FROM = 1000, 700  # px of the view
_AROUND = 60  # px that are seen above and below the current mark
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
        self._day: date | None = None
        self._exports_next = False
        self._said = ""
        self._left_out = ""  # what is not shown, in a sentence
        self.series = SeriesPane(desk.theme)
        self.canvas = ChartCanvas(desk.theme)
        self.evidence = EvidencePane(desk.theme)
        self.table = Twin(desk.theme)
        self.head = ChartHead(desk.theme)
        self.known = KnownBar(desk.theme)
        self.pooling = Pooling(desk, self)
        self._controls = Controls(self.series, self.head, self.known)
        self._following = Following(desk, self.canvas, self.evidence)
        self._influencing = Influencing(desk, self.head)
        self._leaving = Leaving(desk, self, self._following.show)
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
        return self._following.claim

    def splitters(self) -> dict[str, QSplitter]:
        """Whose sizes are remembered, by name."""
        return {"chart": self}

    def panes(self) -> list[QWidget]:
        middle = self.table if self.head.table_button.isChecked() else self.canvas
        return [self.series, middle, self.evidence.list]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._day, self._exports_next = None, False
        self._following.claim = None
        self.canvas.brush.choose(None)
        self._leaving.set_project(opened)
        self._reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*_TABLES):
            self._reread()

    def show_claim(self, claim_id: int) -> None:
        """Make the mark of a claim current; where there is none, say why."""
        self._following.claim = claim_id
        if self.head.view_button.view in (View.STACKED, View.SHARES):  # these have no marks
            self.head.view_button.choose(View.PANELS)
        if self.canvas.choose_claim(claim_id):
            self.canvas.setFocus()
        else:
            self._desk.say(self._following.why_no_mark(claim_id))

    def export(self) -> None:
        if self._content is None or self._opened is None:
            return
        self._exports_next = self.pooling.is_updating
        if self._exports_next:
            self._desk.say(tr("The dialog opens when the pooled level is reckoned."))
            return
        paper = for_paper(self.canvas.content or self._content)
        self._leaving.export(drafted_again(paper), self._controls.shown(self._day))

    def show_figure(self, shown: Shown) -> None:
        """Show what a kept figure shows: its places, who is counted, and as it was known on its day."""
        self._controls.choose(shown)
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
        panel = self.canvas.current_panel or next(iter(panels), None)
        day = self._current_day()
        if panel is not None and panel.bands is not None and day is not None:
            day = min(day, panel.bands.known_until or day)  # beyond it all is forecast
        claims = self._series.get(key_of(panel)) if panel is not None else None
        if claims is None or day is None or self._opened is None:
            self._desk.say(tr("There is no pooled level to leave an origin out of."))
            return
        self._influencing.ask(self._opened, claims, day)

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

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.canvas.picture())
        self._desk.say(tr("The chart is on the clipboard."))

    def _build(self) -> None:
        self._middle = QStackedWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.canvas)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._middle.addWidget(self._scroll)
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
        claims: dict[int, ClaimRow] = {}
        self._series: dict[tuple[str, str], SeriesClaims] = {}
        if self._opened is not None:
            with self._opened.read() as session:
                blind = blind_articles(session, self._opened.project.who)
                rows = seen_claims(session, self._opened.project.who, claim_rows(session))
                self.known.show_days([row.known for row in rows if row.known is not None])
                claims = {row.id: row for row in rows}
                asked = Shown(undecided=True, known_on=self.known.day)
                self._content = figure_content(session, asked, but=blind)
                self._series = series_claims(session, known_on=self.known.day, but=blind)
                self._left_out = left_out(blind)
        else:
            self.pooling.forget()
        self._following.know(claims)
        self.series.show_panels(self._content.panels if self._content else ())
        self._on_asked()

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
        self.head.view_button.show_as(content.view, of_a_day=self._day is not None)
        self._say_once(why_not)
        counts = " ".join(filter(None, (content.counts_line, self._left_out)))
        self.head.say(period_words(content), counts, updating=self.pooling.is_updating)
        self._following.refresh()

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

    def _on_chosen(self, mark: Mark) -> None:
        self._desk.actions.provide("claim", there=True)
        at = self.canvas.place_of(self.canvas.current_number or 0)
        self._scroll.ensureVisible(int(at.x()), int(at.y()), 0, _AROUND)
        self.head.offer_origin(mark.origin_id, mark.origin or "")

    def _on_opened(self, mark: Mark) -> None:
        followed = self._following.claim
        self.sentence_requested.emit(followed if followed in mark.claim_ids else mark.claim_ids[0])

    def _on_table(self, is_on: bool) -> None:
        self._middle.setCurrentWidget(self.table if is_on else self._scroll)

    def _on_view(self, view: View) -> None:
        self._day = None
        self.head.view_button.choose(view)

    def _on_next(self) -> None:
        self.canvas.step(1)

    def _on_previous(self) -> None:
        self.canvas.step(-1)
