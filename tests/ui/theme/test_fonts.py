"""The typefaces as Qt sees them, role by role."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from ui.theme.theme import Theme


@pytest.mark.parametrize(
    ("role", "family", "pixels", "weight"),
    [
        ("micro", "Inter", 11, 400),
        ("caption", "Inter", 12, 400),
        ("body", "Inter", 13, 400),
        ("body_strong", "Inter", 13, 600),
        ("section", "Inter", 14, 600),
        ("title", "Inter", 17, 600),
        ("display", "Inter", 24, 600),
        ("reader", "Source Serif 4", 17, 400),
        ("reader_head", "Source Serif 4", 27, 600),
    ],
)
def test_each_role_has_its_face_size_and_weight(theme: Theme, role: str, family: str, pixels: int, weight: int) -> None:
    shown = QFontInfo(theme.font(role))
    assert (shown.family(), shown.pixelSize(), shown.weight()) == (family, pixels, weight)


def test_the_faces_are_grouped_under_their_two_families(theme: Theme) -> None:
    theme.font("reader")
    assert {"Regular", "Italic", "Medium", "SemiBold"} <= set(QFontDatabase.styles("Inter"))
    assert {"Regular", "Italic", "Semibold"} <= set(QFontDatabase.styles("Source Serif 4"))


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold])
def test_digits_are_tabular_but_text_between_them_is_not_pulled_apart(theme: Theme, weight: QFont.Weight) -> None:
    tabular = theme.font("body")
    tabular.setWeight(weight)
    plain = QFont(tabular)
    plain.unsetFeature(QFont.Tag("tnum"))
    widths = {QFontMetricsF(tabular).horizontalAdvance(digit * 8) for digit in "0123456789"}
    assert len(widths) == 1
    for sign in (" ", "-", ",", "("):
        assert QFontMetricsF(tabular).horizontalAdvance(sign) == QFontMetricsF(plain).horizontalAdvance(sign)


def test_an_unknown_role_is_a_mistake_that_shows(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.font("headline")
