"""Verdicts: whether two descriptions mean one source. Likeness only asks; an analyst decides, with a reason."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.errors import WorkbenchError
from db.sources import Source
from db.values import Verdict
from db.verdicts import SourceVerdict
from workbench.analysts import present_analyst
from workbench.likeness import in_groups
from workbench.sources import source

Pair = frozenset[int]


def give_verdict(session: Session, source_id: int, other_id: int, verdict: Verdict, reason: str) -> None:
    """Say whether two sources are one. Both stay as they are; the newest verdict counts.

    Raises `WorkbenchError` without a reason, on a source and itself, and where it contradicts what was said of others.
    """
    one, other = source(session, source_id), source(session, other_id)
    if source_id == other_id:
        raise WorkbenchError("A source is the same as itself. Choose another one.")
    if not reason.strip():
        raise WorkbenchError("A verdict needs its reason, such as “same office and same words on the same day”.")
    verdicts = {**newest_verdicts(session), frozenset((source_id, other_id)): verdict}
    _refuse_contradiction(session, verdicts, one, other)
    session.add(
        SourceVerdict(
            source_id=source_id,
            other_id=other_id,
            verdict=verdict,
            reason=" ".join(reason.split()),
            made_by=present_analyst(session),
        )
    )
    session.flush()


def _refuse_contradiction(session: Session, verdicts: Mapping[Pair, Verdict], one: Source, other: Source) -> None:
    """Two that are the same through others cannot be different."""
    groups = _groups(verdicts)
    for pair, verdict in verdicts.items():
        first, second = pair
        if verdict == Verdict.DIFFERENT and groups.get(first, first) == groups.get(second, second):
            names = " and ".join(f"“{source(session, each).name}”" for each in sorted(pair))
            raise WorkbenchError(
                f"{names} were said to be different, and this would make them one through “{one.name}” and "
                f"“{other.name}”. Change one of the other verdicts first."
            )


def newest_verdicts(session: Session) -> dict[Pair, Verdict]:
    rows = session.execute(
        select(SourceVerdict.source_id, SourceVerdict.other_id, SourceVerdict.verdict).order_by(SourceVerdict.id)
    )
    return {frozenset((one, other)): verdict for one, other, verdict in rows}


def same_sources(session: Session) -> dict[int, tuple[int, ...]]:
    """For each source that is held to be the same as others, those others."""
    groups = _groups(newest_verdicts(session))
    together: dict[int, list[int]] = {}
    for member, head in groups.items():
        together.setdefault(head, []).append(member)
    return {
        member: tuple(each for each in together[head] if each != member)
        for member, head in groups.items()
        if len(together[head]) > 1
    }


def _groups(verdicts: Mapping[Pair, Verdict]) -> Mapping[int, int]:
    same = [(min(pair), max(pair)) for pair, verdict in verdicts.items() if verdict == Verdict.SAME]
    return in_groups({each for pair in same for each in pair}, same)


@dataclass(frozen=True, slots=True)
class VerdictGiven:
    """What was said of a source and another; the newest of each pair ``counts``."""

    other_id: int
    other: str
    other_number: int
    verdict: Verdict
    reason: str
    by: str | None
    at: str
    counts: bool


def verdicts_on(session: Session, source_id: int) -> list[VerdictGiven]:
    """All verdicts on a source, newest first."""
    mine = (SourceVerdict.source_id == source_id) | (SourceVerdict.other_id == source_id)
    other = case((SourceVerdict.source_id == source_id, SourceVerdict.other_id), else_=SourceVerdict.source_id)
    rows = session.execute(
        select(SourceVerdict, Source, Analyst.name)
        .join(Source, Source.id == other)
        .outerjoin(Analyst, Analyst.id == SourceVerdict.made_by)
        .where(mine)
        .order_by(SourceVerdict.id.desc())
    )
    return list(_given(rows))


def _given(rows: Iterable[Any]) -> Iterator[VerdictGiven]:
    seen: set[int] = set()
    for said, other, by in rows:
        yield VerdictGiven(
            other.id, other.name, other.number, said.verdict, said.reason, by, said.made_at, other.id not in seen
        )
        seen.add(other.id)
