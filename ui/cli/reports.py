"""The command that writes a report of the project, or where none is written, a chart with all that is behind it."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import WorkbenchError
from ui.cli.output import complain, say, say_json
from ui.cli.projects import open_project
from ui.cli.taking import shown_by

if TYPE_CHECKING:
    from db.project import Project


def report(args: Namespace) -> int:
    from workbench.reports.issuing import report_meant

    if args.list:
        return _list(args)
    if args.output is None:
        complain("name the file to write with -o, or ask for --list")
        return 2
    is_chart = bool(args.place or args.force)
    if is_chart and args.report is not None:
        complain("--report writes what was written: leave out --place and --force")
        return 2
    with open_project(args.file) as project:
        with project.read() as session:
            meant = None if is_chart else report_meant(session, args.report)
        return _chart(args, project) if meant is None else _written(args, project, meant)


def _written(args: Namespace, project: "Project", report_id: int) -> int:
    from workbench.reports.issuing import issue_report, stale_words

    known_on = shown_by(args).known_on
    made = issue_report(project, report_id, args.output, known_on, _template(args.template))
    say(f"Wrote {args.output}")
    if known_on is None and made.stale:
        say(stale_words(made.stale))
    for fault in made.faults.values():
        say(fault)
    return 0


def _chart(args: Namespace, project: "Project") -> int:
    from workbench.reports.export import write_report

    say(f"Wrote {write_report(project, shown_by(args), args.output, _template(args.template))}")
    return 0


def _template(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}. Choose another template.") from error


def _list(args: Namespace) -> int:
    from workbench.reports.issuing import report_records

    with open_project(args.file) as project, project.read() as session:
        records = report_records(session)
    if args.json:
        say_json(records)
        return 0
    for one in records:
        day = f", as known on {one['as_known_on']}" if one["as_known_on"] else ""
        say(f"{one['title']} ({one['parts']} parts{day})")
    if not records:
        say("No report yet.")
    return 0
