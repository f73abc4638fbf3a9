"""Texts, numbers and days in each language."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from db.values import Bound, Quantity
from ui.keys.inforce import adopt
from ui.language import numbers
from ui.language.chosen import language_of, speak
from ui.language.texts import counted, tr, written
from workbench.dates import read_typed_date
from workbench.figures import phrases


@pytest.fixture(autouse=True)
def _english_again(qapp) -> Iterator[None]:
    yield
    adopt({}, letters=True)
    speak("en")


@pytest.mark.parametrize(
    "quantity",
    [
        Quantity("x", Bound.EXACT, best=8892.0, low=8892.0, high=8892.0),
        Quantity("x", Bound.ABOUT, best=2500.0),
        Quantity("x", Bound.BETWEEN, low=900.0, high=1200.0),
        Quantity("x", Bound.BELOW, high=2000.0),
        Quantity("x", Bound.ABOVE, low=900.0),
    ],
)
def test_english_numbers_on_the_screen_are_those_of_figures(quantity):
    assert numbers.level_words(quantity) == phrases.level_words(quantity)


@pytest.mark.parametrize("edtf", ["2025-10-01", "2025-10", "2025", "[..2025-09-30]", "2025-03-02/2025-04-07"])
def test_english_days_on_the_screen_are_those_of_figures(edtf):
    as_of = read_typed_date(edtf)
    assert numbers.as_of_words(as_of) == phrases.as_of_words(as_of)


@pytest.mark.parametrize(
    ("language", "number", "day", "articles"),
    [
        ("en", "1,234,567", "1 Oct 2025", ["0 articles", "1 article", "2 articles", "1,200 articles"]),
        ("de", "1.234.567", "1. Okt. 2025", ["0 Artikel", "1 Artikel", "2 Artikel", "1.200 Artikel"]),
        ("ar", "١٬٢٣٤٬٥٦٧", "١ أكتوبر ٢٠٢٥", ["لا مقالات", "مقال واحد", "مقالان", "١٬٢٠٠ مقال"]),
    ],
)
def test_numbers_days_and_plurals_are_those_of_the_language(language, number, day, articles):
    speak(language)
    assert written(1_234_567) == number
    assert numbers.day_words(date(2025, 10, 1)) == day
    assert [counted(count, "article") for count in (0, 1, 2, 1200)] == articles


def test_arabic_has_its_six_plural_forms():
    speak("ar")
    assert [counted(count, "claim") for count in (0, 1, 2, 3, 11, 100)] == [
        *("لا ادعاءات", "ادعاء واحد", "ادعاءان", "٣ ادعاءات", "١١ ادعاءً", "١٠٠ ادعاء"),
    ]


def test_a_number_without_separators_does_not_take_them_from_the_next():
    speak("de")
    assert (written(2025, ""), written(2025)) == ("2025", "2.025")


def test_parts_are_put_in_and_a_text_without_translation_stays_english():
    speak("de")
    assert tr("Wrote {path}.", path="a.csv") == "a.csv geschrieben."
    assert tr("An unknown text") == "An unknown text"


def test_an_action_named_in_a_text_is_its_key_in_force():
    assert tr("Select words and press {tag_claim}, or choose a claim.").startswith("Select words and press C,")
    adopt({"tag_claim": ("J",)}, letters=True)
    assert tr("Select words and press {tag_claim}, or choose a claim.").startswith("Select words and press J,")


def test_the_system_language_is_taken_where_it_is_spoken():
    assert language_of("system") in {"en", "de", "ar"}
    assert language_of("fr") == "en"


def test_arabic_is_laid_out_from_the_right_and_qt_speaks_it_too(qapp):
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"
    speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_moment_has_the_time_of_the_clock():
    assert numbers.moment_words(datetime(2026, 11, 12, 17, 5)) == "12 Nov 2026, 17:05"  # noqa: DTZ001  a wall clock
