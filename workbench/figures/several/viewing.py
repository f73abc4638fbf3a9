"""How a figure of several series asks to be shown, why it cannot be shown so, and the words that go with it."""

from dataclasses import replace

from workbench.figures.content import FigureContent, Panel, View
from workbench.figures.phrases import BASIS_WORDS, listed, month_words
from workbench.figures.several.parts import Parts, parts_of
from workbench.figures.wording import redrafted
from workbench.figures.wording_pooled import pooled_note, two_figures

MOST_TOGETHER = 3
"""Series that one panel holds; more of them stand in a panel each."""


def why_not(panels: tuple[Panel, ...], view: View) -> str:
    """Why these panels cannot be shown so, as a sentence that says what to do; "" where they can."""
    if view is View.TOGETHER:
        if any(panel.variant for panel in panels):
            return "A what-if stands in a panel of its own. Leave it out to see the series in one panel."
        if len(panels) > MOST_TOGETHER:
            return f"One panel holds up to {MOST_TOGETHER} series. Leave others out to compare these."
        return "" if len(panels) > 1 else "There is one series only. Add another to compare it with."
    if view in (View.STACKED, View.SHARES):
        parts = parts_of(panels)
        return parts if isinstance(parts, str) else ""
    return ""


def shown_as(content: FigureContent, view: View) -> FigureContent:
    """The figure shown so, worded for it; as it is where it cannot be."""
    if view is View.PANELS or why_not(content.panels, view):
        return replace(content, view=View.PANELS)
    again = redrafted(content, content.panels)
    if view is View.TOGETHER:
        subtitle = again.subtitle.replace("All scales are", "The scale is").replace(
            "All scales start", "The scale starts"
        )
        alt_text = f"All series in one panel, each with its median and 80 % range. {again.alt_text}"
        return replace(again, subtitle=f"{subtitle} Tones show 80 % ranges.", alt_text=alt_text, view=view)
    parts = parts_of(content.panels)
    assert isinstance(parts, Parts)  # noqa: S101  `why_not` has said so
    return replace(
        again,
        title=_title(parts, view),
        subtitle=_subtitle(parts, view),
        note=" ".join([_NOTES[view], *parts.said, pooled_note(content.panels)]),
        alt_text=f"{_ALT[view]} {_course(parts, view)}",
        view=view,
    )


_NOTES = {
    View.STACKED: "Medians are stacked; a sum of medians is not the median of the sum, and no range is given for it.",
    View.SHARES: (
        "Shares are of pooled medians; their 80 % ranges take part and whole as if each were in doubt by itself."
    ),
}
_ALT = {View.STACKED: "Stacked chart of pooled medians.", View.SHARES: "Chart of shares of pooled medians."}


def _title(parts: Parts, view: View) -> str:
    forces = listed(list(dict.fromkeys(panel.force for panel in parts.panels)))
    places = parts.whole.place if parts.whole else listed(list(dict.fromkeys(panel.place for panel in parts.panels)))
    years = list(dict.fromkeys(str(day.year) for day in (parts.days[0], parts.days[parts.last_seen])))
    what = "pooled medians, stacked" if view is View.STACKED else f"shares {_of(parts)}"
    return f"{forces} in {places}: {what}, {' to '.join(years)}"


def _of(parts: Parts) -> str:
    return f"of {parts.whole.place}" if parts.whole else "of their sum"


def _subtitle(parts: Parts, view: View) -> str:
    bands = parts.panels[0].bands
    counts = BASIS_WORDS[bands.basis] if bands else ""
    if view is View.SHARES:
        return f"Military personnel, pooled level: {counts}, percent {_of(parts)}, with 80 % ranges."
    around = f" The line over them is {parts.whole.place} itself with its 80 % range." if parts.whole else ""
    return f"Military personnel, pooled level: {counts}. The scale starts at zero.{around}"


def _course(parts: Parts, view: View) -> str:
    """First and last day of every part."""
    told = []
    for number, name in enumerate(parts.names):
        ends = [_told(parts, view, number, at) for at in (0, parts.last_seen)]
        told.append(f"{name}: {', '.join(ends)}.")
    return " ".join([*told, *parts.said])


def _told(parts: Parts, view: View, number: int, at: int) -> str:
    if view is View.STACKED:
        return f"about {two_figures(parts.levels[number, 1, at])} in {month_words(parts.days[at])}"
    low, middle, high = parts.shares[number, :, at]
    return f"{middle:.0f} % (80 % range {low:.0f} to {high:.0f} %) in {month_words(parts.days[at])}"
