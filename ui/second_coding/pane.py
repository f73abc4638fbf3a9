"""Rounds of second coding: a choice of the Claims view. How far both coders agree, and what is to be decided."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.errors import WorkbenchError
from ui.desk import Desk
from ui.language.texts import counted, tr, tr_later
from ui.opened import OpenedProject
from ui.second_coding.pairs import PairsTable
from ui.second_coding.starting import Offer, Start, StartDialog
from ui.sources.cards import label, wrapped
from workbench.analysts import analyst_names
from workbench.second_coding.reading import Compared, PairRow, compare
from workbench.second_coding.rounds import (
    RoundRow,
    articles_of_round,
    delete_round,
    end_round,
    random_articles,
    round_rows,
    start_round,
)
from workbench.second_coding.settling import Decision, settle
from workbench.second_coding.tabled import agreement_lines, pairs_csv
from workbench.writing import write_whole

if TYPE_CHECKING:
    from db.working import Changed

_EMPTY = tr_later(
    "No second coding yet. Choose New… to have a set of articles tagged once more by somebody who does "
    "not see the first tags; when it ends, both are compared here."
)
_KEYS = tr_later("F first, S second, B both, N neither; Enter opens the words. One undo takes a decision back.")
_TABLES = ("coding_round", "round_article", "second_tag", "code")


class SecondCodingPane(QFrame):
    """`words_wanted` is emitted with an article and the words in it that are asked for, None for its beginning."""

    words_wanted = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._desk = desk
        self._opened: OpenedProject | None = None
        self._rounds: list[RoundRow] = []
        self._compared: Compared | None = None
        self._is_behind = True
        self.pairs = PairsTable(desk.theme)
        self.filter = self.pairs.filter
        self.head = QWidget(self)
        self.head.hide()
        self.pick = QComboBox()
        self.new = QPushButton(tr("New…"))
        self.begin, self.end, self.delete = (
            QPushButton(tr("Open next article")),
            QPushButton(tr("End")),
            QPushButton(tr("Delete")),
        )
        self.export_button = QPushButton("\u2009" + tr("Export table…"))
        self.buttons = (self.new, self.export_button)
        self.said = wrapped("", "body")
        self._figures = QGridLayout()
        self._keys = wrapped(tr(_KEYS), "caption")
        self._build()
        self._connect()

    @property
    def total(self) -> int | None:
        return None

    @property
    def round(self) -> RoundRow | None:
        """The round that is shown."""
        place = self.pick.currentIndex()
        return self._rounds[place] if 0 <= place < len(self._rounds) else None

    def panes(self) -> list[QWidget]:
        return [self.pick, self.pairs.table]

    def set_project(self, opened: OpenedProject | None) -> None:
        self._opened = opened
        self._reread()

    def show_changes(self, changed: "Changed | None") -> None:
        if changed is None or changed.touches(*_TABLES):
            self._reread()

    def ask(self, offer: Offer) -> None:
        """Ask for the articles, a name and the second coder, and start the round."""
        if self._opened is None:
            return
        with self._opened.read() as session:
            names = analyst_names(session)
        dialog = StartDialog(offer, names, self._start, self)
        if dialog.exec():
            self._reread()
        dialog.deleteLater()

    def take_focus(self) -> None:
        """To what is to be decided, or to what can be done first."""
        wanted = (self.pairs.table, self.begin, self.end, self.new)
        next(part for part in wanted if part.isVisible() or part is self.new).setFocus()

    def decide(self, rows: Sequence[PairRow], decision: Decision) -> None:
        """Decide disagreements, as one edit."""
        if self._opened is None or not rows:
            self._desk.say(tr("What is chosen is decided already. {undo} takes a decision back."))
            return
        label_words = f"Decide {counted(len(rows), 'disagreement')} for {decision}"
        with self._desk.attempt(), self._opened.edit(label_words) as session:
            for row in rows:
                first, second = row.pair.first, row.pair.second
                settle(session, first.id if first else None, second.id if second else None, decision)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._reread()

    def _start(self, start: Start) -> str:
        if self._opened is None:
            return tr("No project is open.")
        try:
            with self._opened.edit(f"Start second coding “{start.name.strip()}”") as session:
                ids = random_articles(session, start.random) if start.random else start.article_ids
                start_round(session, start.name, start.coder, ids)
        except WorkbenchError as error:
            return str(error)
        return ""

    def _reread(self) -> None:
        """Now where it is looked at, else when it is next."""
        self._is_behind = not self.isVisible()
        if self._is_behind:
            return
        chosen = self.round.id if self.round else None
        self._rounds = []
        if self._opened is not None:
            with self._opened.read() as session:
                self._rounds = round_rows(session)
        self.pick.blockSignals(True)
        self.pick.clear()
        self.pick.addItems([f"{row.name}, {row.coder}" for row in self._rounds])
        self.pick.setCurrentIndex(next((n for n, row in enumerate(self._rounds) if row.id == chosen), 0))
        self.pick.blockSignals(False)
        self._show()

    def _show(self) -> None:
        row, self._compared = self.round, None
        if row is not None and row.ended_at is not None and self._opened is not None:
            with self._opened.read() as session:
                self._compared = compare(session, row.id)
        self._show_figures()
        self.pairs.show_pairs(self._compared.differing if self._compared else [])
        self.said.setText(self._words(row))
        for control in (self.pick, self.delete):
            control.setVisible(row is not None)
        is_open = row is not None and row.ended_at is None
        self.end.setVisible(is_open)
        self.begin.setVisible(is_open and self._is_mine(row))
        for part in (self.pairs, self._keys):
            part.setVisible(self._compared is not None)
        self.export_button.setEnabled(self._compared is not None)

    def _words(self, row: RoundRow | None) -> str:
        if row is None:
            return tr(_EMPTY)
        if self._compared is not None:
            left = sum(one.pair.settled is None for one in self._compared.differing)
            agreed = self._compared.agreed
            waiting = (
                tr("{disagreements} to decide", disagreements=counted(left, "disagreement"))
                if left
                else tr("every disagreement is decided")
            )
            return tr(
                "{same:,} of {tags} are the same; {waiting}.",
                same=agreed.same,
                tags=counted(agreed.pairs, "tag"),
                waiting=waiting,
            )
        who = tr("You tag") if self._is_mine(row) else tr("{coder} tags", coder=row.coder)
        return tr(
            "{who} {articles} without seeing other tags: {done} done, {tags} so far. What both "
            "tagged is compared when it ends.",
            who=who,
            articles=counted(row.articles, "article"),
            done=row.done,
            tags=counted(row.tags, "tag"),
        )

    def _is_mine(self, row: RoundRow | None) -> bool:
        return row is not None and self._opened is not None and row.coder == self._opened.project.who

    def _show_figures(self) -> None:
        while self._figures.count():
            item = self._figures.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = agreement_lines(self._compared.agreed) if self._compared else []
        for place, (name, figure, over) in enumerate(lines):
            for column, part in enumerate((label(name, "muted"), label(figure, "strong"), label(over, "muted"))):
                self._figures.addWidget(part, place, column)

    def _build(self) -> None:
        self.pick.setAccessibleName(tr("Second coding"))
        self.new.setAccessibleName(tr("New second coding"))
        self.pick.setMinimumWidth(220)
        self.export_button.setIcon(self._desk.theme.icon("download"))
        self.pairs.head.hide()
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 8)
        line.setSpacing(8)
        for part in (self.pick, self.begin, self.end, self.delete):
            line.addWidget(part)
        line.addStretch(1)
        above = QVBoxLayout()
        above.setContentsMargins(16, 0, 16, 10)
        above.setSpacing(8)
        above.addWidget(self.said)
        self._figures.setHorizontalSpacing(18)
        self._figures.setVerticalSpacing(3)
        self._figures.setColumnStretch(2, 1)
        above.addLayout(self._figures)
        above.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(above)
        column.addWidget(self.pairs, 100)
        column.addStretch(1)

    def _connect(self) -> None:
        self.pick.activated.connect(self._show)
        self.pairs.decided.connect(self.decide)
        self.pairs.activated.connect(self._on_pair)
        self.new.clicked.connect(self._on_new)
        self.begin.clicked.connect(self._on_begin)
        self.end.clicked.connect(self._on_end)
        self.delete.clicked.connect(self._on_delete)
        self.export_button.clicked.connect(self._on_export)

    def _on_new(self) -> None:
        self._desk.actions["new_second_coding"].trigger()

    def _on_pair(self, row: PairRow) -> None:
        self.words_wanted.emit(row.article_id, (row.pair.tag.start, row.pair.tag.end))

    def _on_begin(self) -> None:
        row = self.round
        if row is None or self._opened is None:
            return
        with self._opened.read() as session:
            articles = articles_of_round(session, row.id)
        if articles:
            self.words_wanted.emit(articles[0].article_id, None)

    def _on_end(self) -> None:
        row = self.round
        if row is not None:
            self._edit(f"End second coding “{row.name}”", partial(end_round, round_id=row.id))
            self._desk.say(tr("Both codings are compared. {undo} opens the second coding again."))

    def _on_delete(self) -> None:
        row = self.round
        if row is not None:
            self._edit(f"Delete second coding “{row.name}”", partial(delete_round, round_id=row.id))
            self._desk.say(tr("The second coding is deleted, with its tags. {undo} brings it back."))

    def _edit(self, words: str, does: "partial[None]") -> None:
        if self._opened is not None:
            with self._desk.attempt(), self._opened.edit(words) as session:
                does(session)

    def _on_export(self) -> None:
        row, compared = self.round, self._compared
        if row is None or compared is None or self._opened is None:
            return
        start = str(self._opened.folder / "second-coding.csv")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export second coding"), start, tr("Table (*.csv)"))
        if chosen:
            path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv")
            with self._desk.attempt():
                write_whole(path, pairs_csv(compared).encode("utf-8", "replace"))
                self._desk.say(tr("Wrote {path}.", path=path.name))
