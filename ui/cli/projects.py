"""Commands on a project as a whole: new, demo, check, undo, redo, history."""

import os
import sys
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from db.errors import WorkbenchError
from db.project import Project
from ui.cli.output import complain, say, say_columns, say_json
from workbench.settings import load_settings


def open_project(path: Path) -> Project:
    return Project.open_file(path, who=load_settings().analyst or None)


def new(args: Namespace) -> int:
    Project.create(args.file, args.file.stem).close()
    say(f"Made {args.file}. Bring articles in with: muster import {args.file} PATH")
    return 0


def demo(args: Namespace) -> int:
    """Build the sample project, draw its chart and say what was written."""
    from workbench.demo import write_demo

    for path in write_demo(args.out):
        say(f"Wrote {path}")
    return 0


def check(args: Namespace) -> int:
    faults = _faults(args.file)
    if args.json:
        say_json({"sound": not faults, "faults": faults})
    elif not faults:
        say(f"{args.file.name} is sound.")
    for fault in faults if not args.json else ():
        complain(fault)
    return 1 if faults else 0


def _faults(path: Path) -> list[str]:
    """What is wrong with a project; that it cannot even be opened is a fault like others."""
    from workbench.checking import check as check_project

    try:
        with open_project(path) as project:
            return check_project(project)
    except WorkbenchError as error:
        return [str(error)]


def undo(args: Namespace) -> int:
    with open_project(args.file) as project:
        say(f"Undone: {project.undo()}")
    return 0


def redo(args: Namespace) -> int:
    with open_project(args.file) as project:
        say(f"Done again: {project.redo()}")
    return 0


def history(args: Namespace) -> int:
    from workbench.history import history_rows

    with open_project(args.file) as project, project.read() as session:
        rows = [asdict(row) for row in history_rows(session)]
    if args.json:
        say_json([{**row, "id": str(row["seq"])} for row in rows])
    else:
        say_columns(rows, ("seq", "at", "who", "kind", "label", "rows"), widest=60)
    return 0


def desktop(args: Namespace) -> int:
    """Open the window, where there is a screen to open it on."""
    if not _has_screen():
        raise WorkbenchError("There is no screen to open the window on. Work without one: muster --help.")
    try:
        from ui.app import run
    except ImportError as error:  # a system library that Qt needs is missing
        raise WorkbenchError(f"The window cannot open: {error}. Run make setup, or use muster --help.") from error
    return run(args.file, sample=args.sample)


def _has_screen() -> bool:
    """On other systems there always is one; Qt would end the program without one."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in wanted)
