"""A number and its qualifiers: which bound they make and which ends stay unknown, as the labelling guide has it."""

import pytest

from db.values import Bound
from workbench.reading import read_quantity
from workbench.reading.qualifiers import AFTER, BEFORE

# Every rule with an example: words, bound, low, best, high.
EXAMPLES = {
    "exact.plain": ("2,500 troops", Bound.EXACT, 2500, 2500, 2500),
    "exact.total": ("a total of 4,000 troops", Bound.EXACT, 4000, 4000, 4000),
    "about.about": ("roughly 2,500 troops", Bound.ABOUT, None, 2500, None),
    "about.nearly": ("nearly 2,000 troops", Bound.ABOUT, None, 2000, 2000),
    "about.just-over": ("a little over 5,000 troops", Bound.ABOUT, 5000, 5000, None),
    "about.or-so": ("500 or so troops", Bound.ABOUT, None, 500, None),
    "above.more-than": ("more than 900 troops", Bound.ABOVE, 900, None, None),
    "above.at-least": ("as few as 300 troops", Bound.ABOVE, 300, None, None),
    "above.or-more": ("700 or more troops", Bound.ABOVE, 700, None, None),
    "below.less-than": ("less than 2,000 troops", Bound.BELOW, None, None, 2000),
    "below.up-to": ("up to 4,000 troops", Bound.BELOW, None, None, 4000),
    "below.no-more-than": ("no more than 650 troops", Bound.BELOW, None, None, 650),
    "below.or-fewer": ("650 or fewer troops", Bound.BELOW, None, None, 650),
    "between.between": ("between 1,000 and 1,500 troops", Bound.BETWEEN, 1000, None, 1500),
    "between.range": ("60 to 70 soldiers", Bound.BETWEEN, 60, None, 70),
    "between.around-noun": ("7,000 soldiers to 9,000", Bound.BETWEEN, 7000, None, 9000),
    "vague.dozens": ("dozens of soldiers", Bound.ABOUT, 24, None, None),
    "vague.scores": ("scores of soldiers", Bound.ABOUT, 40, None, None),
    "vague.hundreds": ("hundreds of soldiers", Bound.ABOUT, 200, None, None),
    "vague.thousands": ("thousands of soldiers", Bound.ABOUT, 2000, None, None),
    "vague.tens-of-thousands": ("tens of thousands of troops", Bound.ABOUT, 20000, None, None),
    "vague.several": ("several thousand troops", Bound.ABOUT, 2000, None, 9999),
    "vague.few": ("a few hundred troops", Bound.ABOUT, 200, None, 999),
    "vague.couple": ("a couple of hundred troops", Bound.ABOUT, 150, None, 250),
    "vague.matter-of": ("a matter of hundreds of troops", Bound.ABOUT, 200, None, None),
}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES.items())
def test_each_rule_reads_its_example(rule: str, example: tuple[str, Bound, int | None, int | None, int | None]) -> None:
    words, bound, low, best, high = example
    quantity = read_quantity(words)
    assert (quantity.bound, quantity.low, quantity.best, quantity.high) == (bound, low, best, high)
    if rule != "vague.matter-of":  # here the vague number names the rule
        assert quantity.rule == rule


def test_no_qualifier_rule_is_without_an_example() -> None:
    assert {qualifier.rule for qualifier in (*BEFORE, *AFTER)} <= set(EXAMPLES)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twenty-five hundred soldiers", 2500),
        ("fifteen thousand troops", 15_000),
        ("three hundred and four soldiers", 304),
        ("a hundred thousand troops", 100_000),
        ("half a million troops", 500_000),
        ("one and a half million soldiers", 1_500_000),
        ("3 1/2 million soldiers", 3_500_000),
        ("1.2 million troops", 1_200_000),
        ("7, 500 troops", 7500),
        ("7800 troops", 7800),
        ("a 5,000-strong force", 5000),
        ("a 1,500-man battalion", 1500),
    ],
)
def test_numbers_are_read_in_figures_and_words(words: str, value: int) -> None:
    quantity = read_quantity(words)
    assert (quantity.bound, quantity.best) == (Bound.EXACT, value)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("10-15,000 troops", 10_000, 15_000),
        ("100-120 soldiers", 100, 120),
        ("from 5,000 to 10,000 troops", 5000, 10_000),
        ("150, 60, 70,000 troops", 150_000, 170_000),
        ("300 or 400 soldiers", 300, 400),
    ],
)
def test_ranges_have_two_ends_and_no_best(words: str, low: int, high: int) -> None:
    quantity = read_quantity(words)
    assert (quantity.bound, quantity.low, quantity.best, quantity.high) == (Bound.BETWEEN, low, None, high)


def test_an_outer_bound_wins_over_the_word_next_to_the_number() -> None:
    quantity = read_quantity("a floor of some 1,800 soldiers")
    assert (quantity.bound, quantity.low, quantity.best) == (Bound.ABOVE, 1800, None)


def test_up_belongs_to_the_verb_in_go_up_to() -> None:
    assert read_quantity("will go up to 40,000 troops").bound is Bound.EXACT
