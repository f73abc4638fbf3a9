"""What a second coder is not shown while the round is open: the first tags and suggestions of its articles."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.articles import ArticleVersion
from db.second_coding import CodingRound, RoundArticle
from workbench.claim_views import ClaimRow
from workbench.graders import as_shown_to


def blind_round(session: Session, who: str | None, version_id: int) -> int | None:
    """The open round in which this analyst tags the article of the version without seeing other tags; None without."""
    tagged = aliased(ArticleVersion)
    return session.scalar(
        select(CodingRound.id)
        .join(RoundArticle, RoundArticle.round_id == CodingRound.id)
        .join(Analyst, Analyst.id == CodingRound.coder_id)
        .join(tagged, tagged.id == RoundArticle.version_id)
        .join(ArticleVersion, ArticleVersion.article_id == tagged.article_id)
        .where(Analyst.name == (who or ""), CodingRound.ended_at.is_(None), ArticleVersion.id == version_id)
        .order_by(CodingRound.made_at, CodingRound.id)
        .limit(1)
    )


def seen_claims(session: Session, who: str | None, rows: Iterable[ClaimRow]) -> list[ClaimRow]:
    """The claims as this analyst is shown them: without those of articles they tag blind, grades as they grade them."""
    blind = blind_articles(session, who)
    return as_shown_to(session, who, [row for row in rows if row.article_id not in blind])


def blind_articles(session: Session, who: str | None) -> frozenset[int]:
    """The articles whose claims and tags this analyst is not shown, since they tag them blind."""
    return frozenset(
        session.scalars(
            select(ArticleVersion.article_id)
            .join(RoundArticle, RoundArticle.version_id == ArticleVersion.id)
            .join(CodingRound, CodingRound.id == RoundArticle.round_id)
            .join(Analyst, Analyst.id == CodingRound.coder_id)
            .where(Analyst.name == (who or ""), CodingRound.ended_at.is_(None))
        )
    )
