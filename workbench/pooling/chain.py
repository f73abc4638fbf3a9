"""The smoother: an exact pass forwards and one backwards over all events, for several settings at once.

A state is the probability of every level and gap, shape (settings, gaps, room), and beside it that of nobody being
there. The room beyond the levels is empty: with it a state is carried from event to event, by the transform of a day's
step raised to the number of days, and nothing comes round at the ends.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import as_strided
from scipy.fft import irfft, rfft

from db.values import Basis
from workbench.pooling.arrays import Floats
from workbench.pooling.gap import Gap
from workbench.pooling.grid import Grid
from workbench.pooling.transition import one_day

_LEAVE, _RETURN = 1 / 4000, 1 / 2000  # a day
_LEAVE_AS_PLANNED = 20.0

Rows: TypeAlias = npt.NDArray[np.int_]
Days: TypeAlias = Sequence[int] | Rows


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
    """Probabilities of levels, shape (…, settings, gaps, room), and of nobody being there, (…, settings)."""

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
        logs = np.log(np.stack([one_day(sigma, grid.step, grid.room) for sigma in sigmas]))[:, None, :]
        self._logs = np.repeat(logs, 2, axis=-1)  # of the real and the imaginary part
        self._may_be_none = may_be_none
        self._leaving = leaving
        self._room, self._below = grid.room, -int(gap.cells[0])
        self._apart = int(gap.cells[1] - gap.cells[0]) if gap.size > 1 else 1
        self._clipped = np.clip(np.arange(gap.cells[0], self._room + gap.cells[-1]), 0, grid.size - 1)

    @cached_property
    def _inside(self) -> Floats:
        """1 for each level, 0 for the room beyond, shape (room,)."""
        return np.asarray((np.arange(self._room) < self.grid.size).astype(float))

    @cached_property
    def _entry(self) -> Floats:
        """Probability of each gap and level where nothing is known, shape (gaps, room)."""
        return np.asarray(self.gap.start[:, None] * self._inside / self.grid.size)

    def start(self) -> State:
        none = 0.02 if self._may_be_none else 0.0
        mass = (1 - none) * np.broadcast_to(self._entry, (self.settings, *self._entry.shape))
        return State(mass, np.full(self.settings, none))

    def end(self) -> State:
        """The state that nothing comes after: any level agrees with that."""
        mass = np.broadcast_to(self._inside, (self.settings, self.gap.size, self._room))
        return State(mass, np.ones(self.settings))

    def room_for(self, count: int) -> State:
        """Room for so many states, at half the precision of what is reckoned with."""
        shape = (count, self.settings, self.gap.size, self._room)
        return State(np.empty(shape, np.float32), np.empty(shape[:2]))

    def only(self, settings: Rows) -> "Chain":
        """The same for some of the settings."""
        some = copy(self)
        some.settings, some._logs = len(settings), self._logs[settings]  # noqa: SLF001 (its own kind)
        return some

    def moved(self, state: State, first: Days, last: Days, *, of: Rows | None = None, back: bool = False) -> State:
        """States moved each from its first day on to its last, or told ``back`` from last to first.

        There is a state for each pair of days, or ``of`` says which of the states each pair is of. A state told back
        has how well what comes later agrees with each level, in place of its probability.
        """
        days = np.asarray(last) - np.asarray(first)
        spectra, none = np.asarray(rfft(state.mass)), state.none
        if of is not None:
            spectra, none = spectra[of], none[of]
        parts = spectra.view(spectra.real.dtype)
        parts *= np.exp(self._logs * days[:, None, None, None])
        mass = np.asarray(irfft(spectra, self._room, overwrite_x=True))
        np.maximum(mass, 0.0, out=mass)
        mass[..., self.grid.size :] = 0.0
        if self.gap.size > 1:
            steps = self.gap.moved(days)
            mass = (np.swapaxes(steps, 1, 2) if back else steps)[:, None] @ mass
        moved = State(mass, none)
        return self._left(moved, first, last, back=back) if self._may_be_none else moved

    def _left(self, state: State, first: Days, last: Days, *, back: bool) -> State:
        """Some have left to the last, and some have come back, between those days."""
        leave = (1 - np.exp(-self._paced(first, last) * _LEAVE))[:, None]
        come = (1 - np.exp(-(np.asarray(last) - np.asarray(first)) * _RETURN))[:, None]
        if back:
            mass = state.mass * (1 - leave)[..., None, None] + (leave * state.none)[..., None, None] * self._inside
            return State(mass, state.none * (1 - come) + come * (state.mass * self._entry).sum((-2, -1)))
        there = state.mass.sum((-2, -1))
        mass = state.mass * (1 - leave)[..., None, None] + (come * state.none)[..., None, None] * self._entry
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
        mass /= total[:, None, None]
        return State(mass, none / total), np.log(total)

    def spread_over_gaps(self, likelihood: Floats, basis: Basis) -> Floats:
        """A likelihood of the level that is counted, shape (settings, levels), for every gap and room for the core."""
        ends_go_on = likelihood[:, self._clipped]
        core = ends_go_on[:, None, self._below : self._below + self._room]
        if self.gap.size == 1 or basis is Basis.CORE:
            return core
        along, step = ends_go_on.strides
        shape, strides = (len(likelihood), self.gap.size, self._room), (along, self._apart * step, step)
        total = as_strided(ends_go_on, shape, strides, writeable=False)
        return np.asarray(total if basis is Basis.TOTAL else 0.5 * (core + total))

    def counted(self, mass: Floats, basis: Basis) -> Floats:
        """Probability of each level of those who are counted, shape (…, levels), of states (…, gaps, room)."""
        core = np.asarray(mass[..., : self.grid.size].sum(-2))
        if self.gap.size == 1 or basis is Basis.CORE:
            return core
        # Each gap's row is read some cells further to the left; what lies there is the empty room of the row before.
        *outer, of_gap, step = mass.strides
        shape, strides = (*mass.shape[:-1], self.grid.size), (*outer, of_gap - self._apart * step, step)
        total = np.asarray(as_strided(mass[..., self._below :], shape, strides, writeable=False).sum(-2))
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
        rows, of = np.unique(later, return_inverse=True)
        future = State(self.future.mass[rows], self.future.none[rows])
        right = self.chain.moved(future, asked, np.where(ended, asked, seen[later]), of=of, back=True)
        end = self.chain.end()
        right.mass[ended], right.none[ended] = end.mass, end.none
        mass, none = past.mass * right.mass, past.none * right.none
        total = mass.sum((2, 3)) + none
        mass /= total[..., None, None]
        return State(mass, none / total)

    def filtered(self, days: Days) -> State:
        """What the past has of any days, with what was said on them."""
        asked, seen = np.asarray(days), np.array([event.day for event in self.events])
        here = np.searchsorted(seen, asked, side="right") - 1
        begun, start = here < 0, self.chain.start()
        rows, of = np.unique(np.maximum(here, 0), return_inverse=True)
        moved = self.chain.moved(self._past(rows), np.where(begun, asked, seen[here]), asked, of=of)
        moved.mass[begun], moved.none[begun] = start.mass, start.none
        return moved

    def up_to(self, day: int) -> State:
        """What the events up to a day have of that day, what all have of a day before the first; of one row."""
        return self.on([day]) if day < self.events[0].day else self.filtered([day])

    def only(self, settings: Rows) -> "Passes":
        """The same for some of the settings."""
        return Passes(
            chain=self.chain.only(settings),
            events=[replace(one, likelihood=one.likelihood[settings], none=one.none[settings]) for one in self.events],
            before=State(self.before.mass[:, settings], self.before.none[:, settings]),
            future=State(self.future.mass[:, settings], self.future.none[:, settings]),
            without=self.without[:, settings],
            evidence=self.evidence[settings],
        )

    def _past(self, rows: Rows) -> State:
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
    state = chain.end()
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
