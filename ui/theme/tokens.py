"""The design's colours, sizes and radii, read from resources/themes/tokens.json."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from resources import files

Mode = Literal["light", "dark"]


@dataclass(frozen=True)
class Tokens:
    """The tokens the screen uses: colours as `#RRGGBB` by mode and name, lengths in logical pixels by name."""

    colour: Mapping[Mode, Mapping[str, str]]
    chart: Mapping[Mode, Mapping[str, str]]
    tlp: Mapping[str, str]
    size_px: Mapping[str, int]
    radius_px: Mapping[str, int]
    row_height_px: Mapping[str, int]
    icon_stroke_px: float


@cache
def load() -> Tokens:
    """Read the token file once."""
    read = json.loads(files.text("themes", "tokens.json"))
    return Tokens(
        colour=read["colour"],
        chart=read["chart"],
        tlp=read["tlp"],
        size_px=read["type"]["scale_px"],
        radius_px=read["radius_px"],
        row_height_px=read["row_height_px"],
        icon_stroke_px=read["icon"]["stroke_px"],
    )
