"""The reports of a project: the list at the left, the chosen one written at the right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QInputDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.catalogue import CATALOGUE
from ui.desk import Desk
from ui.keys.inforce import is_letter, keys_of, scope_of
from ui.language.texts import tr
from ui.opened import OpenedProject
from ui.report.bar import ReportBar, StateBar
from ui.report.cards import Card, FigureCard
from ui.report.chips import Chip
from ui.report.empty import EmptyPage
from ui.report.head import ReportHead
from ui.report.inserting import Inserting
from ui.report.making import Maker
from ui.report.sheet import Sheet
from ui.report.titles import ReportList
from ui.report.writing import Writing
from workbench.drawing import figure_state
from workbench.figures.content import FigureContent
from workbench.progress import Progress
from workbench.reports.issuing import stale_words
from workbench.reports.making import MadeReport
from workbench.reports.numbers import LiveRow
from workbench.reports.offering import named_marks
from workbench.reports.outline import PartRow, ReportRow, parts_of, report_rows
from workbench.reports.template import Drafted, draft_report
from workbench.things import things_found

if TYPE_CHECKING:
    from db.project import Project
    from db.working import Changed

_LIST = 250  # px
_TABLES = frozenset({"report", "report_part", "report_number"})


class ReportsPage(QSplitter):
    """`sentence_requested` carries the id of a claim that a changed number led to."""

    sentence_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self.opened: OpenedProject | None = None
        self.writing: Writing | None = None
        self.row: ReportRow | None = None
        self.made: MadeReport | None = None
        self._parts: list[PartRow] = []
        self._chosen: int | None = None
        self._shortcuts: list[QShortcut] = []
        self.titles = ReportList(desk)
        self.head = ReportHead(desk.theme, self._save_fact)
        self.sheet = Sheet(desk.theme)
        self.sheet.put_head(self.head)
        self.maker = Maker(desk, self)
        self.inserting = Inserting(desk, self)
        self._build()
        self._connect()

    def panes(self) -> list[QWidget]:
        sheet = self.sheet.current or (self.sheet.parts[0] if self.sheet.parts else None)
        return [self.titles.list, *([sheet.focus_widget()] if sheet is not None else [])]

    def set_project(self, opened: OpenedProject | None) -> None:
        self.sheet.commit()  # into the project that is still open
        self.opened = opened
        self.writing = Writing(self._desk, opened) if opened is not None else None
        self.maker.set_project(opened)
        self._chosen, self.row, self.made = None, None, None
        self.head.forget()
        self._refresh()

    def show_changes(self, changed: "Changed | None") -> None:
        touched = set(changed.rows) if changed is not None else None
        if touched is None or not touched <= _TABLES:
            self.maker.forget()
        self._refresh()

    def choose(self, report_id: int) -> None:
        """Show a report."""
        if report_id != self._chosen:
            self.sheet.commit()
            self._chosen, self.made = report_id, None
            self.head.forget()
            self._refresh()

    def begin(self) -> None:
        """Take the focus: in the list, where the keys of reports work."""
        self.titles.list.setFocus()

    def write(self) -> None:
        """Go to where the chosen report is written."""
        part = self.sheet.current or next(iter(self.sheet.parts), None)
        if part is not None:
            part.go_to(-1)

    def new(self) -> None:
        """Draft a report beside the screen, then put it in."""
        if self.opened is not None:
            self._desk.jobs.start(partial(_draft, self.opened.project), self._on_drafted)

    def duplicate(self) -> None:
        if self.writing is not None and self.row is not None:
            self.sheet.commit()
            self._show_new(self.writing.duplicate(self.row.id))

    def delete(self) -> None:
        if self.writing is not None and self.row is not None:
            self.writing.delete(self.row.id, self.row.title)
            self.titles.list.setFocus()

    def rename(self) -> None:
        if self.row is not None:
            self.head.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.head.title.selectAll()

    def stale(self) -> list[LiveRow]:
        return self.made.stale if self.made is not None else []

    def next_stale(self) -> None:
        """Go to the next part with a number that is not what it was."""
        frames = [one for one in self.sheet.parts if getattr(one, "strip", None) is not None and one.strip.rows]  # type: ignore[attr-defined]
        if not frames:
            self._desk.say(tr("Every number is as it was confirmed."))
            return
        parts = self.sheet.parts
        here = parts.index(self.sheet.current) if self.sheet.current in parts else -1
        after = next((one for one in frames if parts.index(one) > here), frames[0])
        self.sheet.go_to(after.part.id)
        after.strip.rows[0].why.setChecked(True)  # type: ignore[attr-defined]

    def take_all(self) -> None:
        """Take every new number of the report."""
        there = [row for row in self.stale() if row.now.is_there]
        if self.writing is not None and there:
            self.writing.take_all(there)

    def _refresh(self) -> None:
        opened = self.opened
        if opened is None:
            self.titles.show_rows((), None)
            self._right.setCurrentIndex(1)
            return
        with opened.read() as session:
            rows = report_rows(session)
            if self._chosen not in {row.id for row in rows}:
                self._chosen, self.made = (rows[0].id if rows else None), None
            parts = parts_of(session, self._chosen) if self._chosen is not None else []
            names = named_marks(session, [part.text for part in parts])
            handling = figure_state(session).handling or ""
        self.row = next((row for row in rows if row.id == self._chosen), None)
        self._parts = parts
        self.titles.show_rows(rows, self._chosen)
        self._right.setCurrentIndex(0 if self.row is not None else 1)
        if self.row is not None:
            self.head.show_report(self.row, handling)
            self._show_labels(names)
            self.sheet.show_parts(self.writing, self.row.id, parts)
            self.maker.show_report(self.row.id)
        self._show_state()

    def name_mark(self, text: str) -> None:
        """Have a citation or number that is about to be put into the text shown in words."""
        if self.opened is not None:
            with self.opened.read() as session:
                self._show_labels(named_marks(session, [*(part.text for part in self._parts), text]))

    def _show_labels(self, names: dict[str, tuple[str, str]]) -> None:
        live = {f"{{#{row.id}}}": row for row in self.made.numbers.values()} if self.made is not None else {}
        labels = {}
        for mark, (words, hint) in names.items():
            row = live.get(mark)
            if row is None:
                labels[mark] = Chip(words, hint)
            else:
                is_stale = row.is_stale or not row.now.is_there
                was = tr(", was {stood}", stood=row.stood) if row.is_stale else ""
                labels[mark] = Chip(row.now.text or row.stood, f"{row.now.of}{was}", is_stale)
        self.sheet.show_labels(labels)

    def _on_made(self, made: MadeReport) -> None:
        self.made = made
        self.name_mark("")
        self.sheet.show_made(made)
        self._show_state()

    def _on_drawn(self, content: FigureContent, picture: bytes) -> None:
        for card in self.sheet.cards():
            if isinstance(card, FigureCard) and card.content == content:
                card.show_picture(picture)

    def _show_state(self) -> None:
        self.state_bar.show_words(stale_words(self.stale()))

    def _on_drafted(self, drafted: Drafted) -> None:
        if self.writing is not None and self.opened is not None:
            self._show_new(self.writing.make(drafted, self.opened.project.who or ""))

    def _show_new(self, report_id: int | None) -> None:
        if report_id is not None:
            self.choose(report_id)
            self.rename()

    def _save_fact(self, name: str, words: str) -> str:
        if self.writing is None or self.row is None:
            return ""
        return self.writing.say(self.row.id, f"Write {name} of report", **{name: words})

    def _on_asked(self, deed: str) -> None:
        {
            "new": self.new,
            "duplicate": self.duplicate,
            "delete": self.delete,
            "rename": self.rename,
            "write": self.write,
        }[deed]()

    def _on_recaption(self, card: Card, drafted: str) -> None:
        """A caption of one's own; an empty one is the draft again."""
        words, is_given = QInputDialog.getText(
            self, tr("Caption"), tr("Caption (empty: as it is drafted)"), text=drafted
        )
        if is_given and self.writing is not None and words.strip() != drafted:
            self.writing.write(card.part, words.strip().replace("*", r"\*"))

    def _on_typed(self, is_unsaved: bool) -> None:
        if is_unsaved:
            self._desk.status.show_unsaved()
        else:
            self._desk.saved()

    def _open_claim(self, label: str) -> None:
        if self.opened is not None:
            with self.opened.read() as session:
                found = things_found(session, label, ("claim",), 1)
            if found:
                self.sentence_requested.emit(found[0].thing.id)

    def _build(self) -> None:
        self.bar = ReportBar(self._desk)
        self.state_bar = StateBar()
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.state_bar)
        column.addWidget(self.sheet, 1)
        self._right = QStackedWidget()
        self._right.addWidget(editor)
        empty = EmptyPage()
        empty.new.clicked.connect(self.new)
        self._right.addWidget(empty)
        self.addWidget(self.titles)
        self.addWidget(self._right)
        self.setSizes([_LIST, 900])
        self.setStretchFactor(1, 1)

    def _connect(self) -> None:
        actions = self._desk.actions
        self.titles.chosen.connect(self.choose)
        self.titles.asked.connect(self._on_asked)
        self.head.facts_requested.connect(actions["report_facts"].trigger)
        self.maker.made.connect(self._on_made)
        self.maker.drawn.connect(self._on_drawn)
        self.sheet.claim_opened.connect(self._open_claim)
        self.sheet.typed.connect(self._on_typed)
        self.sheet.recaptioned.connect(self._on_recaption)
        self.sheet.wanted.connect(self.inserting.put)
        self.sheet.changed.connect(self.inserting.change)
        self.state_bar.next.clicked.connect(self.next_stale)
        self.state_bar.take.clicked.connect(self.take_all)
        actions.keys_changed.connect(self._put_keys)
        self._put_keys()

    def _put_keys(self) -> None:
        """The keys of the Report menu work while anything of the reports has the focus; signs are typed in the text."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        for entry in CATALOGUE:
            for keys in keys_of(entry) if scope_of(entry) == "report" else ():
                if not is_letter(keys) and keys != "F2":  # which begins a new title in the list alone
                    shortcut = QShortcut(QKeySequence(keys), self)
                    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                    shortcut.activated.connect(self._desk.actions[entry.name].trigger)
                    self._shortcuts.append(shortcut)


def _draft(project: "Project", progress: Progress) -> Drafted:
    """On the worker thread."""
    progress.report(0, 1, tr("Drafting the report"))
    with project.read() as session:
        return draft_report(session, progress=progress)
