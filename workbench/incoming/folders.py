"""The files in a folder and in those below it, listed as they are come to; nothing is followed out of it.

Of a folder only the names are held that may be read, at most as many as one import may have: a million files that are
no articles take no memory, and do not hide those that are.
"""

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from workbench.incoming.formats import may_be_read, suffix_of
from workbench.incoming.item import Item, Unreadable, shown
from workbench.incoming.limits import FILES
from workbench.progress import SILENT, Progress

_FOREIGN = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})  # what systems put beside the files
_NUMBERS = re.compile(r"\d{1,15}")
_NAMED = 5  # kinds of files that are named
_KINDS = 1_000  # that are counted one by one
_AT_ONCE = 500  # entries after which it is asked whether to go on


def files_in(folder: Path, progress: Progress = SILENT) -> Iterator[Item | Unreadable]:
    """Each file of a kind that Muster reads, by name, folder by folder; the others are counted in one line."""
    top = os.path.abspath(folder)  # noqa: PTH100  "." has no name, and resolve would follow links
    looking = _Looking(progress)
    waiting, visited, found = [top], 0, 0
    while waiting and visited < FILES:
        here = waiting.pop()
        visited += 1
        try:
            looking.look_into(here)
        except OSError as error:
            name = shown(os.path.basename(here))  # noqa: PTH119  a string from end to end: a million of them are light
            yield Unreadable(here, f"{name} cannot be read: {error.strerror}. Check who may read it.")
            continue
        waiting += [os.path.join(here, each) for each in reversed(looking.folders)]  # noqa: PTH118
        found += len(looking.files)
        for each in looking.files:
            path = Path(here, each)
            yield Item(shown(path.relative_to(Path(top).parent).as_posix()), path)
    name = shown(Path(top).name)
    if waiting:
        yield Unreadable(top, f"{name} holds more than {FILES:,} folders; so many were looked into. Import the rest.")
    if not found and not looking.left_out:
        yield Unreadable(top, f"{name} has no file in it.")
    if looking.left_out:
        yield Unreadable(top, told(name, looking.left_out))


@dataclass
class _Looking:
    """What is in the folder looked into last, in order; and what was left out in all of them, by its kind."""

    progress: Progress
    files: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def look_into(self, folder: str) -> None:
        files: list[str] = []
        folders: list[str] = []
        with os.scandir(folder) as entries:
            for number, entry in enumerate(entries):
                if number % _AT_ONCE == 0:
                    self.progress.report(0, 0, "Looking for files")
                if is_foreign(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    held = folders
                elif (kind := _left_out(entry)) is None:
                    held = files
                else:
                    self.left_out[kind if kind in self.left_out or len(self.left_out) < _KINDS else "other"] += 1
                    continue
                if len(held) <= FILES:
                    held.append(entry.name)
        pages = {each for each in files if each.endswith((".html", ".htm"))}
        self.files = sorted(files, key=_in_order)
        self.folders = sorted((each for each in folders if not _has_pictures(each, pages)), key=_in_order)


def _in_order(name: str) -> str:
    """As people count: report 2 before report 10."""
    return _NUMBERS.sub(lambda number: number[0].zfill(15), name)


def _has_pictures(folder: str, pages: set[str]) -> bool:
    """Whether a browser put a saved page's pictures into it: Story_files beside Story.html."""
    page, sign, _ = folder.rpartition("_")
    return bool(sign) and not pages.isdisjoint((f"{page}.html", f"{page}.htm"))


def _left_out(entry: "os.DirEntry[str]") -> str | None:
    """What a file is called that is not read; None for one that is."""
    if entry.is_symlink():
        return "link"
    if not entry.is_file(follow_symlinks=False):
        return "device"
    return None if may_be_read(entry.name) else suffix_of(entry.name)


def is_foreign(name: str) -> bool:
    """Whether a name is one that is hidden, or that a system and not a person has put there."""
    return name in _FOREIGN or (name.startswith((".", "~$")) and name != "..")


def told(name: str, left_out: Counter[str]) -> str:
    """The sentence on what was not even tried, by the endings of the names: the most frequent first."""
    by_count = sorted(left_out.items(), key=lambda one: (-one[1], one[0]))
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in by_count[:_NAMED])
    more = " and others" if len(left_out) > _NAMED else ""
    return f"{name} also holds what Muster does not read: {kinds}{more}."
