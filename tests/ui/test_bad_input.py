"""Bad files opened on the desktop: a notice with one sentence, what was open stays open, and the window answers."""

import os
import struct
import time

import pytest
from hands import wait_until

from db.sqlite import connect


def _text(whole: bytes) -> bytes:
    return b"These are my notes.\n" * 50


def _cut(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def _header_only(whole: bytes) -> bytes:
    return whole[:100]


def _garbage(whole: bytes) -> bytes:
    return os.urandom(20_000)


def _newer(whole: bytes) -> bytes:
    return whole[:60] + struct.pack(">I", 99) + whole[64:]


def _damaged(whole: bytes) -> bytes:
    return whole[:4096] + b"\xff" * 512 + whole[4608:]


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (_text, "bad.muster is not a Muster project"),
        (_cut, "bad.muster is cut off"),
        (_header_only, "bad.muster is cut off"),
        (_garbage, "bad.muster is not a Muster project"),
    ],
)
def test_a_file_that_is_no_sound_project_leaves_the_open_one_open(window, built_sample, tmp_path, made, says):
    bad = tmp_path / "bad.muster"
    bad.write_bytes(made(built_sample.read_bytes()))
    before, opened = bad.read_bytes(), window.opened
    began = time.monotonic()
    window.deeds.take_dropped([bad])
    wait_until(lambda: window.desk.notices.words)
    assert time.monotonic() - began < 10
    assert window.desk.notices.words.startswith(says)
    assert "\n" not in window.desk.notices.words
    assert window.opened is opened
    assert bad.read_bytes() == before


@pytest.mark.parametrize(("made", "says"), [(_newer, "was made with a newer Muster"), (_damaged, "is damaged")])
def test_what_can_still_be_read_is_opened_read_only_with_the_reason(window, built_sample, tmp_path, made, says):
    bad = tmp_path / "bad.muster"
    bad.write_bytes(made(built_sample.read_bytes()))
    before = bad.read_bytes()
    window.deeds.take_dropped([bad])
    wait_until(lambda: window.opened.path == bad or window.desk.notices.words)
    assert f"bad.muster {says}" in window.strip.words
    assert window.opened.read_only
    window.close()
    assert bad.read_bytes() == before


def test_a_project_garbled_while_it_is_open_is_said_to_be_damaged(window):
    connection = connect(window.opened.path)
    connection.execute("UPDATE claim SET kind = 'rumour'")
    connection.close()
    with window.desk.attempt(), window.opened.read() as session:
        from workbench.claim_views import claim_rows

        claim_rows(session)
    assert "is damaged" in window.desk.notices.words


def test_a_window_asked_for_a_bad_file_shows_the_welcome_page_and_the_reason(open_window, tmp_path):
    bad = tmp_path / "bad.muster"
    bad.write_bytes(b"SQLite format 3\0" + b"\0" * 200)
    shown = open_window(bad)
    wait_until(lambda: shown.desk.notices.words)
    assert shown.desk.notices.words == "bad.muster is not a Muster project. Choose a .muster file."
    assert shown.opened is None


def test_files_that_cannot_be_read_are_named_in_the_dialog_and_the_good_one_comes_in(window, tmp_path, qtbot):
    from ui.incoming.import_dialog import ImportDialog

    contents = {
        "noise.txt": bytes(range(256)) * 400,
        "big.txt": b"About 2,500 troops. " * 2_500_000,
        "deep.html": b"<html><body>" + b"<div>" * 50_000 + b"word",
        "good.txt": b"About 2,500 troops are in Iraq, an official said on Wednesday.",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    began = time.monotonic()
    dialog = ImportDialog(window.desk, window.opened, [tmp_path / name for name in (*contents, "gone.txt")], window)
    qtbot.addWidget(dialog)
    wait_until(lambda: dialog.list.model().rowCount() == 5)
    assert time.monotonic() - began < 15
    said = dialog._state.text()
    assert all(name in said for name in ("noise.txt", "big.txt", "deep.html", "gone.txt"))
    assert [one.article.name for one in dialog.batch().found] == ["good.txt"]
