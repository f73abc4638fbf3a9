"""What a merge would do, before anything is written; and merging."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from db.backups import Occasion, back_up_when_changed
from db.merging.joining import merge, suppose
from db.merging.planning import Merging
from db.merging.shapes import NUMBER
from db.project import Project
from db.server.address import Address
from workbench.merging.bearing import Bearing, Hanging, bearings, hanging
from workbench.merging.conflicts import Conflict, open_conflicts
from workbench.merging.doubles import Double, doubles
from workbench.merging.effects import AllSeries, Effect, effects, every_series_claims
from workbench.merging.graded import GradedTwice, graded_twice
from workbench.progress import SILENT, Progress


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A row that gets another number, since an older one has its own."""

    table: str
    row: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging `name` would do. Counts are rows by table; ``new`` and ``deleted`` come from the other copy.

    ``changed`` are our rows that take a value from there. ``sets`` counts what was done there alone, ``by`` whom;
    ``ours`` what was done here alone. ``bearings`` say what
    hangs on the first conflicts. ``common`` is when both were last the same, None when the copy was made before
    anything was done. Nothing is to be done where there are no sets.
    """

    name: str
    common: str | None
    sets: int
    ours: int
    by: tuple[str, ...]
    new: Mapping[str, int]
    changed: Mapping[str, int]
    deleted: Mapping[str, int]
    conflicts: tuple[Conflict, ...]
    doubles: tuple[Double, ...]
    renumbered: tuple[Renumbered, ...]
    graded: tuple[GradedTwice, ...]
    effects: tuple[Effect, ...]
    bearings: Mapping[Conflict, Bearing]

    @property
    def is_empty(self) -> bool:
        return not (self.sets or self.new or self.changed or self.deleted)


def preview_merge(project: Project, other: Path | Address, progress: Progress = SILENT) -> MergePreview:
    """Reckon the merge of the copy at `other`, look at its outcome and take it back; neither file is changed.

    Runs long: call it off the main thread. Raises `WorkbenchError` when the file is not a sound copy of this project,
    and `Cancelled` when the analyst stops it.
    """
    with project.read() as session:
        before = every_series_claims(session)

    def look(session: Session, merging: Merging) -> tuple[MergePreview, AllSeries, list[Hanging]]:
        seen = _seen(session, merging, other.name)
        return seen, every_series_claims(session), hanging(session, seen.conflicts)

    seen, after, hang = suppose(project, other, look, progress.report)
    today = datetime.now(UTC).date()  # pooled once the project is free again for others to write
    found = tuple(effects(before, after, today, progress))
    return replace(seen, effects=found, bearings=bearings(hang, today, progress))


def merge_copy(project: Project, other: Path | Address, progress: Progress = SILENT) -> None:
    """Back the project up and merge the copy at `other` in: one change set, which one undo takes back.

    The other file is not changed.
    """
    if not project.is_shared:  # a server has backups of its own
        back_up_when_changed(project.path, Occasion.MERGE)
    merge(project, other, f"Merge {other.name}", progress.report)


def _seen(session: Session, merging: Merging, name: str) -> MergePreview:
    """All but the levels."""
    rows = [row for row in merging.changed() if row.shape.name != "analyst"]
    came = {
        table: frozenset(row.id for row in rows if row.shape.name == table and row.before is None)
        for table in {row.shape.name for row in rows}
    }
    alone = [one for uuid, one in merging.ours.sets.items() if uuid not in merging.theirs.sets]
    conflicts = open_conflicts(session)
    return MergePreview(
        name=name,
        common=_common(session, merging),
        sets=len(merging.new),
        ours=len(alone),
        by=_by(session, merging),
        new=Counter(row.shape.name for row in rows if row.before is None),
        changed=Counter(row.shape.name for row in rows if row.before is not None and row.after is not None),
        deleted=Counter(row.shape.name for row in rows if row.after is None),
        conflicts=tuple(conflicts),
        doubles=tuple(doubles(session, came)),
        renumbered=tuple(_renumbered(merging)),
        graded=tuple(graded_twice(session, [one.seq for one in alone], came.get("grade", frozenset()))),
        effects=(),
        bearings={},
    )


def _common(session: Session, merging: Merging) -> str | None:
    """When the last thing that both copies have was done."""
    common = max((header.seq, uuid) for uuid, header in merging.ours.sets.items()) if merging.ours.sets else None
    both = [(one.seq, uuid) for uuid, one in merging.ours.sets.items() if uuid in merging.theirs.sets]
    if common is None or not both:
        return None
    found = session.execute(text("SELECT at FROM change_set WHERE uuid = :uuid"), {"uuid": max(both)[1]}).scalar()
    return None if found is None else str(found)


def _by(session: Session, merging: Merging) -> tuple[str, ...]:
    names = session.execute(
        text("SELECT DISTINCT who FROM change_set WHERE who IS NOT NULL AND imported_by = :merge ORDER BY who"),
        {"merge": session.execute(text("SELECT uuid FROM change_set ORDER BY seq DESC LIMIT 1")).scalar()},
    )
    return tuple(str(name) for (name,) in names) if merging.new else ()


def _renumbered(merging: Merging) -> list[Renumbered]:
    found = []
    for rows in merging.rows.values():
        for row in rows.values():
            after = row.after
            if row.shape.scope != () or after is None or row.values is None:
                continue
            place = row.shape.place(NUMBER)
            was = (row.before or row.values)[place]
            if was != after[place]:
                found.append(Renumbered(row.shape.name, row.id, int(was or 0), int(after[place] or 0)))
    return found
