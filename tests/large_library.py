"""A generated library at working size, in which a few articles are tagged; the same for the same count.

100,000 articles take half a minute and 0.9 GB. Set MUSTER_BENCH_LIBRARY to a path to keep it there for the next run.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from sqlalchemy import insert

from db.articles import Article
from db.claims import Attribution, Claim
from db.identity import digest, new_id
from db.project import Project
from db.rows import table_of
from db.sources import Source
from db.values import AsOf, SourceKind
from workbench.articles import Added, add_articles
from workbench.incoming import IncomingArticle
from workbench.offers import offers_of
from workbench.suggestions import keep_new_offers
from workbench.texts import StoredText

ARTICLES, WORDS = 100_000, 600
_VOCABULARY, _OUTLETS, _DAYS = 30_000, 60, 730
_BATCH = 10_000
_TAGGED = 20  # one article in so many has suggestions and claims
_SENTENCE = "About 2,500 soldiers stay in Iraq, the ministry said."

RNG = np.random.Generator


def vocabulary() -> list[str]:
    """Made-up words, the commonest first; the first stands in every article."""
    chance = random.Random(7)  # noqa: S311  no secret
    words: dict[str, None] = {}
    while len(words) < _VOCABULARY:
        words["".join(chance.choices("aeioubcdfglmnprst", k=chance.randint(2, 9)))] = None
    return list(words)


def build(path: Path, articles: int = ARTICLES) -> Path:
    """Make the project, through the program's own import."""
    words = np.array(vocabulary(), dtype=object)
    chance = np.random.default_rng(11)
    with Project.create(path, "Large", "A. Analyst") as project:
        for start in range(0, articles, _BATCH):
            batch = list(_articles(words, chance, start, min(_BATCH, articles - start)))
            with project.edit("Import") as session:
                added = add_articles(session, batch)
                _tag(session, added)
    return path


def _articles(words: np.ndarray, chance: RNG, start: int, count: int) -> Iterator[IncomingArticle]:
    """Word frequencies follow Zipf's law, as they do in any language."""
    weights = 1 / np.arange(1, len(words) + 1)
    picked = np.searchsorted(np.cumsum(weights / weights.sum()), chance.random((count, WORDS)))
    for number, row in enumerate(np.minimum(picked, len(words) - 1), start):
        chosen = words[row]
        paragraphs = [" ".join(chosen[n : n + 60]) + "." for n in range(0, WORDS, 60)]
        body = "\n".join([_SENTENCE if number % _TAGGED == 0 else f"Number {number}.", *paragraphs])
        day = date(2024, 1, 1) + timedelta(days=int(chance.integers(_DAYS)))
        yield IncomingArticle(
            title=" ".join(chosen[: 6 + number % 7]).capitalize(),
            text=StoredText(*digest(body), body),
            outlet=f"Outlet {number % _OUTLETS:02}",
            published=AsOf(day.isoformat(), day, day),
        )


def _tag(session, added: list[Added]) -> None:
    source = new_id()
    tagged = added[::_TAGGED]
    named = {"id": source, "number": source % 10**6, "name": f"Speaker {source % 997}", "kind": SourceKind.NAMED_PERSON}
    claims = [{"id": new_id(), "number": n, "article_id": one.article_id} for n, one in enumerate(tagged)]
    told = [{"id": new_id(), "claim_id": one["id"], "source_id": source} for one in claims]
    for table, rows in ((Source, [named]), (Claim, claims), (Attribution, told)):
        session.execute(insert(table_of(table)), rows)
    offers = offers_of(_SENTENCE, None)
    keep_new_offers(session, {one.version_id: offers for one in tagged})
    done = table_of(Article).update().where(table_of(Article).c.id.in_([one.article_id for one in added[:500]]))
    session.execute(done.values(done=True))
