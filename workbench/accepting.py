"""Accepting a suggestion: what was offered becomes a claim with its parts, an event or a tag; nothing is added."""

from datetime import date
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from db.articles import ArticleVersion
from db.claims import Attribution, Claim
from db.events import Event
from db.rows import table_of
from db.sources import Source
from db.suggestions import Decision, Suggestion
from db.values import AsOf, Basis, Bound, ClaimKind, Direction, Manner, Modality, Quantity, SourceKind, SpanKind
from workbench.claims import new_claim, put_claim
from workbench.dates import OLDEST
from workbench.events import add_event
from workbench.forces import force_named
from workbench.places import place_named
from workbench.sources import add_source, find_source
from workbench.spans import add_span
from workbench.suggestions import suggestion

# Built once: putting a statement together takes longer than running it.
_ARTICLE_OF = select(ArticleVersion.article_id).where(ArticleVersion.id == bindparam("version"))
_DECIDE_PARTS = (
    update(table_of(Suggestion))
    .where(Suggestion.part_of_id == bindparam("whole"))
    .values(decision=Decision.ACCEPTED, claim_id=bindparam("claim"))
)


def accept(session: Session, suggestion_id: int) -> int | None:
    """Take a suggestion as it is. Returns the claim it made, or None for a tag or an event.

    What it needs is looked up before anything is written: each look would otherwise write what is there so far.
    """
    accepted = suggestion(session, suggestion_id)
    if accepted.kind == "quantity":
        accepted.claim_id = _accept_claim(session, accepted).id
    else:
        _accept_tag(session, accepted)
    accepted.decision = Decision.ACCEPTED
    session.connection().execute(_DECIDE_PARTS, {"whole": suggestion_id, "claim": accepted.claim_id})
    for part in (each for each in session.identity_map.values() if isinstance(each, Suggestion)):
        if part.part_of_id == suggestion_id:
            session.expire(part)
    return accepted.claim_id


def _accept_claim(session: Session, accepted: Suggestion) -> Claim:
    offer, article_id = accepted.offer, _article_of(session, accepted)
    told_by = session.get(Suggestion, offer["source"]) if offer.get("source") else None
    speaker = source_of(session, told_by.offer, article_id) if told_by is not None else None
    claim = new_claim(session, article_id)
    claim.quantity = quantity_of(offer)
    claim.kind, claim.modality = ClaimKind(offer["claim_kind"]), Modality(offer["modality"])
    claim.basis = Basis(offer.get("basis", Basis.UNKNOWN))
    claim.force_id = force_named(session, offer["force_name"]).id if offer["force_name"] else None
    claim.place_id = place_named(session, offer["place_name"]).id if offer["place_name"] else None
    claim.time = _time_of(offer)
    start, end = offer.get("statement") or (offer["sentence_start"], offer["sentence_end"])
    put_claim(session, claim, accepted.version_id, start, end)
    _tag_parts(session, accepted, claim)
    _attribute(session, accepted, claim, told_by, speaker)
    return claim


def _article_of(session: Session, accepted: Suggestion) -> int:
    return int(session.connection().execute(_ARTICLE_OF, {"version": accepted.version_id}).scalar_one())


def quantity_of(offer: dict[str, Any]) -> Quantity:
    """The number of an offer in the command line's JSON form."""
    return Quantity(
        words=offer["text"],
        bound=Bound(offer["bound"]),
        low=offer["low"],
        best=offer["best"],
        high=offer["high"],
        ratio=_ratio_of(offer["ratio"]),
        direction=Direction(offer["direction"]) if offer["direction"] else None,
        unit=offer["unit"],
        rule=offer.get("rule"),
    )


def _ratio_of(ratio: float | list[float | None] | None) -> tuple[float, float] | None:
    """One factor, or the smallest and largest; without a largest ("at least double") there is none to store."""
    if ratio is None:
        return None
    low, high = ratio if isinstance(ratio, list) else (ratio, ratio)
    return None if low is None or high is None else (low, high)


def _time_of(offer: dict[str, Any]) -> AsOf | None:
    """The time an offer gives; none where it is older than a project holds."""
    if not offer.get("as_of_edtf"):
        return None
    earliest, latest = (date.fromisoformat(day) if day else None for day in offer["as_of_days"])
    if any(day and day < OLDEST for day in (earliest, latest)):
        return None
    return AsOf(offer["as_of_edtf"], earliest, latest, offer["as_of_words"], offer["as_of_rule"])


def _tag_parts(session: Session, accepted: Suggestion, claim: Claim) -> None:
    version_id, parts = accepted.version_id, accepted.offer.get("parts", {})
    add_span(
        session,
        version_id,
        SpanKind.QUANTITY,
        accepted.start,
        accepted.end,
        claim_id=claim.id,
        rule=accepted.rule,
    )
    if parts.get("place"):
        add_span(session, version_id, SpanKind.PLACE, *parts["place"], claim_id=claim.id, place_id=claim.place_id)
    if parts.get("force"):
        add_span(session, version_id, SpanKind.FORCE, *parts["force"], claim_id=claim.id, force_id=claim.force_id)
    if parts.get("as_of"):
        add_span(session, version_id, SpanKind.DATE, *parts["as_of"], claim_id=claim.id, edtf=claim.as_of)


def _attribute(
    session: Session, accepted: Suggestion, claim: Claim, told_by: Suggestion | None, speaker: Source | None
) -> None:
    """Say who said it, from the source suggestion the number points at; without one the claim is unattributed."""
    if told_by is None or speaker is None:
        session.add(Attribution(claim_id=claim.id, manner=Manner.UNATTRIBUTED))
        return
    manner = Manner(accepted.offer.get("manner", Manner.PARAPHRASED))
    session.add(Attribution(claim_id=claim.id, source_id=speaker.id, manner=manner, verb=told_by.offer.get("verb")))
    add_span(
        session,
        accepted.version_id,
        SpanKind.SOURCE,
        told_by.start,
        told_by.end,
        claim_id=claim.id,
        source_id=speaker.id,
        rule=told_by.rule,
    )


def source_of(session: Session, offer: dict[str, Any], article_id: int) -> Source:
    """The source an offer names: the one certainly meant, or a new one with what the text says about it."""
    kind = SourceKind(offer["source_kind"])
    found = find_source(session, offer["name"], kind, article_id)
    if found is not None:
        return found
    made = add_source(session, offer["name"], kind)
    made.role, made.anonymity, made.description = offer.get("role"), offer.get("anonymity"), offer["text"]
    if offer.get("acts_for"):
        principal = find_source(session, offer["acts_for"], SourceKind.ORGANISATION)
        made.acts_for_id = (principal or add_source(session, offer["acts_for"], SourceKind.ORGANISATION)).id
    return made


def _accept_tag(session: Session, accepted: Suggestion) -> None:
    offer, article_id = accepted.offer, _article_of(session, accepted)
    names: dict[str, Any] = {"rule": accepted.rule}
    if accepted.kind == "source":
        names["source_id"] = source_of(session, offer, article_id).id
    elif accepted.kind == "place":
        names["place_id"] = place_named(session, offer["name"]).id
    elif accepted.kind == "date":
        names["edtf"] = offer["edtf"]
    else:
        names["event_id"] = _event_of(session, offer).id
    add_span(session, accepted.version_id, SpanKind(accepted.kind), accepted.start, accepted.end, **names)


def _event_of(session: Session, offer: dict[str, Any]) -> Event:
    place_id = place_named(session, offer["place_name"]).id if offer["place_name"] else None
    return add_event(session, offer["label"], _time_of(offer), place_id=place_id)
