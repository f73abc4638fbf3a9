"""Levels computed from a base: "a fifth of 2,500", "halve", "600 more". Known to values only; computed when read."""

from collections.abc import Callable

from db.values import Bound, ClaimKind, Direction, Quantity
from workbench.figures.phrases import level_words, number_words

Ends = tuple[float | None, float | None, float | None]


def needs_base(kind: ClaimKind, quantity: Quantity | None) -> bool:
    """Whether a number is measured from another level: a share or a change of it."""
    if quantity is None:
        return False
    measured = kind in (ClaimKind.SHARE, ClaimKind.CHANGE) or quantity.bound in (Bound.SHARE, Bound.CHANGE)
    return measured or quantity.ratio is not None


def level_from(said: Quantity, base: Quantity) -> Quantity | None:
    """The level that a share or a change of ``base`` comes to, in persons; None where it comes to none.

    A ratio multiplies the base's low, best and high; a change in persons is added or taken off, lowest from highest.
    A missing end stays missing, several possible factors leave no best, and nothing falls below zero.
    """
    if said.ratio is not None:
        ends = _times(base, said.ratio)
    elif said.direction is not None:
        ends = _moved(base, said, said.direction)
    else:
        return None
    if ends == (None, None, None) or any(end is not None and end < 0 for end in ends[1:]):
        return None
    low = None if ends[0] is None else max(ends[0], 0.0)
    return Quantity(said.words, _bound(low, ends[1], ends[2]), low, ends[1], ends[2], unit=base.unit, rule="derived")


def sum_words(said: Quantity, base: Quantity, base_label: str, level: Quantity) -> str:
    """How the level comes about: "50 % of 2,000 (C-036) = 1,000", "2,000 (C-036) + 600 = 2,600"."""
    of = f"{level_words(base)} ({base_label})"
    if said.ratio is not None:
        low, high = (f"{share * 100:g}" for share in said.ratio)
        share = f"{low} %" if low == high else f"{low} to {high} %"
        return f"{share} of {of} = {level_words(level)}"
    sign = "+" if said.direction == Direction.UP else "−"
    return f"{of} {sign} {_size_words(said)} = {level_words(level)}"


def _times(base: Quantity, ratio: tuple[float, float]) -> Ends:
    smallest, largest = ratio
    best = base.best * smallest if base.best is not None and smallest == largest else None
    point = base.best is not None and base.low is None and base.high is None and smallest != largest
    low, high = (base.best, base.best) if point else (base.low, base.high)  # "most of about 2,000" has two ends
    return _rounded(None if low is None else low * smallest), _rounded(best), _rounded(_scaled(high, largest))


def _scaled(level: float | None, factor: float) -> float | None:
    return None if level is None else level * factor


def _moved(base: Quantity, said: Quantity, direction: Direction) -> Ends:
    if direction == Direction.UP:
        return _both(base.low, said.low, _plus), _both(base.best, said.best, _plus), _both(base.high, said.high, _plus)
    return _both(base.low, said.high, _minus), _both(base.best, said.best, _minus), _both(base.high, said.low, _minus)


def _plus(level: float, size: float) -> float:
    return level + size


def _minus(level: float, size: float) -> float:
    return level - size


def _both(level: float | None, size: float | None, reckon: Callable[[float, float], float]) -> float | None:
    return None if level is None or size is None else reckon(level, size)


def _rounded(level: float | None) -> float | None:
    """Whole persons: a third of 2,500 is 833, and 0.29 × 100 is not 28.999999999999996."""
    return None if level is None else float(round(level))


def _bound(low: float | None, best: float | None, high: float | None) -> Bound:
    if best is not None:
        return Bound.EXACT if low == best == high else Bound.ABOUT
    if low is not None and high is not None:
        return Bound.BETWEEN
    return Bound.ABOVE if low is not None else Bound.BELOW


def _size_words(said: Quantity) -> str:
    if said.best is not None:
        return number_words(said.best)
    return level_words(said).replace("fewer than", "up to")
