"""A report is written on its sheet: by keys, with citations and numbers that are watched, and exported as it stands."""

import pytest
from hands import ALT, CTRL, SHIFT, give_file, press, type_in, wait_until, with_dialog
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from db.values import PartKind
from ui.report.facts import FactsDialog
from ui.report.part import WrittenPart
from workbench.claim_views import claim_rows
from workbench.claims import set_number
from workbench.reports.outline import PartRow as Part
from workbench.reports.outline import add_report, parts_of, report_rows

K = Qt.Key


@pytest.fixture
def page(window):
    """A report of two paragraphs, the newest, in front."""
    with window.opened.edit("New report") as session:
        add_report(
            session, "Levels", [Part(0, PartKind.PARAGRAPH, "One and two."), Part(0, PartKind.PARAGRAPH, "Three.")]
        )
    press(window, K.Key_6, CTRL)
    return window.workspace.view("report").reports


def _texts(page) -> list[str]:
    with page.opened.read() as session:
        return [part.text for part in parts_of(session, page.row.id)]


def _edit(page):
    assert isinstance(page.sheet.current, WrittenPart)
    return page.sheet.current.edit


def _is_still(window, page) -> bool:
    return page.made is not None and not window.desk.jobs.is_busy and not page.maker.is_waiting


def test_a_number_in_a_paragraph_goes_stale_with_its_claim_says_why_and_is_taken(window, page, tmp_path):
    """The main job: write, cite, put a number in, export; the claim changes; see what changed; take the new number."""
    press(page.titles.list, K.Key_Return)
    type_in(_edit(page), " The Pentagon says ")
    type_in(_edit(page), "#")
    chooser = page.inserting.chooser("#")
    type_in(chooser.field, "C-022")
    wait_until(lambda: len(chooser.texts()) == 1)
    press(chooser.field, K.Key_Return)
    wait_until(lambda: "about 2,000" in _edit(page).toPlainText())
    type_in(_edit(page), " ")
    type_in(_edit(page), "@")
    cites = page.inserting.chooser("@")
    type_in(cites.field, "C-022")
    wait_until(lambda: len(cites.texts()) == 1)
    press(cites.field, K.Key_Return)
    assert _edit(page).toPlainText() == "One and two. The Pentagon says about 2,000 [C-022]"
    wait_until(lambda: _is_still(window, page), 60)
    out = tmp_path / "levels.md"
    with_dialog(give_file(str(out)), window.desk.actions["export_report"].trigger)
    wait_until(lambda: out.exists() and not window.desk.jobs.is_busy, 60)
    assert "The Pentagon says about 2,000 \\[1\\]" in out.read_text("utf-8")

    with window.opened.edit("Set number") as session:
        claim = next(row.id for row in claim_rows(session) if row.number == 22)
        set_number(session, claim, "1700")
    wait_until(page.stale, 60)
    assert page.state_bar.words.text() == "1 number has changed since it was confirmed."
    assert "1,700" in _edit(page).toPlainText()
    press(_edit(page), K.Key_F4, SHIFT)
    (number,) = page.sheet.current.strip.rows
    assert number.why.isChecked()
    assert "C-022" in number._changes.text()
    number.take.click()
    wait_until(lambda: not page.stale() and _is_still(window, page), 60)
    assert not page.state_bar.isVisible()
    assert window.opened.undo_label == "Take the new number"


def test_parts_are_split_joined_moved_and_styled_by_keys_and_citations_erased_whole(window, page):
    press(page.titles.list, K.Key_Return)
    edit = _edit(page)
    for _ in range(4):
        press(edit, K.Key_Left)
    press(edit, K.Key_Return)
    assert _texts(page) == ["One and ", "two.", "Three."]
    press(_edit(page), K.Key_1, CTRL | ALT)
    press(_edit(page), K.Key_Down, ALT)
    assert _texts(page) == ["One and ", "Three.", "two."]
    assert page.sheet.current.part.kind is PartKind.HEADING_1
    press(_edit(page), K.Key_Home)
    press(_edit(page), K.Key_Backspace)
    assert page.sheet.current.part.kind is PartKind.PARAGRAPH
    press(_edit(page), K.Key_Backspace)
    assert _texts(page) == ["One and ", "Three.two."]
    assert _edit(page).textCursor().position() == len("Three.")
    type_in(_edit(page), "5 ")
    assert window.desk.status._saved.text() == "Not saved yet"
    press(_edit(page), K.Key_Up)
    assert window.desk.status._saved.text().startswith("✓ Saved")
    assert _texts(page) == ["One and ", "Three.5 two."]
    press(_edit(page), K.Key_Z, CTRL)
    press(_edit(page), K.Key_Z, CTRL)
    assert _texts(page) == ["One and ", "Three.", "two."]

    press(_edit(page), K.Key_Down)
    edit = _edit(page)
    press(edit, K.Key_A, CTRL)
    press(edit, K.Key_B, CTRL)
    with window.opened.read() as session:
        claim = claim_rows(session)[0].id
    press(edit, K.Key_End)
    page.name_mark(f"[@claim:{claim}]")
    edit.put(f"[@claim:{claim}]")
    assert _texts(page)[1] == f"**Three.** [@claim:{claim}]"
    press(edit, K.Key_Left)
    assert edit.textCursor().position() == len("Three. ")
    press(edit, K.Key_Delete)
    edit.commit()
    assert _texts(page)[1] == "**Three.** "


def test_reports_are_begun_copied_and_removed_in_the_list_and_their_facts_asked_in_a_form(window, page):
    press(page.titles.list, K.Key_N)
    wait_until(lambda: page.titles.list.count() == 3, 60)
    wait_until(page.head.title.hasFocus)
    type_in(page.head.title, "Syria, what is counted")
    press(page.head.title, K.Key_Return)
    with window.opened.read() as session:
        assert report_rows(session)[0].title == "Syria, what is counted"
        assert report_rows(session)[0].byline == "A. Analyst"
    page.titles.list.setFocus()
    press(page.titles.list, K.Key_C)
    wait_until(lambda: page.titles.list.count() == 4)
    page.titles.list.setFocus()
    press(page.titles.list, K.Key_Delete)
    assert page.titles.list.count() == 3
    press(page.titles.list, K.Key_Z, CTRL)
    assert page.titles.list.count() == 4

    def answer(dialog) -> None:
        assert isinstance(dialog, FactsDialog)
        known: QLineEdit = dialog.lines["as_known_on"]
        known.setText("soon")
        press(known, K.Key_Return)
        assert "soon" in dialog.error.text()
        known.setText("2020-12-31")
        press(known, K.Key_Return)

    with_dialog(answer, window.desk.actions["report_facts"].trigger)
    assert "As known on 31 Dec 2020" in page.head.about.text()
    assert window.opened.undo_label == "Facts of report"
