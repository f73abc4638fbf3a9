"""Assessments: made, superseded, refused, and what changed since the last one in words."""

import pytest
from sqlalchemy import select

from db.errors import WorkbenchError
from db.project import Project
from db.values import Basis, ClaimRole, ClaimState, Confidence, Likelihood
from workbench.assessment_changes import judgement_changes
from workbench.assessment_views import assessment_rows, assessment_sentences, judged_level_words, latest_assessments
from workbench.assessments import Judgement, Use, assess
from workbench.claim_changes import claim_changes, claim_labels
from workbench.claims import claim, set_new_origin, set_number, set_state
from workbench.grades import grade_claim, grade_source
from workbench.likelihoods import likelihood_words
from workbench.records import LISTS
from workbench.series import Series, every_series


@pytest.fixture
def article(desk):
    return desk.add_article()


@pytest.fixture
def first_claim(desk, article):
    return desk.add_claim(article)


@pytest.fixture
def series(desk, first_claim):
    with desk.project.read() as session:
        (row,) = every_series(session)
    return row.series


def _assess(project, series, **judged):
    with project.edit("Assess") as session:
        return assess(session, series, Judgement(**{"as_of": "2025-10-01", "best": 900.0} | judged))


def _rows(project, series=None):
    with project.read() as session:
        return assessment_rows(session, series)


@pytest.mark.parametrize(
    ("likelihood", "words"),
    [
        (Likelihood.ALMOST_NO_CHANCE, "almost no chance (1–5 %)"),
        (Likelihood.VERY_UNLIKELY, "very unlikely (5–20 %)"),
        (Likelihood.UNLIKELY, "unlikely (20–45 %)"),
        (Likelihood.ROUGHLY_EVEN_CHANCE, "roughly even chance (45–55 %)"),
        (Likelihood.LIKELY, "likely (55–80 %)"),
        (Likelihood.VERY_LIKELY, "very likely (80–95 %)"),
        (Likelihood.ALMOST_CERTAIN, "almost certain (95–99 %)"),
    ],
)
def test_a_likelihood_is_printed_with_the_range_of_icd_203(likelihood, words):
    assert likelihood_words(likelihood) == words


def test_an_assessment_is_signed_and_says_what_it_rests_on(desk, series, first_claim):
    _assess(
        desk.project,
        series,
        low=800.0,
        high=1000.0,
        likelihood=Likelihood.LIKELY,
        confidence=Confidence.MODERATE,
        reasoning=" Two statements agree. ",
        uses=[Use(first_claim, ClaimRole.BASIS, " named  speaker ")],
    )
    (row,) = _rows(desk.project)
    assert (row.number, row.made_by, row.force, row.place, row.basis) == (
        1,
        "A. Analyst",
        "US forces",
        "Syria",
        Basis.UNKNOWN,
    )
    assert row.uses == (Use(first_claim, ClaimRole.BASIS, "named speaker"),)
    assert row.reasoning == "Two statements agree."
    assert assessment_sentences(row) == (
        "As of 1 Oct 2025: 900 (800 to 1,000); that the level lies within is likely (55–80 %). Confidence is moderate."
    )


def test_the_next_supersedes_the_one_of_the_same_time_and_leaves_it_as_it_was(desk, series):
    first = _assess(desk.project, series)
    other_day = _assess(desk.project, series, as_of="2025-11")
    second = _assess(desk.project, series, best=1000.0, as_of="1 Oct 2025")
    third = _assess(desk.project, series, best=1100.0)
    rows = {row.id: row for row in _rows(desk.project, series)}
    assert {row.number: row.supersedes_id for row in rows.values()} == {1: None, 2: None, 3: first, 4: second}
    assert {row.number: row.superseded_by for row in rows.values()} == {1: 3, 2: None, 3: 4, 4: None}
    assert rows[first].best == 900
    assert latest_assessments(_rows(desk.project))[series].id == third
    assert other_day in rows


def test_undo_takes_an_assessment_away_and_redo_brings_it_back(desk, series, first_claim):
    _assess(desk.project, series, uses=[Use(first_claim, ClaimRole.BASIS)])
    desk.project.undo()
    assert _rows(desk.project) == []
    desk.project.redo()
    assert [use.claim_id for use in _rows(desk.project)[0].uses] == [first_claim]


@pytest.mark.parametrize(
    ("judged", "says"),
    [
        ({"low": 900.0, "best": 3000.0, "high": 1200.0}, "Best, 3,000, is above high, 1,200."),
        ({"low": 900.0, "best": 300.0}, "Best, 300, is below low, 900."),
        ({"low": 1200.0, "best": None, "high": 900.0}, "High is below low. Low is 1,200."),
        ({"best": -1.0}, "A level cannot be below zero."),
        ({"best": None}, "No number is given. Type low, best or high."),
        ({"as_of": "2025-10-31/2025-10-01"}, "runs backwards"),
        ({"as_of": "1899-12-31"}, "lies outside the years 1900 to 2199"),
        ({"as_of": " "}, "No date is given."),
        ({"likelihood": Likelihood.LIKELY}, "A likelihood is that of a range."),
        ({"reasoning": "We have high confidence that a cut is likely."}, "stand in one sentence"),
        ({"assumptions": "It is unlikely (20–45 %), with low confidence."}, "stand in one sentence"),
        ({"uses": [Use(7, ClaimRole.BASIS)]}, "no longer there"),
    ],
)
def test_what_cannot_be_a_judgement_is_refused_in_a_sentence(desk, series, judged, says):
    with pytest.raises(WorkbenchError) as refused:
        _assess(desk.project, series, **judged)
    assert says in str(refused.value)
    assert _rows(desk.project) == []


