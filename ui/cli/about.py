"""What the program says of itself: `muster --version` and `muster --licences`."""

import argparse
import sys
from typing import Any

from typing_extensions import override

from ui.cli.output import say, say_columns


class Version(argparse.Action):
    @override
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from ui.help.program import one_line

        say(one_line())
        sys.stdout.flush()
        parser.exit()


class Licences(argparse.Action):
    @override
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from ui.help.licences import licensed

        records = [{"name": one.name, "version": one.versions, "licence": one.licence} for one in licensed()]
        say("Muster itself: Apache-2.0. The licences' own words are in Help ▸ About.\n")
        say_columns(records, ("name", "version", "licence"), widest=60)
        sys.stdout.flush()
        parser.exit()


def about_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action=Version, nargs=0, help="say which version this is, and leave")
    parser.add_argument("--licences", action=Licences, nargs=0, help="list what it is made of, with licences")
