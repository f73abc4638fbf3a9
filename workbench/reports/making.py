"""A report made from a project: its parts read, its sources numbered by first mention, its live numbers looked up."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.sources import Source as SourceTable
from db.values import PartKind
from workbench.charting import Shown
from workbench.claim_views import ClaimRow
from workbench.drawing import figure_content, figure_state
from workbench.figures.content import FigureContent
from workbench.kept_figures import figure_rows, kept_content, written_wording
from workbench.outdated import shown_by
from workbench.progress import SILENT, Progress
from workbench.reports.choosing import choice_of, chosen
from workbench.reports.document import (
    Block,
    Citation,
    FigureBlock,
    Heading,
    Inline,
    Line,
    Listing,
    LiveNumber,
    Paragraph,
    ReportDocument,
    SourceAnnex,
    TableBlock,
    Words,
)
from workbench.reports.marks import Citing, Mark, NumberMark, numbers_in, plain_words, read_marks
from workbench.reports.numbers import LiveRow, NumberReader, live_numbers
from workbench.reports.outline import HEADINGS, WRITTEN, PartRow, ReportRow
from workbench.reports.sourcing import Numbering, numbered_sources
from workbench.reports.tabled import (
    Table,
    claims_table,
    evidence_of,
    evidence_table,
    matrix_table,
    sources_table,
    timeline_table,
)
from workbench.summaries import summarise

GONE = "no longer in the project"
ANNEX = "Sources"
_DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class SummaryState:
    """A source summary: the draft of today, and whether the words that an analyst wrote go back to an older one."""

    draft: str
    is_written: bool
    is_outdated: bool


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report as plain values, and what each of its parts became; live numbers and summaries by their ids.

    ``faults`` say why a part could not be made.
    """

    document: ReportDocument
    blocks: Mapping[int, tuple[Block, ...]]
    numbers: Mapping[int, LiveRow]
    summaries: Mapping[int, SummaryState]
    faults: Mapping[int, str]

    @property
    def stale(self) -> list[LiveRow]:
        """The numbers that are not what they were when they were last confirmed."""
        return [row for row in self.numbers.values() if row.is_stale]


def make_report(
    session: Session,
    report: ReportRow,
    parts: Sequence[PartRow],
    known_on: date | None = None,
    progress: Progress = SILENT,
    remembered: dict[object, Any] | None = None,
) -> MadeReport:
    """The report as it is today, or as all of it could have been known on a day (else that which the report names).

    Runs long where levels are pooled, but for those that are ``remembered``: what is kept there holds as long as
    nothing but reports has changed.
    """
    known_on = known_on or report.as_known_on
    state = figure_state(session, known_on)
    handling = report.handling or state.handling or ""
    making = _Making(session, known_on, parts, progress, handling, {} if remembered is None else remembered)
    blocks = making.blocks()
    claims = list(making.reader.claims.values())
    document = ReportDocument(
        title=report.title,
        subtitle=report.subtitle,
        byline=report.byline,
        day=report.day or state.day,
        as_known_on=state.day,
        project_state=state.project_state,
        made_with=state.made_with,
        blocks=tuple(block for part in parts for block in blocks.get(part.id, ())),
        sources=numbered_sources(session, making.numbering, claims, report.citation_style),
        handling=handling,
        banner=report.banner,
        language=report.language,
    )
    return MadeReport(document, blocks, making.numbers, making.summaries, making.faults)


