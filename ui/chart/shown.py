"""What the chart shows of a figure, what it leaves out, and why a claim has no mark in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from db.values import ClaimState, Modality
from ui.chart.series import Layers
from ui.language.numbers import day_words
from ui.language.texts import tr
from workbench.charting import has_level
from workbench.claim_views import ClaimRow
from workbench.deriving import NOT_LINKED
from workbench.figures.content import Bands, FigureContent, Mark, Panel
from workbench.figures.remembered import remembered


def for_paper(content: FigureContent) -> FigureContent:
    """The figure without what nobody has decided yet: that is for the screen."""
    panels = tuple(
        replace(panel, marks=tuple(replace(mark, undecided=()) for mark in panel.marks)) for panel in content.panels
    )
    return replace(content, panels=panels)


def within(panel: Panel, layers: Layers) -> Panel:
    """The panel with the marks and events of the layers that are switched on."""
    marks = _marks_within(panel.marks, layers.planned, layers.superseded)
    events = panel.events if layers.events else ()
    return replace(panel, marks=marks, events=events, bands=_bands_within(panel.bands, layers))


@remembered
def _marks_within(marks: tuple[Mark, ...], planned: bool, superseded: bool) -> tuple[Mark, ...]:
    """The same tuple for the same marks each time: what is worked out of them is then found again."""
    return tuple(
        mark
        for mark in marks
        if (planned or mark.modality is Modality.OBSERVED) and (superseded or mark.state is ClaimState.ACTIVE)
    )


def _bands_within(bands: Bands | None, layers: Layers) -> Bands | None:
    """The pooled level as far as it is switched on: without forecast it ends with what is known."""
    if bands is None or not layers.pooled:
        return None
    bands = bands if layers.planned else replace(bands, scenario=None)
    if layers.forecast or bands.known_until is None:
        return bands
    count = sum(day <= bands.known_until for day in bands.days)
    cut = {name: getattr(bands, name)[:count] for name in _LINES}
    paths = tuple(path[:count] for path in bands.paths)
    return replace(bands, **cut, paths=paths, scenario=None) if count else None


_LINES = ("days", "median", "lo50", "hi50", "lo80", "hi80", "lo95", "hi95", "none")


def period_words(content: FigureContent) -> str:
    """The chart's heading: the years it shows."""
    if content.day is not None:
        return tr("Claims of {day}", day=day_words(content.day))
    years = sorted(
        {day.year for mark in content.marks if mark.as_of for day in (mark.as_of.earliest, mark.as_of.latest) if day}
    )
    if not years:
        return tr("Force levels")
    return (
        tr("Force levels, {years}", years=years[0])
        if years[0] == years[-1]
        else tr("Force levels, {first} to {last}", first=years[0], last=years[-1])
    )


def marks_within(marks: Iterable[Mark], period: tuple[date, date]) -> list[Mark]:
    """The marks of which any day lies in a time."""
    first, last = period
    return [mark for mark in marks if (ends := _ends(mark)) and ends[0] <= last and ends[1] >= first]


def _ends(mark: Mark) -> tuple[date, date] | None:
    """The first and the last day a mark may be about; an open end is its other one."""
    days = [day for day in (mark.as_of.earliest, mark.as_of.latest) if day] if mark.as_of else []
    return (min(days), max(days)) if days else None


def why_no_mark(claim: ClaimRow) -> str:
    """The first thing a claim lacks to be drawn, as the end of a sentence."""
    reasons = (
        (claim.known is None, tr("its article has no date")),
        (claim.quantity is None, tr("it has no number")),
        (not has_level(claim), _measured_words(claim)),
        (claim.place is None, tr("it names no place")),
        (claim.force is None, tr("it names no force")),
        (claim.as_of is None, tr("it says no date")),
    )
    return next((words for is_so, words in reasons if is_so), tr("its series or layer is switched off"))


def _measured_words(claim: ClaimRow) -> str:
    why = claim.derived.words if claim.derived else NOT_LINKED
    linked = tr("whose base is not linked") if why == NOT_LINKED else tr("of which no level follows: {why}", why=why)
    return tr("it states a share or a change {linked}", linked=linked)
