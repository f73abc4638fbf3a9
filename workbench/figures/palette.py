"""The chart's colours, light and dark, and the tones that are mixed from them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """The colours of one series: its line, its marks and words, and its bands from the palest inwards."""

    line: str
    ink: str
    band95: str
    band80: str
    band50: str


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme of the design tokens (chart palette); every colour is "#RRGGBB"."""

    ground: str
    text: str
    muted: str
    grid: str
    axis: str
    event: str
    superseded: str
    warn: str
    series: tuple[Series, ...]

    def of_panel(self, panel: int) -> Series:
        """The series colours of a panel, counted from 0; they come round again after the last."""
        return self.series[panel % len(self.series)]


def blend(ink: str, ground: str, share: float) -> str:
    """The flat colour that ``share`` (0 to 1) of ``ink`` gives on ``ground``: no transparency, so that it prints."""
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(_channels(ink), _channels(ground), strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _single(colour: str, ground: str) -> Series:
    """A series without bands of its own in the tokens: the same three lightness steps as the first two."""
    return Series(colour, colour, blend(colour, ground, 0.12), blend(colour, ground, 0.25), blend(colour, ground, 0.43))


LIGHT = Palette(
    ground="#FFFFFF",
    text="#1A1E1C",
    muted="#4C534F",
    grid="#E9EBE7",
    axis="#848A84",
    event="#4C534F",
    superseded="#A5ABA6",
    warn="#855300",
    series=(
        Series("#3A80C4", "#1F5C97", "#E6EFF8", "#CDE0F1", "#A9CAE7"),
        Series("#C77250", "#9A4622", "#F9ECE6", "#F2D8CC", "#E6B9A4"),
        *(_single(colour, "#FFFFFF") for colour in ("#0C4B35", "#994D74", "#6F6803", "#3D2066")),
    ),
)

DARK = Palette(
    ground="#1B2021",
    text="#E7EAE7",
    muted="#B4BBB7",
    grid="#2A3031",
    axis="#7B8482",
    event="#B4BBB7",
    superseded="#6B7472",
    warn="#E6B45C",
    series=(
        Series("#9CBAF7", "#B4CAF9", "#222C3A", "#2A3A54", "#3A5079"),
        Series("#D0653F", "#EE9A7C", "#2F2522", "#45302A", "#6A4234"),
        *(_single(colour, "#1B2021") for colour in ("#7CF0DA", "#CC7CA1", "#BCB25F", "#7D68D0")),
    ),
)

# The label colours of TLP 2.0 (first.org/tlp), on black; WHITE is the old name of CLEAR.
HANDLING_GROUND = "#000000"
HANDLING_INK = {
    "TLP:RED": "#FF2B2B",
    "TLP:AMBER": "#FFC000",
    "TLP:AMBER+STRICT": "#FFC000",
    "TLP:GREEN": "#33FF00",
    "TLP:CLEAR": "#FFFFFF",
}
