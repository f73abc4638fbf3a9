"""The matrix of hypotheses: marked by keys and clicks, undone, read, copied."""

import csv
import io
import shutil

import pytest
from hands import CTRL, SHIFT, click, give_file, press, type_in, wait, with_dialog
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.values import Consistency
from ui.hypotheses.adding import ClaimsDialog
from ui.hypotheses.widths import FIRST
from ui.hypotheses.words import WordsDialog
from ui.told import BELOW
from workbench.claims import delete_claim, set_state
from workbench.hypotheses.questions import question_rows

_KEYS = Qt.Key


@pytest.fixture
def window(window):
    window.desk.actions["hypotheses"].trigger()
    return window


@pytest.fixture
def pane(window):
    return window.workspace.view("estimates").hypotheses


def _go(pane, claim, hypothesis):
    """Make the cell of a claim by its number and of a hypothesis by its place the current one."""
    model = pane.grid.matrix
    row = next(row for row in range(model.rowCount()) if model.evidence(row).claim.number == claim)
    pane.grid.setCurrentIndex(model.index(row, FIRST + hypothesis))
    return row


def _mark(pane, claim, hypothesis):
    one = next(one for one in pane.matrix.evidence if one.claim.number == claim)
    found = one.marks.get(pane.matrix.hypotheses[hypothesis].id)
    return found.mark if found else None


def _scores(pane):
    return [one.score for one in pane.matrix.standings]


def _say(words):
    def answer(dialog):
        assert isinstance(dialog, WordsDialog)
        dialog.field.selectAll()
        type_in(dialog.field, words)
        press(dialog.field, _KEYS.Key_Return)

    return answer


def test_the_sample_is_weighed_and_the_finding_said(window, pane):
    assert window.workspace.current == "estimates"
    assert pane.board.finding.startswith("Least inconsistent: H1, “The count changed")
    assert "3 claims go back to O-14 and count once." in pane.board.notes
    assert pane.board.foot.said == ["H1 1.41, least inconsistent", "H2 3.10", "H3 6.66"]
    assert pane.grid.hasFocus()
    assert pane.board.foot.accessibleDescription().startswith("H1 1.41")


@pytest.mark.parametrize(
    ("key", "shift", "mark"),
    [
        (_KEYS.Key_C, False, "C"),
        (_KEYS.Key_C, True, "CC"),
        (_KEYS.Key_N, False, "N"),
        (_KEYS.Key_I, False, "I"),
        (_KEYS.Key_I, True, "II"),
    ],
)
def test_a_key_marks_and_one_undo_takes_it_back(window, pane, key, shift, mark):
    _go(pane, 12, 2)
    press(pane.grid, _KEYS.Key_Delete)
    assert _mark(pane, 12, 2) is None
    press(pane.grid, key, SHIFT if shift else Qt.KeyboardModifier.NoModifier)
    assert _mark(pane, 12, 2) == mark
    words = {"C": "consistent", "CC": "very consistent", "N": "neutral", "I": "inconsistent", "II": "very inconsistent"}
    assert window.opened.undo_label == f"Mark C-012 on H3 as {words[mark]}"
    window.desk.actions["undo"].trigger()
    assert _mark(pane, 12, 2) is None
    window.desk.actions["undo"].trigger()
    assert _mark(pane, 12, 2) is Consistency.CONSISTENT
    assert pane.here()[0] == pane.grid.matrix.evidence(pane.grid.currentIndex().row()).id


def test_a_letter_again_makes_the_mark_stronger_and_once_more_plain(pane):
    _go(pane, 37, 0)
    for mark in ("CC", "C", "CC"):
        press(pane.grid, _KEYS.Key_C)
        assert _mark(pane, 37, 0) == mark


def test_arrows_move_and_several_cells_are_marked_as_one_edit(window, pane):
    row = _go(pane, 37, 0)
    press(pane.grid, _KEYS.Key_Right, SHIFT)
    press(pane.grid, _KEYS.Key_Right, SHIFT)
    assert pane.board.cell.about == "3 cells are chosen and marked together."
    press(pane.grid, _KEYS.Key_N)
    assert {_mark(pane, 37, place) for place in range(3)} == {"N"}
    assert window.opened.undo_label == "Mark 3 cells as neutral"
    window.desk.actions["undo"].trigger()
    assert {_mark(pane, 37, place) for place in range(3)} == {"C"}
    press(pane.grid, _KEYS.Key_Up)
    assert pane.grid.currentIndex().row() == row - 1


