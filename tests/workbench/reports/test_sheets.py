"""PDF, slides and workbook, each read again by another library."""

import io
import zipfile

import pikepdf
import pptx
import pypdfium2
import pytest
from openpyxl import load_workbook

from tests.rich_report import HOSTILE


@pytest.fixture
def pages(written):
    pdf = pypdfium2.PdfDocument(written(".pdf"))
    yield pdf
    pdf.close()


def _text(page):
    words = page.get_textpage()
    try:
        return words.get_text_range().replace("\r\n", "\n")
    finally:
        words.close()


def test_every_page_of_a_pdf_has_its_marks_above_and_below_and_its_number(pages):
    texts = [_text(page) for page in pages]
    for at, text in enumerate(texts, 1):
        assert text.count("TLP:AMBER+STRICT") == 2
        assert text.count("EXERCISE") == 2
        assert f"Page {at} of {len(texts)}" in text


def test_a_pdf_can_be_searched_and_says_which_signs_it_lacks(pages):
    whole = "\n".join(_text(page) for page in pages)
    assert "There are about 1,200 in Iraq [1, 2] and about 900 (was about 1,100) in Syria" in whole
    assert f"{HOSTILE} <script>alert(1)</script>" in whole
    assert "U+5175 CJK UNIFIED IDEOGRAPH-5175" in " ".join(whole.split())


def test_a_pdf_has_bookmarks_links_and_facts(pages, written):
    assert [(mark.level, mark.get_title()) for mark in pages.get_toc()] == [
        (0, "Key judgement"), (1, "What is known"), (1, "Who says it"), (0, "Annex of sources"),
    ]  # fmt: skip
    facts = pages.get_metadata_dict()
    assert (facts["Title"], facts["Author"]) == ("US forces in Iraq have halved", "Desk for the Levant")
    assert facts["CreationDate"] == facts["ModDate"] == "D:20251102000000Z"
    with pikepdf.open(io.BytesIO(written(".pdf"))) as pdf:
        links = [link for page in pdf.pages for link in page.obj.get("/Annots", [])]
        assert sum("/Dest" in link for link in links) >= 10
        assert "https://example.org/~desk/a?b=1&c=2" in {str(link.A.URI) for link in links if "/A" in link}


def test_a_pdf_brings_its_typefaces_draws_its_charts_and_can_be_read_aloud(written, rich):
    with pikepdf.open(io.BytesIO(written(".pdf"))) as pdf:
        things = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream)]
        faces = [thing for thing in things if thing.get("/Type") == "/FontDescriptor"]
        assert len(faces) >= 4
        assert all("/FontFile2" in face for face in faces)
        assert not [thing for thing in things if thing.get("/Subtype") == "/Image"]
        assert sum(thing.get("/Subtype") == "/Form" and "/BBox" in thing for thing in things) >= 2
        elements = [thing for thing in things if thing.get("/Type") == "/StructElem"]
        kinds = [str(element.S)[1:] for element in elements]
        assert (kinds.count("H1"), kinds.count("H2"), kinds.count("H3")) == (1, 2, 2)
        assert (kinds.count("Table"), kinds.count("TR"), kinds.count("Figure")) == (2, 7, 2)
        told = [str(element.Alt) for element in elements if element.S == "/Figure"]
        assert all(words.startswith("Chart of claimed force levels") for words in told)
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.MarkInfo.Marked


def test_what_is_marked_on_a_page_is_named_in_the_structure(written):
    with pikepdf.open(io.BytesIO(written(".pdf"))) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        for at, page in enumerate(pdf.pages):
            marks = [operands for operands, operator in pikepdf.parse_content_stream(page) if str(operator) == "BDC"]
            assert [int(operands[1].MCID) for operands in marks] == list(range(len(numbers[2 * at + 1])))


def _words(slide):
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


@pytest.fixture
def slides(written):
    return list(pptx.Presentation(io.BytesIO(written(".pptx"))).slides)


def test_slides_have_titles_of_their_own_and_marks_on_each(slides):
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles == [
        "US forces in Iraq have halved", "Key judgement", "What is known",
        "Figure 1. US forces in Iraq have fallen by half",
        "Figure 2. And so they have in Syria", "Table 1. Claims", "Table 2. Hypotheses", "Annex of sources",
    ]  # fmt: skip
    assert all(_words(slide).count("TLP:AMBER+STRICT") == 2 for slide in slides)


def test_a_slide_tells_its_chart_in_words_and_has_its_numbers_in_the_notes(slides):
    figure = slides[3]
    picture = next(shape for shape in figure.shapes if shape.shape_type == 13)
    assert picture._element.nvPicPr.cNvPr.get("descr").startswith("Chart of claimed force levels")
    assert any("Bands are computed" in words for words in _words(figure))
    notes = figure.notes_slide.notes_text_frame.text
    assert "C-001\tUS in Iraq\t1 Feb 2025\tabout 2,000, observed, level" in notes


def test_tables_are_tables_on_slides_too(slides):
    table = next(shape.table for shape in slides[5].shapes if shape.has_table)
    assert [cell.text for cell in table.rows[1].cells] == ["C-001", HOSTILE, "2,000", "[1]"]


@pytest.fixture
def book(written):
    return load_workbook(io.BytesIO(written(".xlsx")))


def test_a_workbook_has_a_sheet_a_series_and_one_for_claims_tables_and_sources(book):
    assert book.sheetnames == ["Report", "1 US in Iraq", "2 US in Syria", "Claims", "Table 1", "Table 2", "Sources"]
    rows = list(book["1 US in Iraq"].iter_rows(values_only=True))
    assert rows[1][:7] == (rows[1][0], 2000, 200, 200, 1800, 2200, "C-001")
    assert rows[3][:7] == (rows[3][0], 1000, 0, 0, None, 1000, "C-003")
    assert book["Table 1"]["C2"].value == 2000
    assert [row[0] for row in book["Sources"].iter_rows(min_row=2, values_only=True)] == [1, 2, 3, 4, 5, 6, 7]


def test_a_series_has_a_chart_with_its_ranges(book, written):
    assert len(book["1 US in Iraq"]._charts) == 1
    with zipfile.ZipFile(io.BytesIO(written(".xlsx"))) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert "<c:errBars>" in chart
    assert "'1 US in Iraq'!$D$2:$D$4" in chart
    assert chart.count("<c:ser>") == 4


def test_nothing_in_a_workbook_is_a_formula_or_becomes_one_when_it_is_edited(book):
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert not [cell for cell in cells if cell.data_type == "f"]
    risky = [cell for cell in cells if cell.value.startswith(("=", "+", "-", "@"))]
    assert len(risky) >= 4
    assert all(cell.quotePrefix for cell in risky)
