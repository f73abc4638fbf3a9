"""Claims: made from words, and every part of them corrected. Each function is one thing an analyst does."""

from datetime import date

from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.identity import new_id, now
from db.rows import still_there
from db.spans import Span
from db.values import Basis, Bound, ClaimKind, ClaimState, Manner, Modality, OriginKind, Quantity, SourceKind, SpanKind
from workbench.analysts import present_analyst
from workbench.dates import read_typed_date
from workbench.forces import force_named
from workbench.numbering import next_number
from workbench.origins import add_origin
from workbench.places import place_named
from workbench.reading import parse_typed_number
from workbench.sources import add_source, find_source, source
from workbench.spans import add_span


def add_claim(session: Session, article_id: int, version_id: int, start: int, end: int) -> Claim:
    """A claim made of these words, with nothing said about it yet."""
    return put_claim(session, new_claim(session, article_id), version_id, start, end)


def new_claim(session: Session, article_id: int) -> Claim:
    """A claim that is not in the project yet: what is said about it before `put_claim` goes in with it."""
    return Claim(
        id=new_id(),
        number=next_number(session, Claim),
        article_id=article_id,
        made_by=present_analyst(session),
        made_at=now(),
    )


def put_claim(session: Session, claim: Claim, version_id: int, start: int, end: int) -> Claim:
    """Put a new claim into the project, on these words."""
    session.add(claim)
    session.flush()
    add_span(session, version_id, SpanKind.CLAIM, start, end, claim_id=claim.id)
    return claim


def claim(session: Session, claim_id: int) -> Claim:
    return still_there(session, Claim, claim_id, "The claim is no longer there. Choose another.")


def delete_claim(session: Session, claim_id: int) -> None:
    """Take a claim back, with its tags, attribution and grades. The history keeps all of it."""
    session.delete(claim(session, claim_id))


def set_kind(session: Session, claim_id: int, kind: ClaimKind) -> None:
    claim(session, claim_id).kind = kind


def set_modality(session: Session, claim_id: int, modality: Modality) -> None:
    claim(session, claim_id).modality = modality


def set_basis(session: Session, claim_id: int, basis: Basis) -> None:
    claim(session, claim_id).basis = basis


def set_state(session: Session, claim_id: int, state: ClaimState, since: date | None, reason: str | None) -> None:
    """Say that a claim has been overtaken, corrected, retracted or refuted, since what day that was known, and why."""
    changed = claim(session, claim_id)
    active = state == ClaimState.ACTIVE
    changed.state, changed.state_since, changed.state_reason = (state, None, None) if active else (state, since, reason)


def set_number(session: Session, claim_id: int, typed: str) -> Quantity | None:
    """Set the number as typed: ``<2000``, ``900..2000``, ``~2500``, ``2.5k``. Empty leaves the claim without one."""
    changed = claim(session, claim_id)
    changed.quantity = parse_typed_number(typed) if typed.strip() else None
    return changed.quantity


def set_bounds(session: Session, claim_id: int, low: float | None, best: float | None, high: float | None) -> None:
    """Set the three numbers, in persons; None is unknown. The bound follows from which of them are there.

    Raises `WorkbenchError` when they are out of order or below zero.
    """
    known = [number for number in (low, best, high) if number is not None]
    if any(number < 0 for number in known):
        raise WorkbenchError("A level cannot be below zero.")
    if low is not None and high is not None and low > high:
        raise WorkbenchError(f"High is below low. Low is {low:,.0f}.")
    if known != sorted(known):
        raise WorkbenchError("Best lies outside low and high.")
    changed = claim(session, claim_id)
    before = changed.quantity or Quantity()
    changed.quantity = Quantity(
        words=before.words,
        bound=bound_of(low, best, high),
        low=low,
        best=best,
        high=high,
        unit=before.unit,
        rule="typed",
    )


def bound_of(low: float | None, best: float | None, high: float | None) -> Bound:
    """The bound that three numbers state: a missing end is open."""
    if low is not None and high is not None:
        return Bound.EXACT if low == high else Bound.BETWEEN
    if best is not None:
        return Bound.ABOUT
    return Bound.ABOVE if low is not None else Bound.BELOW


def set_bound(session: Session, claim_id: int, bound: Bound) -> None:
    """Read the same number with another bound: "2,000" as "less than 2,000"."""
    changed = claim(session, claim_id)
    before = changed.quantity or Quantity()
    number = next((n for n in (before.best, before.high, before.low) if n is not None), None)
    if number is None:
        raise WorkbenchError("Type the number first.")
    changed.quantity = with_bound(before, bound, number)


def with_bound(before: Quantity, bound: Bound, number: float) -> Quantity:
    ends = {
        Bound.EXACT: (number, number, number),
        Bound.ABOUT: (None, number, None),
        Bound.BELOW: (None, None, number),
        Bound.ABOVE: (number, None, None),
        Bound.BETWEEN: (before.low, None, before.high),
    }.get(bound, (before.low, before.best, before.high))
    return Quantity(before.words, bound, *ends, before.ratio, before.direction, before.unit, "typed")


def set_as_of(session: Session, claim_id: int, typed: str) -> None:
    """Set when the claim is about, as typed; empty means that it does not say."""
    changed = claim(session, claim_id)
    changed.time = read_typed_date(typed, changed.as_of_words or "") if typed.strip() else None


def set_place(session: Session, claim_id: int, name: str) -> None:
    claim(session, claim_id).place_id = place_named(session, name).id if name.strip() else None


def set_force(session: Session, claim_id: int, name: str) -> None:
    claim(session, claim_id).force_id = force_named(session, name).id if name.strip() else None


def attribution(session: Session, claim_id: int) -> Attribution:
    """Who tells the claim; made when it is first said."""
    found = session.query(Attribution).filter_by(claim_id=claim_id).order_by(Attribution.id).first()
    if found is None:
        found = Attribution(claim_id=claim_id, manner=Manner.UNATTRIBUTED)
        session.add(found)
        session.flush()
    return found


def set_source(session: Session, claim_id: int, source_id: int | None) -> None:
    """Say who said it, from the known sources."""
    told = attribution(session, claim_id)
    told.source_id = source(session, source_id).id if source_id is not None else None
    if source_id is None:
        told.manner = Manner.UNATTRIBUTED
    elif told.manner == Manner.UNATTRIBUTED:
        told.manner = Manner.PARAPHRASED


def set_new_source(session: Session, claim_id: int, name: str, kind: SourceKind) -> int:
    """Say who said it, by name; a name not known yet makes a new source. Returns its id."""
    article_id = claim(session, claim_id).article_id
    found = find_source(session, name, kind, article_id) or add_source(session, name, kind)
    set_source(session, claim_id, found.id)
    return found.id


def set_origin(session: Session, claim_id: int, origin_id: int | None) -> None:
    """Say which act of telling the claim goes back to; None is unknown."""
    attribution(session, claim_id).origin_id = origin_id


def set_new_origin(session: Session, claim_id: int, label: str, kind: OriginKind, typed_day: str) -> int:
    """Say that the claim goes back to a telling not known yet. Returns its id."""
    happened = read_typed_date(typed_day) if typed_day.strip() else None
    told = attribution(session, claim_id)
    told.origin_id = add_origin(session, label, kind, happened=happened, source_id=told.source_id).id
    return told.origin_id


def claim_words(session: Session, claim_id: int, kind: SpanKind = SpanKind.CLAIM) -> Span | None:
    """The span of the claim itself, or of one of its parts."""
    return session.query(Span).filter_by(claim_id=claim_id, kind=kind).order_by(Span.start).first()
