"""The window as a whole: opening, bad files, jumps, themes, panes, undo in the menu."""

from dataclasses import replace
from pathlib import Path

import pytest
from hands import ALT, CTRL, give_text, press, type_in, wait, wait_until, with_dialog
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from db.project import Project
from ui.catalogue import CATALOGUE
from workbench.library import library_rows
from workbench.settings import load_settings, save_settings


def test_with_nothing_to_open_the_welcome_page_stands(open_window):
    window = open_window()
    assert window._pages.currentWidget() is window.welcome
    assert not window.desk.actions["import_articles"].isEnabled()


def test_the_list_of_articles_is_there_before_the_project_is_open(open_project, sample, monkeypatch):
    from ui import firstlook

    seen = []
    original = firstlook.Loading.start

    def start(loading) -> None:
        seen.append(loading.parent().workspace._first.list.model().rowCount())
        original(loading)

    monkeypatch.setattr(firstlook.Loading, "start", start)
    open_project(sample)
    assert seen[0] > 20  # 20 articles and their months


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"my notes\n" * 40, "is not a Muster project"), (None, "does not exist"), (b"", "is not a Muster project")],
)
def test_a_file_that_is_no_project_is_a_notice_and_nothing_else_happens(open_window, tmp_path, content, says):
    path = tmp_path / "notes.muster"
    if content is not None:
        path.write_bytes(content)
    window = open_window(path)
    assert says in window.desk.notices.words
    assert window.opened is None
    assert content is None or path.read_bytes() == content


def test_a_truncated_project_dropped_on_the_window_leaves_the_open_one_open(window, sample, tmp_path):
    cut = tmp_path / "cut.muster"
    cut.write_bytes(Path(sample).read_bytes()[:9000])
    _drop(window, [cut])
    assert "is cut off" in window.desk.notices.words
    assert window.opened.path == sample


def test_files_dropped_on_the_window_are_looked_at_and_then_come_in(window, tmp_path):
    good, noise = tmp_path / "good.txt", tmp_path / "noise.txt"
    good.write_text("About 40 soldiers went home from Iraq on Friday, the army said.")
    noise.write_bytes(bytes(range(256)) * 50)

    from hands import with_dialog

    def answer(dialog) -> None:
        wait_until(lambda: dialog.list.model().rowCount() == 2)
        assert "noise.txt is not a text" in dialog._state.text()
        assert dialog.button.text() == "Import 1 article"
        type_in(dialog.form.field("published"), "2025-02-30")
        press(dialog.button, Qt.Key.Key_Space)
        assert "does not exist" in dialog._state.text()
        dialog.form.field("published").clear()
        type_in(dialog.form.field("published"), "2025-03-01")
        press(dialog.button, Qt.Key.Key_Space)

    with_dialog(answer, lambda: _drop(window, [noise, good]))
    read = window.deeds.moving.read
    wait_until(lambda: read.article is not None and read.article.body.startswith("About 40"))
    assert window.desk.actions["undo"].text().startswith("Undo Import “About 40")
    press(window, Qt.Key.Key_Z, CTRL)
    assert not any("About 40" in row.title for row in _rows(window))


def _rows(window):
    with window.opened.read() as session:
        return library_rows(session)


def _drop(window, paths) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, none)
    window.dropEvent(event)


def test_jumps_go_back_and_forward_across_views(window):
    read = window.deeds.moving.read
    claim = next(iter(_claims(window)))
    window.deeds.moving.to_sentence(claim.id)
    assert (read.article_id, read.claim_id) == (claim.article_id, claim.id)
    press(window, Qt.Key.Key_J, CTRL)
    assert window.workspace.current == "chart"
    press(window, Qt.Key.Key_Left, ALT)
    assert (window.workspace.current, read.claim_id) == ("read", claim.id)
    press(window, Qt.Key.Key_Right, ALT)
    assert window.workspace.current == "chart"


def test_every_view_opens_by_its_key_and_lists_what_there_is(window):
    for key, name in ((Qt.Key.Key_2, "claims"), (Qt.Key.Key_3, "sources"), (Qt.Key.Key_7, "history")):
        press(window, key, CTRL)
        assert window.workspace.current == name
        view = window.workspace.view(name)
        model = view.registry.model if name == "sources" else view.model
        assert model.rowCount() > 20
    press(window, Qt.Key.Key_1, CTRL)
    assert window.workspace.current == "read"


