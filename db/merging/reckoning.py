"""The rows of one table in both copies reckoned into one: which writes stand, what is shown, what is kept beside it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from db.errors import WorkbenchError
from db.merging.copies import Copy, Kept, Written, decoded, encoded, from_whole
from db.merging.heads import Head, Heads, merged
from db.merging.shapes import EXISTENCE, Shape, Value, Values

STANDING = frozenset({"unique", "circle"})
"""Kinds of conflict rows whose value is wanted, though something else is shown."""


@dataclass(slots=True)
class Merged:
    """One row of both copies together.

    ``before`` is our row as it is, None where there is none; ``values`` what is wanted, None when nobody knows any
    more; ``lives`` whether the heads say so; ``alone`` what must be kept if the row goes, since no one record of a
    deleted row has it. Then by the later steps: ``needed`` by another row though it was deleted, ``displaced`` by one
    of the same key, ``shown`` in place of wanted values by the places of their columns.
    """

    shape: Shape
    id: int
    before: Values | None
    values: Values | None
    lives: bool
    heads: dict[str, Heads] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    alone: list[Kept] = field(default_factory=list)
    needed: bool = False
    displaced: bool = False
    shown: dict[int, Value] = field(default_factory=dict)

    @property
    def stays(self) -> bool:
        """Whether the row counts as there, be it in another's place."""
        return self.lives or self.needed

    @property
    def after(self) -> Values | None:
        """Our row as it will be; None where there will be none."""
        if not self.stays or self.displaced or self.values is None:
            return None
        if not self.shown:
            return self.values
        return tuple(self.shown.get(place, value) for place, value in enumerate(self.values))

    def head(self, name: str) -> Head:
        """The write that a field shows."""
        return max(self.heads.get(name, ()), default=(0, ""))


def reckon(shape: Shape, ids: Iterable[int], ours: Copy, theirs: Copy) -> Iterable[Merged]:
    """What becomes of these rows. Raises `WorkbenchError` where the two copies gave one id to two things."""
    wanted = set(ids)
    our_live, their_live = ours.live(shape, wanted), theirs.live(shape, wanted)
    our_writes = ours.written(shape, wanted)
    fresh = {
        row
        for row in wanted - our_live.keys() - our_writes.keys()
        if row in their_live and (shape.name, row) not in ours.kept and (shape.name, row) not in theirs.kept
    }
    yield from (Merged(shape, row, None, their_live[row], lives=True) for row in sorted(fresh))
    rest = wanted - fresh
    their_writes = theirs.written(shape, rest)
    our_dead, their_dead = ours.dead(shape, rest - our_live.keys()), theirs.dead(shape, rest - their_live.keys())
    for row in sorted(rest):
        mine = _Side(ours, shape, row, our_live.get(row), our_dead.get(row), our_writes.get(row))
        other = _Side(theirs, shape, row, their_live.get(row), their_dead.get(row), their_writes.get(row))
        _refuse_two_creators(mine, other)
        yield _reckoned(mine, other)


def heads_of(shape: Shape, rows: Iterable[Merged], theirs: Copy) -> None:
    """Give rows that only they have their heads, which were not needed to take them as they are."""
    waiting = {row.id: row for row in rows if not row.heads}
    for row, written in theirs.written(shape, waiting).items():
        waiting[row].heads = theirs.heads(written, {})


class _Side:
    """A row as one copy has it."""

    __slots__ = ("copy", "heads", "id", "kept", "live", "shape", "values", "written")

    def __init__(
        self, copy: Copy, shape: Shape, row: int, live: Values | None, dead: Values | None, written: Written | None
    ) -> None:
        self.copy, self.shape, self.id, self.live = copy, shape, row, live
        self.kept: Mapping[str, list[Kept]] = copy.kept.get((shape.name, row), {})
        self.written = written or Written()
        self.heads = copy.heads(self.written, self.kept)
        self.values = self._wanted(dead if live is None else live)

    def _wanted(self, values: Values | None) -> Values | None:
        """The row as it would be if nothing stood in its way."""
        for one in self.kept.get(EXISTENCE, ()):
            if one.kind == "unique":
                return from_whole(self.shape, one.value)
        if values is None:
            return None
        instead = [one for rows in self.kept.values() for one in rows if one.kind in STANDING]
        if not instead:
            return values
        changed = dict(enumerate(values))
        for one in instead:
            changed.update(decoded(self.shape, one.field, one.value))
        return tuple(changed.values())

    def value(self, name: str, head: Head) -> Mapping[int, Value]:
        """What a head of this side wrote, by the places of its columns."""
        for one in self.kept.get(name, ()):
            if one.head == head and one.kind == "heads":
                return decoded(self.shape, name, one.value)
        values = self.values or (None,) * len(self.shape.columns)
        return {place: values[place] for place in self.shape.fields[name]}

    def exists(self, head: Head) -> bool:
        for one in self.kept.get(EXISTENCE, ()):
            if one.head == head and one.kind == "exists":
                return one.value == "1"
        return self.written.exists


