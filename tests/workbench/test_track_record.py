"""The track record: what proved right against what was said earlier; every figure reckoned by hand."""

import pytest

from db.errors import WorkbenchError
from db.values import Basis, Modality, OriginKind, SourceKind
from workbench.assessments import Judgement
from workbench.claims import set_basis, set_modality, set_new_origin, set_new_source, set_origin
from workbench.grades import current_grades
from workbench.origins import add_origin
from workbench.resolutions import resolution_rows, resolve, take_back_resolution
from workbench.series import Series, every_series
from workbench.track_record import track_record


@pytest.fixture
def say(desk):
    """Makes a claim of a source and an origin of its own; the first use names the article's paper."""
    made = 0

    def said(source: str, number: str, as_of: str = "2025-10-01", published: str = "2025-10-02") -> int:
        nonlocal made
        made += 1
        article = desk.add_article(f"Paper {made}", published, f"{source} has said {number} in paper {made}.")
        claim_id = desk.add_claim(article, number, as_of=as_of)
        with desk.project.edit("Tell") as session:
            set_new_source(session, claim_id, source, SourceKind.NAMED_PERSON)
            set_new_origin(session, claim_id, f"Statement {made}", OriginKind.STATEMENT, "")
        return claim_id

    return said


def _resolve(desk, as_of="2025-10-01", count="", reason="counted", **level):
    with desk.project.edit("Say what proved right") as session:
        series = next(row.series for row in every_series(session) if row.series.basis is Basis.UNKNOWN)
        return resolve(session, series, Judgement(as_of, **level), count, reason)


def _record(desk):
    with desk.project.read() as session:
        return {row.source: row for row in track_record(session)}


def test_each_source_is_inside_above_or_below_by_a_factor(desk, say):
    say("Dray", "900")
    say("Crowe", "2,000")
    say("Hale", "~3,000")
    say("Orr", "<1,500")
    _resolve(desk, best=2000.0)
    rows = _record(desk)
    assert {name: (row.inside, row.above, row.below) for name, row in rows.items()} == {
        "Dray": (0, 0, 1),
        "Crowe": (1, 0, 0),
        "Hale": (0, 1, 0),
        "Orr": (0, 0, 1),
    }
    assert rows["Dray"].below_by == pytest.approx(2000 / 900)
    assert rows["Hale"].above_by == pytest.approx(1.5)
    assert rows["Orr"].below_by == pytest.approx(2000 / 1500)
    assert (rows["Crowe"].above_by, rows["Crowe"].below_by) == (None, None)


def test_a_round_number_is_right_of_what_it_rounds_and_an_exact_one_is_not(desk, say):
    say("Crowe", "2,500")
    say("Dray", "2,497")
    _resolve(desk, best=2496.0)
    rows = _record(desk)
    assert (rows["Crowe"].inside, rows["Dray"].above) == (1, 1)


def test_what_proved_right_may_be_a_range(desk, say):
    say("Crowe", "1,000")
    say("Dray", "700")
    _resolve(desk, low=900.0, high=1200.0)
    rows = _record(desk)
    assert rows["Crowe"].inside == 1
    assert rows["Dray"].below_by == pytest.approx(900 / 700)


def test_ten_articles_of_one_telling_are_compared_once(desk, say):
    claims = [say("Dray", "900") for _ in range(3)]
    with desk.project.edit("Join") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING).id
        for one in claims:
            set_origin(session, one, origin)
    say("Dray", "2,000")
    _resolve(desk, best=2000.0)
    row = _record(desk)["Dray"]
    assert (row.inside, row.below, row.compared) == (1, 1, 2)


def test_the_median_of_several_factors_is_shown(desk, say):
    for number in ("1,000", "500", "250"):
        say("Dray", number)
    _resolve(desk, best=2000.0)
    assert _record(desk)["Dray"].below_by == pytest.approx(4.0)  # of 2, 4 and 8


def test_another_time_another_count_a_plan_and_the_count_itself_are_no_test(desk, say):
    say("Dray", "900", as_of="2024-01")
    core, planned = say("Hale", "900"), say("Orr", "900")
    count = say("Pentagon", "2,000", published="2025-12-01")
    say("Late", "2,000", published="2026-01-01")
    say("Crowe", "1,900")
    with desk.project.edit("Correct") as session:
        set_basis(session, core, Basis.CORE)
        set_modality(session, planned, Modality.PLANNED)
        series = next(row.series for row in every_series(session) if row.series.basis is Basis.UNKNOWN)
        total = Series(series.force_id, series.place_id, Basis.TOTAL)
        resolve(session, total, Judgement("2025-10-01", best=2000.0), "C-004")
    with desk.project.read() as session:
        (resolution,) = resolution_rows(session)
    assert resolution.claim_id == count
    assert set(_record(desk)) == {"Crowe"}


def test_nothing_is_graded_by_it_and_a_resolution_can_be_taken_back(desk, say):
    say("Dray", "900")
    resolution = _resolve(desk, best=2000.0)
    with desk.project.read() as session:
        assert current_grades(session).reliability == {}
    assert _record(desk)["Dray"].grade is None
    with desk.project.edit("Take back") as session:
        take_back_resolution(session, resolution)
    assert _record(desk) == {}
    desk.project.undo()
    assert set(_record(desk)) == {"Dray"}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"best": 2000.0, "reason": " "}, "Say why"),
        ({"best": 2000.0, "count": "C-999", "reason": ""}, "C-999"),
        ({"low": 2000.0, "high": 900.0}, "High is below low"),
        ({}, "No number"),
        ({"best": 1.0, "as_of": "1850"}, "1900"),
    ],
)
def test_what_cannot_have_proved_right_is_refused(desk, say, given, says):
    say("Dray", "900")
    with pytest.raises(WorkbenchError, match=says):
        _resolve(desk, **given)
