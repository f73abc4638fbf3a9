"""Handling marks as they stand on every page: TLP 2.0's colours on black, 12 points or larger, at the right."""

import re

from workbench.figures.palette import HANDLING_GROUND, HANDLING_INK

GROUND = HANDLING_GROUND
SIZE = 12.0
"""Points; the least that TLP 2.0 asks for (first.org/tlp)."""


def ink(mark: str) -> str:
    """The colour of a mark's letters, "#FFC000" for TLP:AMBER and TLP:AMBER+STRICT; white for any other."""
    return HANDLING_INK.get(mark.upper(), "#FFFFFF")


def colour_word(mark: str) -> str:
    """The colour a mark is named by: "AMBER" for TLP:AMBER+STRICT."""
    return re.sub(r"\W.*", "", mark.removeprefix("TLP:"))
