"""A disagreement decided: the first coder's tag, the second's, both or neither; the project's tags follow."""

from enum import StrEnum

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.codes import Coding
from db.errors import WorkbenchError
from db.rows import still_there
from db.second_coding import SecondTag
from db.spans import Span
from db.values import Quantity, SpanKind
from workbench.claims import claim
from workbench.spans import put_code, remove_span, resize_span
from workbench.tagging import tag_words


class Decision(StrEnum):
    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    NEITHER = "neither"


def settle(session: Session, first_id: int | None, second_id: int | None, decision: Decision) -> None:
    """Decide between two tags of the same words; either may be missing. The second's becomes a tag of the project.

    Raises `WorkbenchError` for what is decided already, and for both numbers of one claim.
    """
    first, second = _row(session, first_id), _row(session, second_id)
    rows = [row for row in (first, second) if row is not None]
    if any(row.settled for row in rows):
        raise WorkbenchError("This is decided already. Undo (Ctrl+Z) takes a decision back.")
    if all(row.kind == SpanKind.CODE for row in rows):
        _settle_code(session, first, second, decision)
    else:
        _settle_number(session, first, second, decision)
    for row in rows:
        row.settled = decision
    session.flush()


def _settle_code(session: Session, first: SecondTag | None, second: SecondTag | None, decision: Decision) -> None:
    if first is not None and decision in {Decision.SECOND, Decision.NEITHER}:
        _uncode(session, first)
    if second is not None and decision in {Decision.SECOND, Decision.BOTH}:
        _code(session, second)


def _uncode(session: Session, first: SecondTag) -> None:
    """Take the code off its words, as far as it is still there."""
    if first.span_id is None or first.code_id is None:
        return
    session.execute(delete(Coding).where(Coding.span_id == first.span_id, Coding.code_id == first.code_id))
    if not session.scalar(select(Coding.id).where(Coding.span_id == first.span_id).limit(1)):
        session.execute(delete(Span).where(Span.id == first.span_id))
    session.expire_all()


def _code(session: Session, second: SecondTag) -> None:
    """Put the code as the second coder did, who is said to have made it; nothing where the words have it."""
    if second.code_id is None:
        return
    there = session.scalar(
        select(Coding.id)
        .join(Span, Span.id == Coding.span_id)
        .where(Coding.code_id == second.code_id, Span.version_id == second.version_id)
        .where(Span.start == second.start, Span.end == second.end)
    )
    if there is None:
        span = put_code(session, second.version_id, second.start, second.end, second.code_id)
        session.flush()
        span.made_by = second.made_by
        session.scalars(select(Coding).where(Coding.span_id == span.id)).one().made_by = second.made_by


def _settle_number(session: Session, first: SecondTag | None, second: SecondTag | None, decision: Decision) -> None:
    if first is not None and second is not None and decision == Decision.BOTH:
        raise WorkbenchError("One claim states one number. Decide for the first, the second or neither.")
    span = session.get(Span, first.span_id) if first is not None and first.span_id is not None else None
    takes_second = second is not None and decision in {Decision.SECOND, Decision.BOTH}
    if takes_second and second is not None:
        if span is not None:
            resize_span(session, span.id, second.start, second.end)
            claim_id = span.claim_id
        else:
            claim_id = tag_words(session, second.version_id, SpanKind.QUANTITY, second.start, second.end)
        if claim_id is not None:
            _say(claim(session, claim_id), second)
    elif span is not None and decision in {Decision.SECOND, Decision.NEITHER}:
        if span.claim_id is not None:
            claim(session, span.claim_id).quantity = None
        remove_span(session, span.id)


def _say(said: Claim, second: SecondTag) -> None:
    """Let the claim state the number as the second coder read it."""
    if second.bound is not None:
        read = (second.quote, second.bound, second.low, second.best, second.high)
        said.quantity = Quantity(*read, unit=said.unit, rule="second coding")


def _row(session: Session, tag_id: int | None) -> SecondTag | None:
    if tag_id is None:
        return None
    return still_there(session, SecondTag, tag_id, "The second coding is no longer there. Choose another.")
