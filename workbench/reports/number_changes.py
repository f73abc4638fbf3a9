"""Why a live number is not what it was: what has become of the claims and judgements behind it, a sentence each."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.rows import among
from workbench.assessment_changes import judgement_changes
from workbench.assessment_views import assessment_label, assessment_rows
from workbench.claim_changes import claim_changes, claim_labels
from workbench.claim_views import ClaimRow
from workbench.figure_changes import Change, ground_changes, mark_change
from workbench.figures.phrases import day_words
from workbench.grades import grade_words
from workbench.numbering import claim_label

Grounds = Mapping[str, Any]
"""What a number was reckoned from, as it is kept with it."""


def level_changes(before: Grounds, after: Grounds) -> list[str]:
    """What is otherwise of what claims say to a pooled level, of its day and of the way of pooling."""
    said = ground_changes(before, after) if before.get("claims") is not None else {}
    told = [_sentence(Change(label, what, 0)) for label, what in sorted(said.items())]
    if before.get("day") != after["day"]:
        told.append(f"It is read for {day_words(date.fromisoformat(after['day']))} now.")
    if before.get("settings") != after["settings"]:
        told.append(f"The way of pooling is {after['settings']} now.")
    return told


def claims_otherwise(session: Session, before: Grounds, after: Grounds) -> list[str]:
    """What is otherwise of claims, by their ids, each as `said_of` has it."""
    ids = {int(one) for one in (*before, *after)}
    there = dict(session.execute(select(Claim.id, Claim.number).where(among(Claim.id, ids))).all())
    changes = []
    for one in sorted(ids, key=lambda each: there.get(each, 0)):
        then, today = before.get(str(one)), after.get(str(one))
        label = claim_label(there[one]) if one in there else str(then["label"] if then else one)
        what = "new" if then is None else mark_change(then, today, removed=one not in there)
        if what:
            changes.append(Change(label, what, one))
    return [_sentence(change) for change in changes]


def judged_otherwise(session: Session, before: Grounds, after: Grounds) -> list[str]:
    """What the assessment that has superseded another says otherwise, and what has happened since to its claims."""
    rows = {str(row.id): row for row in assessment_rows(session)}
    then, today = rows.get(str(before.get("assessment"))), rows.get(str(after.get("assessment")))
    if then is None or today is None:
        return ["The assessment was removed."]
    if then.id == today.id:
        return []
    labels = claim_labels(session, {use.claim_id for row in (then, today) for use in row.uses})
    told = f"{assessment_label(today.number)} has superseded {assessment_label(then.number)}."
    return [told, *judgement_changes(then, today, labels), *claim_changes(session, then, today)]


def said_of(claim: ClaimRow) -> dict[str, Any]:
    """What a reader is told of a claim, in the names that `mark_change` compares."""
    level, as_of = claim.level, claim.as_of
    return {
        "label": claim_label(claim.number),
        "bound": level.bound.value if level else None,
        "low": level.low if level else None,
        "best": level.best if level else None,
        "high": level.high if level else None,
        "earliest": as_of.earliest.isoformat() if as_of and as_of.earliest else None,
        "latest": as_of.latest.isoformat() if as_of and as_of.latest else None,
        "basis": claim.basis.value,
        "kind": claim.kind.value,
        "modality": claim.modality.value,
        "state": claim.state.value,
        "grade": grade_words(claim.reliability, claim.credibility),
        "place": claim.place,
        "force": claim.force,
        "origin": str(claim.origin_id) if claim.origin_id else None,
    }


def _sentence(change: Change) -> str:
    return f"{change.reason[:1].upper()}{change.reason[1:]}."
