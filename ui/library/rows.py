"""What the list shows: articles under headings, read a page at a time when they come into sight."""

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate

from db.library import WAITING, LibraryRow
from db.listing import EVERYTHING, NO_DATE, Condition, Heading
from ui.library.folding import Folded

Line = LibraryRow | Heading

FILTERS: dict[str, Condition] = {
    "All": EVERYTHING,
    "To review": Condition(f"a.id IN ({WAITING})"),
    NO_DATE: Condition("a.published_earliest IS NULL"),
}

_PAGE = 32  # articles read at a time: more than are seen at once
_PAGES = 64  # kept, of those last seen

Read = Callable[[Sequence[int]], Iterable[LibraryRow]]
Passages = Callable[[Sequence[int]], Mapping[int, str]]


class Lines:
    """A listing as a list of lines. ``read`` reads articles, ``say`` the passages by which they were found, if any.

    Passages in ``said`` are known already. ``folded`` are its stories.
    """

    def __init__(
        self, folded: Folded, read: Read, say: Passages | None = None, said: Mapping[int, str] | None = None
    ) -> None:
        self.folded = folded
        self.listing = listing = folded.listing
        self._read, self._say = read, say
        counts = [heading.count for heading in listing.headings]
        self._starts = [place + n for n, place in enumerate(accumulate(counts, initial=0))][: len(counts)]
        self._pages: OrderedDict[int, dict[int, LibraryRow]] = OrderedDict()
        self._said = dict(said or {})

    def __len__(self) -> int:
        return len(self.listing.ids) + len(self.listing.headings)

    @property
    def ids(self) -> "array[int]":
        return self.listing.ids

    def heading(self, row: int) -> Heading | None:
        place = bisect_right(self._starts, row) - 1
        return self.listing.headings[place] if place >= 0 and self._starts[place] == row else None

    def article(self, row: int) -> int:
        """The id of the article in a row that is no heading."""
        return self.ids[row - bisect_right(self._starts, row)]

    def line(self, row: int) -> Line:
        heading = self.heading(row)
        if heading is not None:
            return heading
        place = row - bisect_right(self._starts, row)
        article = self._page(place // _PAGE).get(self.ids[place])
        return article or LibraryRow(self.ids[place], "…", None, None, *(False,) * 3, 0, 0, 0)  # gone a moment ago

    def passage(self, row: int) -> str:
        """The words by which the article of a row was found; empty where they are not in its text."""
        if self._say is None or isinstance(line := self.line(row), Heading):
            return ""
        return self._said.get(line.id, "")

    def place_of(self, article_id: int) -> int | None:
        """Which of the articles it is, from 0."""
        try:
            return self.ids.index(article_id)
        except ValueError:
            return None

    def row_of(self, article_id: int) -> int | None:
        """Which of the lines it is, headings counted; of an article in a folded story, that of the story."""
        place = self.place_of(article_id)
        story = self.folded.story_of(article_id) if place is None else None
        if story is not None:
            place = self.place_of(self.folded.leaders[story])
        return None if place is None else self._row_at(place)

    def forget(self) -> range:
        """Have everything in sight read anew; returns the rows from the first that reads otherwise to the last."""
        before, self._pages = self._pages, OrderedDict()
        if not before:
            return range(len(self))
        in_sight = list(before)[-2:]  # the list may show the end of one page and the start of the next
        changed = sorted(place for number in in_sight for place in self._changed(number, before[number]))
        return range(self._row_at(changed[0]), self._row_at(changed[-1]) + 1) if changed else range(0)

    def _changed(self, number: int, before: dict[int, LibraryRow]) -> Iterable[int]:
        """The places on a page, read anew, of what reads otherwise than before."""
        now, first = self._page(number), number * _PAGE
        for place, article in enumerate(self.ids[first : first + _PAGE], first):
            if now.get(article) != before.get(article):
                yield place

    def _row_at(self, place: int) -> int:
        return place + bisect_right([start - n for n, start in enumerate(self._starts)], place)

    def _page(self, number: int) -> dict[int, LibraryRow]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        wanted = self.ids[number * _PAGE : (number + 1) * _PAGE]
        self._pages[number] = {row.id: row for row in self._read(wanted)}
        if self._say is not None and not all(each in self._said for each in wanted):
            self._said |= self._say(wanted)
        if len(self._pages) > _PAGES:
            _, left = self._pages.popitem(last=False)
            for article_id in left:
                self._said.pop(article_id, None)
        return self._pages[number]


NOTHING = Lines(Folded(), lambda _ids: ())
