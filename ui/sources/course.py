"""The card of one origin: everything that repeats it, joined with another origin or split in two."""

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.language.numbers import day_words
from ui.language.texts import counted, tr, tr_later
from ui.sources.cards import Card, ReasonLine, empty, wrapped
from ui.sources.editor import SourceEditor
from ui.sources.flow import Flow
from ui.sources.flow_plan import plan_course
from ui.theme.theme import Theme
from workbench.numbering import claim_label, origin_label
from workbench.origin_joins import join_origins, split_origin
from workbench.origins import OriginRow
from workbench.source_views import OriginTold, Spoken

_UNKNOWN = tr_later(
    "No origin is known yet. Confirm a proposal, or say in the inspector to which telling a claim goes back."
)


class CourseCard(Card):
    def __init__(self, theme: Theme, editor: SourceEditor) -> None:
        self.split, self.join = QPushButton("\u2009" + tr("Split")), QPushButton("\u2009" + tr("Join origins"))
        self.split.setIcon(theme.icon("split"))
        self.join.setIcon(theme.icon("merge"))
        super().__init__(tr("Where it comes from"), self.split, self.join)
        self._editor = editor
        self.origin: OriginTold | None = None
        self._told: Sequence[Spoken] = ()
        self.flow = Flow(theme)
        self.counted = wrapped("", "body")
        self.others = QComboBox()
        self.others.setAccessibleName(tr("The origin to join with"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new origin"))
        self.name.setPlaceholderText(tr("name of the new origin, such as “Second briefing, 2 Oct 2025”"))
        self._tellings = QVBoxLayout()
        self.join_form, self.join_line = self._form(tr("Join"), tr("why they are one"), self._on_join, self.others)
        self.split_form, self.split_line = self._form(
            tr("Split off"), tr("why they are two"), self._on_split, self.name
        )
        self.ticks: dict[int, QCheckBox] = {}
        for part in (self.flow, self.counted, self.join_form, self.split_form):
            self.body.addWidget(part)
        for button, form in ((self.join, self.join_form), (self.split, self.split_form)):
            button.setCheckable(True)
            form.hide()
            button.toggled.connect(form.setVisible)

    def show_origin(
        self,
        origin: OriginTold | None,
        told: Sequence[Spoken] = (),
        grades: Mapping[int, str] = MappingProxyType({}),
        hidden: Collection[int] = (),
    ) -> None:
        """Show an origin's course; the grades of `hidden` sources are left out. None is no origin."""
        if origin is None or self.origin is None or origin.id != self.origin.id:
            self.join.setChecked(False)
            self.split.setChecked(False)
        self.origin, self._told = origin, told
        self.flow.show_course(plan_course(origin, told, grades, hidden) if origin is not None else None)
        for part in (self.flow, self.split, self.join):
            part.setVisible(origin is not None)
        self.say(
            tr("origin {origin_label} and everything that repeats it", origin_label=origin_label(origin.number))
            if origin
            else ""
        )
        self.counted.setText(_counted(origin, told) if origin else tr(_UNKNOWN))
        self._lay_out_tellings()

    def offer(self, origins: Sequence[OriginRow]) -> None:
        """The origins to join with."""
        self.others.clear()
        for one in origins:
            if self.origin is None or one.id != self.origin.id:
                self.others.addItem(f"{origin_label(one.number)}  {one.label}", str(one.id))
        self.join.setEnabled(self.others.count() > 0)

    def _form(self, verb: str, hint: str, does: Callable[[], None], above: QWidget) -> tuple[QWidget, ReasonLine]:
        button = QPushButton(verb)
        line = ReasonLine(tr("Reason, {hint}", hint=hint), hint, [button])
        button.clicked.connect(does)
        line.field.returnPressed.connect(does)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        if above is self.name:
            column.addLayout(self._tellings)
        column.addWidget(above)
        column.addWidget(line)
        return form, line

    def _lay_out_tellings(self) -> None:
        ticked = {claim_id for claim_id, tick in self.ticks.items() if tick.isChecked()}
        empty(self._tellings)
        self.ticks = {}
        for one in self._told:
            day = day_words(one.day) if one.day else tr("no date")
            words = f"{claim_label(one.number)}  {one.outlet or ''}, {day}: {one.quote[:90]}".replace("&", "&&")
            self.ticks[one.claim_id] = tick = QCheckBox(words)
            tick.setChecked(one.claim_id in ticked)
            self._tellings.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_join(self) -> None:
        if self.origin is None or self.others.currentData() is None:
            return
        other = int(self.others.currentData())
        self.join_line.tell(
            self._editor.run("Join origins", join_origins, self.origin.id, other, self.join_line.reason)
        )

    def _on_split(self) -> None:
        if self.origin is None:
            return
        moved = [claim_id for claim_id, tick in self.ticks.items() if tick.isChecked()]
        refused = self._editor.run(
            "Split origin", split_origin, self.origin.id, moved, self.name.text(), self.split_line.reason
        )
        self.split_line.tell(refused)
        if not refused:
            self.name.clear()


def _counted(origin: OriginTold, told: Sequence[Spoken]) -> str:
    """Support is counted in origins: so many articles are one, and why."""
    articles = len({one.article_id for one in told})
    many = tr("{articles} count as 1 origin.", articles=counted(articles, "article"))
    return (many if articles != 1 else tr("1 article counts as 1 origin.")) + (
        f" {origin.reason}." if origin.reason else ""
    )
