"""Grades by several graders on several scales; agreement against figures reckoned by hand."""

import pytest

from db.errors import WorkbenchError
from db.values import GradeAxis, Reliability, SourceKind
from workbench.agreement import agreement, weighted_kappa
from workbench.claim_views import claim_rows
from workbench.graders import agreements, set_grades_blind, waits_for_grade
from workbench.grades import current_grade, current_grades, grade_claim, grade_history, grade_source, grade_words
from workbench.scales import choose_scheme, import_scale, scale, schemes
from workbench.sources import add_source

_HOUSE = """
name = "house-2026"
source = [
  {code = "R", meaning = "reliable", when = "Right so far."},
  {code = "N", meaning = "not reliable"},
  {code = "U", meaning = "untested", judges = false},
]
information = [{code = "1", meaning = "known"}, {code = "2", meaning = "suspected false"}]
"""


@pytest.fixture
def house(tmp_path):
    path = tmp_path / "house.toml"
    path.write_text(_HOUSE, "utf-8")
    return path


def _source(project, name="Col. Dray"):
    with project.edit("Add source") as session:
        return add_source(session, name, SourceKind.NAMED_PERSON).id


def _grade(project, source_id, code, reason=None):
    with project.edit("Grade source") as session:
        grade_source(session, source_id, code, reason)


# Cohen's weighted kappa, by hand

_TABLE = [("A", "A")] * 4 + [("A", "B")] * 1 + [("B", "B")] * 3 + [("C", "A")] * 2


def test_weighted_kappa_is_what_a_hand_reckons():
    # Steps apart: 0*4 + 1*1 + 0*3 + 2*2 = 5 over 10 pairs. Margins A5 B3 C2 against A6 B4.
    # By chance: A5*(B4*1) + B3*(A6*1) + C2*(A6*2 + B4*1) = 20 + 18 + 32 = 70 over 100. 1 - 0.5/0.7.
    assert weighted_kappa(_TABLE, "ABCDE") == pytest.approx(1 - 0.5 / 0.7)


def test_two_codes_give_cohens_unweighted_kappa():
    # Cohen's own 2 x 2: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no. Observed 0.7, by chance 0.5, kappa 0.4.
    pairs = [("A", "A")] * 20 + [("A", "B")] * 5 + [("B", "A")] * 10 + [("B", "B")] * 15
    assert weighted_kappa(pairs, "AB") == pytest.approx(0.4)


def test_full_agreement_is_one_and_without_chance_there_is_none():
    assert weighted_kappa([("A", "A"), ("C", "C")], "ABC") == 1
    assert weighted_kappa([("A", "A"), ("A", "A")], "ABC") is None
    assert weighted_kappa([], "ABC") is None


def test_f_counts_in_the_percentage_and_has_no_place_on_the_ladder():
    found = agreement([("F", "F"), ("F", "A"), ("B", "B"), ("B", "C")], "ABCDE")
    assert (found.graded, found.same, found.judged, found.percent) == (4, 2, 2, 50)
    assert found.kappa == pytest.approx(0)  # 1 step over 2 pairs, and 2 steps over 4 by chance


# In a project


def test_history_keeps_every_grade_with_grader_and_reason_and_the_newest_counts(desk):
    source_id = _source(desk.project)
    _grade(desk.project, source_id, "F", "first seen")
    _grade(desk.project, source_id, "B", " borne  out ")
    _grade(desk.project, source_id, None, "wrong person")
    with desk.project.read() as session:
        history = grade_history(session, source_id)
        assert [(one.code, one.reason, one.by) for one in history] == [
            (None, "wrong person", "A. Analyst"),
            ("B", "borne out", "A. Analyst"),
            ("F", "first seen", "A. Analyst"),
        ]
        assert current_grade(session, source_id=source_id) is None
        assert source_id not in current_grades(session).reliability


def test_a_grade_by_nobody_and_one_that_the_scale_does_not_have_are_refused(desk):
    source_id = _source(desk.project)
    with pytest.raises(WorkbenchError, match="G is not on the admiralty scale"):
        _grade(desk.project, source_id, "G")
    desk.project.who = None
    with pytest.raises(WorkbenchError, match="needs a grader"):
        _grade(desk.project, source_id, "B")


