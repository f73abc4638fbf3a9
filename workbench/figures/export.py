"""Exporting a figure: SVG with text as text, PDF with its fonts embedded, PNG at 300 dpi, and the numbers beside it.

Title, source note, known-on day and alt text go into the file itself. The same content gives the same bytes.
"""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from db.errors import WorkbenchError
from workbench.figures.content import FigureContent
from workbench.figures.drawing import RENDERING, draw, natural_height
from workbench.figures.found import Drawn
from workbench.figures.numbers import has_parts, numbers_csv, parts_csv, pooled_csv
from workbench.figures.palette import LIGHT
from workbench.figures.phrases import day_words
from workbench.figures.vector import described, in_pixels, printable
from workbench.figures.wording_pooled import pooled_with
from workbench.figures.workbook import numbers_xlsx
from workbench.writing import write_whole

WIDTHS_MM = {"column": 89.0, "page": 183.0, "slide": 320.0, "web": 150.0}
"""Presets: one and two columns of a journal page, a 16:9 slide, and a web page."""

DPI, _WEB_DPI = 300, 144  # on a web page 850 px wide, its letters 14 px high
_POINTS = 72 / 25.4  # a millimetre
_SLIDE_RATIO = 9 / 16


def export_figure(content: FigureContent, path: Path, preset: str = "page", *, outlines: bool = False) -> list[Path]:
    """Write the figure to ``path`` by its suffix, and its numbers as CSV beside it; returns what was written.

    With ``outlines`` the letters of an SVG are shapes, which look the same where the typeface is missing. A suffix of
    .xlsx or .csv writes the numbers alone. Always on the light palette. Raises `WorkbenchError` for another suffix or
    a folder that cannot be written; then nothing is left behind.
    """
    refuse_other_endings(path)
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        write_whole(path, numbers_xlsx(content))
        return [path]
    if suffix == ".csv":
        return _write_tables(content, path)
    write_whole(path, render(content, suffix, preset, outlines=outlines))
    return [path, *_write_tables(content, path.with_suffix(".csv"))]


def _write_tables(content: FigureContent, path: Path) -> list[Path]:
    """The marks as CSV, and beside them the pooled levels and what parts come to, where there are any."""
    write_whole(path, numbers_csv(content).encode("utf-8", "replace"))
    if all(panel.bands is None for panel in content.panels):
        return [path]
    tables = {"pooled": pooled_csv} | ({"parts": parts_csv} if has_parts(content) else {})
    written = [path]
    for name, table in tables.items():
        written.append(path.with_name(f"{path.stem}-{name}.csv"))
        write_whole(written[-1], table(content).encode("utf-8", "replace"))
    return written


def refuse_other_endings(path: Path) -> None:
    """Raise `WorkbenchError` for a file that is none of .svg, .pdf and .png, nor .xlsx or .csv for its numbers."""
    if path.suffix.lower() not in (*_WRITERS, ".xlsx", ".csv"):
        raise WorkbenchError(
            f"{path.name}: a figure is saved as .svg, .pdf or .png, its numbers as .xlsx or .csv. Change the ending."
        )


def render(content: FigureContent, suffix: str, preset: str = "page", *, outlines: bool = False) -> bytes:
    """The bytes of the figure as ``.svg``, ``.pdf`` or ``.png``."""
    drawn = render_drawn(content, suffix, partial(_drawn, preset=preset), outlines=outlines)
    return in_pixels(drawn, _WEB_DPI / 72) if (suffix, preset) == (".svg", "web") else drawn


def render_drawn(
    content: FigureContent,
    suffix: str,
    drawn: Callable[[FigureContent], tuple[Figure, Drawn]],
    *,
    outlines: bool = False,
) -> bytes:
    """The bytes of whatever ``drawn`` makes of the content, with its words in the file's own fields."""
    safe = _safe(content)
    with mpl.rc_context(
        {"svg.fonttype": "path" if outlines else "none", "svg.hashsalt": "muster", "pdf.fonttype": 42, **RENDERING}
    ):
        return _WRITERS[suffix](safe, *drawn(safe))


def render_chart(content: FigureContent, suffix: str, width: float, height: float | None = None) -> bytes:
    """The bytes of the legend and panels alone, for a page that sets the words around them as its own text.

    ``width`` and ``height`` in millimetres; without a height it takes what it needs.
    """

    def drawn(safe: FigureContent) -> tuple[Figure, Drawn]:
        points = width * _POINTS
        high = natural_height(safe, points, worded=False) if height is None else height * _POINTS
        figure = Figure(figsize=(points / 72, high / 72), dpi=DPI)
        return figure, draw(figure, safe, LIGHT, frame=True, worded=False)

    return render_drawn(content, suffix, drawn)


def _safe(content: FigureContent) -> FigureContent:
    """The content without the signs that SVG and PDF forbid, in every text that goes into the file's own fields."""
    return replace(
        content,
        title=printable(content.title),
        note=printable(content.note),
        alt_text=printable(content.alt_text),
        counts_line=printable(content.counts_line),
        made_with=printable(content.made_with),
        sources=tuple(replace(source, text=printable(source.text)) for source in content.sources),
    )


def _drawn(content: FigureContent, preset: str) -> tuple[Figure, Drawn]:
    width = WIDTHS_MM[preset] * _POINTS
    height = width * _SLIDE_RATIO if preset == "slide" else natural_height(content, width)
    figure = Figure(figsize=(width / 72, height / 72), dpi=_WEB_DPI if preset == "web" else DPI)
    return figure, draw(figure, content, LIGHT, frame=True)


def _svg(content: FigureContent, figure: Figure, drawn: Drawn) -> bytes:
    out = io.BytesIO()
    facts = {"Date": None, "Creator": content.made_with, "Title": content.title, "Description": _about(content)}
    canvas: Any = FigureCanvasSVG(figure)  # matplotlib leaves its writers untyped
    canvas.print_svg(out, metadata=facts)
    return described(out.getvalue().decode(), content.alt_text, drawn.marks).encode()


def _pdf(content: FigureContent, figure: Figure, _: Drawn) -> bytes:
    out = io.BytesIO()
    facts = {
        "Title": content.title,
        "Subject": content.alt_text,
        "Keywords": _about(content),
        "Creator": content.made_with,
        "Producer": None,
        "CreationDate": None,
    }
    from matplotlib.backends.backend_pdf import FigureCanvasPdf  # 20 MB, which a process that draws no PDF goes without

    canvas: Any = FigureCanvasPdf(figure)
    canvas.print_pdf(out, metadata=facts)
    return out.getvalue()


def _png(content: FigureContent, figure: Figure, _: Drawn) -> bytes:
    out = io.BytesIO()
    facts = {
        "Title": content.title,
        "Description": content.alt_text,
        "Source": _about(content),
        "Software": content.made_with,
    }
    canvas: Any = FigureCanvasAgg(figure)
    canvas.print_png(out, metadata=facts)
    return out.getvalue()


def _about(content: FigureContent) -> str:
    """The source note and the day it is known on, in one line."""
    sources = "; ".join(f"[{line.number}] {line.grade} {line.text}" for line in content.sources)
    known, pooled = f"As known on {day_words(content.as_known_on)}", pooled_with(content.panels)
    parts = (content.counts_line, known, content.note, f"Pooled with {pooled}" if pooled else "", f"Sources: {sources}")
    return ". ".join(part.rstrip(".") for part in parts if part)


_WRITERS: dict[str, Callable[[FigureContent, Figure, Drawn], bytes]] = {".svg": _svg, ".pdf": _pdf, ".png": _png}
