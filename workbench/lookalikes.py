"""Sources that an analyst may want to compare: described alike, and in the same outlet or on the same day.

They are offered and never joined; a pair on which there is a verdict is not offered again.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article
from db.claims import Attribution, Claim
from db.rows import among
from db.sources import Source
from db.values import SourceKind
from workbench.likeness import describe_alike
from workbench.sources import source
from workbench.verdicts import newest_verdicts

_PEOPLE = (SourceKind.ANONYMOUS_PERSON, SourceKind.NAMED_PERSON)


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A source that is described alike; ``agrees`` says in what else: "same outlet", "same day"."""

    source_id: int
    number: int
    name: str
    kind: SourceKind
    agrees: tuple[str, ...]


def lookalikes(session: Session, source_id: int) -> list[Lookalike]:
    """The sources that may be this one, those that agree in most first. Only people are asked about."""
    asked = source(session, source_id)
    if asked.kind not in _PEOPLE:
        return []
    decided = newest_verdicts(session)
    alike = [
        one
        for one in session.scalars(select(Source).where(Source.kind.in_(_PEOPLE), Source.id != source_id))
        if frozenset((source_id, one.id)) not in decided and _described_alike(asked, one)
    ]
    told = _told(session, [source_id, *(one.id for one in alike)])
    mine = told.get(source_id, (set(), set()))
    found = [
        Lookalike(one.id, one.number, one.name, one.kind, _agreeing(mine, told.get(one.id, (set(), set()))))
        for one in alike
    ]
    return sorted((one for one in found if one.agrees), key=lambda one: (-len(one.agrees), one.number))


def _described_alike(one: Source, other: Source) -> bool:
    return any(
        describe_alike(first, second)
        for first in filter(None, (one.name, one.description))
        for second in filter(None, (other.name, other.description))
    )


Told = tuple[set[int | None], set[date | None]]


def _told(session: Session, sources: list[int]) -> dict[int, Told]:
    """For each source the outlets that carry it and the days on which they did."""
    rows = session.execute(
        select(Attribution.source_id, Article.outlet_id, Article.published_earliest)
        .join(Claim, Claim.id == Attribution.claim_id)
        .join(Article, Article.id == Claim.article_id)
        .where(among(Attribution.source_id, sources))
        .distinct()
    )
    told: dict[int, Told] = {}
    for source_id, outlet_id, day in rows:
        outlets, days = told.setdefault(source_id or 0, (set(), set()))
        outlets.add(outlet_id)
        days.add(day)
    return told


def _agreeing(mine: Told, other: Told) -> tuple[str, ...]:
    outlet = "same outlet" if (mine[0] & other[0]) - {None} else ""
    day = "same day" if (mine[1] & other[1]) - {None} else ""
    return tuple(filter(None, (outlet, day)))
