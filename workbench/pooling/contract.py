"""Claims in, bands out, as JSON: a contract, to which keys may be added but not renamed."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from db.errors import WorkbenchError
from db.values import Basis, Bound, Credibility, Modality, Reliability
from workbench.dates import read_typed_date
from workbench.pooling.answer import Answer, answer
from workbench.pooling.settings import MODEL, Options, Undercount
from workbench.pooling.statements import Statement, day_number, day_of
from workbench.pooling.summary import QUANTILES, Band

_MOST_DAYS = 20_000
_OF_ITSELF = 400  # days shown where nobody says how many
_FORM = "Write a JSON object with a list of claims, as the page on the command line shows"


def answer_json(asked: Any, options: Options | None = None) -> dict[str, Any]:
    """What `muster pool` answers to ``{"claims": [...], "from", "to", "step", "basis", "as_known_on", "undercount"}``.

    Only the claims are needed. Raises `WorkbenchError` with a sentence that names the claim that cannot be read.
    """
    if not isinstance(asked, Mapping) or not isinstance(asked.get("claims"), list):
        raise WorkbenchError(f"There is no list of claims. {_FORM}.")
    statements = [_statement(number, claim) for number, claim in enumerate(asked["claims"], 1)]
    known_on = _day(asked, "as_known_on")
    if known_on is not None:
        statements = [one for one in statements if one.known <= day_number(known_on)]
    days = asked_days(_day(asked, "from"), _day(asked, "to"), _step(asked), statements)
    basis = _one_of(Basis, asked, "basis")
    chosen = replace(options or Options(), undercount=_undercount(asked.get("undercount")))
    return as_json(answer(statements, days, chosen, basis=basis))


def as_json(pooled: Answer) -> dict[str, Any]:
    """The answer, ready for json.dumps; numbers are null where nothing observed names a level."""
    band = pooled.band
    lines: dict[str, Any] = {
        "dates": [day_of(day).isoformat() for day in pooled.days],
        **_lines(band, len(pooled.days)),
        "origins": pooled.origins,
        "claims_used": pooled.used,
        "notes": list(pooled.notes),
        "basis": pooled.basis.value,
        "bases": {basis.value: _lines(one, len(pooled.days)) for basis, one in pooled.bands.items()},
        "known_until": None if pooled.known_until is None else day_of(pooled.known_until).isoformat(),
        "gaps": [[day_of(first).isoformat(), day_of(last).isoformat()] for first, last in pooled.gaps],
        "splits": [
            {"date": day_of(split.day).isoformat(), "peaks": [_rounded(peak) for peak in split.peaks]}
            for split in (band.splits if band else ())
        ],
        "scenario": None,
        "settings": pooled.options.words,
        "model": MODEL,
    }
    if pooled.scenario is not None:
        dates = [day_of(day).isoformat() for day in pooled.scenario_days]
        lines["scenario"] = {"dates": dates, **_lines(pooled.scenario, len(dates))}
    return lines


def asked_days(first: date | None, last: date | None, step: int | None, statements: Sequence[Statement]) -> list[int]:
    """The day numbers asked for; what is left open reaches from the first observation to the last publication.

    Raises `WorkbenchError` where they run backwards or are too many.
    """
    observed = [one for one in statements if one.modality is Modality.OBSERVED] or statements
    start = day_number(first) if first else min((min(one.first, one.known) for one in observed), default=None)
    end = day_number(last) if last else max((one.known for one in observed), default=None)
    if start is None or end is None:
        start = end = start if start is not None else end
    if start is None or end is None:
        return []
    if end < start:
        raise WorkbenchError(f"{day_of(start)} to {day_of(end)} runs backwards. Swap the two dates.")
    apart = step or max(1, math.ceil((end - start + 1) / _OF_ITSELF))
    if (end - start) // apart + 1 > _MOST_DAYS:
        raise WorkbenchError(f"More than {_MOST_DAYS:,} days are asked for. Ask for a longer step.")
    return list(range(start, end + 1, apart))


def _lines(band: Band | None, count: int) -> dict[str, list[float] | list[None]]:
    if band is None:
        return {name: [None] * count for name in (*QUANTILES, "none")}
    return {
        **{name: [_rounded(level) for level in band.lines[name]] for name in QUANTILES},
        "none": [round(float(chance), 4) for chance in band.none],
    }


def _rounded(level: float) -> float:
    """To a hundredth of a person: the same on every machine, and finer than any band is."""
    return round(float(level), 2)


def _statement(number: int, claim: Any) -> Statement:
    try:
        return statement_of(claim)
    except WorkbenchError as error:
        raise WorkbenchError(f"Claim {number} cannot be read: {error}") from error


def statement_of(claim: Any) -> Statement:
    """A claim of the contract. Raises `WorkbenchError` for a date, a number or a word that is none."""
    if not isinstance(claim, Mapping):
        raise WorkbenchError(f"it is no JSON object. {_FORM}.")
    bound = _one_of(Bound, claim, "bound") or Bound.EXACT
    known, as_of, base = _day(claim, "known"), _time(claim, "as_of"), _time(claim, "base_as_of")
    when = as_of or (known, known)
    first, last = when[0] or when[1], when[1] or known or when[0]
    if first is None or last is None:
        raise WorkbenchError("it has neither as_of nor known. Give one of the two as a date.")
    return Statement(
        bound=bound,
        first=min(day_number(first), day_number(last)),
        last=day_number(last),
        known=day_number(known or last),
        low=_number(claim, "low"),
        best=_number(claim, "best"),
        high=_number(claim, "high"),
        origin=_name(claim, "origin"),
        source=_name(claim, "source"),
        reliability=_one_of(Reliability, claim, "reliability"),
        credibility=_one_of(Credibility, claim, "credibility"),
        basis=_one_of(Basis, claim, "basis") or Basis.UNKNOWN,
        modality=_one_of(Modality, claim, "modality") or Modality.OBSERVED,
        standing=as_of is not None and as_of[1] is None,
        literal=claim.get("literal") is True,
        ratio=_pair(claim, "ratio"),
        delta=_pair(claim, "delta"),
        base_first=_number_of(base and (base[0] or base[1])),
        base_last=_number_of(base and (base[1] or base[0])),
        key=_name(claim, "id"),
    )


def _time(claim: Mapping[str, Any], name: str) -> tuple[date | None, date | None] | None:
    """The first and last day of a time, None at an open end."""
    if not claim.get(name):
        return None
    as_of = read_typed_date(str(claim[name]))
    return as_of.earliest, as_of.latest


def _number_of(day: date | None) -> int | None:
    return None if day is None else day_number(day)


def _number(claim: Mapping[str, Any], name: str) -> float | None:
    value = claim.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WorkbenchError(f"{name} “{value}” is not a number.")
    if not math.isfinite(value):
        raise WorkbenchError(f"{name} is not a finite number.")
    return float(value)


def _pair(claim: Mapping[str, Any], name: str) -> tuple[float, float] | None:
    value = claim.get(name)
    ends = value if isinstance(value, list) else [value, value]
    if value is None:
        return None
    if len(ends) != 2:
        raise WorkbenchError(f"{name} is neither a number nor a pair.")
    numbers = [_number({name: end}, name) for end in ends]
    if None in numbers:
        raise WorkbenchError(f"{name} is neither a number nor a pair.")
    return min(map(float, ends)), max(map(float, ends))


def _day(asked: Mapping[str, Any], name: str) -> date | None:
    if asked.get(name) is None:
        return None
    day = read_typed_date(str(asked[name]))
    found = day.latest or day.earliest
    if found is None:
        raise WorkbenchError(f"{name} has no day at all. Write a date as 2025-10-01.")
    return found


def _step(asked: Mapping[str, Any]) -> int | None:
    step = asked.get("step")
    if step is None:
        return None
    if isinstance(step, bool) or not isinstance(step, int) or step < 1:
        raise WorkbenchError(f"The step “{step}” is not a number of days. Write 1 or more.")
    return step


def _undercount(said: Any) -> Undercount | None:
    if said is None:
        return None
    if not isinstance(said, Mapping):
        raise WorkbenchError(
            'The undercount allowance is not of the form {"chance": 0.2, "shift": 0.3, "spread": 0.15}.'
        )
    numbers = {name: _number(said, name) for name in ("chance", "shift", "spread")}
    allowance = (
        Undercount(**{name: number for name, number in numbers.items() if number is not None})
        if (numbers["chance"] is not None)
        else None
    )
    if allowance is None or not 0 <= allowance.chance <= 1 or allowance.spread < 0 or abs(allowance.shift) > 2:
        raise WorkbenchError("The undercount allowance needs a chance between 0 and 1 and a shift in log units.")
    return allowance


def _one_of(kind: Any, asked: Mapping[str, Any], name: str) -> Any:
    value = asked.get(name)
    if value is None or value == "":
        return None
    try:
        return kind(str(value))
    except ValueError:
        words = ", ".join(one.value for one in kind)
        raise WorkbenchError(f"{name} “{value}” is none of {words}.") from None


def _name(claim: Mapping[str, Any], name: str) -> str | None:
    value = claim.get(name)
    return None if value is None or value == "" else str(value)
