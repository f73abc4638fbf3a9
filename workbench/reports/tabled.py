"""The tables of a report: claims, sources, the evidence for a date, a timeline and a matrix of hypotheses."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from db.errors import WorkbenchError
from db.values import ClaimState, Consistency
from workbench.charting import Shown
from workbench.claim_views import ClaimRow
from workbench.drawing import figure_content
from workbench.figures.content import FigureContent
from workbench.figures.forestrows import forest_table
from workbench.figures.phrases import BASIS_WORDS, as_of_words, counted, day_words, level_words
from workbench.grades import current_grades, grade_words
from workbench.hypotheses.findings import finding
from workbench.hypotheses.matrix import Evidence, Matrix, read_matrix
from workbench.numbering import claim_label, source_label
from workbench.registry import source_rows
from workbench.reports.choosing import Choice, chosen
from workbench.reports.document import Citation, Line, Words
from workbench.timeline.items import Happening, Telling
from workbench.timeline.reading import Wanted, read_timeline
from workbench.timeline.timespans import in_time
from workbench.timeline.wording import known_briefly

Cite = Callable[[Iterable[int]], tuple[int, ...]]
"""The numbers of the sources of claims."""

_SHADES = {
    Consistency.VERY_CONSISTENT: 0.0,
    Consistency.CONSISTENT: 0.0,
    Consistency.NEUTRAL: 0.0,
    Consistency.INCONSISTENT: 0.5,
    Consistency.VERY_INCONSISTENT: 1.0,
}
"""How dark a cell stands: what speaks against a hypothesis decides."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table before it has its number; ``claims`` are those it shows."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    claims: tuple[int, ...] = ()
    numeric: frozenset[int] = frozenset()
    shades: tuple[tuple[float, ...], ...] = ()
    below: str = ""
    """What it says, in a sentence."""


def claims_table(session: Session, claims: Iterable[ClaimRow], choice: Choice, cite: Cite) -> Table:
    """The claims of a choice by the time they are about, copies of one telling in a row; what was overtaken says so."""
    found = sorted(chosen(session, claims, choice), key=_about)
    tellings: dict[object, list[ClaimRow]] = {}
    for claim in found:
        tellings.setdefault(_telling(claim), []).append(claim)
    rows = tuple(
        (
            _line(_labels(copies)),
            _line(as_of_words(one.as_of) if one.as_of else "no date said"),
            _line(_level(one)),
            _line(BASIS_WORDS[one.basis]),
            _line(one.source or "nobody named"),
            _line(grade_words(one.reliability, one.credibility)),
            _cited(cite([one.id])),
        )
        for copies in tellings.values()
        for one in copies[:1]
    )
    of = f", {choice.words}" if choice.words else ""
    header = ("Claim", "About", "Says", "Counts", "Said by", "Grade", "Source")
    return Table(f"Claims{of}", header, rows, tuple(one.id for one in found))


def sources_table(session: Session, claims: Iterable[ClaimRow], choice: Choice) -> Table:
    """The sources of the claims of a choice, with the independent origins behind them."""
    found = chosen(session, claims, choice)
    told: dict[int, list[ClaimRow]] = {}
    for claim in found:
        if claim.source_id is not None:
            told.setdefault(claim.source_id, []).append(claim)
    grades = current_grades(session).reliability
    rows = tuple(
        (
            _line(source_label(one.number)),
            _line(one.name),
            _line(one.kind.value),
            _line(grade_words(grades.get(one.id), None)),
            _line(f"{len(told[one.id]):,}"),
            _line(f"{len({claim.origin_id for claim in told[one.id]}):,}"),
            _line(f"{len({claim.article_id for claim in told[one.id]}):,}"),
        )
        for one in source_rows(session)
        if one.id in told
    )
    of = f" of claims, {choice.words}" if choice.words else ""
    header = ("Source", "Name", "Kind", "Grade", "Claims", "Origins", "Articles")
    return Table(f"Sources{of}", header, rows, numeric=frozenset({4, 5, 6}))


def evidence_of(session: Session, choice: Choice, known_on: date | None) -> FigureContent:
    """What is said of one day, with the pooled level of it. Runs long."""
    places = (choice.place,) if choice.place else ()
    day = choice.day or known_on
    if day is None:
        raise WorkbenchError("Evidence is for one day. Say which.")
    return figure_content(session, Shown(places, choice.force or None, known_on, pooled=True, day=day))


def evidence_table(content: FigureContent, choice: Choice, cite: Cite) -> Table:
    """What `evidence_of` has found, the lowest level first by who is counted, and the pooled level at the end."""
    several = len(content.panels) > 1
    rows, ids = [], list[int]()
    for row in forest_table(content):
        claims = row.mark.claim_ids if row.mark is not None else ()
        ids += claims
        words = (row.level, row.counts, row.about, row.said_by, row.grade)
        line = tuple(_line(word, strong=row.mark is None) for word in ((row.series, *words) if several else words))
        rows.append((*line, _cited(cite(claims))))
    of = f", {choice.words}" if choice.words else ""
    header = (*(("Series",) if several else ()), "Level", "Counts", "About", "Said by", "Grade", "Source")
    return Table(f"Evidence for {day_words(content.day or content.as_known_on)}{of}", header, tuple(rows), tuple(ids))


