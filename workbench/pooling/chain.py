"""The smoother: an exact pass forwards and one backwards over all events, for several settings at once.

A state is the probability of every level and gap, shape (settings, gaps, levels), and beside it that of nobody being
there. It is carried from event to event by the transform of a day's step raised to the number of days.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.fft import irfft, rfft

from db.values import Basis
from workbench.pooling.arrays import Floats
from workbench.pooling.gap import Gap
from workbench.pooling.grid import Grid
from workbench.pooling.transition import one_day

_LEAVE, _RETURN = 1 / 4000, 1 / 2000  # a day
_LEAVE_AS_PLANNED = 20.0

Days: TypeAlias = Sequence[int] | npt.NDArray[np.int_]


@dataclass(frozen=True, slots=True)
class Event:
    """What one origin says of one day.

    ``likelihood`` is that of every level of those who are counted by ``basis``, shape (settings, levels), ``none`` that
    of nobody being there, shape (settings,).
    """

    day: int
    basis: Basis
    likelihood: Floats
    none: Floats


@dataclass(frozen=True, slots=True)
class State:
    """Probabilities of levels, shape (…, settings, gaps, levels), and of nobody being there, (…, settings)."""

    mass: Floats
    none: Floats


class Chain:
    """The level's movement for settings of these ``sigmas``; ``leaving`` are first and last days of planned departures.

    Without ``may_be_none`` somebody is always there.
    """

    def __init__(
        self,
        grid: Grid,
        gap: Gap,
        sigmas: Sequence[float],
        *,
        may_be_none: bool = False,
        leaving: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.grid, self.gap = grid, gap
        self.settings = len(sigmas)
        self._logs = np.log(np.stack([one_day(sigma, grid.step, grid.room) for sigma in sigmas]))[:, None, :]
        self._may_be_none = may_be_none
        self._leaving = leaving
        self._shifted = np.clip(np.arange(grid.size) + gap.cells[:, None], 0, grid.size - 1)

    def alone(self, setting: int) -> "Chain":
        """The same for one of the settings alone."""
        logs = self._logs[setting : setting + 1]
        one = copy(self)
        vars(one).update(settings=1, _logs=logs)
        return one

    def start(self) -> State:
        mass = np.broadcast_to(self.gap.start[:, None] / self.grid.size, (self.settings, self.gap.size, self.grid.size))
        none = 0.02 if self._may_be_none else 0.0
        return State((1 - none) * mass, np.full(self.settings, none))

    def room_for(self, count: int) -> State:
        """Room for so many states, at half the precision of what is reckoned with."""
        shape = (count, self.settings, self.gap.size, self.grid.size)
        return State(np.empty(shape, np.float32), np.empty(shape[:2]))

    def moved(self, state: State, first: Days, last: Days, *, back: bool = False) -> State:
        """Row after row of states, each moved from its first day on to its last, or told ``back`` from last to first.

        A state told back has how well what comes later agrees with each level, in place of its probability.
        """
        days = np.asarray(last) - np.asarray(first)
        power = np.exp(self._logs * days[:, None, None, None])
        mass = irfft(rfft(state.mass, self.grid.room) * power, self.grid.room)[..., : self.grid.size]
        np.maximum(mass, 0.0, out=mass)
        if self.gap.size > 1:
            steps = self.gap.moved(days)
            mass = (np.swapaxes(steps, 1, 2) if back else steps)[:, None] @ mass
        return (
            self._left(State(mass, state.none), first, last, back=back)
            if self._may_be_none
            else State(mass, state.none)
        )

    def _left(self, state: State, first: Days, last: Days, *, back: bool) -> State:
        """Some have left to the last, and some have come back, between those days."""
        leave = (1 - np.exp(-self._paced(first, last) * _LEAVE))[:, None]
        come = (1 - np.exp(-(np.asarray(last) - np.asarray(first)) * _RETURN))[:, None]
        entry = self.gap.start[:, None] / self.grid.size
        if back:
            mass = state.mass * (1 - leave)[..., None, None] + (leave * state.none)[..., None, None]
            return State(mass, state.none * (1 - come) + come * (state.mass * entry).sum((-2, -1)))
        there = state.mass.sum((-2, -1))
        mass = state.mass * (1 - leave)[..., None, None] + (come * state.none)[..., None, None] * entry
        return State(mass, state.none * (1 - come) + leave * there)

    def _paced(self, first: Days, last: Days) -> Floats:
        """The days between, each counted more often while a plan says that all leave."""
        first, last = np.asarray(first, float), np.asarray(last, float)
        days = last - first
        for start, end in self._leaving:
            days = days + (_LEAVE_AS_PLANNED - 1) * np.maximum(0, np.minimum(last, end) - np.maximum(first, start))
        return days

    def weighed(self, state: State, event: Event) -> tuple[State, Floats]:
        """The state once the event is known, and the logarithm of how well it was foretold, shape (settings,)."""
        mass, none = state.mass * self.spread_over_gaps(event.likelihood, event.basis), state.none * event.none
        total = mass.sum((1, 2)) + none
        return State(mass / total[:, None, None], none / total), np.log(total)

    def spread_over_gaps(self, likelihood: Floats, basis: Basis) -> Floats:
        """A likelihood of the level that is counted, shape (settings, levels), for every gap and level of the core."""
        core = np.asarray(likelihood[:, None, :])
        if self.gap.size == 1 or basis is Basis.CORE:
            return core
        total = likelihood[:, self._shifted]
        return np.asarray(total if basis is Basis.TOTAL else 0.5 * (core + total))

    def counted(self, mass: Floats, basis: Basis) -> Floats:
        """Probability of each level of those who are counted, shape (…, levels), of states (…, gaps, levels)."""
        core = np.asarray(mass.sum(-2))
        if self.gap.size == 1 or basis is Basis.CORE:
            return core
        total = np.zeros_like(core)
        for node, cells in enumerate(self.gap.cells):
            if cells >= 0:
                total[..., cells:] += mass[..., node, : self.grid.size - cells]
            else:
                total[..., :cells] += mass[..., node, -cells:]
        return np.asarray(total if basis is Basis.TOTAL else 0.5 * (core + total))


@dataclass(frozen=True, slots=True)
class Passes:
    """Both passes over the events, in rising order of days.

    ``before`` is what the past has of each event's day without the event, ``future`` what the future and the event
    have; their arrays begin with the events' axis. ``without`` is the probability of each level of those who are
    counted, by everything but the event, shape (events, settings, levels). ``evidence`` is the logarithm of how well
    all was foretold, shape (settings,).
    """

    chain: Chain
    events: Sequence[Event]
    before: State
    future: State
    without: Floats
    evidence: Floats

    def on(self, days: Days) -> State:
        """The states of any days, each with a probability of 1 in all."""
        asked, seen = np.asarray(days), np.array([event.day for event in self.events])
        here = np.searchsorted(seen, asked, side="right") - 1
        later = np.minimum(here + 1, len(seen) - 1)
        ended = here + 1 == len(seen)
        past = self.filtered(days)
        future = State(self.future.mass[later], self.future.none[later])
        right = self.chain.moved(future, asked, np.where(ended, asked, seen[later]), back=True)
        mass = past.mass * np.where(_over(ended, 3), 1.0, right.mass)
        none = past.none * np.where(_over(ended, 1), 1.0, right.none)
        total = mass.sum((2, 3)) + none
        return State(mass / total[..., None, None], none / total)

    def filtered(self, days: Days) -> State:
        """What the past has of any days, with what was said on them."""
        asked, seen = np.asarray(days), np.array([event.day for event in self.events])
        here = np.searchsorted(seen, asked, side="right") - 1
        begun, start = here < 0, self.chain.start()
        moved = self.chain.moved(self._past(np.maximum(here, 0)), np.where(begun, asked, seen[here]), asked)
        return State(
            np.where(_over(begun, 3), start.mass, moved.mass), np.where(_over(begun, 1), start.none, moved.none)
        )

    def _past(self, rows: npt.NDArray[np.int_]) -> State:
        """What the past has of the days of these events, with the events."""
        weighed = [
            self.chain.weighed(State(self.before.mass[row], self.before.none[row]), self.events[row])[0] for row in rows
        ]
        return State(np.stack([state.mass for state in weighed]), np.stack([state.none for state in weighed]))


def run(chain: Chain, events: Sequence[Event]) -> Passes:
    """Both passes over ``events``, which must be in rising order of days and at least one."""
    before, future = chain.room_for(len(events)), chain.room_for(len(events))
    without = np.empty((len(events), chain.settings, chain.grid.size))
    evidence = np.zeros(chain.settings)
    state, day = chain.start(), events[0].day
    for at, event in enumerate(events):
        state = _to(chain, state, day, event.day)
        before.mass[at], before.none[at] = state.mass, state.none
        state, gained = chain.weighed(state, event)
        evidence, day = evidence + gained, event.day
    state = State(np.ones_like(state.mass), np.ones_like(state.none))
    for at, event in reversed(list(enumerate(events))):
        state = _to(chain, state, event.day, day, back=True)
        without[at] = chain.counted(before.mass[at] * state.mass, event.basis)
        state, _ = chain.weighed(state, event)
        future.mass[at], future.none[at] = state.mass, state.none
        day = event.day
    return Passes(chain, events, before, future, without / without.sum(-1, keepdims=True), evidence)


def _to(chain: Chain, state: State, first: int, last: int, *, back: bool = False) -> State:
    """One state moved between two days."""
    if first == last:
        return state
    moved = chain.moved(State(state.mass[None], state.none[None]), [first], [last], back=back)
    return State(moved.mass[0], moved.none[0])


def _over(chosen: npt.NDArray[np.bool_], axes: int) -> npt.NDArray[np.bool_]:
    return chosen.reshape(-1, *([1] * axes))
