"""Independent voices: what support is counted in, everywhere.

An origin is one voice, all tellings of unknown origin together are one at most, and origins that are told in wire
copies of the same words are one, whatever they were called.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.claims import Attribution, Claim
from db.rows import among
from db.spans import Span
from db.values import SpanKind
from workbench.likeness import are_copies, in_groups, say_the_same

_COPIED_WITHIN = 7  # days
_NUMBER = (Claim.bound, Claim.low, Claim.best, Claim.high)
_TOLD = (
    select(*_NUMBER)
    .join(Attribution, Attribution.claim_id == Claim.id)
    .where(Attribution.origin_id.is_not(None), Claim.bound.is_not(None))
)
_CONTESTED = _TOLD.group_by(*_NUMBER).having(func.count(Attribution.origin_id.distinct()) > 1).subquery()
_TELLINGS = (
    select(*_NUMBER, Attribution.origin_id, Claim.article_id, Article.published_earliest.label("day"), Span.quote)
    .join(Attribution, Attribution.claim_id == Claim.id)
    .join(Article, Article.id == Claim.article_id)
    .join(Span, (Span.claim_id == Claim.id) & (Span.kind == SpanKind.CLAIM))
    .join(_CONTESTED, Claim.bound == _CONTESTED.c.bound)
    .where(
        Attribution.origin_id.is_not(None),
        *(column.is_not_distinct_from(_CONTESTED.c[column.key]) for column in _NUMBER[1:]),
    )
    .order_by(*_NUMBER, Article.published_earliest)
)

Telling = Any


def one_voice(session: Session) -> Mapping[int, int]:
    """For origins that are told in wire copies of the same words: the one they are all counted as."""
    pairs = _copied(session, _same_words(list(session.execute(_TELLINGS))))
    return in_groups({origin for pair in pairs for origin in pair}, pairs)


def count_voices(origins: Iterable[int | None], same: Mapping[int, int]) -> int:
    """How many independent voices these origins are; None is an unknown one. `same` is what `one_voice` says."""
    return len({origin if origin is None else same.get(origin, origin) for origin in origins})


def _same_words(tellings: Sequence[Any]) -> list[tuple[Telling, Telling]]:
    """Pairs of tellings that stand in two articles of the same days, of two origins, in the same words."""
    found = []
    for place, one in enumerate(tellings):
        for other in tellings[place + 1 :]:
            if tuple(one[:4]) != tuple(other[:4]) or not _near(one.day, other.day):
                break
            apart = one.origin_id != other.origin_id and one.article_id != other.article_id
            if apart and say_the_same(one.quote, other.quote):
                found.append((one, other))
    return found


def _near(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and (other - one).days <= _COPIED_WITHIN


def _copied(session: Session, pairs: Sequence[tuple[Telling, Telling]]) -> list[tuple[int, int]]:
    texts = texts_of(session, {telling.article_id for pair in pairs for telling in pair})
    return [
        (one.origin_id, other.origin_id)
        for one, other in pairs
        if are_copies(texts.get(one.article_id, ""), texts.get(other.article_id, ""))
    ]


def texts_of(session: Session, articles: Iterable[int]) -> dict[int, str]:
    """The newest text of each article."""
    articles = set(articles)
    if not articles:
        return {}
    rows = session.execute(
        select(ArticleVersion.article_id, Text.body)
        .join(Text, Text.id == ArticleVersion.text_id)
        .where(among(ArticleVersion.article_id, articles))
        .order_by(ArticleVersion.number)
    )
    return dict(rows.all())
