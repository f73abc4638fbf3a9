"""What a second coder is not shown while the round is open: the first tags and suggestions of its articles."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db.analysts import Analyst
from db.articles import ArticleVersion
from db.claims import Claim
from db.rows import among
from db.second_coding import CodingRound, RoundArticle
from workbench.claim_views import ClaimRow
from workbench.contradictions.offers import Contradiction
from workbench.figures.phrases import counted
from workbench.graders import as_shown_to
from workbench.things import Named


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
    return as_shown_to(session, who, without_blind(session, who, rows))


class _Told(Protocol):
    @property
    def article_id(self) -> int: ...


_OfArticle = TypeVar("_OfArticle", bound=_Told)


def without_blind(session: Session, who: str | None, told: Iterable[_OfArticle]) -> list[_OfArticle]:
    """What is told in articles, without those that this analyst tags blind."""
    blind = blind_articles(session, who)
    return [one for one in told if one.article_id not in blind]


def seen_pairs(session: Session, who: str | None, found: Iterable[Contradiction]) -> list[Contradiction]:
    """The contradictions as this analyst is shown them: without those with a claim of an article they tag blind."""
    blind, found = blind_articles(session, who), list(found)
    found = [one for one in found if blind.isdisjoint((one.first.article_id, one.second.article_id))]
    firsts = as_shown_to(session, who, [one.first for one in found])
    seconds = as_shown_to(session, who, [one.second for one in found])
    return [replace(one, first=a, second=b) for one, a, b in zip(found, firsts, seconds, strict=True)]


def seen_things(session: Session, who: str | None, found: Iterable[Named]) -> list[Named]:
    """Things that were looked up as this analyst is shown them: without the claims of articles they tag blind."""
    blind = blind_articles(session, who)
    hidden = set(session.scalars(select(Claim.id).where(among(Claim.article_id, blind)))) if blind else set()
    return [one for one in found if one.thing.kind != "claim" or one.thing.id not in hidden]


def left_out(blind: Collection[int]) -> str:
    """That a picture of all claims is not of all of them; empty where it is."""
    if not blind:
        return ""
    return f"Without the claims of {counted(len(blind), 'article')} that you tag blind."


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
