"""From claims to marks: one a telling, whatever articles carry it; one panel a place; events as flags."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.places import Place
from db.values import ClaimState
from workbench.claim_views import ClaimRow, claim_rows
from workbench.events import EventRow, event_rows
from workbench.figures.content import EventFlag, Mark, Panel
from workbench.numbering import claim_label, origin_label


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


def _panel_places(session: Session, claims: Iterable[ClaimRow], shown: Shown) -> dict[str, str]:
    """For each place the panel its claims belong to: its own, or that of the nearest place around it."""
    parents = dict(session.execute(select(Place.id, Place.parent_id)).tuples().all())
    names = dict(session.execute(select(Place.id, Place.name)).tuples().all())
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
    tellings: dict[object, list[ClaimRow]] = {}
    for claim in claims:
        tellings.setdefault(_telling(claim), []).append(claim)
    return tuple(_mark(each) for each in tellings.values())


def _telling(claim: ClaimRow) -> object:
    if claim.origin_id is None:
        return claim.id
    number, time = claim.quantity, claim.as_of
    said = (number.bound, number.low, number.best, number.high, number.ratio) if number else None
    return (claim.origin_id, claim.kind, claim.modality, claim.state, claim.basis, said, time.edtf if time else None)


def _mark(tellings: Sequence[ClaimRow]) -> Mark:
    first = min(tellings, key=lambda claim: (claim.known or date.max, claim.number))
    assert first.quantity is not None and first.known is not None  # noqa: PT018, S101  _is_shown lets no others in
    return Mark(
        claim_ids=tuple(claim.id for claim in tellings),
        label=claim_label(first.number),
        quantity=first.quantity,
        as_of=first.as_of,
        known=first.known,
        basis=first.basis,
        modality=first.modality,
        kind=first.kind,
        state=first.state,
        reliability=first.reliability,
        credibility=first.credibility,
        articles=len({claim.article_id for claim in tellings}),
        quote=first.quote,
        source=first.source or "",
        outlet=first.outlet or "",
        title=first.title,
        origin=origin_label(first.origin_number) if first.origin_number is not None else None,
        origin_id=first.origin_id,
        article_ids=tuple(sorted({claim.article_id for claim in tellings})),
    )
