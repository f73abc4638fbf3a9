"""The commands, what they take, and how they end: 0 done, 1 failed with a sentence on stderr, 2 wrong usage."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import WorkbenchError
from db.server.address import is_address
from ui.cli.about import about_options
from ui.cli.output import complain, speak_utf_8
from ui.cli.places import file_alone, moving_command, place, server_commands
from workbench.exporting import FORMS

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  it has no public name

Place = Callable[[str], object]
"""What reads where a project is, as it is typed."""

_DONE, _FAILED, _INTERRUPTED = 0, 1, 130

_EPILOG = """\
first steps:
  muster new levels.muster
  muster import levels.muster story.html --suggest accept
  muster chart levels.muster --place Iraq -o iraq.svg

muster COMMAND --help says what a command takes.
exit code: 0 done, 1 failed with a sentence on stderr, 2 wrong usage"""


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. With no command, or a .muster file alone, the desktop opens."""
    speak_utf_8()
    try:
        args = _parser().parse_args(_with_command(list(sys.argv[1:] if argv is None else argv)))
        module, name = args.command.split(":")
        command: Callable[[argparse.Namespace], int] = getattr(importlib.import_module(module), name)
        outcome = command(args)
        sys.stdout.flush()
    except WorkbenchError as error:
        complain(str(error))
        return _FAILED
    except KeyboardInterrupt:
        complain("Stopped. What was not finished was not saved.")
        return _INTERRUPTED
    except OSError as error:
        return _end_of(error)
    return outcome


def _end_of(error: OSError) -> int:
    """What the system refused. That the reader of our output has closed is no failure; nothing more is said to it."""
    if error.filename is not None:
        complain(f"{error.filename} cannot be read or written: {error.strerror}. Choose another place.")
        return _FAILED
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return _DONE
    complain(f"The answer cannot be written: {error.strerror}. Send it to another place.")
    return _FAILED


def _with_command(argv: list[str]) -> list[str]:
    if not argv or argv[0].endswith(".muster") or is_address(argv[0]):
        return ["open", *argv]
    return argv


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="muster",
        description="From an article to a defensible number. Without a command, the desktop opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    about_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _project_commands(commands)
    _keeping_commands(commands)
    _article_commands(commands)
    _taking_commands(commands)
    moving_command(commands)
    server_commands(commands)
    return parser


