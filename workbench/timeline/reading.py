"""A project's timeline, read in few queries: the claims that are wanted as tellings, and the events beside them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article
from db.claims import Claim, quantity_in, time_in
from db.errors import WorkbenchError
from db.forces import Force
from db.origins import Origin
from db.places import Place
from db.rows import table_of
from db.sources import Source
from db.spans import Span
from db.values import AsOf
from workbench.claim_joins import Outlet, joined_to_its_parts
from workbench.events import EventRow, event_rows
from workbench.figures.phrases import level_words, listed
from workbench.forces import find_force, force_names
from workbench.grades import CurrentGrades, current_grades, grade_words
from workbench.numbering import claim_label, origin_label
from workbench.places import find_place, place_names, places_within
from workbench.timeline.gathering import Single, gather
from workbench.timeline.items import Carrier, Happening, Telling, Timeline
from workbench.timeline.timespans import TimeSpan, in_time, known_span, time_span, touches
from workbench.voices import one_voice

_CLAIMS = joined_to_its_parts(
    select(
        *table_of(Claim).columns,
        Article.title,
        Article.published,
        Article.published_earliest,
        Article.published_latest,
        Span.quote,
        Outlet.name.label("outlet"),
        Place.name.label("place"),
        Force.name.label("force"),
        Source.id.label("source_id"),
        Source.name.label("source"),
        Origin.id.label("origin_id"),
        Origin.number.label("origin_number"),
        Origin.label.label("origin"),
        Origin.happened,
        Origin.happened_earliest,
        Origin.happened_latest,
    )
).order_by(Claim.number, Claim.id)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a timeline is asked to show. A place takes in all that lies inside it, a force all its parts.

    With ``first`` or ``last`` what was true or became known in that period; what has no date cannot lie outside it
    and stays.
    """

    place: str = ""
    force: str = ""
    first: date | None = None
    last: date | None = None


def read_timeline(session: Session, wanted: Wanted | None = None, but: Collection[int] = ()) -> Timeline:
    """The tellings and events that are wanted, in the order of time; nothing that the articles `but` tell.

    Raises `WorkbenchError` for a place or a force that the project does not have, and a period that runs backwards.
    """
    wanted = wanted or Wanted()
    _refuse_backwards(wanted)
    places, forces = _places(session, wanted.place), _forces(session, wanted.force)
    asked = _CLAIMS
    if places is not None:
        asked = asked.where(Claim.place_id.in_(places))
    if forces is not None:
        asked = asked.where(Claim.force_id.in_(forces))
    if but:
        asked = asked.where(Claim.article_id.not_in(but))
    grades, same = current_grades(session), one_voice(session)
    found = (_single(row, grades, same.get(row.origin_id, row.origin_id)) for row in session.execute(asked))
    tellings = gather(one for one in found if _in_period(one.telling, wanted))
    return Timeline(tellings, _happenings(event_rows(session), places, wanted))


def _refuse_backwards(wanted: Wanted) -> None:
    if wanted.first and wanted.last and wanted.first > wanted.last:
        raise WorkbenchError(f"The period runs backwards: {wanted.first} is after {wanted.last}. Swap the two dates.")


def _places(session: Session, name: str) -> set[int] | None:
    if not name:
        return None
    place = find_place(session, name)
    if place is None:
        raise WorkbenchError(f"The project has no place {name}. {_has(list(place_names(session)))}")
    return places_within(session, place.id)


def _forces(session: Session, name: str) -> set[int] | None:
    """The force and its parts."""
    if not name:
        return None
    force = find_force(session, name)
    if force is None:
        raise WorkbenchError(f"The project has no force {name}. {_has(list(force_names(session)))}")
    within, count = {force.id}, 0
    parents: Any = session.execute(select(Force.id, Force.parent_id)).all()
    while len(within) > count:
        count = len(within)
        within |= {child for child, parent in parents if parent in within}
    return within


def _has(names: list[str]) -> str:
    return f"It has {listed(names[:8])}{' and others' if len(names) > 8 else ''}." if names else "It has none yet."


def _in_period(one: Telling, wanted: Wanted) -> bool:
    if wanted.first is None and wanted.last is None:
        return True
    if one.true is None and one.known is None:
        return True
    return any(touches(span, wanted.first, wanted.last) for span in (one.true, one.known))


def _single(row: Any, grades: CurrentGrades, voice: int | None) -> Single:
    """One claim. Its key says which others are the same telling: one origin, saying the same of the same time."""
    published = _span(row.published, row.published_earliest, row.published_latest)
    said = _span(row.happened, row.happened_earliest, row.happened_latest)
    telling = Telling(
        label=claim_label(row.number),
        says=_says(row),
        quote=" ".join((row.quote or "").split()),
        force=row.force or "",
        place=row.place or "",
        kind=row.kind,
        modality=row.modality,
        state=row.state,
        reason=row.state_reason or "",
        basis=row.basis,
        true=time_span(time_in(row)),
        true_words=row.as_of_words or "",
        rule=row.as_of_rule or "",
        said=said,
        known=known_span(said, published),
        source=row.source or "",
        origin=f"{origin_label(row.origin_number)} {row.origin}" if row.origin_id is not None else "",
        origin_id=voice,
        grade=grade_words(grades.reliability.get(row.source_id), grades.credibility.get(row.id)),
        carriers=(Carrier(row.id, claim_label(row.number), row.outlet or "", row.title, published),),
    )
    return Single(telling, None if voice is None else _key(row, voice))


def _key(row: Any, voice: int) -> object:
    said = (row.bound, row.low, row.best, row.high, row.ratio_low, row.ratio_high, row.direction)
    about = (row.as_of_earliest, row.as_of_latest, row.force_id, row.place_id)
    return voice, said, about, row.basis, row.modality, row.kind, row.state


def _says(row: Any) -> str:
    """The number in the words that say it, else in ours; a claim without a number says its kind."""
    quantity = quantity_in(row)
    if quantity is None:
        return str(row.kind.value)
    return " ".join(quantity.words.split()) or level_words(quantity)


def _span(edtf: str | None, earliest: date | None, latest: date | None) -> TimeSpan | None:
    return time_span(AsOf(edtf, earliest, latest)) if edtf is not None else None


def _happenings(rows: list[EventRow], places: Collection[int] | None, wanted: Wanted) -> tuple[Happening, ...]:
    """The events of the place that is wanted and of no place; all of them where no place is."""
    events = [
        Happening(row.id, row.label, row.kind or "", row.place or "", time_span(row.happened))
        for row in rows
        if places is None or row.place_id is None or row.place_id in places
    ]
    kept = [one for one in events if one.when is None or touches(one.when, wanted.first, wanted.last)]
    return tuple(sorted(kept, key=lambda one: (in_time(one.when), one.label)))
