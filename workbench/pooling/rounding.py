"""How coarsely a number is rounded, read from its trailing zeros.

A round number reads as approximate whether or not "about" stands before it (Williams & Power 2013), so the cell it
stands for is as wide as its last digit that counts.
"""

_MOST_OF_VALUE = 0.2


def rounding_cell(value: float) -> float:
    """Width in persons of what a number above zero stands for: 2,500 is 500 wide, 5,262 is 1 wide."""
    power = 1.0
    while value % (10 * power) == 0:
        power *= 10
    if 10 * power <= 2 * value and value % (10 * power) == 5 * power:
        power *= 5
    return max(1.0, min(power, _MOST_OF_VALUE * value))
