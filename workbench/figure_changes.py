"""What is otherwise than it was when a figure was exported, and how that is said of a claim."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from workbench.figures.phrases import listed
from workbench.pooled import SeriesClaims
from workbench.pooling.settings import Options

# What a reader of the figure sees of a claim; a copy that came in later changes none of it.
_SEEN = ("bound", "low", "best", "high", "earliest", "latest", "basis", "kind", "modality", "state", "grade", "derived")
_SEEN_TOO = ("place", "force", "conflicts")

# What a claim says to the pooled level, and what that is called.
_SAID = {
    **dict.fromkeys(("bound", "low", "best", "high", "ratio", "delta", "literal", "soft"), "number"),
    **dict.fromkeys(("first", "last", "standing", "known"), "time"),
    **dict.fromkeys(("base_first", "base_last"), "base"),
    **dict.fromkeys(("reliability", "credibility"), "grade"),
    **{name: name for name in ("origin", "source", "basis", "modality")},
}
_IDS = ("origin", "source")  # in JSON ids are strings

_REASONS = {
    "superseded": "{} was superseded",
    "corrected": "{} was corrected",
    "retracted": "{} was retracted",
    "refuted": "{} was refuted",
    "active": "{} is active again",
    "new": "{} is new",
    "removed": "{} was removed",
    "no longer in the series": "{} is no longer in the series",
    "pooled": "{} counts in the pooled level now",
    "no longer pooled": "{} no longer counts in the pooled level",
}


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """What is otherwise of a claim; of the figure as a whole where ``claim_id`` is None."""

    label: str
    what: str
    claim_id: int | None

    @property
    def words(self) -> str:
        """In a table: "C-061: superseded"."""
        return f"{self.label}: {self.what}"

    @property
    def reason(self) -> str:
        """In a sentence, behind "because": "C-061 was superseded", "the number and time of C-014 changed"."""
        known = _REASONS.get(self.what)
        if known is not None:
            return known.format(self.label)
        if self.claim_id is None:
            return f"the {self.label} is {self.what} now"
        return f"the {listed(self.what.split(', '))} of {self.label} changed"


def mark_change(before: Mapping[str, Any], after: Mapping[str, Any] | None, *, removed: bool) -> str:
    """What is otherwise about a claim's mark, in a few words; "" for nothing."""
    if after is None:
        return "removed" if removed else "no longer in the series"
    fields = [name for name in (*_SEEN, *_SEEN_TOO) if name in before and before[name] != after[name]]
    if "state" in fields:
        return str(after["state"])
    ends = [name for name in fields if name in ("bound", "low", "best", "high")]
    named = ["number"] if ends else []
    named += ["time"] if {"earliest", "latest"} & set(fields) else []
    named += [name for name in fields if name not in (*ends, "earliest", "latest", "derived" if ends else "")]
    return ", ".join(named)


def grounds_of(series: Iterable[SeriesClaims]) -> dict[str, Any]:
    """What pooled levels are reckoned from, as JSON: the settings, and what each claim says by its label."""
    told = [one for each in series for told in (each.statements, each.around, *each.parts) for one in told]
    said = {str(one.key): {name: _plain(name, getattr(one, name)) for name in _SAID} for one in told}
    return {"settings": Options().words, "claims": said}


def ground_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, str]:
    """By a claim's label: what is otherwise of what it says to the pooled level."""
    then, now = before["claims"], after["claims"]
    changes = {label: _said_otherwise(said, now[label]) for label, said in then.items() if label in now}
    changes |= dict.fromkeys(then.keys() - now.keys(), "no longer pooled")
    changes |= dict.fromkeys(now.keys() - then.keys(), "pooled")
    return {label: what for label, what in changes.items() if what}


def _said_otherwise(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    names = (word for name, word in _SAID.items() if name in before and before[name] != after[name])
    return ", ".join(dict.fromkeys(names))


def _plain(name: str, value: Any) -> Any:
    if name in _IDS:
        return None if value is None else str(value)
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, Enum) else value
