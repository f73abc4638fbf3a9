"""Sentences end where a reader would say, not at every full stop."""

import pytest

from workbench.sentences import sentence_at, trimmed


@pytest.mark.parametrize(
    ("text", "inside", "sentence"),
    [
        ("One here. Two there. Three.", "Two", "Two there."),
        ("Gen. Marlow of the U.S. Army spoke. He left.", "spoke", "Gen. Marlow of the U.S. Army spoke."),
        ("It fell by 2.5 per cent. “Not final,” she said.", "final", "“Not final,” she said."),
        ("“We stay.” They left.", "stay", "“We stay.”"),
        ("A first line\nA second line", "second", "A second line"),
        ("Who counts? Nobody! 900 remain.", "900", "900 remain."),
        ("Émile came. Ölü gitti.", "gitti", "Ölü gitti."),
        ("🛰 One. Two 🛰 two. Three", "Two", "Two 🛰 two."),
    ],
)
def test_the_sentence_round_a_word(text: str, inside: str, sentence: str) -> None:
    start, end = sentence_at(text, text.index(inside))
    assert text[start:end] == sentence


def test_blanks_at_the_ends_are_left_out() -> None:
    assert trimmed("ab  cd ", 2, 7) == (4, 6)
    assert trimmed("ab    ", 2, 6) == (6, 6)