@dataclass
class _Making:
    session: Session
    known_on: date | None
    parts: Sequence[PartRow]
    progress: Progress
    handling: str
    remembered: dict[object, Any]
    summaries: dict[int, SummaryState] = field(default_factory=dict)
    faults: dict[int, str] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)
    figures: int = 0
    tables: int = 0

    def __post_init__(self) -> None:
        self.reader = NumberReader(self.session, self.known_on, self.remembered)
        self.numbering = Numbering(self.reader.claims, self.session.scalars(select(SourceTable.id)))
        wanted = [number for part in self.parts for number in numbers_in(part.text)]
        self.progress.report(0, len(self.parts), "Reading numbers")
        self.numbers = live_numbers(self.session, wanted, self.reader)

    def blocks(self) -> dict[int, tuple[Block, ...]]:
        """By part, in their order; a statement on sources is drafted last, when all that is used is known."""
        made: dict[int, tuple[Block, ...]] = {}
        for at, part in enumerate(self.parts):
            self.progress.report(at, len(self.parts), "Making the report")
            try:
                made[part.id] = self._part(part)
            except WorkbenchError as error:
                self.faults[part.id] = str(error)
                made[part.id] = (Paragraph((Words(f"[{error}]", slanted=True),)),)
        for part in self.parts:
            if part.kind is PartKind.SUMMARY:
                made[part.id] = self._summary(part)
        return made

    def _part(self, part: PartRow) -> tuple[Block, ...]:
        if part.kind in WRITTEN:
            return self._written(part)
        makes: dict[PartKind, Callable[[PartRow], Block | tuple[Block, ...]]] = {
            PartKind.FIGURE: self._figure,
            PartKind.CLAIMS: lambda each: self._table(each, self._claims(each)),
            PartKind.SOURCES: lambda each: self._table(each, self._sources(each)),
            PartKind.EVIDENCE: lambda each: self._table(each, self._evidence(each)),
            PartKind.TIMELINE: lambda each: self._table(each, self._timeline(each)),
            PartKind.MATRIX: lambda each: self._table(each, self._matrix(each)),
            PartKind.SUMMARY: lambda each: Paragraph(self.line(each.text)),  # its citations are numbered in their turn
            PartKind.ANNEX: lambda each: SourceAnnex(plain_words(each.text) or ANNEX),
        }
        made = makes[part.kind](part)
        return made if isinstance(made, tuple) else (made,)

    def _written(self, part: PartRow) -> tuple[Block, ...]:
        lines = [self.line(line) for line in part.text.split("\n") if line.strip()]
        if not lines:
            return ()
        if part.kind in HEADINGS:
            return (Heading(HEADINGS[part.kind], lines[0]),)
        if part.kind is PartKind.PARAGRAPH:
            return tuple(map(Paragraph, lines))
        return (Listing(tuple(lines), is_numbered=part.kind is PartKind.NUMBERED),)

    def line(self, text: str) -> Line:
        """One line of text with its citations numbered and its live numbers read."""
        return tuple(self._inline(mark) for mark in read_marks(text))

    def _inline(self, mark: Mark) -> Inline:
        if isinstance(mark, Citing):
            self.used |= {one.id for one in mark.of if one.kind == "claim"}
            numbers = self.numbering.of(mark.of)
            return Citation(numbers) if numbers else Words(f"[{GONE}]", slanted=True)
        if not isinstance(mark, NumberMark):
            return mark
        live = self.numbers.get(mark.id)
        if live is None:
            return Words(f"[a number {GONE}]", slanted=True)
        if not live.now.is_there:
            return LiveNumber(f"{live.stood} [{GONE}]", live.now.of, live.stood)
        self.used |= {live.of.row} & self.reader.claims.keys()
        return LiveNumber(live.now.text, live.now.of, live.stood if live.now.text != live.stood else "")

    def _figure(self, part: PartRow) -> FigureBlock:
        key = "figure", self.known_on, part.figure_id, repr(part.shows)
        if key not in self.remembered:
            self.remembered[key] = self._content(part)
        content = self.numbering.renumbered(self.remembered[key])
        self.used |= {claim for mark in content.marks for claim in mark.claim_ids}
        self.figures += 1
        caption = plain_words(part.text) or content.title
        return FigureBlock(
            self.figures, caption, content.alt_text, replace(content, title=caption, handling=self.handling or None)
        )

    def _content(self, part: PartRow) -> FigureContent:
        """The kept figure as it would leave the project today, or on the report's day; else what is drawn for it."""
        if part.figure_id is None:
            if part.shows is None:
                raise WorkbenchError("The figure that stood here is no longer in the project. Choose another.")
            return figure_content(self.session, self._known(shown_by(part.shows)))
        row = next((row for row in figure_rows(self.session) if row.id == part.figure_id), None)
        if row is None:
            raise WorkbenchError("The figure that stood here is no longer in the project. Choose another.")
        if self.known_on is None or row.shown.known_on == self.known_on:
            return kept_content(self.session, row)
        return figure_content(self.session, self._known(row.shown), written_wording(self.session, row.id))

    def _known(self, shown: Shown) -> Shown:
        return replace(shown, known_on=self.known_on) if self.known_on is not None else shown

    def _table(self, part: PartRow, table: Table) -> tuple[Block, ...]:
        self.used |= set(table.claims)
        self.tables += 1
        caption = plain_words(part.text) or table.caption
        block = TableBlock(self.tables, caption, table.header, table.rows, table.numeric, table.shades)
        return (block, Paragraph((Words(table.below),))) if table.below else (block,)

    def _claims(self, part: PartRow) -> Table:
        return claims_table(self.session, self._all(), choice_of(part.shows), self.numbering.of_claims)

    def _sources(self, part: PartRow) -> Table:
        return sources_table(self.session, self._all(), choice_of(part.shows))

    def _evidence(self, part: PartRow) -> Table:
        choice = choice_of(part.shows)
        key = "evidence", self.known_on, choice
        if key not in self.remembered:
            self.remembered[key] = evidence_of(self.session, choice, self.known_on)
        return evidence_table(self.remembered[key], choice, self.numbering.of_claims)

    def _timeline(self, part: PartRow) -> Table:
        return timeline_table(self.session, choice_of(part.shows), self.known_on, self.numbering.of_claims)

    def _matrix(self, part: PartRow) -> Table:
        question = int((part.shows or {}).get("question") or 0)
        return matrix_table(self.session, question, self.reader.claims, self.numbering.of_claims)

    def _summary(self, part: PartRow) -> tuple[Block, ...]:
        """What an analyst wrote, else the draft on the claims of its choice, or on all that the report uses."""
        choice = choice_of(part.shows)
        claims: Iterable[ClaimRow] = chosen(self.session, self._all(), choice)
        if not choice.words:
            claims = [claim for claim in claims if claim.id in self.used]
        draft = summarise(list(claims), {}) or "No claim stands behind this report yet."
        written_from = (part.shows or {}).get(_DRAFT)
        is_written = bool(part.text.strip())
        self.summaries[part.id] = SummaryState(draft, is_written, is_written and written_from not in (None, draft))
        return (Paragraph(self.line(part.text) if is_written else (Words(draft),)),)

    def _all(self) -> list[ClaimRow]:
        return list(self.reader.claims.values())