def timeline_table(session: Session, choice: Choice, known_on: date | None, cite: Cite) -> Table:
    """Claims and events in the order of time: when it was so, and when it became known."""
    timeline = read_timeline(session, Wanted(choice.place, choice.force))
    items: list[Telling | Happening] = [*timeline.tellings, *timeline.events]
    if known_on is not None:
        items = [one for one in items if _was_known(one, known_on)]
    items.sort(key=lambda one: in_time(one.true if isinstance(one, Telling) else one.when))
    rows = tuple(_timeline_row(one, cite) for one in items)
    claims = tuple(claim for one in items if isinstance(one, Telling) for claim in one.claim_ids)
    of = f", {choice.words}" if choice.words else ""
    return Table(f"Timeline{of}", ("When", "What", "Of", "Known", "Said by", "Grade", "Source"), rows, claims)


def matrix_table(session: Session, question_id: int, known: Iterable[int], cite: Cite) -> Table:
    """Claims against the hypotheses of a question, marked from CC to II; what speaks against one stands dark.

    Raises `WorkbenchError` where the question is gone.
    """
    matrix = read_matrix(session, question_id)
    there = set(known)
    evidence = [one for one in matrix.evidence if one.id in there]
    matrix = Matrix(matrix.question_id, matrix.question, matrix.hypotheses, tuple(evidence))
    header = ("Claim", "Says", "Grade", *(f"{one.label}: {one.words}" for one in matrix.hypotheses), "Source")
    rows = [_matrix_row(matrix, one, cite) for one in evidence]
    scores = [_line("not tested" if one.score is None else f"{one.score:.2f}") for one in matrix.standings]
    blank = _line("")
    rows.append((_line("Weighed inconsistency", strong=True), blank, blank, *scores, blank))
    shades = [
        (0.0, 0.0, 0.0, *(_SHADES[one.marks[h.id].mark] if h.id in one.marks else 0.0 for h in matrix.hypotheses), 0.0)
        for one in evidence
    ]
    shades.append((0.0,) * len(header))
    claims = tuple(one.id for one in evidence)
    return Table(matrix.question, header, tuple(rows), claims, shades=tuple(shades), below=finding(matrix))


def _matrix_row(matrix: Matrix, one: Evidence, cite: Cite) -> tuple[Line, ...]:
    claim = one.claim
    marks = (_line(one.marks[each.id].mark.value if each.id in one.marks else "") for each in matrix.hypotheses)
    grade = grade_words(claim.reliability, claim.credibility)
    says = f"{_level(claim)}{'' if one.weighs else ', does not weigh'}"
    return (_line(claim_label(claim.number)), _line(says), _line(grade), *marks, _cited(cite([one.id])))


def _timeline_row(one: Telling | Happening, cite: Cite) -> tuple[Line, ...]:
    if isinstance(one, Happening):
        when = one.when.words if one.when else "no date"
        blank = _line("")
        return (_line(when), _line(one.label, strong=True), _line(one.place), blank, _line(one.kind), blank, blank)
    says = one.says if one.stands else f"{one.says} ({one.state.value})"
    return (
        _line(one.true.words if one.true else "no date said"),
        _line(f"{one.stance.value}: {says}" if one.modality != "observed" else says),
        _line(one.series),
        _line(known_briefly(one)),
        _line(one.source or "nobody named"),
        _line(one.grade),
        _cited(cite(one.claim_ids)),
    )


def _was_known(one: Telling | Happening, day: date) -> bool:
    span = one.known if isinstance(one, Telling) else one.when
    return span is not None and (span.first or span.last or date.max) <= day


def _about(claim: ClaimRow) -> tuple[date, date, int]:
    as_of = claim.as_of
    first = (as_of.earliest or as_of.latest) if as_of else None
    return first or date.max, (as_of.latest if as_of and as_of.latest else date.max), claim.number


def _telling(claim: ClaimRow) -> object:
    """What is the same in the articles that carry one telling; a claim of unknown origin is one of its own."""
    if claim.origin_id is None:
        return claim.id
    grade = grade_words(claim.reliability, claim.credibility)
    return claim.origin_id, claim.source_id, _level(claim), claim.as_of and claim.as_of.edtf, claim.basis, grade


def _labels(copies: Sequence[ClaimRow]) -> str:
    """The numbers of copies: "C-034", "C-036 and 2 copies"."""
    more = len(copies) - 1
    first = claim_label(copies[0].number)
    return f"{first} and {counted(more, 'copy', 'copies')}" if more else first


def _level(claim: ClaimRow) -> str:
    words = level_words(claim.level) if claim.level is not None else " ".join(claim.quote.split())
    looks_ahead = f", {claim.modality.value}" if claim.modality != "observed" else ""
    overtaken = f" ({claim.state.value})" if claim.state is not ClaimState.ACTIVE else ""
    return f"{words}{looks_ahead}{overtaken}"


def _line(words: str, *, strong: bool = False) -> Line:
    return (Words(words, strong=strong),) if words else ()


def _cited(numbers: Sequence[int]) -> Line:
    return (Citation(tuple(numbers)),) if numbers else ()
