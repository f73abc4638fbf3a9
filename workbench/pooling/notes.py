"""What has to be said beside a pooled level, in sentences."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.values import Basis, Modality
from workbench.pooling.settings import Options
from workbench.pooling.statements import Statement, day_of, why_unused
from workbench.pooling.summary import Band

BASIS_WORDS = {Basis.TOTAL: "total present", Basis.CORE: "core force only", Basis.UNKNOWN: "count not stated"}


@dataclass(frozen=True, slots=True)
class Sorted:
    """Statements by what becomes of them: pooled, drawn apart as plans, or left out."""

    every: Sequence[Statement]
    observed: Sequence[Statement]
    plans: Sequence[Statement]

    @property
    def late(self) -> int:
        """How many observations are dated after they were published."""
        return sum(
            one.last > one.known for one in self.every if one.modality is Modality.OBSERVED and not why_unused(one)
        )


def notes_on(said: Sorted, band: Band | None, asked: Basis | None, options: Options) -> Iterator[str]:
    """The sentences beside a band, the weightiest first; ``asked`` is who was to be counted."""
    if band is None:
        yield _why_nothing(said)
    else:
        yield from _who_is_counted(said.observed, band.basis, asked)
        yield from _where_they_split(band)
    plans = said.plans
    if plans:
        are = "is" if len(plans) == 1 else "are"
        yield f"{_counted(len(plans), 'planned or projected claim')} {are} not in the band."
    unused = Counter(reason for one in said.every if (reason := why_unused(one)))
    for reason, count in sorted(unused.items()):
        yield f"{_counted(count, 'claim')} left out for {reason}."
    if said.late:
        yield f"{_counted(said.late, 'observed claim')} dated after publication: read as of its publication."
    if options.undercount is not None:
        yield f"Allows a chance of {100 * options.undercount.chance:.0f} % that all counts are too low."


def _why_nothing(said: Sorted) -> str:
    if not said.every:
        return "There is no claim, so there is no level."
    if any(one.is_none for one in said.observed):
        return "The claims say that nobody is there, and none names a level: there is nothing to pool."
    if said.plans and not said.observed:
        return "Every claim is planned or projected: nothing observed names a level."
    return "No observed claim names a level."


def _who_is_counted(observed: Sequence[Statement], shown: Basis, asked: Basis | None) -> Iterator[str]:
    bases = {one.basis for one in observed}
    if asked is not None and asked is not shown:
        yield f"No claim counts the {BASIS_WORDS[asked]}: the level shown is {BASIS_WORDS[shown]}."
    elif bases == {Basis.UNKNOWN}:
        yield "No claim says who is counted: the level is of those counted, and the total present may be higher."
    elif bases == {Basis.CORE}:
        yield "All claims count the core force only: the total present is likely higher."
    elif len(bases) > 1:
        yield f"Core and total are pooled together; the level shown is {BASIS_WORDS[shown]}."


def _where_they_split(band: Band) -> Iterator[str]:
    if band.splits:
        first, last = band.splits[0], band.splits[-1]
        low, high = (f"{_two_figures(peak):,.0f}" for peak in last.peaks)
        when = (
            f"on {day_of(first.day)}"
            if first.day == last.day
            else f"between {day_of(first.day)} and {day_of(last.day)}"
        )
        yield f"The sources split {when}: about {low} or about {high}. The median lies between them and is neither."


def _two_figures(level: float) -> float:
    return float(f"{level:.1e}")


def _counted(count: int, words: str) -> str:
    return f"{count} {words}" if count == 1 else f"{count} {words}s"
