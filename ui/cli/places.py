"""Where a project is, as it is typed: a file, or an address on a server; and the commands that are about servers."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import WorkbenchError
from db.server.address import Address, is_address, place_of, read_address

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  it has no public name


def place(words: str) -> Path | Address:
    """A file or the address of a database."""
    try:
        return place_of(words)
    except WorkbenchError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def address(words: str) -> Address:
    try:
        return read_address(words)
    except WorkbenchError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def file_alone(words: str) -> Path:
    """For what is done with files only."""
    if is_address(words):
        raise argparse.ArgumentTypeError("that is done with files; make one of the project first: muster move")
    return Path(words)


def moving_command(commands: "Commands") -> None:
    words = "make the project anew on a server, or in a file"
    moving = commands.add_parser("move", help=words, description=words)
    moving.set_defaults(command="ui.cli.servers:move")
    moving.add_argument("file", type=place, metavar="FROM", help="a .muster file or an address, which stays as it is")
    moving.add_argument("target", type=place, metavar="TO", help="an empty database's address, or a file not yet there")


def server_commands(commands: "Commands") -> None:
    words = "who may do what in a project on a server, and its password"
    parser = commands.add_parser("server", help=words, description=words)
    deeds = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    granting = _deed(deeds, "grant", "let a user read or edit, or nothing any more")
    granting.add_argument("role", choices=("reader", "editor", "none"))
    granting.add_argument("user", metavar="USER", help="a user of the server")
    listing = _deed(deeds, "roles", "who may read and who may edit")
    listing.add_argument("--json", action="store_true", help="print JSON")
    keeping = _deed(deeds, "password", "put a password into the system's keyring")
    keeping.add_argument("--forget", action="store_true", help="take it out again")


def _deed(deeds: "Commands", name: str, words: str) -> argparse.ArgumentParser:
    deed = deeds.add_parser(name, help=words, description=words)
    deed.set_defaults(command=f"ui.cli.servers:{name}")
    deed.add_argument("address", type=address, metavar="ADDRESS", help="postgresql+psycopg://user@server/project")
    return deed