def test_a_row_of_the_claims_table_opens_its_sentence(window):
    press(window, Qt.Key.Key_2, CTRL)
    table = window.workspace.view("claims")
    type_in(table.filter, "3,870")
    assert table.model.counts[0] == 1
    table.table.selectRow(0)
    press(table.table, Qt.Key.Key_Return)
    read = window.deeds.moving.read
    assert window.workspace.current == "read"
    assert "3,870" in read.article.body
    assert read.claim_id is not None


def test_the_theme_is_switched_kept_and_used_next_time(window):
    window.desk.actions["theme_dark"].trigger()
    assert window.desk.theme.is_dark
    assert load_settings().theme == "dark"
    press(window, Qt.Key.Key_5, CTRL)
    wait(150)
    ground = window.deeds.moving.chart.canvas.picture().toImage().pixelColor(3, 3)
    assert ground.lightness() < 60
    window.desk.actions["theme_light"].trigger()
    wait(150)
    ground = window.deeds.moving.chart.canvas.picture().toImage().pixelColor(3, 3)
    assert ground.lightness() > 200


def test_text_size_and_panes_follow_their_keys(window):
    read = window.deeds.moving.read
    press(window, Qt.Key.Key_Plus, CTRL)
    assert read.reader.text_size == 18
    press(window, Qt.Key.Key_0, CTRL)
    assert read.reader.text_size == 17
    press(window, Qt.Key.Key_B, CTRL)
    assert not read.library.isVisible()
    press(window, Qt.Key.Key_B, CTRL)
    assert read.library.isVisible()
    press(window, Qt.Key.Key_F6)
    first = window.focusWidget()
    press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is not first


def test_a_narrow_window_folds_the_library_and_a_wide_one_brings_it_back(window):
    read = window.deeds.moving.read
    window.resize(1000, 700)
    wait(60)
    assert not read.library.isVisible()
    window.resize(1440, 900)
    wait(60)
    assert read.library.isVisible()


