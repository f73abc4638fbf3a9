"""What a Word document has and python-docx has no words for: fields, notes' marks, bookmarks, shades, alt texts."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from workbench.reports.document import Words
from workbench.reports.scripts import by_direction


def element(tag: str, **attributes: str) -> Any:
    """An element of WordprocessingML with its attributes, such as "w:shd" with fill="000000"."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def add_words(paragraph: Paragraph, words: Words) -> list[Run]:
    """Add words as runs, those from right to left marked so."""
    runs = []
    for text, leftwards in by_direction(words.text):
        run = paragraph.add_run(text)
        if words.strong:
            run.bold = True
        if words.slanted:
            run.italic = True
        if leftwards:
            run.font.rtl = True
            run.font.cs_bold, run.font.cs_italic = words.strong or None, words.slanted or None
        runs.append(run)
    return runs


def add_field(paragraph: Paragraph, instruction: str, shown: str) -> list[Run]:
    """Add a field that shows ``shown`` until it is renewed; returns the runs it is made of."""
    runs = [paragraph.add_run() for _ in range(5)]
    for at, kind in ((0, "begin"), (2, "separate"), (4, "end")):
        runs[at]._r.append(element("w:fldChar", fldCharType=kind))  # noqa: SLF001  the element behind a run
    code = element("w:instrText")
    code.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    code.text = f" {instruction} "
    runs[1]._r.append(code)  # noqa: SLF001
    runs[3].text = shown
    return runs


def bookmark(first: Any, last: Any, name: str, number: int) -> None:
    """Mark what stands from the element ``first`` to ``last`` with a name that fields can refer to."""
    first.addprevious(element("w:bookmarkStart", id=str(number), name=name))
    last.addnext(element("w:bookmarkEnd", id=str(number)))


def add_link(paragraph: Any, part: Any, words: str, address: str) -> None:
    """Add words that lead to an address; ``part`` is the part of the document that the paragraph stands in."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = OxmlElement("w:r")
    look = OxmlElement("w:rPr")
    look.append(element("w:rStyle", val="Hyperlink"))
    run.append(look)
    text = OxmlElement("w:t")
    text.text = words
    run.append(text)
    link.append(run)
    getattr(paragraph, "_p", paragraph).append(link)


def shade(cell_or_run: Any, fill: str) -> None:
    """Give a cell's or a run's properties a ground, as "000000"."""
    old = cell_or_run.find(qn("w:shd"))
    if old is not None:
        cell_or_run.remove(old)
    cell_or_run.append(element("w:shd", val="clear", color="auto", fill=fill.removeprefix("#")))


def describe(picture: Any, name: str, alt_text: str) -> None:
    """Give a picture that was just added its name and its alt text."""
    facts = picture._inline.docPr  # noqa: SLF001  python-docx has no other way to it
    facts.set("name", name)
    facts.set("descr", alt_text)
