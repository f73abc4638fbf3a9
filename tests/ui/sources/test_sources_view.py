"""The Sources view as an analyst uses it: chosen, corrected, graded, compared, joined; by keys and by mouse."""

import pytest
from hands import click, give_text, overtype, press, type_in, with_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester

from db.values import SourceKind, Verdict
from ui.sources.registry_model import FILTERS, RegistryModel, matching, spoken, subline
from workbench.claims import attribution, set_origin
from workbench.graders import set_grades_blind
from workbench.grades import grade_source
from workbench.registry import source_rows
from workbench.source_facts import set_acts_for
from workbench.source_views import source_facts
from workbench.sources import rename_source
from workbench.verdicts import give_verdict

_OFFICIAL = "Senior defence official, unnamed"


@pytest.fixture
def window(window):
    window.desk.actions["view_sources"].trigger()
    return window


@pytest.fixture
def view(window):
    return window.workspace.view("sources")


def _row(view, name):
    return next(row for row in view._rows if row.name == name)


def _choose(view, name):
    view.choose(_row(view, name).id)
    return _row(view, name)


def _facts(view):
    with view.editor.opened.read() as session:
        return source_facts(session, view.editor.source_id)


def _button(line, words):
    return next(one for one in line.findChildren(QPushButton) if one.text() == words)


def test_the_model_keeps_qts_rules(opened, qtmodeltester: ModelTester):
    model = RegistryModel()
    with opened.read() as session:
        model.show(source_rows(session))
    qtmodeltester.check(model)


def test_kinds_and_words_cut_the_list_and_every_source_is_of_one_kind(opened):
    with opened.read() as session:
        rows = source_rows(session)
    kinds = [name for name in FILTERS if name not in {"All", "Not graded"}]
    assert sum(len(matching(rows, kind, "")) for kind in kinds) == len(matching(rows, "All", "")) == len(rows) == 23
    assert [row.name for row in matching(rows, "Outlets", "gulf")] == ["Gulf Ledger"]
    assert {row.name for row in matching(rows, "All", "two officials rotation")} == {
        "Two officials who see the rotation lists"
    }


def test_not_graded_and_f_and_an_unknown_origin_are_told_apart(opened):
    with opened.edit("Grade") as session:
        first = source_rows(session)[0]
        grade_source(session, first.id, "F")
    with opened.read() as session:
        rows = source_rows(session)
    graded = next(row for row in rows if row.id == first.id)
    ungraded = next(row for row in rows if row.name == "Atlantic Dispatch")
    assert "grade F" in spoken(graded)
    assert "not graded" in spoken(ungraded)
    assert graded not in matching(rows, "Not graded", "")
    assert ungraded in matching(rows, "Not graded", "")


def test_choosing_a_source_shows_what_is_said_where_it_speaks_and_its_origins(view):
    row = _choose(view, _OFFICIAL)
    sheet = view.sheet
    assert "described as “a senior defence official”" in sheet.head.said.text()
    assert "Acts for US Department of Defense" in sheet.head.said.text()
    assert "Identity not asserted" in sheet.head.said.text()
    assert sheet.spoken.list.count() == row.claims == 14
    assert sheet.origins.about == "14 claims, 5 articles, 1 origin"
    assert sheet.course.counted.text().startswith("5 articles count as 1 origin.")
    titles = [box.title for box in sheet.course.flow.course.boxes if box.column == 2]
    assert len(titles) == 5
    assert "M. Okafor" in sheet.grades.told


def test_the_chain_of_acting_for_is_drawn_to_its_end(view):
    _choose(view, "Gen. Tobias Wrenfield")
    assert "Acts for US Central Command → US Department of Defense" in view.sheet.head.said.text()


def test_each_field_saves_at_once_and_is_undone(window, view):
    _choose(view, _OFFICIAL)
    click(view.sheet.head.edit)
    overtype(view.sheet.facts.fields["access"], "saw the order")
    assert _facts(view).access == "saw the order"
    assert window.opened.undo_label == "Set access of source"
    window.desk.actions["undo"].trigger()
    assert _facts(view).access == "direct: the plan"
    assert view.sheet.facts.fields["access"].text() == "direct: the plan"


