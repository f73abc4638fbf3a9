"""A report as a workbook: a sheet a series with its chart, every claim, every table, the sources, the text."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from workbench.figures.content import FigureContent, Mark, Panel
from workbench.figures.numbers import COLUMNS, mark_record
from workbench.figures.sourcing import grade_words
from workbench.figures.vector import printable
from workbench.reports.around import below_title, lines_of, plain, state_words, with_annex
from workbench.reports.document import FigureBlock, ReportDocument, TableBlock
from workbench.workbooks import cell, new_workbook, on_paper, write_sheet

_SERIES = ("day", "level", "minus", "plus", "low", "high", "claim", "basis", "state", "grade", "source")
_POOLED = ("pooled day", "median", "80 % from", "80 % to")
_AT = len(_SERIES) + 1  # where the pooled level begins, a column left free
_LONGEST_NAME = 31  # signs of a sheet's name
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_WIDEST, _WIDTH = 60, 110  # signs
_ROW = 15  # points
_HEAT = {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#93B5BB"}
_LINE, _RANGE, _MARK = "#1B5E8F", "#9DBFDB", "#0B3C61"


def xlsx_bytes(document: ReportDocument) -> bytes:
    """The workbook; the same document gives the same bytes, and nothing in it is ever run as a formula."""
    document = with_annex(document)
    out = io.BytesIO()
    book = new_workbook(out)
    _describe(book, document)
    _Book(book, document).write()
    book.close()
    return out.getvalue()


def _describe(book: Any, document: ReportDocument) -> None:
    marks = " ".join(filter(None, (document.handling, document.banner)))
    book.set_properties(
        {
            "title": printable(document.title)[:255],
            "subject": printable(document.subtitle)[:255],
            "author": printable(document.byline or document.made_with)[:255],
            "keywords": printable(marks)[:255],
            "comments": cell(state_words(document)),
            "created": datetime.combine(document.day, time()),
        }
    )


class _Book:
    """The sheets of one report, each with the handling mark on every page that is printed of it."""

    def __init__(self, book: Any, document: ReportDocument) -> None:
        self._book, self._document = book, document
        self._head = book.add_format({"bold": True})
        self._day = book.add_format({"num_format": "d mmm yyyy", "align": "left"})
        self._wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self._names: set[str] = set()

    def write(self) -> None:
        """All sheets, the report's words first."""
        document = self._document
        about = ((document.title,), (document.subtitle,), (below_title(document),), (state_words(document),))
        marks = ((document.handling,), (document.banner,))
        words = [*about, *marks, *((plain(line),) for line in _lines_alone(document))]
        words = [row for row in words if row[0]]
        sheet = self._sheet("Report", ("report",), words, widths=(_WIDTH,))
        for at, row in enumerate(words, 1):
            sheet.set_row(at, _ROW * (1 + len(row[0]) // _WIDTH))
        figures = [block for block in document.blocks if isinstance(block, FigureBlock)]
        for block in figures:
            for panel in block.content.panels:
                self._series(block, panel)
        self._claims(figures)
        for table in (block for block in document.blocks if isinstance(block, TableBlock)):
            rows = [[_number(plain(line)) for line in row] for row in table.rows]
            widths = [
                min(max(map(len, map(str, column))) + 2, _WIDEST) for column in zip(table.header, *rows, strict=True)
            ]
            sheet = self._sheet(f"Table {table.number}", table.header, rows, widths)
            if table.shades:
                sheet.conditional_format(1, 0, len(rows), len(table.header) - 1, _HEAT)
        self._sources()

    def _sheet(
        self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]], widths: Sequence[float] = ()
    ) -> Any:
        sheet = write_sheet(self._book, self._named(name), columns, rows)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width, self._wrapped)
        on_paper(sheet, self._document.handling, self._document.banner)
        return sheet

    def _named(self, name: str) -> str:
        """A name that a sheet may have and no other has."""
        plain_name = " ".join(printable(name).translate(_FORBIDDEN).split())[:_LONGEST_NAME] or "Sheet"
        unique, at = plain_name, 1
        while unique.casefold() in self._names or unique.casefold() == "history":
            at += 1
            unique = f"{plain_name[: _LONGEST_NAME - len(str(at)) - 1]} {at}"
        self._names.add(unique.casefold())
        return unique

    def _claims(self, figures: Sequence[FigureBlock]) -> None:
        """Every claim once, whatever figures it stands in."""
        rows: dict[tuple[str, ...], list[Any]] = {}
        for content in (block.content for block in figures):
            for panel, mark in _marks(content):
                record = mark_record(panel, mark)
                rows.setdefault((panel.name, mark.label), [record[name] for name in COLUMNS])
        self._sheet("Claims", COLUMNS, rows.values())

    def _sources(self) -> None:
        columns = ("number", "grade", "reference", "descriptor", "origins", "articles", "address", "accessed")
        rows = (
            (source.number, source.grade, source.reference, source.descriptor, source.origins or None,
             source.articles or None, source.address, source.accessed.isoformat() if source.accessed else None)
            for source in self._document.sources
        )  # fmt: skip
        self._sheet("Sources", columns, rows, widths=(8, 8, 80, 40, 8, 8, 50, 12))

    def _series(self, block: FigureBlock, panel: Panel) -> None:
        """The claims of one series by day, its pooled level beside them, and both as a chart of the workbook's own."""
        marks = sorted(filter(None, (_point(mark) for mark in panel.marks)), key=lambda row: row[0])
        sheet = self._sheet(f"{block.number} {panel.name}", _SERIES, ((None, *row[1:]) for row in marks))
        for at, row in enumerate(marks, 1):
            sheet.write_datetime(at, 0, datetime.combine(row[0], time()), self._day)
        pooled = list(_pooled(panel))
        for column, name in enumerate(_POOLED if pooled else (), _AT):
            sheet.write_string(0, column, name, self._head)
            sheet.set_column(column, column, 12)
        for at, line in enumerate(pooled, 1):
            sheet.write_datetime(at, _AT, datetime.combine(line[0], time()), self._day)
            for column, level in enumerate(line[1:], _AT + 1):
                sheet.write_number(at, column, level)
        if marks or pooled:
            sheet.insert_chart(1, _AT + len(_POOLED) + 1, self._chart(sheet.name, panel, len(marks), len(pooled)))

    def _chart(self, sheet: str, panel: Panel, marks: int, pooled: int) -> Any:
        chart = self._book.add_chart({"type": "scatter", "subtype": "straight"})
        for column, name, colour in ((1, "Pooled median", _LINE), (2, "80 % from", _RANGE), (3, "80 % to", _RANGE)):
            if pooled:
                chart.add_series(
                    {
                        "name": name,
                        "categories": [sheet, 1, _AT, pooled, _AT],
                        "values": [sheet, 1, _AT + column, pooled, _AT + column],
                        "line": {"color": colour, "width": 2 if column == 1 else 1},
                        "marker": {"type": "none"},
                    }
                )
        if marks:
            chart.add_series(
                {
                    "name": "Claims, with what they leave open",
                    "categories": [sheet, 1, 0, marks, 0],
                    "values": [sheet, 1, 1, marks, 1],
                    "line": {"none": True},
                    "marker": {"type": "circle", "size": 7, "fill": {"color": _MARK}, "border": {"color": _MARK}},
                    "y_error_bars": {
                        "type": "custom",
                        "plus_values": f"={_quoted(sheet)}!$D$2:$D${marks + 1}",
                        "minus_values": f"={_quoted(sheet)}!$C$2:$C${marks + 1}",
                        "line": {"color": _MARK},
                    },
                }
            )
        chart.set_title({"name": cell(panel.name), "overlay": False})
        chart.set_x_axis(
            {"num_format": "mmm yyyy", "num_font": {"rotation": -45}, "major_gridlines": {"visible": False}}
        )
        chart.set_y_axis({"name": "military personnel", "min": 0, "num_format": "#,##0"})
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": 820, "height": 460})
        chart.set_style(2)
        return chart


