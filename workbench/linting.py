"""The linter for judgements: small pure rules on a text, a level or a claim, each with an example that is its test.

A rule answers with hints, which never stop anything; only `workbench.assessments` refuses what two of them find.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from db.values import LIKELIHOOD_PERCENT, Credibility, Likelihood
from workbench.figures.phrases import number_words
from workbench.likelihoods import LikelihoodSaid, likelihood_words, likelihoods_in

_SENTENCE = re.compile(r"\S(?:.*?[.!?…]+[\"”’)]*(?=\s|$)|.*?(?=\n|$))")
_WHOSE = r"(?:low|moderate|medium|high|little|limited|great|full|our|my|this|with)"
_CONFIDENCE = re.compile(
    rf"\b{_WHOSE} confidence\b|\bconfidence (?:is|remains|in (?:this|the|our|that))\b|\bconfident\b", re.IGNORECASE
)
_CROSSED = {
    "highly likely": Likelihood.VERY_LIKELY,
    "highly unlikely": Likelihood.VERY_UNLIKELY,
    "very probable": Likelihood.VERY_LIKELY,
    "very probably": Likelihood.VERY_LIKELY,
    "very improbable": Likelihood.VERY_UNLIKELY,
    "nearly no chance": Likelihood.ALMOST_NO_CHANCE,
}
_CROSSING = re.compile("|".join(rf"\b{words}\b" for words in _CROSSED), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing a careful reader would ask about: what it is and what works. ``start`` and ``end`` are in the text."""

    rule: str
    sentence: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class LevelFacts:
    """The three numbers of a judgement, in persons."""

    low: float | None = None
    best: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """What the rules ask of a claim."""

    has_span: bool = True
    is_attributed: bool = True
    credibility: str | None = None


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """A number that is shown, or is to be: a claim's, an assessment's, a mark's on a saved chart."""

    what: str
    as_of: str | None


@dataclass(frozen=True, slots=True)
class Rule:
    """``wrong`` breaks the rule once, ``right`` says the same and keeps it."""

    name: str
    check: Callable[[Any], Iterator[Hint]]
    wrong: Any
    right: Any


def sentences_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of an analyst's text stand."""
    return ((found.start(), found.end()) for found in _SENTENCE.finditer(text))


def likelihood_with_confidence(text: str) -> Iterator[Hint]:
    """Likelihood and confidence in one sentence (ICD 203, section 6.e.2.a: never)."""
    for start, end in sentences_of(text):
        said = next(likelihoods_in(text[start:end]), None)
        if said and _CONFIDENCE.search(text, start, end):
            yield Hint(
                "likelihood-with-confidence",
                f"“{said.words}” and confidence stand in one sentence. Say how likely it is in one, "
                "how well founded that is in another.",
                start,
                end,
            )


def crossed_word(text: str) -> Iterator[Hint]:
    """A word made of both rows: "highly likely" is in neither."""
    for found in _CROSSING.finditer(text):
        meant = likelihood_words(_CROSSED[found[0].lower()])
        yield Hint(
            "mixed-rows", f"“{found[0]}” is in neither row of ICD 203. Write “{meant}”.", found.start(), found.end()
        )


def mixed_rows(text: str) -> Iterator[Hint]:
    """Words of both rows in one text; the first that leaves the row of the first one is named."""
    said = [one for one in likelihoods_in(text) if not _is_crossed(text, one)]
    other = next((one for one in said if one.row != said[0].row), None)
    if other is not None:
        first = said[0]
        yield Hint(
            "mixed-rows",
            f"“{first.words}” and “{other.words}” are words of two rows of ICD 203. Keep to one row.",
            other.start,
            other.end,
        )


def word_without_range(text: str) -> Iterator[Hint]:
    """A likelihood word must have its range in brackets behind it, and the right one."""
    for said in likelihoods_in(text):
        if _is_crossed(text, said):
            continue
        low, high = LIKELIHOOD_PERCENT[said.likelihood]
        if said.printed is None:
            sentence = f"“{said.words}” stands without its range. Write “{said.words} ({low}–{high} %)”."
            yield Hint("word-without-range", sentence, said.start, said.end)
        elif said.printed != (low, high):
            sentence = f"“{said.words}” stands for {low}–{high} %, not {said.printed[0]}–{said.printed[1]} %."
            yield Hint("word-without-range", sentence, said.start, said.end)