def test_a_circle_is_refused_in_words_under_the_field_and_what_was_typed_stays(view):
    _choose(view, "US Department of Defense")
    click(view.sheet.head.edit)
    field = view.sheet.facts.acts_for
    overtype(field, "Gen. Tobias Wrenfield")
    assert "acts for US Department of Defense already" in field.parentWidget().error.text()
    assert field.text() == "Gen. Tobias Wrenfield"
    assert _facts(view).chain == ()


def test_a_spelling_is_added_and_removed(view):
    _choose(view, "White House")
    click(view.sheet.head.edit)
    type_in(view.sheet.facts.spellings.new.field, "the Oval Office")
    press(view.sheet.facts.spellings.new.field, Qt.Key.Key_Return)
    assert [one.name for one in _facts(view).spellings] == ["the Oval Office"]
    click(_button(view.sheet.facts.spellings, "Remove"))
    assert _facts(view).spellings == ()


def test_g_opens_the_codes_with_their_definitions_and_a_grade_keeps_its_reason(view):
    _choose(view, "Atlantic Dispatch")
    view.registry.list.setFocus()
    press(view.registry.list, Qt.Key.Key_G)
    grading = view.sheet.grades.grading
    assert grading.isVisible()
    assert all(button.isVisible() for button in grading.buttons.values())
    assert "Not a low grade" in grading.buttons["F"].accessibleName()
    press(grading.reason.field, Qt.Key.Key_Return)
    assert "Choose a code first" in grading.reason.error.text()
    click(grading.buttons["C"])
    type_in(grading.reason.field, "own reporters, no record yet")
    press(grading.reason.field, Qt.Key.Key_Return)
    assert _row(view, "Atlantic Dispatch").grade == "C"
    assert {"own reporters, no record yet", "A. Analyst"} <= set(view.sheet.grades.told)


def test_a_blind_grader_sees_nothing_of_others_before_their_own_grade(window, view):
    with window.opened.edit("Blind") as session:
        set_grades_blind(session, True)
    _choose(view, _OFFICIAL)
    grades = view.sheet.grades
    assert window.desk.actions["grades_blind"].isChecked()
    assert "You grade blind" in grades.about
    assert (grades.told, grades.steps.isVisible(), grades.grading.isVisible()) == ([], False, True)
    assert not any(box.graded for box in view.sheet.course.flow.course.boxes)
    chosen = view.registry.list.currentIndex()
    assert "grade hidden" in chosen.data(Qt.ItemDataRole.AccessibleTextRole)
    click(grades.grading.buttons["B"])
    press(grades.grading.reason.field, Qt.Key.Key_Return)
    assert "M. Okafor" in grades.told
    assert "grade B" in view.registry.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert grades._agreement.text() == (
        "A. Analyst and M. Okafor both graded 1 source: 100 % alike, no kappa, as they give too few codes"
        " (linear; Cohen 1968)."
    )


def test_enter_on_a_quote_opens_its_sentence(window, view):
    _choose(view, _OFFICIAL)
    quotes = view.sheet.spoken.list
    quotes.setCurrentRow(0)
    press(quotes, Qt.Key.Key_Return)
    assert window.workspace.current == "read"
    assert window.deeds.moving.read.claim_id is not None


def test_a_verdict_needs_a_reason_is_listed_and_both_sources_say_so(window, view):
    one, other = _row(view, _OFFICIAL), _row(view, "Two defence officials, March 2019")
    _choose(view, _OFFICIAL)
    card = view.sheet.verdicts
    card.other.setText(f"{other.name} (S-{other.number})")
    click(_button(card.line, "Same"))
    assert "needs its reason" in card.line.error.text()
    type_in(card.line.field, "same office")
    click(_button(card.line, "Same"))
    assert subline(_row(view, one.name)).endswith(f"same as S-{other.number}")
    assert subline(_row(view, other.name)).endswith(f"same as S-{one.number}")
    window.desk.actions["undo"].trigger()
    assert _row(view, one.name).same_as == ()


