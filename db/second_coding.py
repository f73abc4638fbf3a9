"""Second coding: a chosen set of articles tagged once more by another analyst, who does not see the first tags."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register, word
from db.values import Bound, SpanKind


class CodingRound(Row):
    """A set to be coded a second time. While it is not ended, its second coder sees no tags but their own."""

    __tablename__ = "coding_round"

    name: Mapped[str]
    coder_id: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    ended_at: Mapped[str | None]
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)


class RoundArticle(Row):
    """An article of the set, in the version that both tag."""

    __tablename__ = "round_article"
    __table_args__ = (UniqueConstraint("round_id", "version_id"),)

    round_id: Mapped[int] = reference("coding_round", on_delete="CASCADE", index=False, info=register("pair"))
    version_id: Mapped[int] = reference("article_version", on_delete="CASCADE", info=register("pair"))
    done: Mapped[bool] = mapped_column(default=False)


class SecondTag(Row):
    """Words that a coder tagged: with a code, or as a quantity with its number. It feeds no chart.

    When a round ends, the first coders' tags on its articles are kept beside the second's, ``of_first``, so that the
    agreement stays what it was while disagreements are decided; ``span_id`` is the tag that such a row was copied from.
    ``settled`` is how the disagreement it stands in was decided: first, second, both, neither; None while it is open.
    """

    __tablename__ = "second_tag"
    __table_args__ = (
        CheckConstraint('0 <= "start" AND "start" < "end"', name="order"),
        CheckConstraint("low <= high", name="low_high"),
    )

    round_id: Mapped[int] = reference("coding_round", on_delete="CASCADE")
    version_id: Mapped[int] = reference("article_version", on_delete="CASCADE", info=register("position"))
    kind: Mapped[SpanKind] = word(SpanKind)
    start: Mapped[int] = mapped_column(info=register("position"))
    end: Mapped[int] = mapped_column(info=register("position"))
    quote: Mapped[str] = mapped_column(info=register("position"))
    code_id: Mapped[int | None] = reference("code", on_delete="CASCADE", nullable=True)
    bound: Mapped[Bound | None] = word(Bound, nullable=True, info=register("quantity"))
    low: Mapped[float | None] = mapped_column(info=register("quantity"))
    best: Mapped[float | None] = mapped_column(info=register("quantity"))
    high: Mapped[float | None] = mapped_column(info=register("quantity"))
    of_first: Mapped[bool] = mapped_column(default=False)
    span_id: Mapped[int | None] = reference("span", on_delete="SET NULL", nullable=True)
    settled: Mapped[str | None]
    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)
