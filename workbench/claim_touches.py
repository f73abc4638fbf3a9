"""Which claims an edit has touched, so that a table of very many need not be read again."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Attribution
from db.grades import Grade
from db.notes import Note, NoteLink
from db.relations import ClaimRelation
from db.rows import Row, among
from db.spans import Span
from workbench.bases import claims_resting_on

_FEW = 200  # more are read again sooner all at once
_CARRYING: Mapping[str, type[Row]] = {"attribution": Attribution, "span": Span, "grade": Grade}
_SILENT = frozenset({"suggestion", "assessment", "assessment_claim", "figure", "figure_snapshot", "analyst"})
_NOTES: Mapping[str, type[Row]] = {"note": Note, "note_link": NoteLink}


def touched_claims(session: Session, rows: Mapping[str, frozenset[int]]) -> set[int] | None:
    """The claims whose row in a table may read otherwise now; None where that is not known or they are many.

    ``rows`` are the changed rows of each table, as a notice has them. A row that was taken out no longer says which
    claim it belonged to.
    """
    claims = set(rows.get("claim", ()))
    for table, ids in rows.items():
        if table == "claim" or table in _SILENT:
            continue
        belonging = _belonging(session, table, ids)
        if belonging is None or None in belonging:
            return None
        claims |= {each for each in belonging if each is not None}
    if len(claims) > _FEW:
        return None
    return claims | {each for one in claims for each in claims_resting_on(session, one)}


def _belonging(session: Session, table: str, ids: frozenset[int]) -> set[int | None] | None:
    if table == "claim_relation":
        pairs = session.execute(
            select(ClaimRelation.claim_id, ClaimRelation.other_id).where(among(ClaimRelation.id, ids))
        ).all()
        return {each for pair in pairs for each in pair} if len(pairs) == len(ids) else None
    if table in _NOTES:
        held = _NOTES[table].__table__.columns
        on = session.execute(select(held["claim_id"]).where(among(held["id"], ids))).scalars().all()
        return {each for each in on if each is not None} if len(on) == len(ids) else None
    if table not in _CARRYING:
        return None
    carrying = _CARRYING[table].__table__.columns
    found = session.execute(select(carrying["claim_id"]).where(among(carrying["id"], ids))).scalars().all()
    return set(found) if len(found) == len(ids) else None
