"""The settings file: what is saved is read again; what is damaged is told in one sentence and kept aside."""

import json
from dataclasses import fields, replace

import pytest

from workbench.settings import (
    CHOICES,
    PAGES,
    RANGES,
    Settings,
    is_valid,
    load_settings,
    read_settings,
    restored,
    save_settings,
    settings_file,
)


def _write(text: str) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(text, "utf-8")


def test_what_is_saved_is_read_again():
    mine = Settings(
        analyst="A. Ünsal",
        language="ar",
        scale=150,
        recent=("/a.muster", "/b.muster"),
        keys={"undo": ("Ctrl+U",), "tag_claim": ()},
        watched={"/a.muster": "/in"},
        vague={"few": (3.0, 9.0), "dozens": (12.0, None)},
    )
    save_settings(mine)
    assert read_settings() == (mine, "")


def test_every_setting_stands_on_one_page_and_may_be_what_it_is_from_the_start():
    names = [name for names in PAGES.values() for name in names]
    assert sorted(names) == sorted(field.name for field in fields(Settings))
    assert all(is_valid(name, getattr(Settings(), name)) for name in (*CHOICES, *RANGES))


def test_a_setting_that_says_nothing_valid_is_named_and_the_others_stay():
    _write('[general]\ntheme = "purple"\nscale = 5000\nanalyst = "B"\n[reading]\nreader_leading = 2\n')
    settings, sentence = read_settings()
    assert (settings.theme, settings.scale, settings.analyst, settings.reader_leading) == ("system", 100, "B", 2.0)
    assert "theme, scale" in sentence


def test_a_damaged_file_is_kept_aside_and_told_once():
    _write("theme = [")
    settings, sentence = read_settings()
    assert settings == Settings()
    assert "settings.damaged.toml" in sentence
    assert settings_file().with_suffix(".damaged.toml").read_text() == "theme = ["
    assert read_settings() == (Settings(), "")


def test_settings_of_the_time_before_are_taken_over():
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    old = {"analyst": "C", "theme": "dark", "recent": ["/x.muster"], "vague": {"dozens": [12, None]}}
    settings_file().with_suffix(".json").write_text(json.dumps(old))
    read = load_settings()
    assert (read.analyst, read.theme, read.recent) == ("C", "dark", ("/x.muster",))
    assert read.vague == {"dozens": (12.0, None)}


@pytest.mark.parametrize("page", [page for page in PAGES if page != "kept"])
def test_restoring_a_page_leaves_the_others_and_the_watched_folders(page):
    changed = replace(Settings(), analyst="D", reader_text_px=20, letter_keys=False, large_focus=True, originals="all")
    changed = replace(changed, handling="TLP:RED", watched={"/a": "/b"})
    back = restored(changed, page)
    for name in (field.name for field in fields(Settings)):
        is_back = name in PAGES[page] and name != "watched"
        assert getattr(back, name) == getattr(Settings() if is_back else changed, name), name
