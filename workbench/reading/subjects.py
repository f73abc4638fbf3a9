"""Find who tells: the noun phrase that is the subject of a verb of telling, however far before it."""

from collections.abc import Sequence

from workbench.reading.inflections import verbs
from workbench.reading.lexicon import PREPOSITIONS
from workbench.reading.nounphrases import NP_STOPS, PRONOUNS, before_aside, is_skipped, phrase_start
from workbench.reading.sources import SourceMention, any_source, name_source
from workbench.reading.tellingwords import DOCUMENT_NOUNS
from workbench.reading.tokens import Token

INVERTING = verbs(
    "say said, add, report, announce, state, note, explain, insist, warn, comment, write wrote, predict, declare, "
    "confirm, claim, argue, acknowledge, reply, remark, recall, observe, conclude, stress, admit"
)
PARTICIPLES = frozenset(
    (
        "saying adding telling announcing reporting claiming denying suggesting stating confirming warning "
        "insisting estimating noting declaring showing indicating revealing arguing"
    ).split()
)
_QUOTING = verbs("quote, cite")


def whoever(tokens: Sequence[Token], verb: int) -> SourceMention | None:
    """Take the noun phrase right before "said" for a source, whatever it is."""
    if tokens[verb].low not in ("said", "says", "told"):
        return None
    last = verb
    while last > 0 and is_skipped(tokens[last - 1]):
        last -= 1
    first = phrase_start(tokens, last)
    return any_source(tokens, first, last)


def goes_on(tokens: Sequence[Token], comma: int) -> bool:
    """Tell ", in addition to …", ", including …" behind a telling from another clause."""
    if comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return False
    low = tokens[comma + 1].low
    return (
        low in PREPOSITIONS or low.endswith("ing") or low in ("including", "with", "far", "well", "up", "down", "then")
    )


def subject_of(tokens: Sequence[Token], verb: int) -> SourceMention | None:
    last = verb
    if verb > 2 and tokens[verb - 1].low == "as":
        quoted = next((j for j in range(verb - 2, max(-1, verb - 14), -1) if tokens[j].low in _QUOTING), -1)
        if 0 <= quoted < verb - 2:  # quoted a defence source as saying
            return name_source(tokens, quoted + 1, verb - 1)
        last = before_being(tokens, quoted) if quoted >= 0 else verb
    elif _shares_subject(tokens, verb):
        return _earlier_pronoun(tokens, verb) if tokens[0].low in PREPOSITIONS else _earlier_subject(tokens, verb)
    return _ending_at(tokens, last)


def _shares_subject(tokens: Sequence[Token], verb: int) -> bool:
    """Tell the "said" of "Honduras followed and said" and "he left, saying": the subject stands further left."""
    if tokens[verb].low in PARTICIPLES:
        return not _has_own_subject(tokens, verb)
    return verb > 2 and tokens[verb - 1].low in ("and", "but") and tokens[verb].low in INVERTING


def _earlier_pronoun(tokens: Sequence[Token], verb: int) -> SourceMention | None:
    """Give the "said" of "in an interview he declined …, but said" its "he"."""
    j = next((j for j in range(verb - 1, max(-1, verb - 16), -1) if tokens[j].low in PRONOUNS), -1)
    return name_source(tokens, j, j + 1) if j >= 0 else None


def before_being(tokens: Sequence[Token], last: int) -> int:
    """Step back over the "was" of "was quoted"."""
    while last > 0 and tokens[last - 1].low in ("was", "were", "is", "are", "been", "being"):
        last -= 1
    return last


def _ending_at(tokens: Sequence[Token], last: int) -> SourceMention | None:
    """Name the source whose phrase, but for adverbs and asides, ends before tokens[last]."""
    while last > 0 and is_skipped(tokens[last - 1]):
        last -= 1
    if last > 0 and tokens[last - 1].text == ",":
        last = before_aside(tokens, last - 1) or last
    first = phrase_start(tokens, last)
    if first >= last and tokens[last - 1].low != "who":
        return None
    if tokens[last - 1].low == "who" and last > 2:
        last -= 1 + (tokens[last - 2].text == ",")
        first = phrase_start(tokens, last)
    return name_source(tokens, first, last)


def _has_own_subject(tokens: Sequence[Token], verb: int) -> bool:
    """Tell "a report saying …", "with Gorka noting …" from "he left, saying …"."""
    if tokens[verb - 1].low in DOCUMENT_NOUNS:
        return True
    return any(t.low == "with" for t in tokens[max(0, verb - 5) : verb]) and tokens[verb - 1].text != ","


def _earlier_subject(tokens: Sequence[Token], verb: int) -> SourceMention | None:
    """Give "saying …" the sentence's own subject: its first pronoun, person or body."""
    for j in range(min(verb, 8)):
        if tokens[j].low in PRONOUNS:
            return name_source(tokens, j, j + 1)
        if tokens[j].is_word and not tokens[j].is_capital and tokens[j].low not in ("the", "a", "an") and j:
            break
    end = next(
        (
            k
            for k in range(min(verb, 12))
            if tokens[k].low in NP_STOPS or tokens[k].text == "," or (k and tokens[k].low.endswith("ed"))
        ),
        0,
    )
    return name_source(tokens, 0, end) if end and not tokens[0].is_number else None
