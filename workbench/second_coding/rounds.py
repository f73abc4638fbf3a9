"""Rounds of second coding: a set of articles chosen, given to a second coder, ended, taken back."""

import random
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.analysts import Analyst
from db.articles import Article, ArticleVersion
from db.claims import Claim
from db.codes import Coding
from db.errors import WorkbenchError
from db.identity import now
from db.rows import among, still_there
from db.second_coding import CodingRound, RoundArticle, SecondTag
from db.sources import Source
from db.spans import Span
from db.values import SpanKind
from workbench.analysts import analyst_named, present_analyst


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round: how many ``articles`` it has, of which ``done``, and how many ``tags`` the second coder has made."""

    id: int
    name: str
    coder: str
    made_by: str | None
    made_at: str
    ended_at: str | None
    articles: int
    done: int
    tags: int


@dataclass(frozen=True, slots=True)
class ArticleOfRound:
    version_id: int
    article_id: int
    title: str
    outlet: str | None
    done: bool


def round_rows(session: Session) -> list[RoundRow]:
    """All rounds, the newest first."""
    by = select(Analyst.name)
    of_round = RoundArticle.round_id == CodingRound.id
    theirs = (SecondTag.round_id == CodingRound.id, SecondTag.of_first.is_(False))
    rows = session.execute(
        select(
            CodingRound.id,
            CodingRound.name,
            func.coalesce(by.where(Analyst.id == CodingRound.coder_id).scalar_subquery(), ""),
            by.where(Analyst.id == CodingRound.made_by).scalar_subquery(),
            CodingRound.made_at,
            CodingRound.ended_at,
            select(func.count()).where(of_round).scalar_subquery(),
            select(func.count()).where(of_round, RoundArticle.done).scalar_subquery(),
            select(func.count()).where(*theirs).scalar_subquery(),
        ).order_by(CodingRound.made_at.desc(), CodingRound.id.desc())
    )
    return [RoundRow(*row) for row in rows]


def start_round(session: Session, name: str, coder: str, article_ids: Collection[int]) -> int:
    """Give the newest versions of these articles to a second coder; returns the round's id.

    Raises `WorkbenchError` without a name, a coder or an article.
    """
    plain, who = " ".join(name.split()), " ".join(coder.split())
    if not plain:
        raise WorkbenchError("Name the second coding, so that it is found again.")
    if not who:
        raise WorkbenchError("Say who is to tag the articles a second time.")
    versions = _newest_versions(session, article_ids)
    if not versions:
        raise WorkbenchError("Choose at least one article that has a text.")
    made = CodingRound(name=plain, coder_id=analyst_named(session, who), made_by=present_analyst(session))
    session.add(made)
    session.flush()
    session.add_all(RoundArticle(round_id=made.id, version_id=each) for each in versions)
    session.flush()
    return made.id


def article_count(session: Session) -> int:
    """How many articles there are to draw from."""
    return session.scalar(select(func.count()).select_from(Article)) or 0


def random_articles(session: Session, most: int, among_ids: Collection[int] | None = None) -> list[int]:
    """So many articles drawn by chance, each as likely as any other; all of them where there are fewer."""
    ids = sorted(among_ids) if among_ids is not None else list(session.scalars(select(Article.id).order_by(Article.id)))
    return random.Random().sample(ids, min(max(most, 0), len(ids)))  # noqa: S311  a sample, no secret


def articles_of_round(session: Session, round_id: int) -> list[ArticleOfRound]:
    """The articles of a round, those not done yet first, newest first."""
    rows = session.execute(
        select(RoundArticle.version_id, Article.id, Article.title, Source.name, RoundArticle.done)
        .join(ArticleVersion, ArticleVersion.id == RoundArticle.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Source, Source.id == Article.outlet_id)
        .where(RoundArticle.round_id == round_id)
        .order_by(RoundArticle.done, Article.published_earliest.desc().nulls_last(), Article.id)
    )
    return [ArticleOfRound(*row) for row in rows]


def set_article_done(session: Session, round_id: int, version_id: int, *, done: bool) -> None:
    """Say that the second coder has tagged an article of the round, or has not."""
    found = session.scalars(select(RoundArticle).filter_by(round_id=round_id, version_id=version_id)).first()
    if found is None:
        raise WorkbenchError("The article is not in this second coding.")
    found.done = done


def end_round(session: Session, round_id: int) -> None:
    """End a round: the first coders' tags are kept beside the second's, and both are shown from now on."""
    ended = the_round(session, round_id)
    if ended.ended_at is not None:
        raise WorkbenchError(f"“{ended.name}” has ended already.")
    ended.ended_at = now()
    versions = list(session.scalars(select(RoundArticle.version_id).where(RoundArticle.round_id == round_id)))
    coded = session.execute(
        select(Span, Coding)
        .join(Coding, Coding.span_id == Span.id)
        .where(among(Span.version_id, versions), Span.kind == SpanKind.CODE)
    )
    for span, coding in coded:
        kept = _kept(round_id, span)
        kept.code_id, kept.made_by = coding.code_id, coding.made_by or span.made_by
        session.add(kept)
    numbered = session.execute(
        select(Span, Claim)
        .outerjoin(Claim, Claim.id == Span.claim_id)
        .where(among(Span.version_id, versions), Span.kind == SpanKind.QUANTITY)
    )
    for span, claim in numbered:
        kept = _kept(round_id, span)
        if claim is not None:
            kept.bound, kept.low, kept.best, kept.high = claim.bound, claim.low, claim.best, claim.high
        session.add(kept)
    session.flush()


def delete_round(session: Session, round_id: int) -> None:
    """Take a round away, with the second coder's tags; what was decided of them stays."""
    session.delete(the_round(session, round_id))
    session.flush()


def the_round(session: Session, round_id: int) -> CodingRound:
    return still_there(session, CodingRound, round_id, "The second coding is no longer there. Choose another.")


def _kept(round_id: int, span: Span) -> SecondTag:
    return SecondTag(
        round_id=round_id,
        version_id=span.version_id,
        kind=span.kind,
        start=span.start,
        end=span.end,
        quote=span.quote,
        of_first=True,
        span_id=span.id,
        made_by=span.made_by,
    )


def _newest_versions(session: Session, article_ids: Collection[int]) -> list[int]:
    newest = (
        select(ArticleVersion.id, func.max(ArticleVersion.number))
        .where(among(ArticleVersion.article_id, article_ids))
        .group_by(ArticleVersion.article_id)
    )
    return [version_id for version_id, _ in session.execute(newest)]
