"""Claims about a level as a newsroom makes them, for pooling to be measured against; nothing here is the model's own.

Briefings are held by the calendar and when much has changed. Who speaks has a side: the one who wants the force small
says "fewer than" and takes the next number above, the other "more than". Outlets carry the briefing, some of them late
or garbled, and between briefings they fill in whatever number was last printed, as if it were of today. Several sources
lean on one talking point and share its error.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from measure.paths import path
from workbench.pooling.arrays import Floats

STEP = 10
"""Days from one true level of a history to the next."""

_FIRST_DAY = date(2014, 6, 1)
_HEDGES = ("exact", "about", "spin", "between", "change", "share")
_BOTH_BASES, _BASIS_LOST = 0.2, 0.25
_FEWEST_CLAIMS = 6
_OFTEN = (0.22, 0.36, 0.22, 0.09, 0.08, 0.03)


@dataclass(frozen=True, slots=True)
class Trade:
    """How the news is made: shares of what goes wrong, and the days that knowledge is behind."""

    slips: float = 0.03
    wrong_grade: float = 0.15
    ungraded: float = 0.3
    nobody_named: float = 0.15
    old_number: float = 0.3
    slanted: float = 0.2
    behind: float = 9.0


ORDINARY = Trade()
BAD = Trade(slips=0.08, wrong_grade=0.45, ungraded=0.4, nobody_named=0.45, old_number=0.45, slanted=0.3, behind=25.0)


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who gives numbers of those he ``counts``, total or core.

    ``lean`` and ``scatter`` are in log units, ``side`` is -1 where small numbers are wanted.
    """

    name: str
    lean: float
    scatter: float
    side: int
    letter: str
    counts: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A number that was in the papers."""

    day: float
    number: float
    origin: str
    basis: str


def day(number: float) -> str:
    return (_FIRST_DAY + timedelta(days=round(number))).isoformat()


def number_of(iso: str) -> int:
    return (date.fromisoformat(iso) - _FIRST_DAY).days


def history(seed: int, trade: Trade = ORDINARY) -> dict[str, Any] | None:
    """One question for `muster pool --batch` with its ``truth`` every ten days; None where next to nothing was said."""
    chance = np.random.default_rng([seed, 77])
    total = path(chance, int(chance.uniform(400, 1800)))
    levels = {"total": total}
    if chance.random() < _BOTH_BASES:
        share = 1 / (1.1 + 0.6 * chance.random() * (1 + np.sin(np.arange(len(total)) / chance.uniform(60, 300))))
        levels["core"] = np.maximum(1, np.round(total * share))
    claims = claims_about(chance, levels, trade)
    if len(claims) < _FEWEST_CLAIMS:
        return None
    first = number_of(min(claim["as_of"][:10] for claim in claims))
    days = range(first, min(number_of(claims[-1]["known"]), len(total) - 1) + 1, STEP)
    if len(days) < _FEWEST_CLAIMS:
        return None
    return {
        "id": f"seed {seed}", "from": day(days[0]), "to": day(days[-1]), "step": STEP, "basis": "total",
        "truth": total[days.start : days.stop : STEP].tolist(), "claims": claims,
    }  # fmt: skip


def claims_about(chance: np.random.Generator, levels: Mapping[str, Floats], trade: Trade) -> list[dict[str, Any]]:
    """Claims as `muster pool --claims` reads them, in the order of their publication; ``levels`` are by basis."""
    speakers = _speakers(chance, trade, list(levels))
    claims: list[dict[str, Any]] = []
    printed: list[Printed] = []
    for number, when in enumerate(_briefings(chance, levels["total"])):
        shared = chance.standard_t(3) * 0.035  # the talking point's error
        for speaker in chance.choice(len(speakers), 1 + (chance.random() < 0.25), replace=False):
            one = _said(chance, levels, speakers[speaker], when, shared, printed, trade)
            origin = f"briefing {number}.{speaker}"
            if one["best"]:
                printed.append(Printed(when, one["best"], origin, one["basis"]))
            claims += _carried(chance, one, when, origin, trade)
    claims += _background(chance, printed, len(levels["total"]), trade)
    return sorted(claims, key=lambda claim: claim["known"])


def laid_open(claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same claims as somebody would have them who knew what no reader can.

    The day, the basis and the origin of each are true, the leans of the speakers are taken out of their numbers, and
    slips and what papers filled in are gone. Roundings, hedges and honest errors stay.
    """
    opened = []
    for claim in claims:
        hidden = claim.get("hidden")
        if hidden and not hidden["slipped"]:
            bare = {end: claim[end] and claim[end] / np.exp(hidden["lean"]) for end in ("low", "best", "high")}
            opened.append(claim | bare | {name: hidden[name] for name in ("as_of", "basis", "origin")})
    return opened


