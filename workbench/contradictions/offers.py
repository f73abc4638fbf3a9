"""The contradictions of a project that nobody has decided, and the decision on one of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from db.project import Project
from db.values import RelationKind
from workbench.claim_views import ClaimRow, claim_rows
from workbench.contradictions.finding import contradictions
from workbench.contradictions.reasons import one_origin_told_two, reason_words, shared_days
from workbench.contradictions.stated import Stated, all_stated
from workbench.progress import SILENT, Progress
from workbench.relation_views import related_pairs
from workbench.relations import dismiss, relate

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two claims that cannot both hold, the one known first before the other."""

    first: ClaimRow
    second: ClaimRow

    @property
    def one_origin(self) -> bool:
        """Whether one act of telling told both numbers."""
        return one_origin_told_two(self.first, self.second)

    @property
    def why(self) -> str:
        return reason_words(self.first, self.second)

    @property
    def days(self) -> str:
        return shared_days(self.first, self.second)


def open_contradictions(session: Session) -> list[Contradiction]:
    """Every pair of tellings that cannot both hold and that no analyst has related or dismissed."""
    return found_among(claim_rows(session), related_pairs(session))


def find_contradictions(project: Project, progress: Progress = SILENT) -> list[Contradiction]:
    """The same as a job of its own, for a large project."""
    progress.report(0, 2, "Reading claims")
    with project.read() as session:
        rows, decided = claim_rows(session), related_pairs(session)
    progress.report(1, 2, "Comparing claims")
    return found_among(rows, decided)


def found_among(rows: Sequence[ClaimRow], decided: Mapping[Pair, bool]) -> list[Contradiction]:
    """Pairs of tellings, not of their echoes: claims of one origin that state the same stand as the first of them.

    The most exact come first. A share is not held against the base that it is reckoned from.
    """
    by_id = {row.id: row for row in rows}
    stands = all_stated(rows)
    speaker = _speakers(stands, by_id)
    speaking = [one for one in stands if speaker[one.id] == one.id]
    done = {_ordered(speaker.get(one, one), speaker.get(other, other)) for one, other in decided}
    pairs = ((speaking[one].id, speaking[other].id) for one, other in contradictions(speaking))
    found = [(by_id[one], by_id[other]) for one, other in pairs if _ordered(one, other) not in done]
    apart = [Contradiction(*sorted(pair, key=_known)) for pair in found if not _rests_on(*pair, speaker)]
    return sorted(apart, key=_vagueness)


def confirm(session: Session, found: Contradiction, reason: str | None = None) -> int:
    """Say that the two contradict each other; returns the relation's id."""
    return relate(session, found.second.id, found.first.id, RelationKind.CONTRADICTS, reason)


def turn_down(session: Session, found: Contradiction, reason: str) -> int:
    """Say why both can hold; they are not offered again."""
    return dismiss(session, found.second.id, found.first.id, RelationKind.CONTRADICTS, reason)


def _speakers(claims: Iterable[Stated], by_id: Mapping[int, ClaimRow]) -> dict[int, int]:
    """For each claim the first known one of its telling: same origin, same series, time, basis and levels."""
    tellings: dict[object, list[int]] = {}
    for one in claims:
        origin = by_id[one.id].origin_id
        same = (one.series, one.basis, one.levels, one.first, one.last)
        tellings.setdefault((origin, same) if origin is not None else one.id, []).append(one.id)
    return {each: min(group, key=lambda one: _known(by_id[one])) for group in tellings.values() for each in group}


def _rests_on(one: ClaimRow, other: ClaimRow, speaker: Mapping[int, int]) -> bool:
    bases = [
        {speaker.get(base, base) for base in row.derived.base_ids} if row.derived else set() for row in (one, other)
    ]
    return other.id in bases[0] or one.id in bases[1]


def _ordered(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _known(row: ClaimRow) -> tuple[date, int]:
    return row.known or date.max, row.number


def _vagueness(found: Contradiction) -> tuple[int, int, int]:
    """How many days the two dates leave open; then by number."""
    days = 0
    for row in (found.first, found.second):
        if row.as_of and row.as_of.earliest and row.as_of.latest:
            days += (row.as_of.latest - row.as_of.earliest).days
    return days, found.first.number, found.second.number
