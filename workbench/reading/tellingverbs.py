"""Tell whether a word that may tell is a verb here: "he reports" from "the reports"."""

from collections.abc import Sequence

from workbench.reading.nounphrases import PRONOUNS
from workbench.reading.numerals import numeral_at
from workbench.reading.tellingwords import DOCUMENT_NOUNS, ORGANISATION_NOUNS, PEOPLE_NOUNS, SAYING
from workbench.reading.tokens import Token

# Verbs that are as often nouns: "the report of", "his claim".
_NOUNS_TOO = frozenset(
    (
        "report reports claim claims estimate estimates show shows find finds state states note notes promised "
        "quoted recalled found reply replies comment comments remark remarks forecast forecasts hint hints boast "
        "observed guess counter dispute repeat brief point points mention pledge pledges"
    ).split()
)
# "They say", "officials state": the bare form of a verb of telling, and the subjects without an s that it goes with.
_BASES = frozenset(verb for verb in SAYING if f"{verb}s" in SAYING or f"{verb[:-1]}ies" in SAYING)
_PLURALS = frozenset("they we i you who people police military some many others most both also now still here".split())
# "Official estimates", "expert reports": nouns for people that are adjectives here.
_ADJECTIVES_TOO = frozenset("official military expert police".split())


def is_verb(tokens: Sequence[Token], i: int) -> bool:
    low, before = tokens[i].low, tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if low in ("added", "adds", "add", "adding", "found") and _takes_number(after):
        return False
    if before is None or (low in _BASES and not _is_plural(before)):
        return False
    if low in _NOUNS_TOO:
        if before.is_number or numeral_at(tokens, i - 1):  # "eleven states"
            return False
        subject = before.low.endswith("s") or before.is_capital or before.low in ORGANISATION_NOUNS | PRONOUNS
        subject = subject or (before.low in DOCUMENT_NOUNS | PEOPLE_NOUNS and before.low not in _ADJECTIVES_TOO)
        return (
            subject
            and before.low not in ("'s", "is", "was")
            and not (after is not None and after.low in ("of", "in", "on"))
        )
    return before.low not in ("the", "a", "an", "be", "been", "is", "are", "was", "were", "to", "its", "his")


def _is_plural(subject: Token) -> bool:
    """Tell whether "say", "state", "report" may be said of what stands before: several people, or "I"."""
    low = subject.low
    if low.endswith("s"):
        return low not in ("'s", "is", "was", "its", "his", "this")
    return not subject.is_word or low.endswith(("men", "ly")) or low in _PLURALS


def _takes_number(after: Token | None) -> bool:
    return after is not None and (after.is_number or after.low in ("more", "close", "another"))
