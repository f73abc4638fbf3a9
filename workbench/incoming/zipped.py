"""Archives (.zip): their files one after another, with no name of theirs ever used as a path."""

import re
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from db.errors import WorkbenchError
from workbench.incoming.folders import is_foreign, told
from workbench.incoming.formats import may_be_read, suffix_of
from workbench.incoming.item import Item, Unreadable, shown
from workbench.incoming.limits import FILES, Allowance, refuse_bomb

_TAIL = 65_557  # bytes: the end record with the longest comment
_END = b"PK\x05\x06"
_DRIVE = re.compile(r"[A-Za-z]:")
_ENCRYPTED, _IN_UTF_8 = 0x1, 0x800
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


def read(item: Item, allowance: Allowance) -> Iterator[Item | Unreadable]:
    """Each file in the archive that may be read, unpacked in memory; the others with their reason."""
    left_out: Counter[str] = Counter()
    with item.stream() as stream:
        refuse_endless(item)
        try:
            archive = zipfile.ZipFile(stream)
        except DAMAGE:
            raise WorkbenchError(f"{item.name} is no archive that can be opened: it is damaged or cut off.") from None
        for info in archive.infolist():
            name = name_in(info)
            if info.is_dir() or any(map(is_foreign, PurePosixPath(name).parts)):
                continue
            full = f"{item.name}/{shown(name)}"
            if not may_be_read(name):
                left_out[suffix_of(name)] += 1
                continue
            try:
                _refuse_tricks(info, name, full)
                refuse_bomb(full, info.compress_size, info.file_size)
            except WorkbenchError as error:
                yield Unreadable(full, str(error))
                continue
            allowance.take(item.name, info.file_size)
            try:
                yield Item(full, raw=archive.read(info))
            except DAMAGE:
                yield Unreadable(full, f"{full} cannot be unpacked: it is damaged, or packed in an unusual way.")
    if left_out:
        yield Unreadable(item.name, told(item.name, left_out))


def name_in(info: zipfile.ZipInfo) -> str:
    """Names are UTF-8 where the archive says so, and often where it does not."""
    if info.flag_bits & _IN_UTF_8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return info.filename


def _refuse_tricks(info: zipfile.ZipInfo, name: str, full: str) -> None:
    trick = trick_of(info, name)
    if trick:
        raise WorkbenchError(f"{full} was left out: {trick}.")
    if is_locked(info):
        raise WorkbenchError(f"{full} is locked with a password. Unpack it first.")


def trick_of(info: zipfile.ZipInfo, name: str) -> str:
    """What about a file in an archive is made to deceive; empty where nothing is."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if ".." in parts or name.startswith(("/", "\\")) or _DRIVE.match(name):
        return "its name leads out of the archive"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "it is a link to another file"
    return ""


def is_locked(info: zipfile.ZipInfo) -> bool:
    return bool(info.flag_bits & _ENCRYPTED)


def refuse_endless(item: Item) -> None:
    """The count in the archive's last record, before millions of entries are listed."""
    with item.stream() as stream:
        size = stream.seek(0, 2)
        stream.seek(max(0, size - _TAIL))
        tail = stream.read()
    at = tail.rfind(_END)
    count = int.from_bytes(tail[at + 10 : at + 12], "little") if at >= 0 else 0
    longer = tail.rfind(b"PK\x06\x06")
    if count == 0xFFFF and longer >= 0:
        count = int.from_bytes(tail[longer + 32 : longer + 40], "little")
    if count > FILES:
        raise WorkbenchError(f"{item.name} has {count:,} files, more than the {FILES:,} one import may have. Split it.")
