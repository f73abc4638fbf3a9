"""A corrected text, what changed since it was tagged, two texts compared and the copies of a story, on the screen."""

import pytest
from hands import wait, wait_until
from PySide6.QtCore import QPoint, Qt

from ui.opened import OpenedProject
from ui.versions.changed import ChangedDialog
from ui.versions.comparing import Compared, CompareDialog
from ui.versions.copies import CopiesDialog
from ui.versions.new_version import NewVersionDialog
from workbench.articles import read_article
from workbench.claim_views import claim_rows
from workbench.dates import read_typed_day
from workbench.importing import import_articles
from workbench.incoming import IncomingArticle
from workbench.spans import tagged_words
from workbench.story_views import story_of
from workbench.texts import prepare_text
from workbench.versions import add_version
from workbench.waiting import waiting_count

BODY = """Officers in Brussels 🪖 called the timetable workable, and said that convoys would go before the rains began.

Fewer than 2,000 US troops will remain in Iraq by September, a senior official said in Erbil.

About 900 US soldiers are based in Syria, the ministry said on Monday."""


def incoming(title, body, outlet, day="2025-10-01"):
    return IncomingArticle(title, prepare_text(body), outlet, published=read_typed_day(day))


@pytest.fixture
def stories(new_project):
    """Two copies and a text of its own; the first copy has both of its numbers accepted."""
    project = new_project()
    copies = [incoming("Cut in stages", BODY, "Tigris Post")]
    copies += [incoming("Half to go", BODY.replace("2,000", "1,000"), "Gulf Ledger", "2025-10-02")]
    copies += [
        incoming("Road watered", "The mayor had the road past the depot watered again on Friday.", "Gulf Ledger")
    ]
    added = import_articles(project, copies, accept=True, copies=True).added
    opened = OpenedProject(project)
    yield opened, [one.id for one in added]
    opened.close()


@pytest.fixture
def parent(qtbot):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    widget.resize(1200, 800)
    qtbot.addWidget(widget)
    return widget


def changed_text(stories):
    opened, ids = stories
    with opened.edit("New version") as session:
        add_version(session, ids[0], prepare_text(BODY.replace("2,000", "1,000").replace("About 900", "Some 900")))
    return opened, ids[0]


def press(qtbot, widget, key):
    qtbot.keyClick(widget, key)
    wait(1)


def test_each_changed_tag_is_decided_with_one_key_and_the_next_one_follows(stories, theme, parent, qtbot):
    opened, article = changed_text(stories)
    dialog = ChangedDialog(theme, opened, article, parent)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.head.text() == "2 changed since tagged"
    assert dialog.why.text() == "2,000 became 1,000. C-001 stands on version 1 until you decide."
    assert dialog.texts[0].toPlainText().startswith("Fewer than 2,000")
    assert dialog.texts[1].toPlainText().startswith("Fewer than 1,000")
    decided = []
    dialog.decided.connect(decided.append)
    press(qtbot, dialog.list, Qt.Key.Key_T)
    assert dialog.head.text() == "1 changed since tagged"
    assert dialog.why.text().startswith("About became Some.")
    press(qtbot, dialog.list, Qt.Key.Key_K)
    assert dialog.head.text().startswith("Nothing waits")
    assert not any(button.isEnabled() for button in dialog.buttons.values())
    with opened.read() as session:
        iraq, syria = claim_rows(session, article)
        assert (iraq.quantity.high, iraq.version_id == syria.version_id) == (1000, False)
    assert decided == [iraq.id, None]
    opened.undo()
    opened.undo()
    with opened.read() as session:
        assert waiting_count(session, article) == 2


def test_a_correction_and_a_removal_are_a_key_too(stories, theme, parent, qtbot):
    opened, article = changed_text(stories)
    dialog = ChangedDialog(theme, opened, article, parent)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog.list, Qt.Key.Key_C)
    press(qtbot, dialog.list, Qt.Key.Key_R)
    with opened.read() as session:
        assert [(row.quantity.high, row.state) for row in claim_rows(session, article)] == [
            (2000, "corrected"),
            (1000, "active"),
        ]


