"""Web archives (WARC, ISO 28500), packed or not: the pages and documents in them, as they were answered."""

import zlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from db.errors import WorkbenchError
from workbench.incoming.formats import PAGE, PDF
from workbench.incoming.item import Item, shown
from workbench.incoming.limits import LARGEST_MEMBER, Allowance

_ENDINGS = {PAGE.media_type: ".html", "application/xhtml+xml": ".html", PDF.media_type: ".pdf", "text/plain": ".txt"}
_ANSWERS = frozenset({"response", "resource"})


def read(item: Item, allowance: Allowance) -> Iterator[Item]:
    """Each answer with a page, a PDF or a text in it. Pictures, scripts and what was moved are passed over."""
    with item.stream() as stream:
        try:
            for record in ArchiveIterator(stream):
                ending = (
                    _ENDINGS.get(_media_type(record)) if record.rec_type in _ANSWERS and _is_found(record) else None
                )
                if ending is None:
                    continue
                address = record.rec_headers.get_header("WARC-Target-URI") or ""
                raw = record.content_stream().read(LARGEST_MEMBER + 1)
                allowance.take(item.name, len(raw))
                yield Item(f"{item.name}/{_name(address, ending)}", raw=raw, url=_address(address))
        except (ArchiveLoadFailed, zlib.error, EOFError, OSError, ValueError):
            raise WorkbenchError(
                f"{item.name} is damaged or cut off; what stands before the damage was read."
            ) from None


def _is_found(record: Any) -> bool:
    return record.http_headers is None or record.http_headers.get_statuscode() == "200"


def _media_type(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()


def _name(address: str, ending: str) -> str:
    parts = urlsplit(address)
    name = shown(f"{parts.netloc}{parts.path.rstrip('/')}".replace("/", ":")) or "page"
    return name if name.endswith(ending) else name + ending


def _address(address: str) -> str | None:
    return address if address.startswith(("http://", "https://")) else None
