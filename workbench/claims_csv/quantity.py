"""The quantity that a row's numbers make with its bound, or why they do not go together."""

from dataclasses import dataclass

from db.errors import WorkbenchError
from db.values import Bound, Direction, Quantity


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the number cells of one row hold; ``operator`` is None where the row names no bound."""

    value: Quantity | None = None
    low: float | None = None
    high: float | None = None
    ratio: tuple[float, float] | None = None
    direction: Direction | None = None
    operator: Bound | None = None
    to_the_last_digit: bool = False


def quantity(said: Numbers) -> Quantity:
    """The quantity of a row. Raises `WorkbenchError` when its numbers and its bound do not go together."""
    _refuse_disorder(said)
    stated = said.value is not None or said.low is not None or said.high is not None
    if said.operator in {Bound.SHARE, Bound.CHANGE} or not stated:
        return _of_a_base(said)
    if said.operator is None:
        return _unnamed(said)
    if said.value is not None and said.value.bound not in {Bound.EXACT, said.operator}:
        raise WorkbenchError(f"value “{said.value.words}” is {said.value.bound}, its operator says {said.operator}")
    return _bounded(said, said.operator)


def _refuse_disorder(said: Numbers) -> None:
    best = said.value.best if said.value else None
    if said.low is not None and said.high is not None and said.high < said.low:
        raise WorkbenchError(f"high {said.high:.10g} is below low {said.low:.10g}")
    if best is not None and said.low is not None and best < said.low:
        raise WorkbenchError(f"value {best:.10g} is below low {said.low:.10g}")
    if best is not None and said.high is not None and best > said.high:
        raise WorkbenchError(f"value {best:.10g} is above high {said.high:.10g}")


def _of_a_base(said: Numbers) -> Quantity:
    """A share or a change by a factor; a change in persons has its size and its direction."""
    bound = said.operator if said.operator in {Bound.SHARE, Bound.CHANGE} else Bound.CHANGE
    if said.ratio is not None:
        turn = Direction.DOWN if said.ratio[1] < 1 else Direction.UP if said.ratio[0] > 1 else None
        direction = (said.direction or turn) if bound == Bound.CHANGE else None
        return Quantity("", bound, ratio=said.ratio, direction=direction, rule=f"table.{bound}")
    best = said.value.best if said.value else None
    if bound == Bound.SHARE or (best, said.low, said.high) == (None, None, None):
        raise WorkbenchError("no ratio" if said.operator in {Bound.SHARE, Bound.CHANGE} else "no number")
    if said.direction is None:
        raise WorkbenchError("a change in persons needs its direction, up or down")
    return Quantity("", bound, said.low, best, said.high, direction=said.direction, rule="table.change")


def _unnamed(said: Numbers) -> Quantity:
    """Without an operator the numbers say it: one is exact, two are a range, a lone end is open."""
    if said.low is None and said.high is None and said.value is not None:
        return said.value
    if said.low is not None and said.high is not None:
        bound = Bound.EXACT if said.low == said.high else Bound.BETWEEN
    else:
        bound = Bound.ABOUT if said.value else Bound.ABOVE if said.low is not None else Bound.BELOW
    return _bounded(said, bound)


def _bounded(said: Numbers, bound: Bound) -> Quantity:
    best = said.value.best if said.value else None
    if bound in {Bound.BELOW, Bound.ABOVE}:
        return _open_ended(said, bound, best)
    if bound == Bound.BETWEEN:
        low, high = _ends(said)
        return Quantity("", bound, low, best, high, rule="table.between")
    if bound == Bound.ABOUT:
        return Quantity("", bound, said.low, best, said.high, rule="table.about")
    if said.low is not None and said.high is not None and said.low != said.high:
        return Quantity("", Bound.BETWEEN, said.low, best, said.high, rule="table.between")
    number = next((each for each in (best, said.low, said.high) if each is not None), None)
    rule = "exact.total" if said.to_the_last_digit else "exact.plain"  # as the reader of phrases names the two
    return Quantity("", Bound.EXACT, number, number, number, rule=rule)


def _ends(said: Numbers) -> tuple[float, float]:
    typed = said.value if said.value and said.value.bound == Bound.BETWEEN else Quantity()
    low = said.low if said.low is not None else typed.low
    high = said.high if said.high is not None else typed.high
    if low is None or high is None:
        raise WorkbenchError(f"a range needs low and high; {'low' if low is None else 'high'} is empty")
    return low, high


def _open_ended(said: Numbers, bound: Bound, best: float | None) -> Quantity:
    """The one number that bounds; a second would be silently lost, so it is refused."""
    typed = said.value.low if said.value and bound == Bound.ABOVE else said.value.high if said.value else None
    end, other = (said.high, said.low) if bound == Bound.BELOW else (said.low, said.high)
    stated = next((each for each in (best, typed, end) if each is not None), None)
    if stated is None:
        raise WorkbenchError(f"no number for the bound {bound}")
    if (other is not None and other != stated) or (end is not None and end != stated):
        raise WorkbenchError(f"the bound {bound} takes one number, and the row has two")
    low, high = (None, stated) if bound == Bound.BELOW else (stated, None)
    return Quantity("", bound, low, None, high, rule=f"table.{bound}")
