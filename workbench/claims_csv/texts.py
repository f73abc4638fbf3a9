"""The articles that rows belong to: one for each outlet, address, title and day, its text made of its rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.claims_csv.claim import TableClaim
from workbench.claims_csv.mapping import Mapping
from workbench.claims_csv.words import Passage, Wording, text_of, title_of
from workbench.incoming import IncomingArticle

_LONGEST = 100_000  # characters; a table with no outlets would else become one text that nobody can read


@dataclass(frozen=True, slots=True)
class RowsArticle:
    """An article on its way in, its claims, and where each stands in its text."""

    article: IncomingArticle
    claims: list[TableClaim]
    passages: list[Passage]


def rows_articles(claims: Iterable[TableClaim], mapping: Mapping, table: str) -> Iterator[RowsArticle]:
    """The articles in the order of their first rows."""
    groups: dict[tuple[object, ...], list[TableClaim]] = {}
    for claim in claims:
        published = claim.published.edtf if claim.published else None
        groups.setdefault((claim.outlet, claim.url, claim.title, published), []).append(claim)
    wording = Wording(mapping)
    for group in groups.values():
        yield from _articles(group, wording, table)


def _articles(group: list[TableClaim], wording: Wording, table: str) -> Iterator[RowsArticle]:
    part: list[tuple[TableClaim, tuple[str, str]]] = []
    room = _LONGEST
    for claim in group:
        words = wording.row_words(claim)
        if part and len(words[0]) > room:
            yield _article(part, table)
            part, room = [], _LONGEST
        part.append((claim, words))
        room -= len(words[0])
    yield _article(part, table)


def _article(part: list[tuple[TableClaim, tuple[str, str]]], table: str) -> RowsArticle:
    claims = [claim for claim, _ in part]
    text, passages = text_of([words for _, words in part], table)
    first = claims[0]
    article = IncomingArticle(
        title=title_of(claims, table),
        text=text,
        outlet=first.outlet,
        published=first.published,
        url=first.url,
        name=table,
    )
    return RowsArticle(article, claims, passages)
