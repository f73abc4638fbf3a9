"""Commands on a project as a whole: new, demo, check, undo, redo, history."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import WorkbenchError
from db.presence import present
from db.project import Project
from ui.cli.output import complain, say, say_columns, say_json
from ui.cli.servers import at, with_password
from workbench.settings import load_settings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.server.address import Address
    from workbench.hints import PlacedHint
    from workbench.history.fields import FieldChange
    from workbench.history.rows import Wanted


def open_project(place: "Path | Address") -> Project:
    """Read-only where a colleague has it open on another machine, whose locks do not reach this one."""
    if not isinstance(place, Path):
        return with_password(place, lambda: Project.open_at(place, load_settings().analyst or None))
    path, other = place, present(place)
    wait = "" if other is None or other.is_here else f"{other.words(path.name)} Edit it when it is closed there."
    return Project.open_file(path, who=load_settings().analyst or None, read_only=wait)


def new(args: Namespace) -> int:
    if args.source is not None:
        return _remake(args)
    at(args.file, lambda: Project.create_at(args.file, args.file.stem)).close()
    say(f"Made {args.file}. Bring articles in with: muster import {args.file} PATH")
    return 0


def _remake(args: Namespace) -> int:
    """A project made anew out of what `muster export --format json` has written."""
    from workbench.exchange.remaking import remake

    if not isinstance(args.file, Path):
        raise WorkbenchError(f"Make a file of {args.source.name} first, then move it to {args.file.name}: muster move.")
    remake(args.source, args.file)
    say(f"Made {args.file} out of {args.source}, with its history.")
    return 0


def demo(args: Namespace) -> int:
    """Build the sample project, draw its chart and say what was written."""
    from workbench.demo import write_demo

    for path in write_demo(args.out):
        say(f"Wrote {path}")
    return 0


def check(args: Namespace) -> int:
    """Prove a project sound; with --lint, also say what a careful reader would ask about. Hints are no faults.

    With --repair what needs no guess is mended first; what is left is told.
    """
    if args.repair and not isinstance(args.file, Path):
        raise WorkbenchError(f"{args.file.name} is on a server, where nothing is to be mended without its backups.")
    mended = _repaired(args.file) if args.repair else []
    faults, hints = _faults_and_hints(args.file, lint=args.lint)
    if args.json:
        found = [{"where": one.where, **asdict(one.hint)} for one in hints]
        more = {**({"hints": found} if args.lint else {}), **({"mended": mended} if args.repair else {})}
        say_json({"sound": not faults, "faults": faults, **more})
        return 1 if faults else 0
    for sentence in mended:
        say(sentence)
    if not faults:
        say(f"{args.file.name} is sound.")
    for one in hints:
        say(f"{one.where}: {one.hint.sentence}")
    if args.lint and not faults and not hints:
        say("No hints.")
    for fault in faults:
        complain(fault)
    return 1 if faults else 0


def _repaired(path: Path) -> list[str]:
    """What was mended; a file that cannot even be looked at is left to the checks, which say why."""
    from db.errors import UnsoundError
    from workbench.checking import repair

    try:
        return repair(path, load_settings().analyst or None)
    except UnsoundError:
        return []


def _faults_and_hints(path: "Path | Address", *, lint: bool) -> "tuple[list[str], list[PlacedHint]]":
    """What is wrong with a project; that it cannot even be opened is a fault like others, and then nothing is read."""
    from workbench.checking import check as check_project
    from workbench.hints import project_hints

    try:
        with open_project(path) as project:
            faults = check_project(project)
            if faults or not lint:
                return faults, []
            with project.read() as session:
                return faults, project_hints(session)
    except WorkbenchError as error:
        return [str(error)], []


def undo(args: Namespace) -> int:
    with open_project(args.file) as project:
        say(f"Undone: {project.undo()}")
    return 0


def redo(args: Namespace) -> int:
    with open_project(args.file) as project:
        say(f"Done again: {project.redo()}")
    return 0


def history(args: Namespace) -> int:
    """What was done, newest first; the JSON has what each set changed, of a large one the first rows."""
    from workbench.history.fields import field_changes
    from workbench.history.rows import history_rows

    with open_project(args.file) as project, project.read() as session:
        rows = history_rows(session, wanted=_wanted(args, session))
        changes = [field_changes(session, row.seq) for row in rows] if args.json else []
    if args.json:
        say_json(
            [
                {**asdict(row), "id": str(row.seq), "changes": [_change(one) for one in made]}
                for row, made in zip(rows, changes, strict=True)
            ]
        )
    else:
        say_columns([asdict(row) for row in rows], ("seq", "at", "who", "kind", "label", "rows"), widest=60)
    return 0


def _wanted(args: Namespace, session: "Session") -> "Wanted":
    from workbench.dates import read_typed_day
    from workbench.history.items import item_id
    from workbench.history.rows import Wanted

    since = read_typed_day(args.since) if args.since else None
    item = item_id(session, args.item) if args.item else None
    return Wanted(who=args.who, since=since.earliest if since else None, item=item, field=args.field)


def _change(one: "FieldChange") -> dict[str, object]:
    record: dict[str, object] = {"item": one.item, "table": one.table, "row": str(one.row), "op": one.op}
    return {**record, "field": one.field, "old": one.old, "new": one.new} if one.op == "U" else record
