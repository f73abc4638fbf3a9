"""A theme's colours as one style sheet, filled from the template resources/themes/muster.qss."""

from string import Template

from PySide6.QtCore import QDir

from resources import files
from ui.theme.tokens import Mode, Tokens


def build(tokens: Tokens, mode: Mode) -> str:
    """Return the style sheet of one theme; its pictures are named `theme:<mode>/<name>.svg`."""
    # A search path instead of a file path: the template then needs no quoting, whatever the install folder is called.
    QDir.setSearchPaths("theme", [str(files.path("themes"))])
    template = Template(files.text("themes", "muster.qss"))
    lengths = {f"size_{name}": str(px) for name, px in tokens.size_px.items()}
    radii = {f"radius_{name}": str(px) for name, px in tokens.radius_px.items()}
    tlp = {f"tlp_{name.partition('+')[0].lower()}": colour for name, colour in tokens.tlp.items()}
    return template.substitute(tokens.colour[mode], **lengths, **radii, **tlp, mode=mode)
