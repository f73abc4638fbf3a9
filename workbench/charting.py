"""From claims to marks: one a telling, whatever articles carry it; one panel a place; events as flags."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.places import Place
from db.values import ClaimState, Credibility, Reliability
from workbench.claim_views import ClaimRow, claim_rows
from workbench.events import EventRow, event_rows
from workbench.figures.content import EventFlag, Mark, Panel
from workbench.figures.copies import join_copies
from workbench.grades import grade_words
from workbench.numbering import claim_label, origin_label
from workbench.scales import HouseCode
from workbench.voices import one_voice

_Grade = TypeVar("_Grade", Reliability, Credibility)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a chart is asked to show. No ``places`` means every place with a level; no ``force`` means each of them.

    ``known_on`` leaves out what was published later, and lets live again what was overtaken later.
    """

    places: tuple[str, ...] = ()
    force: str | None = None
    known_on: date | None = None


def panels(session: Session, shown: Shown) -> tuple[Panel, ...]:
    """A panel for each force and place asked for, the one with the most marks first."""
    claims = [_as_known_on(claim, shown.known_on) for claim in claim_rows(session) if _is_shown(claim, shown)]
    claims = _in_one_voice(claims, one_voice(session))
    homes = _panel_places(session, claims, shown)
    flags = event_rows(session)
    by_panel: dict[tuple[str, str], list[ClaimRow]] = {}
    for claim in claims:
        home = homes.get(claim.place or "")
        if home is not None:
            by_panel.setdefault((home, claim.force or ""), []).append(claim)
    made = [
        Panel(place, force, marks_of(tellings), _flags(flags, place))
        for (place, force), tellings in by_panel.items()
        if any(has_level(claim) for claim in tellings)
    ]
    return tuple(sorted(made, key=lambda panel: (-len(panel.marks), panel.name)))


def has_level(claim: ClaimRow) -> bool:
    """Whether the claim states a level in persons; a share or a change of an unlinked base does not."""
    quantity = claim.quantity
    return (
        quantity is not None and quantity.ratio is None and (quantity.low, quantity.best, quantity.high) != (None,) * 3
    )


def _is_shown(claim: ClaimRow, shown: Shown) -> bool:
    if claim.quantity is None or claim.place is None or claim.force is None or claim.known is None:
        return False
    if shown.force and shown.force.casefold() not in {claim.force.casefold(), f"{shown.force} forces".casefold()}:
        return False
    return shown.known_on is None or claim.known <= shown.known_on


def _as_known_on(claim: ClaimRow, day: date | None) -> ClaimRow:
    overtaken_later = day is not None and claim.state_since is not None and claim.state_since > day
    return replace(claim, state=ClaimState.ACTIVE) if overtaken_later else claim


def _in_one_voice(claims: Sequence[ClaimRow], same: Mapping[int, int]) -> list[ClaimRow]:
    """Wire copies that were given origins of their own go back to one of them: they are one mark and count once."""
    origins = {claim.origin_id: claim for claim in claims}
    return [
        replace(claim, origin_id=kept.origin_id, origin=kept.origin, origin_number=kept.origin_number)
        if (kept := origins.get(same.get(claim.origin_id or 0))) is not None
        else claim
        for claim in claims
    ]


def _panel_places(session: Session, claims: Iterable[ClaimRow], shown: Shown) -> dict[str, str]:
    """For each place the panel its claims belong to: its own, or that of the nearest place around it."""
    parents = dict(session.execute(select(Place.id, Place.parent_id)).all())
    names = dict(session.execute(select(Place.id, Place.name)).all())
    drawn = {claim.place_id for claim in claims if has_level(claim)}
    if shown.places:
        wanted = {name.casefold() for name in shown.places}
        drawn = {place_id for place_id, name in names.items() if name.casefold() in wanted}
    homes = {}
    for place_id, name in names.items():
        around: int | None = place_id
        while around is not None and around not in drawn:
            around = parents[around]
        if around is not None:
            homes[name] = names[around]
    return homes


def _flags(events: Sequence[EventRow], place: str) -> tuple[EventFlag, ...]:
    return tuple(
        EventFlag(event.label, event.happened, event.id)
        for event in events
        if event.happened is not None and event.place in (None, place)
    )


def marks_of(claims: Iterable[ClaimRow]) -> tuple[Mark, ...]:
    """One mark a telling: claims of one origin that say the same of the same time are one."""
    return join_copies(mark for mark in map(_mark, claims) if mark is not None)


def _mark(claim: ClaimRow) -> Mark | None:
    """The mark of one claim; None without a number or a day on which it became known."""
    if claim.quantity is None or claim.known is None:
        return None
    return Mark(
        claim_ids=(claim.id,),
        label=claim_label(claim.number),
        quantity=claim.quantity,
        as_of=claim.as_of,
        known=claim.known,
        basis=claim.basis,
        modality=claim.modality,
        kind=claim.kind,
        state=claim.state,
        reliability=_drawn(claim.reliability, Reliability),
        credibility=_drawn(claim.credibility, Credibility),
        house_grade=_house_grade(claim),
        articles=1,
        quote=claim.quote,
        source=claim.source or "",
        outlet=claim.outlet or "",
        title=claim.title,
        origin=origin_label(claim.origin_number) if claim.origin_number is not None else None,
        origin_id=claim.origin_id,
        article_ids=(claim.article_id,),
    )


def _drawn(code: str | None, scale: type[_Grade]) -> _Grade | None:
    """The grade a sign is filled by: the Admiralty's own, or where a house scale's code stands on its ladder."""
    if code is None:
        return None
    return scale(code.place if isinstance(code, HouseCode) else code)


def _house_grade(claim: ClaimRow) -> str:
    is_house = isinstance(claim.reliability, HouseCode) or isinstance(claim.credibility, HouseCode)
    return grade_words(claim.reliability, claim.credibility) if is_house else ""
