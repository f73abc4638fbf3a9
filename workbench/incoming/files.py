"""Files, folders and addresses into articles, one by one; what cannot be read is named and the others come in."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from db.errors import WorkbenchError
from workbench.incoming.address import Address, fetch
from workbench.incoming.article import IncomingArticle
from workbench.incoming.folders import files_in
from workbench.incoming.formats import TEXT, Format, format_of
from workbench.incoming.item import Item, Unreadable, shown
from workbench.incoming.limits import DEEPEST, FILES, LARGEST_MEMBER, Allowance
from workbench.incoming.originals import Document, Keeping, document, says_the_same
from workbench.progress import SILENT, Cancelled, Progress

Found = IncomingArticle | Unreadable

_AT_ONCE = 500  # files found before it is asked whether to go on

log = logging.getLogger(__name__)


def read_files(
    wanted: Iterable[Path | Address], *, keeping: Keeping = Keeping.NONE, progress: Progress = SILENT
) -> Iterator[Found]:
    """What lies at the paths, in folders and archives too, and at addresses. Each is read when it is asked for."""
    wanted = list(wanted)
    count = sum(1 for _ in islice(_listed(wanted, progress), FILES + 1))  # looked through twice rather than held
    reading = _Reading(keeping, progress)
    for done, one in enumerate(islice(_listed(wanted, progress), FILES)):
        progress.report(done, max(count, done), "Reading")
        yield from [one] if isinstance(one, Unreadable) else reading.read(one)
    if count > FILES:
        yield Unreadable("", f"More than {FILES:,} files were chosen; the first {FILES:,} were read. Import the rest.")


def read_file(path: Path) -> IncomingArticle:
    """The article in a file. Raises `WorkbenchError` naming the file and what is wrong with it, also if it has more."""
    found = list(islice(read_files([path]), 2))
    if len(found) == 1 and isinstance(found[0], IncomingArticle):
        return found[0]
    reason = next((each.reason for each in found if isinstance(each, Unreadable)), "")
    raise WorkbenchError(reason or f"{shown(path.name)} holds {'more than one' if found else 'no'} article.")


def read_stream(stream: BinaryIO, name: str) -> Sequence[Found]:
    """What is on a stream such as standard input, in any format that is told by its bytes."""
    return list(_Reading(Keeping.NONE, SILENT).read(Item(name, raw=stream.read(LARGEST_MEMBER + 1)), otherwise=TEXT))


def _listed(wanted: Iterable[Path | Address], progress: Progress) -> Iterator[Item | Address | Unreadable]:
    for number, one in enumerate(wanted):
        if number % _AT_ONCE == 0:
            progress.report(0, 0, "Looking for files")
        if isinstance(one, Address):
            yield one
        elif one.is_dir():
            yield from files_in(one, progress)
        else:
            yield Item(shown(one.name), one)


class _Reading:
    """One import's reading: what it may still unpack, and which originals it keeps."""

    def __init__(self, keeping: Keeping, progress: Progress) -> None:
        self._largest = keeping.largest
        self._progress = progress
        self._allowance = Allowance()

    def read(self, one: Item | Address, depth: int = 0, otherwise: Format | None = None) -> Iterator[Found]:
        name = one.url if isinstance(one, Address) else str(one.path or one.name)
        try:
            if isinstance(one, Address):
                fetched = fetch(one, self._progress)
                yield from self._articles(fetched.item, format_of(fetched.item, fetched.media_type), depth)
            else:
                yield from self._articles(one, _format(one, otherwise), depth)
        except WorkbenchError as error:
            yield Unreadable(name, str(error))
        except Cancelled:
            raise
        except Exception:  # the libraries meet hostile bytes with errors of any kind; the other files come in
            log.info("%s could not be read", name, exc_info=True)
            yield Unreadable(name, f"{name} cannot be read: it is damaged, or made in a way that no program expects.")

    def _articles(self, item: Item, form: Format, depth: int) -> Iterator[Found]:
        raw = b"" if form.is_archive else item.bytes(form.largest, form.words)
        if not form.is_archive and not raw.strip():
            raise WorkbenchError(f"{item.name} is empty. Choose a file with a text in it.")
        kept: Document | None = None
        for found in form.read(item, self._allowance) if form.is_archive else form.read(raw, item.name):
            if isinstance(found, Item):
                self._progress.report(0, 0, f"Reading {item.name}")
                yield from self._within(found, depth + 1)
            elif isinstance(found, IncomingArticle):
                if kept is None and len(raw) <= self._largest and not says_the_same(raw, found.text.body):
                    kept = document(raw, item.name.rpartition("/")[2], form.media_type)
                yield replace(found, url=found.url or item.url, name=found.name or item.name, original=kept)
            else:
                yield found

    def _within(self, item: Item, depth: int) -> Iterator[Found]:
        if depth <= DEEPEST:
            return self.read(item, depth)
        reason = f"{item.name} was left out: it lies in more than {DEEPEST} archives inside one another."
        return iter([Unreadable(item.name, reason)])


def _format(item: Item, otherwise: Format | None) -> Format:
    try:
        return format_of(item)
    except WorkbenchError:
        if otherwise is None:
            raise
        return otherwise
