"""Which claims a number, a table or a statement is of: all there are, or those of a place and a force."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from workbench.charting import is_of_force
from workbench.claim_views import ClaimRow
from workbench.dates import read_typed_day
from workbench.places import find_place, places_within


@dataclass(frozen=True, slots=True)
class Choice:
    """A place takes in all that lies inside it; empty words choose everything. ``day`` is that of an evidence table."""

    place: str = ""
    force: str = ""
    day: date | None = None

    @property
    def words(self) -> str:
        """For example "US forces in Iraq", "Iraq" or "US forces"; nothing where it is everything."""
        if self.place and self.force:
            return f"{self.force} in {self.place}"
        return self.place or self.force

    def as_json(self) -> dict[str, Any]:
        return {"place": self.place, "force": self.force, "day": self.day.isoformat() if self.day else None}


def choice_of(shows: dict[str, Any] | None) -> Choice:
    """What is kept as JSON; what has no meaning there chooses everything."""
    shows = shows or {}
    day = shows.get("day")
    read = read_typed_day(day).latest if isinstance(day, str) and day else None
    return Choice(str(shows.get("place") or ""), str(shows.get("force") or ""), read)


def chosen(session: Session, claims: Iterable[ClaimRow], choice: Choice) -> list[ClaimRow]:
    """The claims of a choice, in the order they come; none where the project does not have the place."""
    within = None
    if choice.place:
        place = find_place(session, choice.place)
        within = places_within(session, place.id) if place is not None else set()
    return [
        claim
        for claim in claims
        if (within is None or claim.place_id in within) and is_of_force(claim, choice.force or None)
    ]
