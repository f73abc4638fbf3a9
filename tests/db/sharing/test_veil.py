"""A name is found however it is written, and what stands in its place keeps the text's length or reads as words."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.sharing.veil import Secret, Veil

HARROW = Secret(14, "S-14", "a US official", ("Jane Harrow", "Harrow"))
NUNEZ = Secret(15, "S-15", "an aide", ("Zoë Núñez",))


@pytest.mark.parametrize(
    "written",
    [
        *("Jane Harrow", "JANE HARROW", "jane harrow", "Jane  Harrow", "Jane\nHarrow", "Jane\u00a0Harrow"),
        *(
            "jane-harrow",
            "jane_harrow",
            "JaneHarrow",
            "Jane-\nHarrow",
            "Harrow",
            "HARROW's",
            "the Harrows",
            r"Jane\nHarrow",
        ),
    ],
)
def test_a_name_is_found_in_every_writing(written):
    assert Veil([HARROW]).named(f"So said {written}, twice.") is HARROW


@pytest.mark.parametrize("written", ["harrowing", "Jane Harris", "Iarrow", "Jan Eharrowx", ""])
def test_what_is_not_the_name_stays(written):
    assert Veil([HARROW]).covered(written) == written


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKD"])
@pytest.mark.parametrize("case", [str, str.upper, str.lower, str.title])
def test_accents_are_found_composed_taken_apart_left_out_and_escaped(form, case):
    written = unicodedata.normalize(form, case("Zoë Núñez"))
    bare = "".join(letter for letter in unicodedata.normalize("NFD", written) if not unicodedata.combining(letter))
    for each in (written, bare, json.dumps(written), json.dumps(written, ensure_ascii=False)):
        assert Veil([NUNEZ]).named(each) is NUNEZ


def test_names_in_other_scripts_are_found_inside_words():
    arabic, chinese = Secret(1, "S-1", "x", ("كريم",)), Secret(2, "S-2", "x", ("王毅",))
    assert Veil([arabic]).named("وقال وكريم أمس") is arabic
    assert Veil([chinese]).named("外长王毅表示") is chinese


def test_cover_and_blocks():
    veil = Veil([HARROW])
    assert veil.covered("Met Jane Harrow; Harrow’s word.") == "Met a US official; a US official’s word."
    assert veil.blocked("Met Jane\nHarrow 🪖.") == "Met ████\n██████ 🪖."


def test_the_longer_name_goes_first():
    assert Veil([Secret(1, "S-1", "X", ("Harrow", "Colonel Jane Harrow"))]).covered("Colonel Jane Harrow") == "X"


def test_nothing_is_found_without_names():
    veil = Veil([Secret(1, "S-1", "X", ("", "-", "Q"))])
    assert veil.named("Anything at all, Q.") is None


@given(st.text(), st.text())
def test_blocks_keep_every_length_and_leave_no_name(before, after):
    veil = Veil([HARROW])
    text = f"{before} Jane Harrow {after}"
    assert len(veil.blocked(text)) == len(text)
    assert veil.named(veil.blocked(text)) is None
