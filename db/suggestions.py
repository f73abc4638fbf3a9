"""Suggestions: what the reader of phrases offers, until an analyst has decided."""

from enum import StrEnum
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.rows import Row, document, reference, word


class Decision(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Suggestion(Row):
    """One suggestion on one article version. ``offer`` is its JSON as the command line prints it (docs/cli.md).

    ``part_of_id`` is the suggestion it would be accepted together with: the source, place or date of a number.
    """

    __tablename__ = "suggestion"
    __table_args__ = (Index("ix_suggestion_version_id_decision", "version_id", "decision"),)

    version_id: Mapped[int] = reference("article_version", on_delete="CASCADE", index=False)
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    rule: Mapped[str]
    offer: Mapped[dict[str, Any]] = document()
    decision: Mapped[Decision] = word(Decision, default=Decision.OPEN)
    part_of_id: Mapped[int | None] = reference("suggestion", on_delete="CASCADE", nullable=True)
    claim_id: Mapped[int | None] = reference("claim", on_delete="SET NULL", nullable=True)