def test_blind_asks_each_grader_for_their_own_grade_first(desk):
    source_id = _source(desk.project)
    with desk.project.edit("Blind") as session:
        assert not waits_for_grade(session, source_id, "A. Analyst")
        set_grades_blind(session, True)
    _grade(desk.project, source_id, "B")
    with desk.project.read() as session:
        assert not waits_for_grade(session, source_id, "A. Analyst")
        assert waits_for_grade(session, source_id, "L. Haddad")
        assert waits_for_grade(session, source_id, None)
        assert not waits_for_grade(session, None, "L. Haddad")


def test_two_graders_agreement_is_reckoned_over_what_both_have_graded(desk):
    ids = [_source(desk.project, f"Source {n}") for n in range(4)]
    for source_id, code in zip(ids, "AABB", strict=True):
        _grade(desk.project, source_id, code)
    desk.project.who = "L. Haddad"
    for source_id, code in zip(ids[:3], "ABF", strict=True):
        _grade(desk.project, source_id, code)
    with desk.project.read() as session:
        ((one, other, found),) = agreements(session, GradeAxis.SOURCE)
        assert (one, other) == ("A. Analyst", "L. Haddad")
        assert (found.graded, found.same, found.judged) == (3, 1, 2)
        assert agreements(session, GradeAxis.INFORMATION) == []


def test_a_house_scale_is_brought_in_chosen_and_kept_apart(desk, house):
    claim_id = desk.add_claim(desk.add_article())
    with desk.project.read() as session:
        (row,) = claim_rows(session)
    _grade(desk.project, row.source_id, "F")
    with desk.project.edit("Scale") as session:
        name = import_scale(session, house)
        choose_scheme(session, name)
    with desk.project.read() as session:
        assert schemes(session) == ["admiralty", "house-2026"]
        assert [(one.code, one.meaning, one.definition, one.judges) for one in scale(session, GradeAxis.SOURCE)] == [
            ("R", "reliable", "Right so far.", True),
            ("N", "not reliable", "", True),
            ("U", "untested", "", False),
        ]
        assert claim_rows(session)[0].reliability is None  # the Admiralty's F is no grade of the house
    _grade(desk.project, row.source_id, "U")
    with desk.project.edit("Grade") as session:
        grade_claim(session, claim_id, "1")  # the rule of two origins is the Admiralty's
    with desk.project.read() as session:
        graded = claim_rows(session)[0]
        assert (graded.reliability, graded.credibility) == ("U", "1")
        assert grade_words(graded.reliability, graded.credibility) == "U / 1"
    with pytest.raises(WorkbenchError, match="B is not on the house-2026 scale"):
        _grade(desk.project, row.source_id, "B")
    with desk.project.edit("Back") as session:
        choose_scheme(session, "admiralty")
    with desk.project.read() as session:
        assert claim_rows(session)[0].reliability is Reliability.F


def test_the_chart_fills_signs_by_the_place_on_the_house_scale_and_says_so(desk, house):
    from workbench.charting import Shown
    from workbench.drawing import figure_content

    desk.add_claim(desk.add_article())
    with desk.project.edit("Scale") as session:
        choose_scheme(session, import_scale(session, house))
        grade_source(session, claim_rows(session)[0].source_id, "N")
    with desk.project.read() as session:
        content = figure_content(session, Shown())
    assert [(mark.reliability, mark.credibility) for mark in content.marks] == [(Reliability.E, None)]
    assert content.sources[0].grade == "N / –"
    assert "house’s own scale" in content.note
    assert "no grade" not in content.note


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ("name = 'House 1'", "needs a name"),
        ("name = 'admiralty'", "has a scale admiralty already"),
        ("name = 'x'\nsource = [{code='A', meaning='a'}]", "at least two"),
        ("name = 'x'\nsource = [{code='A', meaning='a'}, {code='A', meaning='b'}]", "twice"),
        ("name = 'x'\nsource = [{code='A', meaning='a'}, {code='TOOLONG', meaning='b'}]", "one to four signs"),
        ("name = 'x'\nsource = [{code='A', meaning='a'}, {code='B', meaning='b', judges='no'}]", "true or false"),
        ("name = ", "is not TOML"),
    ],
)
def test_a_faulty_scale_is_refused_in_words_and_nothing_of_it_stays(desk, tmp_path, toml, says):
    path = tmp_path / "bad.toml"
    path.write_text(toml, "utf-8")
    with pytest.raises(WorkbenchError, match=says), desk.project.edit("Scale") as session:
        import_scale(session, path)
    with desk.project.read() as session:
        assert schemes(session) == ["admiralty"]
