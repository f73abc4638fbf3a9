"""Sources: who said it."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.rows import Row, reference, word
from db.values import SourceKind


class Source(Row):
    """A person, named or as described, an organisation, a document or an outlet. It may act for another source."""

    __tablename__ = "source"
    __table_args__ = (CheckConstraint("acts_for_id <> id", name="acts_for_another"),)

    number: Mapped[int]
    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[SourceKind] = word(SourceKind)
    role: Mapped[str | None]
    acts_for_id: Mapped[int | None] = reference("source", nullable=True)
    description: Mapped[str | None]
    access: Mapped[str | None]
    interest: Mapped[str | None]
    anonymity: Mapped[str | None]


class SourceName(Row):
    """A name under which an analyst has said that a source is meant.

    A described person is only the same within one article, ``article_id``; a name proper holds in all of them (None).
    """

    __tablename__ = "source_name"

    source_id: Mapped[int] = reference("source", on_delete="CASCADE")
    name: Mapped[str] = mapped_column(index=True)
    article_id: Mapped[int | None] = reference("article", on_delete="CASCADE", nullable=True)
