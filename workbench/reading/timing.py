"""Choose the time a quantity holds at among the dates of its sentence: not the day somebody spoke."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from db.values import SourceKind
from workbench.reading.attribution import Attribution
from workbench.reading.dates import DateMention
from workbench.reading.tokens import Sentence

# What begins another statement; a relative clause right behind the people is still about them.
_BARRIER = re.compile(
    r"[;—]|--|\b(?:but|while|when|after|because|although|though|whereas|where|as|since|before|until|if|than)\b"
)
_RELATIVE = re.compile(r"\b(?:who|which|that|whose|whom)\b")
_ATTACHED = re.compile(r"\W*(?:[\w.’'-]+\W+){0,6}?(?:who|which|that)\b")
_NOUN_BEHIND = re.compile(
    r"[ -](?!(?:and|but|that|when|with|from|until|after|were|will|have|this|there|press|report|statement|"
    r"data|figures)\b)[a-z]{3,}"
)
_WITH_PREPOSITION = re.compile(r"(?:in|since|during|by|until|from|through|before|after)\s", re.IGNORECASE)
_ARTICLE_BEFORE = re.compile(r"\b(?:the|a|an|its|their|his)\s(?:\w+\s)?$")
_SPEECH_REACH = 26
_ANNOUNCING = frozenset("announced ordered approved authorised authorized".split())
_FAR = 400
_BARRIER_COST = 150
_RELATIVE_COST = 120
_QUANTITY_COST = 60
_COMMA_COST = 60
_SPOKEN_COST = 80


@dataclass(frozen=True, slots=True)
class Stage:
    """A sentence as the choice of a time sees it: its words, tellings and where all its quantities lie."""

    sentence: Sentence
    words: str
    tellings: Sequence[Attribution]
    quantities: Sequence[tuple[int, int]]


def time_of(stage: Stage, at: tuple[int, int], dates: Sequence[DateMention], *, is_change: bool) -> DateMention | None:
    """Return the date phrase that says when words[at] holds, or None when the sentence does not say."""
    best: tuple[float, DateMention] | None = None
    for mention in dates:
        spoken = _spoken_by(stage, mention)
        if spoken and not (is_change and spoken.verb in _ANNOUNCING):
            continue
        if _is_anothers(stage, at, mention) or _is_modifier(stage.words, mention):
            continue
        cost = _distance(stage, at, mention) + (_SPOKEN_COST if spoken else 0)
        if cost < _FAR and (best is None or cost < best[0]):
            best = (cost, mention)
    return best[1] if best else None


def _spoken_by(stage: Stage, mention: DateMention) -> Attribution | None:
    """Return the telling that a date belongs to: "said Wednesday", "told reporters on Monday", "on Friday said"."""
    for telling in stage.tellings:
        verb = stage.sentence.tokens[telling.verb_at]
        behind = mention.start >= verb.end
        between = stage.words[verb.end : mention.start] if behind else stage.words[mention.end : verb.start]
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


def _is_anothers(stage: Stage, at: tuple[int, int], mention: DateMention) -> bool:
    """Tell "from 900 now to fewer than 600": a time right behind another number is that number's."""
    for start, end in stage.quantities:
        if (start, end) != at and 0 <= mention.start - end <= 1:
            return not _is_start(stage, at, start, mention)
    return False


def _is_start(stage: Stage, at: tuple[int, int], start: int, mention: DateMention) -> bool:
    """Tell "was reduced to 700 from 1,400 last winter": the time is that of the reduction, so of the 700."""
    words = stage.words
    began = words[max(0, start - 5) : start] == "from " and at[1] <= start - 5 <= at[1] + 1
    return began and not words[mention.start : mention.end].endswith("ago")


def _is_modifier(words: str, mention: DateMention) -> bool:
    """Tell "the September 11, 2001 attacks", "the 1967 war": a time that names an event."""
    if (
        mention.is_present
        or _WITH_PREPOSITION.match(words, mention.start)
        or not _NOUN_BEHIND.match(words, mention.end)
    ):
        return False
    return _ARTICLE_BEFORE.search(words, max(0, mention.start - 20), mention.start) is not None


def _distance(stage: Stage, at: tuple[int, int], mention: DateMention) -> float:
    """Count the characters between, dearer across a clause's edge or a quantity; a date behind is the likelier."""
    behind = mention.start >= at[1]
    first, last = (at[1], mention.start) if behind else (mention.end, at[0])
    cost = float(last - first) if behind else 1.2 * (last - first) + 10
    between = stage.words[first:last]
    if mention.end <= min((q[0] for q in stage.quantities), default=at[0]):
        fronted = 50 + 0.3 * cost  # a time before all numbers ("According to June data …") holds for all
        return min(cost, fronted) + _BARRIER_COST * len(_BARRIER.findall(between))
    if behind and (attached := _ATTACHED.match(between)):
        between = between[attached.end() :]
    cost += _BARRIER_COST * len(_BARRIER.findall(between)) + _RELATIVE_COST * len(_RELATIVE.findall(between))
    cost += _QUANTITY_COST * sum(1 for q in stage.quantities if first <= q[0] < last)
    if behind and between.endswith(", ") and any(q[0] > mention.end for q in stage.quantities):
        cost += _COMMA_COST  # "700, in 1961 there were 900"
    return cost
