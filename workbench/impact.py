"""What stands on a claim or a source: marks, claims reckoned from it, judgements, and the figures that show it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.assessments import Assessment, AssessmentClaim
from db.claims import Attribution
from db.hypotheses import ConsistencyMark, Hypothesis, Question
from db.rows import among
from db.values import ClaimRole, ClaimState, GradeAxis
from workbench.bases import claims_resting_on
from workbench.charting import marks_of
from workbench.claim_views import ClaimRow, claim_rows_of
from workbench.figures.phrases import counted, listed
from workbench.figures.placement import Placed, place
from workbench.numbering import claim_label
from workbench.outdated import figures_showing
from workbench.scales import scale

_NAMED = 4  # claims and figures that are named one by one


@dataclass(frozen=True, slots=True)
class Impact:
    """What would have to be looked at again. ``claims`` are the labels of those meant; ``reckoned`` of those from them.

    ``marks`` counts their marks on the chart, copies of one telling once; ``figures`` are titles of exported figures;
    ``questions`` are those whose hypotheses they are weighed against.
    """

    claims: tuple[str, ...]
    marks: int
    reckoned: tuple[str, ...]
    figures: tuple[str, ...]
    assessments: tuple[str, ...]
    questions: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return not (self.marks or self.reckoned or self.figures or self.assessments or self.questions)

    @property
    def lines(self) -> tuple[str, ...]:
        """Each kind of thing that stands on it as a line: "2 claims reckoned from it: C-012 and C-014"."""
        it = "it" if len(self.claims) == 1 else "them"
        told = (
            (len(self.claims) if len(self.claims) > 1 else 0, "claim", self.claims),
            (self.marks, "mark", ()),
            (len(self.reckoned), f"claim reckoned from {it}", self.reckoned),
            (len(self.figures), "exported figure", tuple(f"“{title}”" for title in self.figures)),
            (len(self.assessments), "assessment", self.assessments),
            (len(self.questions), "question of competing hypotheses", tuple(f"“{words}”" for words in self.questions)),
        )
        return tuple(_line(count, noun, names) for count, noun, names in told if count)

    @property
    def sentence(self) -> str:
        """All of it in one sentence: "On it stand 1 mark and 1 exported figure: “Iraq …”."."""
        if self.is_nothing:
            return "Nothing stands on it yet."
        return f"On {'it' if len(self.claims) == 1 else 'these'} stand {'; '.join(self.lines)}."


def impact_of_claim(session: Session, claim_id: int) -> Impact:
    return _impact(session, [claim_id])


def impact_of_source(session: Session, source_id: int) -> Impact:
    """What stands on the claims that a source tells."""
    told = select(Attribution.claim_id).where(Attribution.source_id == source_id)
    return _impact(session, session.scalars(told.distinct()).all())


def is_lowered(session: Session, axis: GradeAxis, before: str | None, after: str | None) -> bool:
    """Whether a grade falls on the scale in use. F, 6 and "not graded" stand on no step: they are lower than none."""
    steps = [code.code for code in scale(session, axis) if code.judges]
    return before in steps and after in steps and steps.index(after) > steps.index(before)


def _impact(session: Session, claim_ids: Collection[int]) -> Impact:
    meant = claim_rows_of(session, claim_ids)
    resting = {each for one in claim_ids for each in claims_resting_on(session, one)} - set(claim_ids)
    reckoned = claim_rows_of(session, resting)
    everything = {*claim_ids, *resting}
    return Impact(
        claims=_labels(meant),
        marks=_marks([*meant, *reckoned]),
        reckoned=_labels(reckoned),
        figures=tuple(figure.title for figure in figures_showing(session, everything)),
        assessments=_assessments(session, everything),
        questions=_questions(session, claim_ids),
    )


def _marks(rows: Sequence[ClaimRow]) -> int:
    """How many marks of the chart these claims make, copies of one telling counted once."""
    drawn = [row for row in rows if row.state == ClaimState.ACTIVE and row.place and row.force]
    return sum(isinstance(place(mark), Placed) for mark in marks_of(drawn))


def _assessments(session: Session, claim_ids: Collection[int]) -> tuple[str, ...]:
    """The newest assessments that rest on one of these claims or are bounded by it."""
    replaced = select(Assessment.supersedes_id).where(Assessment.supersedes_id.is_not(None))
    numbers = (
        select(Assessment.number)
        .join(AssessmentClaim, AssessmentClaim.assessment_id == Assessment.id)
        .where(among(AssessmentClaim.claim_id, claim_ids))
        .where(AssessmentClaim.role.in_([ClaimRole.BASIS, ClaimRole.BOUND]), Assessment.id.not_in(replaced))
        .order_by(Assessment.number)
    )
    return tuple(f"A-{number}" for number in session.scalars(numbers.distinct()))


def _questions(session: Session, claim_ids: Collection[int]) -> tuple[str, ...]:
    """The questions in whose matrix one of these claims is marked."""
    marked = (
        select(Hypothesis.question_id)
        .join(ConsistencyMark, ConsistencyMark.hypothesis_id == Hypothesis.id)
        .where(among(ConsistencyMark.claim_id, claim_ids))
    )
    return tuple(session.scalars(select(Question.words).where(Question.id.in_(marked)).order_by(Question.id)))


def _labels(rows: Sequence[ClaimRow]) -> tuple[str, ...]:
    return tuple(claim_label(row.number) for row in rows)


def _line(count: int, noun: str, names: Sequence[str]) -> str:
    head, _, tail = noun.partition(" ")
    plural = f"{head}s {tail}".strip() if head in {"claim", "question"} else f"{noun}s"
    more = [f"{len(names) - _NAMED} more"] if len(names) > _NAMED else []
    named = listed([*names[:_NAMED], *more])
    return f"{counted(count, noun, plural)}{f': {named}' if named else ''}"
