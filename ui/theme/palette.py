"""A theme's colours as a QPalette, so that dialogs, menus and anything the style sheet leaves alone match it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor, QPalette

_ROLES: Final = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_faint",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent_hover",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "text_faint",
}
_DISABLED: Final = {
    QPalette.ColorRole.WindowText: "text_faint",
    QPalette.ColorRole.Text: "text_faint",
    QPalette.ColorRole.ButtonText: "text_faint",
    QPalette.ColorRole.HighlightedText: "text_faint",
    QPalette.ColorRole.Link: "text_faint",
    QPalette.ColorRole.LinkVisited: "text_faint",
    QPalette.ColorRole.Accent: "border_strong",
    QPalette.ColorRole.Base: "sunken",
    QPalette.ColorRole.Button: "sunken",
    QPalette.ColorRole.Highlight: "sunken",
}


def build(colours: Mapping[str, str]) -> QPalette:
    """Return the palette of one theme with every role set, in the disabled group too."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours[name]))
    for role, name in _DISABLED.items():
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours[name]))
    return palette
