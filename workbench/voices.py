"""Independent voices: what support is counted in, everywhere.

An origin is one voice, all tellings of unknown origin together are one at most, and origins that are told in wire
copies of the same words are one, whatever they were called.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Text
from db.rows import among
from db.spans import Span
from db.values import SpanKind
from workbench.likeness import are_copies, in_groups, say_the_same

# Tellings of one number in the order of time, each beside the three before it: one pass over the claims. Copies appear
# within days of one another, and what lies between them is seldom more than two other tellings of the same number.
_PAIRS = """
WITH told AS (
  SELECT c.id AS claim, c.article_id AS article, t.origin_id AS origin, julianday(a.published_earliest) AS day,
    c.bound AS bound, c.low AS low, c.best AS best, c.high AS high
  FROM attribution t JOIN claim c ON c.id = t.claim_id JOIN article a ON a.id = c.article_id
  WHERE t.origin_id IS NOT NULL AND c.bound IS NOT NULL AND a.published_earliest IS NOT NULL),
beside AS (
  SELECT claim, article, origin, day,
    lag(claim, 1) OVER w AS claim1, lag(article, 1) OVER w AS article1, lag(origin, 1) OVER w AS origin1,
    lag(day, 1) OVER w AS day1,
    lag(claim, 2) OVER w AS claim2, lag(article, 2) OVER w AS article2, lag(origin, 2) OVER w AS origin2,
    lag(day, 2) OVER w AS day2,
    lag(claim, 3) OVER w AS claim3, lag(article, 3) OVER w AS article3, lag(origin, 3) OVER w AS origin3,
    lag(day, 3) OVER w AS day3
  FROM told WINDOW w AS (PARTITION BY bound, low, best, high ORDER BY day))
SELECT claim, article, origin, claim1, article1, origin1 FROM beside
  WHERE origin1 <> origin AND article1 <> article AND day - day1 <= 7
UNION ALL SELECT claim, article, origin, claim2, article2, origin2 FROM beside
  WHERE origin2 <> origin AND article2 <> article AND day - day2 <= 7
UNION ALL SELECT claim, article, origin, claim3, article3, origin3 FROM beside
  WHERE origin3 <> origin AND article3 <> article AND day - day3 <= 7
"""
_BESIDE = text(_PAIRS)
_AMONG = text(_PAIRS.replace("t.origin_id IS NOT NULL", "t.origin_id IN (SELECT value FROM json_each(:origins))"))
_TOUCHED = text("""
SELECT coalesce(max(set_seq), 0) FROM change
WHERE tbl || '' IN ('attribution', 'claim', 'article', 'article_version', 'span') AND set_seq > :seen
""")

_APART = 0  # no story has this id

_KNOWN: WeakKeyDictionary[Engine, tuple[int, Mapping[int, int]]] = WeakKeyDictionary()
"""What was found for an open project and up to which change set, since every view that counts asks for it."""


def one_voice(session: Session) -> Mapping[int, int]:
    """For origins that are told in wire copies of the same words: the one they are all counted as."""
    engine = session.get_bind().engine
    if "who" in session.info:  # within an edit, which may change what is counted
        return _found(session, session.execute(_BESIDE).all())
    seen, known = _KNOWN.get(engine, (0, {}))
    newest = session.scalar(_TOUCHED, {"seen": seen}) or 0
    if newest > seen:
        known = _found(session, session.execute(_BESIDE).all())
        _KNOWN[engine] = (newest, known)
    return known


def count_voices(origins: Iterable[int | None], same: Mapping[int, int]) -> int:
    """How many independent voices these origins are; None is an unknown one. `same` is what `one_voice` says."""
    return len({origin if origin is None else same.get(origin, origin) for origin in origins})


def count_among(session: Session, origins: Collection[int | None]) -> int:
    """How many independent voices a few origins are, looked up for them alone."""
    known = json.dumps([origin for origin in origins if origin is not None])
    same = _found(session, session.execute(_AMONG, {"origins": known}).all()) if len(origins) > 1 else {}
    return count_voices(origins, same)


def _found(session: Session, pairs: Sequence[Any]) -> Mapping[int, int]:
    quotes = _quotes(session, {claim for pair in pairs for claim in (pair.claim, pair.claim1)})
    said = [pair for pair in pairs if _say_the_same(quotes.get(pair.claim, ""), quotes.get(pair.claim1, ""))]
    texts = texts_of(session, {article for pair in said for article in (pair.article, pair.article1)})
    stories = _stories(session, texts)
    copied = [(pair.origin, pair.origin1) for pair in said if _are_one_text(pair, texts, stories)]
    return in_groups({origin for pair in copied for origin in pair}, copied)


def _are_one_text(pair: Any, texts: Mapping[int, str], stories: Mapping[int, int | None]) -> bool:
    """As the stories have it, above all where an analyst has spoken; else as the words have it."""
    one, other = stories.get(pair.article), stories.get(pair.article1)
    if _APART in (one, other):
        return False
    if one is not None and one == other:
        return True
    return are_copies(texts.get(pair.article, ""), texts.get(pair.article1, ""))


def _stories(session: Session, articles: Iterable[int]) -> dict[int, int | None]:
    """The story of each article, `_APART` for one that an analyst took out of every story."""
    placed = session.execute(select(Article.id, Article.story_id, Article.story_by).where(among(Article.id, articles)))
    return {one: _APART if story is None and by is not None else story for one, story, by in placed}


def _say_the_same(one: str, other: str) -> bool:
    return bool(one) and (one == other or say_the_same(one, other))


def _quotes(session: Session, claims: Iterable[int]) -> dict[int, str]:
    quoted = select(Span.claim_id, Span.quote).where(Span.kind == SpanKind.CLAIM, among(Span.claim_id, claims))
    return {claim: quote for claim, quote in session.execute(quoted) if claim is not None}


def texts_of(session: Session, articles: Iterable[int]) -> dict[int, str]:
    """The newest text of each article."""
    articles = set(articles)
    if not articles:
        return {}
    rows: Any = session.execute(
        select(ArticleVersion.article_id, Text.body)
        .join(Text, Text.id == ArticleVersion.text_id)
        .where(among(ArticleVersion.article_id, articles))
        .order_by(ArticleVersion.number)
    )
    return dict(rows.all())
