"""Keys put elsewhere: clashes, single letters, what is handed on as a file."""

import pytest

from db.errors import WorkbenchError
from ui.keys.exchange import read_keys, write_keys
from ui.keys.inforce import ENTRIES, FIXED, holders, is_fixed, keys_of, scope_of, simplified, usual, without


def test_a_letter_clashes_in_its_own_place_only():
    assert [entry.name for entry in holders("C", "reader", {})] == ["tag_claim"]
    assert [entry.name for entry in holders("C", "matrix", {})] == ["mark_consistent"]


def test_a_key_of_the_window_clashes_everywhere():
    assert [entry.name for entry in holders("Ctrl+E", "reader", {})] == ["export_figure"]
    assert {"tag_claim", "mark_consistent"} <= {entry.name for entry in holders("C", "", {})}


def test_a_key_that_was_given_away_clashes_no_more():
    changes = without("Ctrl+E", ["export_figure"], {})
    assert changes == {"export_figure": ()}
    assert holders("Ctrl+E", "", changes) == []


def test_the_usual_keys_are_no_change():
    assert simplified({"undo": usual(ENTRIES["undo"]), "redo": ("F2",), "nonsense": ("F4",)}) == {"redo": ("F2",)}


def test_the_keys_of_the_catalogue_clash_nowhere():
    for entry in ENTRIES.values():
        for key in keys_of(entry, {}):
            assert [one.name for one in holders(key, scope_of(entry), {})] == [entry.name], key
            assert not is_fixed(key, scope_of(entry)) or key in FIXED[scope_of(entry)] & {"Return"}, key


def test_keys_go_to_a_file_and_come_back(tmp_path):
    changes = {"undo": ("Ctrl+U",), "tag_claim": ("J",), "quit": ()}
    write_keys(tmp_path / "keys.toml", changes)
    assert read_keys(tmp_path / "keys.toml") == changes


@pytest.mark.parametrize(
    "text", ["[keys]\nundo = 3\n", '[keys]\nundo = ["Ctrl+U, Ctrl+V"]\n', "no toml [", 'keys = "x"', ""]
)
def test_a_file_that_holds_no_keys_is_refused_in_one_sentence(tmp_path, text):
    (tmp_path / "keys.toml").write_text(text)
    with pytest.raises(WorkbenchError, match=r"keys\.toml"):
        read_keys(tmp_path / "keys.toml")
