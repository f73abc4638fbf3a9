"""A report's sources as the endnotes of a Word document, which Word numbers anew when one is put between."""

from typing import Any, cast

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from workbench.figures.vector import printable
from workbench.reports.around import first_cited, source_line
from workbench.reports.document import Link, ReportDocument, Source, Words
from workbench.reports.docx_looks import write_mark
from workbench.reports.docx_marks import add_field, add_link, add_words, bookmark, element

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"
_EMPTY = (
    f"<w:endnotes {nsdecls('w', 'r')}>"
    '<w:endnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>'
    '<w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>'
    "</w:endnotes>"
)
_BOOKMARKS_FROM = 1_000


class Endnotes:
    """The endnotes of one document whose sources are numbered by first mention, which is how Word counts them."""

    def __init__(self, word: Document, document: ReportDocument) -> None:
        self._sources = {source.number: source for source in document.sources}
        self.uncited = tuple(sorted(set(self._sources) - set(first_cited(document))))
        self._noted: set[int] = set()
        self._number_style = word.styles["Endnote Reference"].style_id
        self._root = parse_xml(_EMPTY)
        self._part = _new_part(word, self._root)
        _number_in_figures(word)

    def cite(self, paragraph: Paragraph, numbers: tuple[int, ...]) -> None:
        """Add "[1, 3]": the first mention of a source is its endnote, each later one a field that follows it."""
        paragraph.add_run("[")
        for at, number in enumerate(numbers):
            paragraph.add_run(", " if at else "")
            if number not in self._sources:
                paragraph.add_run(str(number))
            elif number in self._noted:
                add_field(paragraph, f"NOTEREF source_{number} \\h", str(number))
            else:
                self._note(paragraph, number)
        paragraph.add_run("]")

    def _note(self, paragraph: Paragraph, number: int) -> None:
        self._noted.add(number)
        run = paragraph.add_run()
        run._r.style = self._number_style  # noqa: SLF001
        run._r.append(element("w:endnoteReference", id=str(len(self._noted))))  # noqa: SLF001
        bookmark(run._r, run._r, f"source_{number}", _BOOKMARKS_FROM + number)  # noqa: SLF001
        self._root.append(self._written(self._sources[number], len(self._noted)))

    def close(self, handling: str) -> None:
        """Put the handling mark under the last note: LibreOffice sets notes on a page that has no header."""
        notes = self._root.findall(qn("w:endnote"))
        if handling and self._noted:
            body = OxmlElement("w:p")
            notes[-1].append(body)
            line = Paragraph(body, cast("Any", self._part))
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            write_mark(line, handling)

    def _written(self, source: Source, note: int) -> Any:
        made = element("w:endnote", id=str(note))
        body = OxmlElement("w:p")
        made.append(body)
        paragraph: Any = Paragraph(body, self._part)
        look = body.get_or_add_pPr()
        look.append(element("w:pStyle", val="EndnoteText"))
        paragraph.add_run()._r.append(OxmlElement("w:endnoteRef"))  # noqa: SLF001
        paragraph.add_run("\t")
        add_words(paragraph, Words(f"{printable(source.grade)} ", strong=True))
        for inline in source_line(source):
            if isinstance(inline, Link):
                add_link(paragraph, self._part, printable(inline.text), inline.address)
            elif isinstance(inline, Words):
                add_words(paragraph, Words(printable(inline.text), inline.strong, inline.slanted))
        return made


def _new_part(word: Document, root: Any) -> XmlPart:
    """The part that holds them, in the place of one that a template brought."""
    for key, relation in list(word.part.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.ENDNOTES:
            del word.part.rels[key]
    part = XmlPart(PackURI("/word/endnotes.xml"), _KIND, root, word.part.package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.ENDNOTES)
    return part


def _number_in_figures(word: Document) -> None:
    """1, 2, 3 and not i, ii, iii, as Word has it for endnotes."""
    settings = word.settings.element
    for old in settings.findall(qn("w:endnotePr")):
        settings.remove(old)
    kind = OxmlElement("w:endnotePr")
    kind.append(element("w:numFmt", val="decimal"))
    kind.extend([element("w:endnote", id="-1"), element("w:endnote", id="0")])
    before = settings.find(qn("w:compat"))
    if before is not None:
        before.addprevious(kind)
    else:
        settings.append(kind)
    for section in word.sections:
        own = OxmlElement("w:endnotePr")
        own.append(element("w:numFmt", val="decimal"))
        properties = section._sectPr  # noqa: SLF001
        for old in properties.findall(qn("w:endnotePr")):
            properties.remove(old)
        references = [each for each in properties if each.tag in {qn("w:headerReference"), qn("w:footerReference")}]
        at = properties.index(references[-1]) + 1 if references else 0
        properties.insert(at, own)
