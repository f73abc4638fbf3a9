"""One panel that stands for several while a page is planned, and the words at the ends of its lines."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from workbench.figures.content import Bands, FigureContent, Panel, View
from workbench.figures.endlabels import EndLines, label_lines
from workbench.figures.phrases import listed, percent_words
from workbench.figures.placement import day_number, day_of
from workbench.figures.several.parts import Parts, Values, parts_of
from workbench.figures.sizes import Sizes
from workbench.figures.wording_pooled import two_figures


def planned_panels(content: FigureContent) -> tuple[Panel, ...]:
    """The panels as they take room on a page: each of its own, or one for all."""
    panels = content.panels or (Panel("", "", (), ()),)
    if content.day is not None or content.view is View.PANELS:
        return panels
    return (_MERGED[content.view](panels),)


def end_lines(content: FigureContent, sizes: Sizes) -> list[EndLines]:
    """What stands at the end of each series' line, series by series."""
    parts = parts_of(content.panels) if content.view in (View.STACKED, View.SHARES) else ""
    if isinstance(parts, Parts) and content.day is None:
        return part_lines(parts, content.view, sizes)
    return [label_lines(panel, sizes) for panel in content.panels]


def part_lines(parts: Parts, view: View, sizes: Sizes) -> list[EndLines]:
    """The name of each part with its last known level or share, then what is elsewhere."""
    at, shares = parts.last_seen, parts.shares
    lines: list[EndLines] = []
    for number, name in enumerate(parts.names):
        head = (name, sizes.small, 600)
        if view is View.STACKED:
            lines.append((head, (f"about {two_figures(parts.levels[number, 1, at])}", sizes.tick, 400)))
        else:
            low, middle, high = shares[number, :, at]
            ranged = (f"80 %: {low:.0f} to {high:.0f} %", sizes.small, 400)
            lines.append((head, (percent_words(middle), sizes.tick * 1.15, 600), ranged))
    if view is View.STACKED and parts.whole is not None:
        lines.append(((f"elsewhere in {parts.whole.place}", sizes.small, 400),))
    return lines


def _together(panels: Sequence[Panel]) -> Panel:
    every = [panel.bands for panel in panels if panel.bands is not None]
    return _panel(panels, _envelope(every) if every else None, marked=True)


def _stacked(panels: Sequence[Panel]) -> Panel:
    parts = parts_of(panels)
    if isinstance(parts, str):
        return _panel(panels, None, marked=False)
    top = parts.sums if parts.whole_levels is None else np.maximum(parts.sums, parts.whole_levels[2])
    return _panel(panels, _flat(parts, top), marked=False)


def _shares(panels: Sequence[Panel]) -> Panel:
    parts = parts_of(panels)
    if isinstance(parts, str):
        return _panel(panels, None, marked=False)
    return _panel(panels, _flat(parts, np.full(len(parts.days), 100.0)), marked=False)


_MERGED: dict[View, Callable[[Sequence[Panel]], Panel]] = {
    View.TOGETHER: _together,
    View.STACKED: _stacked,
    View.SHARES: _shares,
}


def _panel(panels: Sequence[Panel], bands: Bands | None, *, marked: bool) -> Panel:
    events = {event.event_id: event for panel in panels for event in panel.events}
    return Panel(
        place=listed(list(dict.fromkeys(panel.place for panel in panels))) if marked else "",  # for its names' line
        force=listed(list(dict.fromkeys(panel.force for panel in panels))),
        marks=tuple(mark for panel in panels for mark in panel.marks) if marked else (),
        events=tuple(events.values()),
        bands=bands,
        log=None if marked else False,
    )


def _envelope(every: Sequence[Bands]) -> Bands:
    """The lowest and the highest of every line; known until the last of them is."""
    days = sorted({day_number(day) for bands in every for day in bands.days})

    def outermost(name: str) -> tuple[float, ...]:
        each = [
            np.interp(days, [day_number(day) for day in bands.days], getattr(bands, name), left=np.nan, right=np.nan)
            for bands in every
        ]
        return tuple(map(float, (np.nanmin if name.startswith("lo") else np.nanmax)(each, axis=0)))

    known = [bands.known_until for bands in every if bands.known_until is not None]
    found = _bands(tuple(day_of(day) for day in days), outermost)
    none = (max(max(bands.none, default=0.0) for bands in every),)
    return replace(found, none=none, known_until=max(known, default=None))


def _flat(parts: Parts, top: Values) -> Bands:
    """A band from zero up to the highest that is drawn."""
    zeros, highest = (0.0,) * len(top), tuple(map(float, top))
    found = _bands(parts.days, lambda name: zeros if name.startswith("lo") else highest)
    return replace(found, known_until=parts.days[parts.last_seen])


def _bands(days: tuple[date, ...], line: Callable[[str], tuple[float, ...]]) -> Bands:
    return Bands(
        days=days,
        median=line("median"),
        lo50=line("lo50"),
        hi50=line("hi50"),
        lo80=line("lo80"),
        hi80=line("hi80"),
        lo95=line("lo95"),
        hi95=line("hi95"),
    )
