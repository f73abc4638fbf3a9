"""What an analyst types into a number field or selects by hand."""

import pytest

from db.errors import WorkbenchError
from db.values import Bound, Direction
from workbench.reading import parse_typed_number, read_quantity


@pytest.mark.parametrize(
    ("typed", "bound", "low", "best", "high"),
    [
        ("<2000", Bound.BELOW, None, None, 2000),
        (">900", Bound.ABOVE, 900, None, None),
        ("~2500", Bound.ABOUT, None, 2500, None),
        ("900..2000", Bound.BETWEEN, 900, None, 2000),
        ("2.5k", Bound.EXACT, 2500, 2500, 2500),
        (" 2,500 ", Bound.EXACT, 2500, 2500, 2500),
        ("1.2m", Bound.EXACT, 1_200_000, 1_200_000, 1_200_000),
        ("≤ 2 000", Bound.BELOW, None, None, 2000),
    ],
)
def test_typed_numbers_are_understood(
    typed: str, bound: Bound, low: float | None, best: float | None, high: float | None
) -> None:
    quantity = parse_typed_number(typed)
    assert (quantity.bound, quantity.low, quantity.best, quantity.high) == (bound, low, best, high)


@pytest.mark.parametrize("typed", ["", "many", "2000..900", "<900..2000", "99999999999", "-5", "1,00"])
def test_anything_else_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(WorkbenchError, match=r"type|Type"):
        parse_typed_number(typed)


def test_selected_words_are_read_like_the_article() -> None:
    quantity = read_quantity("would roughly halve the soldiers there")
    assert (quantity.bound, quantity.ratio, quantity.direction) == (Bound.CHANGE, (0.5, 0.5), Direction.DOWN)
    assert read_quantity("fewer than 2,000").high == 2000


def test_words_without_a_number_are_refused() -> None:
    with pytest.raises(WorkbenchError, match="No number found"):
        read_quantity("a senior official")
