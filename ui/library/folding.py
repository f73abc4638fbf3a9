"""Stories folded to one line each in the list, and opened again one by one."""

from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from db.listing import Heading, Listing
from ui.language.texts import tr


@dataclass(frozen=True, slots=True)
class Folded:
    """A listing in which each story has one line, its first; those of opened stories follow it there.

    ``every`` are the articles of the listing as it was. ``leaders`` has for each story of the list the article that
    stands for it, ``sizes`` how many it has, ``numbers`` what an article of an opened story tells otherwise.
    """

    listing: Listing = field(default_factory=Listing)
    every: "array[int]" = field(default_factory=lambda: array("q"))
    stories: Mapping[int, int] = field(default_factory=dict)
    leaders: Mapping[int, int] = field(default_factory=dict)
    sizes: Mapping[int, int] = field(default_factory=dict)
    opened: frozenset[int] = frozenset()
    numbers: Mapping[int, str] = field(default_factory=dict)

    def story_of(self, article_id: int) -> int | None:
        """The story that an article is folded into or could be; None where the list has no other of it."""
        story = self.stories.get(article_id)
        return story if story is not None and self.sizes.get(story, 0) > 1 else None

    def leads(self, article_id: int) -> bool:
        story = self.story_of(article_id)
        return story is not None and self.leaders[story] == article_id

    def words(self, article_id: int) -> str:
        """What stands below an article: "5 articles, 1 story", or the numbers that it tells otherwise."""
        story = self.story_of(article_id)
        if story is None:
            return ""
        numbers = self.numbers.get(article_id, "")
        if not self.leads(article_id):
            return numbers
        words = tr("{count:,} articles, 1 story", count=self.sizes[story])
        return f"{words}: {numbers}" if numbers else words


def unfolded(listing: Listing) -> Folded:
    return Folded(listing, listing.ids)


def fold(
    listing: Listing, stories: Mapping[int, int], opened: Collection[int], numbers: Mapping[int, str] | None = None
) -> Folded:
    """Fold a listing. `stories` has the story of each article that is in one.

    A story stands where its first article in the list does, under the heading of that one; articles of an opened story
    follow it in the order of the list. Headings count lines, and go where no line is left.
    """
    members: dict[int, list[int]] = {}
    for article in listing.ids:
        story = stories.get(article)
        if story is not None:
            members.setdefault(story, []).append(article)
    leaders = {story: articles[0] for story, articles in members.items()}
    ids, headings, at = array("q"), [], 0
    for heading in listing.headings or (Heading("", len(listing.ids)),):
        before = len(ids)
        for article in listing.ids[at : at + heading.count]:
            story = stories.get(article)
            if story is None:
                ids.append(article)
            elif leaders[story] == article:
                ids.extend(members[story] if story in opened else (article,))
        at += heading.count
        if len(ids) > before:
            headings.append(Heading(heading.title, len(ids) - before))
    sizes = {story: len(articles) for story, articles in members.items()}
    shown = Listing(ids, tuple(headings) if listing.headings else ())
    return Folded(shown, listing.ids, stories, leaders, sizes, frozenset(opened), numbers or {})