def _lines_alone(document: ReportDocument) -> Iterator[Any]:
    """Its lines but for those of tables, which have sheets of their own."""
    blocks = (block for block in document.blocks if not isinstance(block, TableBlock))
    return lines_of(replace(document, blocks=tuple(blocks)))


def _marks(content: FigureContent) -> Iterator[tuple[Panel, Mark]]:
    return ((panel, mark) for panel in content.panels for mark in panel.marks)


def _point(mark: Mark) -> tuple[Any, ...] | None:
    """A row of `_SERIES`; None for a claim without a day or a level. A missing bound leaves its bar at nothing."""
    quantity, as_of = mark.quantity, mark.as_of
    day = (as_of.latest or as_of.earliest) if as_of else None
    if as_of and as_of.earliest and as_of.latest:
        day = as_of.earliest + (as_of.latest - as_of.earliest) / 2
    given = [level for level in (quantity.low, quantity.high) if level is not None]
    level = quantity.best if quantity.best is not None else sum(given) / len(given) if given else None
    if day is None or level is None:
        return None
    low, high = quantity.low, quantity.high
    minus = level - low if low is not None else 0.0
    plus = high - level if high is not None else 0.0
    about = (mark.label, mark.basis.value, mark.state.value, grade_words(mark), mark.source)
    return (day, level, minus, plus, low, high, *about)


def _pooled(panel: Panel) -> Iterator[tuple[date, float, float, float]]:
    if panel.bands is not None:
        bands = panel.bands
        for day, median, low, high in zip(bands.days, bands.median, bands.lo80, bands.hi80, strict=True):
            yield day, round(median, 2), round(low, 2), round(high, 2)


def _number(words: str) -> Any:
    """A cell's number where its words are one, so that a spreadsheet can reckon with it."""
    bare = words.replace(",", "").replace("−", "-")
    digits = bare.removeprefix("-").replace(".", "", 1)
    return float(bare) if digits.isascii() and digits.isdigit() else words


def _quoted(sheet: str) -> str:
    return "'" + sheet.replace("'", "''") + "'"
