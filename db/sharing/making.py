"""A copy made to be handed on: stripped beside the original, written anew, proved, synced, then put in its place.

Nothing that is to go ever stands in the folder the copy is for: what arrives there is written from what is left.
"""

import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db.chaining import lengthen
from db.copying import prove, put_in_place, unfinished_beside, write_anew
from db.errors import WorkbenchError
from db.faults import told
from db.opening import SCHEMA, examine
from db.sealing import seal_all
from db.sharing.bodies import cover_texts
from db.sharing.cells import rewrite
from db.sharing.forgetting import end_undoing, forget_history, forget_originals, forget_rows
from db.sharing.parts import Part
from db.sharing.proof import prove_nameless
from db.sharing.rules import Redaction
from db.sharing.secrets import rows_about
from db.sharing.veil import Secret, Veil
from db.sqlite import connect

Report = Callable[[int, int, str], None]
_STEPS = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the copy is to be: without which parts, its handling mark (None: the project's) and hand-over note."""

    without: frozenset[Part] = field(default_factory=frozenset)
    handling: str | None = None
    handover: str = ""


def share(
    path: Path,
    target: Path,
    wanted: Wanted,
    secrets: Callable[[Any], Sequence[Secret]],
    report: Report,
    *,
    replace: bool = False,
) -> None:
    """Make the copy; the project itself is only read. `secrets` says from a driver whose names are to go.

    Raises `WorkbenchError` and leaves nothing behind where it cannot be made, where a name would be left in it, or
    where `target` is there already and is not to be replaced.
    """
    _refuse(path, target, replace=replace)
    with unfinished_beside(target, path) as unfinished:
        with tempfile.TemporaryDirectory(dir=_workshop(path), prefix=".") as folder:
            work = Path(folder) / "copy.muster"
            report(0, _STEPS, "Copying")
            write_anew(path, work)
            report(1, _STEPS, "Taking out what is not to go")
            with told(path):
                veil = _strip(work, wanted, secrets)
            _refuse_name(target, veil)
            report(2, _STEPS, "Writing the copy")
            with closing(connect(work)) as stripped:
                stripped.execute("VACUUM INTO ?", (str(unfinished),))
        report(3, _STEPS, "Proving the copy")
        prove(unfinished, path.name)
        prove_nameless(unfinished, veil)
        report(_STEPS, _STEPS, "Proving the copy")
        put_in_place(unfinished, target)


def _refuse(path: Path, target: Path, *, replace: bool) -> None:
    examined = examine(path)
    if examined.is_damaged:
        raise WorkbenchError(f"{examined.read_only} A copy of it is not shared.")
    if examined.schema != SCHEMA:
        raise WorkbenchError(f"{path.name} is of another Muster. Open it once with this one, then share it.")
    if not target.parent.is_dir():
        raise WorkbenchError(f"The folder {target.parent} does not exist. Make it first, or choose another.")
    if target.exists():
        if target.resolve() == path.resolve():
            raise WorkbenchError("A copy cannot take the place of the project itself. Choose another name.")
        if not replace:
            raise WorkbenchError(
                f"{target.name} exists already. Choose another name, or say that it is to be replaced."
            )


def _refuse_name(target: Path, veil: Veil) -> None:
    named = veil.named(target.name)
    if named:
        raise WorkbenchError(f"The name of the file would tell who {named.label} is. Choose another.")


def _workshop(path: Path) -> Path | None:
    """The project's own folder, where all that is in it stands anyway; where that is read-only, the system's."""
    return path.parent if os.access(path.parent, os.W_OK) else None


def _strip(work: Path, wanted: Wanted, secrets: Callable[[Any], Sequence[Secret]]) -> Veil:
    """Take out what is not wanted and write the mark and note in; returns the names that must be gone."""
    with closing(connect(work)) as driver:
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("PRAGMA secure_delete=ON")
        driver.execute("BEGIN IMMEDIATE")
        if wanted.handling is not None:
            driver.execute("UPDATE project SET handling = ?", (wanted.handling or None,))
        driver.execute("UPDATE project SET handover = ?", (wanted.handover or None,))
        veil = _take_out(driver, wanted.without, secrets) if wanted.without else Veil(())
        seal_all(driver)
        driver.execute("COMMIT")
    return veil


def _take_out(driver: Any, without: frozenset[Part], secrets: Callable[[Any], Sequence[Secret]]) -> Veil:
    found = list(secrets(driver)) if Part.CONFIDENTIAL_SOURCES in without else []
    veil, about = Veil(found), rows_about(driver, {one.source_id for one in found})
    if Part.NOTES in without:
        for table in ("note_link", "note"):
            forget_rows(driver, table)
    if Part.DOCUMENTS in without:
        forget_rows(driver, "suggestion")
    if Part.HISTORY in without:
        forget_history(driver)
    if found:
        rewrite(driver, Redaction(veil, about, {one.source_id: one.stand_in for one in found}))
    if {Part.DOCUMENTS, Part.CONFIDENTIAL_SOURCES} & without:
        forget_originals(driver)
    cover_texts(driver, veil, only_tagged=Part.DOCUMENTS in without)
    driver.execute("INSERT INTO text_search(text_search) VALUES ('rebuild')")
    end_undoing(driver)
    for table in ("sqlite_stat1", "sqlite_stat4"):  # samples of what the indexes held
        driver.execute(f"DROP TABLE IF EXISTS {table}")
    driver.execute("UPDATE change_set SET chain = NULL")
    lengthen(driver)
    return veil
