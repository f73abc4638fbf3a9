"""Word documents (.docx): their paragraphs, tables and footnotes in order, and what they say about themselves."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

import mammoth

from db.errors import WorkbenchError
from workbench.incoming.article import IncomingArticle
from workbench.incoming.limits import refuse_bomb
from workbench.incoming.markup import read_xml, text_of
from workbench.texts import prepare_text

_MOST_PARTS = 10_000
_MOST_UNPACKED = 400_000_000  # bytes
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_EMPTY_TITLES = frozenset({"", "untitled", "document", "document1", "word document"})
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError, RuntimeError)


def read(raw: bytes, name: str) -> Iterator[IncomingArticle]:
    """The document. Raises `WorkbenchError` when it is damaged, locked, without a text, or made to do harm."""
    if not raw.startswith(b"PK"):
        raise WorkbenchError(f"{name} is no Word document, whatever its name says. Save it as .docx anew.")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _guard(archive, name)
            facts = _facts(archive, name)
        markup = mammoth.convert_to_html(io.BytesIO(raw), convert_image=_no_image).value
    except _DAMAGE:
        raise WorkbenchError(f"{name} is no Word document that can be read: it is damaged or locked.") from None
    text = text_of(markup)
    if not text.strip():
        raise WorkbenchError(f"{name} has no text in it; pictures are not read. Copy its text and paste it.")
    stored = prepare_text(text)
    yield IncomingArticle(
        title=facts.get("title") or stored.body.split("\n", 1)[0][:160],
        text=stored,
        byline=facts.get("creator"),
        language=facts.get("language"),
    )


def _guard(archive: zipfile.ZipFile, name: str) -> None:
    """Nothing that unpacks without end, and no part whose XML could name a file of this computer."""
    infos = archive.infolist()
    if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _MOST_UNPACKED:
        raise WorkbenchError(f"{name} unpacks to more than any Word document holds. Copy its text and paste it.")
    for info in infos:
        refuse_bomb(f"{name}/{info.filename}", info.compress_size, info.file_size)
        if info.filename.endswith((".xml", ".rels")):
            with archive.open(info) as part:
                start = part.read(4_096)
            if b"<!DOCTYPE" in start or b"<!ENTITY" in start or start.startswith((b"\xff\xfe", b"\xfe\xff")):
                raise WorkbenchError(f"{name} was left out: its XML declares entities, which Word never writes.")


def _facts(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    """Title, creator and language as the document states them. Its dates are of the file, not of a publication."""
    try:
        core = read_xml(archive.read("docProps/core.xml"), name)
    except KeyError:
        return {}
    said = {each: core.findtext(f"{_DUBLIN_CORE}{each}") or "" for each in ("title", "creator", "language")}
    facts = {each: " ".join(words.split()) for each, words in said.items() if words.strip()}
    if facts.get("title", "").lower() in _EMPTY_TITLES:
        facts.pop("title", None)
    return facts


def _no_image(_image: Any) -> list[Any]:
    """Pictures are neither read nor fetched."""
    return []
