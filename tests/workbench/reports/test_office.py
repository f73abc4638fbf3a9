"""LibreOffice opens what is written: `pytest --office tests/workbench/reports/test_office.py`, ten seconds."""

import shutil
import subprocess

import pypdfium2
import pytest

from tests.rich_report import ARABIC, HOSTILE

pytestmark = pytest.mark.office


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """The pages of each file as LibreOffice lays them out, as text; one run of it for all."""
    from tests.rich_report import rich_document
    from workbench.reports.export import report_bytes

    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    folder = tmp_path_factory.mktemp("office")
    endings = (".docx", ".pptx", ".xlsx")
    files = [folder / f"{ending[1:]}{ending}" for ending in endings]
    for ending, file in zip(endings, files, strict=True):
        file.write_bytes(report_bytes(rich_document(), ending))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {ending: _texts(folder / f"{ending[1:]}.pdf") for ending in endings}


def _texts(path):
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pdf]
    finally:
        pdf.close()


def test_a_word_report_has_its_marks_captions_and_notes(opened):
    *pages, last = opened[".docx"]
    assert all(page.count("TLP:AMBER+STRICT") == 2 for page in pages)
    assert "TLP:AMBER+STRICT" in last
    whole = "\n".join([*pages, last])
    assert f"Page 1 of {len(pages) + 1}" in whole
    assert "Figure 2. And so they have in Syria" in whole
    assert "Table 2. Hypotheses" in whole
    assert [f"\n{at} B2 Tigris Post, “Story" in f"\n{last}" for at in range(1, 8)] == [True] * 7
    assert HOSTILE in whole
    assert ARABIC.split()[0] in whole or ARABIC.split()[0][::-1] in whole


def test_every_slide_is_laid_out_with_its_marks(opened):
    assert len(opened[".pptx"]) == 8
    assert all(page.count("TLP:AMBER+STRICT") == 2 for page in opened[".pptx"])


def test_every_sheet_of_a_workbook_prints_on_pages_with_the_mark_and_runs_nothing(opened):
    pages = opened[".xlsx"]
    assert len(pages) == 7
    assert all("TLP:AMBER+STRICT" in page for page in pages)
    assert any("@SUM(A1)" in page for page in pages)
    assert not any("#NAME?" in page or "Err:" in page for page in pages)
