"""Files into articles, one after another; what cannot be read is named with its reason and the others come in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.plain import decode, from_text
from workbench.texts import LONGEST

_HTML = frozenset({".html", ".htm", ".xhtml"})
_TEXT = frozenset({".txt", ".text", ".md", ""})
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


def read_file(path: Path) -> IncomingArticle:
    """The article in a .txt or .html file. Raises `WorkbenchError` naming the file and what is wrong with it."""
    suffix = path.suffix.lower()
    if suffix not in _HTML | _TEXT:
        raise WorkbenchError(f"{path.name} is a {suffix} file; Muster reads .txt and .html. Save it as one of these.")
    raw = _bytes_of(path, _LARGEST_PAGE if suffix in _HTML else 4 * LONGEST)
    if not raw.strip():
        raise WorkbenchError(f"{path.name} is empty.")
    page = decode(raw, path.name)
    if suffix in _HTML or _is_html(page):
        from workbench.incoming.html import from_html

        return from_html(page, path.name)
    return from_text(page, path.name)


def _is_html(page: str) -> bool:
    start = page[:500].lstrip().lower()
    return start.startswith(("<!doctype html", "<html"))


def _bytes_of(path: Path, largest: int) -> bytes:
    try:
        if path.is_dir():
            raise WorkbenchError(f"{path.name} is a folder. Choose the files in it.")
        size = path.stat().st_size
        if size > largest:
            limit = f"the {largest / 1e6:,.0f} MB an article may have"
            raise WorkbenchError(f"{path.name} has {size / 1e6:,.0f} MB, more than {limit}. Split it.")
        return path.read_bytes()
    except FileNotFoundError:
        raise WorkbenchError(f"{path} does not exist. Check the name.") from None
    except OSError as error:
        raise WorkbenchError(f"{path.name} cannot be read: {error.strerror}.") from error
