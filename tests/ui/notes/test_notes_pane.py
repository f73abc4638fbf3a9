"""Notes from the keyboard in the real window: written on what is chosen, linked, gone to, found, undone."""

from hands import ALT, CTRL, SHIFT, press, type_in, wait, wait_until
from PySide6.QtCore import Qt

from workbench.claim_views import claim_rows
from workbench.library import library_rows
from workbench.notes import all_notes, link, notes_on, unlink, write_note
from workbench.things import Thing


def _notes(window) -> list:
    with window.opened.read() as session:
        return all_notes(session)


def _write(window, words: str) -> None:
    """Ctrl+Shift+N, the words, Ctrl+Enter."""
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    editor = window.deeds.noting.pane.editor
    assert editor.words.hasFocus()
    type_in(editor.words, words)
    press(editor.words, Qt.Key.Key_Return, CTRL)


def test_a_note_is_written_on_what_is_chosen_linked_and_gone_to_by_keys(window):
    read, noting = window.deeds.moving.read, window.deeds.noting
    with window.opened.read() as session:
        claim, other = claim_rows(session)[:2]
    window.deeds.moving.to_sentence(claim.id)
    _write(window, "Whose briefing was it")
    (note,) = _notes(window)
    assert note.on.thing == Thing("claim", claim.id)
    assert window.opened.undo_label == "Write note"
    assert noting.pane.list.hasFocus()
    press(window, Qt.Key.Key_L, CTRL | ALT)
    chooser = noting.chooser
    chooser.field.setText(f"#C-{other.number:03d}")
    wait_until(lambda: chooser.texts() and chooser.texts()[0].startswith(f"C-{other.number:03d}"))
    press(chooser, Qt.Key.Key_Return)
    assert [one.thing for one in _notes(window)[0].uses] == [Thing("claim", claim.id), Thing("claim", other.id)]
    links = noting.pane.editor.links
    links.setFocus()
    press(links, Qt.Key.Key_Down)
    press(links, Qt.Key.Key_Return)
    assert read.claim_id == other.id
    wait_until(lambda: noting.sign.text() == "1 note")  # it is about this one too
    press(window, Qt.Key.Key_Left, ALT)
    assert read.claim_id == claim.id


