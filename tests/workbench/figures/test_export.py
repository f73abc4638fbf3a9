"""Exported files hold text as text, their fonts, their alt text and their numbers, and come out the same each time."""

import csv
import hashlib
import pickle
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from db.errors import WorkbenchError
from db.values import AsOf, Bound, Modality, Quantity
from workbench.figures.export import export_figure

SVG = "{http://www.w3.org/2000/svg}"
STRANGE = "Alt & <text> with 🚨, \x00 a null, \x0b a tab, \ufffe and $x$"
_EXPORT = """
import pickle, sys
from pathlib import Path
from workbench.figures.export import export_figure
content = pickle.loads(Path(sys.argv[1]).read_bytes())
for suffix in ("svg", "pdf", "png"):
    export_figure(content, Path(sys.argv[2]) / f"figure.{suffix}")
"""


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_the_same_figure_gives_the_same_bytes_in_another_process(real_figure, tmp_path):
    (tmp_path / "content").write_bytes(pickle.dumps(real_figure))
    exported = []
    for run in ("one", "two"):
        folder = tmp_path / run
        folder.mkdir()
        command = [sys.executable, "-c", _EXPORT, str(tmp_path / "content"), str(folder)]
        subprocess.run(command, check=True, cwd=Path(__file__).resolve().parents[3])
        exported.append(digests(folder))
    assert exported[0] == exported[1]
    assert list(exported[0]) == ["figure.csv", "figure.pdf", "figure.png", "figure.svg"]


def test_an_svg_has_real_text_named_marks_and_its_alt_text(figure_of, make_mark, tmp_path):
    content = replace(figure_of(make_mark(label="C-061"), handling="TLP:AMBER"), alt_text=STRANGE)
    picture, _ = export_figure(content, tmp_path / "figure.svg")
    root = ET.fromstring(picture.read_text())  # noqa: S314 - our own file
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert {"TLP:AMBER", "Note.", "1,500"} <= set(texts)
    assert root.find(f"{SVG}title").text == content.title
    assert root.find(f"{SVG}desc").text == "Alt & <text> with 🚨,  a null,  a tab,  and $x$"
    (mark,) = (group for group in root.iter(f"{SVG}g") if group.get("id") == "C-061")
    assert mark.find(f"{SVG}title").text.startswith(
        "C-061: 1,500, level, observed, total present, 1 Jun 2025, grade B2"
    )
    assert "As known on 1 Oct 2025" in picture.read_text()


def test_ids_in_an_svg_are_unique(real_figure, tmp_path):
    picture, _ = export_figure(real_figure, tmp_path / "figure.svg")
    ids = re.findall(r'\bid="([^"]+)"', picture.read_text())
    assert len(ids) == len(set(ids))


def test_a_pdf_embeds_its_fonts_as_truetype(real_figure, tmp_path):
    raw = export_figure(real_figure, tmp_path / "figure.pdf")[0].read_bytes()
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", raw, re.DOTALL)
    plain = raw + b"".join(_inflated(stream) for stream in streams)
    assert b"/Type3" not in plain
    assert b"/FontFile2" in plain
    assert b"/CIDFontType2" in plain
    assert b"/Subject" in plain
    assert b"/CreationDate" not in plain


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


def test_a_png_has_300_dots_an_inch_and_its_alt_text(real_figure, tmp_path):
    picture, _ = export_figure(real_figure, tmp_path / "figure.png")
    with Image.open(picture) as image:
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        assert image.width == pytest.approx(183 / 25.4 * 300, abs=1)
        assert image.info["Description"] == real_figure.alt_text
        assert image.info["Title"] == real_figure.title


def test_the_numbers_stand_beside_the_figure_and_cannot_run(figure_of, make_mark, tmp_path):
    formulas = ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"]
    marks = [make_mark(source=formula) for formula in formulas]
    plan = make_mark(
        quantity=Quantity(bound=Bound.BELOW, high=2000.0),
        as_of=AsOf("[..2025-09-30]", None, date(2025, 9, 30)),
        modality=Modality.PLANNED,
        articles=5,
        quote="a quote, with “signs” 🪖",
    )
    _, table = export_figure(figure_of(*marks, plan), tmp_path / "figure.svg")
    with table.open(encoding="utf-8", newline="") as file:
        *rows, last = csv.DictReader(file)
    assert [row["source"] for row in rows] == [f"'{formula.strip()}" for formula in formulas]
    expected = {
        "place": "Iraq",
        "force": "US forces",
        "bound": "below",
        "low": "",
        "best": "",
        "high": "2000",
        "as_of": "[..2025-09-30]",
        "earliest": "",
        "latest": "2025-09-30",
        "known": "2025-10-01",
        "grade": "B2",
        "articles": "5",
        "quote": "a quote, with “signs” 🪖",
    }
    assert {name: last[name] for name in expected} == expected


@pytest.mark.parametrize("suffix", [".svg", ".pdf", ".png"])
def test_strange_words_and_an_empty_figure_can_be_exported(figure_of, make_mark, tmp_path, suffix):
    strange = replace(figure_of(make_mark()), title=STRANGE, note=STRANGE, alt_text=STRANGE, handling="TLP:RED")
    for content in (strange, figure_of(), replace(figure_of(), panels=())):
        for path in export_figure(content, tmp_path / f"figure{suffix}"):
            assert path.stat().st_size > 100


def test_another_ending_is_refused_with_the_three_that_work(figure_of, tmp_path):
    with pytest.raises(WorkbenchError, match=r"\.svg, \.pdf or \.png"):
        export_figure(figure_of(), tmp_path / "figure.gif")


def test_a_folder_that_is_not_there_is_named_and_nothing_is_left_behind(figure_of, tmp_path):
    with pytest.raises(WorkbenchError, match="nowhere"):
        export_figure(figure_of(), tmp_path / "nowhere" / "figure.svg")
    assert list(tmp_path.iterdir()) == []
