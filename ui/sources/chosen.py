"""Everything the sheet shows of the chosen source, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.values import GradeAxis
from workbench.agreement import Agreement
from workbench.graders import agreements, waits_for_grade
from workbench.grades import CurrentGrades, GradeGiven, current_grades, grade_history
from workbench.lookalikes import Lookalike, lookalikes
from workbench.origin_proposals import Proposal
from workbench.scales import Code, scale, scheme_in_use
from workbench.second_coding.blind import without_blind
from workbench.source_views import OriginTold, SourceFacts, Spoken, carriers, origins_told, source_facts, spoken_by
from workbench.tellings import proposals_for
from workbench.verdicts import VerdictGiven, verdicts_on
from workbench.voices import count_voices, one_voice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is read of one source. ``voices`` counts the independent origins behind what is spoken.

    ``waits`` says that this analyst grades blind and has not graded yet: what others gave is then not shown.
    """

    facts: SourceFacts
    scheme: str
    codes: tuple[Code, ...]
    grades: list[GradeGiven]
    agreements: list[tuple[str, str, Agreement]]
    waits: bool
    spoken: list[Spoken]
    origins: list[OriginTold]
    voices: int
    proposals: list[Proposal]
    verdicts: list[VerdictGiven]
    lookalikes: list[Lookalike]
    current: CurrentGrades

    @property
    def articles(self) -> int:
        return len({one.article_id for one in self.spoken})


def read_chosen(session: "Session", source_id: int, who: str | None) -> Chosen:
    spoken = without_blind(session, who, spoken_by(session, source_id))
    return Chosen(
        facts=source_facts(session, source_id),
        scheme=scheme_in_use(session),
        codes=scale(session, GradeAxis.SOURCE),
        grades=grade_history(session, source_id),
        agreements=agreements(session, GradeAxis.SOURCE),
        waits=waits_for_grade(session, source_id, who),
        spoken=spoken,
        origins=origins_told(session, spoken),
        voices=count_voices((one.origin_id for one in spoken), one_voice(session)),
        proposals=proposals_for(session, source_id),
        verdicts=verdicts_on(session, source_id),
        lookalikes=lookalikes(session, source_id),
        current=current_grades(session),
    )


def read_course(session: "Session", origin_id: int, who: str | None) -> tuple[list[Spoken], dict[int, str]]:
    """Everything that repeats an origin, and the grades of the sources that do."""
    return without_blind(session, who, carriers(session, origin_id)), dict(current_grades(session).reliability)
