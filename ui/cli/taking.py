"""Commands that take something out: chart and export."""

from argparse import Namespace

from ui.cli.output import say
from ui.cli.projects import open_project


def chart(args: Namespace) -> int:
    from workbench.charting import Shown
    from workbench.dates import read_typed_day
    from workbench.drawing import export_chart

    known_on = read_typed_day(args.as_known_on).latest if args.as_known_on is not None else None
    with open_project(args.file) as project:
        written = export_chart(project, Shown(tuple(args.place), args.force, known_on), args.output)
    for path in written:
        say(f"Wrote {path}")
    return 0


def export(args: Namespace) -> int:
    from workbench.exporting import export as write_export

    with open_project(args.file) as project, project.read() as session:
        write_export(session, args.format, args.output)
    say(f"Wrote {args.output}")
    return 0
