"""What the linter says of a whole project: its assessments, its claims, its saved figures, each named by its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Attribution, Claim
from db.figures import Figure, FigureSnapshot
from db.spans import Span
from db.values import ClaimState, Manner, SpanKind
from workbench.assessment_views import AssessmentRow, assessment_label, assessment_rows
from workbench.grades import current_grades
from workbench.linting import (
    ClaimFacts,
    FigureFacts,
    Hint,
    figure_without_as_of,
    hints_on_claim,
    hints_on_level,
    hints_on_text,
)
from workbench.numbering import claim_label
from workbench.scales import ADMIRALTY, scheme_in_use


@dataclass(frozen=True, slots=True)
class PlacedHint:
    """A hint and where it is: "A-3, reasoning", "C-061", a figure's title."""

    where: str
    hint: Hint


_CLAIMS = (
    select(Claim.id, Claim.number, Claim.bound, Claim.as_of, Span.id.label("span"), Attribution.manner)
    .add_columns(Attribution.source_id)
    .outerjoin(Span, (Span.claim_id == Claim.id) & (Span.kind == SpanKind.CLAIM))
    .outerjoin(Attribution, Attribution.claim_id == Claim.id)
    .where(Claim.state == ClaimState.ACTIVE)
    .order_by(Claim.number, Claim.id)
)


def project_hints(session: Session) -> list[PlacedHint]:
    """Every hint, assessments first. Claims that no longer count are left alone, as are superseded assessments."""
    assessments = [row for row in assessment_rows(session) if row.superseded_by is None]
    on_assessments = (hint for row in assessments for hint in assessment_hints(row))
    return [*on_assessments, *_on_claims(session), *_on_figures(session)]


def assessment_hints(row: AssessmentRow) -> Iterator[PlacedHint]:
    name = assessment_label(row.number)
    dated = FigureFacts(name, row.as_of.edtf if row.as_of else None)
    yield from _placed(name, [*hints_on_level(row.low, row.best, row.high), *figure_without_as_of(dated)])
    yield from _placed(f"{name}, reasoning", hints_on_text(row.reasoning))
    yield from _placed(f"{name}, assumptions", hints_on_text(row.assumptions))


def _on_claims(session: Session) -> Iterator[PlacedHint]:
    # Another scale's 1 and 2 mean other things.
    credible = current_grades(session).credibility if scheme_in_use(session) == ADMIRALTY else {}
    for one in session.execute(_CLAIMS):
        name = claim_label(one.number)
        said_by = one.source_id is not None and one.manner != Manner.UNATTRIBUTED
        yield from _placed(name, hints_on_claim(ClaimFacts(one.span is not None, said_by, credible.get(one.id))))
        if one.bound is not None:
            yield from _placed(name, figure_without_as_of(FigureFacts(name, one.as_of)))


def _on_figures(session: Session) -> Iterator[PlacedHint]:
    newest: dict[int, FigureSnapshot] = {
        one.figure_id: one for one in session.scalars(select(FigureSnapshot).order_by(FigureSnapshot.id))
    }
    for figure in session.scalars(select(Figure).order_by(Figure.id)):
        where = f"Figure “{figure.title}”"
        for text in (figure.title, figure.subtitle, figure.note):
            yield from _placed(where, hints_on_text(text or ""))
        numbers = newest[figure.id].numbers if figure.id in newest else ()
        undated = [one["claim"] for one in numbers if not one.get("as_of")]
        yield from _placed(
            where, (hint for label in undated for hint in figure_without_as_of(FigureFacts(label, None)))
        )


def _placed(where: str, hints: Iterable[Hint]) -> Iterator[PlacedHint]:
    return (PlacedHint(where, hint) for hint in hints)
