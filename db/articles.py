"""Articles and their immutable texts."""

from datetime import date

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register
from db.values import AsOf


class Article(Row):
    """Something published. ``published`` is EDTF; earliest and latest are the days it allows, None when not known.

    ``begun`` and ``done`` are how far the reading is. ``agency`` is the agency whose story it carries. ``story_by`` is
    the analyst who placed it in its story or kept it out of any; None where the likeness of the texts did.
    """

    __tablename__ = "article"
    __table_args__ = (CheckConstraint("published_earliest <= published_latest", name="published_order"),)

    title: Mapped[str]
    outlet_id: Mapped[int | None] = reference("source", nullable=True)
    byline: Mapped[str | None]
    dateline: Mapped[str | None]
    url: Mapped[str | None]
    language: Mapped[str | None]
    published: Mapped[str | None] = mapped_column(info=register("published"))
    published_earliest: Mapped[date | None] = mapped_column(index=True, info=register("published"))
    published_latest: Mapped[date | None] = mapped_column(info=register("published"))
    begun: Mapped[bool] = mapped_column(default=False, server_default="0")
    done: Mapped[bool] = mapped_column(default=False)
    starred: Mapped[bool] = mapped_column(default=False, server_default="0")
    agency: Mapped[str | None]
    story_id: Mapped[int | None] = reference("story", on_delete="SET NULL", nullable=True, info=register("story"))
    story_by: Mapped[int | None] = reference("analyst", nullable=True, index=False, info=register("story"))
    added_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    added_at: Mapped[str] = mapped_column(default=now)

    @property
    def published_time(self) -> AsOf | None:
        """When the article appeared, which is when its claims became known; None when not known."""
        if self.published is None:
            return None
        return AsOf(self.published, self.published_earliest, self.published_latest)


class Story(Row):
    """Wire copies: articles whose texts are near-identical, shown as one story and never voices of their own."""

    __tablename__ = "story"

    made_at: Mapped[str] = mapped_column(default=now)


class Text(Row):
    """A text, stored once whatever articles carry it, and never changed.

    NFC, line ends LF. ``id`` is the first 63 bits of its SHA-256, so that equal texts have equal ids in every copy.
    """

    __tablename__ = "text"

    sha256: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    body: Mapped[str]


_LATER = text("number > 1")


class ArticleVersion(Row):
    """One state of an article's text, in the order they were brought in.

    ``reason`` says why there is a new one. ``original_id`` are the bytes it was read from, where they were kept.
    """

    __tablename__ = "article_version"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        # Few articles have a second text: whether one is the newest is told by these few alone.
        Index("ix_article_version_later", "article_id", sqlite_where=_LATER, postgresql_where=_LATER),
    )

    article_id: Mapped[int] = reference("article", on_delete="CASCADE", index=False)
    number: Mapped[int]
    text_id: Mapped[int] = reference("text")
    captured_at: Mapped[str] = mapped_column(default=now)
    reason: Mapped[str | None]
    original_id: Mapped[int | None] = reference("original", nullable=True)
    original_name: Mapped[str | None]


class Original(Row):
    """The bytes a text was read from, kept once, compressed with zlib (RFC 1950), never changed and never run.

    ``id`` is the first 63 bits of the SHA-256 of the bytes as they were; ``size`` counts those.
    """

    __tablename__ = "original"

    sha256: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    media_type: Mapped[str]
    size: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)


class Fingerprint(Row):
    """What near-identical texts are found by, reckoned from the text whose id it has; nobody's edit."""

    __tablename__ = "fingerprint"

    signature: Mapped[bytes] = mapped_column(LargeBinary)
