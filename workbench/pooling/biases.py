"""Sources that lean to one side or scatter: learned from how the other tellings of each stand to the rest.

For a source with two tellings or more, each shift and each scatter of its numbers is weighed by how well all its
*other* tellings would agree with what everybody else says. The telling is then read under all of them by that weight.
"""

from collections.abc import Hashable, Sequence
from dataclasses import replace

import numpy as np
from scipy.fft import irfft, rfft

from workbench.pooling.arrays import Floats
from workbench.pooling.events import Said
from workbench.pooling.grid import Grid
from workbench.pooling.settings import Scatter

_NARROW, _WIDE, _NARROW_SHARE = 0.1, 0.3, 0.9  # leans of sources, in log units
_REACH = 0.6
_TINIEST = 1e-300


def unbiased(said: Sequence[Said], without: Sequence[Floats], scatters: Sequence[Scatter], grid: Grid) -> list[Said]:
    """Tellings as they read once the lean and the scatter of each source are allowed for.

    ``without`` is what everything else says of each telling's level, adding up to 1, shape (settings, levels).
    """
    of_source: dict[Hashable, list[int]] = {}
    for place, one in enumerate(said):
        if one.telling.source is not None:
            of_source.setdefault(one.telling.source, []).append(place)
    read = list(said)
    chances = np.log([scatter.chance for scatter in scatters])[:, None, None]
    for places in of_source.values():
        if len(places) > 1:
            curves = np.stack([said[place].by_scatter for place in places])
            leaning = _of_one(curves, np.stack([without[place] for place in places]), chances, grid)
            for place, curve in zip(places, leaning, strict=True):
                read[place] = replace(said[place], likelihood=np.log(curve))
    return read


def _of_one(curves: Floats, without: Floats, chances: Floats, grid: Grid) -> Floats:
    """The tellings of one source, shape (tellings, settings, levels), from (tellings, scatters, settings, levels)."""
    reach, room = round(_REACH / grid.step), grid.room
    shifts = np.arange(-reach, reach + 1)
    spectra = rfft(curves, room)
    agreement = irfft(spectra * np.conj(rfft(without, room))[:, None], room)[..., shifts]
    agreement = np.log(np.maximum(agreement, _TINIEST))
    weights = chances + _prior(shifts * grid.step) + agreement.sum(0) - agreement
    weights = np.exp(weights - weights.max((1, 3), keepdims=True))
    placed = np.zeros((*weights.shape[:-1], room))
    placed[..., shifts] = weights / weights.sum((1, 3), keepdims=True)
    read = irfft((spectra * np.conj(rfft(placed, room))).sum(1), room)[..., : grid.size]
    return np.maximum(read, _TINIEST)


def _prior(shifts: Floats) -> Floats:
    """Logarithm of how often a source leans that far."""
    narrow = _NARROW_SHARE * np.exp(-0.5 * (shifts / _NARROW) ** 2) / _NARROW
    wide = (1 - _NARROW_SHARE) * np.exp(-0.5 * (shifts / _WIDE) ** 2) / _WIDE
    return np.asarray(np.log(narrow + wide))
