"""What vague words say of a number at least and at most ("several thousand": 2,000 to 9,999): a table to be changed.

The figures are the labelling convention of this field (two of a kind at least, an open high end); see docs/reading.md.
"""

# Plurals alone: the least they say. None of them says how many at most.
PLURALS = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2000.0, "millions": 2e6}
# Plurals of plurals: "tens of thousands".
MULTIPLIED = {"tens": 10.0, "dozens": 24.0, "scores": 40.0, "hundreds": 100.0, "thousands": 1000.0}
# Before a scale word, how many of it at least and at most, both counted in the scale; one less than 10 of it, so that
# "several thousand" stays below ten thousand. None: open.
COUNTS: dict[str, tuple[float, float | None]] = {
    "several": (2.0, 10.0),
    "few": (2.0, 10.0),
    "handful": (2.0, 10.0),
    "couple": (1.5, 2.5),
    "many": (2.0, None),
    "countless": (2.0, None),
}
