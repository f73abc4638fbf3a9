"""Where an offset into a text as it came stands in the text as it is stored; knows words only."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

import regex

from workbench.texts import cuts, prepare_text

_CLUSTER = regex.compile(r"\X")


@dataclass(frozen=True, slots=True)
class Edits:
    """Places of a text, in order, that are of another length afterwards: where, how long before, how long after."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    shifts: tuple[int, ...]  # what is added to an offset behind each of them
    lengths: tuple[int, ...]

    @classmethod
    def of(cls, places: Iterable[tuple[int, int, int]]) -> "Edits":
        starts, ends, shifts, lengths, shift = [], [], [], [], 0
        for start, before, after in places:
            shift += after - before
            starts.append(start)
            ends.append(start + before)
            shifts.append(shift)
            lengths.append(after)
        return cls(tuple(starts), tuple(ends), tuple(shifts), tuple(lengths))

    def moved(self, offset: int) -> int:
        """Where the offset is afterwards; within what was cut it is where the cut is."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            return offset
        if offset >= self.ends[at]:
            return offset + self.shifts[at]
        before = self.shifts[at - 1] if at else 0
        return self.starts[at] + before + min(offset - self.starts[at], self.lengths[at])


class StoredOffsets:
    """Offsets into a text as it came, as offsets into the text as `prepare_text` stores it."""

    def __init__(self, raw: str) -> None:
        self.text = prepare_text(raw)
        self._steps = () if self.text.body == raw else tuple(_steps(raw))

    def __call__(self, offset: int) -> int:
        for step in self._steps:
            offset = step.moved(offset)
        return min(max(offset, 0), len(self.text.body))


def _steps(raw: str) -> Iterable[Edits]:
    text = raw
    for pattern, instead in cuts():
        found = [(m.start(), len(m[0]), len(instead)) for m in pattern.finditer(text) if m[0] != instead]
        text = pattern.sub(instead, text)
        yield Edits.of(found)
    yield Edits.of([(0, len(text) - len(text.lstrip("\n")), 0)])
    yield Edits.of(_composed(text.strip("\n")))


def _composed(text: str) -> Iterable[tuple[int, int, int]]:
    """Letters with their marks that are fewer or more signs in NFC."""
    if unicodedata.is_normalized("NFC", text):
        return
    for found in _CLUSTER.finditer(text):
        if not found[0].isascii():
            after = unicodedata.normalize("NFC", found[0])
            if len(after) != len(found[0]):
                yield found.start(), len(found[0]), len(after)