def _speakers(chance: np.random.Generator, trade: Trade, counted: list[str]) -> list[Speaker]:
    people = []
    for number in range(chance.integers(4, 11)):
        slanted, spokesman = chance.random() < trade.slanted, chance.random() < 0.5
        side = int(chance.choice([-1, 1]))
        lean = side * chance.uniform(0.12, 0.4) if slanted else chance.normal(-0.03 if spokesman else 0.0, 0.04)
        scatter = 0.03 if spokesman else float(chance.choice([0.06, 0.12, 0.2]))
        earned = 0 if spokesman else 1 if scatter < 0.1 else 2
        letter = "ABCDE"[min(4, earned + int(chance.integers(0, 2)) + slanted)]
        counts = str(chance.choice(counted))
        people.append(Speaker(f"speaker {number}", float(lean), scatter, side, letter, counts))
    return people


def _briefings(chance: np.random.Generator, level: Floats) -> list[float]:
    """Every one to four months, and a few in the weeks after the level moved by a tenth."""
    every = chance.uniform(25, 110)
    days = list(np.arange(chance.uniform(0, every), len(level), every) + chance.normal(0, 3))
    moved = np.abs(np.log(level[30:] / level[:-30]))
    quiet_until = 0
    for start in np.flatnonzero(moved > 0.1):
        if start >= quiet_until:
            days += list(start + 20 + chance.exponential(14, chance.integers(1, 5)))
            quiet_until = start + 60
    return sorted(each for each in days if 0 <= each < len(level))


def _said(
    chance: np.random.Generator, levels: Mapping[str, Floats], speaker: Speaker, when: float, shared: float,
    printed: list[Printed], trade: Trade,
) -> dict[str, Any]:  # fmt: skip
    """What a speaker says of a day a little before: bounds, numbers and the days it is dated."""
    seen = max(0, int(when - min(90, chance.exponential(trade.behind))))
    heavy = float(np.clip(chance.standard_t(2.5), -8, 8)) * speaker.scatter
    number = levels[speaker.counts][seen] * np.exp(speaker.lean + shared + heavy)
    slipped = False
    if chance.random() < trade.slips:
        number *= chance.choice([0.3, 0.55, 1.7, 3.0])  # of one base only, or of the whole region
        slipped = True
    one: dict[str, Any] = dict.fromkeys(("low", "best", "high"))
    one |= {"source": speaker.name, "basis": speaker.counts, "modality": "observed"}
    one["hidden"] = {"as_of": day(seen), "basis": speaker.counts, "lean": speaker.lean, "slipped": slipped}
    if len(levels) > 1 and chance.random() < _BASIS_LOST:
        one["basis"] = str(chance.choice(["unknown", "unknown", "unknown", "core", "total"]))
    one |= _dated(chance, seen, when) | _graded(chance, speaker, abs(shared + heavy), trade)
    return one | _worded(chance, number, speaker.side, when, printed)


def _worded(
    chance: np.random.Generator, number: float, side: int, when: float, printed: list[Printed]
) -> dict[str, Any]:
    word = str(chance.choice(_HEDGES, p=_OFTEN))
    earlier = [each for each in printed if 20 < when - each.day < 300]
    if word == "change" and earlier:
        return _change(chance, number, earlier[-1])
    if word == "share":
        return {"bound": "share", "ratio": [0.5, 0.95]}
    coarse = _coarse(chance, number)
    if word == "spin":
        far = number * (1 + chance.exponential(0.08) * side * -1)
        bound = max(coarse, coarse * (np.ceil(far / coarse) if side < 0 else np.floor(far / coarse)))
        return {"bound": "below", "high": float(bound)} if side < 0 else {"bound": "above", "low": float(bound)}
    if word == "between":  # too narrow: the speaker is surer than the number is good
        low = coarse * max(1, round(number * (1 - chance.uniform(0.01, 0.08)) / coarse))
        return {"bound": "between", "low": low, "high": max(low + coarse, coarse * round(number * 1.05 / coarse))}
    if word == "exact" and chance.random() < 0.5:
        return {"bound": "exact", "best": float(max(1, round(number)))}
    return {"bound": "about", "best": float(coarse * max(1, round(number / coarse)))}


