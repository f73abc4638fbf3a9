"""Code points and UTF-16 units agree with Python's own encoder, for any text."""

from hypothesis import given
from hypothesis import strategies as st

from ui.reader.offsets import Offsets, displayable

TEXTS = st.text(
    st.one_of(st.characters(), st.sampled_from("a é e\u0301\n👩‍👩‍👧🇮🇶עبـ\u202e\r\ufffc\x00\ud800")), max_size=60
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS)
def test_every_code_point_lies_where_the_encoder_puts_it(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_units(point) == units(text[:point])
        assert offsets.to_points(units(text[:point])) == point


@given(TEXTS)
def test_what_is_displayed_has_a_sign_for_each_stored_sign(text: str) -> None:
    shown = displayable(text)
    assert len(shown) == len(text)
    assert units(shown) == units(text)
    shown.encode("utf-8")  # no half surrogates left


def test_the_middle_of_a_surrogate_pair_counts_as_its_start() -> None:
    offsets = Offsets("a🛰b🛰")
    assert [offsets.to_points(unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]


def test_places_outside_the_text_are_pulled_to_its_ends() -> None:
    offsets = Offsets("🛰")
    assert (offsets.to_units(-3), offsets.to_units(9)) == (0, 2)
    assert offsets.to_points(9) == 1
