"""What a note can be on or lead to, as the palette's candidates, by the first sign typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from db.notes import THINGS
from ui.palette.candidates import Candidate
from workbench.second_coding.blind import seen_things
from workbench.things import Named, Thing, things_found

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_ICONS = {
    "article": "file-text",
    "claim": "quote",
    "source": "user",
    "origin": "git-fork",
    "place": "map-pin",
    "event": "flag",
    "code": "tag",
    "assessment": "ruler",
    "figure": "chart-line",
    "span": "tags",
}
KINDS = {"#": ("claim", "assessment"), "@": ("source", "origin", "place")}
_ANY = tuple(kind for kind in THINGS if kind != "span")  # tags are gone to where they lie, not by their words
_MOST_OF_ONE = 12


def thing_candidates(
    session: "Session", who: str | None, typed: str, does: Callable[[Thing], Callable[[], object]]
) -> list[Candidate]:
    """Everything whose name has the words typed, or what the sign before them stands for; ``does`` says what for."""
    sign = typed[:1] if typed[:1] in KINDS else ""
    kinds = KINDS.get(sign, _ANY)
    found = things_found(session, typed.removeprefix(sign), kinds, 40 if sign else _MOST_OF_ONE)
    return [candidate(one, does(one.thing)) for one in seen_things(session, who, found)]


def candidate(one: Named, run: Callable[[], object]) -> Candidate:
    return Candidate(one.words, run, detail=one.detail, icon=_ICONS[one.thing.kind], is_found=True)
