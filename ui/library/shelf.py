"""The articles of an open project as the list asks for them: at once where they are few, beside the screen if many."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.library import LibraryRow
from db.listing import Arrangement, Grouping
from ui.library.folding import Folded, fold, unfolded
from ui.library.rows import FILTERS, Lines
from ui.library.seeker import Seeker
from ui.opened import OpenedProject
from workbench.finding.listings import Found, Wanted, listings
from workbench.finding.marks import MARKS
from workbench.library import filter_counts, how_many, library_lines
from workbench.searching import passages
from workbench.story_views import numbers_told_otherwise, stories_of_articles

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.working import Changed
    from ui.library.seeker import Question

AT_ONCE = 2_000  # articles listed while the analyst waits

_ORDERED_BY = ("article", "article_version", "story")
_SHOWN = (*_ORDERED_BY, "source", "suggestion", "claim", "attribution", "span", "note", "note_link")
_COUNTED = ("article", "article_version", "suggestion")
_ASKED_FOR = (*_SHOWN, "grade", "coding", "code", "place", "place_name", "source_name")


class Shelf(QObject):
    """`found` brings lines for what was last looked for, `refused` the sentence why there are none.

    `counted` brings how many articles each filter lets through, and under "suggestions" how many wait.
    """

    found = Signal(object)
    refused = Signal(str)
    counted = Signal(object)

    def __init__(self, opened: OpenedProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._wanted = Wanted()
        self._seeker, self._counter = Seeker(opened, self), Seeker(opened, self)
        self._seeker.answered.connect(self._on_found)
        self._seeker.refused.connect(self.refused)
        self._counter.answered.connect(self.counted)
        self._counter.refused.connect(self.refused)
        for each in (self._seeker, self._counter):
            each.crashed.connect(_raise)

    def look_for(
        self, typed: str, chosen: str, arranged: Arrangement, best_first: bool, opened: frozenset[int] | None
    ) -> None:
        """Look for articles. Stories are folded but for those that are `opened`; None folds none of them."""
        self._wanted = Wanted(typed, FILTERS[chosen], arranged, best_first)
        is_by_story = arranged.grouping is Grouping.STORY
        self._ask(self._seeker, partial(_listings, self._wanted, None if is_by_story else opened))

    def count(self) -> None:
        self._ask(self._counter, _counts)

    def concerns(self, changed: "Changed | None") -> bool:
        """Whether an edit may be seen in the list."""
        return changed is None or changed.touches(*self._tables(_SHOWN))

    def may_count_otherwise(self, changed: "Changed | None") -> bool:
        """Whether an edit may bring articles into a filter or out of it, or have more or fewer suggestions wait."""
        return changed is None or changed.touches(*_COUNTED)

    def may_move(self, changed: "Changed | None") -> bool:
        """Whether an edit may bring articles into the list, out of it or elsewhere in it."""
        names_outlets = bool(self._wanted.typed) or self._wanted.arranged.grouping is Grouping.OUTLET
        ordered_by = (*_ORDERED_BY, "source") if names_outlets else _ORDERED_BY
        return changed is None or changed.touches(*self._tables(ordered_by))

    def close(self) -> None:
        self._seeker.close()
        self._counter.close()
        self.deleteLater()

    def _tables(self, otherwise: tuple[str, ...]) -> tuple[str, ...]:
        return _ASKED_FOR if ":" in self._wanted.typed or self._wanted.filter.where else otherwise

    def _ask(self, seeker: Seeker, question: "Question") -> None:
        with self._opened.read() as session:
            are_few = how_many(session) <= AT_ONCE
        (seeker.ask_here if are_few else seeker.ask)(question)

    def _on_found(self, answer: tuple[Found, Folded]) -> None:
        found, folded = answer
        say = partial(self._passages, found) if found.sought.match else None
        self.found.emit(Lines(folded, self._read, say, found.said))

    def _read(self, ids: Sequence[int]) -> Iterable[LibraryRow]:
        with self._opened.read() as session:
            return library_lines(session, ids)

    def _passages(self, found: Found, ids: Sequence[int]) -> dict[int, str]:
        with self._opened.read() as session:
            return passages(session, found.sought, ids, MARKS)


def _listings(wanted: Wanted, opened: frozenset[int] | None, session: "Session") -> Iterator[tuple[Found, Folded]]:
    stories = stories_of_articles(session) if opened is not None else {}
    numbers = numbers_told_otherwise(session, opened) if opened else {}
    for found in listings(session, wanted):
        yield found, fold(found.listing, stories, opened or (), numbers) if stories else unfolded(found.listing)


def _counts(session: "Session") -> Iterator[dict[str, int]]:
    yield filter_counts(session, FILTERS)


def _raise(error: Exception) -> None:
    """A bug met beside the screen is shown like any other."""
    raise error
