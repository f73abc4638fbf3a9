"""From claims to marks: one a telling, whatever articles carry it; one panel a place; events as flags."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.places import Place
from db.values import Basis, ClaimState, Credibility, Reliability
from workbench.claim_views import ClaimRow, claim_rows, with_derived
from workbench.contradictions.conflicts import NO_CONFLICTS, Conflicts, conflicts_among
from workbench.events import EventRow, event_rows
from workbench.figures.content import EventFlag, Mark, Panel, View
from workbench.figures.copies import join_copies
from workbench.grades import grade_words
from workbench.numbering import claim_label, origin_label
from workbench.places import places_around
from workbench.relation_views import related_pairs
from workbench.scales import HouseCode
from workbench.voices import one_voice
from workbench.whatif import AS_IT_IS, WhatIf

_Grade = TypeVar("_Grade", Reliability, Credibility)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a chart is asked to show. No ``places`` means every place with a level; no ``force`` means each of them.

    ``known_on`` leaves out what was published later, and lets live again what was overtaken later. ``undecided`` also
    marks claims that cannot both hold and that no analyst has judged: for the screen, not for a report. With ``pooled``
    each panel has its pooled level, of those counted by ``basis`` where that can be told. With a ``day`` the figure has
    the claims of that day alone. ``view`` is how several series stand; with ``histories`` pooled levels are shown as
    plausible courses in place of ranges. Where ``series`` names places with their forces, no other has a panel. Beside
    each panel stands another as it would be ``what_if``.
    """

    places: tuple[str, ...] = ()
    force: str | None = None
    known_on: date | None = None
    undecided: bool = False
    pooled: bool = False
    basis: Basis | None = None
    day: date | None = None
    view: View = View.PANELS
    histories: bool = False
    series: tuple[tuple[str, str], ...] = ()
    what_if: WhatIf = AS_IT_IS


def panels(session: Session, shown: Shown, but: Collection[int] = ()) -> tuple[Panel, ...]:
    """A panel for each force and place asked for, the one with the most marks first; no claims of these articles."""
    known = known_claims(session, shown.known_on, but)
    conflicts = conflicts_among(known, related_pairs(session), undecided=shown.undecided)
    claims = [claim for claim in known if _is_shown(claim, shown)]
    homes = _panel_places(session, claims, shown)
    flags = event_rows(session)
    by_panel: dict[tuple[str, str], list[ClaimRow]] = {}
    for claim in claims:
        home = homes.get(claim.place or "")
        if home is not None:
            by_panel.setdefault((home, claim.force or ""), []).append(claim)
    around = places_around(session)
    drawn = {key for key, tellings in by_panel.items() if any(has_level(claim) for claim in tellings)}
    made = [
        Panel(
            place,
            force,
            marks_of(by_panel[place, force], conflicts),
            _flags(flags, place, shown.known_on),
            within=next((outer for outer in around.get(place, ()) if (outer, force) in drawn), ""),
        )
        for place, force in drawn
        if not shown.series or (place, force) in shown.series
    ]
    return tuple(sorted(made, key=lambda panel: (-len(panel.marks), panel.name)))


def with_parts(session: Session, shown: Shown) -> Shown:
    """What is to be added up: one place alone is shown with those of its parts that have a level."""
    if shown.view not in (View.STACKED, View.SHARES) or len(shown.places) != 1:
        return shown
    (whole,) = shown.places
    every = panels(session, replace(shown, places=(), view=View.PANELS))
    parts = [panel.place for panel in every if panel.within.casefold() == whole.casefold()]
    return replace(shown, places=(whole, *parts))


def known_claims(session: Session, day: date | None = None, but: Collection[int] = ()) -> list[ClaimRow]:
    """The claims as they were known on a day, each wire copy with the origin it is counted under.

    Those of the articles `but` are left out, for an analyst who tags them blind.
    """
    rows = [row for row in claim_rows(session) if row.article_id not in but] if but else claim_rows(session)
    return _in_one_voice(_known(rows, day), one_voice(session))


def is_of_force(claim: ClaimRow, force: str | None) -> bool:
    """Whether a claim is of the force asked for, "US" or "US forces"; each is where none is asked for."""
    return not force or (claim.force or "").casefold() in {force.casefold(), f"{force} forces".casefold()}


def has_level(claim: ClaimRow) -> bool:
    """Whether the claim states a level in persons; a share or a change of an unlinked base does not."""
    quantity = claim.level
    return (
        quantity is not None and quantity.ratio is None and (quantity.low, quantity.best, quantity.high) != (None,) * 3
    )


def _is_shown(claim: ClaimRow, shown: Shown) -> bool:
    if claim.quantity is None or claim.place is None or claim.force is None or claim.known is None:
        return False
    return is_of_force(claim, shown.force)


def _known(claims: Sequence[ClaimRow], day: date | None) -> Sequence[ClaimRow]:
    """The claims as they were known on a day: a base that was published later reckons nothing yet."""
    if day is None:
        return claims
    known = [_as_known_on(claim, day) for claim in claims if claim.known is not None and claim.known <= day]
    return with_derived(known, known)


def _as_known_on(claim: ClaimRow, day: date) -> ClaimRow:
    overtaken_later = claim.state_since is not None and claim.state_since > day
    return replace(claim, state=ClaimState.ACTIVE) if overtaken_later else claim


def _in_one_voice(claims: Sequence[ClaimRow], same: Mapping[int, int]) -> list[ClaimRow]:
    """Wire copies that were given origins of their own go back to one of them: they are one mark and count once."""
    origins = {claim.origin_id: claim for claim in claims if claim.origin_id is not None}
    return [
        replace(claim, origin_id=kept.origin_id, origin=kept.origin, origin_number=kept.origin_number)
        if (kept := origins.get(same.get(claim.origin_id or 0, 0))) is not None
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


def _flags(events: Sequence[EventRow], place: str, known_on: date | None) -> tuple[EventFlag, ...]:
    """The events of a place that had begun on the day of knowledge."""
    return tuple(
        EventFlag(event.label, event.happened, event.id)
        for event in events
        if event.happened is not None
        and event.place in (None, place)
        and (known_on is None or (event.happened.earliest or event.happened.latest or known_on) <= known_on)
    )


def marks_of(claims: Iterable[ClaimRow], conflicts: Conflicts = NO_CONFLICTS) -> tuple[Mark, ...]:
    """One mark a telling: claims of one origin that say the same of the same time are one."""
    return join_copies(mark for claim in claims if (mark := _mark(claim, conflicts)) is not None)


def _mark(claim: ClaimRow, conflicts: Conflicts) -> Mark | None:
    """The mark of one claim; None without a number or a day on which it became known."""
    if claim.level is None or claim.known is None:
        return None
    return Mark(
        claim_ids=(claim.id,),
        label=claim_label(claim.number),
        quantity=claim.level,
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
        derived=claim.derived.words if claim.derived and claim.derived.level else "",
        conflicts=conflicts.judged.get(claim.id, ()),
        undecided=conflicts.undecided.get(claim.id, ()),
    )


def _drawn(code: str | None, scale: type[_Grade]) -> _Grade | None:
    """The grade a sign is filled by: the Admiralty's own, or where a house scale's code stands on its ladder."""
    if code is None:
        return None
    return scale(code.place if isinstance(code, HouseCode) else code)


def _house_grade(claim: ClaimRow) -> str:
    is_house = isinstance(claim.reliability, HouseCode) or isinstance(claim.credibility, HouseCode)
    return grade_words(claim.reliability, claim.credibility) if is_house else ""
