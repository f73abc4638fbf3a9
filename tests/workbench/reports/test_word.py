"""A Word report has styles, captions and notes that Word keeps in order; a template is used, and looked at first."""

import io
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from db.errors import WorkbenchError
from tests.documents import zipped
from workbench.incoming.docx import read
from workbench.reports.around import first_cited, with_annex
from workbench.reports.docx import docx_bytes


def _word(written):
    return docx.Document(io.BytesIO(written(".docx")))


def _part(raw, name):
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return archive.read(name).decode()


def test_headings_captions_and_lists_have_words_own_styles(written):
    named = [paragraph.style.name for paragraph in _word(written).paragraphs]
    assert named[:3] == ["Title", "Subtitle", "Muster note"]
    assert [name for name in named if name.startswith("Heading")] == [
        "Heading 1",
        "Heading 2",
        "Heading 2",
        "Heading 1",
    ]
    assert named.count("Caption") == 4
    assert (named.count("List Bullet"), named.count("List Number")) == (2, 2)


def test_captions_count_themselves(written):
    fields = [code.text.strip() for code in _word(written).element.iter(qn("w:instrText"))]
    assert [field for field in fields if field.startswith("SEQ")] == ["SEQ Figure \\* ARABIC"] * 2 + [
        "SEQ Table \\* ARABIC"
    ] * 2


def test_every_source_is_an_endnote_and_every_later_mention_follows_it(written, rich):
    word, notes = _word(written), _part(written(".docx"), "word/endnotes.xml")
    numbers = [int(mark.get(qn("w:id"))) for mark in word.element.iter(qn("w:endnoteReference"))]
    assert numbers == first_cited(with_annex(rich)) == [1, 2, 3, 4, 5, 6, 7]
    assert notes.count("<w:endnoteRef/>") == 7
    names = {mark.get(qn("w:name")) for mark in word.element.iter(qn("w:bookmarkStart"))}
    followed = {code.text.split()[1] for code in word.element.iter(qn("w:instrText")) if "NOTEREF" in code.text}
    assert {"source_1", "source_2"} <= followed <= names
    assert '<w:numFmt w:val="decimal"/>' in _part(written(".docx"), "word/settings.xml")


def test_another_reader_finds_the_words_and_the_notes(written):
    article = next(read(written(".docx"), "report.docx"))
    assert article.title == "US forces in Iraq have halved"
    assert "There are about 1,200 in Iraq [" in article.text.body
    assert "Tigris Post, “Story 7”, 1 October 2025." in article.text.body


def test_marks_and_page_numbers_stand_on_every_page(written):
    section = _word(written).sections[0]
    assert not section.different_first_page_header_footer
    for running in (section.header, section.footer):
        line = running.paragraphs[0]
        assert "EXERCISE" in line.text
        mark = next(run for run in line.runs if "TLP:AMBER+STRICT" in run.text)
        assert mark.font.size.pt >= 12
        assert str(mark.font.color.rgb) == "FFC000"
        assert mark._r.rPr.find(qn("w:shd")).get(qn("w:fill")) == "000000"
    codes = [code.text.strip() for code in section.footer._element.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]


def test_tables_repeat_their_header_and_charts_have_their_alt_text(written, rich):
    word = _word(written)
    assert [len(table.rows) for table in word.tables] == [4, 3]
    assert all(table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in word.tables)
    told = [shape._inline.docPr.get("descr") for shape in word.inline_shapes]
    assert [words[:30] for words in told] == ["Chart of claimed force levels,"] * 2
    assert word.tables[1].cell(2, 1)._tc.tcPr.find(qn("w:shd")).get(qn("w:fill")) == "93B6BC"


def test_a_number_that_has_changed_has_a_remark_beside_it(written):
    remarks = list(_word(written).comments)
    assert [remark.text for remark in remarks] == [
        "It was about 1,100 when it was last looked at here: pooled level, US in Syria, on 1 Oct 2025."
    ]
    assert remarks[0].timestamp.isoformat()[:10] == "2025-11-02"


def test_the_file_says_what_it_is_and_nothing_of_the_machine(written):
    facts = _word(written).core_properties
    assert (facts.title, facts.author, facts.language) == ("US forces in Iraq have halved", "Desk for the Levant", "en")
    assert facts.created.isoformat()[:10] == facts.modified.isoformat()[:10] == "2025-11-02"
    with zipfile.ZipFile(io.BytesIO(written(".docx"))) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in archive.namelist() if "thumbnail" in name]


@pytest.fixture
def template():
    """A house's own template: its style, its page, its header, and text that is not to be taken."""
    word = docx.Document()
    word.styles["Heading 1"].font.name = "House Sans"
    word.add_paragraph("Type your text here")
    word.sections[0].page_width, word.sections[0].left_margin = Mm(216), Mm(40)
    word.sections[0].header.paragraphs[0].text = "Office of Levels"
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def test_a_template_gives_its_styles_page_and_header(rich, template, charts_drawn_once):
    made = docx.Document(io.BytesIO(docx_bytes(rich, template)))
    assert made.styles["Heading 1"].font.name == "House Sans"
    assert round(made.sections[0].left_margin.mm) == 40
    lines = [paragraph.text for paragraph in made.sections[0].header.paragraphs]
    assert "TLP:AMBER+STRICT" in lines[0]
    assert lines[1] == "Office of Levels"
    assert "Type your text here" not in [paragraph.text for paragraph in made.paragraphs]
    assert "Caption" in {paragraph.style.name for paragraph in made.paragraphs}


def _with(template, name, content):
    with zipfile.ZipFile(io.BytesIO(template)) as archive:
        return zipped({part: archive.read(part) for part in archive.namelist()} | {name: content})


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("word/vbaProject.bin", b"x", "brings macros"),
        ("word/embeddings/oleObject1.bin", b"x", "brings macros"),
        ("word/styles.xml", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "declares entities"),
        (
            "word/_rels/settings.xml.rels",
            b'<Relationships><Relationship Type="http://x/attachedTemplate" Target="http://x"/></Relationships>',
            "refers to another file",
        ),
        ("word/big.xml", b" " * 30_000_000, "made to do harm"),
    ],
)
def test_a_template_that_may_do_harm_is_refused(rich, template, name, content, why):
    with pytest.raises(WorkbenchError, match=why):
        docx_bytes(rich, _with(template, name, content))


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04 no archive", zipped({"mimetype": "text"})])
def test_a_template_that_is_none_is_refused(rich, raw):
    with pytest.raises(WorkbenchError, match="no Word document that can be read"):
        docx_bytes(rich, raw)
