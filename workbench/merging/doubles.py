"""The same source or article made on both sides. They are offered to be looked at, and never joined silently."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion
from db.rows import among
from db.sources import Source


@dataclass(frozen=True, slots=True)
class Double:
    """Two rows that may be one: ``ours`` was here, ``theirs`` comes with the merge; ``why`` says what they share."""

    table: str
    ours: int
    theirs: int
    words: str
    why: str


def doubles(session: Session, new: Mapping[str, frozenset[int]]) -> list[Double]:
    """Of the rows a merge has brought (by table, ``new``) those that were here under another id.

    Exact only: sources of one name and kind, whatever its case; articles of one text. Places and codes are told apart
    by their id alone.
    """
    return [*_sources(session, new.get("source", frozenset())), *_articles(session, new.get("article", frozenset()))]


def _sources(session: Session, new: frozenset[int]) -> Iterator[Double]:
    if not new:
        return
    by_name: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for row, name, kind in session.execute(select(Source.id, Source.name, Source.kind).order_by(Source.id)):
        by_name.setdefault((" ".join(name.casefold().split()), kind), []).append((row, name))
    yield from _pairs("source", by_name.values(), new, "the same name")


def _articles(session: Session, new: frozenset[int]) -> Iterator[Double]:
    if not new:
        return
    texts = select(ArticleVersion.text_id).where(among(ArticleVersion.article_id, new))
    rows = session.execute(
        select(ArticleVersion.text_id, Article.id, Article.title)
        .join(Article, Article.id == ArticleVersion.article_id)
        .where(ArticleVersion.text_id.in_(texts))
        .order_by(Article.id)
    )
    by_text: dict[int, list[tuple[int, str]]] = {}
    for text_id, row, title in rows:
        by_text.setdefault(text_id, []).append((row, title))
    yield from _pairs("article", by_text.values(), new, "the same text")


def _pairs(table: str, groups: Iterable[list[tuple[int, str]]], new: frozenset[int], why: str) -> Iterator[Double]:
    for rows in groups:
        ours = next((row for row, _ in rows if row not in new), None)
        if ours is not None:
            yield from (Double(table, ours, row, words, why) for row, words in rows if row in new)
