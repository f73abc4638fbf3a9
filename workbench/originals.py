"""The bytes an article's text was read from, where they were kept: what they are, and as they were."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.articles import Article, ArticleVersion, Original
from db.errors import WorkbenchError
from db.originals import unpacked


@dataclass(frozen=True, slots=True)
class Kept:
    """One original: the name its file had, its kind (RFC 6838), its size in bytes, and the moment it was kept."""

    id: int
    name: str
    media_type: str
    size: int
    captured_at: str


def original_of(session: Session, article_id: int) -> Kept | None:
    """The original of the newest version that has one; None where none was kept."""
    found = session.execute(
        select(
            Original.id, ArticleVersion.original_name, Original.media_type, Original.size, ArticleVersion.captured_at
        )
        .join(ArticleVersion, ArticleVersion.original_id == Original.id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .where(Article.id == article_id)
        .order_by(ArticleVersion.number.desc())
        .limit(1)
    ).first()
    return Kept(found[0], found[1] or "original", *found[2:]) if found else None


def original_bytes(session: Session, original_id: int) -> bytes:
    """The bytes as they were. Raises `WorkbenchError` when they are gone, or are no longer what was stored."""
    one = session.get(Original, original_id)
    if one is None:
        raise WorkbenchError("The original is no longer in the project.")
    raw = unpacked(one.id, one.sha256, one.size, one.body)
    if raw is None:
        raise WorkbenchError("The original is damaged: it is not what was stored. Open a backup.")
    return raw