def test_a_claim_has_one_role_and_a_series_must_be_there(desk, series, first_claim):
    twice = [Use(first_claim, ClaimRole.BASIS), Use(first_claim, ClaimRole.REJECTED)]
    with pytest.raises(WorkbenchError, match="one role"):
        _assess(desk.project, series, uses=twice)
    with pytest.raises(WorkbenchError, match="no longer there"):
        _assess(desk.project, Series(1, 2))


def test_nobody_can_assess_without_a_name(desk, series):
    desk.project.close()
    with Project.open_file(desk.project.path) as project, pytest.raises(WorkbenchError, match="signed"):
        _assess(project, series)


def test_what_is_judged_otherwise_is_told_in_words(desk, article, series, first_claim):
    other = desk.add_claim(article, "~1000")
    _assess(desk.project, series, low=800.0, high=1000.0, uses=[Use(first_claim, ClaimRole.BASIS)])
    _assess(
        desk.project,
        series,
        best=1000.0,
        low=800.0,
        likelihood=Likelihood.LIKELY,
        confidence=Confidence.LOW,
        uses=[Use(other, ClaimRole.BASIS), Use(first_claim, ClaimRole.REJECTED)],
    )
    after, before = _rows(desk.project)
    with desk.project.read() as session:
        labels = claim_labels(session, [first_claim, other])
    assert judgement_changes(before, after, labels) == [
        "Best rises from 900 to 1,000.",
        "High is open; it was 1,000.",
        "Likelihood goes from not said to likely (55–80 %).",
        "Confidence goes from not said to low.",
        "Used as basis now: C-002.",
        "Rejected now: C-001.",
    ]
    assert judgement_changes(after, after, labels) == []


def test_what_happened_to_claims_since_is_told_from_the_history(desk, article, series, first_claim):
    retracted = desk.add_claim(article, "~950")
    _assess(desk.project, series)
    (last,) = _rows(desk.project)
    with desk.project.read() as session:
        assert claim_changes(session, last) == []
    first_new, second_new = desk.add_claim(article, "~1100"), desk.add_claim(article, "~1200")
    desk.add_claim(article, "~5000", place="Iraq")
    with desk.project.edit("Origins") as session:
        source_id = _source(session, first_claim)
        for one in (first_new, second_new):
            set_new_origin(session, one, f"Briefing {one}", "briefing", "")
        set_state(session, retracted, ClaimState.RETRACTED, None, "withdrawn")
        set_number(session, first_claim, "~890")
        grade_source(session, source_id, "B")
        grade_claim(session, first_claim, "3")
    with desk.project.read() as session:
        changes = claim_changes(session, last)
    assert sorted(changes) == [
        "2 claims have come in, of 2 origins: C-003 and C-004.",
        "C-002 is retracted; it was active.",
        "The information of C-001 is graded 3 (possibly true); it was not graded.",
        "The number or the time of C-001 was corrected.",
        f"official of {article.article_id} is graded B (usually reliable); it was not graded.",
    ]
    _assess(desk.project, series)
    after, before = _rows(desk.project)
    desk.add_claim(article, "~1300")
    with desk.project.read() as session:
        assert sorted(claim_changes(session, before, after)) == sorted(changes)
        assert claim_changes(session, after) == ["1 claim has come in, of 1 origin: C-006."]


def test_what_was_undone_since_is_not_told(desk, article, series):
    _assess(desk.project, series)
    desk.add_claim(article, "~1100")
    desk.project.undo()
    (last,) = _rows(desk.project)
    with desk.project.read() as session:
        assert claim_changes(session, last) == []


def test_a_series_without_claims_stays_listed_while_it_is_assessed(desk, series, first_claim):
    _assess(desk.project, series)
    with desk.project.edit("Remove") as session:
        session.delete(claim(session, first_claim))
    with desk.project.read() as session:
        (row,) = every_series(session)
    assert (row.series, row.claims, row.origins, row.name) == (
        series,
        0,
        0,
        "US forces, Syria, count not stated",
    )


def test_numbers_are_written_with_what_is_open():
    assert judged_level_words(None, None, 1200) == "at most 1,200"
    assert judged_level_words(900, None, None) == "at least 900"
    assert judged_level_words(900, None, 1200) == "900 to 1,200"
    assert judged_level_words(900, 1000, None) == "1,000 (at least 900)"


def test_assessments_are_listed_as_records(desk, series, first_claim):
    _assess(
        desk.project,
        series,
        low=800.0,
        likelihood=Likelihood.VERY_LIKELY,
        confidence=Confidence.HIGH,
        uses=[Use(first_claim, ClaimRole.BOUND)],
    )
    with desk.project.read() as session:
        (record,) = LISTS["assessments"](session)
    assert record["assessment"] == "A-1"
    assert (record["likelihood"], record["likelihood_percent"]) == ("very likely", [80, 95])
    assert (record["confidence"], record["by"], record["as_of"]) == ("high", "A. Analyst", "2025-10-01")
    assert record["claims"] == [{"id": str(first_claim), "claim": "C-001", "role": "bound", "reason": None}]


def _source(session, claim_id):
    from db.claims import Attribution

    return session.scalar(select(Attribution.source_id).where(Attribution.claim_id == claim_id))