def test_the_buttons_below_mark_too_and_say_what_is_marked(pane):
    _go(pane, 22, 1)
    assert pane.board.cell.about.startswith("C-022 on H2, inconsistent. The force grew")
    assert pane.board.cell.buttons[Consistency.INCONSISTENT].isChecked()
    click(pane.board.cell.buttons[Consistency.NEUTRAL])
    assert _mark(pane, 22, 1) is Consistency.NEUTRAL
    assert _scores(pane) == [1.41, 3.1, 6.66]  # another claim of the same origin is still inconsistent with it
    click(pane.board.cell.clear)
    assert _mark(pane, 22, 1) is None


def test_a_reason_is_written_and_enter_leads_back(window, pane):
    _go(pane, 22, 1)
    press(pane.grid, _KEYS.Key_R)
    reason = pane.board.cell.reason
    assert reason.hasFocus()
    assert reason.text() == "He says they were there before Damascus fell"
    reason.selectAll()
    type_in(reason, "Nobody was sent, he says")
    press(reason, _KEYS.Key_Return)
    assert pane.grid.hasFocus()
    assert window.opened.undo_label == "Say why of C-022 on H2"
    index = pane.grid.currentIndex()
    assert pane.grid.matrix.marked(index).reason == "Nobody was sent, he says"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "C-022 on H2: inconsistent, Nobody was sent, he says"


def test_a_cell_without_a_mark_takes_no_reason(window, pane):
    _go(pane, 37, 0)
    press(pane.grid, _KEYS.Key_Delete)
    press(pane.grid, _KEYS.Key_R)
    assert pane.grid.hasFocus()
    assert "Mark the claim first" in window.desk.status.currentMessage()


def test_enter_opens_the_sentence_and_back_leads_to_the_matrix(window, pane):
    _go(pane, 22, 0)
    press(pane.grid, _KEYS.Key_Return)
    assert window.workspace.current == "read"
    window.desk.actions["go_back"].trigger()
    assert window.workspace.current == "estimates"
    assert pane.grid.isVisible()


def test_what_tells_most_stands_first_and_marking_moves_no_row(pane):
    press(pane.grid, _KEYS.Key_T)
    model = pane.grid.matrix
    apart = [model.evidence(row).apart for row in range(model.rowCount()) if model.evidence(row).weighs]
    assert apart == sorted(apart, reverse=True)
    assert pane.board.telling_first.isChecked()
    order = [model.evidence(row).id for row in range(model.rowCount())]
    _go(pane, 37, 2)
    press(pane.grid, _KEYS.Key_I, SHIFT)
    assert [model.evidence(row).id for row in range(model.rowCount())] == order
    click(pane.board.telling_first)
    numbers = [model.evidence(row).claim.number for row in range(model.rowCount())]
    assert numbers == sorted(numbers)


def test_a_question_its_hypotheses_and_claims_from_nothing(window, pane):
    with_dialog(_say("How many stay in Iraq?"), window.desk.actions["new_question"].trigger)
    assert pane.matrix.question == "How many stay in Iraq?"
    assert pane.board.finding == "A question needs at least two hypotheses before they can compete."
    assert "two at least" in pane.board.nothing
    for words in ("Fewer than 2,000", "More than 2,000"):
        with_dialog(_say(words), lambda: press(pane.grid, _KEYS.Key_H))
    assert "Press A" in pane.board.nothing

    def choose(dialog):
        assert isinstance(dialog, ClaimsDialog)
        type_in(dialog.claims.filter, "place:iraq grade:B2")
        dialog.claims.table.selectAll()
        assert dialog.add.text().startswith(f"Add {len(dialog.chosen)} claims")
        dialog.claims.table.selectRow(0)
        press(dialog.claims.table, _KEYS.Key_Down, SHIFT)
        assert dialog.add.text() == "Add 2 claims"
        click(dialog.add)

    with_dialog(choose, lambda: click(pane.board.add_claims))
    assert pane.grid.matrix.rowCount() == 2
    assert pane.board.nothing == ""
    press(pane.grid, _KEYS.Key_C)
    press(pane.grid, _KEYS.Key_Right)
    press(pane.grid, _KEYS.Key_I)
    assert pane.board.finding.startswith("Least inconsistent: H1, “Fewer than 2,000”, with nothing against it")
    assert pane.grid.matrix.rowCount() == 2
    assert "1 claim waits for its first mark" in pane.board.notes
    for _ in range(2):
        window.desk.actions["undo"].trigger()
    assert pane.grid.matrix.rowCount() == 2
    assert pane.board.finding == "No hypothesis is tested yet: no claim that weighs is marked."


