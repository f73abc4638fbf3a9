"""Where a project on a server is: postgresql+psycopg://anna@db.example.org/levels, without its password."""

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from typing_extensions import override

from db.errors import WorkbenchError

SCHEME = "postgresql+psycopg"
_SCHEMES = frozenset({SCHEME, "postgresql", "postgres"})


@dataclass(frozen=True, slots=True)
class Address:
    """A database on a server. As text it has no password; ``password`` is what was typed with it and is kept nowhere.

    ``options`` are libpq's own, such as ``host`` for the folder of a socket or ``sslmode``.
    """

    user: str
    host: str
    port: int | None
    database: str
    options: tuple[tuple[str, str], ...] = ()
    password: str | None = field(default=None, repr=False, compare=False)

    @override
    def __str__(self) -> str:
        place = f"{self.user}@" if self.user else ""
        place += self.host + (f":{self.port}" if self.port else "")
        return urlunsplit(SplitResult(SCHEME, place, f"/{self.database}", urlencode(self.options), ""))

    @property
    def name(self) -> str:
        """What a sentence calls it."""
        return f"{self.database} on {self.host or dict(self.options).get('host') or 'this computer'}"

    @property
    def stem(self) -> str:
        return self.database


def is_address(words: str) -> bool:
    return urlsplit(words.strip()).scheme in _SCHEMES


def read_address(words: str) -> Address:
    """Raises `WorkbenchError` for what is no address of a database."""
    try:
        parts = urlsplit(words.strip())
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        raise _no_address() from None
    database = unquote(parts.path.strip("/"))
    if parts.scheme not in _SCHEMES or not database or "/" in database:
        raise _no_address()
    password = unquote(parts.password) if parts.password else None
    options = parse_qsl(parts.query)
    if any(name == "password" for name, _ in options):
        raise WorkbenchError("A password does not belong among the options of an address. Muster asks for it.")
    return Address(unquote(parts.username or ""), host, port, database, tuple(options), password)


def place_of(words: str) -> Path | Address:
    """A project's place as it is typed: the address of a database, or else the name of a file."""
    return read_address(words) if is_address(words) else Path(words)


def _no_address() -> WorkbenchError:
    return WorkbenchError(f"That is no address of a project on a server. It looks like {SCHEME}://name@server/project.")
