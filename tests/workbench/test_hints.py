"""The linter on a project: what it names, and where."""

from db.values import ClaimState
from workbench.assessments import Judgement, assess
from workbench.charting import Shown
from workbench.claims import set_as_of, set_source, set_state
from workbench.drawing import figure_content, keep_export
from workbench.grades import grade_claim
from workbench.hints import project_hints
from workbench.series import every_series


def _found(project):
    with project.read() as session:
        return [(one.where, one.hint.rule) for one in project_hints(session)]


def test_a_sound_claim_and_a_sound_judgement_have_no_hints(desk):
    desk.add_claim(desk.add_article())
    _assess(desk, "It is likely (55–80 %).")
    assert _found(desk.project) == []


def test_each_hint_names_its_place(desk):
    article = desk.add_article()
    dated, undated, nobodys = (desk.add_claim(article) for _ in range(3))
    with desk.project.edit("Spoil") as session:
        set_as_of(session, undated, "")
        set_source(session, nobodys, None)
        grade_claim(session, nobodys, "2")
        grade_claim(session, dated, "2")
        keep_export(session, Shown(), figure_content(session, Shown()))
    _assess(desk, "It is likely.")
    found = sorted(_found(desk.project))
    on_figure = ("Figure “US forces in Syria: about 900 claimed for 1 Oct 2025, about 900 claimed for 1 Oct 2025”",)
    assert found == [
        ("A-1, reasoning", "word-without-range"),
        ("C-002", "figure-without-as-of"),
        ("C-003", "unattributed-and-good"),
        (*on_figure, "figure-without-as-of"),
    ]
    _assess(desk, "It is unlikely (20–45 %).")
    with desk.project.edit("Retract") as session:
        set_state(session, undated, ClaimState.RETRACTED, None, None)
        set_state(session, nobodys, ClaimState.REFUTED, None, None)
    assert _found(desk.project) == [(*on_figure, "figure-without-as-of")]


def test_a_claim_whose_words_were_untagged_is_named(desk):
    from sqlalchemy import delete

    from db.spans import Span

    desk.add_claim(desk.add_article())
    with desk.project.edit("Untag") as session:
        session.execute(delete(Span))
    assert _found(desk.project) == [("C-001", "claim-without-span")]


def _assess(desk, reasoning):
    with desk.project.edit("Assess") as session:
        (row,) = every_series(session)
        assess(session, row.series, Judgement("2025-10-01", best=900.0, reasoning=reasoning))
