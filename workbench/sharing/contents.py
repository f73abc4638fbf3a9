"""What is in a project, stated before a copy of it is made."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from db.faults import told
from db.opening import SCHEMA, examine
from db.sharing.parts import Part
from db.sharing.veil import Secret
from db.sqlite import connect
from workbench.figures.phrases import counted
from workbench.sharing.confidential import secrets

HANDLING = ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR")
"""The labels of the Traffic Light Protocol 2.0 (first.org/tlp)."""

_COUNTED = ("article", "original", "claim", "source", "note", "figure", "report", "assessment")


@dataclass(frozen=True, slots=True)
class Contents:
    """``counts`` are rows by table, ``people`` the edits by whom, "" where nobody had said; ``size`` is in bytes.

    ``confidential`` are the sources that spoke on a condition of anonymity, with the names that are taken out.
    """

    counts: dict[str, int]
    confidential: Sequence[Secret]
    people: dict[str, int]
    handling: str | None
    size: int

    @property
    def edits(self) -> int:
        return sum(self.people.values())


def contents(path: Path) -> Contents:
    """Read from the file, which is not touched. Raises `WorkbenchError` for one of an older or a newer Muster."""
    if examine(path).schema != SCHEMA:
        raise WorkbenchError(f"{path.name} is of another Muster. Open it once with this one, then share it.")
    with told(path), closing(connect(path, "ro")) as driver:
        counts = {name: int(_one(driver, f"SELECT count(*) FROM {name}")) for name in _COUNTED}  # noqa: S608
        people = driver.execute("SELECT coalesce(who, ''), count(*) FROM change_set GROUP BY 1 ORDER BY 2 DESC")
        return Contents(
            counts=counts,
            confidential=secrets(driver),
            people=dict(people.fetchall()),
            handling=_one(driver, "SELECT handling FROM project"),
            size=path.stat().st_size,
        )


def _one(driver: Any, question: str) -> Any:
    return driver.execute(question).fetchone()[0]


def stated(found: Contents, without: frozenset[Part] = frozenset()) -> Iterator[tuple[str, str]]:
    """What a copy without these parts holds, a line each: what it is, and how much of it."""
    texts = "the tagged words only" if Part.DOCUMENTS in without else "with their whole texts"
    yield "Articles", f"{found.counts['article']:,}, {texts}"
    if found.counts["original"]:
        are_left_out = without & {Part.DOCUMENTS, Part.CONFIDENTIAL_SOURCES}
        yield "Originals", "none" if are_left_out else f"{found.counts['original']:,}, as they were"
    yield "Claims", f"{found.counts['claim']:,}"
    yield "Sources", _sources(found, without)
    yield "Notes", "none" if Part.NOTES in without else f"{found.counts['note']:,}"
    yield "History", _history(found, without)
    yield "Figures", f"{found.counts['figure']:,}"
    yield "Reports", f"{found.counts['report']:,}"
    yield "Assessments", f"{found.counts['assessment']:,}"


def _sources(found: Contents, without: frozenset[Part]) -> str:
    hidden = len(found.confidential)
    if not hidden:
        return f"{found.counts['source']:,}, none confidential"
    how = "redacted" if Part.CONFIDENTIAL_SOURCES in without else "with all that is known of them"
    return f"{found.counts['source']:,}, {hidden:,} confidential, {how}"


def _history(found: Contents, without: frozenset[Part]) -> str:
    if Part.HISTORY in without:
        return "none"
    by = ", ".join(who or "no name given" for who in found.people)
    return f"{counted(found.edits, 'edit')} by {by}" if found.edits else "nothing yet"
