"""The whole answer to "how many were there": bands by basis, and what has to be said beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from db.values import Basis, Modality
from workbench.pooling.arrays import Floats
from workbench.pooling.histories import at_ranks, ranks_of_histories
from workbench.pooling.notes import Sorted, notes_on
from workbench.pooling.pool import Levels, Pooled, pool
from workbench.pooling.settings import QUICK, Options
from workbench.pooling.statements import Statement, why_unused
from workbench.pooling.summary import Band, band_of, with_shared_errors
from workbench.pooling.together import held_together, sum_of_medians

NO_REPORT_AFTER = 180
"""Days from the nearest observed statement after which a day has no recent report."""

FORECAST_AFTER = 60
"""Days after the last observed statement from which the band is a forecast."""

_LEAVES_OVER = 90  # days after the last target that a scenario goes on


@dataclass(frozen=True, slots=True)
class Answer:
    """The pooled level on ``days`` (day numbers).

    ``bands`` is empty where nothing observed names a level; ``basis`` is the one to be shown first. ``used`` counts the
    statements behind it and ``origins`` the independent origins, all unknown ones together as one. ``gaps`` are first
    and last days without a recent report; after ``known_until`` all is forecast. ``scenario`` is the band if what is
    planned is carried out, on ``scenario_days``.
    """

    days: tuple[int, ...]
    bands: dict[Basis, Band]
    basis: Basis
    used: int
    origins: int
    gaps: tuple[tuple[int, int], ...]
    known_until: int | None
    scenario: Band | None
    scenario_days: tuple[int, ...]
    notes: tuple[str, ...]
    options: Options

    @property
    def band(self) -> Band | None:
        return self.bands.get(self.basis)


@dataclass(frozen=True, slots=True)
class Relatives:
    """What the place around a place has, and what its parts have."""

    whole: Pooled | None = None
    parts: tuple[Pooled, ...] = ()

    def share_of(self, day: int, basis: Basis) -> tuple[Floats, Floats] | None:
        """What a share is a share of."""
        return None if self.whole is None else self.whole.level_on(day, basis)

    def together(self, levels: dict[Basis, Levels], days: Sequence[int]) -> dict[Basis, Levels]:
        """The levels held together with those of the relatives that count the same."""
        whole = self.whole.on(days) if self.whole is not None and days else {}
        parts = [part.on(days) for part in self.parts] if days else []
        return {
            basis: held_together(own, whole.get(basis), [part[basis] for part in parts if basis in part])
            for basis, own in levels.items()
        }

    def note_on(self, band: Band | None, days: Sequence[int]) -> Iterator[str]:
        """Where the medians of the parts add up to a level outside the 80 % range of the whole."""
        if band is None or not days:
            return
        parts = [levels[band.basis] for part in self.parts if band.basis in (levels := part.on(days))]
        if len(parts) > 1:
            total = sum_of_medians(parts)
            off = (total < band.lines["lo80"]) | (total > band.lines["hi80"])
            if off.any():
                share = f"{100 * off.mean():.0f} %"
                yield f"The parts add up to a level outside the 80 % range of the whole on {share} of the days."


def pool_observed(statements: Sequence[Statement], options: Options) -> Pooled | None:
    """What is observed, pooled alone."""
    return pool(_sorted_out(statements).observed, options)


def answer(
    statements: Sequence[Statement],
    days: Sequence[int],
    options: Options | None = None,
    *,
    basis: Basis | None = None,
    relatives: Relatives | None = None,
) -> Answer:
    """Pool what is observed, and apart from it what would follow from what is planned.

    ``basis`` is who is to be counted; without it, or where the statements do not tell, that of the statements, and of
    several the total. ``relatives`` are the place around and the parts, with which the level is held together.
    """
    chosen, kin = options or Options(), relatives or Relatives()
    said = _sorted_out(statements)
    pooled = pool(said.observed, chosen, around=kin.share_of)
    alone = pooled.on(days) if pooled else {}
    levels = kin.together(alone, days)
    bands = {one: band_of(each, one, days, chosen) for one, each in levels.items()}
    if pooled is not None and chosen.histories:
        bands = {
            one: _with_histories(band, pooled, alone[one], levels[one], days, chosen) for one, band in bands.items()
        }
    shown = basis if basis in bands else next((one for one in (Basis.TOTAL, *bands) if one in bands), Basis.TOTAL)
    scenario_days, scenario = _scenario(said, days, shown) if pooled else ((), None)
    last = max((one.last for one in said.observed), default=None)
    return Answer(
        days=tuple(days),
        bands=bands,
        basis=shown,
        used=len(said.observed) if pooled else 0,
        origins=len({one.origin for one in said.observed}) if pooled else 0,
        gaps=tuple(_gaps(said.observed, days)) if pooled else (),
        known_until=None if last is None else last + FORECAST_AFTER,
        scenario=scenario,
        scenario_days=scenario_days,
        notes=(*notes_on(said, bands.get(shown), basis, chosen), *kin.note_on(bands.get(shown), days)),
        options=chosen,
    )


def _with_histories(
    band: Band, pooled: Pooled, alone: Levels, levels: Levels, days: Sequence[int], options: Options
) -> Band:
    """The band with plausible courses beside it."""
    ranks = ranks_of_histories(pooled, days, band.basis, alone, options.histories)
    return replace(band, histories=tuple(at_ranks(with_shared_errors(levels, options), levels, ranks)))


def _sorted_out(statements: Sequence[Statement]) -> Sorted:
    """What is observed, none of it dated after it was published, and what is planned or projected."""
    usable = [one for one in statements if not why_unused(one)]
    observed = [
        replace(one, first=min(one.first, one.known), last=min(one.last, one.known))
        for one in usable
        if one.modality is Modality.OBSERVED
    ]
    return Sorted(statements, observed, [one for one in usable if one.modality is not Modality.OBSERVED])


def _gaps(observed: Sequence[Statement], days: Sequence[int]) -> list[tuple[int, int]]:
    seen = [(one.first - NO_REPORT_AFTER, one.last + NO_REPORT_AFTER) for one in observed]
    gaps: list[tuple[int, int]] = []
    was_alone = False
    for day in days:
        is_alone = not any(first <= day <= last for first, last in seen)
        if is_alone:
            gaps = [*gaps[:-1], (gaps[-1][0], day)] if was_alone else [*gaps, (day, day)]
        was_alone = is_alone
    return gaps


def _scenario(said: Sorted, days: Sequence[int], basis: Basis) -> tuple[tuple[int, ...], Band | None]:
    """From the last observation to a while after the last target, if all plans that are still open were carried out."""
    seen = max(one.last for one in said.observed)
    plans = [one for one in said.plans if not one.is_relative and one.last > seen]
    if not plans:
        return (), None
    first, last = seen, max(one.last for one in plans) + _LEAVES_OVER
    carried_out = [replace(one, known=max(one.known, one.last), standing=False) for one in plans]
    shown = tuple(day for day in days if first <= day <= last)
    leaving = [(one.first, one.last) for one in plans if one.is_none]
    pooled = pool([*said.observed, *carried_out], QUICK, leaving=leaving)
    levels = pooled.on(shown).get(basis) if pooled and shown else None
    return (shown, band_of(levels, basis, shown, QUICK)) if levels else ((), None)
