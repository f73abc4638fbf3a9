"""The ways out of a project: every format by its name, with what it cannot hold.

A new format is one line in `FORMS` and a module with two functions. ``losses(session)`` gives a sentence for each kind
of thing that this project has and the format cannot hold; ``write(session, path, progress)`` writes the file whole or
not at all (workbench/writing.py). Modules are loaded when they are asked for, so that the list itself costs nothing.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from db.errors import WorkbenchError
from workbench.progress import SILENT, Progress

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class _Format(Protocol):
    def losses(self, session: "Session") -> list[str]: ...

    def write(self, session: "Session", path: Path, progress: Progress) -> None: ...


@dataclass(frozen=True, slots=True)
class Form:
    """One way out. ``name`` is what the command line calls it, ``group`` the heading that the dialog has over it.

    ``ending`` is that of its files, with the dot; ``title`` and ``words`` say what it is and what for.
    """

    name: str
    group: str
    ending: str
    title: str
    words: str
    module: str
    names_sources: bool = True

    def losses(self, session: "Session") -> list[str]:
        """A sentence for each kind of thing that is here and the format cannot hold; none where all goes along.

        Where it names sources, who spoke on a condition of anonymity is told of too.
        """
        losses = self._format.losses(session)
        if self.names_sources:
            from workbench.exchange.losses import named_in_confidence

            losses += named_in_confidence(session)
        return losses

    def write(self, session: "Session", path: Path, progress: Progress = SILENT) -> None:
        """Write the file, whole or not at all. Raises `WorkbenchError` where that cannot be, or `Cancelled`."""
        self._format.write(session, path, progress)

    @property
    def _format(self) -> _Format:
        return cast("_Format", import_module(self.module))


FORMS = (
    Form(
        *("csv", "Tables", ".csv", "Claims as a table"),
        words="Every claim a row, for a spreadsheet; what a spreadsheet would run is made harmless.",
        module="workbench.exchange.claims_table",
    ),
    Form(
        *("tables", "Tables", ".zip", "Every table as CSV"),
        words="All tables with a dictionary of their columns, for databases, R and pandas.",
        module="workbench.exchange.tables.folder",
    ),
    Form(
        *("xlsx", "Tables", ".xlsx", "Every table as a workbook"),
        words="The same, a sheet each, for a spreadsheet.",
        module="workbench.exchange.tables.book",
    ),
    Form(
        *("ucdp", "Tables", ".csv", "Levels in UCDP’s columns"),
        words="Low, best and high with dates and places coded as the Uppsala Conflict Data Program does.",
        module="workbench.exchange.ucdp",
    ),
    Form(
        *("geojson", "Maps", ".geojson", "Places with their levels"),
        words="Pooled levels by month and every claim, for QGIS, kepler.gl and other maps.",
        module="workbench.exchange.geojson",
    ),
    Form(
        *("ris", "References", ".ris", "References as RIS"),
        words="Every article with its names, day and address, for Zotero, EndNote, Mendeley and catalogues.",
        module="workbench.exchange.ris",
        names_sources=False,
    ),
    Form(
        *("bibtex", "References", ".bib", "References as BibTeX"),
        words="The same for LaTeX, with BibLaTeX's dates.",
        module="workbench.exchange.bibtex",
        names_sources=False,
    ),
    Form(
        *("csl-json", "References", ".json", "References as CSL-JSON"),
        words="The same for Zotero, Pandoc and citation processors, with dates as fine as they are known.",
        module="workbench.exchange.csl_json",
        names_sources=False,
    ),
    Form(
        *("qdpx", "Qualitative analysis", ".qdpx", "REFI-QDA project"),
        words="Articles, codes, tags, notes and claims, for ATLAS.ti, MAXQDA, NVivo, QualCoder and others.",
        module="workbench.exchange.refi.leaving",
    ),
    Form(
        *("qdc", "Qualitative analysis", ".qdc", "REFI-QDA codebook"),
        words="The codes alone, with their tree, colours and meanings, for the same programs.",
        module="workbench.exchange.refi.codebook",
        names_sources=False,
    ),
    Form(
        *("jsonld", "Web", ".jsonld", "W3C Web Annotations"),
        words="Every tag with its words and where they stand, for Hypothesis-like tools and archives.",
        module="workbench.exchange.annotations",
    ),
    Form(
        *("claimreview", "Web", ".json", "schema.org ClaimReview"),
        words="Every claim with its article, who made it, and a rating where somebody has judged, for fact-checkers.",
        module="workbench.exchange.reviews",
    ),
    Form(
        *("json", "Everything", ".json", "The whole project as JSON"),
        words="Every row of every table, for programs and for keeping beside the file; read back as the same project.",
        module="workbench.exchange.whole",
    ),
)
"""In the order in which the dialog shows them; forms of one group stand together."""


def form_named(name: str) -> Form:
    """The format of that name. Raises `WorkbenchError` where there is none."""
    found = next((form for form in FORMS if form.name == name), None)
    if found is None:
        raise WorkbenchError(f"“{name}” is no format to export to. Choose {', '.join(form.name for form in FORMS)}.")
    return found


def form_for(name: str, path: Path | None) -> Form:
    """The format of that name; where CSV is to go into an archive or a folder, that of every table."""
    several = path is not None and (path.suffix.lower() == ".zip" or path.is_dir() or _names_a_folder(path))
    return form_named("tables" if name == "csv" and several else name)


def _names_a_folder(path: Path) -> bool:
    return not path.suffix and not path.exists()


def export(session: "Session", name: str, path: Path, progress: Progress = SILENT) -> list[str]:
    """Write the project in the format of that name, and return what it could not hold, a sentence each."""
    form = form_named(name)
    lost = form.losses(session)
    form.write(session, path, progress)
    return lost
