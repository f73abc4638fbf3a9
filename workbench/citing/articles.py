"""An article of the project as CSL-JSON, which every style and every list of references is made of."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.articles import Article, ArticleVersion
from db.sources import Source
from workbench.citing import Item
from workbench.citing.dates import csl_date, csl_day
from workbench.citing.names import names_of


def article_items(session: Session, ids: Iterable[int] | None = None) -> dict[int, Item]:
    """The articles by their row ids, all of them without ``ids``, in the order they were published in."""
    outlet = aliased(Source)
    first_seen = (
        select(ArticleVersion.article_id, func.min(ArticleVersion.captured_at).label("seen"))
        .group_by(ArticleVersion.article_id)
        .subquery()
    )
    wanted = (
        select(Article, outlet.name, first_seen.c.seen)
        .outerjoin(outlet, outlet.id == Article.outlet_id)
        .outerjoin(first_seen, first_seen.c.article_id == Article.id)
        .order_by(Article.published_earliest, Article.id)
    )
    rows = session.execute(wanted).all() if ids is None else _chosen(session, wanted, sorted(set(ids)))
    return {article.id: article_item(article, name, seen) for article, name, seen in rows}


def _chosen(session: Session, wanted: Any, ids: list[int]) -> list[Any]:
    """The rows of some articles, few enough in one statement."""
    parts = (ids[at : at + 500] for at in range(0, len(ids), 500))
    return [row for part in parts for row in session.execute(wanted.where(Article.id.in_(part)))]


def article_item(article: Article, outlet: str | None, seen: str | None) -> Item:
    """One article; what is not known of it is left out."""
    on_the_web = bool(article.url and article.url.startswith(("http://", "https://")))
    facts = {
        "id": str(article.id),
        "type": "article-newspaper",
        "title": article.title,
        "author": names_of(article.byline),
        "container-title": outlet,
        "issued": csl_date(article.published_time),
        "URL": article.url if on_the_web else None,
        "accessed": csl_day(datetime.fromisoformat(seen).date()) if seen else None,
        "language": article.language,
    }
    return {name: value for name, value in facts.items() if value}
