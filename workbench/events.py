"""Events: what a chart shows as flags."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.events import Event
from db.places import Place
from db.values import AsOf


def add_event(
    session: Session, label: str, happened: AsOf | None, *, place_id: int | None = None, kind: str | None = None
) -> Event:
    if not label.strip():
        raise WorkbenchError("An event needs a name.")
    event = Event(
        label=" ".join(label.split()),
        kind=kind,
        place_id=place_id,
        happened=happened.edtf if happened else None,
        happened_earliest=happened.earliest if happened else None,
        happened_latest=happened.latest if happened else None,
    )
    session.add(event)
    session.flush()
    return event


@dataclass(frozen=True, slots=True)
class EventRow:
    id: int
    label: str
    kind: str | None
    place_id: int | None
    place: str | None
    happened: AsOf | None


def event_rows(session: Session) -> list[EventRow]:
    """All events, dated ones in order of time."""
    rows = session.execute(
        select(Event, Place.name)
        .outerjoin(Place, Place.id == Event.place_id)
        .order_by(Event.happened_earliest.is_(None), Event.happened_latest, Event.id)
    )
    return [EventRow(one.id, one.label, one.kind, one.place_id, place, _happened(one)) for one, place in rows]


def _happened(event: Event) -> AsOf | None:
    if event.happened is None:
        return None
    return AsOf(event.happened, event.happened_earliest, event.happened_latest)
