"""A timeline in words: its counts, the times of a telling with the rule that read them, and the whole for alt text."""

from collections.abc import Sequence
from datetime import date

from db.values import ClaimState
from workbench.figures.phrases import BASIS_WORDS, counted
from workbench.timeline.items import Stance, Telling, Timeline
from workbench.timeline.timespans import TimeSpan, days_between

NOT_SAID = "not said"
_RULES = {"": "", "typed": "set by an analyst"}


def counts_words(timeline: Timeline) -> str:
    """For example "48 claims in 29 tellings, 7 events; 2 tellings do not say when"."""
    if not timeline.tellings and not timeline.events:
        return "No claims and no events"
    parts = [f"{counted(timeline.claims, 'claim')} in {counted(len(timeline.tellings), 'telling')}"]
    parts.append(counted(len(timeline.events), "event"))
    left = [*_undated(len(timeline.undated), "telling"), *_undated(_undated_events(timeline), "event")]
    return f"{', '.join(parts)}{'; ' if left else ''}{' and '.join(left)}"


def _undated_events(timeline: Timeline) -> int:
    return sum(one.when is None for one in timeline.events)


def _undated(count: int, noun: str) -> list[str]:
    verb = "does not say" if count == 1 else "do not say"
    return [f"{counted(count, noun)} {verb} when"] if count else []


def origins_words(tellings: Sequence[Telling]) -> str:
    """For example "18 origins"; all tellings of unknown origin together are one at most."""
    return counted(len({one.origin_id for one in tellings}), "origin")


def carried_words(one: Telling) -> str:
    """For example "5 articles, 1 origin": how often it was printed and how often it was told."""
    articles = counted(len({carrier.title + carrier.outlet for carrier in one.carriers}), "article")
    return f"{articles}, 1 origin" if one.origin_id is not None else f"{articles}, origin not known"


def kind_words(one: Telling) -> str:
    """For example "Planned level, US forces in Iraq, core force only, superseded"."""
    looks_ahead = one.stance in (Stance.PLANNED, Stance.PROJECTED)
    kind = f"{one.stance.value} {one.kind.value}" if looks_ahead else one.kind.value
    if one.stance is Stance.AFTERWARDS:
        kind = f"{kind}, {one.stance.value}"
    parts = [kind[:1].upper() + kind[1:], one.series, BASIS_WORDS[one.basis]]
    return ", ".join([*parts, *([] if one.stands else [one.state.value])])


def true_words(one: Telling) -> str:
    """For example "by 30 Sep 2025, from “by the end of September”, rule date.by"."""
    if one.true is None:
        return NOT_SAID
    words = f", from “{one.true_words}”" if one.true_words else ""
    rule = _RULES.get(one.rule, f"rule {one.rule}")
    return f"{one.true.words}{words}{f', {rule}' if rule else ''}"


def known_words(one: Telling) -> str:
    """For example "said 30 Sep 2025; published 1 Oct 2025 to 3 Oct 2025"."""
    published = [carrier.published for carrier in one.carriers if carrier.published is not None]
    parts = [f"said {one.said.words}"] if one.said else []
    if published:
        parts.append(f"published {_printed(published)}")
    missing = len(one.carriers) - len(published)
    if missing:
        parts.append("its article has no date" if len(one.carriers) == 1 else f"{missing} articles without a date")
    return "; ".join(parts)


def known_briefly(one: Telling) -> str:
    """What stands beside its sign: "known 9 Sep 2020" where it was printed the day it was said."""
    published = [carrier.published for carrier in one.carriers if carrier.published is not None]
    if not published:
        return f"said {one.said.briefly}; its article has no date" if one.said else "no date known"
    printed = _printed(published)
    if one.said is None or one.said.briefly == printed:
        return f"known {printed}"
    return f"said {one.said.briefly}; published {printed}"


def _printed(spans: Sequence[TimeSpan]) -> str:
    """From the first day it was printed to the last."""
    first, last = spans[0], spans[-1]
    if first.first is not None and last.last is not None and first.is_day and last.is_day:
        return days_between(first.first, last.last)
    return first.briefly if first.briefly == last.briefly else f"{first.briefly} to {last.briefly}"


def state_words(one: Telling) -> str:
    """For example "Retracted: the ministry withdrew it"; "" for what stands."""
    if one.state is ClaimState.ACTIVE:
        return ""
    return f"{one.state.value.capitalize()}{f': {one.reason}' if one.reason else ''}"


def spoken(one: Telling, place: int, count: int) -> str:
    """A telling for a screen reader, with its place among all."""
    times = f"true {true_words(one)}; known: {known_words(one)}"
    return f"{place} of {count}: {one.says}, {kind_words(one)}; {times}; {carried_words(one)}; {one.label}"


def period_of(timeline: Timeline) -> tuple[date, date] | None:
    """The first and the last day of anything that has a date; None where nothing has."""
    spans = [span for one in timeline.tellings for span in (one.true, one.known)]
    spans += [one.when for one in timeline.events]
    ends = [end for span in spans if span is not None for end in span.ends]
    return (min(ends), max(ends)) if ends else None
