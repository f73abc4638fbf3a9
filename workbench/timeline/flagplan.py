"""Where each event stands over the rows: a flag at its day with its name, in the first lane that has room for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.timeline.items import Happening
from workbench.timeline.scale import TimeScale

LANES, LANE = 3, 20  # in the scale's units, as all here
FLAG = 11
_GAP = 14.0
_SHORTEST = 60.0


@dataclass(frozen=True, slots=True)
class Flag:
    """An event in sight. ``lane`` counts from below; None leaves it without its name. ``room`` is for the name."""

    event: int
    x: float
    lane: int | None
    room: float = 0.0
    leftwards: bool = False

    def holds(self, x: float, y: float, base: float) -> bool:
        """Whether the pointer is on the flag or its name; ``base`` is the lower edge of the lanes."""
        if self.lane is None:
            return abs(x - self.x) <= 5 and y > base
        top = base - (self.lane + 1) * LANE
        ends = (self.x - self.room - FLAG, self.x + 4) if self.leftwards else (self.x - 4, self.x + self.room + FLAG)
        return ends[0] <= x <= ends[1] and top <= y <= top + LANE


def plan_flags(
    events: Sequence[Happening], scale: TimeScale, width_of: Callable[[str], float], lanes: int = LANES
) -> list[Flag]:
    """The events in sight, each in the first lane with room for its name.

    It runs to the right, or late in the time to the left, else to the other side. ``width_of`` measures a name in the
    scale's units. One that finds no room goes without a name.
    """
    free: list[list[tuple[float, float]]] = [[] for _ in range(lanes)]
    flags = []
    for number, one in enumerate(events):
        if one.when is None or not scale.sees(one.when):
            continue
        x = scale.reach(one.when, 0).middle if one.when.is_day else scale.noon(one.when.ends[1])
        flags.append(_placed(number, x, width_of(one.label), scale, free))
    return flags


def _placed(number: int, x: float, wanted: float, scale: TimeScale, free: list[list[tuple[float, float]]]) -> Flag:
    for lane, taken in enumerate(free):
        is_late = x > (scale.left + scale.right) / 2
        for leftwards in (is_late, not is_late):
            room = min(wanted, (x - scale.left if leftwards else scale.right - x) - FLAG - 4)
            if room < min(wanted, _SHORTEST) or (room < wanted and room < 0.6 * wanted):
                continue
            ends = (x - room - FLAG - _GAP, x + 3) if leftwards else (x - 3, x + room + FLAG + _GAP)
            if all(ends[1] <= left or right <= ends[0] for left, right in taken):
                taken.append(ends)
                return Flag(number, x, lane, room, leftwards)
    return Flag(number, x, None)
