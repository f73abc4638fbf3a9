"""Event flags over a panel: which lane and side each label takes, so that none meets another label or line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.figures.typeface import text_width

LANES = 3
FLAG = 0.9  # width of the flag's cloth, in type sizes
_PATIENCE = 600  # options tried before a label is given up: a few milliseconds
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Flag:
    """An event to be placed: where it stands in points from the panel's left edge, and its label.

    ``cloth`` is False for a mere line, such as the day of knowledge.
    """

    x: float
    label: str
    cloth: bool = True


@dataclass(frozen=True, slots=True)
class Hoisted:
    """A flag with its lane (0 is next to the plot) and its label to the right or left of the pole.

    ``key`` is set where no lane had room for the label: it stands at the flag, and label and key under the panel.
    """

    flag: Flag
    lane: int
    leftwards: bool
    start: float
    end: float
    key: str = ""

    @property
    def shown(self) -> str:
        return self.key or self.flag.label


def hoist(flags: Sequence[Flag], left: float, right: float, size: float) -> list[Hoisted]:
    """Place flags between ``left`` and ``right`` (points), each in a low lane; where that fails the longest labels go.

    A label that goes is replaced by a letter at its flag.
    """
    ordered = sorted(flags, key=lambda flag: flag.x)
    keyed: set[int] = set()
    while True:
        keys = {number: _letter(rank) for rank, number in enumerate(sorted(keyed))}
        wanted = [(flag, keys.get(number, "")) for number, flag in enumerate(ordered)]
        found = _search(wanted, [], (left, right), size, [_PATIENCE])
        if found is not None:
            return found
        if len(keyed) == len(ordered):
            return [
                Hoisted(flag, LANES - 1, leftwards=False, start=flag.x, end=flag.x, key=key) for flag, key in wanted
            ]
        rest = (number for number in range(len(ordered)) if number not in keyed)
        keyed.add(max(rest, key=lambda number: text_width(ordered[number].label, size)))


def _letter(rank: int) -> str:
    return _LETTERS[rank % len(_LETTERS)] * (rank // len(_LETTERS) + 1)


def _search(
    wanted: Sequence[tuple[Flag, str]],
    hoisted: list[Hoisted],
    edges: tuple[float, float],
    size: float,
    patience: list[int],
) -> list[Hoisted] | None:
    """The first placing of all wanted flags, by going back where one finds no room; None where patience ends."""
    if len(hoisted) == len(wanted):
        return hoisted
    for option in _options(*wanted[len(hoisted)], size):
        patience[0] -= 1
        inside = edges[0] <= option.start and option.end <= edges[1]
        if inside and not any(_meet(option, other, size) for other in hoisted):
            found = _search(wanted, [*hoisted, option], edges, size, patience)
            if found is not None:
                return found
        if patience[0] < 0:
            break
    return None


def _options(flag: Flag, key: str, size: float) -> Iterator[Hoisted]:
    reach = size * FLAG * 1.5 + text_width(key or flag.label, size)
    for lane in range(LANES):
        yield Hoisted(flag, lane, leftwards=False, start=flag.x, end=flag.x + reach, key=key)
        yield Hoisted(flag, lane, leftwards=True, start=flag.x - reach, end=flag.x, key=key)


def _meet(one: Hoisted, other: Hoisted, size: float) -> bool:
    """Whether two labels overlap in a lane, or the pole of the higher runs through the label of the lower."""
    if one.lane == other.lane:
        return one.start < other.end + size * 0.5 and other.start < one.end + size * 0.5
    lower, higher = (one, other) if one.lane < other.lane else (other, one)
    return lower.start < higher.flag.x < lower.end
