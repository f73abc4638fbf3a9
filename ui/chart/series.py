"""Which series and layers are shown, and the key to the signs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.chart.band_signs import BAND_SIGNS
from ui.language.texts import tr, tr_later
from ui.theme.theme import Theme
from workbench.figures.content import Panel


@dataclass(frozen=True, slots=True)
class Layers:
    """What kinds of marks are drawn."""

    pooled: bool = True
    planned: bool = True
    superseded: bool = True
    events: bool = True
    forecast: bool = True


_LAYERS = (
    ("pooled", tr_later("Pooled band")),
    ("planned", tr_later("Planned and projected")),
    ("superseded", tr_later("Superseded")),
    ("events", tr_later("Events")),
    ("forecast", tr_later("Forecast")),
)
_KEY = (
    (tr_later("Fill: source grade"), (
        ("full", tr_later("A, B reliable")), ("half", tr_later("C, D fair or weak")),
        ("point", tr_later("E unreliable")),
        ("left", tr_later("F cannot be judged")), ("asked", tr_later("Not graded yet")),
    )),
    (tr_later("Shape: who is counted"), (
        ("circle", tr_later("Total present")), ("square", tr_later("Core force only")),
        ("diamond", tr_later("Not stated")),
    )),
    (tr_later("Other marks"), (
        ("hollow", tr_later("Planned")), ("ceiling", tr_later("Upper bound, low end open")),
        ("floor", tr_later("Lower bound, high end open")), ("grey", tr_later("Superseded")),
        ("derived", tr_later("Derived from a base")), ("conflict", tr_later("Contradicted by a claim")),
        ("undecided", tr_later("May be, not decided")),
    )),
    (tr_later("Pooled level"), (
        ("pooled", tr_later("Median, 50, 80, 95 %")), ("forecast", tr_later("Forecast, 80 %")),
        ("gap", tr_later("No recent report")), ("split", tr_later("Sources split")),
        ("scenario", tr_later("If plans are carried out")),
    )),
)  # fmt: skip


class SeriesPane(QFrame):
    """`changed` is emitted when another choice of series or layers is made."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._theme = theme
        self._boxes: dict[tuple[str, str], QCheckBox] = {}
        self._series = QVBoxLayout()
        self._series.setSpacing(4)
        self._layers = {name: _box(tr(words)) for name, words in _LAYERS}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(_heading(tr("Series"), "section"))
        column.addLayout(self._series)
        column.addSpacing(8)
        column.addWidget(_heading(tr("Layers"), "heading"))
        for box in self._layers.values():
            box.toggled.connect(self.changed)
            column.addWidget(box)
        for title, entries in _KEY:
            column.addSpacing(8)
            column.addWidget(_heading(tr(title), "heading"))
            for sign, words in entries:
                column.addLayout(_key_row(theme, sign, tr(words)))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName("Series, layers and signs")
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @property
    def layers(self) -> Layers:
        return Layers(**{name: box.isChecked() for name, box in self._layers.items()})

    @property
    def chosen(self) -> tuple[tuple[str, str], ...]:
        """The series whose panels are wanted, by place and force, in the order shown."""
        return tuple(series for series, box in self._boxes.items() if box.isChecked())

    @property
    def places(self) -> tuple[str, ...]:
        """The places of the series that are wanted."""
        return tuple(dict.fromkeys(place for place, _ in self.chosen))

    @property
    def only(self) -> tuple[tuple[str, str], ...]:
        """The series that are wanted, where the places alone do not say it; else none."""
        every = [series for series in self._boxes if series[0] in self.places]
        return () if len(every) == len(self.chosen) else self.chosen

    def box(self, place: str, force: str | None = None) -> QCheckBox:
        """The box of a series; of the place's first where no force is named."""
        return next(box for key, box in self._boxes.items() if key[0] == place and force in (None, key[1]))

    def choose(self, places: Sequence[str], only: Sequence[tuple[str, str]] = ()) -> None:
        """Switch the series of these places on, or these alone, and all others off; none named are all."""
        blocker = QSignalBlocker(self)
        for series, box in self._boxes.items():
            box.setChecked(series in only if only else not places or series[0] in places)
        del blocker

    def show_panels(self, panels: Sequence[Panel]) -> None:
        """Offer these series, keeping what was switched off."""
        off = {series for series, box in self._boxes.items() if not box.isChecked()}
        while (item := self._series.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        self._boxes = {}
        for number, panel in enumerate(panels):
            self._series.addWidget(self._row(panel, number, is_on=(panel.place, panel.force) not in off))

    def _row(self, panel: Panel, number: int, *, is_on: bool) -> QWidget:
        row = QWidget()
        box = _box(panel.name)
        box.setChecked(is_on)
        box.toggled.connect(self.changed)
        self._boxes[panel.place, panel.force] = box
        count = QLabel(str(len(panel.marks)))
        count.setProperty("role", "muted")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(_Swatch(self._theme, f"s{number % 6 + 1}"))
        line.addWidget(box, 1)
        line.addWidget(count)
        return row


class _Swatch(QWidget):
    def __init__(self, theme: Theme, token: str) -> None:
        super().__init__()
        self._theme, self._token = theme, token
        self.setFixedSize(14, 12)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 1, 14, 10), self._theme.chart_colour(self._token))
        painter.end()


