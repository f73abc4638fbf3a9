"""Choose the time a quantity holds at among the dates of its sentence: not the day somebody spoke."""

import re
from collections.abc import Sequence

from db.values import SourceKind
from workbench.reading.attribution import Attribution
from workbench.reading.dates import DateMention
from workbench.reading.tokens import Sentence

_BARRIER = re.compile(r"[;—]|--|\b(?:but|while|when|after|because|although|whereas|who)\b")
_SPEECH_REACH = 26
_ANNOUNCING = frozenset("announced ordered approved authorised authorized".split())
_FAR = 400
_BARRIER_COST = 120
_QUANTITY_COST = 60


def time_of(
    sentence: Sentence,
    words: str,
    at: tuple[int, int],
    dates: Sequence[DateMention],
    tellings: Sequence[Attribution],
    quantities: Sequence[tuple[int, int]],
    *,
    is_change: bool,
) -> DateMention | None:
    """Return the date phrase that says when words[at] holds, or None when the sentence does not say."""
    best: tuple[float, DateMention] | None = None
    for mention in dates:
        spoken = _spoken_by(sentence, mention, tellings, words)
        if spoken and not (is_change and spoken.verb in _ANNOUNCING):
            continue
        cost = _distance(words, *at, mention, quantities) + (80 if spoken else 0)
        if cost < _FAR and (best is None or cost < best[0]):
            best = (cost, mention)
    return best[1] if best else None


def _spoken_by(
    sentence: Sentence, mention: DateMention, tellings: Sequence[Attribution], words: str
) -> Attribution | None:
    """Return the telling that a date belongs to: "said Wednesday", "told reporters on Monday", "on Friday said"."""
    for telling in tellings:
        verb = sentence.tokens[telling.verb_at]
        between = words[verb.end : mention.start] if mention.start >= verb.end else words[mention.end : verb.start]
        if telling.verb == "according to":
            continue  # "according to June data": the time of what is told
        near = len(between) <= _SPEECH_REACH and not re.search(r"[,;:“\"]|\bthat\b|\d", between)
        if mention.end <= verb.start:
            near = near and len(between.split()) <= 1
        if near and mention.rule != "date.now":
            return telling
        if telling.source.start <= mention.start < telling.source.end:
            return None if telling.source.kind is SourceKind.DOCUMENT else telling
    return None


def _distance(words: str, start: int, end: int, mention: DateMention, quantities: Sequence[tuple[int, int]]) -> float:
    """Count the characters between, dearer across a clause's edge or a quantity; a date behind is the likelier."""
    if mention.start >= end:
        first, last = end, mention.start
        cost = float(last - first)
    else:
        first, last = mention.end, start
        cost = 1.2 * (last - first) + 10
    between = words[first:last]
    if mention.end <= min((q[0] for q in quantities), default=start):
        return min(cost, 50 + 0.3 * cost)  # a time before all numbers ("According to June data …") holds for all
    cost += _BARRIER_COST * len(_BARRIER.findall(between))
    cost += _QUANTITY_COST * sum(1 for q in quantities if first <= q[0] < last)
    return cost
