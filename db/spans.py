"""Spans: tagged runs of words in one article version."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register, word
from db.values import SpanKind


class Span(Row):
    """Words tagged as a claim, a source, a quantity, a place, a date, a force, an event or with a code.

    ``start`` and ``end`` count Unicode code points in the version's text, end exclusive (W3C TextPosition); ``quote``
    with ``prefix`` and ``suffix`` is its TextQuote. ``claim_id`` is the claim the words belong to; the other
    references say what they name, where the analyst has said so. ``carried_from_id`` is the span of an older version
    whose words these are, left there when the tag was carried on; ``stays`` says that a span is to be on its version
    though there is a newer one: an analyst left it there, or it is what was left behind.
    """

    __tablename__ = "span"
    __table_args__ = (CheckConstraint('0 <= "start" AND "start" < "end"', name="order"),)

    version_id: Mapped[int] = reference("article_version", on_delete="CASCADE", info=register("position"))
    kind: Mapped[SpanKind] = word(SpanKind)
    start: Mapped[int] = mapped_column(info=register("position"))
    end: Mapped[int] = mapped_column(info=register("position"))
    quote: Mapped[str] = mapped_column(info=register("position"))
    prefix: Mapped[str] = mapped_column(default="", info=register("position"))
    suffix: Mapped[str] = mapped_column(default="", info=register("position"))
    claim_id: Mapped[int | None] = reference("claim", on_delete="CASCADE", nullable=True)
    source_id: Mapped[int | None] = reference("source", on_delete="SET NULL", nullable=True)
    place_id: Mapped[int | None] = reference("place", on_delete="SET NULL", nullable=True)
    force_id: Mapped[int | None] = reference("force", on_delete="SET NULL", nullable=True)
    event_id: Mapped[int | None] = reference("event", on_delete="SET NULL", nullable=True)
    edtf: Mapped[str | None]
    rule: Mapped[str | None]
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)
    carried_from_id: Mapped[int | None] = reference("span", on_delete="SET NULL", nullable=True)
    stays: Mapped[bool] = mapped_column(default=False, server_default="0")
