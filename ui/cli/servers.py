"""Commands on projects that live on a server: move there and back, who may do what, the password."""

import sys
from argparse import Namespace
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from db.errors import WorkbenchError
from ui.cli.output import complain, say, say_columns, say_json

if TYPE_CHECKING:
    from db.server.address import Address

_Done = TypeVar("_Done")


def with_password(address: "Address", does: Callable[[], _Done]) -> _Done:
    """Do something on a server; where it wants a password, ask for it at the terminal, three times at most."""
    from db.server.faults import PasswordNeededError
    from db.server.passwords import use

    for _ in range(3):
        try:
            return does()
        except PasswordNeededError as error:
            if not sys.stdin.isatty():
                raise WorkbenchError(f"{error} Keep a password first: muster server password {address}") from error
            complain(str(error))
            use(address, getpass(f"Password of {address.user} for {address.name}: "))
    return does()


def at(place: "Path | Address", does: Callable[[], _Done]) -> _Done:
    return does() if isinstance(place, Path) else with_password(place, does)


def move(args: Namespace) -> int:
    """Make the project anew at another place; where it was it stays as it is."""
    from db.server.moving import move as move_project

    def report(_done: int, _total: int, _words: str) -> None:
        """Nobody watches."""

    at(args.file, lambda: at(args.target, lambda: move_project(args.file, args.target, report)))
    say(f"Moved to {args.target}. {args.file.name} is as it was: work on in the one or the other.")
    return 0


def grant(args: Namespace) -> int:
    from db.server.roles import Role
    from db.server.roles import grant as grant_role

    role = Role(args.role)
    with_password(args.address, lambda: grant_role(args.address, role, args.user))
    is_now = "may no longer open it" if role is Role.NONE else f"is {'an' if role is Role.EDITOR else 'a'} {role} of it"
    say(f"{args.user} {is_now} now: {args.address.name}.")
    return 0


def roles(args: Namespace) -> int:
    from db.server.roles import holders

    rows = [
        {"user": user, "role": str(role)} for user, role in with_password(args.address, lambda: holders(args.address))
    ]
    say_json(rows) if args.json else say_columns(rows, ("user", "role"))
    return 0


def password(args: Namespace) -> int:
    """Ask for the password and put it into the system's keyring, or forget it."""
    from db.server.passwords import forget, keep

    if args.forget:
        forget(args.address)
        say(f"The password for {args.address} is forgotten.")
        return 0
    typed = getpass(f"Password of {args.address.user} for {args.address.name}: ") if sys.stdin.isatty() else _line()
    if not keep(args.address, typed):
        raise WorkbenchError(
            "This system has no keyring, so that the password is not kept: Muster asks for it each time. Without a"
            " terminal, give it as PGPASSWORD or in libpq’s own ~/.pgpass."
        )
    say(f"The password for {args.address} is in the system’s keyring.")
    return 0


def _line() -> str:
    return sys.stdin.readline().rstrip("\n")
