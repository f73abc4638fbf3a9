"""Which module reads a file: told by its first bytes, else by the ending of its name."""

import importlib
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from db.errors import WorkbenchError
from workbench.incoming.item import LARGEST_TEXT, Item

SAVE_AS = "Save it as .docx, .pdf, .html or .txt"


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file. `words` name one of it ("a PDF"), `largest` is in bytes, for archives as much as there is.

    The module's `read` takes the bytes and the name and gives articles, or items that lie in it; an archive's takes
    the item and the allowance.
    """

    module: str
    words: str
    suffixes: tuple[str, ...]
    media_type: str
    largest: int = 0
    is_archive: bool = False

    @property
    def read(self) -> Callable[..., Iterable[Any]]:
        return importlib.import_module(f"workbench.incoming.{self.module}").read  # type: ignore[no-any-return]


TEXT = Format("plain", "an article", (".txt", ".text", ".md", ""), "text/plain", LARGEST_TEXT)
PAGE = Format("html", "an article", (".html", ".htm", ".xhtml", ".shtml"), "text/html", 40_000_000)
WEB_ARCHIVE = Format("mht", "a saved page", (".mht", ".mhtml"), "multipart/related", 60_000_000)
PDF = Format("pdf", "a PDF", (".pdf",), "application/pdf", 200_000_000)
WORD = Format(
    "docx",
    "a Word document",
    (".docx", ".docm"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    100_000_000,
)
MAIL = Format("mail", "a mail", (".eml",), "message/rfc822", 60_000_000)
FEED = Format("feeds", "a feed", (".rss", ".atom"), "application/xml", 40_000_000)
RIS = Format("ris", "a reference list", (".ris",), "application/x-research-info-systems", 40_000_000)
BIBTEX = Format("bibtex", "a reference list", (".bib", ".bibtex"), "application/x-bibtex", 40_000_000)
ZOTERO = Format("zotero", "a reference list", (".rdf",), "application/rdf+xml", 40_000_000)
CSL = Format("csl", "a reference list", (".csljson",), "application/vnd.citationstyles.csl+json", 40_000_000)
ZIP = Format("zipped", "an archive", (".zip",), "application/zip", is_archive=True)
MAILBOX = Format("mailbox", "a mailbox", (".mbox", ".mbx"), "application/mbox", is_archive=True)
WARC = Format("warc", "a web archive", (".warc", ".warc.gz"), "application/warc", is_archive=True)

FORMATS = (PAGE, TEXT, PDF, WORD, MAIL, WEB_ARCHIVE, FEED, RIS, BIBTEX, ZOTERO, CSL, ZIP, MAILBOX, WARC)
SUFFIXES = tuple(suffix for each in FORMATS for suffix in each.suffixes if suffix)

_BY_SUFFIX = {suffix: each for each in FORMATS for suffix in each.suffixes}
_BY_MEDIA_TYPE = {each.media_type: each for each in FORMATS} | {
    "application/xhtml+xml": PAGE,
    "application/rss+xml": FEED,
    "application/atom+xml": FEED,
    "text/xml": FEED,
}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_FIELD = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,40}:[ \t].*(?:\r?\n[ \t].*)*\r?\n){3}")
_OF_A_MAIL = re.compile(rb"^(from|received|return-path|message-id|mime-version):", re.IGNORECASE | re.MULTILINE)
_FEED_ROOT = re.compile(rb"<(?:\w+:)?(rss|feed|RDF)[\s>]")
_CSL = re.compile(rb"\[?\s*\{(?=.*\"(?:title|issued|container-title)\"\s*:)(?=.*\"type\"\s*:)", re.DOTALL)
_ENTRY = re.compile(rb"\s*@[A-Za-z]+\s*[{(]")


def suffix_of(name: str) -> str:
    """The ending that tells the kind, in small letters; "" where there is none."""
    lowered = PurePosixPath(name).name.lower()
    return ".warc.gz" if lowered.endswith(".warc.gz") else PurePosixPath(lowered).suffix


def may_be_read(name: str) -> bool:
    """Whether a file in a folder or an archive is worth a look, by its name."""
    return suffix_of(name) in _BY_SUFFIX


def format_of(item: Item, media_type: str = "") -> Format:
    """The format of an item, by its bytes before its name; `media_type` is what a server says of it.

    Raises `WorkbenchError` saying what it is where Muster does not read it.
    """
    head, suffix = item.head(), suffix_of(item.name)
    found = _by_signature(item, head, suffix) or _BY_MEDIA_TYPE.get(media_type) or _BY_SUFFIX.get(suffix)
    if found in {None, TEXT, FEED}:
        found = _by_words(head) or found
    if found is None:
        raise WorkbenchError(f"{item.name} is a {suffix} file, which Muster does not read. {SAVE_AS}.")
    return found


def _by_signature(item: Item, head: bytes, suffix: str) -> Format | None:
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _of_zip(item, suffix)
    if head.startswith(b"WARC/"):
        return WARC
    if head.startswith(b"\x1f\x8b") and suffix != ".warc.gz":
        raise WorkbenchError(f"{item.name} is packed with gzip. Unpack it first.")
    if head.startswith(_OLD_OFFICE):
        raise WorkbenchError(f"{item.name} is of an old Word, Excel or Outlook. Save it as .docx or .eml.")
    if head.startswith(b"{\\rtf"):
        raise WorkbenchError(f"{item.name} is rich text (RTF), which Muster does not read. {SAVE_AS}.")
    return None


def _of_zip(item: Item, suffix: str) -> Format | None:
    """A Word document, or an archive of files; a workbook, a book or a program is neither."""
    if suffix in {*WORD.suffixes, *ZIP.suffixes}:
        return _BY_SUFFIX[suffix]
    try:
        with item.stream() as stream, zipfile.ZipFile(stream) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ZIP
    if "word/document.xml" in names:
        return WORD
    return None if names & {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"} else ZIP


def _by_words(head: bytes) -> Format | None:
    start = head.lstrip(b"\xef\xbb\xbf").lstrip()
    lowered = start[:500].lower()
    if lowered.startswith((b"<!doctype html", b"<html")):
        return PAGE
    if start.startswith(b"<"):
        return _of_xml(head)
    if start.startswith(b"TY  - "):
        return RIS
    if _CSL.match(start):
        return CSL
    if start.startswith(b"From ") and _OF_A_MAIL.search(head):
        return MAILBOX
    if _FIELD.match(start) and _OF_A_MAIL.search(head):
        return MAIL
    return BIBTEX if _ENTRY.match(start) and b"=" in head else None


def _of_xml(head: bytes) -> Format | None:
    root = _FEED_ROOT.search(head)
    if root is None:
        return None
    return ZOTERO if b"http://www.zotero.org/namespaces/" in head else FEED
