"""The texts of a file as articles to bring in, and where what is marked stands in them as they are stored."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.errors import WorkbenchError
from workbench.dates import read_typed_day
from workbench.exchange.refi.counting import Counted, Counting, countings
from workbench.exchange.refi.found import FoundProject, FoundSource, Selection
from workbench.exchange.refi.naming import VARIABLES
from workbench.exchange.refi.offsets import StoredOffsets
from workbench.exchange.refi.quoting import quoted_place
from workbench.incoming import IncomingArticle

_FACTS = {
    **{name: name for name in ("outlet", "byline", "dateline", "published", "url", "language", "agency")},
    "publisher": "outlet",
    "publication": "outlet",
    "medium": "outlet",
    "newspaper": "outlet",
    "author": "byline",
    "link": "url",
    "date": "published",
    "publication date": "published",
}
"""Variables of any program whose name says what Muster knows of an article."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A text ready to come in. ``ends`` are its selections with where they stand; ``outside`` lie in no words of it.

    ``more`` are the variables that an article has no field for, as name and value.
    """

    source: FoundSource
    article: IncomingArticle
    ends: Sequence[tuple[Selection, int, int]]
    outside: int
    more: Mapping[str, str]


def ready_texts(found: FoundProject, told: list[str]) -> Iterator[Ready]:
    """Each text as an article; one that cannot be stored is told of instead."""
    names = {**found.variables, **VARIABLES}
    for source, counting in zip(found.sources, countings(found.sources, found.origin), strict=True):
        try:
            stored = StoredOffsets(source.raw)
        except WorkbenchError as error:
            told.append(f"“{source.name}” was left out. {error}")
            continue
        ends = list(_ends(source, counting, stored))
        said = {names.get(key) or "unnamed": value for key, value in source.values.items()}
        article, more = _article(source, stored, said)
        yield Ready(source, article, ends, len(source.selections) - len(ends), more)


def _ends(source: FoundSource, counting: Counting, stored: StoredOffsets) -> Iterator[tuple[Selection, int, int]]:
    counted = Counted(source.raw, counting)
    for one in source.selections:
        if one.is_quoted:
            place = quoted_place(stored.text.body, one.name, one.end - one.start)
            if place is not None:
                yield one, *place
            continue
        start, end = counted.ends(one)
        if 0 <= start < end <= len(source.raw):
            first, last = stored(start), stored(end)
            if first < last:
                yield one, first, last


def _article(
    source: FoundSource, stored: StoredOffsets, said: Mapping[str, str]
) -> tuple[IncomingArticle, dict[str, str]]:
    facts = {_FACTS[name.lower()]: value for name, value in said.items() if name.lower() in _FACTS}
    more = {name: value for name, value in said.items() if name.lower() not in _FACTS}
    published = None
    if "published" in facts:
        try:
            published = read_typed_day(facts["published"])
        except WorkbenchError:
            more["published"] = facts["published"]
    article = IncomingArticle(
        title=source.name,
        text=stored.text,
        outlet=facts.get("outlet"),
        byline=facts.get("byline"),
        dateline=facts.get("dateline"),
        published=published,
        url=facts.get("url"),
        language=facts.get("language"),
        name=source.name,
        agency=facts.get("agency"),
    )
    return article, more
