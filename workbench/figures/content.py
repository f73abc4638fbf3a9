"""What a figure shows, as plain values: its marks, events, bands, wording and sources, ready to draw or to export."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.values import AsOf, Basis, ClaimKind, ClaimState, Credibility, Modality, Quantity, Reliability


class View(StrEnum):
    """How the series of a figure stand: a panel each, in one panel, their levels on top of each other, or as shares."""

    PANELS = "panels"
    TOGETHER = "together"
    STACKED = "stacked"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class Mark:
    """One statement as it stands on a chart: what it says, about when, and how far its source is trusted.

    Copies of one telling are one mark: ``claim_ids`` and ``article_ids`` then name all of them and ``articles`` counts
    the articles. Without ``article_ids`` the articles of several marks can only be added up. ``as_of`` is None where
    the claim says no date; ``known`` is the day of its first publication. ``house_grade`` is the grade as a house's own
    scale has it; both grades then say only by which place on the Admiralty's ladder the sign is filled. ``derived`` is
    the sum that a level was reckoned by ("50 % of 2,000 (C-036) = 1,000"); ``conflicts`` names the claims that an
    analyst holds it to contradict, ``undecided`` those that it cannot be true together with and nobody has judged yet.
    """

    claim_ids: tuple[int, ...]
    label: str
    quantity: Quantity
    as_of: AsOf | None
    known: date
    basis: Basis
    modality: Modality
    kind: ClaimKind
    state: ClaimState
    reliability: Reliability | None
    credibility: Credibility | None
    articles: int
    quote: str
    source: str
    outlet: str
    title: str
    origin: str | None
    origin_id: int | None
    article_ids: tuple[int, ...] = ()
    house_grade: str = ""
    derived: str = ""
    conflicts: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventFlag:
    """An event that stands as a flag over a panel."""

    label: str
    as_of: AsOf
    event_id: int


@dataclass(frozen=True, slots=True)
class Humps:
    """A day on which the sources split: how plausible each level is there, the highest 1, at rising levels in persons.

    ``peaks`` are the levels of the two highest humps, the lower level first.
    """

    day: date
    levels: tuple[float, ...]
    density: tuple[float, ...]
    peaks: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Scenario:
    """What would follow if the announced plans were carried out, on the days after the first of them, in persons."""

    days: tuple[date, ...]
    median: tuple[float, ...]
    lo80: tuple[float, ...]
    hi80: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Bands:
    """A pooled level on a grid of days: the median and the edges of its 50, 80 and 95 % ranges, in persons.

    All tuples of numbers are as long as ``days``. ``basis`` is who is counted; ``none`` the probability, 0 to 1, that
    nobody is there. ``gaps`` are the first and last days of the times without an observed claim within 180 days;
    after ``known_until`` everything is forecast. ``humps`` has the days on which the sources split. ``label`` is
    written at the line's end ("about 1,200") and ``range_label`` under it ("80 %: 1,000 to 1,500").
    """

    days: tuple[date, ...]
    median: tuple[float, ...]
    lo50: tuple[float, ...]
    hi50: tuple[float, ...]
    lo80: tuple[float, ...]
    hi80: tuple[float, ...]
    lo95: tuple[float, ...]
    hi95: tuple[float, ...]
    basis: Basis = Basis.TOTAL
    none: tuple[float, ...] = ()
    gaps: tuple[tuple[date, date], ...] = ()
    known_until: date | None = None
    humps: tuple[Humps, ...] = ()
    scenario: Scenario | None = None
    label: str = ""
    range_label: str = ""
    settings: str = ""
    """What it was pooled with ("model 3, 8 settings averaged …"), as it is said on paper."""
    paths: tuple[tuple[float, ...], ...] = ()
    """Plausible histories, each as long as ``days``, in persons; where there are any they stand for the ranges."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One place and force: the marks and events that share a scale. Panels of a figure share the time axis."""

    place: str
    force: str
    marks: tuple[Mark, ...]
    events: tuple[EventFlag, ...]
    bands: Bands | None = None
    log: bool | None = None
    """Whether the level scale is logarithmic; None goes by the rule."""
    variant: str = ""
    """What is otherwise than it is ("without O-12"); such a panel stands beside the one as it is."""
    within: str = ""
    """The nearest place around this one that has a panel of the same force."""

    @property
    def name(self) -> str:
        return f"{self.force} in {self.place}, {self.variant}" if self.variant else f"{self.force} in {self.place}"


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One numbered line under the figure; ``claim_ids`` are the claims that it stands behind."""

    number: int
    grade: str
    text: str
    claim_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureContent:
    """A whole figure. ``handling`` is a sharing label such as "TLP:AMBER"; ``project_state`` names the revision.

    ``period`` is the first and last day to show; None shows all there is. With a ``day`` it is no course over time but
    the claims of that day, a row each; the ``view`` is then of no matter.
    """

    title: str
    subtitle: str
    panels: tuple[Panel, ...]
    note: str
    sources: tuple[SourceLine, ...]
    as_known_on: date
    alt_text: str
    handling: str | None
    counts_line: str
    made_with: str
    project_state: str
    period: tuple[date, date] | None = None
    day: date | None = None
    view: View = View.PANELS

    @property
    def marks(self) -> tuple[Mark, ...]:
        return tuple(mark for panel in self.panels for mark in panel.marks)
