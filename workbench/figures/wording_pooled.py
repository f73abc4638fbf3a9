"""Drafts of what is said of pooled levels: in the title, the subtitle, the note and the alt text."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from workbench.figures.content import Bands, Panel
from workbench.figures.levelscale import is_logarithmic
from workbench.figures.phrases import BASIS_WORDS, listed, month_words, number_words

_TURN = 0.3  # share by which a median has to move for a turning point
_MOST_TURNS = 4


def two_figures(level: float) -> str:
    """A computed level as it is said: to two figures."""
    return number_words(float(f"{level:.1e}"))


def pooled_finding(panel: Panel) -> str:
    """The first and the last known level of one panel: "about 5,200 in Jan 2016, about 1,200 in Nov 2026"."""
    if panel.bands is None:
        return ""
    ends = [_seen(panel.bands)[at] for at in (0, -1)]
    told = [f"about {two_figures(panel.bands.median[at])} in {month_words(panel.bands.days[at])}" for at in ends]
    return f"{panel.name}: {', '.join(dict.fromkeys(told))}"


def pooled_basis(panels: Sequence[Panel]) -> str:
    """Whose number the pooled levels are."""
    return listed(list(dict.fromkeys(BASIS_WORDS[panel.bands.basis] for panel in panels if panel.bands is not None)))


def scales_words(panels: Sequence[Panel]) -> str:
    """Where the level scales start."""
    logs = [is_logarithmic(panel) for panel in panels]
    if all(logs):
        return "The scale is logarithmic." if len(panels) == 1 else "All scales are logarithmic."
    if any(logs):
        return "Scales start at zero or are logarithmic, as said beside them."
    return "The scale starts at zero." if len(panels) == 1 else "All scales start at zero."


def pooled_note(panels: Sequence[Panel]) -> str:
    """What the bands are and are not; "" without any."""
    bands = [panel.bands for panel in panels if panel.bands is not None]
    if not bands:
        return ""
    drawn = max(len(one.paths) for one in bands)
    sentences = [
        f"Thin lines are {drawn} plausible histories, computed from graded claims; any of them may be the true one."
        if drawn
        else "Bands are computed: they show how far graded claims leave the level open, not a sampling error.",
        "Planned claims are not in the bands."
        if any(m.modality != "observed" for p in panels for m in p.marks)
        else "",
        "Where a source counts the core force only, the step to the total is estimated and widens the band."
        if any(mark.basis == "core" for panel in panels for mark in panel.marks)
        else "",
        "Sources split at times: the median then lies between two levels and is neither."
        if any(one.humps for one in bands)
        else "",
    ]
    return " ".join(filter(None, sentences))


def pooled_with(panels: Sequence[Panel]) -> str:
    """The model and its settings in one line; "" without a pooled level."""
    return "; ".join(
        dict.fromkeys(one.bands.settings for one in panels if one.bands is not None and one.bands.settings)
    )


def pooled_course(panel: Panel) -> str:
    """The course of one pooled level in words: start, turning points and end, each with its 80 % range."""
    if panel.bands is None:
        return ""
    seen = _seen(panel.bands)
    stops = [seen[0], *_turns(panel.bands, seen), seen[-1]]
    told = [_told(panel.bands, at) for at in dict.fromkeys(stops)]
    return f"{panel.name}, {BASIS_WORDS[panel.bands.basis]}: {'; '.join(told)}."


def _told(bands: Bands, at: int) -> str:
    low, high = two_figures(bands.lo80[at]), two_figures(bands.hi80[at])
    return f"about {two_figures(bands.median[at])} (80 % range {low} to {high}) in {month_words(bands.days[at])}"


def _seen(bands: Bands) -> list[int]:
    """The days up to what is known."""
    until = bands.known_until or date.max
    return [at for at, day in enumerate(bands.days) if day <= until] or [0]


def _turns(bands: Bands, seen: Sequence[int]) -> list[int]:
    """Where the median has moved most between one stop and the next, in the order of time."""
    turns: list[int] = []
    for _ in range(_MOST_TURNS):
        stops = sorted({seen[0], *turns, seen[-1]})
        spans = [(first, last) for first, last in pairwise(stops) if last - first > 1]
        off = [(_away(bands, first, last, at), at) for first, last in spans for at in range(first + 1, last)]
        far, at = max(off, default=(0.0, 0))
        if far < _TURN:
            break
        turns.append(at)
    return sorted(turns)


def _away(bands: Bands, first: int, last: int, at: int) -> float:
    """How far the median of a day lies from the straight line between two others, as a share of that."""
    share = (at - first) / (last - first)
    straight = bands.median[first] * (1 - share) + bands.median[last] * share
    return abs(bands.median[at] - straight) / max(straight, 1.0)