def test_what_is_refused_is_said_below_the_words_which_stay(window, pane):
    def answer(dialog):
        press(dialog.field, _KEYS.Key_Return)
        assert dialog.error.text() == "The hypothesis has no words. Say what would be so."
        type_in(dialog.field, "the FORCE grew: about 1,100 came shortly before")
        press(dialog.field, _KEYS.Key_Return)
        assert "is a hypothesis of this question already" in dialog.error.text()
        assert dialog.field.text().startswith("the FORCE")
        dialog.reject()

    with_dialog(answer, lambda: click(pane.board.new_hypothesis))
    assert len(pane.matrix.hypotheses) == 3


def test_a_mark_by_nobody_is_refused(window, pane):
    window.opened.project.who = None
    _go(pane, 37, 0)
    press(pane.grid, _KEYS.Key_I)
    assert _mark(pane, 37, 0) is Consistency.CONSISTENT
    assert "Say your name first" in window.desk.notices.words


def test_hypotheses_are_renamed_moved_and_deleted_from_their_column(window, pane):
    _go(pane, 22, 0)
    with_dialog(_say("Only the counting changed"), lambda: press(pane.grid, _KEYS.Key_F2))
    assert pane.matrix.hypotheses[0].words == "Only the counting changed"
    press(pane.grid, _KEYS.Key_Right, CTRL)
    assert [one.words for one in pane.matrix.hypotheses][1] == "Only the counting changed"
    assert pane.grid.matrix.hypothesis(pane.grid.currentIndex().column()).label == "H2"
    assert pane.board.finding.startswith("Least inconsistent: H2")
    press(pane.grid, _KEYS.Key_Left, CTRL)
    window.desk.actions["delete_hypothesis"].trigger()
    assert pane.board.finding.startswith("Least inconsistent: H1, “The force grew")
    for _ in range(4):
        window.desk.actions["undo"].trigger()
    assert pane.matrix.hypotheses[0].words.startswith("The count changed")


def test_a_question_is_renamed_and_deleted_and_comes_back(window, pane):
    with_dialog(_say("Why did it double?"), lambda: click(pane.questions.rename))
    assert pane.questions.list.item(0).text() == "Why did it double?"
    assert pane.questions.list.item(0).data(BELOW) == "3 hypotheses, 10 claims"
    click(pane.questions.delete)
    assert pane.matrix is None
    assert pane.board.no_question.isVisible()
    window.desk.actions["undo"].trigger()
    assert pane.matrix.question == "Why did it double?"
    assert pane.grid.matrix.rowCount() == 10


def test_claims_are_taken_out_and_come_back(window, pane):
    _go(pane, 37, 0)
    press(pane.grid, _KEYS.Key_Delete, SHIFT)
    assert pane.grid.matrix.rowCount() == 9
    assert window.opened.undo_label == "Take 1 claim out of the matrix"
    window.desk.actions["undo"].trigger()
    assert pane.grid.matrix.rowCount() == 10


def test_what_happens_to_a_claim_elsewhere_is_shown(window, pane):
    claim = next(one.claim for one in pane.matrix.evidence if one.claim.number == 12)
    with window.opened.edit("Refute") as session:
        set_state(session, claim.id, "refuted", None, "Was wrong")
    assert _scores(pane) == [0.0, 3.1, 6.66]
    with window.opened.edit("Remove claim") as session:
        delete_claim(session, claim.id)
    assert pane.grid.matrix.rowCount() == 9
    window.desk.actions["view_chart"].trigger()
    window.desk.actions["undo"].trigger()
    window.desk.actions["hypotheses"].trigger()
    assert pane.grid.matrix.rowCount() == 10


