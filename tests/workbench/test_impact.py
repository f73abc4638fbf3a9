"""What stands on a claim is shown before it falls, and what has to be drawn again is known afterwards."""

import pytest

from db.claims import Attribution, Claim
from db.values import Bound, ClaimKind, ClaimState, Credibility, Direction, GradeAxis, OriginKind, Quantity
from workbench.bases import set_base
from workbench.charting import Shown
from workbench.claims import delete_claim, set_basis, set_number, set_origin, set_state
from workbench.drawing import figure_content, keep_export
from workbench.grades import grade_claim
from workbench.impact import impact_of_claim, impact_of_source, is_lowered
from workbench.origins import add_origin
from workbench.outdated import outdated_figures


@pytest.fixture
def standing(desk):
    """A level, a halving measured from it, and an exported figure that shows both."""
    base = desk.add_claim(desk.add_article("Tigris Post"), "2000", as_of="2025-09-01")
    half = desk.add_claim(desk.add_article("Gulf Ledger", body="It will be halved."), as_of="2026-01-01")
    with desk.project.edit("Half") as session:
        claim = session.get(Claim, half)
        claim.kind = ClaimKind.CHANGE
        claim.quantity = Quantity("halve", Bound.CHANGE, ratio=(0.5, 0.5), direction=Direction.DOWN)
        set_base(session, half, base)
    _export(desk)
    return base, half


def _export(desk, figure_id=None) -> int:
    shown = Shown(("Syria",))
    with desk.project.edit("Export") as session:
        return keep_export(session, shown, figure_content(session, shown), figure_id)


def _outdated(desk):
    with desk.project.read() as session:
        return outdated_figures(session)


def test_marks_reckoned_claims_and_figures_stand_on_a_claim(desk, standing):
    base, half = standing
    with desk.project.read() as session:
        impact = impact_of_claim(session, base)
        assert (impact.marks, impact.reckoned, len(impact.figures)) == (2, ("C-002",), 1)
        assert impact.lines[:2] == ("2 marks", "1 claim reckoned from it: C-002")
        assert impact.sentence.startswith("On it stand 2 marks; 1 claim reckoned from it: C-002; 1 exported figure: “")
        assert impact_of_claim(session, half).reckoned == ()
        source = session.query(Attribution).filter_by(claim_id=base).one().source_id
        assert impact_of_source(session, source) == impact
    before = _outdated(desk)
    assert before == []


def test_a_source_of_many_claims_names_the_first_of_them(desk):
    article = desk.add_article()
    claims = [desk.add_claim(article, str(900 + n), as_of=f"2025-10-{n + 1:02d}") for n in range(6)]
    with desk.project.read() as session:
        source = session.query(Attribution).filter_by(claim_id=claims[0]).one().source_id
        lines = impact_of_source(session, source).lines
    assert lines == ("6 claims: C-001, C-002, C-003, C-004 and 2 more", "6 marks")


def test_copies_of_one_telling_are_one_mark(desk):
    claims = [desk.add_claim(desk.add_article(f"Outlet {n}", body=f"This is copy {n}."), "900") for n in range(2)]
    with desk.project.edit("Origin") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING)
        source = session.query(Attribution).filter_by(claim_id=claims[0]).one().source_id
        for each in claims:
            set_origin(session, each, origin.id)
            session.query(Attribution).filter_by(claim_id=each).one().source_id = source
    with desk.project.read() as session:
        assert impact_of_source(session, source).marks == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda s, base, _: set_state(s, base, ClaimState.REFUTED, None, "Wrong"), ("C-001: refuted", "C-002: number")),
        (lambda s, base, _: set_number(s, base, "1800"), ("C-001: number", "C-002: number")),
        (lambda s, base, _: set_basis(s, base, "core"), ("C-001: basis",)),
        (lambda s, base, _: grade_claim(s, base, Credibility.DOUBTFUL), ("C-001: grade",)),
        (lambda s, _, half: delete_claim(s, half), ("C-002: removed",)),
    ],
)
def test_a_figure_is_out_of_date_when_a_claim_behind_it_changes(desk, standing, change, words):
    with desk.project.edit("Change") as session:
        change(session, *standing)
    (figure,) = _outdated(desk)
    assert tuple(change.words for change in figure.changes) == words
    assert figure.words.startswith(f"{len(words)} claim{'s' if len(words) > 1 else ''} changed since ")
    assert figure.shown == Shown(("Syria",))
    desk.project.undo()
    assert _outdated(desk) == []


def test_drawn_again_the_figure_is_up_to_date_and_still_one_figure(desk, standing):
    with desk.project.edit("Change") as session:
        set_number(session, standing[0], "1800")
    (figure,) = _outdated(desk)
    _export(desk, figure.id)
    assert _outdated(desk) == []
    with desk.project.read() as session:
        assert len(impact_of_claim(session, standing[0]).figures) == 1


def test_only_a_step_down_the_scale_is_a_lower_grade(desk):
    lowered = [("A", "B"), ("B", "E"), ("2", "3"), ("1", "5")]
    kept = [("B", "A"), ("B", "F"), ("B", None), ("F", "E"), (None, "E"), ("3", "6"), ("6", "5"), ("B", "B")]
    with desk.project.read() as session:
        axes = [(GradeAxis.SOURCE if str(pair[0]).isalpha() else GradeAxis.INFORMATION, *pair) for pair in lowered]
        assert all(is_lowered(session, *pair) for pair in axes)
        assert not any(is_lowered(session, axis, *pair) for pair in kept for axis in GradeAxis)
