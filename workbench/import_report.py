"""What an import did: what came in, what was here already, what did not and why, for screen and commands."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from workbench.figures.phrases import counted
from workbench.incoming.item import Unreadable


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that came in. ``published`` is EDTF; ``suggestions`` wait for a decision.

    ``story_articles`` is how many carry its story, with itself.
    """

    id: int
    title: str
    outlet: str | None
    published: str | None
    suggestions: int
    claims: int
    story_articles: int = 1


@dataclass(frozen=True, slots=True)
class Report:
    """``already`` names each file whose text the project has, with the article that carries it.

    ``stopped`` counts articles that had been read and did not come in since the import was stopped.
    """

    added: Sequence[Imported] = ()
    already: Sequence[tuple[str, str]] = ()
    failed: Sequence[Unreadable] = ()
    stopped: int = 0
    label: str = field(default="", compare=False)  # of the edit, as Undo names it

    @property
    def is_plain(self) -> bool:
        """Whether all that was asked for came in."""
        return not (self.already or self.failed or self.stopped)


def headline(report: Report) -> str:
    """As in: 12 articles came in. 3 were here already. 2 things could not be read."""
    told = [f"{counted(len(report.added), 'article')} came in." if report.added else "Nothing came in."]
    if report.stopped:
        told.append(f"Stopped: {counted(report.stopped, 'article')} that had been read did not come in.")
    if report.already:
        count = len(report.already)
        told.append(f"{count:,} {'was' if count == 1 else 'were'} here already.")
    if report.failed:
        told.append(f"{counted(len(report.failed), 'thing')} could not be read.")
    return " ".join(told)


def lines(report: Report) -> Iterator[str]:
    """A sentence for each that did not come in."""
    for each in report.failed:
        yield each.reason
    for name, same in report.already:
        yield f"{name} was not added: {same} has the same text."


def as_json(report: Report) -> dict[str, Any]:
    """The report as `muster import --json` prints it; ids are strings."""
    return {
        "articles": [{**asdict(each), "id": str(each.id)} for each in report.added],
        "already": [{"name": name, "same_as": same} for name, same in report.already],
        "failed": [{"path": each.name, "reason": each.reason} for each in report.failed],
        "stopped": report.stopped,
    }