def test_the_table_is_copied_and_exported(window, pane, tmp_path):
    window.desk.actions["copy_matrix"].trigger()
    taken = QApplication.clipboard().mimeData()
    assert "<table" in taken.html()
    assert taken.text().split("\n")[1].startswith("C-006\tThe assigned figure is 503.")
    path = tmp_path / "matrix"
    with_dialog(give_file(str(path)), window.workspace.view("estimates").export_table.click)
    rows = list(csv.reader(io.StringIO(path.with_suffix(".csv").read_text("utf-8"))))
    assert rows[-1][8] == "least inconsistent"


def test_narrow_windows_fold_the_list_to_a_choice_and_the_menus_stay(window, pane):
    with_dialog(_say("Another one?"), window.desk.actions["new_question"].trigger)
    for width, height in ((1100, 700), (900, 600)):
        window.resize(width, height)
        wait(50)
        assert not pane.questions.isVisible()
        assert pane.pick.isVisible()
        last = window.menuBar().actions()[-1]
        assert (
            window.menuBar().actionGeometry(last).right()
            < window.command_box.mapTo(window, window.rect().topLeft()).x()
        )
    with_dialog(lambda dialog: dialog.reject(), lambda: pane.pick.activated.emit(2))  # "New question…" is the last
    assert pane.pick.currentText() == "Another one?"
    pane.pick.setCurrentIndex(0)
    pane.pick.activated.emit(0)
    assert pane.grid.matrix.rowCount() == 10
    assert pane.grid.viewport().height() > 3 * 44 - 20
    window.resize(1440, 900)
    assert pane.questions.isVisible()
    assert not pane.pick.isVisible()


def test_an_empty_project_says_what_to_do(open_project, template, tmp_path):
    path = tmp_path / "empty.muster"
    shutil.copyfile(template, path)
    window = open_project(path)
    window.desk.actions["hypotheses"].trigger()
    pane = window.workspace.view("estimates").hypotheses
    assert "Ask one that has several possible answers" in pane.board.no_question.text()
    assert pane.board.new_question.isVisible()
    assert not window.workspace.view("estimates").copy_table.isEnabled()
    window.resize(900, 600)
    assert not pane.pick.isVisible()
    for name in ("rename_question", "new_hypothesis", "bring_claims", "mark_consistent", "copy_matrix", "mark_reason"):
        window.desk.actions[name].trigger()
    assert (
        "Ask a question first" in window.desk.status.currentMessage() or "reason" in window.desk.status.currentMessage()
    )
    with_dialog(_say("What if?"), lambda: click(pane.board.new_question))
    with window.opened.read() as session:
        assert [row.words for row in question_rows(session)] == ["What if?"]


def test_both_themes_paint_marks_in_their_own_tints(window, pane):
    grounds = set()
    for theme in ("theme_dark", "theme_light"):
        window.desk.actions[theme].trigger()
        picture = pane.grid.viewport().grab().toImage()
        row = _go(pane, 22, 2)
        cell = pane.grid.visualRect(pane.grid.matrix.index(row, FIRST + 2))
        grounds.add(picture.pixelColor(cell.left() + 20, cell.center().y()).name())
    assert grounds == {window.desk.theme.colour("warn_tint").name(), "#3b2f17"}


def test_a_double_click_on_a_head_renames_its_hypothesis(pane):
    head = pane.grid.head

    def double_click():
        at = QPoint(head.sectionViewportPosition(FIRST + 1) + 20, 10)
        QTest.mouseDClick(head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    with_dialog(_say("More came"), double_click)
    assert pane.matrix.hypotheses[1].words == "More came"


def test_every_action_of_the_menu_works_where_its_letter_is_shown(window, pane):
    """Menus, palette and right click do what the keys do."""
    _go(pane, 37, 0)
    for name, mark in (("mark_inconsistent", "I"), ("mark_very_consistent", "CC"), ("clear_mark", None)):
        window.desk.actions[name].trigger()
        assert _mark(pane, 37, 0) == mark
    assert {action.objectName() for action in pane.grid.actions()} >= {"mark_neutral", "take_claims_out"}


def test_the_model_keeps_qts_rules(pane, qtmodeltester):
    qtmodeltester.check(pane.grid.matrix)
