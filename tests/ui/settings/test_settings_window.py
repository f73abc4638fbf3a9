"""The Settings window on the real program: what is chosen holds at once, by keys and by mouse."""

from collections.abc import Iterator

import pytest
from hands import press, wait_until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from ui.keys import scopes
from ui.keys.inforce import adopt
from ui.settings.pages import OFFERS, TITLES
from workbench.settings import PAGES, load_settings


@pytest.fixture(autouse=True)
def _keys_of_the_catalogue() -> Iterator[None]:
    yield
    adopt({}, letters=True)
    scopes.adopt(str)


@pytest.fixture
def shown(window):
    window.desk.actions["settings"].trigger()
    yield window.deeds.setting._shown
    window.deeds.setting._shown.close()


def test_every_setting_of_a_page_is_offered_there():
    for page in TITLES:
        offered = {offer.name for offer in OFFERS[page]} | ({"keys"} if page == "keys" else set())
        assert set(PAGES[page]) <= offered


def test_what_is_chosen_holds_at_once_and_is_kept(window, shown):
    theme, size, ring = (shown.row(name).control for name in ("theme", "reader_text_px", "large_focus"))
    assert isinstance(theme, QComboBox)
    assert isinstance(size, QSpinBox)
    assert isinstance(ring, QCheckBox)
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    size.setValue(21)
    ring.click()
    density = shown.row("density").control
    density.setCurrentIndex(density.findData("compact"))
    density.activated.emit(density.currentIndex())
    assert window.desk.theme.is_dark
    assert window.deeds.moving.read.reader.text_size == 21
    assert (window.desk.theme.ring_px, window.desk.theme.row_px) == (4, 24)
    kept = load_settings()
    assert (kept.theme, kept.reader_text_px, kept.large_focus, kept.density) == ("dark", 21, True, "compact")
    shown.show_page("reading")
    shown.defaults.click()
    assert window.deeds.moving.read.reader.text_size == 17
    assert load_settings().theme == "dark"


def test_the_name_stands_on_the_next_edit(window, shown):
    name = shown.row("analyst").control
    assert isinstance(name, QLineEdit)
    name.setText("  B. Analyst ")
    name.editingFinished.emit()
    assert window.opened.project.who == "B. Analyst"


def test_search_leaves_what_has_the_words_and_says_when_nothing_has(shown):
    shown.search.setText("backup")
    assert shown.page == "files"
    assert not shown.row("back_up_on_opening").isHidden()
    assert shown.row("originals").isHidden()
    shown.search.setText("wire copies")
    assert shown.page == "keys"
    assert [entry.name for entry in shown.keys.rows.shown] == ["find_copies"]
    shown.search.setText("zzzz")
    assert not shown.nothing.isHidden()
    shown.search.setText("")
    assert shown.nothing.isHidden()


def _record(shown, name, key, modifier=Qt.KeyboardModifier.NoModifier):
    shown.show_page("keys")
    shown.keys.choose(name)
    shown.keys.recorder.click()
    press(shown.keys.recorder, key, modifier)


def test_a_key_is_recorded_and_a_clash_is_shown_and_settled(window, shown):
    actions = window.desk.actions
    _record(shown, "save_original", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Export figure" in shown.keys.said.text()
    assert [key.toString() for key in actions["export_figure"].shortcuts()] == ["Ctrl+E"]
    shown.keys.take.click()
    assert [key.toString() for key in actions["save_original"].shortcuts()] == ["Ctrl+E"]
    assert actions["export_figure"].shortcuts() == []
    assert load_settings().keys == {"save_original": ("Ctrl+E",), "export_figure": ()}
    shown.keys.choose("export_figure")
    shown.keys.reset.click()
    assert [key.toString() for key in actions["export_figure"].shortcuts()] == ["Ctrl+E"]
    assert actions["save_original"].shortcuts() == []
    shown.keys.reset_all.click()
    assert load_settings().keys == {}


def test_a_letter_alone_is_refused_for_the_window_and_a_fixed_key_for_its_place(shown):
    _record(shown, "quit", Qt.Key.Key_J)
    assert "would be typed into fields" in shown.keys.said.text()
    _record(shown, "tag_claim", Qt.Key.Key_U)
    assert "belongs to the place itself" in shown.keys.said.text()
    assert load_settings().keys == {}


def test_a_letter_put_elsewhere_tags_and_the_old_one_does_nothing(window, shown):
    _record(shown, "tag_claim", Qt.Key.Key_J)
    assert window.desk.actions["tag_claim"].text().endswith("\tJ")
    read = window.deeds.moving.read
    window.workspace.show_view("read")
    wait_until(lambda: read.article_id is not None)
    reader = read.reader
    tagged = []
    reader.tagged.connect(lambda *_: tagged.append(1))
    text = reader.toPlainText()
    start = text.index("the")
    reader.select_span(start, start + 3)
    reader.setFocus()
    press(reader, Qt.Key.Key_C)
    assert tagged == []
    claims = len(_claims(window))
    press(reader, Qt.Key.Key_J)
    assert len(_claims(window)) == claims + 1


def _claims(window):
    from workbench.claim_views import claim_rows

    with window.opened.read() as session:
        return claim_rows(session)
