"""A page or document fetched from the web, only when the analyst asks for it: one request, nothing else on it fetched.

No cookies, no scripts, no pictures; http and https only; each redirection is checked like the first address.
"""

import http.client
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from db.errors import WorkbenchError
from workbench.incoming.connecting import connection
from workbench.incoming.item import Item, shown
from workbench.progress import SILENT, Progress

_HOPS = 5
_SILENCE = 15.0  # s without a byte
_WHOLE = 90.0  # s for all of it
_LARGEST = 50_000_000  # bytes, unpacked
_CHUNK = 64 * 1024
_MOVED = frozenset({301, 302, 303, 307, 308})
_SAVE = "Open it in a browser, save the page and import the file."
_HEADERS = {
    "User-Agent": "Muster (article import)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,application/xml,text/plain,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where something is to be fetched from; `allow_private` also within the own network."""

    url: str
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    item: Item
    media_type: str


def fetch(address: Address, progress: Progress = SILENT) -> Fetched:
    """What lies at the address, after at most five redirections. Raises `WorkbenchError` saying what is in the way."""
    url = address.url.strip()
    for _ in range(_HOPS + 1):
        parts = _checked(url)
        progress.report(0, 0, f"Fetching from {parts.hostname}")
        try:
            answer = _asked(parts, address, progress)
        except ssl.SSLError as error:
            raise WorkbenchError(f"{parts.hostname} cannot be trusted: {error.reason or error}. {_SAVE}") from None
        except TimeoutError:
            raise WorkbenchError(f"{parts.hostname} does not answer in time. Try again later.") from None
        except socket.gaierror:
            raise WorkbenchError(f"There is no {parts.hostname}, or no connection to the net. Check both.") from None
        except (OSError, http.client.HTTPException, zlib.error, ValueError) as error:
            raise WorkbenchError(
                f"{parts.hostname} cannot be read from: {str(error) or type(error).__name__}."
            ) from None
        if isinstance(answer, Fetched):
            return answer
        url = urljoin(url, answer)
    raise WorkbenchError(f"{address.url} leads from one address to the next without end. {_SAVE}")


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        is_whole = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        is_whole = False
    if not is_whole:
        raise WorkbenchError(f"{shown(url)} is no web address. Write it whole, as https://example.org/story.")
    if parts.username or parts.password:
        raise WorkbenchError("The address has a user name or a password in it. Leave them out.")
    return parts


def _asked(parts: SplitResult, address: Address, progress: Progress) -> Fetched | str:
    """What was answered, or where it has moved to."""
    host = (parts.hostname or "").encode("idna").decode()
    made = connection(parts.scheme, host, parts.port, _SILENCE, allow_private=address.allow_private)
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (
        f"?{quote(parts.query, safe='/%:@!$&()*+,;=?~-._')}" if parts.query else ""
    )
    with _ended(made):
        made.request("GET", path, headers=_HEADERS)
        answer = made.getresponse()
        moved = answer.getheader("Location")
        if answer.status in _MOVED and moved:
            return str(moved)
        if answer.status != http.client.OK:
            what = http.client.responses.get(answer.status, "no reason given")
            raise WorkbenchError(f"{parts.hostname} answers {answer.status}, {what.lower()}. {_SAVE}")
        raw = b"".join(_body(answer, progress))
    media_type = (answer.getheader("Content-Type") or "").partition(";")[0].strip().lower()
    name = shown(parts.path.rstrip("/").rpartition("/")[2] or parts.hostname or "page")
    return Fetched(Item(name, raw=raw, url=parts.geturl()), media_type)


@contextmanager
def _ended(made: Any) -> Iterator[None]:
    """However slowly a server drips: after so many seconds the connection is cut."""

    def cut() -> None:
        with suppress(OSError, AttributeError):
            made.sock.shutdown(socket.SHUT_RDWR)

    clock = threading.Timer(_WHOLE, cut)
    clock.daemon = True
    clock.start()
    try:
        yield
    finally:
        clock.cancel()
        made.close()


def _body(answer: http.client.HTTPResponse, progress: Progress) -> Iterator[bytes]:
    """The body piece by piece, unpacked, never more than it may have."""
    coding = (answer.getheader("Content-Encoding") or "identity").lower()
    if coding not in {"identity", "gzip", "x-gzip"}:
        raise WorkbenchError(f"The server packs its answer in a way that was not asked for ({coding}). {_SAVE}")
    unpacking = zlib.decompressobj(31) if coding != "identity" else None
    size = 0
    while chunk := answer.read(_CHUNK):
        progress.report(size, answer.length or 0, "Fetching")
        while chunk:
            piece = unpacking.decompress(chunk, _CHUNK) if unpacking else chunk
            chunk = unpacking.unconsumed_tail if unpacking else b""
            size += len(piece)
            if size > _LARGEST:
                raise WorkbenchError(f"The answer has more than the {_LARGEST / 1e6:.0f} MB that are fetched. {_SAVE}")
            yield piece
    if answer.length or (unpacking and not unpacking.eof):
        raise WorkbenchError(f"The answer ended before it was whole. Try again. {_SAVE}")
