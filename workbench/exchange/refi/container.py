"""The archive of a REFI-QDA project: one project file and the texts beside it. No name in it is ever used as a path.

The standard asks for ``project.qde`` and a folder ``sources``. Programs write other names, other capitals, and texts
beside the project file: any single .qde is taken, and a text is known by its own name alone.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from db.errors import WorkbenchError
from workbench.incoming.folders import is_foreign
from workbench.incoming.item import Item, shown
from workbench.incoming.limits import LARGEST_MEMBER, Allowance, refuse_bomb
from workbench.incoming.zipped import DAMAGE, is_locked, name_in, refuse_endless, trick_of
from workbench.progress import Progress
from workbench.writing import write_streamed

PROJECT, SOURCES = "project.qde", "sources"
LARGEST = LARGEST_MEMBER
"""Bytes a project file may have: some hundred thousand articles or codings."""

MARKED = 250_000
"""Selections and codings one file may have."""

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same content gives the same bytes
_MARKS = re.compile(rb"<(?:\w+:)?(?:Coding|\w*Selection)[\s>/]")


@contextmanager
def opened(path: Path) -> "Iterator[Container]":
    """What is in a .qdpx, or in a .qde alone. Raises `WorkbenchError` for what is neither, damaged, or made to harm."""
    item = Item(shown(path.name), path)
    if not item.head().startswith(b"PK"):
        yield Container(item.name, None, item.bytes(LARGEST, "a project file"))
        return
    refuse_endless(item)
    with item.stream() as stream:
        try:
            archive = zipfile.ZipFile(stream)
        except DAMAGE:
            raise WorkbenchError(f"{item.name} is damaged or cut off. Export it anew.") from None
        yield Container(item.name, archive)


class Container:
    """One file, open. ``project`` is its project file, ``remarks`` say what is unusual about it."""

    def __init__(self, name: str, archive: zipfile.ZipFile | None, project: bytes = b"") -> None:
        self.name, self._archive = name, archive
        self.remarks: list[str] = []
        self._allowance = Allowance()
        self._members = {} if archive is None else self._listed(archive)
        self.project = project if archive is None else self._project()
        refuse_many(self.name, self.project)

    def file(self, reference: str) -> bytes | None:
        """The bytes that ``internal://GUID.txt`` names; None where they are not in the archive, or lie outside it."""
        kind, _, name = reference.rpartition("://") if "://" in reference else ("", "", reference)
        if kind.lower() not in {"internal", "relative", ""}:
            return None
        found = self._members.get(PurePosixPath(name.replace("\\", "/")).name.casefold())
        return self._unpacked(found) if found is not None else None

    def _listed(self, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
        """The files by their own names, whatever folder they lie in."""
        found: dict[str, zipfile.ZipInfo] = {}
        for info in archive.infolist():
            name = name_in(info)
            if info.is_dir() or any(map(is_foreign, PurePosixPath(name).parts)):
                continue
            trick = trick_of(info, name)
            if trick:
                raise WorkbenchError(f"{self.name} was not read, because of {shown(name)} in it: {trick}.")
            if is_locked(info):
                raise WorkbenchError(f"{self.name} is locked with a password. Unpack it, or export it without one.")
            found.setdefault(PurePosixPath(name).name.casefold(), info)
        return found

    def _project(self) -> bytes:
        projects = [info for info in self._members.values() if name_in(info).lower().endswith(".qde")]
        named = [info for info in projects if PurePosixPath(name_in(info)).name.lower() == PROJECT]
        chosen = named[:1] or projects
        if len(chosen) != 1:
            many = "holds several projects" if chosen else "holds no project file (.qde)"
            raise WorkbenchError(f"{self.name} {many}. Export one project as REFI-QDA.")
        if name_in(chosen[0]) != PROJECT:
            self.remarks.append(f"Its project file is called {shown(name_in(chosen[0]))} instead of {PROJECT}.")
        if chosen[0].file_size > LARGEST:
            raise WorkbenchError(f"{self.name}: its project file has more than {LARGEST / 1e6:,.0f} MB. Export less.")
        return self._unpacked(chosen[0])

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        refuse_bomb(f"{self.name}/{shown(name_in(info))}", info.compress_size, info.file_size)
        self._allowance.take(self.name, info.file_size)
        try:
            return self._archive.read(info) if self._archive is not None else b""
        except DAMAGE:
            raise WorkbenchError(
                f"{self.name} is damaged: {shown(name_in(info))} in it cannot be unpacked. Export it anew."
            ) from None


def refuse_many(name: str, raw: bytes) -> None:
    """Counted before anything is made of it: a tree of a million elements fills the memory."""
    count = 0
    for count, _ in enumerate(_MARKS.finditer(raw), 1):
        if count > 2 * MARKED:
            raise WorkbenchError(f"{name} has more than {MARKED:,} tags, too many at once. Export it in parts.")


def write_container(path: Path, project: bytes, texts: Iterable[tuple[str, str]], progress: Progress) -> None:
    """Write the archive, whole or not at all: the project file, and each text under its name as UTF-8."""

    def write(out: BinaryIO) -> None:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            archive.writestr(_entry(PROJECT), project)
            for done, (name, text) in enumerate(texts):
                if done % 200 == 0:
                    progress.report(done, 0, "Writing the texts")
                archive.writestr(_entry(f"{SOURCES}/{name}"), text.encode("utf-8", "replace"))

    write_streamed(path, write)


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _MOMENT)
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    return info