def test_the_pane_opens_and_closes_by_keys_and_gives_the_focus_back(window):
    read, pane = window.deeds.moving.read, window.deeds.noting.pane
    read.reader.setFocus()
    press(read.reader, Qt.Key.Key_N, CTRL | ALT)
    assert pane.isVisible()
    assert "Ctrl+Shift+N" in pane._empty.text()
    assert pane.filter.hasFocus()
    press(pane.filter, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert read.reader.hasFocus()
    assert not window.desk.actions["toggle_notes"].isChecked()


def test_nothing_is_written_where_nothing_was_typed(window):
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    press(window.deeds.noting.pane.editor.words, Qt.Key.Key_Escape)
    assert _notes(window) == []
    assert not window.deeds.noting.pane.editor.isVisible()


def test_a_deleted_note_comes_back_and_all_of_the_project_are_found_by_words(window):
    pane = window.deeds.noting.pane
    _write(window, "Ask the bureau")
    window.deeds.moving.read.open_neighbour(1)
    wait(250)
    _write(window, "Nothing to ask")
    pane.scopes[1].click()
    assert [note.heading for note in pane._model.notes] == ["Nothing to ask", "Ask the bureau"]
    pane.filter.setText("bureau ask")
    assert [note.heading for note in pane._model.notes] == ["Ask the bureau"]
    pane.list.setFocus()
    press(pane.list, Qt.Key.Key_Delete)
    assert len(_notes(window)) == 1
    press(window, Qt.Key.Key_Z, CTRL)
    assert len(_notes(window)) == 2


def test_the_palette_finds_notes_sources_places_and_numbers(window):
    _write(window, "Zirconium in the margin")
    press(window, Qt.Key.Key_K, CTRL)
    palette = window.deeds.moving.palette
    palette.field.setText("zirconium")
    wait_until(lambda: "Zirconium in the margin" in palette.texts())
    palette.field.setText("@syr")
    wait_until(lambda: "Syria" in palette.texts())
    palette.field.setText("=900 syria")
    wait_until(lambda: palette.texts() and all(text.startswith("C-") for text in palette.texts()))
    palette.field.setText("=nothing")
    wait_until(lambda: palette.texts() == [])
    press(palette.field, Qt.Key.Key_Escape)


def test_every_kind_of_thing_is_gone_to(window):
    moving = window.deeds.moving
    with window.opened.read() as session:
        claim = next(row for row in claim_rows(session) if row.origin_id and row.source_id)
    for thing, view in (
        (Thing("article", claim.article_id), "read"),
        (Thing("source", claim.source_id), "sources"),
        (Thing("origin", claim.origin_id), "claims"),
        (Thing("event", 1), "claims"),
    ):
        moving.to_thing(thing)
        assert window.workspace.current == view
    moving.to_thing(Thing("source", claim.source_id))
    wait(250)
    _write(window, "On the source")
    with window.opened.read() as session:
        assert [note.body for note in notes_on(session, Thing("source", claim.source_id))] == ["On the source"]


def test_a_note_shows_on_the_rows_it_is_on_and_several_articles_are_marked_in_one_step(window):
    """One window for both: rows say how many notes they have, and a choice of rows is done or starred at once."""
    read, views = window.deeds.moving.read, window.deeds.moving.views
    with window.opened.read() as session:
        claim = next(row for row in claim_rows(session) if row.source_id)
    with window.opened.edit("Write note") as session:
        note = write_note(session, "Ask the desk", Thing("article", claim.article_id))
        link(session, note, Thing("claim", claim.id))
        link(session, note, Thing("source", claim.source_id))
    rows = read.library.list.model()
    said = {
        rows.article_id(rows.index(n)): rows.index(n).data(Qt.ItemDataRole.AccessibleTextRole)
        for n in range(len(rows.lines))
    }
    assert said[claim.article_id].endswith("1 note")
    assert not any(
        "note" in words.rpartition(", ")[2] for article, words in said.items() if article != claim.article_id
    )
    window.desk.actions["view_claims"].trigger()
    table = views.claims.claims
    assert {row.number: row.notes for row in table.model._rows if row.notes} == {claim.number: 1}
    cell = table.model.index(table.model.position(lambda row: row.notes), 0)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"C-{claim.number:03d}, 1 note"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    with window.opened.edit("Take link away") as session:
        unlink(session, note, Thing("claim", claim.id))
    assert not any(row.notes for row in table.model._rows)
    window.desk.actions["view_sources"].trigger()
    registry = views.sources.registry.list.model()
    spoken = [registry.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(registry.rowCount())]
    assert [words.endswith(", 1 note") for words in spoken].count(True) == 1
    _mark_several(window)


def _mark_several(window) -> None:
    window.desk.actions["view_read"].trigger()
    read, library = window.deeds.moving.read, window.deeds.moving.read.library
    library.list.setFocus()
    press(library.list, Qt.Key.Key_Home)
    for _ in range(2):
        press(library.list, Qt.Key.Key_Down, SHIFT)
    chosen = library.chosen_articles()
    assert len(chosen) == 3
    wait_until(lambda: read.article_id in chosen)
    was = _stars(window)
    press(window, Qt.Key.Key_B, CTRL | SHIFT)
    assert _stars(window) == was | set(chosen)
    assert window.opened.undo_label == "Star article: 3 articles"
    window.deeds.editing.undo()
    assert _stars(window) == was
    press(library.list, Qt.Key.Key_Up)
    assert library.chosen_articles() == []


def _stars(window) -> set[int]:
    with window.opened.read() as session:
        return {row.id for row in library_rows(session) if row.starred}
