"""What came in of a file that another program wrote, in words and as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.figures.phrases import counted


@dataclass(frozen=True, slots=True)
class Entered:
    """What came in, each kind counted by its noun; `left_out` says in sentences what did not, or came in otherwise."""

    name: str
    counts: Mapping[str, int]
    left_out: Sequence[str]
    label: str = field(default="", compare=False)
    first_article: int | None = None


def told_of(entered: Entered) -> str:
    """As in: 12 articles, 4 codes and 80 tags came in."""
    told = [counted(count, noun) for noun, count in entered.counts.items()]
    if not told:
        return f"Nothing new came in from {entered.name}."
    return f"{' and '.join(filter(None, (', '.join(told[:-1]), told[-1])))} came in from {entered.name}."


def as_json(entered: Entered) -> dict[str, Any]:
    """The report as ``muster import --json`` prints it."""
    return {"name": entered.name, "came_in": dict(entered.counts), "left_out": list(entered.left_out)}
