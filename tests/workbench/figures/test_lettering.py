"""Words are wrapped by their widths: none is lost, none is wider than its line."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.figures.lettering import LEADING, Run, fitted, paragraph
from workbench.figures.typeface import drawable, text_width

words = st.text(st.characters(codec="utf-8"), max_size=200)


@given(words, st.floats(40, 400))
def test_a_paragraph_keeps_every_word_within_its_width(text, width):
    letterings, height = paragraph([Run(text, "#000000")], 7, width)
    shown = "".join(lettering.run.text for lettering in letterings)
    assert "".join(shown.split()) == "".join(drawable(text).split())
    assert all(line.x + text_width(line.run.text, 7) <= width + 0.01 for line in letterings)
    assert height >= 7 * LEADING * len({line.y for line in letterings}) - 0.01


@given(words)
def test_what_is_shown_has_no_control_signs(text):
    assert drawable(text).isprintable()


def test_a_missing_sign_becomes_a_box():
    assert drawable("a\x00b 🚨 c") == "ab □ c"


def test_runs_of_two_weights_follow_each_other_in_one_line():
    letterings, _ = paragraph([Run("Note.", "#000000", 600), Run("Two words", "#000000")], 7, 400)
    assert [(line.run.text, line.run.weight) for line in letterings] == [("Note.", 600), ("Two words", 400)]
    assert letterings[1].x > text_width("Note.", 7, 600)


def test_a_line_that_is_too_long_ends_in_an_ellipsis():
    assert fitted("short", 7, 100) == "short"
    shortened = fitted("a line that is much too long", 7, 60)
    assert shortened.endswith("…")
    assert text_width(shortened, 7) <= 60
