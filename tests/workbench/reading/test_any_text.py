"""Whatever the text: no exception, every suggestion quotes its words, other languages give nothing false."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.reading import armedwords, fatewords, lexicon, movewords, read, stancewords, tellingwords
from workbench.reading.contract import reading_as_json
from workbench.reading.suggestions import QuantitySuggestion

PUBLISHED = date(2025, 10, 1)
_TELLING = (
    "5,000 US troops in Iraq . , “ ” said the official more than up to half of them from 2,000 to by May 1 2025 "
    "Sean Parnell - -- 's U.S. ( ) : ; withdraw another AFP reports percent times strong between and 1/2 million "
    "dozens 🪖 é \n 9/11 who ² last Tuesday early next year end month (AP) NATO Khmer Rouge"
).split(" ")
# Every word the rules know, in any order and letter.
_KNOWN = sorted(
    word
    for module in (armedwords, fatewords, lexicon, movewords, stancewords, tellingwords)
    for words in vars(module).values()
    if isinstance(words, frozenset)
    for word in words
    if isinstance(word, str)
)
_PIECES = st.one_of(st.sampled_from(_TELLING), st.sampled_from(_KNOWN), st.sampled_from(_KNOWN).map(str.title))


def check(text: str, published: date | None) -> None:
    reading = read(text, published)
    reading_as_json(reading)
    for s in reading.suggestions:
        assert text[s.start : s.end] == s.text
        assert 0 <= s.sentence_start <= s.start < s.end <= s.sentence_end <= len(text)
        if isinstance(s, QuantitySuggestion) and s.source is not None:
            assert reading.suggestions[s.source].kind.value == "source"


@example("NATO")
@example("Troops are there. They have deployed 24,000")
@example("Another 300 soldiers will leave Mali.")
@example("It began. (AP) More followed.")
@example("²")
@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    check(text, PUBLISHED)


@settings(max_examples=300)
@example("last May Victoria", PUBLISHED)
@given(st.lists(_PIECES, max_size=40).map(" ".join), st.sampled_from([None, PUBLISHED, date.min, date.max]))
def test_any_jumble_of_telling_words_is_read_without_an_error(text: str, published: date | None) -> None:
    check(text, published)


def test_an_empty_text_has_no_suggestions() -> None:
    assert read("", None).suggestions == ()


def test_other_languages_give_nothing_and_say_so() -> None:
    german = (
        "Die Bundeswehr hat nach Angaben des Ministeriums rund 1.200 Soldaten in Mali stationiert. Bis Ende 2024 "
        "sollen sie das Land verlassen, sagte der Minister am Mittwoch in Berlin und verwies auf den Beschluss."
    )
    reading = read(german, PUBLISHED)
    assert reading.suggestions == ()
    assert reading.language_note is not None


@pytest.mark.parametrize(
    "text",
    [
        "Россия имеет 40000 солдат на границе, 300 troops сказал министр.",
        "Rusia tiene 40.000 soldados en la frontera, dijo el ministro el martes tras hablar con 300 Marines.",
        "美军在韩国有28500名士兵。",
    ],
)
def test_other_languages_and_scripts_are_told_from_english(text: str) -> None:
    reading = read(text, PUBLISHED)
    assert reading.suggestions == ()
    assert reading.language_note is not None


def test_offsets_count_code_points_behind_an_emoji() -> None:
    text = "🪖🪖 There are 900 troops in Syria."
    found = next(s for s in read(text, None).suggestions if isinstance(s, QuantitySuggestion))
    assert text[found.start : found.end] == "900"