def _change(chance: np.random.Generator, number: float, earlier: Printed) -> dict[str, Any]:
    """Against the number last printed, as a factor or in persons."""
    base = {"bound": "change", "base_as_of": day(earlier.day)}
    if chance.random() < 0.5:
        sizes = np.array([0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.1, 1.25, 1.33, 1.5, 2, 3])
        return base | {"ratio": float(sizes[np.argmin(np.abs(np.log(sizes * earlier.number / number)))])}
    coarse = _coarse(chance, max(100.0, abs(number - earlier.number)))
    delta = coarse * round((number - earlier.number) / coarse)
    return base | {"delta": float(np.clip(delta, -0.95 * earlier.number, None))}


def _coarse(chance: np.random.Generator, number: float) -> float:
    """What a number is rounded to: hundreds, 500s or 1,000s as its size has it."""
    steps = (10, 50) if number < 500 else (50, 100) if number < 2000 else (100, 500) if number < 8000 else (500, 1000)
    return float(chance.choice(steps))


def _dated(chance: np.random.Generator, seen: float, when: float) -> dict[str, str]:
    """The day of the briefing, the month of the level, the weeks before, or a day of long before."""
    way = chance.random()
    if way < 0.5:
        return {"as_of": day(when)}
    if way < 0.75:
        start = max(0.0, seen - chance.uniform(0, 30))
        return {"as_of": f"{day(start)}/{day(max(start, min(when, start + 30)))}"}
    if way < 0.9:
        return {"as_of": day(seen)}
    return {"as_of": f"{day(max(0.0, when - 90))}/{day(when)}"}


def _graded(chance: np.random.Generator, speaker: Speaker, error: float, trade: Trade) -> dict[str, Any]:
    if chance.random() < trade.ungraded:
        return {}
    if chance.random() < trade.wrong_grade:
        return {"reliability": str(chance.choice(list("ABCDEF"))), "credibility": int(chance.integers(1, 7))}
    digit = int(np.clip(round(2 + 5 * error + chance.normal(0, 0.9)), 1, 5))
    return {"reliability": speaker.letter, "credibility": digit}


def _carried(
    chance: np.random.Generator, one: dict[str, Any], when: float, origin: str, trade: Trade
) -> Iterator[dict[str, Any]]:
    """The briefing in the papers of the day and of later ones; some give no origin, some make the number rounder."""
    for copy in range(int(min(12, 1 + chance.pareto(1.3)))):
        known = when + (0 if copy == 0 else min(60, chance.exponential(5)))
        told = dict(one) | {"known": day(known), "origin": origin, "hidden": one["hidden"] | {"origin": origin}}
        if chance.random() < trade.nobody_named:
            told["origin"] = f"{origin}, paper {copy}"
        if copy and chance.random() < 0.25:
            told["as_of"] = day(known)
        if told["best"] and chance.random() < 0.12:
            told |= {"bound": "about", "best": float(np.ceil(told["best"] / 500) * 500)}
        yield told


def _background(
    chance: np.random.Generator, printed: list[Printed], days: int, trade: Trade
) -> Iterator[dict[str, Any]]:
    """Numbers of weeks and months ago, printed as if of today; every other one with its origin lost."""
    for paper in range(chance.poisson(trade.old_number * len(printed))):
        old = printed[chance.integers(len(printed))]
        known = min(days - 1, old.day + chance.exponential(45))
        yield {
            "low": None, "best": old.number, "high": None, "bound": "about", "as_of": day(known), "known": day(known),
            "source": f"outlet {paper % 5}", "origin": old.origin if chance.random() < 0.5 else f"background {paper}",
            "basis": old.basis, "modality": "observed",
        }  # fmt: skip
