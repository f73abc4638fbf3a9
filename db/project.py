"""A project: one file, or one database on a server, made or opened to be worked in."""

from pathlib import Path
from typing import TYPE_CHECKING, Self

from db.errors import WorkbenchError
from db.faults import told
from db.homes import FileHome
from db.migrating import make_file, migrate
from db.opening import SCHEMA, damaged, examine, write_protection
from db.wholeness import faults_inside
from db.working import OpenProject

if TYPE_CHECKING:
    from db.server.address import Address


class Project(OpenProject):
    """A project by its ways in. Whoever has opened one closes it."""

    @classmethod
    def create(cls, path: Path, name: str, who: str | None = None) -> Self:
        """Make a new file with an empty project in it. Raises `WorkbenchError` when something is there already."""
        if path.exists():
            raise WorkbenchError(f"{path.name} exists already. Choose another name, or open it.")
        with told(path):
            make_file(path, name)
        return cls(FileHome(path, read_only=False), who)

    @classmethod
    def create_at(cls, place: "Path | Address", name: str, who: str | None = None) -> Self:
        """The same, or an empty project in an empty database on a server."""
        if isinstance(place, Path):
            return cls.create(place, name, who)
        from db.server.migrating import make_project, named

        make_project(place, named(name))
        return cls.open_at(place, who)

    @classmethod
    def open_at(cls, place: "Path | Address", who: str | None = None) -> Self:
        """Open a file, or a project on a server: read-only for a reader, and in whose name they are there."""
        if isinstance(place, Path):
            return cls.open_file(place, who)
        from db.server.served import ServerHome, examine

        read_only = examine(place)
        return cls(ServerHome(place), who or place.user or None, read_only)

    @classmethod
    def open_file(cls, path: Path, who: str | None = None, read_only: str = "") -> Self:
        """Examine a file and open it; an older one is backed up and migrated first.

        A damaged one, one of a newer Muster and one that may not be written are opened read-only. `read_only` asks for
        that with the reason to be told.
        """
        examined = examine(path)
        reason = examined.read_only or read_only or write_protection(path)
        if examined.schema < SCHEMA:
            if reason:
                raise WorkbenchError(f"{path.name} is of an older Muster and must be updated to be shown. {reason}")
            with told(path):
                migrate(path)
        project = cls(FileHome(path, read_only=bool(reason)), who, reason, is_damaged=examined.is_damaged)
        project.is_looked_through = examined.is_looked_through
        return project

    def look_through(self) -> None:
        """Look a large file through that was opened before; where it is damaged it is read-only from then on.

        Raises `WorkbenchError` with what was found.
        """
        with told(self.path):
            found = next(faults_inside(self.path), None)
        if found is not None:
            self.read_only, self.is_damaged = damaged(self.path, found), True
            raise WorkbenchError(self.read_only)