def best_outside(level: LevelFacts) -> Iterator[Hint]:
    """Best must lie within low and high, and high not below low."""
    low, best, high = level.low, level.best, level.high
    if low is not None and high is not None and high < low:
        yield Hint("best-outside", f"High is below low. Low is {number_words(low)}.")
    elif best is not None and low is not None and best < low:
        yield Hint("best-outside", f"Best, {number_words(best)}, is below low, {number_words(low)}.")
    elif best is not None and high is not None and best > high:
        yield Hint("best-outside", f"Best, {number_words(best)}, is above high, {number_words(high)}.")


def claim_without_span(claim: ClaimFacts) -> Iterator[Hint]:
    """A claim must quote the words that it is made of."""
    if not claim.has_span:
        yield Hint("claim-without-span", "The claim quotes no words. Tag them in its article.")


def unattributed_and_good(claim: ClaimFacts) -> Iterator[Hint]:
    """A claim that nobody is said to have made can hardly be confirmed or probably true."""
    if not claim.is_attributed and claim.credibility in {Credibility.CONFIRMED, Credibility.PROBABLY_TRUE}:
        yield Hint(
            "unattributed-and-good",
            f"The claim is attributed to nobody and graded {claim.credibility}. Name who said it, or grade it anew.",
        )


def figure_without_as_of(figure: FigureFacts) -> Iterator[Hint]:
    """A number without a day it is about says nothing."""
    if not figure.as_of:
        yield Hint("figure-without-as-of", f"{figure.what} has a number and no as-of. Say when it is about.")


TEXT_RULES = (
    Rule(
        "likelihood-with-confidence",
        likelihood_with_confidence,
        "We have high confidence that the force is likely (55–80 %) to shrink.",
        "The force is likely (55–80 %) to shrink. We have high confidence in this judgement.",
    ),
    Rule("mixed-rows", crossed_word, "A cut is highly likely.", "A cut is very likely (80–95 %)."),
    Rule(
        "mixed-rows",
        mixed_rows,
        "A cut is likely (55–80 %). A full withdrawal is improbable (20–45 %).",
        "A cut is likely (55–80 %). A full withdrawal is unlikely (20–45 %).",
    ),
    Rule("word-without-range", word_without_range, "A cut is likely.", "A cut is likely (55–80 %)."),
    Rule("word-without-range", word_without_range, "A cut is likely (60–90 %).", "A cut is likely (55 to 80 %)."),
)
LEVEL_RULES = (
    Rule("best-outside", best_outside, LevelFacts(900, 3000, 1200), LevelFacts(900, 1000, 1200)),
    Rule("best-outside", best_outside, LevelFacts(1200, None, 900), LevelFacts(900, None, 1200)),
)
CLAIM_RULES = (
    Rule("claim-without-span", claim_without_span, ClaimFacts(has_span=False), ClaimFacts()),
    Rule(
        "unattributed-and-good",
        unattributed_and_good,
        ClaimFacts(is_attributed=False, credibility="2"),
        ClaimFacts(is_attributed=False, credibility="6"),
    ),
)
FIGURE_RULES = (
    Rule("figure-without-as-of", figure_without_as_of, FigureFacts("C-001", None), FigureFacts("C-001", "2025-10")),
)


def hints_on_text(text: str) -> list[Hint]:
    """What the rules say of a judgement's wording, in the order of the words."""
    found = [hint for rule in {rule.check: rule for rule in TEXT_RULES}.values() for hint in rule.check(text)]
    return sorted(found, key=lambda hint: hint.start or 0)


def hints_on_level(low: float | None, best: float | None, high: float | None) -> list[Hint]:
    return list(best_outside(LevelFacts(low, best, high)))


def hints_on_claim(claim: ClaimFacts) -> list[Hint]:
    return [hint for rule in CLAIM_RULES for hint in rule.check(claim)]


def _is_crossed(text: str, said: LikelihoodSaid) -> bool:
    return any(one.start() <= said.start < one.end() for one in _CROSSING.finditer(text))
