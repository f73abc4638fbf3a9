"""The pooled level on histories whose truth is known, by a generator the model was not built on, and ahead in time.

Slow, some minutes: `python -m pytest tests/measure/test_unseen.py -s -p no:xdist`; the figures are printed.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from db.values import Basis
from measure.naive import WAYS, measures, number_of, points
from measure.newsroom import BAD, ORDINARY, STEP, Trade, history, laid_open
from workbench.pooling.answer import answer
from workbench.pooling.arrays import Floats
from workbench.pooling.contract import statement_of
from workbench.pooling.statements import day_number
from workbench.pooling.summary import QUANTILES

SEEDS = range(1, 201)
AHEAD = (0, 30, 60, 90, 180, 365)
_CUTS = (0.3, 0.5, 0.65)  # of a history: days from which it is to be foretold
_FEWEST = 5


def band(claims: Sequence[dict[str, Any]], days: Sequence[int]) -> Floats:
    """The seven lines of the total as log persons, shape (days, 7)."""
    found = answer([statement_of(claim) for claim in claims], days, basis=Basis.TOTAL).band
    assert found is not None
    return np.log(np.maximum([found.lines[name] for name in QUANTILES], 0.5)).T


def scored(told: dict[str, Any]) -> dict[str, Floats]:
    """Measures of the pooling and of each naive way over one history."""
    truth, said = np.log(told["truth"]), points(told["claims"])
    since = STEP * np.arange(len(truth))
    ours = measures(truth, band(told["claims"], _days(told)))
    return {"pooled": ours} | {
        name: measures(truth, way(said, number_of(told["from"]) + since)) for name, way in WAYS.items()
    }


def _days(told: dict[str, Any]) -> list[int]:
    first = day_number(date.fromisoformat(told["from"]))
    return [first + STEP * row for row in range(len(told["truth"]))]


def foretold(told: dict[str, Any]) -> Iterator[tuple[int, list[bool]]]:
    """How many days after the last claim, and whether the 50, 80 and 95 % range holds the level of then."""
    first = date.fromisoformat(told["from"])
    for share in _CUTS:
        cut = (first + timedelta(round(share * STEP * len(told["truth"])))).isoformat()
        known = [claim for claim in told["claims"] if claim["known"] <= cut]
        if len(known) < _FEWEST:
            continue
        now = date.fromisoformat(known[-1]["known"])
        rows = [round(((now - first).days + ahead) / STEP) for ahead in AHEAD]
        lines = band(known, [day_number(now) + ahead for ahead in AHEAD])
        for ahead, row, line in zip(AHEAD, rows, lines, strict=True):
            if row < len(told["truth"]):
                true = np.log(told["truth"][row])
                yield ahead, [bool(line[low] <= true <= line[6 - low]) for low in (2, 1, 0)]


def told_by(trade: Trade) -> list[dict[str, Any]]:
    return [told for seed in SEEDS if (told := history(seed, trade))]


@pytest.mark.parametrize(
    ("trade", "least", "most_lost"), [(ORDINARY, 0.93, 0.58), (BAD, 0.90, 0.58)], ids=["ordinary", "bad"]
)
def test_the_ranges_hold_what_they_say(trade, least, most_lost):
    every = [scored(told) for told in told_by(trade)]
    mean = {way: np.mean([one[way] for one in every], axis=0) for way in every[0]}
    for way, figures in mean.items():
        print(f"\n{way:20}", *(f"{figure:.4f}" for figure in figures), end="")
    half, _, most, loss, _ = mean.pop("pooled")
    share = loss / min(figures[3] for figures in mean.values())
    print(f"\nloss against the best naive way {share:.4f} on {len(every)} histories")
    assert least <= most <= 0.98
    assert 0.45 <= half <= 0.58
    assert share <= most_lost


def test_what_even_the_whole_truth_about_every_claim_would_come_to():
    """Against the same naive ways: how much of the loss is in the claims themselves, whoever reads them."""
    losses, opened = [], []
    for told in told_by(ORDINARY)[::2]:
        every = scored(told)
        losses.append([figures[3] for figures in every.values()])
        opened.append(measures(np.log(told["truth"]), band(laid_open(told["claims"]), _days(told)))[3])
    pooled, *naive = np.mean(losses, axis=0)
    print(
        f"\nloss against the best naive way {pooled / min(naive):.4f}, all laid open {np.mean(opened) / min(naive):.4f}"
    )
    assert np.mean(opened) < pooled


def test_the_ranges_hold_what_they_say_after_the_last_claim():
    held: dict[int, list[list[bool]]] = {ahead: [] for ahead in AHEAD}
    for told in told_by(ORDINARY):
        for ahead, within in foretold(told):
            held[ahead].append(within)
    for ahead, within in held.items():
        print(f"\n{ahead:4} days ahead, {len(within)} times:", *np.mean(within, axis=0).round(3), end="")
        assert 0.93 <= np.mean(within, axis=0)[2] <= 0.99
