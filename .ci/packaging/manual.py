"""Write the manual page from the commands' own help.

manual.py FILE.1     muster(1), in roff
"""

import argparse
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from ui.cli.main import _parser
from ui.help.program import program_version

INTRODUCTION = """Without a command the desktop opens, on the last project or on the one that is given. All else that
the desktop does with a project can be done by commands too, with the same core; the help in the program says more."""
STATUS = "0: done. 1: failed, with one sentence on standard error. 2: wrong usage. 130: stopped with Ctrl+C."


def roff(words: str) -> str:
    return words.replace("\\", "\\e").replace("-", "\\-").replace("\n.", "\n\\&.")


def page() -> Iterator[str]:
    parser = _parser()
    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC).date()
    yield f'.TH MUSTER 1 "{day}" "Muster {program_version()}" "User Commands"'
    yield ".SH NAME\nmuster \\- from an article to a defensible number"
    yield ".SH SYNOPSIS\n.B muster\n[\\fIFILE.muster\\fR]\n.br\n.B muster\n\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]"
    yield f".SH DESCRIPTION\n{roff(INTRODUCTION)}"
    yield ".SH OPTIONS"
    yield from options(parser)
    yield ".SH COMMANDS"
    commands = next(one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    for name, command in commands.choices.items():
        yield f".SS muster {roff(name)}\n{roff(sentence(command.description or ''))}"
        yield from (one for one in options(command) if "\\-\\-help" not in one)
    yield f".SH EXIT STATUS\n{STATUS}"
    yield ".SH FILES\n.TP\n.I *.muster\nA project: an SQLite database. Its format is described in file\\-format.md."


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        yield f".TP\n{named(action)}\n{roff(sentence((action.help or '') % {'default': action.default}))}"


def named(action: argparse.Action) -> str:
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    taken = "" if action.nargs == 0 else f"\\fI{roff(str(value))}\\fR"
    names = ", ".join(f"\\fB{roff(name)}\\fR" for name in action.option_strings)
    return f"{names} {taken}".strip()


def sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith('.') else '.'}" if words else ""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text("\n".join(page()) + "\n", "utf-8")
