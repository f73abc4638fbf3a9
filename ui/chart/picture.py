"""matplotlib's canvas, drawn only when it is told to."""

import matplotlib as mpl
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import Qt
from typing_extensions import override

from workbench.figures.drawing import RENDERING

DPI = 100  # the window's type sizes are made for it


class Picture(FigureCanvasQTAgg):
    """It takes neither pointer nor keys, and renders letters as wide as the lay-out has measured them."""

    def __init__(self) -> None:
        super().__init__(Figure(dpi=DPI))  # type: ignore[no-untyped-call]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    @override
    def device_pixel_ratio(self) -> float:
        return float(super().device_pixel_ratio)

    @override
    def draw(self) -> None:
        with mpl.rc_context(RENDERING):
            super().draw()  # type: ignore[no-untyped-call]
        self._draw_pending = False  # matplotlib would draw once more for the size it was given before
