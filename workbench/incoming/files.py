"""Files into articles, one after another; what cannot be read is named with its reason and the others come in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.plain import decode, from_text
from workbench.texts import LONGEST

_HTML = frozenset({".html", ".htm", ".xhtml"})
_TEXT = frozenset({".txt", ".text", ".md", ""})
_LARGEST_TEXT = 4 * LONGEST  # bytes
_LARGEST_PAGE = 40_000_000  # bytes; pages saved with their pictures inside are large


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that did not come in, and why, as one sentence."""

    path: Path
    reason: str


def read_files(paths: Iterable[Path]) -> Iterator[IncomingArticle | Unreadable]:
    for path in paths:
        try:
            yield read_file(path)
        except WorkbenchError as error:
            yield Unreadable(path, str(error))


def read_stream(stream: BinaryIO, name: str) -> IncomingArticle:
    """The article on a stream such as standard input, as text or HTML. Raises `WorkbenchError` as `read_file` does."""
    raw = stream.read(_LARGEST_PAGE + 1)
    return _article(raw, name, is_page=False)


def read_file(path: Path) -> IncomingArticle:
    """The article in a .txt or .html file. Raises `WorkbenchError` naming the file and what is wrong with it."""
    suffix = path.suffix.lower()
    if suffix not in _HTML | _TEXT:
        raise WorkbenchError(f"{path.name} is a {suffix} file; Muster reads .txt and .html. Save it as one of these.")
    raw = bytes_of(path, _LARGEST_PAGE if suffix in _HTML else _LARGEST_TEXT)
    return _article(raw, path.name, is_page=suffix in _HTML)


def _article(raw: bytes, name: str, *, is_page: bool) -> IncomingArticle:
    if not raw.strip():
        raise WorkbenchError(f"{name} is empty. Choose a file with a text in it.")
    page = decode(raw, name)
    if is_page or _is_html(page):
        from workbench.incoming.html import from_html

        return from_html(page, name)
    return from_text(page, name)


def _is_html(page: str) -> bool:
    start = page[:500].lstrip().lower()
    return start.startswith(("<!doctype html", "<html"))


def bytes_of(path: Path, largest: int = _LARGEST_TEXT, kind: str = "an article") -> bytes:
    """What a file holds. Raises `WorkbenchError` when it is not there, too large for its kind, or not to be read."""
    try:
        if path.is_dir():
            raise WorkbenchError(f"{path.name} is a folder. Choose the files in it.")
        size = path.stat().st_size
        if size > largest:
            limit = f"the {largest / 1e6:,.0f} MB {kind} may have"
            raise WorkbenchError(f"{path.name} has {size / 1e6:,.0f} MB, more than {limit}. Split it.")
        return path.read_bytes()
    except FileNotFoundError:
        raise WorkbenchError(f"{path} does not exist. Check the name.") from None
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be read: {error.strerror}. Check who may read it.") from error
