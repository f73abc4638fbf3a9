"""The words around a timeline on paper: title, what is shown, note, sources, alt text; drafted from what it shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.drawing import figure_state
from workbench.figures.content import FigureContent, SourceLine
from workbench.figures.phrases import counted, day_words, listed
from workbench.timeline.items import Stance, Telling, Timeline
from workbench.timeline.reading import Wanted
from workbench.timeline.wording import counts_words, origins_words, period_of


@dataclass(frozen=True, slots=True)
class TimelineFigure:
    """A timeline with its words; ``words`` has no panels."""

    words: FigureContent
    timeline: Timeline


def timeline_figure(session: Session, timeline: Timeline, wanted: Wanted) -> TimelineFigure:
    state = figure_state(session)
    subject = _subject(wanted)
    return TimelineFigure(
        FigureContent(
            title=f"Claims {subject}: when it was true and when it was known",
            subtitle=_subtitle(timeline, wanted),
            panels=(),
            note=_note(timeline),
            sources=_sources(timeline.tellings),
            as_known_on=state.day,
            alt_text=_alt_text(timeline, subject),
            handling=state.handling,
            counts_line=f"{counts_words(timeline)}; {origins_words(timeline.tellings)}",
            made_with=state.made_with,
            project_state=state.project_state,
        ),
        timeline,
    )


def _subject(wanted: Wanted) -> str:
    force = (
        f"on {wanted.force if 'forces' in wanted.force else f'{wanted.force} forces'}"
        if wanted.force
        else "on force levels"
    )
    return f"{force} in {wanted.place}" if wanted.place else force


def _subtitle(timeline: Timeline, wanted: Wanted) -> str:
    period = period_of(timeline)
    if period is None:
        return "Nothing that has a date."
    asked = " Of what was true or known in the period asked for." if wanted.first or wanted.last else ""
    sorts = "Rows by the earliest day it may have been true, then by the latest."
    return f"{day_words(period[0])} to {day_words(period[1])}. {sorts}{asked}"


def _note(timeline: Timeline) -> str:
    stances = {one.stance for one in timeline.tellings}
    sentences = [
        "Each row is one telling; copies of one origin are one row.",
        "Brackets hold the days within which a date lies; an arrow has no end said.",
        "Hollow and hatched signs show what was planned or projected, not what was observed."
        if stances & {Stance.PLANNED, Stance.PROJECTED}
        else "",
        "Told afterwards: its time was over for more than 31 days before it became known."
        if Stance.AFTERWARDS in stances
        else "",
    ]
    return " ".join(filter(None, sentences))


def _sources(tellings: Sequence[Telling]) -> tuple[SourceLine, ...]:
    """One line an origin, since independence is counted in origins; one for each source where it is unknown."""
    groups: dict[object, list[Telling]] = {}
    for one in tellings:
        groups.setdefault(one.origin_id if one.origin_id is not None else (one.source, one.claim_id), []).append(one)
    return tuple(
        SourceLine(
            number,
            ", ".join(dict.fromkeys(one.grade for one in group)),
            _source_line(group),
            tuple(claim for one in group for claim in one.claim_ids),
        )
        for number, group in enumerate(groups.values(), 1)
    )


def _source_line(group: Sequence[Telling]) -> str:
    outlets = list(dict.fromkeys(each.outlet for one in group for each in one.carriers if each.outlet))
    others = f" and {counted(len(outlets) - 1, 'other')}" if len(outlets) > 1 else ""
    first = group[0]
    said = ", ".join(part for part in (first.source, f"in {outlets[0]}{others}" if outlets else "") if part)
    return f"{said or 'nobody named'}; {first.origin or 'origin unknown'}"


def _alt_text(timeline: Timeline, subject: str) -> str:
    """What is shown, how many of each stance, and the first and last of them."""
    if not timeline.tellings:
        return f"Timeline of claims {subject}: {counts_words(timeline)}."
    stances = Counter(one.stance.value for one in timeline.tellings)
    told = listed([f"{count:,} {word}" for word, count in stances.most_common()])
    dated = [one for one in timeline.tellings if one.true is not None]
    ends = (
        [f"{word} {_told(one)}" for word, one in zip(("from", "to"), (dated[0], dated[-1]), strict=True)]
        if dated
        else []
    )
    return f"Timeline of claims {subject}: {counts_words(timeline)}. Tellings: {told}. {' '.join(ends)}".strip() + "."


def _told(one: Telling) -> str:
    known = f", known {one.known.words}" if one.known else ""
    return f"“{one.says}” of {one.series}, true {one.true.words if one.true else ''}{known}"
