"""Articles in a project: adding them, and correcting what is known about them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Original, Text
from db.bulk import insert_rows
from db.errors import WorkbenchError
from db.identity import new_id, now
from db.rows import among, still_there
from db.search import index_texts
from db.sources import Source
from db.values import AsOf
from workbench.analysts import present_analyst
from workbench.dates import day_in_words, read_typed_day
from workbench.incoming import IncomingArticle
from workbench.progress import SILENT, Progress
from workbench.sources import outlets_by_name
from workbench.texts import EMPTY

_AT_ONCE = 1_000  # rows after which it is asked whether to go on
_PLAIN_FACTS = frozenset({"title", "byline", "dateline", "url", "language"})


@dataclass(frozen=True, slots=True)
class Added:
    """Where an article went. ``same_text`` describes an article that carries the same text already."""

    article_id: int
    version_id: int
    title: str
    same_text: str | None = None


def add_articles(
    session: Session,
    incoming: Sequence[IncomingArticle],
    stories: Sequence[int | None] = (),
    progress: Progress = SILENT,
) -> list[Added]:
    """Add articles with their first versions, in bulk; a text or original that is stored already is not stored twice.

    `stories` has the story of each (workbench/stories.py); without it each is on its own. Raises `Cancelled` when
    `progress` is told to stop, which takes the edit back that it is part of.
    """
    outlets = outlets_by_name(session, {article.outlet for article in incoming if article.outlet})
    carried = same_texts(session, [article.text.id for article in incoming])
    known = set(session.scalars(select(Text.id).where(among(Text.id, [a.text.id for a in incoming]))))
    texts = {a.text.id: a.text for a in incoming if a.text.id not in known}
    in_order = sorted(texts.values(), key=lambda text: text.id)  # appended page by page instead of among the others
    by, at = present_analyst(session), now()
    placed = zip(incoming, stories or (None,) * len(incoming), strict=True)
    articles = [{**_article_row(article, outlets, by, at), "story_id": story} for article, story in placed]
    versions = [_version_row(article, row["id"], at) for row, article in zip(articles, incoming, strict=True)]
    for start in range(0, len(incoming), _AT_ONCE):
        progress.report(start, len(incoming), "Importing")
        part = slice(start, start + _AT_ONCE)
        insert_rows(session, Text, [{"id": t.id, "sha256": t.sha256, "body": t.body} for t in in_order[part]])
    for start in range(0, len(incoming), _AT_ONCE):
        progress.report(start, len(incoming), "Importing")
        part = slice(start, start + _AT_ONCE)
        _add_originals(session, incoming[part])
        insert_rows(session, Article, articles[part])
        insert_rows(session, ArticleVersion, versions[part])
    progress.report(0, 0, "Indexing the words")
    index_texts(session, texts)
    progress.report(0, 0, "Saving")
    return [
        Added(row["id"], version["id"], article.title, carried.get(article.text.id))
        for row, version, article in zip(articles, versions, incoming, strict=True)
    ]


def _add_originals(session: Session, incoming: Sequence[IncomingArticle]) -> None:
    kept = {article.original.id: article.original for article in incoming if article.original}
    known = set(session.scalars(select(Original.id).where(among(Original.id, kept)))) if kept else set()
    columns = ("id", "sha256", "media_type", "size", "body")
    new = [one for number, one in kept.items() if number not in known]
    insert_rows(session, Original, [{name: getattr(one, name) for name in columns} for one in new])


def _version_row(article: IncomingArticle, article_id: int, at: str) -> dict[str, Any]:
    return {
        "id": new_id(),
        "article_id": article_id,
        "number": 1,
        "text_id": article.text.id,
        "captured_at": at,
        "original_id": article.original.id if article.original else None,
        "original_name": article.original.name if article.original else None,
    }


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
        "published_earliest": published.earliest.isoformat() if published and published.earliest else None,
        "published_latest": published.latest.isoformat() if published and published.latest else None,
        "done": False,
        "added_by": by,
        "added_at": at,
    }


def same_texts(session: Session, text_ids: Sequence[int]) -> dict[int, str]:
    """For each of these texts that an article carries already, words that name that article.

    An article that has no text yet is like no other.
    """
    found = session.execute(
        select(ArticleVersion.text_id, Article.title, Source.name, Article.published_earliest)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Source, Source.id == Article.outlet_id)
        .where(among(ArticleVersion.text_id, [each for each in text_ids if each != EMPTY.id]))
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


def mark_all(session: Session, article_ids: Iterable[int], mark: Literal["done", "starred"], *, there: bool) -> None:
    """Mark several articles as done or starred, or take the mark away. Those that are gone are passed over."""
    session.execute(update(Article).where(among(Article.id, list(article_ids))).values({mark: there}))


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
