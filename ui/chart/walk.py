"""The marks as drawn, in the order of time: their numbers, and the way from one to the next or into another panel."""

from functools import cached_property

from workbench.figures.found import Drawn


class Walk:
    """Marks are known by their index as drawn and by their number in time, both from 0."""

    def __init__(self, drawn: Drawn | None) -> None:
        self._drawn = drawn

    @cached_property
    def order(self) -> list[int]:
        """Indices by time; sorted when somebody first walks through them."""
        return self._drawn.in_time() if self._drawn is not None else []

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {index: number for number, index in enumerate(self.order)}

    def number_of(self, index: int | None) -> int | None:
        return None if index is None else self._numbers.get(index)

    def step(self, index: int | None, by: int) -> int | None:
        """The next mark in time, or the one before; round the ends."""
        if not self.order:
            return None
        number = self.number_of(index)
        return self.order[(number + by if number is not None else 0 if by > 0 else -1) % len(self.order)]

    def step_panel(self, index: int | None, by: int) -> int | None:
        """The mark of the next panel that is nearest in time."""
        if self._drawn is None or not self.order:
            return None
        marks = self._drawn.marks
        here = marks[index or 0]
        panels = sorted({mark.panel for mark in marks})
        wanted = panels[(panels.index(here.panel) + by) % len(panels)]
        others = [at for at, mark in enumerate(marks) if mark.panel == wanted]
        return min(others, key=lambda at: abs(marks[at].x - here.x))