@pytest.fixture
def two_tellings(window, view):
    """Two claims of one day: their speakers described alike, of unknown origin."""
    with window.opened.edit("Prepare") as session:
        from sqlalchemy import select

        from db.articles import Article
        from db.claims import Claim

        claims = session.scalars(select(Claim).order_by(Claim.number)).all()
        first = claims[0]
        second = next(one for one in claims if one.article_id != first.article_id)
        for claim, name in ((first, "senior alliance planner"), (second, "a senior alliance planner")):
            from workbench.sources import add_source

            made = add_source(session, name, SourceKind.ANONYMOUS_PERSON)
            attribution(session, claim.id).source_id = made.id
            set_origin(session, claim.id, None)
        article, other = session.get_one(Article, first.article_id), session.get_one(Article, second.article_id)
        other.published, other.published_earliest = article.published, article.published_earliest
        other.published_latest, other.outlet_id = article.published_latest, article.outlet_id
    _choose(view, "senior alliance planner")
    return first.id, second.id


def test_a_proposal_says_what_agrees_and_one_press_joins_it(window, view, two_tellings):
    card = view.sheet.proposals
    assert card.isVisible()
    assert card.lines[0].reason == "Same description, same day, same agency"
    click(_button(card.lines[0], "One origin"))
    assert not card.isVisible()
    assert view.sheet.origins.about == "1 claim, 1 article, 1 origin"
    assert "Same description, same day, same agency" in view.sheet.course.counted.text()
    window.desk.actions["undo"].trigger()
    assert card.isVisible()


def test_different_needs_a_reason_of_its_own_and_is_not_asked_again(view, two_tellings):
    card = view.sheet.proposals
    click(_button(card.lines[0], "Different"))
    assert "Say why they are different" in card.lines[0].error.text()
    overtype(card.lines[0].field, "two rooms, two people")
    click(_button(card.lines[0], "Different"))
    assert not card.isVisible()


def test_lookalikes_are_offered_with_what_agrees(view, two_tellings):
    card = view.sheet.verdicts
    (other_id,) = card.offers
    line = card.offers[other_id]
    type_in(line.field, "other delegation")
    click(_button(line, "Different"))
    assert card.offers == {}
    with view.editor.opened.read() as session:
        assert len([row for row in source_rows(session) if "alliance planner" in row.name]) == 2


def test_origins_are_joined_and_split_in_the_view(window, view):
    _choose(view, "Gen. Tobias Wrenfield")
    before = {int(one) for one in view.sheet.origins.buttons}
    assert len(before) == 2
    course = view.sheet.course
    window.desk.actions["join_origins"].trigger()
    (other,) = before - {view.sheet.origin_id}
    course.others.setCurrentIndex(course.others.findData(str(other)))
    click(_button(course.join_line, "Join"))
    assert "needs a reason" in course.join_line.error.text()
    type_in(course.join_line.field, "one testimony")
    click(_button(course.join_line, "Join"))
    assert len(view.sheet.origins.buttons) == 1
    assert "one testimony" in course.counted.text()
    window.desk.actions["split_origin"].trigger()
    next(iter(course.ticks.values())).setChecked(True)
    type_in(course.name, "Second testimony")
    type_in(course.split_line.field, "another day")
    click(_button(course.split_line, "Split off"))
    assert len(view.sheet.origins.buttons) == 2


def test_a_new_source_is_added_by_its_description(window, view):
    with_dialog(give_text("an Iraqi planner"), window.desk.actions["new_source"].trigger)
    assert _facts(view).name == "Iraqi planner"
    assert view.sheet.facts.isVisible()


def test_what_changes_elsewhere_is_shown_and_an_empty_project_says_what_to_do(window, view, new_project):
    row = _choose(view, "White House")
    with window.opened.edit("Rename") as session:
        rename_source(session, row.id, "Executive Office")
    assert view.sheet.head.name.text().startswith("Executive Office")
    with window.opened.edit("Verdict") as session:
        give_verdict(session, row.id, _row(view, _OFFICIAL).id, Verdict.UNSURE, "too little")
        set_acts_for(session, row.id, None)
    view.set_project(None)
    assert view.registry._nothing.isVisible()
    assert not view.sheet.widget().isVisible()


def test_a_source_is_reached_by_its_id_from_anywhere_and_back_leads_back(window, view):
    row = _row(view, "Gulf Ledger")
    window.desk.actions["view_read"].trigger()
    window.deeds.moving.to_source(row.id)
    assert window.workspace.current == "sources"
    assert view.sheet.head.name.text().startswith("Gulf Ledger")
    window.deeds.moving.go_back()
    assert window.workspace.current == "read"
