"""Reading the whole library anew: what an analyst has decided stays, everything else is offered afresh."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from db.articles import Article, ArticleVersion, Text
from db.project import Project
from db.rows import among
from db.values import AsOf
from workbench.offers import offers_of
from workbench.progress import SILENT, Cancelled, Progress
from workbench.suggestions import open_counts, renew_offers

_AT_ONCE = 100  # texts held in memory


@dataclass(frozen=True, slots=True)
class Reread:
    """How many articles of how many were read, and how many suggestions now wait in the library."""

    read: int
    of: int
    waiting: int


def suggest_everywhere(project: Project, progress: Progress = SILENT) -> Reread:
    """Read every article's newest version anew, as one edit. Cancelled, it keeps what has been read until then."""
    newest = _newest_versions(project)
    offers: dict[int, list[dict[str, Any]]] = {}
    try:
        for version_id, body, published in _texts(project, newest):
            progress.report(len(offers), len(newest), "Reading")
            offers[version_id] = offers_of(body, published)
    except Cancelled:
        pass  # what was read before stays
    if not offers:
        return Reread(0, len(newest), 0)
    with project.edit(f"Suggest again in {len(offers):,} articles") as session:
        for version_id, offered in offers.items():
            renew_offers(session, version_id, offered)
        waiting = sum(open_counts(session).values())
    return Reread(len(offers), len(newest), waiting)


def _newest_versions(project: Project) -> list[int]:
    versions = select(ArticleVersion.article_id, ArticleVersion.id).order_by(ArticleVersion.number)
    with project.read() as session:
        newest = {row.article_id: row.id for row in session.execute(versions)}
    return list(newest.values())


def _texts(project: Project, version_ids: list[int]) -> Iterator[tuple[int, str, AsOf | None]]:
    for start in range(0, len(version_ids), _AT_ONCE):
        ids = version_ids[start : start + _AT_ONCE]
        with project.read() as session:
            found = session.execute(
                select(ArticleVersion.id, Text.body, Article)
                .join(Text, Text.id == ArticleVersion.text_id)
                .join(Article, Article.id == ArticleVersion.article_id)
                .where(among(ArticleVersion.id, ids))
            ).all()
            rows = [(version_id, body, article.published_time) for version_id, body, article in found]
        yield from rows
