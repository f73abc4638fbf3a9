"""Commands on articles: import, list, search."""

import sys
from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path

from db.errors import WorkbenchError
from db.project import Project
from ui.cli.output import complain, say, say_columns, say_json
from ui.cli.projects import open_project
from workbench.dates import read_typed_day
from workbench.exchange.arriving import enter_file, is_exchange
from workbench.exchange.entered import as_json as as_json_of_exchange
from workbench.exchange.entered import told_of
from workbench.figures.phrases import counted
from workbench.import_report import Report, as_json, headline
from workbench.incoming import Address, IncomingArticle, Keeping, Unreadable, read_files, read_stream
from workbench.reading.vague import adopt
from workbench.settings import load_settings

_COLUMNS = {
    "figures": ("title", "exported", "state", "claims"),
    "notes": ("written_at", "written_by", "title", "body", "about"),
    "articles": ("published", "outlet", "title", "suggestions", "claims"),
    "stories": ("published", "agency", "articles", "title", "changed_numbers"),
    "changed": ("tag", "title", "version", "quote", "why", "changes"),
    "claims": (
        "claim",
        "place",
        "force",
        "basis",
        "modality",
        "bound",
        "low",
        "best",
        "high",
        "as_of",
        "source",
        "grade",
    ),
    "sources": ("name", "kind", "acts_for", "grade", "claims", "origins"),
    "series": ("force", "place", "basis", "claims", "origins"),
    "assessments": (
        *("assessment", "force", "place", "basis", "as_of", "low", "best", "high"),
        *("likelihood_words", "confidence", "by", "superseded_by"),
    ),
    "events": ("as_of", "place", "label"),
    "questions": ("number", "question", "claims", "finding"),
}


def import_articles(args: Namespace) -> int:
    """Bring articles in. A file that cannot be read is named, and the others come in."""
    if not (args.paths or args.address):
        complain("name a file or a folder to import, - for standard input, or give --address")
        return 2
    adopt(load_settings().vague)
    exchanged = [path for path in args.paths if is_exchange(path)]
    if exchanged:
        return _enter(args, exchanged)
    found = [_with_facts(each, args) for each in _read(args)]
    with open_project(args.file) as project:
        if args.new_version_of is not None:
            return _bring_version(project, args, found)
        report = _bring_in(project, found, args.suggest)
    if args.json:
        say_json(as_json(report))
    else:
        _say_imported(report)
    for each in report.failed:
        complain(each.reason)
    return 1 if report.failed else 0


def _enter(args: Namespace, paths: list[Path]) -> int:
    """Bring in what other programs wrote. One file a command: each is an edit of its own, and what it says counts."""
    if len(args.paths) + len(args.address) > 1:
        complain(f"{paths[0].name} comes in on its own: give no other file with it")
        return 2
    with open_project(args.file) as project:
        entered = enter_file(project, paths[0])
    if args.json:
        say_json(as_json_of_exchange(entered))
        return 0
    for line in (told_of(entered), *entered.left_out):
        say(line)
    return 0


def _read(args: Namespace) -> list[IncomingArticle | Unreadable]:
    if args.published is not None:
        read_typed_day(args.published)  # a date that does not exist is refused before anything is read
    found: list[IncomingArticle | Unreadable] = []
    if Path("-") in args.paths:
        found += read_stream(sys.stdin.buffer, "standard input")
    addresses = [Address(url, allow_private=args.private_addresses) for url in args.address]
    wanted = [*(path for path in args.paths if path != Path("-")), *addresses]
    return [*found, *read_files(wanted, keeping=Keeping(args.originals))]


def _with_facts(found: IncomingArticle | Unreadable, args: Namespace) -> IncomingArticle | Unreadable:
    """What is said on the command line counts more than what the file says."""
    if isinstance(found, Unreadable):
        return found
    published = read_typed_day(args.published) if args.published is not None else found.published
    return replace(found, published=published, outlet=args.outlet or found.outlet, title=args.title or found.title)


def _bring_in(project: Project, found: list[IncomingArticle | Unreadable], suggesting: str) -> Report:
    from workbench.importing import import_articles as bring_in
    from workbench.offers import offers_of_each

    readable = [each for each in found if isinstance(each, IncomingArticle)]
    failed = [each for each in found if isinstance(each, Unreadable)]
    reads = None if suggesting == "none" else offers_of_each
    return bring_in(project, readable, reads=reads, accept=suggesting == "accept", failed=failed)


def _bring_version(project: Project, args: Namespace, found: list[IncomingArticle | Unreadable]) -> int:
    """Take a file as the new text of an article that is here."""
    from workbench.versions import add_version

    if len(found) != 1:
        complain("--new-version-of takes one file: the article's new text")
        return 2
    one = found[0]
    if isinstance(one, Unreadable):
        raise WorkbenchError(one.reason)
    with project.edit("New version") as session:
        made = add_version(session, _article_id(args.new_version_of), one.text, args.reason)
    if args.json:
        say_json({**asdict(made), "version_id": str(made.version_id)})
    else:
        say(f"Version {made.number}: {counted(made.carried, 'tag')} carried, {made.waiting:,} changed since tagged.")
    return 0


def _article_id(typed: str) -> int:
    if not typed.isdecimal():
        raise WorkbenchError(f"“{typed}” is no article. “muster list FILE articles --json” has the id of each.")
    return int(typed)


def _say_imported(report: Report) -> None:
    for each in report.added:
        when = each.published or "no date"
        came = f"{counted(each.suggestions, 'suggestion')}, {counted(each.claims, 'claim')}"
        story = f", one of {each.story_articles} articles of one story" if each.story_articles > 1 else ""
        say(f"Imported “{each.title}” ({when}): {came}{story}")
    for name, same in report.already:
        say(f"{name} has the same text as {same}, which is here already.")
    if len(report.added) + len(report.already) + len(report.failed) > 1:
        say(headline(report))


def list_records(args: Namespace) -> int:
    from workbench.records import FIELDS, LISTS
    from workbench.tables import as_csv

    with open_project(args.file) as project, project.read() as session:
        records = LISTS[args.what](session)
    if args.json:
        say_json(records)
    elif args.csv:
        sys.stdout.write(as_csv(records, FIELDS[args.what]))
    else:
        say_columns(records, _COLUMNS[args.what])
    return 0


def search(args: Namespace) -> int:
    from workbench.searching import search as find

    with open_project(args.file) as project, project.read() as session:
        hits = [asdict(hit) for hit in find(session, args.query)]
    if args.json:
        say_json([{**hit, "id": str(hit["id"])} for hit in hits])
        return 0
    for hit in hits:
        outlet = f"{hit['outlet']}: " if hit["outlet"] else ""
        say(f"{hit['published'] or 'no date':<10}  {outlet}{hit['title']}")
        if hit["passage"]:
            say(f"            {hit['passage']}")
    if not hits:
        say(f"No article has “{args.query}”.")
    return 0