def test_two_texts_are_walked_through_gravest_first_and_offsets_hold_behind_an_emoji(theme, parent, qtbot):
    new = BODY.replace("2,000", "1,000").replace("workable", "ambitious")
    dialog = CompareDialog(theme, [Compared("Version 1", BODY), Compared("Version 2", new)], 0, 1, parent)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.count.text() == "2 differences, 1 in facts"
    assert [dialog.list.item(n).text() for n in range(2)] == ["2,000 → 1,000", "workable → ambitious"]
    old, right = dialog.texts
    assert (marked(old, "2,000").fontStrikeOut(), marked(right, "1,000").fontUnderline()) == (True, True)
    assert marked(old, "2,000").background().color() == theme.colour("wash_claim_active")
    press(qtbot, dialog.list, Qt.Key.Key_N)
    assert marked(old, "workable").background().color() == theme.colour("wash_claim_active")
    assert marked(old, "2,000").background().color() == theme.colour("danger_tint")
    press(qtbot, dialog.list, Qt.Key.Key_N)
    assert dialog.list.currentRow() == 0
    press(qtbot, dialog.list, Qt.Key.Key_P)
    assert dialog.list.currentRow() == 1
    theme.set_choice("dark")
    assert marked(right, "ambitious").background().color() == theme.colour("wash_claim_active")
    dialog.choices[1].setCurrentIndex(0)
    assert dialog.count.text() == "The two say the same, word for word."


def marked(text, words):
    """How the first of these words are drawn."""
    cursor = text.document().find(words)
    assert cursor.selectedText() == words
    return cursor.charFormat()


def test_a_new_version_says_what_differs_and_refuses_the_same_text(stories, theme, parent, qtbot, tmp_path):
    opened, ids = stories
    with opened.read() as session:
        article = read_article(session, ids[0])
    dialog = NewVersionDialog(article, article.body, str(tmp_path), parent)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.result() == 0
    assert dialog._said.text().startswith("This is the text that the article has.")
    dialog.text.setPlainText(BODY.replace("2,000", "1,000"))
    wait_until(lambda: dialog._said.text() == "1 difference, 1 in facts: 2,000 → 1,000")
    dialog.text.setPlainText("  ")
    wait_until(lambda: dialog._said.text() == "There is no text to store.")
    file = tmp_path / "new.txt"
    file.write_text(BODY + "\n\nMore follows.", "utf-8")
    dialog.take_file(file)
    dialog.take_file(tmp_path / "none.txt")
    assert "does not exist" in dialog._said.text()
    dialog.accept()
    assert dialog.result() == 1
    assert dialog.chosen().body.endswith("More follows.")


def test_copies_show_their_other_numbers_and_are_put_right_by_keys(stories, theme, parent, qtbot):
    opened, ids = stories
    dialog = CopiesDialog(theme, opened, ids[0], parent)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.head.text() == "2 articles, 1 story"
    assert "2,000 → 1,000" in dialog.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    compared = []
    dialog.compare_requested.connect(lambda *pair: compared.append(pair))
    dialog.list.setCurrentRow(1)
    press(qtbot, dialog.list, Qt.Key.Key_Return)
    assert compared == [(ids[0], ids[1])]
    press(qtbot, dialog.list, Qt.Key.Key_X)
    assert dialog.head.text().startswith("This article is in no story")
    press(qtbot, dialog.list, Qt.Key.Key_S)
    qtbot.keyClicks(dialog.same, "road")
    press(qtbot, dialog.same, Qt.Key.Key_Return)
    assert dialog.head.text() == "2 articles, 1 story"
    with opened.read() as session:
        assert {one.id for one in story_of(session, ids[0]).articles} == {ids[0], ids[2]}
    dialog.ask_same()
    qtbot.keyClicks(dialog.same, "no such headline")
    press(qtbot, dialog.same, Qt.Key.Key_Return)
    assert "choose one" in dialog.fault.text()


def test_tellings_of_a_story_are_joined_to_one_origin_each(stories, theme, parent, qtbot):
    opened, ids = stories
    dialog = CopiesDialog(theme, opened, ids[0], parent)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.origins.text().endswith("O joins them.")
    press(qtbot, dialog.list, Qt.Key.Key_O)
    assert not dialog.buttons["O"].isEnabled()
    with opened.read() as session:
        origins = {row.origin_id for row in claim_rows(session) if row.place == "Syria"}
    assert len(origins) == 1
    assert None not in origins


def test_without_a_name_the_dialog_says_what_to_do(stories, theme, parent, qtbot):
    opened, ids = stories
    opened.project.who = None
    dialog = CopiesDialog(theme, opened, ids[0], parent)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog.list, Qt.Key.Key_X)
    assert "Say your name first" in dialog.fault.text()


