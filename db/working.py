"""A project at work: read, edited, undone, and what other programs write to it meanwhile."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from db import changesets
from db.clashing import ClashError, Stands, apply, refuse_clashes
from db.drivers import driver_of
from db.errors import WorkbenchError
from db.homes import Home
from db.identity import new_uuid
from db.merging.undoing import is_last, unmerge
from db.sealing import seal
from db.stacks import Stacks, Step
from db.undoing import invert, read_stacks
from db.watching import Seen, is_gone, newest, sets_since

if TYPE_CHECKING:
    from db.server.address import Address

_Seen = TypeVar("_Seen")


@dataclass(frozen=True, slots=True)
class Changed:
    """What an edit changed: its label, and for each table the ids of the rows it touched."""

    label: str
    rows: Mapping[str, frozenset[int]] = field(default_factory=dict)
    is_own: bool = True  # not another program's

    def touches(self, *tables: str) -> bool:
        return not self.rows.keys().isdisjoint(tables)


class OpenProject:
    """A project that is open until it is closed: then a file is one file again.

    ``who`` is the analyst's name that change sets carry. Reading and editing may be called from any thread; edits
    wait for one another. ``read_only`` says in a sentence why every edit is refused; empty where edits are welcome.
    """

    def __init__(self, home: Home, who: str | None = None, read_only: str = "", *, is_damaged: bool = False) -> None:
        self._home = home
        self._who = who
        self.read_only = read_only
        self.is_damaged = is_damaged
        self.is_looked_through = True
        self._lock = threading.RLock()
        self._listeners: list[Callable[[Changed], None]] = []
        self._is_closed = False
        self._seen: Seen
        with home.told(), home.reading.connect() as connection:
            self._stacks, self._seen = self._read_stacks(driver_of(connection)), newest(driver_of(connection))

    @property
    def place(self) -> "Path | Address":
        """The file, or the address of the database on a server."""
        return self._home.place

    @property
    def path(self) -> Path:
        """The file. Raises `WorkbenchError` on a server, for what can only be had of a file."""
        if isinstance(self.place, Path):
            return self.place
        raise WorkbenchError(f"{self.place.name} is on a server, and that needs a file. Make one with muster move.")

    def told(self) -> AbstractContextManager[None]:
        """Within, faults of the environment become a `WorkbenchError`; everything else passes as it is."""
        return self._home.told()

    @property
    def is_shared(self) -> bool:
        """Whether several analysts may write at once, as on a server."""
        return self._home.is_shared

    @property
    def seen(self) -> int:
        """The change set up to which everything was announced; 0 before the first."""
        return self._seen[0] if self._seen else 0

    @property
    def who(self) -> str | None:
        return self._who

    @who.setter
    def who(self, name: str | None) -> None:
        """Where several work in one project, each undoes what is their own."""
        self._who = name
        if self.is_shared:
            with self._lock, self._home.told(), self._home.reading.connect() as connection:
                self._stacks = self._read_stacks(driver_of(connection))

    def close(self) -> None:
        with self._lock:  # a rehearsal may be under way on another thread
            self._is_closed = True
            self._home.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def on_changed(self, listener: Callable[[Changed], None]) -> None:
        """Call `listener` after each edit, undo and redo, on the thread that made it."""
        self._listeners.append(listener)

    def look(self) -> None:
        """Announce what another program has written since, and notice when the file has been replaced.

        Costs next to nothing where nothing was written; while an edit is under way it is left for the next time.
        """
        if not self._lock.acquire(blocking=False):
            return
        try:
            if self._is_closed or (self.read_only and not self.is_shared):
                return
            self._refuse_gone()
            notices = self._catch_up() if self._home.has_changed() else []
        finally:
            self._lock.release()
        self._announce(notices)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one moment of the file and cannot write."""
        with self._home.told(), Session(self._home.reading) as session:
            yield session

    @contextmanager
    def edit(self, label: str, *, quiet: bool = False, as_seen: int | None = None) -> Iterator[Session]:
        """One transaction, one change set, one notice. If anything raises, nothing happened and nothing is recorded.

        `label` names the intent as the Edit menu shows it ("Grade source"). An edit that changes no row leaves no
        change set. A `quiet` one is recorded and merged like any other, but undo passes over it: nobody asked for it.
        One that is made of what a screen shows, `as_seen` up to that change set, raises `ClashError` and is taken back
        where a colleague has changed the same since.
        """
        unit = self._unit(label, "quiet" if quiet else "edit", None, as_seen=as_seen)
        with unit as connection, Session(connection, expire_on_commit=False, info={"who": self.who}) as session:
            yield session
            session.flush()

    def settle(self, error: ClashError, stands: Stands) -> None:
        """Make an edit that was taken back, and of what clashed let theirs, yours or both stand."""
        with self._unit(error.pending.label, "edit", None) as connection:
            apply(driver_of(connection), error, stands)

    def rehearse(self, edit: Callable[[Session], object]) -> None:
        """Run an edit and take all of it back, so that the first real one finds connections open and statements made.

        Nothing of it is recorded, announced or written to the file.
        """
        with self._lock, self._home.told():
            if self._is_closed or self.read_only:
                return
            with self._home.writing.connect() as connection, connection.begin() as transaction:
                changesets.begin(driver_of(connection), new_uuid(), "Rehearsal", "edit", self.who)
                with Session(connection, info={"who": self.who}) as session:
                    edit(session)
                    session.flush()
                transaction.rollback()

    def merge(self, label: str, bring: Callable[[Any, str], bool], write: Callable[[], None]) -> None:
        """One transaction and one change set for the work of others; nothing is left of it when nothing was new.

        `bring` gets the driver and the change set's uuid before the set begins, so that the sets it brings in come
        before it, and says whether anything is new; `write` then changes rows, recorded as the merge's effect.
        """
        with self._unit(label, "merge", None, bring):
            write()

    def suppose(
        self, bring: Callable[[Any, str], bool], write: Callable[[], None], look: Callable[[Session], _Seen]
    ) -> _Seen:
        """What `look` makes of the project as a merge would leave it. All of it is taken back."""
        if self.read_only:
            raise WorkbenchError(f"Nothing can be merged, since the project is open read-only. {self.read_only}")
        with (
            self._lock,
            self._home.told(),
            self._home.writing.connect() as connection,
            connection.begin() as transaction,
        ):
            driver, uuid = driver_of(connection), new_uuid()
            bring(driver, uuid)
            changesets.begin(driver, uuid, "Rehearsal", "merge", self.who)
            write()
            with Session(connection, info={"who": self.who}) as session:
                seen = look(session)
            transaction.rollback()
        return seen

    def undo(self) -> str:
        """Take back the last edit and return its label."""
        self.look()
        if not self._stacks.done:
            raise WorkbenchError("There is nothing to undo.")
        return self._invert(self._stacks.done[-1], "undo")

    def redo(self) -> str:
        """Do the last undone edit again and return its label."""
        self.look()
        if not self._stacks.undone:
            raise WorkbenchError("There is nothing to redo.")
        return self._invert(self._stacks.undone[-1], "redo")

    @property
    def undo_label(self) -> str | None:
        return self._stacks.done[-1].label if self._stacks.done else None

    @property
    def redo_label(self) -> str | None:
        return self._stacks.undone[-1].label if self._stacks.undone else None

    def _invert(self, step: Step, kind: str) -> str:
        with self._home.reading.connect() as connection:
            takes_back = kind == "undo" and is_last(driver_of(connection), step)
        with self._unit(step.label, "unmerge" if takes_back else kind, step.uuid) as connection:
            (unmerge if takes_back else partial(invert, kind=kind))(driver_of(connection), step)
        return step.label

    @contextmanager
    def _unit(
        self,
        label: str,
        kind: str,
        undo_of: str | None,
        bring: Callable[[Any, str], bool] | None = None,
        *,
        as_seen: int | None = None,
    ) -> Iterator[Connection]:
        if self.read_only:
            raise WorkbenchError(f"“{label}” was not done, since the project is open read-only. {self.read_only}")
        notices: list[Changed] = []
        try:
            with self._lock, self._home.told(), self._home.writing.connect() as connection:
                self._refuse_gone()
                self._home.make_ready(driver_of(connection))
                with connection.begin() as transaction:
                    driver = driver_of(connection)
                    notices += self._followed(driver) if newest(driver) != self._seen else ()
                    if notices and undo_of:
                        raise WorkbenchError("Another program has just changed the project. Look, then undo again.")
                    uuid = new_uuid()
                    is_kept = kind == "unmerge" or (bring is not None and bring(driver, uuid))
                    step = changesets.begin(driver, uuid, label, kind, self.who, undo_of)
                    written = driver.total_changes
                    yield connection
                    changesets.follow_conflicts(driver, step, kind, undo_of)
                    rows = changesets.end(driver, step.seq)
                    if as_seen is not None and rows and as_seen < step.seq - 1:
                        refuse_clashes(driver, as_seen, step.seq, label)
                    if not rows and not is_kept:
                        changesets.prove_nothing_was_written(driver, written, label)
                        transaction.rollback()
                    else:
                        seal(driver)
                if rows or is_kept:
                    self._stacks.take(kind, step, undo_of)
                    self._seen = (step.seq, step.uuid)
                    notices.append(Changed(label, rows))
        finally:
            self._announce(notices)

    def _followed(self, driver: Any) -> list[Changed]:
        """What another program has written since, which is known from now on."""
        notices = [Changed(one.label, one.rows, is_own=False) for one in sets_since(driver, self._seen)]
        known = None if is_gone(driver, self._seen) else self._seen
        self._stacks = self._read_stacks(driver, self._stacks, known[0]) if known else self._read_stacks(driver)
        self._seen = newest(driver)
        return notices

    def _catch_up(self) -> list[Changed]:
        with self._home.told(), self._home.reading.connect() as connection:
            driver = driver_of(connection)
            return self._followed(driver) if newest(driver) != self._seen else []

    def _read_stacks(self, driver: Any, stacks: Stacks | None = None, after: int = 0) -> Stacks:
        return read_stacks(driver, stacks, after, whose=self._who or "" if self.is_shared else None)

    def _refuse_gone(self) -> None:
        gone = self._home.gone
        if gone:
            self.read_only = gone
            raise WorkbenchError(gone)

    def _announce(self, notices: Iterable[Changed]) -> None:
        for notice in notices:
            for listener in self._listeners:
                listener(notice)
