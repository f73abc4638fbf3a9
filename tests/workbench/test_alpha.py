"""Krippendorff's alpha against his own worked examples and against NLTK; unitizing against DKPro's figures too."""

import random
from itertools import product

import pytest

from workbench.alpha import alpha, interval, nominal, unitizing, unitizing_of_all

# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): four observers, twelve units.
_FOUR = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
# K. Krippendorff, Quality & Quantity 38 (2004), 787-800, figure 2: a continuum from 150 on, 300 long; its printed
# figures, and those that the library DKPro Statistics (Apache-2.0, Java) is tested by: Krippendorff2004Test.
_C = ([(225, 295), (370, 400)], [(220, 300), (355, 375), (400, 420)])
_K = ([(180, 240), (300, 350)], [(180, 240), (300, 350)])


def _units(rows):
    return [[value for value in unit if value is not None] for unit in zip(*rows, strict=True)]


def _from_150(coders):
    return [[(start - 150, end - 150) for start, end in units] for units in coders]


def test_nominal_and_interval_alpha_are_those_of_krippendorffs_own_example():
    assert alpha(_units(_FOUR), nominal) == pytest.approx(0.743, abs=0.0005)
    assert alpha(_units(_FOUR), interval) == pytest.approx(0.849, abs=0.0005)


def test_unitizing_alpha_is_that_of_krippendorffs_own_example():
    c, k = unitizing(_from_150(_C), 300), unitizing(_from_150(_K), 300)
    assert (c.observed, c.expected) == (pytest.approx(0.0144, abs=5e-5), pytest.approx(0.0532, abs=5e-5))
    assert (k.observed, k.expected) == (0, pytest.approx(0.0490, abs=5e-5))
    assert c.alpha == pytest.approx(0.7286, abs=1e-4)
    assert k.alpha == 1
    assert unitizing_of_all([c, k]).alpha == pytest.approx(0.8591, abs=5e-4)


@pytest.mark.parametrize(
    ("mine", "theirs", "squares"),  # his table of how far two units lie apart, with 5 to 11 against each
    [
        ([(4, 6)], [(5, 11)], 26),
        ([(5, 7)], [(5, 11)], 16),
        ([(6, 8)], [(5, 11)], 10),
        ([(7, 9)], [(5, 11)], 8),
        ([(6, 10)], [(5, 11)], 2),
        ([(5, 11)], [(5, 11)], 0),
        ([(2, 4)], [(5, 11)], 40),
    ],
)
def test_two_units_lie_as_far_apart_as_in_his_table(mine, theirs, squares):
    assert unitizing([mine, theirs], 20).observed * 20**2 == pytest.approx(squares)


@pytest.mark.parametrize("seed", range(5))
def test_alpha_is_nltks_on_random_codings_and_numbers(seed):
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import binary_distance, interval_distance

    chance = random.Random(seed)  # noqa: S311  a test's own
    numbers = [[chance.choice((900, 1_200, 2_000, 2_500)) for _ in range(2)] for _ in range(30)]
    codes = [["Basing" if one == 900 else "Hedging" if one < 2_500 else "End" for one in unit] for unit in numbers]
    for units, ours, theirs in ((codes, nominal, binary_distance), (numbers, interval, interval_distance)):
        rows = [(coder, item, value) for item, unit in enumerate(units) for coder, value in enumerate(unit)]
        assert alpha(units, ours) == pytest.approx(AnnotationTask(rows, distance=theirs).alpha())


@pytest.mark.parametrize("seed", range(4))
def test_unitizing_alpha_is_the_formula_written_out_section_by_section(seed):
    chance = random.Random(seed)  # noqa: S311  a test's own
    coders = []
    for _ in range(chance.choice((2, 3))):
        edges = sorted(chance.sample(range(1, 100), 8))
        coders.append(list(zip(edges[::2], edges[1::2], strict=True)))
    assert unitizing(coders, 100).alpha == pytest.approx(_written_out(coders, 100))


def test_nothing_to_compare_has_no_alpha_and_perfect_agreement_is_one():
    assert alpha([["A"], ["B"]]) is None
    assert alpha([["A", "A"], ["A", "A"]]) is None
    assert alpha([["A", "A"], ["B", "B"]]) == 1
    assert unitizing([[], []], 100).alpha is None
    assert unitizing([[(0, 5)], [(0, 5)]], 100).alpha == 1
    assert unitizing([[(0, 3), (2, 5)], [(0, 5)]], 100).alpha == 1  # one coder's overlapping units are one


def _written_out(coders, length):
    """The formula of 2004, over every pair of sections, as it is printed."""
    sections = []
    for units in coders:
        row, here = [], 0
        for start, end in units:
            row += [(here, start - here, 0), (start, end - start, 1)]
            here = end
        sections.append([*row, (here, length - here, 0)])
    m = len(coders)
    observed = sum(
        _distance(g, h) for i, j in product(range(m), repeat=2) if i != j for g, h in product(sections[i], sections[j])
    ) / (m * (m - 1) * length**2)
    units = [size for row in sections for _, size, is_unit in row if is_unit]
    gaps = [size for row in sections for _, size, is_unit in row if not is_unit]
    expected = sum(
        (len(units) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        + size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
        for size in units
    )
    pairs = m * length * (m * length - 1) - sum(size * (size - 1) for size in units)
    return 1 - observed / (2 / length * expected / pairs)


def _distance(g, h):
    (b, size, is_unit), (c, other, is_other) = g, h
    if is_unit and is_other and -size < b - c < other:
        return (b - c) ** 2 + (b + size - c - other) ** 2
    if is_unit and not is_other and other - size >= b - c >= 0:
        return size**2
    if is_other and not is_unit and other - size <= b - c <= 0:
        return other**2
    return 0
