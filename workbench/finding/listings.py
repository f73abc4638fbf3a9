"""What the library's list shows for what is typed: everything that is found, the best of it first and soon."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from db.drivers import driver_behind
from db.listing import EVERYTHING, Arrangement, Condition, Heading, Listing, read_listing
from workbench.finding.marks import MARKS
from workbench.searching import Sought, all_of, best_hits, found_in_headlines, found_in_texts, understand

SOON = 50
"""Hits that are shown before all others are ranked."""

BEST_FIRST, ELSEWHERE = "Best first", "Only in headline or outlet"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is typed, the filter beside it, and how the list is arranged; ``best_first`` where words are sought."""

    typed: str = ""
    filter: Condition = EVERYTHING
    arranged: Arrangement = field(default_factory=Arrangement)
    best_first: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """A listing with what was sought. ``said`` are passages that are known already, ``is_whole`` unless more come."""

    listing: Listing
    sought: Sought
    said: Mapping[int, str] = field(default_factory=dict)
    is_whole: bool = True

    @property
    def is_ranked(self) -> bool:
        return any(one.title in {BEST_FIRST, ELSEWHERE} for one in self.listing.headings)


def listings(session: Session, wanted: Wanted) -> Iterator[Found]:
    """The list, at once where its order is given; ranked, the first 50 come before the rest is known.

    Raises `WorkbenchError` where what is typed asks for what there is not.
    """
    sought = understand(wanted.typed, is_being_typed=True)
    asked = all_of(sought.asked, wanted.filter)
    if not sought.match or not wanted.best_first:
        driver = driver_behind(session)
        yield Found(read_listing(driver, wanted.arranged, all_of(sought.in_text, wanted.filter)), sought)
        return
    filtered = Sought(sought.match, asked, sought.headline, sought.words)
    hits = best_hits(session, filtered, SOON, MARKS)
    said = {hit.id: hit.passage for hit in hits}
    if len(hits) == SOON:
        ids = array("q", said)
        yield Found(Listing(ids, (Heading(BEST_FIRST, len(ids)),)), sought, said, is_whole=False)
        texts = found_in_texts(session, filtered)
    else:
        texts = array("q", said)
    found = set(texts)
    others = array("q", (each for each in found_in_headlines(session, filtered) if each not in found))
    groups = (Heading(BEST_FIRST, len(texts)), Heading(ELSEWHERE, len(others)))
    yield Found(Listing(texts + others, tuple(one for one in groups if one.count)), sought, said)