def _command(
    commands: "Commands", name: str, does: str, words: str, *, file: bool = True, kept_in: Place = place
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(command=does)
    if file:
        where = "the project, a .muster file" + (" or an address on a server" if kept_in is place else "")
        parser.add_argument("file", type=kept_in, metavar="FILE", help=where)
    return parser


def _json_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _project_commands(commands: "Commands") -> None:
    opening = _command(commands, "open", "ui.cli.desktop:desktop", "open the desktop", file=False)
    opening.add_argument("file", type=place, nargs="?", metavar="FILE")
    opening.add_argument("--sample", action="store_true", help="open a copy of the sample project")
    demo = _command(
        commands, "demo", "ui.cli.projects:demo", "build the sample project and chart it, with no screen", file=False
    )
    demo.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where to write (default: out)")
    making = _command(commands, "new", "ui.cli.projects:new", "make an empty project")
    making.add_argument("--from", dest="source", type=Path, metavar="X.json", help="or one that was exported as JSON")
    checking = _command(commands, "check", "ui.cli.projects:check", "prove a project sound")
    checking.add_argument("--repair", action="store_true", help="first mend what needs no guess, after a backup")
    checking.add_argument("--lint", action="store_true", help="also give hints on judgements, claims and figures")
    _json_option(checking)
    merging = _command(commands, "merge", "ui.cli.merging:merge", "bring another copy of the project in")
    merging.add_argument(
        "other", type=place, metavar="OTHER", help="the other copy, a file or an address; it stays as it is"
    )
    merging.add_argument("--dry-run", action="store_true", help="say what it would do, and do nothing")
    _json_option(merging)
    _command(commands, "undo", "ui.cli.projects:undo", "take back the last edit")
    _command(commands, "redo", "ui.cli.projects:redo", "do the last undone edit again")
    history = _command(commands, "history", "ui.cli.projects:history", "what was done, newest first")
    history.add_argument("--who", metavar="W", help="by whom, as the history has the name")
    history.add_argument("--since", metavar="DATE", help="on that day or later")
    history.add_argument("--item", metavar="ID", help="what was done to it: C-061, O-12, S-3, or a row id of a list")
    history.add_argument("--field", metavar="F", help="what changed this field, as docs/file-format.md names it: best")
    _json_option(history)


def _keeping_commands(commands: "Commands") -> None:
    _command(
        commands, "backup", "ui.cli.keeping:backup", "make a checked backup beside the project", kept_in=file_alone
    )
    restoring = _command(
        commands, "restore", "ui.cli.keeping:restore", "put a backup in the project's place", kept_in=file_alone
    )
    restoring.add_argument("--list", action="store_true", help="say which backups there are, the newest first")
    restoring.add_argument(
        "--from", dest="source", metavar="BACKUP", help="its name in the list, or a file (default: the newest)"
    )
    _json_option(restoring)
    _sharing_command(commands)
    salvaging = _command(
        commands, "salvage", "ui.cli.keeping:salvage", "save what can be read of a damaged file", kept_in=file_alone
    )
    salvaging.add_argument("-o", "--output", type=Path, required=True, metavar="NEW", help="the new project to make")
    _json_option(salvaging)


def _parts(words: str) -> frozenset[str]:
    """What is not to go into a copy, named by commas."""
    from db.sharing.parts import Part

    parts = [word.strip() for word in words.split(",") if word.strip()]
    unknown = next((part for part in parts if part not in set(Part)), None)
    if unknown:
        raise argparse.ArgumentTypeError(f"“{unknown}” is no part of a project; leave out {', '.join(Part)}")
    return frozenset(map(Part, parts))


def _sharing_command(commands: "Commands") -> None:
    sharing = _command(commands, "share", "ui.cli.sharing:share", "make a copy to hand on", kept_in=file_alone)
    sharing.add_argument("-o", "--output", type=Path, required=True, metavar="COPY", help="the file to make")
    sharing.add_argument(
        *("--without",), type=_parts, default="", metavar="PARTS",
        help="what is not to go, by commas: documents, notes, history, confidential-sources",
    )  # fmt: skip
    sharing.add_argument("--handling", metavar="MARK", help="its handling mark, as TLP:AMBER; the project's without it")
    sharing.add_argument("--note", default="", metavar="TEXT", help="a note to whoever gets it, kept in the copy")
    sharing.add_argument("--replace", action="store_true", help="replace COPY where it is there already")
    sharing.add_argument("--dry-run", action="store_true", help="only say what such a copy would hold")
    _json_option(sharing)


def _article_commands(commands: "Commands") -> None:
    bringing = _command(commands, "import", "ui.cli.articles:import_articles", "bring articles in")
    bringing.add_argument(
        "paths", type=Path, nargs="*", metavar="PATH", help="files, folders and archives, - for stdin; or one .qdpx"
    )
    bringing.add_argument("--address", action="append", default=[], metavar="URL", help="a page to fetch, once")
    bringing.add_argument("--private-addresses", action="store_true", help="fetch within the own network too")
    bringing.add_argument(
        "--originals",
        choices=("small", "all", "none"),
        default="small",
        help="which files are kept in the project as they were: up to 2 MB (default), all, none",
    )
    bringing.add_argument(
        "--published", metavar="DATE", help="publication date, as 2025-10-01; counts more than what the files say"
    )
    bringing.add_argument("--outlet", metavar="NAME", help="who published them; counts more than what the files say")
    bringing.add_argument("--title", metavar="T", help="the title; counts more than what the file says")
    bringing.add_argument(
        "--new-version-of", metavar="ID", help="take the file as the new text of an article, by its id in the list"
    )
    bringing.add_argument("--reason", metavar="TEXT", help="why there is a new version")
    bringing.add_argument(
        "--suggest",
        choices=("accept", "keep", "none"),
        default="keep",
        help="make claims of what is read, keep it as suggestions (default), or do not read",
    )
    _json_option(bringing)
    table = _command(commands, "import-claims", "ui.cli.tables:import_claims", "bring the claims of a table in")
    table.add_argument("table", type=Path, metavar="CLAIMS.csv", help="a table with a header and a claim a row")
    table.add_argument("--map", type=Path, metavar="MAP.toml", help="which column says what; guessed without it")
    _json_option(table)
    codes = _command(commands, "import-codes", "ui.cli.codes:import_codes", "bring a codebook in")
    codes.add_argument("codebook", type=Path, metavar="CODES", help="a .csv, .toml or .qdc file, as export writes it")
    _json_option(codes)
    listing = _command(commands, "list", "ui.cli.articles:list_records", "list what a project holds")
    listing.add_argument(
        "what",
        choices=(
            *("articles", "stories", "changed", "claims", "sources", "series"),
            *("assessments", "questions", "events", "figures", "notes"),
        ),
    )
    form = listing.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print a JSON list of objects, each with its id")
    form.add_argument("--csv", action="store_true", help="print CSV")
    searching = _command(commands, "search", "ui.cli.articles:search", "find articles by their words")
    query = 'words that must all occur; "two words", troop*, -without, outlet:gulf, after:2025-04 (docs/searching.md)'
    searching.add_argument("query", metavar="QUERY", help=query)
    _json_option(searching)
    suggesting = _command(
        commands, "suggest", "ui.cli.reading:suggest", "what a text claims; no project needed", file=False
    )
    suggesting.add_argument("path", type=Path, nargs="?", metavar="PATH", help="a text, or - for stdin")
    suggesting.add_argument("--published", metavar="DATE", help="what relative dates count from")
    suggesting.add_argument("--batch", action="store_true", help="answer JSON Lines on stdin, one answer a line")
    _json_option(suggesting)


def _shown_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", metavar="F", help="whose troops; all forces without it")
    parser.add_argument("--as-known-on", metavar="DATE", help="as it could have been drawn on that day")


def _taking_commands(commands: "Commands") -> None:
    charting = _command(commands, "chart", "ui.cli.taking:chart", "draw claims over time")
    charting.add_argument("--place", action="append", metavar="P", help="a panel each; may be repeated")
    charting.add_argument("--figure", metavar="TITLE", help="a figure of the project instead, as it was worded")
    _shown_options(charting)
    charting.add_argument("--no-pooled", action="store_true", help="the claims alone, without the pooled level")
    charting.add_argument("--on", metavar="DATE", help="the claims of that day, a row each, instead of the course")
    charting.add_argument("--basis", choices=("core", "total"), help="whose pooled level (default: total where known)")
    charting.add_argument(
        *("--view",), choices=("panels", "together", "stacked", "shares"), default="panels",
        help="a panel each (default), up to three in one panel, parts of a place stacked, or their shares in percent",
    )  # fmt: skip
    charting.add_argument(
        "--what-if", metavar="W", help="beside it without=O-12, core, total, undercount=0.2 or ungraded"
    )
    charting.add_argument("--histories", action="store_true", help="20 plausible histories instead of ranges")
    charting.add_argument(
        "--preset", choices=("column", "page", "slide", "web"), default="page", help="its size (default: page, 183 mm)"
    )
    charting.add_argument("--outlines", action="store_true", help="letters of an .svg as shapes, not as text")
    charting.add_argument(
        *("-o", "--output"), type=Path, required=True, metavar="OUT",
        help="an .svg, .pdf or .png file, or .xlsx or .csv for its numbers alone",
    )  # fmt: skip
    _pool_command(commands)
    timing = _command(commands, "timeline", "ui.cli.taking:timeline", "claims and events over time, true and known")
    timing.add_argument("--place", metavar="P", help="with all that lies inside it; all places without it")
    timing.add_argument("--force", metavar="F", help="whose troops; all forces without it")
    timing.add_argument("--from", dest="first", metavar="DATE", help="true or known on that day or later")
    timing.add_argument("--to", dest="last", metavar="DATE", help="true or known on that day or earlier")
    timing.add_argument(
        *("-o", "--out", "--output"), dest="output", type=Path, required=True, metavar="OUT",
        help="an .svg, .pdf or .png file, or a .csv table",
    )  # fmt: skip
    reporting = _command(commands, "report", "ui.cli.reports:report", "write a report, or a chart with its statements")
    reporting.add_argument("--report", metavar="TITLE", help="which report of the project; not needed for one")
    reporting.add_argument("--list", action="store_true", help="the reports of the project, and write nothing")
    reporting.add_argument(
        "--place", action="append", metavar="P", help="no written report, but the chart of this place and all behind it"
    )
    _shown_options(reporting)
    reporting.add_argument("--template", type=Path, metavar="T", help="a .docx of your own, for its styles and pages")
    reporting.add_argument(
        *("-o", "--output"), type=Path, metavar="OUT", help="the file to write; its ending says how: .docx, .html …"
    )
    _json_option(reporting)
    exporting = _command(commands, "export", "ui.cli.taking:export", "take the content out")
    forms = "; ".join(f"{form.name} ({form.title})" for form in FORMS)
    exporting.add_argument(
        *("--format",), required=True, choices=(*(form.name for form in FORMS), "hypotheses", "codes", "matrix"),
        metavar="F",
        help=f"{forms}; hypotheses (claims against them); codes (as .csv, .toml or .qdc); matrix (codes "
        "against outlets, months, years or sources, as .csv, .xlsx, .svg, .pdf or .png)",
    )  # fmt: skip
    exporting.add_argument("--across", choices=("outlet", "month", "year", "source"), help="a matrix's columns")
    exporting.add_argument("--count", choices=("codings", "articles"), help="what its cells count (default: codings)")
    exporting.add_argument("--by", metavar="W", help="only the codings of this analyst")
    exporting.add_argument(
        "--question", metavar="Q", help="whose hypotheses, by its number in the list or its words; not needed for one"
    )
    exporting.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write")
    exporting.add_argument("--dry-run", action="store_true", help="only say what the format cannot hold")
    _json_option(exporting)


def _pool_command(commands: "Commands") -> None:
    pooling = _command(commands, "pool", "ui.cli.pooling:pool", "the level over time with its bands", file=False)
    pooling.add_argument(
        "file", type=place, nargs="?", metavar="FILE", help="the project, a .muster file or an address"
    )
    pooling.add_argument("--claims", type=Path, metavar="CLAIMS.json", help="a list of claims instead; - for stdin")
    pooling.add_argument("--batch", action="store_true", help="JSON Lines on stdin instead, one answer a line")
    pooling.add_argument("--place", metavar="P", help="where")
    pooling.add_argument("--force", metavar="F", help="whose troops; not needed where the place has one force")
    pooling.add_argument("--basis", choices=("core", "total"), help="who is counted (default: total where it is known)")
    pooling.add_argument("--as-known-on", metavar="DATE", help="as it could have been reckoned on that day")
    pooling.add_argument("--from", dest="first", metavar="DATE", help="first day (default: the first observation)")
    pooling.add_argument("--to", dest="last", metavar="DATE", help="last day (default: the last publication)")
    pooling.add_argument(
        "--influence", action="store_true", help="instead: what the last day would be without each origin"
    )
    _json_option(pooling)
    pooling.add_argument("--csv", action="store_true", help="print CSV, a row a day and basis")


if __name__ == "__main__":
    sys.exit(run())
