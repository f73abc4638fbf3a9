"""Type sizes, line widths and distances of a chart in points: one set for the window, one for paper."""

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Sizes:
    """All in points. ``small`` is for counts beside marks and event labels, ``note`` for the text under a figure."""

    title: float
    subtitle: float
    panel: float
    tick: float
    small: float
    legend: float
    note: float
    handling: float
    mark: float
    outline: float
    whisker: float
    hair: float
    margin: float
    gap: float

    def scaled(self, factor: float) -> "Sizes":
        """The same set, larger: for a slide that is read from across a room."""
        return replace(self, **{field.name: getattr(self, field.name) * factor for field in fields(self)})


_PIXEL = 0.72  # the window's figures have 100 px an inch, the design tokens are in px

WINDOW = Sizes(
    title=21 * _PIXEL,
    subtitle=14 * _PIXEL,
    panel=14 * _PIXEL,
    tick=12 * _PIXEL,
    small=11 * _PIXEL,
    legend=12 * _PIXEL,
    note=12 * _PIXEL,
    handling=13 * _PIXEL,
    mark=10.4 * _PIXEL,
    outline=1.5 * _PIXEL,
    whisker=1.75 * _PIXEL,
    hair=1 * _PIXEL,
    margin=16 * _PIXEL,
    gap=8 * _PIXEL,
)

# Handling marks stand in 12 point or larger (TLP 2.0, first.org/tlp).
PAPER = Sizes(
    title=11.5,
    subtitle=8,
    panel=8.5,
    tick=7,
    small=6.5,
    legend=7,
    note=7,
    handling=12,
    mark=5.6,
    outline=0.9,
    whisker=1.0,
    hair=0.5,
    margin=10,
    gap=6,
)
