"""A PostgreSQL server of the tests' own, where Debian's or another's binaries are; without them those tests skip."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from db.project import Project
from db.schema import metadata
from db.sealing import seal_all
from db.server.address import Address, read_address
from db.server.driver import ServerDriver

_FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def binaries() -> Path | None:
    """Where initdb is: on the path, or the newest of Debian's."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda each: float(each.parts[-3]))
    return installed[-1].parent if installed else None


class Server:
    """A running server behind a socket in ``folder``; its master of all is ``muster``, who needs no password there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made = 0
        self._template = ""
        self._free: list[Address] = []
        self._used: list[Address] = []

    def address(self, database: str, user: str = "muster") -> Address:
        return read_address(f"postgresql+psycopg://{user}@/{database}?host={self.folder}")

    def sql(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        with psycopg.connect(dbname=database, user="muster", host=str(self.folder), autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def database(self, template: str = "template0") -> Address:
        """A new database, a copy of another, and its address."""
        self._made += 1
        name = f"p{self._made}"
        self.sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.address(name)

    def restored(self, dump: str) -> Address:
        """A database as a dump has it."""
        address = self.database()
        self.sql(dump, address.database)
        return address

    def project(self) -> Address:
        """An empty project, until `clear`."""
        if not self._template:
            address = self.database()
            Project.create_at(address, "Test").close()
            self._template = address.database
        address = self._free.pop() if self._free else self.database(self._template)
        self._used.append(address)
        return address

    def clear(self) -> None:
        """Empty the projects that were used; copying the template again would take ten times as long."""
        tables = [table.name for table in reversed(metadata.sorted_tables)] + ["text_search"]
        for address in self._used:
            with psycopg.connect(dbname=address.database, user="muster", host=str(self.folder)) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
                connection.execute("SET session_replication_role = replica")
                connection.execute("; ".join(f'DELETE FROM "{table}"' for table in tables))
                connection.execute("INSERT INTO project(id, name, made_at) VALUES (1, 'Test', '2026-01-01T00:00:00Z')")
                seal_all(ServerDriver(connection))
        self._free += self._used
        self._used = []


@contextmanager
def running(*, safe: bool = False) -> Iterator[Server]:
    """A server until the block ends. A `safe` one syncs what it writes, as servers do."""
    bin_ = binaries()
    if bin_ is None:
        pytest.skip("no PostgreSQL server is installed here: apt install postgresql")
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short, since a socket's path may have 107 bytes
    by = _as_another(folder)
    data = folder / "data"
    try:
        _run(
            *by,
            bin_ / "initdb",
            "-D",
            data,
            "-U",
            "muster",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        )
        options = f"-k {folder} -c listen_addresses='' -c max_connections=60 {'' if safe else _FAST}"
        _run(*by, bin_ / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")
        try:
            yield Server(folder)
        finally:
            _run(*by, bin_ / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_another(folder: Path) -> tuple[str, ...]:
    """PostgreSQL refuses to run as root; the user that its package made owns the folder then."""
    if os.getuid() != 0:
        return ()
    try:
        shutil.chown(folder, "postgres", "postgres")
    except LookupError:
        pytest.skip("the tests run as root and there is no user postgres to run a server as")
    return "runuser", "-u", "postgres", "--"


def _run(*command: object) -> None:
    done = subprocess.run([str(word) for word in command], cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
