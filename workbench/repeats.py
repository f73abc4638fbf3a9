"""What is on its way in and here already: the same text, or the same entry of a list."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.articles import Article
from db.sources import Source
from workbench.articles import described, same_texts
from workbench.incoming import IncomingArticle
from workbench.texts import EMPTY

Key = int | str

_AT_ONCE = 10_000  # entries asked for in one statement


def key_of(article: IncomingArticle) -> Key:
    """What an article is known by: its text, and where it has none yet its address, or else its title."""
    return article.text.id if article.text.id != EMPTY.id else article.url or article.title


def here_already(session: Session, incoming: Sequence[IncomingArticle]) -> dict[Key, str]:
    """By its key, words that name the article of the project that carries the same."""
    keys = {key_of(article) for article in incoming}
    texts = same_texts(session, [key for key in keys if isinstance(key, int)])
    return _same_entries(session, [key for key in keys if isinstance(key, str)]) | dict[Key, str](texts.items())


def _same_entries(session: Session, entries: Sequence[str]) -> dict[Key, str]:
    key = func.coalesce(Article.url, Article.title)
    named = select(key, Article.title, Source.name, Article.published_earliest).outerjoin(
        Source, Source.id == Article.outlet_id
    )
    found: dict[Key, str] = {}
    for start in range(0, len(entries), _AT_ONCE):
        for entry, title, outlet, day in session.execute(named.where(key.in_(entries[start : start + _AT_ONCE]))):
            found[entry] = described(title, outlet, day)
    return found
