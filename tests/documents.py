"""Small documents made by hand, good and hostile, in the formats that can be brought in."""

import io
import zipfile
from collections.abc import Iterable, Mapping

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KINDS = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"

Printed = tuple[float, float, str]
"""Points from the lower left corner, and words."""


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return whole.getvalue()


def docx(paragraphs: Iterable[str], title: str = "", doctype: str = "") -> bytes:
    """A Word document of plain paragraphs; `doctype` is put before its main part."""
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_KINDS}"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}"'
            ' Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{doctype}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
            "docProps/core.xml": f'<c:coreProperties xmlns:c="{_CORE}" xmlns:d="{_DUBLIN_CORE}">'
            f"<d:title>{title}</d:title><d:creator>Rana Aziz</d:creator></c:coreProperties>",
        }
    )


def pdf(pages: Iterable[Iterable[Printed]], *, title: str = "", size: int = 11, is_locked: bool = False) -> bytes:
    """A PDF whose pages have these words at these places, in Helvetica, drawn in this order."""
    pages = list(pages)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for printed in pages:
        drawn = "".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(words)}) Tj ET\n" for x, y, words in printed)
        stream = drawn.encode("cp1252")
        objects.append(b"<</Length %d>>stream\n%sendstream" % (len(stream), stream))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % len(objects)
        )
        kids.append(len(objects))
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), listed)
    objects.append(f"<</Title({_escaped(title)})>>".encode("cp1252"))
    info = len(objects)
    lock = b""
    if is_locked:
        key = b"00" * 32
        objects.append(b"<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%s>/U<%s>>>" % (key, key))
        lock = b"/Encrypt %d 0 R/ID[<%s><%s>]" % (len(objects), key, key)
    whole = io.BytesIO(b"%PDF-1.4\n")
    whole.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, 1):
        places.append(whole.tell())
        whole.write(b"%d 0 obj%s\nendobj\n" % (number, content))
    start = whole.tell()
    whole.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    whole.writelines(b"%010d 00000 n \n" % place for place in places)
    whole.write(b"trailer<</Size %d/Root 1 0 R/Info %d 0 R%s>>\n" % (len(objects) + 1, info, lock))
    whole.write(b"startxref\n%d\n%%%%EOF" % start)
    return whole.getvalue()


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
