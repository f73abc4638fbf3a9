"""The pool command: the level with its bands, of a project, of a list of claims, or of many lists a line each."""

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from db.errors import WorkbenchError
from db.values import Basis
from ui.cli.output import complain, say, say_csv, say_json
from workbench.figures.phrases import counted
from workbench.pooling.contract import answer_json
from workbench.pooling.notes import BASIS_WORDS
from workbench.pooling.summary import QUANTILES

_WORTH_SAYING = 0.005


def pool(args: Namespace) -> int:
    asked = sum((args.file is not None, args.claims is not None, args.batch))
    if asked != 1:
        complain("name a project, give --claims with a file, or give --batch")
        return 2
    if args.batch:
        return _answer_lines()
    if args.influence:
        return _influence(args)
    answer = answer_json(_claims(args.claims)) if args.claims is not None else _of_project(args)
    if args.json:
        say_json(answer)
    elif args.csv:
        say_csv(_rows(answer))
    else:
        _say(answer)
    return 0


def _claims(path: Path) -> Any:
    from workbench.incoming.item import bytes_of

    given = sys.stdin.buffer.read() if path == Path("-") else bytes_of(path)
    return _parsed(given, "standard input" if path == Path("-") else path.name)


def _parsed(given: bytes, name: str) -> Any:
    try:
        return json.loads(given)
    except (ValueError, RecursionError) as error:
        raise WorkbenchError(f"{name} is not JSON. Give an object with a list of claims.") from error


def _of_project(args: Namespace) -> dict[str, Any]:
    from ui.cli.projects import open_project
    from workbench.dates import read_typed_date
    from workbench.pooled import pooled_json

    if args.place is None:
        raise WorkbenchError("No place is named. Add --place with one of the project's places.")
    first = read_typed_date(args.first).earliest if args.first is not None else None
    last = read_typed_date(args.last).latest if args.last is not None else None
    known_on = read_typed_date(args.as_known_on).latest if args.as_known_on is not None else None
    with open_project(args.file) as project, project.read() as session:
        return pooled_json(session, args.force, args.place, first=first, last=last, known_on=known_on, basis=args.basis)


def _influence(args: Namespace) -> int:
    """What the last day that is asked for, else the last publication, would be without each origin."""
    from ui.cli.projects import open_project
    from workbench.dates import read_typed_date
    from workbench.influence import influence_json
    from workbench.pooled import series_named
    from workbench.pooling.contract import asked_days

    if args.file is None or args.place is None:
        raise WorkbenchError("Influence is of a project’s place. Name the project, and add --place.")
    known_on = read_typed_date(args.as_known_on).latest if args.as_known_on is not None else None
    last = read_typed_date(args.last).latest if args.last is not None else None
    with open_project(args.file) as project, project.read() as session:
        claims = series_named(session, args.force, args.place, known_on=known_on)
        day = asked_days(None, last, None, claims.statements)[-1]
        found = influence_json(session, claims, day, Basis(args.basis) if args.basis else None)
    if args.json:
        say_json(found)
    elif args.csv:
        say_csv(found["influence"])
    else:
        _say_influence(found)
    return 0


def _say_influence(found: dict[str, Any]) -> None:
    level = f"about {_two(found['median'])}" if found["median"] is not None else "no level"
    say(f"{found['place']}, {found['day']}: {level} with all origins")
    for row in found["influence"]:
        change = f"{100 * row['change']:+.0f} %" if row["change"] is not None else ""
        left = f"about {_two(row['median'])}" if row["median"] is not None else "no level"
        say(f"{change:>6}  {left:<14} without {row['origin']} ({counted(row['claims'], 'claim')})")


def _answer_lines() -> int:
    """JSON Lines in, one answer a line out, in the same order. A line that cannot be read is named on stderr."""
    outcome = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            if line.strip():
                asked = _parsed(line, "It")
                say(json.dumps({"id": asked.get("id") if isinstance(asked, dict) else None, **answer_json(asked)}))
                sys.stdout.flush()  # whoever asks line by line waits for the answer
        except WorkbenchError as error:
            complain(f"Line {number} is not answered: {error}")
            outcome = 1
    return outcome


def _rows(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """A row for each day and basis."""
    return [
        {"date": day, "basis": basis, **{name: lines[name][at] for name in (*QUANTILES, "none")}}
        for basis, lines in answer["bases"].items()
        for at, day in enumerate(answer["dates"])
    ]


def _say(answer: dict[str, Any]) -> None:
    if answer["claims_used"] and answer["dates"]:
        low, best, high, none = (answer[name][-1] for name in ("lo80", "median", "hi80", "none"))
        counts = f"{counted(answer['claims_used'], 'claim')} from {counted(answer['origins'], 'separate origin')}"
        say(f"{answer['dates'][-1]}: about {_two(best)}, {BASIS_WORDS[Basis(answer['basis'])]}; {counts}")
        say(f"Pooled range 80 %: {_two(low)} to {_two(high)}.")
        if none >= _WORTH_SAYING:
            say(f"Chance that nobody is there: {100 * none:.0f} %.")
    for note in answer["notes"]:
        say(note)
    say(f"Settings: {answer['settings']}. --json or --csv prints every day.")


def _two(level: float) -> str:
    return f"{float(f'{level:.1e}'):,.0f}"
