"""Coded words with the article they stand in and who coded them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.articles import Article, ArticleVersion
from db.codes import Code, Coding
from db.rows import among
from db.sources import Source
from db.spans import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with one code; ``id`` is the coding's. Places are code points of the article's version."""

    id: int
    span_id: int
    code_id: int
    code: str
    colour: str
    article_id: int
    version_id: int
    title: str
    outlet: str | None
    published: date | None
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    made_by: str | None
    made_at: str | None


def passages(session: Session, coding_ids: Collection[int]) -> list[Passage]:
    """These codings, newest article first, in reading order."""
    outlet = aliased(Source)
    rows = session.execute(
        select(
            *(Coding.id, Span.id, Code.id, Code.name, Code.colour, Article.id, Span.version_id, Article.title),
            *(outlet.name, Article.published_earliest, Span.start, Span.end, Span.quote, Span.prefix, Span.suffix),
            *(Analyst.name, Coding.made_at),
        )
        .join(Span, Span.id == Coding.span_id)
        .join(Code, Code.id == Coding.code_id)
        .join(ArticleVersion, ArticleVersion.id == Span.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(outlet, outlet.id == Article.outlet_id)
        .outerjoin(Analyst, Analyst.id == Coding.made_by)
        .where(among(Coding.id, coding_ids))
        .order_by(Article.published_earliest.desc().nulls_last(), Article.id, Span.start, Span.end)
    )
    return [Passage(*tuple(row)) for row in rows]
