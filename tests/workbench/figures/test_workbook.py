"""The numbers of a figure as a workbook and as tables, read back by another library; the same bytes each time."""

import io
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook

from workbench.figures.content import Bands, Panel
from workbench.figures.export import export_figure, render
from workbench.figures.wording import draft_content
from workbench.figures.workbook import numbers_xlsx


@pytest.fixture
def content(make_mark):
    days = tuple(date(2025, 1, 1) + timedelta(30 * at) for at in range(6))
    level = (1500.0,) * 6
    bands = Bands(days, *[level] * 7, known_until=days[3], label="about 1,500")
    panel = Panel("Iraq", "US forces", (make_mark(quote="=HYPERLINK(1)"),), (), bands=bands)
    return draft_content([panel], date(2026, 1, 1), made_with="Muster", project_state="abc")


def test_the_workbook_has_marks_levels_sources_and_words(content):
    book = load_workbook(io.BytesIO(numbers_xlsx(content)))
    assert book.sheetnames == ["Marks", "Pooled", "Sources", "About"]
    pooled = list(book["Pooled"].iter_rows(values_only=True))
    assert pooled[1][:6] == ("Iraq", "US forces", None, "total", "2025-01-01", 1500)
    assert [row[-1] for row in pooled[1:]] == ["no"] * 4 + ["yes"] * 2
    assert dict(book["About"].iter_rows(values_only=True))["Title"] == content.title


def test_nothing_in_it_is_a_formula(content):
    book = load_workbook(io.BytesIO(numbers_xlsx(content)))
    cells = [cell for row in book["Marks"].iter_rows() for cell in row if cell.value == "=HYPERLINK(1)"]
    assert [cell.data_type for cell in cells] == ["s"] or [cell.data_type for cell in cells] == ["inlineStr"]


@pytest.mark.parametrize("suffix", [".svg", ".pdf", ".png", ".xlsx"])
def test_the_same_figure_gives_the_same_bytes(content, suffix, tmp_path):
    first, second = tmp_path / f"one{suffix}", tmp_path / f"two{suffix}"
    export_figure(content, first)
    export_figure(content, second)
    assert first.read_bytes() == second.read_bytes()


def test_tables_beside_the_picture_are_the_marks_and_the_pooled_levels(content, tmp_path):
    written = export_figure(content, tmp_path / "iraq.svg")
    assert [path.name for path in written] == ["iraq.svg", "iraq.csv", "iraq-pooled.csv"]
    assert (
        (tmp_path / "iraq-pooled.csv").read_text("utf-8").splitlines()[1].startswith("Iraq,US forces,,total,2025-01-01")
    )
    bare = replace(content, panels=(replace(content.panels[0], bands=None),))
    assert [path.name for path in export_figure(bare, tmp_path / "bare.png")] == ["bare.png", "bare.csv"]


def test_letters_are_text_or_shapes(content):
    assert b"<text" in render(content, ".svg")
    assert b"<text" not in render(content, ".svg", outlines=True)


def test_a_web_picture_is_850_px_wide(content):
    width = int.from_bytes(render(content, ".png", "web")[16:20], "big")
    assert width == 850
    svg = render(content, ".svg", "web").decode()
    size = dict(re.findall(r'\b(width|height)="(\d+)"', svg[: svg.index(">", svg.index("<svg"))]))
    left, top, across, down = map(float, re.search(r'viewBox="([^"]+)"', svg)[1].split())
    assert (left, top, size["width"]) == (0, 0, "850")
    assert int(size["height"]) == pytest.approx(850 * down / across, abs=1)


def test_words_that_no_cell_can_hold_are_cut_and_strange_signs_left_out(content):
    strange = replace(content, title="\x00T" * 300, note="\ud800" + "n" * 40_000, alt_text="\ufffe🪖")
    book = load_workbook(io.BytesIO(numbers_xlsx(strange)))
    about = dict(book["About"].iter_rows(values_only=True))
    assert about["Note"] == "n" * 32_767
    assert about["Alt text"] == "🪖"
    assert book.properties.title == "T" * 255


def test_the_settings_of_the_model_are_in_every_file(content):
    pooled = replace(content.panels[0], bands=replace(content.panels[0].bands, settings="model 7, one setting"))
    said = replace(content, panels=(pooled,))
    assert "Pooled with model 7, one setting" in " ".join(render(said, ".svg").decode().split())
    assert b"Pooled with model 7" in render(said, ".png")
    about = dict(load_workbook(io.BytesIO(numbers_xlsx(said)))["About"].iter_rows(values_only=True))
    assert about["Pooled with"] == "model 7, one setting"
