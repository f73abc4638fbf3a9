"""What has happened to the claims that bear on an assessment since it was made, drafted in words from the history.

An edit that was undone since says nothing.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.grades import Grade
from db.history import change
from db.rows import among
from db.sources import Source
from db.values import GradeAxis
from workbench.assessment_views import AssessmentRow
from workbench.figures.phrases import counted, listed
from workbench.grades import code_meaning
from workbench.numbering import claim_label
from workbench.scales import ADMIRALTY, scheme_in_use
from workbench.series import bearing_claims
from workbench.voices import count_voices, one_voice

_NAMED = 6  # claims in one sentence
_NUMBER = {"low", "best", "high", "bound", "as_of", "basis"}


@dataclass(slots=True)
class _Happened:
    """What the history has of rows in a span of edits; ``states`` hold the first old and the last new one."""

    seen: set[int] = field(default_factory=set)
    added: set[int] = field(default_factory=set)
    states: dict[int, tuple[str, str]] = field(default_factory=dict)
    renumbered: set[int] = field(default_factory=set)


def claim_changes(session: Session, last: AssessmentRow, until: AssessmentRow | None = None) -> list[str]:
    """What has happened to the claims that bear on an assessment since it was made, or until the next was."""
    if last.series is None:
        return []
    span = _made_in(session, last.id), _made_in(session, until.id) if until else None
    claims = {*bearing_claims(session, last.series), *(use.claim_id for use in last.uses)}
    happened = _happened(session, "claim", claims, span)
    labels = claim_labels(session, claims)
    known = set(labels) - happened.added
    said = [_added_words(session, happened.added & set(labels), labels)]
    said += [
        f"{labels[one]} is {new}; it was {old}."
        for one, (old, new) in happened.states.items()
        if old != new and one in known
    ]
    corrected = sorted(labels[one] for one in happened.renumbered & known)
    said.append(f"The number or the time of {some_of(corrected)} was corrected." if corrected else "")
    said += _grade_words(session, known, labels, span)
    return [sentence for sentence in said if sentence]


def claim_labels(session: Session, claim_ids: Iterable[int]) -> dict[int, str]:
    """The numbers people say, of those claims that are still there."""
    found = session.execute(select(Claim.id, Claim.number).where(among(Claim.id, claim_ids)).order_by(Claim.number))
    return {claim_id: claim_label(number) for claim_id, number in found}


def some_of(names: list[str]) -> str:
    """A list that stays readable: "C-001, C-002 and 40 more"."""
    if len(names) <= _NAMED:
        return listed(names)
    return f"{', '.join(names[: _NAMED - 1])} and {len(names) - _NAMED + 1} more"


def _added_words(session: Session, added: Collection[int], labels: Mapping[int, str]) -> str:
    if not added:
        return ""
    told = select(Attribution.origin_id).join(Claim, Claim.id == Attribution.claim_id).where(among(Claim.id, added))
    origins = count_voices(session.scalars(told), one_voice(session))
    names = some_of(sorted(labels[one] for one in added))
    have = "has" if len(added) == 1 else "have"
    return f"{counted(len(added), 'claim')} {have} come in, of {counted(origins, 'origin')}: {names}."


def _grade_words(
    session: Session, claims: Collection[int], labels: Mapping[int, str], span: tuple[int, int | None]
) -> Iterator[str]:
    """Each claim and each source of one that is graded otherwise than it was."""
    spoken = select(Attribution.source_id).where(
        among(Attribution.claim_id, claims), Attribution.source_id.is_not(None)
    )
    sources = dict(session.execute(select(Source.id, Source.name).where(Source.id.in_(spoken))).all())
    scheme = scheme_in_use(session)
    given = session.execute(
        select(Grade.id, Grade.claim_id, Grade.source_id, Grade.code)
        .where(among(Grade.claim_id, claims) | among(Grade.source_id, sources), Grade.scheme == scheme)
        .order_by(Grade.id)
    ).all()
    ids = [one.id for one in given]
    new = _happened(session, "grade", ids, (span[0], None)).added
    late = _happened(session, "grade", ids, (span[1], None)).added if span[1] else set()
    before = {(one.claim_id, one.source_id): one.code for one in given if one.id not in new}
    after = {(one.claim_id, one.source_id): one.code for one in given if one.id not in late}
    for (claim_id, source_id), code in after.items():
        old = before.get((claim_id, source_id))
        if code != old:
            axis = GradeAxis.INFORMATION if claim_id else GradeAxis.SOURCE
            about = f"The information of {labels[claim_id]}" if claim_id else sources[source_id or 0]
            yield f"{about} is {_code_words(axis, code, scheme)}; it was {_code_words(axis, old, scheme)}."


def _code_words(axis: GradeAxis, code: str | None, scheme: str) -> str:
    if code is None:
        return "not graded"
    return f"graded {code} ({code_meaning(axis, code)})" if scheme == ADMIRALTY else f"graded {code}"


def _made_in(session: Session, assessment_id: int) -> int:
    """The change set that made an assessment; 0 where the history does not go back so far."""
    made = select(func.max(change.c.set_seq)).where(
        change.c.tbl == "assessment", change.c.row == assessment_id, change.c.op == "I"
    )
    return session.scalar(made) or 0


def _happened(session: Session, table: str, ids: Collection[int], span: tuple[int, int | None]) -> _Happened:
    """What the history has of these rows after the first edit of the span and before its last."""
    query = select(change.c.row, change.c.op, change.c.fields).where(
        change.c.tbl == table, change.c.set_seq > span[0], among(change.c.row, ids)
    )
    if span[1] is not None:
        query = query.where(change.c.set_seq < span[1])
    happened = _Happened()
    for row, op, fields in session.execute(query.order_by(change.c.n)):
        is_first = row not in happened.seen
        happened.seen.add(row)
        if op == "I" and is_first:  # else it had been there, was deleted, and the deletion was undone
            happened.added.add(row)
        elif op == "U":
            _take(happened, row, json.loads(fields))
    return happened


def _take(happened: _Happened, row: int, fields: Mapping[str, Any]) -> None:
    if "state" in fields:
        old, new = fields["state"]
        happened.states[row] = (happened.states.get(row, (old, old))[0], new)
    if _NUMBER & fields.keys():
        happened.renumbered.add(row)
