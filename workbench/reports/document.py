"""A report as plain values, ready to be set in any format: words, figures, tables and numbered sources."""

from dataclasses import dataclass
from datetime import date

from workbench.figures.content import FigureContent


@dataclass(frozen=True, slots=True)
class Words:
    """Words as they stand; the project's own words are escaped by each format, never run."""

    text: str
    strong: bool = False
    slanted: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """An inline citation, "[1, 3]": the numbers of `Source` lines of the same report, rising."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LiveNumber:
    """A number read from the project when the report is made.

    ``was`` is how it stood when an analyst last looked at it here; empty where that is still so. ``of`` says what it is
    of ("pooled level, US in Iraq, on 1 Dec 2024"), for hints and alternative texts.
    """

    text: str
    of: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address on the web; only http and https addresses get this far."""

    text: str
    address: str


Inline = Words | Citation | LiveNumber | Link
Line = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` is 1 to 3; the report's title stands above all of them."""

    level: int
    line: Line


@dataclass(frozen=True, slots=True)
class Paragraph:
    line: Line


@dataclass(frozen=True, slots=True)
class Listing:
    items: tuple[Line, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A caption, "Figure N. …", over the chart; the numbers of figures and of tables are counted apart, from 1.

    ``content.sources`` has the numbers of the report's own sources, which the chart's callouts then show.
    """

    number: int
    caption: str
    alt_text: str
    content: FigureContent


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A caption, "Table N. …", over rows as long as ``header``; ``numeric`` has the columns, from 0, set to the right.

    ``shades`` has a weight from 0 to 1 for each cell of a heat map, row by row, and is empty elsewhere.
    """

    number: int
    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    numeric: frozenset[int] = frozenset()
    shades: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class SourceAnnex:
    """Where the numbered sources of the whole report stand in full."""

    heading: str


Block = Heading | Paragraph | Listing | FigureBlock | TableBlock | SourceAnnex


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered source of the report, after ICD 206: what is cited, what may affect its quality, and how it is graded.

    ``reference`` is the citation in the report's style; ``descriptor`` the words on access, kind and possible interest;
    ``grade`` as on paper ("B2"), ``origins`` how many acts of telling stand behind it, ``articles`` in how many
    articles (0 where the reference itself says so). ``address`` is empty where there is none on the web.
    """

    number: int
    reference: str
    descriptor: str
    grade: str
    origins: int
    articles: int
    address: str = ""
    accessed: date | None = None


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """All of a report. ``handling`` is the TLP mark and ``banner`` a free marking; both stand on every page.

    ``language`` is a BCP 47 tag. ``day`` is the day it is dated, which the same input gives again.
    """

    title: str
    subtitle: str
    byline: str
    day: date
    as_known_on: date
    project_state: str
    made_with: str
    blocks: tuple[Block, ...]
    sources: tuple[Source, ...]
    handling: str = ""
    banner: str = ""
    language: str = "en"
