"""PostgreSQL's errors as sentences that say what to do. None of them holds a password."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors

from db.errors import WorkbenchError
from db.guarding import REFUSALS
from db.server.address import Address

_SENTENCES: tuple[tuple[type[psycopg.Error], str], ...] = (
    (errors.LockNotAvailable, "{name} is being written by a colleague. Try again when that has finished."),
    (errors.DiskFull, "The server's drive is full: the last change to {name} was not saved. Tell who looks after it."),
    (
        errors.InsufficientPrivilege,
        "You may not do this in {name}. Ask who made the project for the role of an editor.",
    ),
    (
        errors.ReadOnlySqlTransaction,
        "{name} is a copy that the server keeps read-only. Use the server that is written.",
    ),
    (errors.InvalidCatalogName, "There is no database {name}. Ask for one to be made, or check the address."),
    (errors.SerializationFailure, "{name} was changed at the same moment. Do it again."),
    (errors.DeadlockDetected, "{name} was changed at the same moment. Do it again."),
)
_UNREACHED = "{name} cannot be reached: {why}. Check the address and the network; what was saved is on the server."
_LOST = "The connection to {name} was lost: the last change may not be saved. Look, then do it again."


_NOT_CONNECTED = ("connection failed", "connection is bad", "failed to resolve", "timeout expired")


class PasswordNeededError(WorkbenchError):
    """The server wants a password that is not known, or refuses the one it was given."""


def sentence(error: BaseException, address: Address) -> WorkbenchError | None:
    """What to tell the analyst about `error`, or None when it is a bug of ours and not of the environment."""
    cause = getattr(error, "orig", None) or error
    if not isinstance(cause, psycopg.Error):
        return None
    said = cause.diag.message_primary or ""
    if said in REFUSALS:
        return WorkbenchError(said)
    for kind, words in _SENTENCES:
        if isinstance(cause, kind):
            return WorkbenchError(words.format(name=address.name))
    if isinstance(cause, psycopg.OperationalError):
        return _unreached(cause, address)
    return None


def _unreached(cause: psycopg.OperationalError, address: Address) -> WorkbenchError:
    """Before a connection stands the words are libpq's own, and their number is not known."""
    words = str(cause)
    if "password" in words or "no pg_hba.conf entry" in words:
        return PasswordNeededError(
            f"{address.name} does not let {address.user or 'you'} in with that name and password."
        )
    if f'database "{address.database}" does not exist' in words:
        return WorkbenchError(f"There is no database {address.name}. Ask for one to be made, or check the address.")
    if cause.sqlstate is None and any(sign in words for sign in _NOT_CONNECTED):
        why = words.splitlines()[0].rpartition("failed: ")[2].rstrip(".")
        return WorkbenchError(_UNREACHED.format(name=address.name, why=why))
    return WorkbenchError(_LOST.format(name=address.name))


@contextmanager
def told(address: Address) -> Iterator[None]:
    """Within, faults of the environment become a `WorkbenchError`; everything else passes as it is."""
    try:
        yield
    except WorkbenchError:
        raise
    except Exception as error:
        found = sentence(error, address)
        if found is None:
            raise
        raise found from error
