"""The codebook or the coding matrix written to a file: its ending decides the form."""

from pathlib import Path

from matplotlib.figure import Figure
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from workbench.codes.counts import Across, CodingMatrix, Counting
from workbench.codes.exchange import codebook, codebook_csv, codebook_toml
from workbench.codes.heatmap import HeatMap, draw_heatmap, plan_heatmap
from workbench.codes.tabled import matrix_csv, matrix_xlsx
from workbench.drawing import figure_state
from workbench.exchange.refi.codebook import write as write_qdc
from workbench.figures.content import FigureContent
from workbench.figures.export import WIDTHS_MM, render_drawn
from workbench.figures.found import Drawn
from workbench.figures.phrases import counted
from workbench.writing import write_whole

MOST_COLUMNS, MOST_ROWS = 24, 60
"""What one page holds; further columns become one."""

_POINTS = 72 / 25.4  # a millimetre
_FIGURES, _TABLES = (".svg", ".pdf", ".png"), (".csv", ".xlsx")
_ACROSS = {
    Across.OUTLET: "by outlet",
    Across.MONTH: "by month",
    Across.YEAR: "by year",
    Across.SOURCE: "by who said it",
}


def export_codebook(session: Session, path: Path) -> None:
    """Write all codes as .csv, .toml or .qdc. Raises `WorkbenchError` for another ending, or where there is none."""
    if path.suffix.lower() == ".qdc":
        write_qdc(session, path)
        return
    entries = codebook(session)
    if path.suffix.lower() not in {".csv", ".toml"}:
        raise WorkbenchError(f"{path.name}: a codebook is saved as .csv, .toml or .qdc. Change the ending.")
    if not entries:
        raise WorkbenchError("There are no codes yet. Add one in the codebook, or put one on words with K.")
    text = codebook_toml(entries) if path.suffix.lower() == ".toml" else codebook_csv(entries)
    write_whole(path, text.encode("utf-8", "replace"))


def export_matrix(session: Session, matrix: CodingMatrix, path: Path) -> None:
    """Write the matrix. Raises `WorkbenchError` for another ending, and for what a page does not hold."""
    refuse_matrix(matrix, path)
    write_matrix(heat_map(session, matrix), matrix, path)


def refuse_matrix(matrix: CodingMatrix, path: Path) -> None:
    """Raise `WorkbenchError` where the matrix cannot be written to that file."""
    ending = path.suffix.lower()
    if ending not in (*_FIGURES, *_TABLES):
        raise WorkbenchError(f"{path.name}: the matrix is saved as .csv, .xlsx, .svg, .pdf or .png. Change the ending.")
    if not matrix.cells:
        raise WorkbenchError("No words have a code yet. Select words and press K.")
    if ending in _FIGURES and len(matrix.codes) > MOST_ROWS:
        raise WorkbenchError(
            f"{len(matrix.codes)} codes are too many for one figure, which holds {MOST_ROWS}. Save a .csv or .xlsx."
        )


def heat_map(session: Session, matrix: CodingMatrix) -> HeatMap:
    """The matrix as a figure with its words, wide rests folded into one column."""
    state = figure_state(session)
    shown = matrix.folded(MOST_COLUMNS)
    codings = sum(len(matrix.row(code).codings) for code in matrix.codes)
    articles = {each for cell in matrix.cells.values() for each in cell.articles}
    whose = f" Only codings by {matrix.by}." if matrix.by else ""
    words = FigureContent(
        title=f"Codes {_ACROSS[matrix.across]}",
        subtitle=f"Number of {_counting(matrix)} in each cell.",
        panels=(),
        note=f"Codes under a code are not counted in it; the last column counts what stands in several once.{whose}",
        sources=(),
        as_known_on=state.day,
        alt_text=_alt_text(matrix),
        handling=state.handling,
        counts_line=f"{counted(codings, 'coding')} in {counted(len(articles), 'article')}",
        made_with=state.made_with,
        project_state=state.project_state,
    )
    return HeatMap(words, shown)


def write_matrix(one: HeatMap, matrix: CodingMatrix, path: Path) -> None:
    """Write it whole or not at all; always on the light palette. Needs no project, so that another process can."""
    ending = path.suffix.lower()
    if ending == ".xlsx":
        raw = matrix_xlsx(matrix)
    elif ending == ".csv":
        raw = matrix_csv(matrix).encode("utf-8", "replace")
    else:
        raw = _picture(one, ending)
    write_whole(path, raw)


def _picture(one: HeatMap, ending: str) -> bytes:
    def drawn(words: FigureContent) -> tuple[Figure, Drawn]:
        return draw_heatmap(plan_heatmap(HeatMap(words, one.matrix), WIDTHS_MM["page"] * _POINTS))

    return render_drawn(one.words, ending, drawn)


def _counting(matrix: CodingMatrix) -> str:
    return "codings" if matrix.counting == Counting.CODINGS else "articles with a coding"


def _alt_text(matrix: CodingMatrix) -> str:
    """The three fullest cells and the size, for whoever does not see the shades."""
    counts = [
        (matrix.count(code, column) or 0, code.name, column.title) for code in matrix.codes for column in matrix.columns
    ]
    most = sorted(counts, key=lambda one: -one[0])[:3]
    said = "; ".join(f"{name} in {title}: {count:,}" for count, name, title in most if count)
    return (
        f"Heat map of {counted(len(matrix.codes), 'code')} against {counted(len(matrix.columns), 'column')} "
        f"{_ACROSS[matrix.across]}, {_counting(matrix)} in each cell. Most: {said}."
    )
