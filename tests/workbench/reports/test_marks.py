"""The marks in a report's text are read as they were written, whatever the words are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.reports.document import Link, Words
from workbench.reports.marks import (
    Cited,
    Citing,
    NumberMark,
    cited_in,
    numbers_in,
    plain_words,
    read_marks,
    renumbered,
    write_marks,
)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("plain", (Words("plain"),)),
        ("a **b** c", (Words("a "), Words("b", strong=True), Words(" c"))),
        ("*so* ***both***", (Words("so", slanted=True), Words(" "), Words("both", strong=True, slanted=True))),
        (r"2 \* 3 \[@claim:1] \{#2}", (Words("2 * 3 [@claim:1] {#2}"),)),
        (
            "it fell [@claim:12, @source:7].",
            (Words("it fell "), Citing((Cited("claim", 12), Cited("source", 7))), Words(".")),
        ),
        ("at {#15} now", (Words("at "), NumberMark(15), Words(" now"))),
        ("[4] and {x}", (Words("[4] and {x}"),)),
        ("see https://a.example/x.", (Words("see "), Link("https://a.example/x", "https://a.example/x"), Words("."))),
        ("javascript:alert(1)", (Words("javascript:alert(1)"),)),
        ("", ()),
    ],
)
def test_text_is_read_as_marks(text, marks):
    assert read_marks(text) == marks


def test_what_a_text_names_is_found_and_renumbered():
    text = "{#1} of {#22} [@claim:5] **{#1}**"
    assert numbers_in(text) == [1, 22, 1]
    assert cited_in(text) == [Cited("claim", 5)]
    assert renumbered(text, {1: 9, 2: 8}) == "{#9} of {#22} [@claim:5] **{#9}**"
    assert plain_words("**A** {#1}", lambda _: "seven") == "A seven"


_words = st.builds(Words, st.text(min_size=1).filter(lambda words: "http" not in words), st.booleans(), st.booleans())
_marks = st.one_of(
    _words,
    st.builds(NumberMark, st.integers(0, 2**63 - 1)),
    st.builds(
        lambda ids: Citing(tuple(Cited("claim", one) for one in ids)),
        st.lists(st.integers(0, 2**63 - 1), min_size=1, max_size=3),
    ),
)


@settings(max_examples=40)
@given(st.lists(_marks))
def test_any_marks_come_back_as_they_were_written(marks):
    read = read_marks(write_marks(marks))
    assert _spelled(read) == _spelled(marks)
    assert read_marks(write_marks(read)) == read


def _spelled(marks) -> list[object]:
    """Each sign with its look, so that it is of no matter how words are cut."""
    return [
        each
        for mark in marks
        for each in ([(sign, mark.strong, mark.slanted) for sign in mark.text] if isinstance(mark, Words) else [mark])
    ]
