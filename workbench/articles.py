"""Articles in a project: adding them, and correcting what is known about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.errors import WorkbenchError
from db.identity import new_id, now
from db.rows import Row, among, still_there, table_of
from db.search import index_texts
from db.sources import Source
from db.values import AsOf
from workbench.analysts import present_analyst
from workbench.dates import day_in_words, read_typed_day
from workbench.incoming import IncomingArticle
from workbench.sources import outlets_by_name

_PLAIN_FACTS = frozenset({"title", "byline", "dateline", "url", "language"})


@dataclass(frozen=True, slots=True)
class Added:
    """Where an article went. ``same_text`` describes an article that carries the same text already."""

    article_id: int
    version_id: int
    title: str
    same_text: str | None = None


def add_articles(
    session: Session, incoming: Sequence[IncomingArticle], stories: Sequence[int | None] = ()
) -> list[Added]:
    """Add articles with their first versions, in bulk; a text that is stored already is not stored twice.

    `stories` has the story of each (workbench/stories.py); without it each is on its own.
    """
    outlets = outlets_by_name(session, {article.outlet for article in incoming if article.outlet})
    carried = same_texts(session, [article.text.id for article in incoming])
    known = set(session.scalars(select(Text.id).where(among(Text.id, [a.text.id for a in incoming]))))
    texts = {a.text.id: a.text for a in incoming if a.text.id not in known}
    in_order = sorted(texts.values(), key=lambda text: text.id)  # appended page by page instead of among the others
    by, at = present_analyst(session), now()
    placed = zip(incoming, stories or (None,) * len(incoming), strict=True)
    articles = [{**_article_row(article, outlets, by, at), "story_id": story} for article, story in placed]
    versions = [
        {"id": new_id(), "article_id": row["id"], "number": 1, "text_id": article.text.id, "captured_at": at}
        for row, article in zip(articles, incoming, strict=True)
    ]
    _insert(session, Text, [{"id": t.id, "sha256": t.sha256, "body": t.body} for t in in_order])
    _insert(session, Article, articles)
    _insert(session, ArticleVersion, versions)
    index_texts(session, texts)
    return [
        Added(row["id"], version["id"], article.title, carried.get(article.text.id))
        for row, version, article in zip(articles, versions, incoming, strict=True)
    ]


def _insert(session: Session, table: type[Row], rows: list[dict[str, Any]]) -> None:
    if rows:
        session.execute(insert(table_of(table)), rows)


def _article_row(article: IncomingArticle, outlets: dict[str, int], by: int | None, at: str) -> dict[str, Any]:
    published = article.published
    return {
        "id": new_id(),
        "title": article.title,
        "outlet_id": outlets.get(article.outlet) if article.outlet else None,
        "byline": article.byline,
        "dateline": article.dateline,
        "url": article.url,
        "language": article.language,
        "agency": article.agency,
        "published": published.edtf if published else None,
        "published_earliest": published.earliest if published else None,
        "published_latest": published.latest if published else None,
        "done": False,
        "added_by": by,
        "added_at": at,
    }


def same_texts(session: Session, text_ids: Sequence[int]) -> dict[int, str]:
    """For each of these texts that an article carries already, words that name that article."""
    found = session.execute(
        select(ArticleVersion.text_id, Article.title, Source.name, Article.published_earliest)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Source, Source.id == Article.outlet_id)
        .where(among(ArticleVersion.text_id, text_ids))
    )
    return {text_id: described(title, outlet, day) for text_id, title, outlet, day in found}


def described(title: str, outlet: str | None, day: date | None) -> str:
    """Words that name an article: “Cut announced” (Tigris Post, 1 Oct 2025)."""
    origin = ", ".join(part for part in (outlet, day_in_words(day) if day else None) if part)
    return f"“{title}” ({origin})" if origin else f"“{title}”"


def article(session: Session, article_id: int) -> Article:
    return still_there(
        session, Article, article_id, "The article is no longer in the project. Open another from the library."
    )


def change_facts(session: Session, article_id: int, facts: Mapping[str, str]) -> None:
    """Correct what is known about an article, as typed: title, outlet, byline, dateline, published, url, language.

    An empty value means not known. Raises `WorkbenchError` for an empty title or a date that cannot be read.
    """
    changed = article(session, article_id)
    for fact, typed in facts.items():
        value = " ".join(typed.split())
        if fact == "published":
            _set_published(changed, read_typed_day(value) if value else None)
        elif fact == "outlet":
            changed.outlet_id = outlets_by_name(session, {value})[value] if value else None
        elif fact == "title" and not value:
            raise WorkbenchError("An article needs a title.")
        elif fact in _PLAIN_FACTS:
            setattr(changed, fact, value or None)
        else:
            raise ValueError(fact)


def _set_published(changed: Article, day: AsOf | None) -> None:
    changed.published = day.edtf if day else None
    changed.published_earliest = day.earliest if day else None
    changed.published_latest = day.latest if day else None


def set_done(session: Session, article_id: int, done: bool) -> None:
    article(session, article_id).done = done


def set_begun(session: Session, article_id: int) -> None:
    """Say that the reading of an article has begun."""
    article(session, article_id).begun = True


def set_starred(session: Session, article_id: int, starred: bool) -> None:
    article(session, article_id).starred = starred


def delete_article(session: Session, article_id: int) -> None:
    """Take an article out with everything tagged in it. Its text stays in the file, since history names it."""
    session.delete(article(session, article_id))


@dataclass(frozen=True, slots=True)
class ArticleText:
    """One version of an article, ready to be read. Offsets count code points in ``body``."""

    article_id: int
    version_id: int
    number: int
    versions: int
    title: str
    outlet: str | None
    outlet_id: int | None
    byline: str | None
    dateline: str | None
    url: str | None
    language: str | None
    published: AsOf | None
    begun: bool
    done: bool
    starred: bool
    body: str

    @property
    def is_newest(self) -> bool:
        """Whether it is the version that is worked on; older ones are only read."""
        return self.number == self.versions


def read_article(session: Session, article_id: int, version_id: int | None = None) -> ArticleText:
    """A version of an article with its facts: the newest, unless another is asked for that is there."""
    facts = article(session, article_id)
    versions = session.execute(
        select(ArticleVersion, Text.body)
        .join(Text, Text.id == ArticleVersion.text_id)
        .where(ArticleVersion.article_id == article_id)
        .order_by(ArticleVersion.number.desc())
    ).all()
    version, body = next((row for row in versions if row[0].id == version_id), versions[0])
    outlet = session.get(Source, facts.outlet_id) if facts.outlet_id else None
    return ArticleText(
        article_id=article_id,
        version_id=version.id,
        number=version.number,
        versions=len(versions),
        title=facts.title,
        outlet=outlet.name if outlet else None,
        outlet_id=facts.outlet_id,
        byline=facts.byline,
        dateline=facts.dateline,
        url=facts.url,
        language=facts.language,
        published=facts.published_time,
        begun=facts.begun,
        done=facts.done,
        starred=facts.starred,
        body=body,
    )
