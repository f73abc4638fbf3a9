"""Commands that take something out: chart, timeline and export."""

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from db.errors import WorkbenchError
from db.values import Basis
from ui.cli.output import complain, say, say_json
from ui.cli.projects import open_project
from workbench.exporting import form_for

if TYPE_CHECKING:
    from db.project import Project
    from workbench.charting import Shown
    from workbench.whatif import WhatIf

_WITH_OPTIONS = frozenset({"hypotheses", "codes", "matrix"})


def chart(args: Namespace) -> int:
    from workbench.dates import read_typed_date
    from workbench.drawing import export_chart
    from workbench.figures.content import View
    from workbench.kept_figures import export_kept

    if (args.place is None) == (args.figure is None):
        complain("name a place with --place, or a figure with --figure")
        return 2
    if args.on and (args.view != View.PANELS or args.histories):
        complain("--on draws the claims of one day: leave out --view and --histories")
        return 2
    with open_project(args.file) as project:
        if args.figure is not None:
            for path in export_kept(project, args.figure, args.output, args.preset, outlines=args.outlines):
                say(f"Wrote {path}")
            return 0
        shown = replace(
            shown_by(args),
            pooled=not args.no_pooled,
            basis=Basis(args.basis) if args.basis else None,
            day=read_typed_date(args.on).latest if args.on else None,
            view=View(args.view),
            what_if=_what_if(project, args.what_if),
            histories=args.histories,
        )
        written = export_chart(project, shown, args.output, args.preset, outlines=args.outlines)
    for path in written:
        say(f"Wrote {path}")
    return 0


def _what_if(project: "Project", words: str | None) -> "WhatIf":
    from workbench.numbering import origin_label
    from workbench.origins import origin_rows
    from workbench.whatif import AS_IT_IS, read_what_if

    if words is None:
        return AS_IT_IS
    with project.read() as session:
        return read_what_if(words, {origin_label(row.number): row.id for row in origin_rows(session)})


def timeline(args: Namespace) -> int:
    from workbench.dates import read_typed_date
    from workbench.timeline.export import export_timeline
    from workbench.timeline.reading import Wanted

    first = read_typed_date(args.first).earliest if args.first is not None else None
    last = read_typed_date(args.last).latest if args.last is not None else None
    with open_project(args.file) as project:
        say(f"Wrote {export_timeline(project, Wanted(args.place or '', args.force or '', first, last), args.output)}")
    return 0


def shown_by(args: Namespace) -> "Shown":
    from workbench.charting import Shown
    from workbench.dates import read_typed_day

    known_on = read_typed_day(args.as_known_on).latest if args.as_known_on is not None else None
    return Shown(tuple(args.place or ()), args.force, known_on)


def export(args: Namespace) -> int:
    """Write the project in a format of workbench/exporting.py; with --dry-run only say what it cannot hold."""
    _refuse_foreign_options(args)
    if args.format in _WITH_OPTIONS:
        return _export_with_options(args)
    if args.output is None and not args.dry_run:
        complain("say where to write with -o, or --dry-run to be told what would be lost")
        return 2
    form = form_for(args.format, args.output)
    with open_project(args.file) as project, project.read() as session:
        losses = form.losses(session)
        if not args.dry_run:
            form.write(session, args.output)
    written = None if args.dry_run else str(args.output)
    if args.json:
        say_json({"written": written, "losses": losses})
        return 0
    first = [f"Wrote {written}"] if written else []
    for line in [*first, *losses] or ["Nothing would be lost."]:
        say(line)
    return 0


def _refuse_foreign_options(args: Namespace) -> None:
    if args.question is not None and args.format != "hypotheses":
        raise WorkbenchError("--question goes with --format hypotheses. Leave one of the two out.")
    if (args.across or args.count or args.by) and args.format != "matrix":
        raise WorkbenchError("--across, --count and --by go with --format matrix. Leave them out.")


def _export_with_options(args: Namespace) -> int:
    if args.dry_run or args.json or args.output is None:
        complain(f"--format {args.format} takes -o OUT, and neither --dry-run nor --json")
        return 2
    if args.format != "hypotheses":
        from ui.cli import codes

        return codes.export(args)
    from workbench.hypotheses.tabled import matrix_as_csv, the_matrix
    from workbench.writing import write_whole

    with open_project(args.file) as project, project.read() as session:
        write_whole(args.output, matrix_as_csv(the_matrix(session, args.question)).encode("utf-8", "replace"))
    say(f"Wrote {args.output}")
    return 0
