"""The explanation of a reading says what the words gave, what was taken from elsewhere, and what nobody said."""

from datetime import date

from db.values import AsOf
from workbench.explaining import why
from workbench.offers import offers_of

_PUBLISHED = AsOf("2025-10-01", date(2025, 10, 1), date(2025, 10, 1))


def _explained(text: str, words: str) -> str:
    offers = offers_of(text, _PUBLISHED)
    offer = next(one for one in offers if one["text"] == words)
    told_by = offers[offer["source"]]["name"] if offer.get("source") is not None else None
    return "\n".join(why(offer["kind"], offer["rule"], offer, told_by))


def test_an_open_bound_says_which_end_is_not_said():
    said = _explained("Fewer than 2,000 US troops will stay in Iraq, the Pentagon said.", "Fewer than 2,000")
    assert "an upper end only: the low end and the best value are not said (rule below.less-than)" in said
    assert "A plan" in said
    assert "Place: Iraq, said with the number." in said
    assert "Said by: Pentagon, paraphrased." in said


def test_what_is_not_in_the_text_is_said_to_be_missing():
    said = _explained("There were about 700 troops.", "about 700")
    assert {"Force: not said.", "Place: not said.", "As of: not said.", "Said by: nobody the text names."} <= set(
        said.split("\n")
    )


def test_a_date_of_many_days_is_spelt_out():
    said = _explained("About 700 French troops were in Mali in April 2024.", "About 700")
    assert "2024-04, from 1 Apr 2024 to 30 Apr 2024" in said


def test_without_a_day_of_publication_a_relative_date_says_what_is_missing():
    offers = offers_of("About 700 French troops were in Mali last April.", None)
    offer = next(one for one in offers if one["kind"] == "quantity")
    assert any("the article has no date to reckon from" in line for line in why("quantity", offer["rule"], offer))


def test_a_source_is_explained_by_its_verb():
    assert "“Pentagon” is the subject of “said”." in _explained("The Pentagon said 5 troops left Mali.", "Pentagon")
