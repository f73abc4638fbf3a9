"""Claims found by the number they state: "2000 Syria 2024", "<2000", "900..1200 iraq"."""

import re
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.errors import WorkbenchError
from db.forces import Force
from db.places import Place
from db.values import Quantity
from workbench.reading import parse_typed_number
from workbench.things import Named, Thing, named

_YEAR = re.compile(r"(?:19|20)\d\d")
_ABOUT = 0.1  # how far "about 2,500" reaches to either side, as a share of it


def claims_stating(session: Session, typed: str, most: int = 40) -> list[Named]:
    """The claims that state a number within what is typed, newest first; further words are a place, a force or a year.

    "2000" is that number, "~2500" within a tenth of it, "<2000" and ">900" up to and from there, "900..1200" between.
    Nothing typed, or no number, finds nothing.
    """
    first, *others = typed.split() or [""]
    reach = _reach(first)
    if reach is None:
        return []
    low, high = reach
    wanted = (
        select(Claim.id)
        .outerjoin(Place, Place.id == Claim.place_id)
        .outerjoin(Force, Force.id == Claim.force_id)
        .where(or_(*(column.between(low, high) for column in (Claim.low, Claim.best, Claim.high))))
        .order_by(Claim.id.desc())
        .limit(most)
    )
    for word in others:
        if _YEAR.fullmatch(word):
            year = int(word)
            wanted = wanted.where(
                func.coalesce(Claim.as_of_latest, Claim.as_of_earliest) >= date(year, 1, 1),
                func.coalesce(Claim.as_of_earliest, Claim.as_of_latest) <= date(year, 12, 31),
            )
        else:
            names = func.coalesce(Place.name, "") + " " + func.coalesce(Force.name, "")
            wanted = wanted.where(names.icontains(word, autoescape=True))
    things = [Thing("claim", claim_id) for claim_id in session.scalars(wanted)]
    names_of = named(session, things)
    return [names_of[thing] for thing in things]


def _reach(typed: str) -> tuple[float, float] | None:
    """The least and the most that is meant by a number as typed; None for what is no number."""
    try:
        said: Quantity = parse_typed_number(typed)
    except WorkbenchError:
        return None
    if said.best is not None:
        share = _ABOUT if typed.startswith("~") else 0.0
        return said.best * (1 - share), said.best * (1 + share)
    return said.low if said.low is not None else 0.0, said.high if said.high is not None else float("inf")
