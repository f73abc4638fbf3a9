"""Stories as they are shown: which articles each has, and what numbers the copies tell otherwise."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.articles import Article, ArticleVersion, Text
from db.drivers import driver_behind
from db.rows import among
from db.sources import Source
from workbench.articles import described
from workbench.differences import changed_numbers

_OFFERED = 20
_FIGURES = re.compile(r"\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """One article of a story. ``placed_by`` is the analyst who put it there, None where its likeness did.

    ``numbers`` are those that it tells otherwise than the story's first article, as "2,000 → 1,000".
    """

    id: int
    title: str
    outlet: str | None
    published: date | None
    agency: str | None
    placed_by: str | None
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story with its articles, the one that appeared first leading."""

    id: int
    articles: tuple[StoryArticle, ...]

    @property
    def title(self) -> str:
        return self.articles[0].title

    @property
    def agency(self) -> str | None:
        """The agency that most of its articles name."""
        named = Counter(one.agency for one in self.articles if one.agency)
        return named.most_common(1)[0][0] if named else None

    @property
    def numbers(self) -> tuple[str, ...]:
        """All numbers that a copy tells otherwise, each once."""
        return tuple(dict.fromkeys(words for one in self.articles for words in one.numbers))


def story_rows(session: Session) -> Iterator[StoryRow]:
    """Every story of two articles or more, one after the other."""
    yield from _stories(session, _EVERY)


def story_of(session: Session, article_id: int) -> StoryRow | None:
    """The story that an article is part of, None where it is on its own."""
    mine = session.scalar(select(Article.story_id).where(Article.id == article_id))
    return None if mine is None else next(_stories(session, _EVERY.where(Article.story_id == mine)), None)


def stories_among(session: Session, story_ids: Collection[int]) -> dict[int, StoryRow]:
    """These stories, by id."""
    return {one.id: one for one in _stories(session, _EVERY.where(among(Article.story_id, story_ids)))}


def stories_of_articles(session: Session) -> dict[int, int]:
    """The story of each article that is in one."""
    driver: Any = driver_behind(session)
    return dict(driver.execute("SELECT id, story_id FROM article WHERE story_id IS NOT NULL").fetchall())


def numbers_told_otherwise(session: Session, story_ids: Collection[int]) -> dict[int, str]:
    """For articles of these stories the numbers that they tell otherwise than the first: "2,000 → 1,000"."""
    told = stories_among(session, story_ids).values()
    return {one.id: "; ".join(one.numbers) for story in told for one in story.articles if one.numbers}


def story_called(session: Session, story_id: int) -> str:
    """A story by the article that came to it last: "“Half to go” and 4 more"; "no article" where it has none."""
    titles = session.scalars(
        select(Article.title).where(Article.story_id == story_id).order_by(Article.id.desc())
    ).all()
    if not titles:
        return "no article"
    return f"“{titles[0]}”" + (f" and {len(titles) - 1} more" if len(titles) > 1 else "")


def articles_called(session: Session, typed: str, near: int) -> list[tuple[str, int]]:
    """Other articles whose headline has what is typed in it, each in words; those of the same days as `near` first."""
    sought = "".join(f"/{sign}" if sign in "%_/" else sign for sign in " ".join(typed.split()))
    day = session.scalar(select(Article.published_earliest).where(Article.id == near))
    apart = func.abs(func.julianday(Article.published_earliest) - func.julianday(day))
    found = session.execute(
        select(Article.title, Source.name, Article.published_earliest, Article.id)
        .select_from(Article)
        .outerjoin(Source, Source.id == Article.outlet_id)
        .where(Article.title.ilike(f"%{sought}%", escape="/"), Article.id != near)
        .order_by(apart.is_(None), apart, Article.id)
        .limit(_OFFERED)
    )
    return [(described(title, outlet, published), article_id) for title, outlet, published, article_id in found]


_Every = aliased(ArticleVersion)
_newest = select(func.max(_Every.number)).where(_Every.article_id == Article.id).scalar_subquery()
_EVERY = (
    select(
        *(Article.story_id, Article.id, Article.title, Source.name, Article.published_earliest, Article.agency),
        *(Analyst.name, Text.body),
    )
    .select_from(Article)
    .join(ArticleVersion, (ArticleVersion.article_id == Article.id) & (ArticleVersion.number == _newest))
    .join(Text, Text.id == ArticleVersion.text_id)
    .outerjoin(Source, Source.id == Article.outlet_id)
    .outerjoin(Analyst, Analyst.id == Article.story_by)
    .where(Article.story_id.is_not(None))
    .order_by(Article.story_id, Article.published_earliest.is_(None), Article.published_earliest, Article.id)
)


def _stories(session: Session, rows: Any) -> Iterator[StoryRow]:
    found: Any = session.execute(rows.execution_options(yield_per=200))
    for story_id, group in groupby(found, key=lambda row: row[0]):
        carried: list[Any] = list(group)
        numbers = [_numbers(carried[0].body, row.body) for row in carried]
        members = [StoryArticle(*(*row[1:-1], told)) for row, told in zip(carried, numbers, strict=True)]
        if len(members) > 1:
            yield StoryRow(story_id, tuple(members))


def _numbers(first: str, body: str) -> tuple[str, ...]:
    """Looking at the figures alone tells most copies from those that have to be read word by word."""
    if body == first or Counter(_FIGURES.findall(body)) == Counter(_FIGURES.findall(first)):
        return ()
    return tuple(dict.fromkeys(one.words for one in changed_numbers(first, body)))