class _Sign(QWidget):
    """One sign of the key as the chart draws it, in the text's colour."""

    def __init__(self, theme: Theme, sign: str) -> None:
        super().__init__()
        self._theme, self._sign = theme, sign
        self.setFixedSize(22, 20)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(22, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.chart_colour("superseded") if self._sign == "grey" else self._theme.colour("text_muted")
        painter.setPen(QPen(ink, 1.5))
        middle = QPointF(11, 10)
        if self._sign in BAND_SIGNS:
            BAND_SIGNS[self._sign](painter, ink)
        elif self._sign in {"ceiling", "floor"}:
            _bound(painter, middle, 1 if self._sign == "ceiling" else -1)
        elif self._sign in {"conflict", "undecided"}:
            painter.setPen(QPen(self._theme.colour("warn"), 1.5))
            painter.setBrush(self._theme.colour("warn" if self._sign == "conflict" else "panel"))
            painter.drawPolygon(QPolygonF([middle + QPointF(*corner) for corner in ((0, -5), (5.5, 4.5), (-5.5, 4.5))]))
        elif self._sign == "derived":
            painter.drawEllipse(middle, 7.2, 7.2)
            painter.setBrush(ink)
            painter.drawEllipse(middle, 3.2, 3.2)
        elif self._sign in {"square", "diamond", "grey"}:
            painter.setBrush(ink)
            painter.drawPolygon(_polygon(middle, diamond=self._sign == "diamond"))
        else:
            _dot(painter, middle, self._sign, ink, self._theme.colour("panel"))
        painter.end()


def _dot(painter: QPainter, at: QPointF, sign: str, ink: QColor, ground: QColor) -> None:
    half = QColor(ink)
    half.setAlphaF(0.42)
    fills = {"full": ink, "circle": ink, "half": half}
    painter.setBrush(fills.get(sign, ground))
    painter.drawEllipse(at, 5.2, 5.2)
    if sign == "left":
        painter.setBrush(ink)
        painter.drawPie(QRectF(at.x() - 5.2, at.y() - 5.2, 10.4, 10.4), 90 * 16, 180 * 16)
    elif sign == "point":
        painter.setBrush(ink)
        painter.drawEllipse(at, 1.4, 1.4)
    elif sign == "asked":
        font = painter.font()
        font.setPixelSize(8)
        painter.setFont(font)
        painter.drawText(QRectF(at.x() - 5, at.y() - 6, 10, 12), Qt.AlignmentFlag.AlignCenter, "?")


def _bound(painter: QPainter, at: QPointF, side: int) -> None:
    cap, tip = at - QPointF(0, 6 * side), at + QPointF(0, 7 * side)
    pen = painter.pen()
    painter.setPen(QPen(pen.color(), 2.5))
    painter.drawLine(cap - QPointF(6, 0), cap + QPointF(6, 0))
    painter.setPen(pen)
    painter.drawLine(cap, tip)
    painter.drawPolyline(QPolygonF([tip + QPointF(-3, -4 * side), tip, tip + QPointF(3, -4 * side)]))


def _polygon(at: QPointF, *, diamond: bool) -> QPolygonF:
    reach = 6.0 if diamond else 4.6
    corners = ((0, -1), (1, 0), (0, 1), (-1, 0)) if diamond else ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return QPolygonF([at + QPointF(x * reach, y * reach) for x, y in corners])


def _box(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(True)
    return box


def _heading(words: str, role: str) -> QLabel:
    heading = QLabel(words)
    heading.setProperty("role", role)
    return heading


def _key_row(theme: Theme, sign: str, words: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(_Sign(theme, sign))
    text = QLabel(words)
    text.setProperty("role", "caption")
    line.addWidget(text, 1)
    return line
