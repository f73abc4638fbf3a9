"""Naive ways to a level over time, and the measures by which they and the pooling are compared.

Each way takes points, shape (points, 2) of day and log persons, and days, and answers the seven lines of a band as log
persons, shape (days, 7). A day is a number since any fixed day.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np

from workbench.pooling.arrays import Floats
from workbench.pooling.summary import QUANTILES

SHARES = np.array(list(QUANTILES.values()))
_NORMAL = np.array([-1.959964, -1.281552, -0.674490, 0, 0.674490, 1.281552, 1.959964])
_LEAST = 0.05  # of a spread
_WINDOW = 45  # days on either side
_DRIFT, _NOISE = 0.012, 0.25
_UNSAID = 0.1  # how far inside a bound the level is taken to be
_BASE_WITHIN = 120


def number_of(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()


def points(claims: Sequence[Mapping[str, Any]]) -> Floats:
    """One value of each origin and kind of claim at the middle of its days: what a careful clerk would note."""
    noted: dict[tuple[Any, Any], tuple[float, float]] = {}
    for claim in claims:
        first, *_, last = claim["as_of"].split("/") * 2
        value = _value(claim, list(noted.values()))
        if value:
            noted.setdefault(
                (claim["origin"], claim["bound"]), ((number_of(first) + number_of(last)) / 2, np.log(value))
            )
    return np.array(sorted(noted.values()))


def _value(claim: Mapping[str, Any], noted: list[tuple[float, float]]) -> float | None:
    if claim["bound"] in ("change", "share"):
        base = [np.exp(log) for day, log in noted if claim["bound"] == "change" and _is_base(day, claim)]
        if not base:
            return None
        return float(base[-1] * claim["ratio"]) if "ratio" in claim else max(1.0, float(base[-1] + claim["delta"]))
    if claim["bound"] == "below":
        return (1 - _UNSAID) * claim["high"]
    if claim["bound"] == "above":
        return (1 + _UNSAID) * claim["low"]
    return claim["best"] or float(np.sqrt(claim["low"] * claim["high"]))


def _is_base(day: float, claim: Mapping[str, Any]) -> bool:
    return abs(day - number_of(claim["base_as_of"])) < _BASE_WITHIN


def rolling_mean(said: Floats, days: Floats) -> Floats:
    """Mean and spread of 90 days, of the five nearest points where there are fewer than three."""
    bands = []
    for day in days:
        apart = np.abs(said[:, 0] - day)
        near = said[apart <= _WINDOW, 1]
        near = near if len(near) > 2 else said[np.argsort(apart)[:5], 1]
        spread = near.std(ddof=1) if len(near) > 1 else 0.3
        bands.append(near.mean() + max(spread, _LEAST) * _NORMAL)
    return np.array(bands)


def last_figure(said: Floats, days: Floats) -> Floats:
    """The last point carried forward, as wide as points mostly differ from the one before."""
    at = np.maximum(0, np.searchsorted(said[:, 0], days, side="right") - 1)
    spread = np.diff(said[:, 1]).std() if len(said) > 2 else 0.3
    return np.asarray(said[at, 1][:, None] + max(spread, _LEAST) * _NORMAL)


def gaussian_walk(said: Floats, days: Floats) -> Floats:
    """Smoother of a Gaussian random walk with Gaussian noise."""
    knots = np.unique(np.concatenate([said[:, 0], days]))
    stiff = 1 / (_DRIFT**2 * np.diff(knots))
    precision = np.diag(np.append(stiff, 0) + np.append(0, stiff) + 1e-9) - np.diag(stiff, 1) - np.diag(stiff, -1)
    seen, pull = np.searchsorted(knots, said[:, 0]), np.zeros(len(knots))
    np.add.at(precision, (seen, seen), 1 / _NOISE**2)
    np.add.at(pull, seen, said[:, 1] / _NOISE**2)
    spread = np.linalg.inv(precision)
    at = np.searchsorted(knots, days)
    return np.asarray((spread @ pull)[at][:, None] + np.sqrt(np.diag(spread)[at])[:, None] * _NORMAL)


WAYS: Mapping[str, Callable[[Floats, Floats], Floats]] = {
    "rolling 90-day mean": rolling_mean, "last figure": last_figure, "Gaussian walk": gaussian_walk,
}  # fmt: skip


def measures(truth: Floats, band: Floats) -> Floats:
    """Shares of days on which the 50, 80 and 95 % range holds the truth, pinball loss and width of the 95 % range.

    ``truth`` and ``band`` are log persons, of shapes (days,) and (days, 7).
    """
    off = truth[:, None] - band
    loss = np.where(off >= 0, SHARES * off, (SHARES - 1) * off).mean()
    held = [((band[:, low] <= truth) & (truth <= band[:, 6 - low])).mean() for low in (2, 1, 0)]
    return np.array([*held, loss, np.median(band[:, 6] - band[:, 0])])
