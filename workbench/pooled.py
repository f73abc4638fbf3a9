"""The pooled level of a project's series: which claims stand behind it, and its bands as a chart and JSON have them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.values import Basis, Bound, ClaimKind, ClaimState, Credibility, Direction, Quantity, Reliability
from workbench.charting import Shown, is_of_force, known_claims
from workbench.claim_views import ClaimRow
from workbench.figures.content import Bands, Humps, Panel, Scenario
from workbench.figures.wording_pooled import two_figures
from workbench.numbering import claim_label
from workbench.places import places_around
from workbench.pooling.settings import QUICK, Options
from workbench.pooling.statements import Statement, day_number, day_of
from workbench.progress import SILENT, Progress
from workbench.scales import HouseCode
from workbench.whatif import AS_IT_IS, WhatIf, beside

if TYPE_CHECKING:  # the model brings scipy along, 20 MB that a program goes without until a level is pooled
    from workbench.pooling.answer import Answer, Relatives
    from workbench.pooling.summary import Band

HISTORIES = 20
"""Plausible courses that are drawn in place of ranges."""

_REMEMBERED = 32  # answers, each of some 100 kB
_POINTS = 240  # days that a chart shows of a band
_AHEAD = timedelta(120)  # days that a chart looks beyond what is known
_KINDS = (ClaimKind.LEVEL, ClaimKind.CHANGE, ClaimKind.SHARE)
_STATES = (ClaimState.ACTIVE, ClaimState.SUPERSEDED)  # what was overtaken was right of its own day
_TO_THE_LAST_DIGIT = ("exactly", "precisely")
_SOFT = ("up to", "as many as", "as few as", "down to")


@dataclass(frozen=True, slots=True)
class SeriesClaims:
    """The claims of one place and force as statements; those of the place ``around`` it and of its ``parts``."""

    place: str
    force: str
    statements: tuple[Statement, ...]
    around: tuple[Statement, ...] = ()
    parts: tuple[tuple[Statement, ...], ...] = ()


def series_claims(
    session: Session, *, force: str | None = None, known_on: date | None = None, but: Collection[int] = ()
) -> dict[tuple[str, str], SeriesClaims]:
    """By place and force: every series with a claim that can be pooled, as it was known on a day.

    No claims of the articles `but` are pooled.
    """
    by_series: dict[tuple[str, str], list[Statement]] = {}
    claims = known_claims(session, known_on, but)
    bases = {claim.id: claim for claim in claims}
    for claim in claims:
        statement = statement_of(claim, bases.get(claim.base_claim_id or 0))
        if statement is not None and claim.place and claim.force and is_of_force(claim, force):
            by_series.setdefault((claim.place, claim.force), []).append(statement)
    outward = places_around(session)
    around = {
        (place, name): next(((outer, name) for outer in outward.get(place, ()) if (outer, name) in by_series), None)
        for place, name in by_series
    }
    return {
        (place, name): SeriesClaims(
            place,
            name,
            tuple(told),
            tuple(by_series.get(around[place, name] or ("", ""), ())),
            tuple(tuple(by_series[part]) for part, whole in around.items() if whole == (place, name)),
        )
        for (place, name), told in by_series.items()
    }


def statement_of(claim: ClaimRow, base: ClaimRow | None = None) -> Statement | None:
    """A claim as it is pooled; None for one that says no number, place in time or state of the world."""
    quantity, as_of = claim.quantity, claim.as_of
    if quantity is None or as_of is None or claim.known is None:
        return None
    if claim.kind not in _KINDS or claim.state not in _STATES:
        return None
    first, last = as_of.earliest or as_of.latest or claim.known, as_of.latest or claim.known
    was = base.as_of if base else None
    words = quantity.words.casefold()
    return Statement(
        bound=quantity.bound,
        first=min(day_number(first), day_number(last)),
        last=day_number(last),
        known=day_number(claim.known),
        low=quantity.low,
        best=quantity.best,
        high=quantity.high,
        origin=claim.origin_id,
        source=claim.source_id,
        reliability=_grade(claim.reliability, Reliability),
        credibility=_grade(claim.credibility, Credibility),
        basis=claim.basis,
        modality=claim.modality,
        standing=as_of.latest is None,
        literal=words.startswith(_TO_THE_LAST_DIGIT),
        soft=words.startswith(_SOFT),
        ratio=quantity.ratio,
        delta=_delta(quantity),
        base_first=_day((was.earliest or was.latest) if was else None),
        base_last=_day((was.latest or was.earliest) if was else None),
        key=claim_label(claim.number),
    )


def pooled(
    claims: SeriesClaims, days: Sequence[int], options: Options | None = None, basis: Basis | None = None
) -> "Answer":
    """The level of a series on days (day numbers since 1970-01-01). Runs long: call it off the main thread.

    What was asked for last is remembered: going back to it, or drawing it in several formats, costs nothing.
    """
    return _answered(claims, tuple(days), options or Options(), basis)


@lru_cache(_REMEMBERED)
def _answered(claims: SeriesClaims, days: tuple[int, ...], options: Options, basis: Basis | None) -> "Answer":
    from workbench.pooling.answer import answer

    return answer(claims.statements, days, options, basis=basis, relatives=_relatives(claims))


def pool_all(
    series: Sequence[SeriesClaims],
    days: Sequence[int],
    what_if: WhatIf = AS_IT_IS,
    histories: int = 0,
    *,
    quick: bool = False,
    progress: Progress = SILENT,
) -> "list[Answer]":
    """The level of each series as it is, then of each as it would be ``what_if``; ``quick`` is with one setting.

    So many plausible ``histories`` come with each.
    """
    options = QUICK if quick else Options(histories=histories)
    asked = [(one, options) for one in series]
    if what_if != AS_IT_IS:
        other = replace(options, undercount=what_if.undercount)
        asked += [(replace(one, statements=what_if.of(one.statements)), other) for one in series]
    answers = []
    for number, (one, way) in enumerate(asked):
        progress.report(number, len(asked), "Pooling")
        answers.append(pooled(one, days, way))
    return answers


def chart_days(every: Iterable[SeriesClaims], until: date) -> list[int]:
    """The days that a chart of these series shows, from the first observation to a while after ``until``."""
    statements = [one for claims in every for one in claims.statements]
    if not statements:
        return []
    last = max(day_number(until + _AHEAD), *(one.last for one in statements))
    first = min(one.first for one in statements)
    step = max(1, -(-(last - first) // _POINTS))
    return list(range(first, last + 1, step))


def bands_of(answered: "Answer", until: date, basis: Basis | None = None) -> Bands | None:
    """An answer as a chart draws it, known until that day at the latest; None where nothing observed names a level.

    Of those counted by ``basis`` where the answer has it, else by its own.
    """
    from workbench.pooling.summary import QUANTILES

    band = answered.bands.get(basis, answered.band) if basis else answered.band
    if band is None or not answered.days:
        return None
    known_until = min(until, day_of(answered.known_until)) if answered.known_until is not None else until
    now = max((at for at, day in enumerate(answered.days) if day_of(day) <= known_until), default=0)
    low, median, high = (two_figures(band.lines[name][now]) for name in ("lo80", "median", "hi80"))
    return Bands(
        days=tuple(map(day_of, answered.days)),
        **_lines(band, QUANTILES),
        basis=band.basis,
        none=tuple(map(float, band.none)) if band.none.any() else (),
        gaps=tuple((day_of(first), day_of(last)) for first, last in answered.gaps),
        known_until=known_until,
        humps=tuple(
            Humps(day_of(one.day), tuple(map(float, one.levels)), tuple(map(float, one.density)), one.peaks)
            for one in band.splits
        ),
        scenario=_scenario(answered) if band.basis is answered.basis else None,
        label=f"about {median}",
        range_label=f"80 %: {low} to {high}",
        settings=answered.options.words,
        paths=tuple(tuple(map(float, path)) for path in band.histories),
    )


def with_bands(session: Session, panels: Sequence[Panel], shown: Shown, until: date) -> tuple[Panel, ...]:
    """Panels with the pooled level of each, known until that day, and beside each what it would be if.

    Runs long where there are many claims.
    """
    drawn = drawn_series(session, panels, shown)
    days = chart_days(drawn, until)
    answers = pool_all(drawn, days, shown.what_if, HISTORIES if shown.histories else 0)
    keys = [(one.place, one.force) for one in drawn]
    bands = dict(zip(keys, (bands_of(one, until, shown.basis) for one in answers), strict=False))
    counted = shown.what_if.basis or shown.basis
    others = dict(zip(keys, (bands_of(one, until, counted) for one in answers[len(drawn) :]), strict=False))
    every = ((panel, (panel.place, panel.force)) for panel in panels)
    return tuple(one for panel, key in every for one in beside(panel, bands.get(key), others.get(key), shown.what_if))


def drawn_series(session: Session, panels: Sequence[Panel], shown: Shown) -> list[SeriesClaims]:
    """The claims behind the pooled level of each panel that can have one."""
    every = series_claims(session, force=shown.force, known_on=shown.known_on)
    return [every[panel.place, panel.force] for panel in panels if (panel.place, panel.force) in every]


def pooled_json(
    session: Session,
    force: str | None,
    place: str,
    *,
    first: date | None = None,
    last: date | None = None,
    known_on: date | None = None,
    basis: str | None = None,
) -> dict[str, Any]:
    """The level of a place as JSON (`workbench.pooling.contract`).

    Raises `WorkbenchError` where no claim with a number is of that place and force, or of several forces.
    """
    from workbench.pooling.contract import as_json, asked_days

    found = series_named(session, force, place, known_on=known_on)
    days = asked_days(first, last, None, found.statements)
    answered = pooled(found, days, basis=Basis(basis) if basis else None)
    known = {"as_known_on": known_on.isoformat()} if known_on else {}
    return {"place": found.place, "force": found.force, **known, **as_json(answered)}


def series_named(session: Session, force: str | None, place: str, *, known_on: date | None = None) -> SeriesClaims:
    """The series of a place, and of a force where the place has several.

    Raises `WorkbenchError` where no claim with a number is of that place and force, or of several forces.
    """
    every = series_claims(session, force=force, known_on=known_on)
    found = [one for one in every.values() if one.place.casefold() == place.casefold()]
    if not found:
        named = sorted({one.place for one in every.values()})
        there = f"There are some of {_listed(named)}." if named else "There is none of any place yet."
        raise WorkbenchError(f"No claim with a number and a date is of {place}. {there}")
    if len(found) > 1:
        raise WorkbenchError(f"{place} has several forces: {_listed([one.force for one in found])}. Name one of them.")
    return found[0]


def _lines(band: "Band", names: Iterable[str]) -> dict[str, tuple[float, ...]]:
    return {name: tuple(map(float, band.lines[name])) for name in names}


def _scenario(answered: "Answer") -> Scenario | None:
    if answered.scenario is None:
        return None
    lines = _lines(answered.scenario, ("median", "lo80", "hi80"))
    return Scenario(tuple(map(day_of, answered.scenario_days)), **lines)


def _relatives(claims: SeriesClaims) -> "Relatives":
    from workbench.pooling.answer import Relatives, pool_observed

    parts = [pool_observed(part, QUICK) for part in claims.parts]
    return Relatives(pool_observed(claims.around, QUICK), tuple(part for part in parts if part is not None))


def _grade(code: str | None, scale: Any) -> Any:
    """The Admiralty grade, or that on whose place a house scale's code stands; None for not graded."""
    return None if code is None else scale(code.place if isinstance(code, HouseCode) else code)


def _delta(quantity: Quantity) -> tuple[float, float] | None:
    """A change in persons, negative downwards."""
    sizes = [size for size in (quantity.low, quantity.best, quantity.high) if size is not None]
    if quantity.bound is not Bound.CHANGE or quantity.ratio is not None or not sizes or quantity.direction is None:
        return None
    ends = (min(sizes), max(sizes))
    return ends if quantity.direction is Direction.UP else (-ends[1], -ends[0])


def _day(day: date | None) -> int | None:
    return None if day is None else day_number(day)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
