"""Claims: statements about the world, with their number, time and attribution."""

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.identity import now
from db.rows import Row, reference, register, word
from db.values import AsOf, Basis, Bound, ClaimKind, ClaimState, Direction, Manner, Modality, Quantity


class Claim(Row):
    """One statement of one article. ``number`` is what the screen shows as C-061.

    ``base_claim_id`` is the level that a share or a change is measured from.
    """

    __tablename__ = "claim"
    __table_args__ = (
        CheckConstraint("low <= high AND low <= best AND best <= high", name="quantity_order"),
        CheckConstraint("low >= 0 AND best >= 0 AND high >= 0", name="quantity_not_negative"),
        CheckConstraint("0 <= ratio_low AND ratio_low <= ratio_high", name="ratio_order"),
        CheckConstraint("as_of_earliest <= as_of_latest", name="as_of_order"),
        CheckConstraint("base_claim_id <> id", name="base_is_another"),
    )

    number: Mapped[int]
    article_id: Mapped[int] = reference("article", on_delete="CASCADE")
    kind: Mapped[ClaimKind] = word(ClaimKind, default=ClaimKind.LEVEL)
    modality: Mapped[Modality] = word(Modality, default=Modality.OBSERVED)
    state: Mapped[ClaimState] = word(ClaimState, default=ClaimState.ACTIVE, info=register("state"))
    state_since: Mapped[date | None] = mapped_column(info=register("state"))  # the day it became known
    state_reason: Mapped[str | None] = mapped_column(info=register("state"))
    basis: Mapped[Basis] = word(Basis, default=Basis.UNKNOWN)
    force_id: Mapped[int | None] = reference("force", nullable=True)
    place_id: Mapped[int | None] = reference("place", nullable=True)
    base_claim_id: Mapped[int | None] = reference("claim", on_delete="SET NULL", nullable=True)

    quantity_words: Mapped[str | None] = mapped_column(info=register("quantity"))
    bound: Mapped[Bound | None] = word(Bound, nullable=True, info=register("quantity"))
    low: Mapped[float | None] = mapped_column(info=register("quantity"))
    best: Mapped[float | None] = mapped_column(info=register("quantity"))
    high: Mapped[float | None] = mapped_column(info=register("quantity"))
    ratio_low: Mapped[float | None] = mapped_column(info=register("quantity"))
    ratio_high: Mapped[float | None] = mapped_column(info=register("quantity"))
    direction: Mapped[Direction | None] = word(Direction, nullable=True, info=register("quantity"))
    unit: Mapped[str | None] = mapped_column(info=register("quantity"))
    quantity_rule: Mapped[str | None] = mapped_column(info=register("quantity"))

    as_of_words: Mapped[str | None] = mapped_column(info=register("as_of"))
    as_of: Mapped[str | None] = mapped_column(info=register("as_of"))
    as_of_earliest: Mapped[date | None] = mapped_column(info=register("as_of"))
    as_of_latest: Mapped[date | None] = mapped_column(info=register("as_of"))
    as_of_rule: Mapped[str | None] = mapped_column(info=register("as_of"))

    made_by: Mapped[int | None] = reference("analyst", nullable=True, index=False)
    made_at: Mapped[str] = mapped_column(default=now)

    @property
    def quantity(self) -> Quantity | None:
        """The number with its bound; None when the claim states none."""
        return quantity_in(self)

    @quantity.setter
    def quantity(self, quantity: Quantity | None) -> None:
        said = quantity or Quantity()
        self.bound = quantity.bound if quantity else None
        self.quantity_words = said.words or None
        self.low, self.best, self.high = said.low, said.best, said.high
        self.ratio_low, self.ratio_high = said.ratio or (None, None)
        self.direction, self.unit, self.quantity_rule = said.direction, said.unit, said.rule

    @property
    def time(self) -> AsOf | None:
        """When the claim is about; None when it does not say."""
        return time_in(self)

    @time.setter
    def time(self, as_of: AsOf | None) -> None:
        self.as_of = as_of.edtf if as_of else None
        self.as_of_earliest = as_of.earliest if as_of else None
        self.as_of_latest = as_of.latest if as_of else None
        self.as_of_words = (as_of.words or None) if as_of else None
        self.as_of_rule = as_of.rule if as_of else None


def quantity_in(row: Any) -> Quantity | None:
    """The number in a claim, or in a row of a query that has a claim's columns."""
    if row.bound is None:
        return None
    ratio = None if row.ratio_low is None or row.ratio_high is None else (row.ratio_low, row.ratio_high)
    return Quantity(
        words=row.quantity_words or "",
        bound=row.bound,
        low=row.low,
        best=row.best,
        high=row.high,
        ratio=ratio,
        direction=row.direction,
        unit=row.unit,
        rule=row.quantity_rule,
    )


def time_in(row: Any) -> AsOf | None:
    """The time in a claim, or in a row of a query that has a claim's columns."""
    if row.as_of is None:
        return None
    return AsOf(row.as_of, row.as_of_earliest, row.as_of_latest, row.as_of_words or "", row.as_of_rule)


class Attribution(Row):
    """Who a claim is told by, and the origin the telling goes back to."""

    __tablename__ = "attribution"

    claim_id: Mapped[int] = reference("claim", on_delete="CASCADE")
    source_id: Mapped[int | None] = reference("source", nullable=True)
    origin_id: Mapped[int | None] = reference("origin", nullable=True)
    manner: Mapped[Manner] = word(Manner, default=Manner.PARAPHRASED)
    verb: Mapped[str | None]
