"""Everything on the timeline in the order of time, so that one key leads from each thing to the next."""

from dataclasses import dataclass

from workbench.timeline.items import Happening, Telling, Timeline
from workbench.timeline.timespans import in_time


@dataclass(frozen=True, slots=True)
class Spot:
    """One thing that can be chosen: a telling by its row, or an event by its place among the events."""

    row: int | None = None
    event: int | None = None


def steps_of(timeline: Timeline) -> list[Spot]:
    """Events and tellings by when they were true; an event stands before the claims of its day."""
    events = [(in_time(one.when), 0, Spot(event=n)) for n, one in enumerate(timeline.events)]
    rows = [(in_time(one.true), 1, Spot(row=n)) for n, one in enumerate(timeline.tellings)]
    return [spot for _, _, spot in sorted([*events, *rows], key=lambda step: step[:2])]


def at(timeline: Timeline, spot: Spot | None) -> Telling | Happening | None:
    """What stands at a spot; None where nothing does any more."""
    if spot is None:
        return None
    if spot.event is not None:
        return timeline.events[spot.event] if spot.event < len(timeline.events) else None
    row = spot.row if spot.row is not None else len(timeline.tellings)
    return timeline.tellings[row] if row < len(timeline.tellings) else None
