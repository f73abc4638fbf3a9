"""The files in a folder and in those below it, listed as they are come to; nothing is followed out of it."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from workbench.incoming.formats import may_be_read, suffix_of
from workbench.incoming.item import Item, Unreadable, shown
from workbench.incoming.limits import FILES

_FOREIGN = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})  # what systems put beside the files
_NUMBERS = re.compile(r"(\d{1,15})")
_NAMED = 5  # kinds of files that are named


def files_in(folder: Path) -> Iterator[Item | Unreadable]:
    """Each file of a kind that Muster reads, by name, folder by folder; the others are counted in one line."""
    left_out: Counter[str] = Counter()
    found = 0
    folder = Path(os.path.abspath(folder))  # noqa: PTH100  "." has no name, and resolve would follow links
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                listed = sorted(islice(entries, FILES + 1), key=_in_order)
        except OSError as error:
            name = shown(here.name)
            yield Unreadable(str(here), f"{name} cannot be read: {error.strerror}. Check who may read it.")
            continue
        names = {entry.name for entry in listed}
        waiting += [Path(entry.path) for entry in reversed(listed) if _is_below(entry, names)]
        for entry in listed:
            if is_foreign(entry.name) or entry.is_dir(follow_symlinks=False):
                continue
            kind = _left_out(entry)
            if kind is None:
                path = Path(entry.path)
                found += 1
                yield Item(shown(path.relative_to(folder.parent).as_posix()), path)
            else:
                left_out[kind] += 1
    if not found and not left_out:
        yield Unreadable(str(folder), f"{shown(folder.name)} has no file in it.")
    if left_out:
        yield Unreadable(str(folder), told(shown(folder.name), left_out))


def _in_order(entry: "os.DirEntry[str]") -> list[tuple[int, str]]:
    """As people count: report 2 before report 10."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in _NUMBERS.split(entry.name)]


def _is_below(entry: "os.DirEntry[str]", beside: set[str]) -> bool:
    """Whether it is a folder to go into: not one that a browser put a saved page's pictures into, Story_files."""
    if is_foreign(entry.name) or not entry.is_dir(follow_symlinks=False):
        return False
    page, sign, _ = entry.name.rpartition("_")
    return not (sign and beside & {f"{page}.html", f"{page}.htm"})


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
    """The sentence on what was not even tried, by the endings of the names."""
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in left_out.most_common(_NAMED))
    more = " and others" if len(left_out) > _NAMED else ""
    return f"{name} also holds what Muster does not read: {kinds}{more}."
