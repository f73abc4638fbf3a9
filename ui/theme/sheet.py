"""A theme's colours as one style sheet, filled from the template resources/themes/muster.qss."""

import re
from functools import partial
from string import Template

from PySide6.QtCore import QDir

from resources import files
from ui.language.sides import right_to_left
from ui.theme.tokens import Mode, Tokens

_RING = re.compile(r"2px solid \$focus(; padding: )?([^;}]*)")


def build(tokens: Tokens, mode: Mode, ring: int = 2) -> str:
    """Return the style sheet of one theme, `ring` px around what has the focus.

    Its pictures are named `theme:<mode>/<name>.svg`.
    """
    # A search path instead of a file path: the template then needs no quoting, whatever the install folder is called.
    QDir.setSearchPaths("theme", [str(files.path("themes"))])
    template = Template(_RING.sub(partial(_ringed, ring), files.text("themes", "muster.qss")))
    lengths = {f"size_{name}": str(px) for name, px in tokens.size_px.items()}
    radii = {f"radius_{name}": str(px) for name, px in tokens.radius_px.items()}
    tlp = {f"tlp_{name.partition('+')[0].lower()}": colour for name, colour in tokens.tlp.items()}
    return template.substitute(
        tokens.colour[mode], **lengths, **radii, **tlp, mode=mode, end="left" if right_to_left() else "right"
    )


def _ringed(ring: int, found: re.Match[str]) -> str:
    """A ring of another width; the padding gives way as far as it can, so that little moves."""
    paddings = re.sub(r"\d+", lambda px: str(max(0, int(px[0]) - ring + 2)), found[2])
    return f"{ring}px solid $focus{found[1] or ''}{paddings}"
