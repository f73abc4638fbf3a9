"""The table of vague words can be changed, and a range that is none is refused."""

import pytest

from workbench.reading import read
from workbench.reading.vague import DEFAULTS, adopt


@pytest.fixture(autouse=True)
def _own_figures():
    yield
    adopt({})


def _ends(text: str) -> tuple[float | None, float | None]:
    quantity = next(s for s in read(text, None).suggestions if s.kind == "quantity").quantity
    return quantity.low, quantity.high


def test_a_changed_word_is_read_by_the_analysts_figures_and_the_others_by_ours():
    assert _ends("Several thousand troops are in Mali.") == (2000, 9999)
    adopt({"several": (3.0, 7.0), "dozens": (24.0, 99.0)})
    assert _ends("Several thousand troops are in Mali.") == (3000, 7000)
    assert _ends("Dozens of troops are in Mali.") == (24, 99)
    assert _ends("A few hundred troops are in Mali.") == (200, 999)
    adopt({})
    assert _ends("Several thousand troops are in Mali.") == (2000, 9999)


def test_plurals_of_plurals_follow_the_changed_plural():
    adopt({"thousands": (3000.0, 9000.0)})
    assert _ends("Tens of thousands of troops are in Mali.") == (30_000, 90_000)


@pytest.mark.parametrize("pair", [(-1.0, None), (5.0, 2.0), (float("nan"), None), (1.0, float("inf"))])
def test_what_is_no_range_is_refused_and_changes_nothing(pair):
    adopt({"several": (3.0, 7.0)})
    with pytest.raises(ValueError, match="few"):
        adopt({"several": (2.0, 4.0), "few": pair})
    assert _ends("Several thousand troops are in Mali.") == (3000, 7000)


def test_words_outside_the_table_are_ignored():
    adopt({"gazillions": (1.0, 2.0)})
    assert "gazillions" not in DEFAULTS
