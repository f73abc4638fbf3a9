"""Likelihood in the words of ICD 203, printed with their range, and the same words found in a text; values only.

ICD 203 (2015), section 6.e.2.a has two rows of words for the same ranges; one product keeps to one row. With the range
in brackets beside the word readers agree with the table twice as often as without (Wintle et al., PLOS ONE 2019).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.values import LIKELIHOOD_PERCENT, Confidence, Likelihood

CONFIDENCE_MEANING = {
    Confidence.LOW: "hardly corroborated, many assumptions, large gaps",
    Confidence.MODERATE: "partly corroborated by good sources, several assumptions, few gaps",
    Confidence.HIGH: "well corroborated by proven sources, few assumptions, hardly a gap",
}
"""What a confidence stands for (JP 2-0, appendix A, in our words)."""

# Comparisons ("more likely than") state no likelihood; "remote" is a place unless it is said of a chance.
_COMPARED = r"(?<!most )(?<!more )(?<!less )(?<!as )(?<!how )"
_FORMS = (
    (r"almost no chance", Likelihood.ALMOST_NO_CHANCE, 1),
    (r"remote(?= (?:chance|possibility|probability|likelihood|prospect))", Likelihood.ALMOST_NO_CHANCE, 2),
    (r"very unlikely", Likelihood.VERY_UNLIKELY, 1),
    (r"highly improbabl[ey]", Likelihood.VERY_UNLIKELY, 2),
    (r"roughly even chance", Likelihood.ROUGHLY_EVEN_CHANCE, 1),
    (r"roughly even odds", Likelihood.ROUGHLY_EVEN_CHANCE, 2),
    (r"very likely", Likelihood.VERY_LIKELY, 1),
    (r"highly probabl[ey]", Likelihood.VERY_LIKELY, 2),
    (r"almost certain(?:ly)?", Likelihood.ALMOST_CERTAIN, 1),
    (r"nearly certain(?:ly)?", Likelihood.ALMOST_CERTAIN, 2),
    (rf"{_COMPARED}unlikely", Likelihood.UNLIKELY, 1),
    (rf"{_COMPARED}improbabl[ey]", Likelihood.UNLIKELY, 2),
    (rf"{_COMPARED}likely", Likelihood.LIKELY, 1),
    (rf"{_COMPARED}probabl[ey]", Likelihood.LIKELY, 2),
)
_ANY = re.compile("|".join(rf"(\b{form}\b)" for form, _, _ in _FORMS), re.IGNORECASE)
_RANGE = re.compile(r"\s*\((?:about |roughly )?(\d{1,2})\s*%?\s*(?:–|-|to)\s*(\d{1,2})\s*(?:%|per ?cent)\)")


@dataclass(frozen=True, slots=True)
class LikelihoodSaid:
    """A word of either row in a text: where, in which row, and the range printed behind it, in percent."""

    start: int
    end: int
    words: str
    likelihood: Likelihood
    row: int
    printed: tuple[int, int] | None


def range_in_percent(likelihood: Likelihood) -> str:
    """The range a word stands for: "55–80 %"."""
    low, high = LIKELIHOOD_PERCENT[likelihood]
    return f"{low}–{high} %"


def likelihood_words(likelihood: Likelihood) -> str:
    """The word as it is always printed: "likely (55–80 %)"."""
    return f"{likelihood} ({range_in_percent(likelihood)})"


def confidence_words(confidence: Confidence) -> str:
    """A confidence as it is printed, in a sentence of its own: "Confidence is moderate."."""
    return f"Confidence is {confidence}."


def likelihoods_in(text: str) -> Iterator[LikelihoodSaid]:
    """Every word of likelihood in a text, in order."""
    for found in _ANY.finditer(text):
        _, likelihood, row = _FORMS[(found.lastindex or 1) - 1]
        behind = _RANGE.match(text, found.end())
        printed = (int(behind[1]), int(behind[2])) if behind else None
        yield LikelihoodSaid(found.start(), found.end(), found[0], likelihood, row, printed)
