"""The contradictions of a project that nobody has decided, and the decision on one of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.project import Project
from db.values import RelationKind
from workbench.claim_views import ClaimRow, claim_rows_of
from workbench.contradictions.finding import contradictions
from workbench.contradictions.reading import read_stated
from workbench.contradictions.reasons import one_origin_told_two, reason_words, shared_days
from workbench.contradictions.stated import Stated
from workbench.progress import SILENT, Progress
from workbench.relation_views import related_pairs
from workbench.relations import dismiss, relate

Pair = tuple[int, int]
MOST_OFFERED = 2_000


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
    """Every pair of tellings that cannot both hold and that no analyst has related or dismissed, the most exact first.

    At most MOST_OFFERED: more cannot be decided by hand, and deciding some brings up the others.
    """
    pairs = undecided_pairs(read_stated(session), related_pairs(session))[:MOST_OFFERED]
    rows = {row.id: row for row in claim_rows_of(session, {each for pair in pairs for each in pair})}
    return [Contradiction(rows[one], rows[other]) for one, other in pairs]


def find_contradictions(project: Project, progress: Progress = SILENT) -> list[Contradiction]:
    """The same as a job of its own, for a large project."""
    progress.report(0, 1, "Comparing claims")
    with project.read() as session:
        return open_contradictions(session)


def undecided_pairs(claims: Sequence[Stated], decided: Mapping[Pair, bool]) -> list[Pair]:
    """Pairs of tellings, not of their echoes: claims of one origin that state the same stand as the first of them.

    The one known first comes first, and the pairs whose dates leave the fewest days open. A share is not held against
    the base that it is reckoned from.
    """
    speaker = _speakers(claims)
    speaking = [one for one in claims if speaker[one.id] == one.id]
    done = {_ordered(speaker.get(one, one), speaker.get(other, other)) for one, other in decided}
    pairs = [(speaking[one], speaking[other]) for one, other in contradictions(speaking)]
    pairs = [pair for pair in pairs if _ordered(pair[0].id, pair[1].id) not in done and not _rests_on(*pair, speaker)]
    in_order = sorted((_as_told(*pair) for pair in pairs), key=_vagueness)
    return [(first.id, second.id) for first, second in in_order]


def confirm(session: Session, found: Contradiction, reason: str | None = None) -> int:
    """Say that the two contradict each other; returns the relation's id."""
    return relate(session, found.second.id, found.first.id, RelationKind.CONTRADICTS, reason)


def turn_down(session: Session, found: Contradiction, reason: str) -> int:
    """Say why both can hold; they are not offered again."""
    return dismiss(session, found.second.id, found.first.id, RelationKind.CONTRADICTS, reason)


def _speakers(claims: Iterable[Stated]) -> dict[int, int]:
    """For each claim the first known one of its telling: same origin, same series, time, basis and levels."""
    tellings: dict[object, list[Stated]] = {}
    for one in claims:
        same = (one.origin_id, one.series, one.basis, one.levels, one.first, one.last)
        tellings.setdefault(same if one.origin_id is not None else one.id, []).append(one)
    return {each.id: min(group, key=lambda one: one.told).id for group in tellings.values() for each in group}


def _rests_on(one: Stated, other: Stated, speaker: Mapping[int, int]) -> bool:
    return any(other.id == speaker.get(base, base) for base in one.bases) or any(
        one.id == speaker.get(base, base) for base in other.bases
    )


def _ordered(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _as_told(one: Stated, other: Stated) -> tuple[Stated, Stated]:
    return (one, other) if one.told <= other.told else (other, one)


def _vagueness(pair: tuple[Stated, Stated]) -> tuple[int, int, int]:
    """How many days the two dates leave open; then by number."""
    return sum((one.last - one.first).days for one in pair), pair[0].number, pair[1].number
