"""What a row may say about a claim: each field with its words for the screen and the titles it is known by."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """``titles`` are what columns with this meaning are called, the surest first; ``group`` is for the screen."""

    name: str
    words: str
    group: str
    means: str
    titles: tuple[str, ...] = ()


def _field(name: str, words: str, group: str, means: str, titles: str = "") -> Field:
    return Field(name, words, group, means, (name, *titles.split()))


FIELDS = (
    _field("place", "Place", "What", "where; needed", "country location"),
    _field("force", "Force", "What", "whose troops; needed"),
    _field("operator", "Bound", "What", "exact, about, below, above, between, share or change", "bound comparator"),
    _field("value", "Number", "What", "persons; also <2000, ~2500, 900..2000", "best level number troops count"),
    _field("low", "Low", "What", "the least, in persons", "minimum min"),
    _field("high", "High", "What", "the most, in persons", "maximum max"),
    _field("ratio", "Ratio", "What", "factor of the base: 0.5 is half of it", "factor"),
    _field("base_value", "Base", "What", "the level it is measured from", "ref_value base reference"),
    _field("rule", "Rule", "What", "how a number was read, as Muster’s own export names it"),
    _field("direction", "Direction", "What", "up or down, of a change"),
    _field("basis", "Counts", "What", "core, total or unknown", "counts"),
    _field("kind", "Kind", "What", "level, ceiling, change …, or observed, planned, forecast", "claim_kind"),
    _field("modality", "Modality", "What", "observed, planned or projected"),
    _field("state", "State", "What", "active, superseded, corrected, retracted or refuted"),
    _field("as_of", "As of", "When", "a day, a month, or EDTF", "date as_of_date"),
    _field("as_of_start", "As of, first day", "When", "the window's first day", "earliest from start date_start"),
    _field("as_of_end", "As of, last day", "When", "the window's last day", "latest to end date_end"),
    _field(
        "published", "Published", "When", "the day it became known", "known published_date date_published source_date"
    ),
    _field("source", "Said by", "Who", "who said it", "said_by speaker source_original"),
    _field("source_kind", "Kind of source", "Who", "named person, organisation, document …"),
    _field("manner", "Manner", "Who", "quoted, paraphrased or unattributed"),
    _field("origin", "Origin", "Who", "a key the same in every row of one telling", "origin_key"),
    _field("origin_kind", "Kind of origin", "Who", "briefing, statement, document, observation or unknown"),
    _field("reliability", "Source grade", "Who", "A to F", "rel source_grade"),
    _field("credibility", "Information grade", "Who", "1 to 6", "cred information_grade"),
    _field("outlet", "Outlet", "Where", "who published it", "publisher source_office"),
    _field("url", "Address", "Where", "https://…", "link address"),
    _field("title", "Title", "Where", "of the article", "headline source_headline"),
    _field("id", "Row’s own name", "Where", "tells rows apart that say the same", "claim_id row_id claim key"),
    _field("note", "Note", "Where", "a remark, or the words", "notes remark comment quote words"),
)

NAMES = {field.name: field for field in FIELDS}
NUMBERS = ("value", "low", "high", "ratio")
"""One of these must have a column: a claim from a table states a number."""


def plain(title: str) -> str:
    """A title in the form titles are compared in: "As-of Start" is as_of_start."""
    return re.sub(r"[\W_]+", "_", title.casefold()).strip("_")
