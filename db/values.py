"""The words of the field as plain values: enums and small frozen dataclasses, free of Qt and SQLAlchemy.

The reading and drawing modules know nothing of a project but these.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Bound(StrEnum):
    """What a phrase says about its number: "less than 2,000" is BELOW and leaves the low end unknown."""

    EXACT = "exact"
    ABOUT = "about"
    BELOW = "below"
    ABOVE = "above"
    BETWEEN = "between"
    SHARE = "share"
    CHANGE = "change"


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"


class ClaimKind(StrEnum):
    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    CEILING = "ceiling"
    FLOOR = "floor"
    TARGET = "target"
    DENIAL = "denial"
    EVENT = "event"
    OTHER = "other"


class Modality(StrEnum):
    """How the claim stands to the world. A planned level is never drawn as an observed one."""

    OBSERVED = "observed"
    PLANNED = "planned"
    PROJECTED = "projected"


class ClaimState(StrEnum):
    """Superseded was right and has been overtaken; corrected is the publisher's act; refuted is our judgement."""

    ACTIVE = "active"
    SUPERSEDED = "superseded"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    REFUTED = "refuted"


class Basis(StrEnum):
    """Who is counted: the authorised core, everyone present, or the claim does not say."""

    CORE = "core"
    TOTAL = "total"
    UNKNOWN = "unknown"


class SourceKind(StrEnum):
    NAMED_PERSON = "named person"
    ANONYMOUS_PERSON = "anonymous person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    OUTLET = "outlet"


class OriginKind(StrEnum):
    """The act of telling that independence is counted in."""

    BRIEFING = "briefing"
    STATEMENT = "statement"
    DOCUMENT = "document"
    OBSERVATION = "observation"
    UNKNOWN = "unknown"


class Manner(StrEnum):
    """How the article carries the source's words."""

    QUOTED = "quoted"
    PARAPHRASED = "paraphrased"
    UNATTRIBUTED = "unattributed"


class SpanKind(StrEnum):
    """What a tagged run of words is."""

    CLAIM = "claim"
    SOURCE = "source"
    QUANTITY = "quantity"
    PLACE = "place"
    DATE = "date"
    FORCE = "force"
    EVENT = "event"
    CODE = "code"


class Reliability(StrEnum):
    """Admiralty grade of the source. F is "cannot be judged", not the worst; not graded is the absence of a grade."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Admiralty grade of the information. 1 needs a second independent origin; 6 is "cannot be judged"."""

    CONFIRMED = "1"
    PROBABLY_TRUE = "2"
    POSSIBLY_TRUE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"


RELIABILITY_MEANING = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "cannot be judged",
}

CREDIBILITY_MEANING = {
    Credibility.CONFIRMED: "confirmed by other sources",
    Credibility.PROBABLY_TRUE: "probably true",
    Credibility.POSSIBLY_TRUE: "possibly true",
    Credibility.DOUBTFUL: "doubtful",
    Credibility.IMPROBABLE: "improbable",
    Credibility.CANNOT_BE_JUDGED: "cannot be judged",
}


class RelationKind(StrEnum):
    """How one claim stands to another; it is read from the first to the second: "C-2 repeats C-1"."""

    REPEATS = "repeats"
    CORROBORATES = "corroborates"
    CONTRADICTS = "contradicts"
    SUPERSEDES = "supersedes"
    CORRECTS = "corrects"
    REFINES = "refines"
    DERIVED_FROM = "derived from"


class Verdict(StrEnum):
    """Whether two descriptions mean one source: never decided by likeness, always by an analyst."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Likelihood(StrEnum):
    """The words of ICD 203 (2015), row one; each stands for a range of probability."""

    ALMOST_NO_CHANCE = "almost no chance"
    VERY_UNLIKELY = "very unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN_CHANCE = "roughly even chance"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"
    ALMOST_CERTAIN = "almost certain"


LIKELIHOOD_PERCENT = {
    Likelihood.ALMOST_NO_CHANCE: (1, 5),
    Likelihood.VERY_UNLIKELY: (5, 20),
    Likelihood.UNLIKELY: (20, 45),
    Likelihood.ROUGHLY_EVEN_CHANCE: (45, 55),
    Likelihood.LIKELY: (55, 80),
    Likelihood.VERY_LIKELY: (80, 95),
    Likelihood.ALMOST_CERTAIN: (95, 99),
}
"""Lowest and highest probability in percent that a word stands for (ICD 203, section 6.e.2.a)."""


class Confidence(StrEnum):
    """How well founded a judgement is; kept apart from how likely the thing is."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class ClaimRole(StrEnum):
    """What a claim does for an assessment."""

    BASIS = "basis"
    BOUND = "bound"
    CONTEXT = "context"
    REJECTED = "rejected"


class Consistency(StrEnum):
    """How a claim bears on a hypothesis (analysis of competing hypotheses)."""

    VERY_CONSISTENT = "CC"
    CONSISTENT = "C"
    NEUTRAL = "N"
    INCONSISTENT = "I"
    VERY_INCONSISTENT = "II"


class GradeAxis(StrEnum):
    """What a code of a grading scale is given to."""

    SOURCE = "source"
    INFORMATION = "information"


def grade_code(reliability: str | None, credibility: str | None, between: str = "") -> str:
    """Both axes as they are written together: "B3", "B–", "–3", or "not graded", which is neither F nor 6."""
    if reliability is None and credibility is None:
        return "not graded"
    return f"{reliability or '–'}{between}{credibility or '–'}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a phrase says about a number of persons.

    ``low``, ``best`` and ``high`` hold the number as said, in persons; a missing one is unknown and stays so. Whether
    the number itself is included is the business of ``bound`` ("less than 2,000": high 2,000, bound BELOW). ``ratio``
    is for SHARE and CHANGE: the smallest and largest factor of the base level, each >= 0 ("halve" is (0.5, 0.5),
    "a majority" is (0.5, 1.0)). A CHANGE in persons ("600 more") has its size in low/best/high and a direction.
    """

    words: str = ""
    bound: Bound = Bound.EXACT
    low: float | None = None
    best: float | None = None
    high: float | None = None
    ratio: tuple[float, float] | None = None
    direction: Direction | None = None
    unit: str | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class AsOf:
    """When a claim is about: EDTF with the earliest and latest day it allows; None at an end is an open end."""

    edtf: str
    earliest: date | None
    latest: date | None
    words: str = ""
    rule: str | None = None


class PartKind(StrEnum):
    """What a part of a report is: words of its own, a figure, or a table that is made from the project."""

    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    PARAGRAPH = "paragraph"
    LIST = "list"
    NUMBERED = "numbered list"
    FIGURE = "figure"
    CLAIMS = "claims"
    SOURCES = "sources"
    EVIDENCE = "evidence"
    TIMELINE = "timeline"
    MATRIX = "matrix"
    SUMMARY = "source summary"
    ANNEX = "annex"