def test_the_palette_finds_by_a_few_letters_and_leaves_nothing_behind_on_escape(window):
    press(window, Qt.Key.Key_K, CTRL)
    palette = window.deeds.moving.palette
    type_in(palette.field, ">darkk")
    assert palette.texts() == []
    palette.field.setText(">fulls")
    assert palette.texts()[0] == "Full screen"
    palette.field.setText("#C-001")
    assert palette.texts()[0].startswith("C-001")
    press(palette, Qt.Key.Key_Return)
    assert window.deeds.moving.read.claim_id is not None
    press(window, Qt.Key.Key_K, CTRL)
    press(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_every_action_can_be_found_in_the_palette(window):
    press(window, Qt.Key.Key_K, CTRL)
    palette = window.deeds.moving.palette
    missing = []
    for entry in CATALOGUE:
        name = entry.text.removesuffix("…")
        palette.field.setText(f">{name}")
        if entry.name != "find_command" and name not in palette.texts():
            missing.append(entry.name)
    palette.close()
    assert missing == []


def test_every_action_does_something(window):
    unconnected = [
        entry.name
        for entry in CATALOGUE
        if not window.desk.actions[entry.name].receivers("2triggered(bool)") and not entry.letter
    ]
    assert unconnected == []


def test_size_and_last_project_are_as_they_were_left(open_project, sample):
    window = open_project(sample)
    window.resize(1200, 800)
    window.close()
    kept = load_settings()
    assert kept.last == str(sample)
    assert kept.recent == (str(sample),)
    again = open_project(None, last=kept.last)
    assert again.opened.path == sample


def test_settings_that_cannot_be_read_count_as_not_set(monkeypatch, tmp_path):
    save_settings(replace(load_settings(), analyst="A", theme="dark"))
    from workbench.settings import settings_file

    settings_file().write_text('theme = 3\nrecent = "no"\nunknown = 1\n[general]\nanalyst = "B"')
    assert (load_settings().theme, load_settings().recent, load_settings().analyst) == ("system", (), "B")
    settings_file().write_text("{broken")
    assert load_settings().analyst == ""


def test_a_job_can_be_cancelled_and_says_how_far_it_is(window):
    import time

    from workbench.progress import Progress

    reached = []

    def job(progress: Progress) -> None:
        for step in range(400):
            reached.append(step)
            progress.report(step, 400, "Counting")
            time.sleep(0.01)

    window.desk.jobs.start(job, reached.append)
    wait_until(window.desk.status._work.isVisible)
    assert window.desk.status._work._words.text().startswith("Counting ")
    window.desk.status._work.cancel.click()
    wait_until(lambda: not window.desk.jobs.is_busy)
    assert len(reached) < 400
    assert not window.desk.status._work.isVisible()


def test_a_job_refused_is_a_notice(window):
    from db.errors import WorkbenchError

    def job(_progress) -> None:
        raise WorkbenchError("The drive is full: make space and do it again.")

    window.desk.jobs.start(job, print)
    wait_until(lambda: "drive is full" in window.desk.notices.words)


def _claims(window):
    from workbench.claim_views import claim_rows

    with window.opened.read() as session:
        return claim_rows(session)


def test_an_empty_project_says_how_to_begin_and_the_first_article_takes_its_place(open_project, tmp_path):
    from workbench.importing import import_articles
    from workbench.incoming import from_text

    empty = tmp_path / "empty.muster"
    Project.create(empty, "empty", "A. Analyst").close()
    window = open_project(empty)
    read = window.deeds.moving.read
    pane = read._pane
    assert "Drop articles here" in pane._nothing.text()
    assert pane._nothing.isVisible()
    assert not pane.reader.isVisible()
    assert not pane.bar.isVisible()
    outcome = import_articles(window.opened.project, [from_text("About 600 soldiers are in Iraq.")])
    wait_until(lambda: read.library.lines.ids)
    read.open_article(outcome.added[0].id)
    assert pane.reader.isVisible()
    assert not pane._nothing.isVisible()


def test_panes_are_as_wide_as_they_were_left(open_project, sample):
    window = open_project(sample)
    read = window.deeds.moving.read
    read.setSizes([340, 1032])
    press(window, Qt.Key.Key_5, CTRL)
    chart = window.deeds.moving.chart
    chart.setSizes([300, 700, 372])
    left = (read.sizes()[0], chart.sizes()[0])
    window.close()
    again = open_project(sample)
    press(again, Qt.Key.Key_5, CTRL)
    assert (again.deeds.moving.read.sizes()[0], again.deeds.moving.chart.sizes()[0]) == left


def test_the_keys_go_to_the_text_when_a_project_is_opened(window):
    read = window.deeds.moving.read
    wait_until(lambda: window.focusWidget() is read.reader)
    decided = read.deciding.walk.suggestion.id
    press(window.focusWidget(), Qt.Key.Key_R)
    assert read.deciding.walk.get(decided) is None
    assert read.deciding.walk.suggestion is not None


def test_in_an_empty_project_no_key_opens_anything(open_project, tmp_path):
    empty = tmp_path / "empty.muster"
    Project.create(empty, "empty", "A. Analyst").close()
    window = open_project(empty)
    wait_until(lambda: window.focusWidget() is window.deeds.moving.read.library.search_field)
    press(window.focusWidget(), Qt.Key.Key_Space)
    assert window.deeds.moving.palette is None


def test_a_newcomer_is_asked_for_a_name_once_whatever_the_answer(open_window, sample):
    window = open_window(analyst="")
    window.deeds.files.open_path(sample)
    wait_until(lambda: window.opened is not None)
    assert window.desk.notices.offer == "Say your name"
    with_dialog(give_text("N. Comer"), window.desk.notices.acted.emit)
    assert window.opened.project.who == window.settings.analyst == "N. Comer"


def test_who_does_not_want_to_say_a_name_is_not_asked_again(open_window, sample):
    window = open_window(analyst="")
    window.deeds.files.open_path(sample)
    wait_until(lambda: window.opened is not None)
    window.deeds.files.close_project()
    window.desk.notices.tell("", "")
    window.deeds.files.open_path(sample)
    wait_until(lambda: window.opened is not None)
    assert window.desk.notices.offer == ""
    assert window.opened.project.who is None
    assert load_settings().asked
