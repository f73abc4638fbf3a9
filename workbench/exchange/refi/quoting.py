"""Where a selection stands in a text that it was not counted in, by the words it quotes; knows words only."""

import re

_CUT = ("…", "...")
_SHORTEST = 3  # signs of what can be looked for


def quoted_place(text: str, words: str, length: int = 0) -> tuple[int, int] | None:
    """The one place where the words stand, whatever blanks and line ends lie between them; None at none or several.

    Words that are cut short stand for as many signs from there as `length` says, and for nothing where it does not.
    """
    said = words.strip()
    cut = next((mark for mark in _CUT if said.endswith(mark)), "")
    parts = said.removesuffix(cut).split()
    if sum(map(len, parts)) < _SHORTEST or (cut and length <= 0):
        return None
    found = list(re.finditer(r"\s+".join(map(re.escape, parts)), text))
    if len(found) != 1:
        return None
    start, end = found[0].span()
    return start, min(max(end, start + length), len(text)) if cut else end
