"""All claims as a table; Enter opens the sentence. Of very many the first are shown at once, the rest when read."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.jobs import Jobs
from ui.language.texts import tr, tr_later
from ui.opened import OpenedProject
from ui.tables.claim_columns import CLAIM_COLUMNS
from ui.tables.filtering import spoken
from ui.tables.pane import TablePane
from ui.theme.theme import Theme
from workbench.claim_touches import touched_claims
from workbench.claim_views import ClaimRow, claim_count, claim_rows, claim_rows_of, first_claim_rows, with_notes
from workbench.progress import Progress
from workbench.second_coding.blind import seen_claims

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.project import Project
    from db.working import Changed

_AT_ONCE = 2_000  # claims read while the analyst waits
_FIRST = 80  # more than a screen holds


@dataclass(frozen=True, slots=True)
class _Read:
    """All claims with the words of each."""

    rows: Sequence[ClaimRow]
    words: Sequence[str]


class ClaimsTable(TablePane):
    """`counted` is emitted when the rest of very many claims has been read."""

    counted = Signal()

    title = tr_later("Claims")
    empty = tr_later("No claims yet. Accept a suggestion, or select words in an article and press {tag_claim}.")
    tables = (
        *("claim", "attribution", "source", "origin", "grade", "place", "force", "article", "span"),
        *("claim_relation", "project", "note", "note_link"),
    )

    def __init__(self, theme: Theme, jobs: Jobs | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, CLAIM_COLUMNS, parent)
        self.filter.setPlaceholderText(tr("Filter, or place:syria"))
        self._jobs = jobs
        self._total: int | None = None  # while only the first are read
        self._is_reading, self._is_behind = False, False

    @override
    def rows(self, session: "Session") -> Sequence[ClaimRow]:
        return with_notes(session, seen_claims(session, self.who, claim_rows(session)))

    @property
    @override
    def total(self) -> int:
        return super().total if self._total is None else self._total

    @override
    def set_project(self, opened: OpenedProject | None) -> None:
        self._total, self._is_reading, self._is_behind = None, False, False
        super().set_project(opened)

    @override
    def show_changes(self, changed: "Changed | None") -> None:
        """Of very many claims only those are read again that an edit has touched."""
        if changed is None or not changed.touches(*self.tables):
            super().show_changes(changed)
        elif self._jobs is None or self.model.counts[1] <= _AT_ONCE or not self._put_changed(changed):
            self.reread()

    @override
    def reread(self) -> None:
        opened, jobs = self._opened, self._jobs
        if opened is None or jobs is None:
            super().reread()
            return
        with opened.read() as session:
            total = claim_count(session)
            first = first_claim_rows(session, _FIRST) if total > _AT_ONCE and self.model.counts[1] <= _AT_ONCE else None
            first = first and with_notes(session, seen_claims(session, opened.project.who, first))
        if total <= _AT_ONCE:
            self._total = None
            super().reread()
            return
        if first is not None:
            self._total = total
            self.show_rows(first)
        self._read_all(opened, jobs)

    def _read_all(self, opened: OpenedProject, jobs: Jobs) -> None:
        """In the background, once at a time; what came in between is read after it."""
        if self._is_reading:
            self._is_behind = True
            return
        self._is_reading = True
        jobs.start(partial(_read, opened.project), partial(self._on_read, opened))

    def _on_read(self, opened: OpenedProject, read: _Read) -> None:
        if opened is not self._opened or self._jobs is None:
            return
        self._is_reading, self._total = False, None
        kept = self.table.verticalScrollBar().value()
        self.show_rows(read.rows, read.words)
        self.table.verticalScrollBar().setValue(kept)
        self.counted.emit()
        if self._is_behind:
            self._is_behind = False
            self._read_all(opened, self._jobs)

    def _put_changed(self, changed: "Changed") -> bool:
        """Read the touched claims alone; False where they cannot be told."""
        if self._opened is None or self._is_reading:
            return False
        with self._opened.read() as session:
            claims = touched_claims(session, changed.rows)
            rows = with_notes(session, seen_claims(session, self.who, claim_rows_of(session, claims or ())))
        if claims is None:
            return False
        self.model.put(dict.fromkeys(claims) | {row.id: row for row in rows})
        self._show_count()
        return True


def _read(project: "Project", progress: Progress) -> _Read:
    """On the worker thread: the claims, and the words that a filter looks for."""
    progress.report(0, 2, tr("Reading claims"))
    with project.read() as session:
        rows = with_notes(session, seen_claims(session, project.who, claim_rows(session)))
    progress.report(1, 2, tr("Reading claims"))
    return _Read(rows, [spoken(CLAIM_COLUMNS, row) for row in rows])
