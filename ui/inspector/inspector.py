"""The inspector: everything said about one claim, in the order it is asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from db.claims import Claim
from db.values import ClaimState, GradeAxis, RelationKind
from ui.inspector.base import BaseSection
from ui.inspector.blind import BlindGrade
from ui.inspector.consequence import ConsequenceBar
from ui.inspector.editor import ClaimEditor
from ui.inspector.facts import FactsSection
from ui.inspector.falling import Falling
from ui.inspector.number import NumberSection
from ui.inspector.quoted import QuotedWords
from ui.inspector.relations import RelationsSection
from ui.inspector.state import StateChip, state_words
from ui.inspector.who import WhoSection
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.theme.theme import Theme
from ui.timers import once
from workbench.bases import base_offers
from workbench.claim_views import ClaimRow, claim_row
from workbench.deriving import needs_base
from workbench.forces import force_names
from workbench.graders import waits_for_grade
from workbench.numbering import claim_label
from workbench.origins import carrying_articles, origin_rows, origins_in_agreement
from workbench.places import place_names
from workbench.registry import named_sources
from workbench.relation_views import relations_of
from workbench.scales import scale, scheme_in_use
from workbench.source_views import source_facts
from workbench.waiting import where_words_stand

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.working import Changed

_TABLES = (
    *("claim", "attribution", "source", "origin", "grade", "place", "force", "span", "project"),
    "claim_relation",
)
_OFFER_AFTER = 60  # ms
_NOTHING = tr_later("Select words and press {tag_claim}, or choose a claim.")


class Inspector(QWidget):
    show_on_chart_requested = Signal(object)
    open_sentence_requested = Signal(object)
    message = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(300)
        self._editor = ClaimEditor()
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self.state = StateChip()
        self.consequence = ConsequenceBar()
        self._falling = Falling(self._editor, self.consequence, self)
        self._why = QLabel()
        self._why.setProperty("role", "caption")
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._quoted = QuotedWords(theme)
        self._where = QLabel()
        self._where.setProperty("role", "faint")
        self._where.setWordWrap(True)
        self.who = WhoSection(theme, self._editor)
        self.number = NumberSection(theme, self._editor)
        self.blind = BlindGrade()
        self.base = BaseSection(self._editor)
        self.facts = FactsSection(self._editor)
        self.relations = RelationsSection(theme, self._editor)
        self._chart = QPushButton("\u2009" + tr("Show on chart"))
        self._chart.setIcon(theme.icon("chart-line", "on_accent"))
        self._chart.setProperty("primary", True)
        self._chart.clicked.connect(self._on_chart)
        self._made_by = QLabel()
        self._made_by.setProperty("role", "faint")
        self._changing = once(self, 0, self._refresh)  # an edit and the claim it chose are shown together
        self._offering = once(self, _OFFER_AFTER, self._offer)
        self._row: ClaimRow | None = None
        self._build()
        self._connect()
        self.show_claim(None)

    def set_project(self, opened: OpenedProject | None) -> None:
        if self._editor.opened is not None:
            self._editor.opened.changed.disconnect(self._on_changed)
        self._editor.opened = opened
        if opened is not None:
            opened.changed.connect(self._on_changed)
        self.show_claim(None)

    def show_claim(self, claim_id: int | None) -> None:
        """Show another claim; None for none."""
        if claim_id != self._editor.claim_id:
            self._forget()
        self._editor.claim_id = claim_id
        self._changing.stop()
        self._refresh()

    def focus_grade(self) -> None:
        """Go to the field in which b3 is typed."""
        if self._editor.claim_id is None:
            self.message.emit(tr("Choose a claim first."))
        elif self._pages.currentWidget() is self.blind:
            self.blind.grading.begin()
        else:
            self.who.focus_grade()

    def focus_who(self) -> None:
        """Go to who said it where that is not known, else to the grade."""
        if self._row is not None and self._row.source_id is None:
            self.who.name.setFocus()
        else:
            self.focus_grade()

    def ask_state(self, state: ClaimState) -> None:
        """Ask for the reason of a state, showing what stands on the claim."""
        if self._row is None:
            self.message.emit(tr("Choose a claim first."))
        else:
            self._falling.ask_state(self._row, state)

    def focus_base(self) -> None:
        """Go to the number of the base; a plain level has none."""
        if self._row is None or not needs_base(self._row.kind, self._row.quantity):
            self.message.emit(tr("Choose a claim that states a share or a change."))
        else:
            self.base.focus()

    def focus_relation(self, kind: RelationKind = RelationKind.SUPERSEDES) -> None:
        """Go to the number of the claim that this one stands to."""
        if self._row is None:
            self.message.emit(tr("Choose a claim first."))
        else:
            self.relations.begin(kind)

    def focus_number(self, _claim_id: object = None) -> None:
        self.number.focus()

    def _build(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        for part in (self._why, self._quoted, self._where, _line(), self.who, _line(), self.number, self.base):
            column.addWidget(part)
        for below in (_line(), self.facts, _line(), self.relations):
            column.addWidget(below)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(form)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(_bar(self._title, self.state))
        whole.addWidget(_line())
        whole.addWidget(self.consequence)
        whole.addWidget(scroll, 1)
        whole.addWidget(_line())
        whole.addLayout(_bar(self._chart, None, self._made_by))
        nothing = QLabel(tr(_NOTHING))
        nothing.setProperty("role", "muted")
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        nothing.setContentsMargins(16, 16, 16, 16)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(nothing)
        self._pages.addWidget(page)
        self._pages.addWidget(self.blind)

    def _forget(self) -> None:
        self.who.name.forget()
        self.who.typed_grade.forget()
        self.number.forget()
        self.facts.forget()
        self.base.forget()
        self.relations.forget()
        self.consequence.give_up()

    def _connect(self) -> None:
        self.state.chosen.connect(self.ask_state)
        self.who.lowering = self._lower
        self.consequence.ended.connect(self._refresh)
        self.base.opened.connect(self.open_sentence_requested)
        self.relations.opened.connect(self.open_sentence_requested)

    def _lower(self, reliability: str, credibility: str, reason: str) -> bool:
        return self._row is not None and self._falling.ask_grade(self._row, reliability, credibility, reason)

    def _on_changed(self, changed: "Changed") -> None:
        if changed.touches(*_TABLES):
            self._changing.start()

    def _refresh(self) -> None:
        opened, claim_id = self._editor.opened, self._editor.claim_id
        row = None
        if opened is not None and claim_id is not None:
            with opened.read() as session:
                row = claim_row(session, claim_id)
                if row is not None and waits_for_grade(session, row.source_id, opened.project.who):
                    facts = source_facts(session, row.source_id or 0)
                    self.blind.ask(opened, facts, scale(session, GradeAxis.SOURCE))
                    self._pages.setCurrentIndex(2)
                    return
                if row is not None:
                    scheme = scheme_in_use(session)
                    axes = (GradeAxis.SOURCE, GradeAxis.INFORMATION)
                    self.who.show_scales(*(scale(session, axis, scheme) for axis in axes))
                    agreeing = origins_in_agreement(session, session.get_one(Claim, claim_id))
                    articles = carrying_articles(session, row.origin_id) if row.origin_id is not None else 1
                    self._show_others(session, row)
                    older = where_words_stand(session, row.id)
        self._row = row
        if row is None:
            self._pages.setCurrentIndex(0)
            return
        self._show(row, articles, agreeing, older)
        self._offering.start()

    def _show_others(self, session: "Session", row: ClaimRow) -> None:
        """The claims that this one is measured from and stands to."""
        base = session.get(Claim, row.base_claim_id) if row.base_claim_id is not None else None
        offers = base_offers(session, row.id) if needs_base(row.kind, row.quantity) else []
        self.base.show_claim(row, offers, base.number if base else None)
        self.relations.show_relations(relations_of(session, row.id))

    def _offer(self) -> None:
        """What the fields complete from; read when the claim has been painted, so that it is not waited for."""
        if self._editor.opened is None or self._editor.claim_id is None:
            return
        with self._editor.opened.read() as session:
            self.who.offer(named_sources(session), origin_rows(session))
            self.facts.offer(place_names(session), force_names(session))

    def _show(self, row: ClaimRow, articles: int, agreeing: int, older: str | None) -> None:
        self._title.setText(tr("Claim {claim_label}", claim_label=claim_label(row.number)))
        self.state.show_claim(row)
        self._why.setText("" if row.state == ClaimState.ACTIVE else state_words(row))
        self._why.setVisible(row.state != ClaimState.ACTIVE)
        self._quoted.show_words(row.quote, row.quantity.words if row.quantity else "")
        title = f"{row.title[:44]}{'…' if len(row.title) > 44 else ''}"
        self._where.setText(f"{title}. {older}" if older else tr("{title}, words unchanged", title=title))
        self.who.show_claim(row, articles, agreeing)
        self.number.show_claim(row)
        self.facts.show_claim(row)
        self._made_by.setText(tr("Made by {made_by}", made_by=row.made_by) if row.made_by else "")
        self._pages.setCurrentIndex(1)

    def _on_chart(self) -> None:
        if self._editor.claim_id is not None:
            self.show_on_chart_requested.emit(self._editor.claim_id)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "horizontal")
    line.setFixedHeight(1)
    return line


def _bar(*parts: QWidget | None) -> QHBoxLayout:
    """Parts side by side; None is the space between."""
    bar = QHBoxLayout()
    bar.setContentsMargins(16, 8, 16, 8)
    for part in parts:
        if part is None:
            bar.addStretch(1)
        else:
            bar.addWidget(part)
    if None not in parts:
        bar.addStretch(1)
    return bar