def _refuse_two_creators(mine: _Side, other: _Side) -> None:
    one, two = mine.written.creator, other.written.creator
    if one and two and one != two:
        raise WorkbenchError(
            f"These copies gave one number to two different things (row {mine.id} of {mine.shape.name}), so that they "
            "cannot be told apart. Nothing was merged. Bring the other copy's articles in anew."
        )


def _reckoned(mine: _Side, other: _Side) -> Merged:
    shape, row = mine.shape, Merged(mine.shape, mine.id, mine.live, None, lives=False)
    existence = _heads(mine, other, EXISTENCE)
    says = {head: (mine if head in mine.heads.get(EXISTENCE, ()) else other).exists(head) for head in existence}
    row.lives = any(says.values()) if says else mine.live is not None or other.live is not None
    row.heads[EXISTENCE] = existence
    if len(existence) > 1:
        row.kept += [Kept(EXISTENCE, head, str(int(lives)), "exists") for head, lives in says.items()]
    values: dict[int, Value] = {}
    for name in shape.fields:
        values.update(_field(row, name, mine, other))
    if mine.values is not None or other.values is not None:
        row.values = tuple(values[place] for place in range(len(shape.columns)))
    return row


def _heads(mine: _Side, other: _Side, name: str) -> Heads:
    ours, theirs = mine.heads.get(name, frozenset()), other.heads.get(name, frozenset())
    return merged(ours, theirs, mine.copy.sets, other.copy.sets)


def _field(row: Merged, name: str, mine: _Side, other: _Side) -> Mapping[int, Value]:
    """What a field is to hold; what stands beside it is added to the row."""
    ours, theirs = mine.heads.get(name, frozenset()), other.heads.get(name, frozenset())
    key = (mine.shape.name, mine.id, name)
    if key in mine.copy.redacted or key in other.copy.redacted:
        row.heads[name] = ours or theirs
        return _known(mine, other).value(name, row.head(name))
    heads = row.heads[name] = _heads(mine, other, name)
    if not heads:
        return _known(mine, other).value(name, (0, ""))

    def value(head: Head) -> Mapping[int, Value]:
        side = mine if head in ours and (mine.values is not None or head not in theirs) else other
        return side.value(name, head)

    if len(heads) > 1:
        row.kept += _beside(mine.shape, name, heads, value)
    elif not row.lives and (_was_open(name, mine, other) or _is_mixed(mine, other)):
        row.alone += _beside(mine.shape, name, heads, value)
    return value(max(heads))


def _was_open(name: str, *sides: _Side) -> bool:
    return any(one.kind == "heads" or one.kind in STANDING for side in sides for one in side.kept.get(name, ()))


def _is_mixed(mine: _Side, other: _Side) -> bool:
    """Whether each side has written what the other does not know: then no one record of a deleted row has it all."""
    return _knows_more(mine, other) and _knows_more(other, mine)


def _knows_more(one: _Side, than: _Side) -> bool:
    return any(head[1] not in than.copy.sets for heads in one.heads.values() for head in heads)


def _known(mine: _Side, other: _Side) -> _Side:
    return other if mine.values is None else mine


def _beside(shape: Shape, name: str, heads: Heads, value: Callable[[Head], Mapping[int, Value]]) -> Iterable[Kept]:
    blank: list[Value] = [None] * len(shape.columns)
    for head in heads:
        row = list(blank)
        for place, one in value(head).items():
            row[place] = one
        yield Kept(name, head, encoded(shape, name, tuple(row)), "heads")
