"""The timeline as a table, a telling or an event a row: the twin of the picture that any program can read."""

from typing import Any

from workbench.tables import as_csv
from workbench.timeline.items import Happening, Telling, Timeline
from workbench.timeline.timespans import TimeSpan

_TIMES = ("true", "said", "known")
COLUMNS = (
    *("what", "label", "says", "kind", "stance", "state", "force", "place", "basis"),
    *(f"{name}{end}" for name in _TIMES for end in ("", "_earliest", "_latest", "_approximate")),
    *("true_words", "source", "grade", "origin", "articles", "outlets", "claims", "quote"),
)


def timeline_csv(timeline: Timeline) -> str:
    """All of it in the order of time, dates ISO with earliest and latest day; an empty cell is not said or open."""
    events = [_event_record(one) for one in timeline.events]
    return as_csv([*events, *(_telling_record(one) for one in timeline.tellings)], COLUMNS)


def _telling_record(one: Telling) -> dict[str, Any]:
    return {
        "what": "claim",
        "label": one.label,
        "says": one.says,
        "kind": one.kind.value,
        "stance": one.stance.value,
        "state": one.state.value,
        "force": one.force,
        "place": one.place,
        "basis": one.basis.value,
        **_times("true", one.true),
        **_times("said", one.said),
        **_times("known", one.known),
        "true_words": _one_line(one.true_words),
        "source": _one_line(one.source),
        "grade": one.grade,
        "origin": _one_line(one.origin),
        "articles": len(one.carriers),
        "outlets": _one_line(", ".join(dict.fromkeys(each.outlet for each in one.carriers if each.outlet))),
        "claims": ", ".join(each.claim for each in one.carriers),
        "quote": one.quote,
    }


def _event_record(one: Happening) -> dict[str, Any]:
    empty = dict.fromkeys(COLUMNS)
    return {**empty, "what": "event", "label": one.label, "kind": one.kind, "place": one.place} | _times(
        "true", one.when
    )


def _times(name: str, span: TimeSpan | None) -> dict[str, Any]:
    return {
        name: span.edtf or None if span else None,
        f"{name}_earliest": span.first.isoformat() if span and span.first else None,
        f"{name}_latest": span.last.isoformat() if span and span.last else None,
        f"{name}_approximate": "yes" if span and span.approximate else None,
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())
