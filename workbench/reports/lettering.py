"""The letters of a report: the bundled typeface cut down to the signs that the page uses, inside the page."""

import base64
import io
from functools import lru_cache

from resources import files

_WEIGHTS = {400: "Inter-Regular.ttf", 600: "Inter-SemiBold.ttf"}


def font_faces(words: str) -> str:
    """CSS that brings the typeface along, so that text drawn to measure stands as it was drawn on any machine."""
    return "\n".join(_face(weight, name, words) for weight, name in _WEIGHTS.items())


def _face(weight: int, name: str, words: str) -> str:
    cut = base64.b64encode(_cut(name, "".join(sorted(set(words))))).decode()
    return (
        f'@font-face {{ font-family: "Inter"; font-weight: {weight}; '
        f'src: url("data:font/woff;base64,{cut}") format("woff"); }}'
    )


@lru_cache(maxsize=8)
def _cut(name: str, signs: str) -> bytes:
    """The font with the given signs only, as WOFF; the same signs give the same bytes."""
    from fontTools.subset import Options, Subsetter  # 18 MB, needed when a report is written
    from fontTools.ttLib import TTFont

    options = Options(layout_features=["kern", "tnum"], notdef_outline=True, recalc_timestamp=False, flavor="woff")
    font = TTFont(files.path("fonts", name), recalcTimestamp=False)
    cutter = Subsetter(options)
    cutter.populate(text=signs)
    cutter.subset(font)
    font.flavor = "woff"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()
