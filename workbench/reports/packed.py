"""Office documents packed again so that the same parts give the same bytes, and looked at before they are trusted."""

import io
import zipfile

from db.errors import WorkbenchError
from workbench.incoming.limits import refuse_bomb

_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP archive knows
_MOST_PARTS = 5_000
_MOST_UNPACKED = 200_000_000  # bytes
_REFUSED = ("vbaproject", "activex", "oleobject", "embeddings/")


def packed_again(raw: bytes) -> bytes:
    """The archive with its parts as they are, in their order, all of one day."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for name in old.namelist():
            part = zipfile.ZipInfo(name, _DAY)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 3  # what runs where says nothing of the document
            new.writestr(part, old.read(name))
    return out.getvalue()


def refuse_harm(raw: bytes, name: str) -> None:
    """Raise `WorkbenchError` for an Office document that is none, unpacks without end, or brings what could run."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _look(archive, name)
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        raise WorkbenchError(f"{name} is no Word document that can be read. Save it as .docx anew.") from None


def _look(archive: zipfile.ZipFile, name: str) -> None:
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise WorkbenchError(f"{name} unpacks to more than any Word document holds. Save it as .docx anew.")
    for part in parts:
        lowered = part.filename.lower()
        refuse_bomb(f"{name}/{part.filename}", part.compress_size, part.file_size)
        if any(word in lowered for word in _REFUSED):
            raise WorkbenchError(f"{name} brings macros or other programs. Save it as .docx without them.")
        if lowered.endswith((".xml", ".rels")):
            _refuse_tricks(archive.read(part), lowered, name)


def _refuse_tricks(xml: bytes, part: str, name: str) -> None:
    """No entities, which Word never writes, and nothing that is fetched when the document is opened."""
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml or xml.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise WorkbenchError(f"{name} declares entities in its XML, which Word never writes. Save it as .docx anew.")
    if b"macroEnabled" in xml and part == "[content_types].xml":
        raise WorkbenchError(f"{name} brings macros or other programs. Save it as .docx without them.")
    if part.endswith(".rels") and any(kind in xml for kind in (b"/attachedTemplate", b"/frame", b"/subDocument")):
        raise WorkbenchError(f"{name} refers to another file. Detach its template in Word and save it anew.")
