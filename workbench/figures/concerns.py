"""What a careful reader would ask about a figure before it leaves: claims that nobody graded, claims without a date."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workbench.figures.content import FigureContent, Mark
from workbench.figures.phrases import counted, listed


@dataclass(frozen=True, slots=True)
class Concerns:
    """``parts`` are what there is to say ("3 claims have no source grade"); ``claim_ids`` the claims it is said of."""

    parts: tuple[str, ...]
    claim_ids: tuple[int, ...]

    @property
    def words(self) -> str:
        """All of it in one sentence; "" where nothing is to be asked."""
        return f"{listed(self.parts)}." if self.parts else ""

    def said_in(self, note: str) -> str:
        """The note with what it does not say yet."""
        missing = [part for part in self.parts if part not in note]
        return " ".join(filter(None, (note.strip(), f"{listed(missing)}." if missing else "")))


def concerns_of(content: FigureContent) -> Concerns:
    """The claims on the figure that have no grade of their source or no date."""
    ungraded = _claims(content.marks, lambda mark: mark.reliability is None)
    undated = _claims(content.marks, lambda mark: mark.as_of is None)
    parts = (ungraded_words(len(ungraded)), _undated_words(len(undated)))
    return Concerns(tuple(filter(None, parts)), tuple(dict.fromkeys((*ungraded, *undated))))


def ungraded_words(count: int) -> str:
    """So many claims without a grade of their source; "" for none."""
    return f"{counted(count, 'claim')} {'has' if count == 1 else 'have'} no source grade" if count else ""


def _undated_words(count: int) -> str:
    return f"{counted(count, 'claim')} {'says' if count == 1 else 'say'} no date" if count else ""


def _claims(marks: Iterable[Mark], are: Callable[[Mark], bool]) -> list[int]:
    return list(dict.fromkeys(claim for mark in marks if are(mark) for claim in mark.claim_ids))
