"""What is asked of the chart, read off its controls and set on them again."""

from datetime import date

from PySide6.QtCore import QSignalBlocker

from ui.chart.head import ChartHead
from ui.chart.known import KnownBar
from ui.chart.series import SeriesPane
from workbench.charting import Shown


class Controls:
    def __init__(self, series: SeriesPane, head: ChartHead, known: KnownBar) -> None:
        self._series, self._head, self._known = series, head, known

    def shown(self, day: date | None) -> Shown:
        """What a figure of the chart as it stands is asked to show."""
        view = self._head.view_button
        return Shown(
            places=self._series.places,
            series=self._series.only,
            known_on=self._known.day,
            pooled=self._series.layers.pooled,
            basis=self._head.basis,
            day=day,
            view=view.view,
            histories=view.histories,
            what_if=self._head.what_if,
        )

    def choose(self, shown: Shown) -> None:
        """Set them to what a kept figure shows; nothing is said of it, so that all is asked at once."""
        blocked = [QSignalBlocker(one) for one in (self._series, self._head, self._known)]
        view = self._head.view_button
        self._series.choose(shown.places, shown.series)
        self._head.choose_basis(shown.basis)
        view.choose(shown.view)
        view.histories_action.setChecked(shown.histories)
        self._head.ask(shown.what_if)
        self._known.choose(shown.known_on)
        del blocked