def test_a_story_is_one_line_that_right_opens_and_left_folds(stories, open_project, qtbot):
    opened, ids = changed_text(stories)
    path = opened.project.path
    opened.close()
    window = open_project(path)
    library = window.deeds.moving.read.library
    wait_until(lambda: len(library.lines.ids) == 2)
    assert spoken_lines(library)[0].endswith("2 articles, 1 story")
    library.list.setFocus()
    library.list.setCurrentIndex(library.list.model().index(library.lines.row_of(ids), 0))
    press(qtbot, library.list, Qt.Key.Key_Right)
    wait_until(lambda: len(library.lines.ids) == 3)
    assert "2 changed since tagged" in spoken_lines(library)[1]
    press(qtbot, library.list, Qt.Key.Key_Left)
    wait_until(lambda: len(library.lines.ids) == 2)
    window.deeds.moving.read.open_article(ids)  # it is hidden in its story, whose line is then the one in hand
    assert library.list.currentIndex().row() == library.lines.row_of(ids)
    window.desk.actions["fold_stories"].trigger()
    wait_until(lambda: len(library.lines.ids) == 3)
    assert not any("1 story" in line for line in spoken_lines(library))
    window.desk.actions["fold_stories"].trigger()
    wait_until(lambda: len(library.lines.ids) == 2)
    place = library.list.visualRect(library.list.model().index(library.lines.row_of(ids), 0))
    qtbot.mouseClick(library.list.viewport(), Qt.MouseButton.LeftButton, pos=place.bottomLeft() + QPoint(30, -6))
    wait_until(lambda: len(library.lines.ids) == 3)


def spoken_lines(library):
    model = library.list.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    spoken = [model.data(index, Qt.ItemDataRole.AccessibleTextRole) for index in rows]
    return [line for line in spoken if " claims" in line]


def test_the_facts_line_counts_what_waits_and_an_older_version_is_only_read(stories, open_project, qtbot):
    opened, article = changed_text(stories)
    path = opened.project.path
    opened.close()
    window = open_project(path)
    read = window.deeds.moving.read
    read.open_article(article)
    facts = read._pane.facts
    assert facts._changed.accessibleName() == "2 changed since tagged"
    assert facts._copies.accessibleName() == "2 articles, 1 story"
    with window.opened.read() as session:
        claim = claim_rows(session, article)[0]
    window.deeds.moving.to_sentence(claim.id)
    assert (read.article.number, read.article.is_newest) == (1, False)
    assert facts._changed.accessibleName() == "Open version 2"
    assert "Version 1 of 2: 2,000 → 1,000" in read.inspector._where.text()
    facts._changed.click()
    assert read.article.is_newest


def test_a_version_that_comes_while_the_article_is_open_is_shown_and_tagged_at_once(stories, open_project, qtbot):
    opened, ids = stories
    path = opened.project.path
    opened.close()
    window = open_project(path)
    read = window.deeds.moving.read
    read.open_article(ids[0])
    with window.opened.edit("New version") as session:
        made = add_version(session, ids[0], prepare_text(f"Update.\n\n{BODY}"))
    assert (read.article.version_id, read.article.is_newest) == (made.version_id, True)
    with window.opened.read() as session:
        there = tagged_words(session, made.version_id)
    assert {one.id for one in read._pane.tagged} == {one.id for one in there}
    read.reader.tagged.emit("place", 0, 6)
    with window.opened.read() as session:
        assert {one.quote for one in tagged_words(session, made.version_id)} - {one.quote for one in there} == {
            "Update"
        }
    window.opened.undo()
    window.opened.undo()
    assert (read.article.number, read.article.versions) == (1, 1)


def test_what_was_fetched_again_is_looked_at_before_it_is_a_version(stories, theme, parent, qtbot, tmp_path):
    opened, ids = stories
    with opened.read() as session:
        article = read_article(session, ids[0])
    dialog = NewVersionDialog(article, article.body, str(tmp_path), parent)
    qtbot.addWidget(dialog)
    dialog.propose(BODY.replace("2,000", "1,000"), "Fetched again")
    assert (dialog._said.text(), dialog.reason.text()) == ("1 difference, 1 in facts: 2,000 → 1,000", "Fetched again")
