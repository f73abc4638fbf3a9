"""Codes against outlets, months and sources: what is counted, what is 0 and what is blank, and how it leaves."""

import csv
import io
import itertools

import openpyxl
import pytest

from db.errors import WorkbenchError
from workbench.articles import IncomingArticle, add_articles
from workbench.claims import add_claim, set_new_source
from workbench.codes.counts import Across, Counting
from workbench.codes.editing import code_typed, retire_code
from workbench.codes.leaving import export_codebook, export_matrix, heat_map
from workbench.codes.matrix import read_coding_matrix
from workbench.codes.passages import passages
from workbench.codes.shades import contrast, ink_on, seen_on, shade
from workbench.codes.tabled import matrix_csv, matrix_html, matrix_text
from workbench.dates import read_typed_day
from workbench.spans import put_code
from workbench.texts import prepare_text

_BODY = "The spokesman said nobody leaves. The wing stays at Harir, he said."


def _article(title, outlet, day):
    published = read_typed_day(day) if day else None
    return IncomingArticle(title=title, text=prepare_text(f"{_BODY} {title}"), outlet=outlet, published=published)


@pytest.fixture
def project(new_project):
    """Three codes in three articles of two outlets, January to April; one article has no date."""
    with new_project() as project:
        articles = [
            _article("One", "Tigris Post", "2025-01-03"),
            _article("Two", "=Delta", "2025-04-20"),
            _article("Three", "=Delta", None),
        ]
        with project.edit("Import") as session:
            one, two, three = add_articles(session, articles)
        with project.edit("Tag") as session:
            leaving, staying = (code_typed(session, name).id for name in ("Moves > Leaving", "Moves > Staying"))
            put_code(session, one.version_id, 23, 32, leaving)
            put_code(session, one.version_id, 34, 48, staying)
            put_code(session, two.version_id, 23, 32, leaving)
            put_code(session, two.version_id, 0, 32, leaving)
            put_code(session, three.version_id, 23, 32, leaving)
            claim = add_claim(session, two.article_id, two.version_id, 0, 33)
            set_new_source(session, claim.id, "The spokesman", "named_person")
            retire_code(session, code_typed(session, "Old").id, retired=True)
        yield project


def _table(project, across, counting=Counting.CODINGS, by=None):
    with project.read() as session:
        matrix = read_coding_matrix(session, across, counting, by)
    return {
        "": [column.title for column in matrix.columns],
        **{code.name: [matrix.count(code, column) for column in matrix.columns] for code in matrix.codes},
    }


def test_codings_are_counted_by_outlet_and_no_coding_is_nought(project):
    assert _table(project, Across.OUTLET) == {
        "": ["=Delta", "Tigris Post"],
        "Moves": [0, 0],
        "Leaving": [3, 1],
        "Staying": [0, 1],
    }
    assert _table(project, Across.OUTLET, Counting.ARTICLES)["Leaving"] == [2, 1]


def test_a_month_without_an_article_is_blank_and_not_nought(project):
    assert _table(project, Across.MONTH) == {
        "": ["Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025", "No month"],
        "Moves": [0, None, None, 0, 0],
        "Leaving": [1, None, None, 2, 1],
        "Staying": [1, None, None, 0, 0],
    }
    assert _table(project, Across.YEAR)["Leaving"] == [3, 1]


def test_a_coding_stands_with_the_sources_of_the_claims_it_shares_words_with(project):
    assert _table(project, Across.SOURCE) == {
        "": ["The spokesman", "Nobody named"],
        "Moves": [0, 0],
        "Leaving": [2, 2],
        "Staying": [0, 1],
    }


def test_only_the_codings_of_one_analyst_are_counted(project):
    assert _table(project, Across.OUTLET, by="A. Analyst")["Leaving"] == [3, 1]
    assert _table(project, Across.OUTLET, by="B. Other") == {"": [], "Moves": [], "Leaving": [], "Staying": []}


def test_the_codings_behind_a_cell_are_listed_with_their_article(project):
    with project.read() as session:
        matrix = read_coding_matrix(session, Across.OUTLET)
        leaving = next(code for code in matrix.codes if code.name == "Leaving")
        found = passages(session, matrix.cell(leaving.id, matrix.columns[0].key).codings)
    assert [(one.title, one.quote, one.made_by) for one in found] == [
        ("Two", _BODY[:32], "A. Analyst"),
        ("Two", _BODY[23:32], "A. Analyst"),
        ("Three", _BODY[23:32], "A. Analyst"),
    ]


def test_columns_beyond_a_page_become_one_that_counts_what_they_counted(project):
    with project.read() as session:
        matrix = read_coding_matrix(session, Across.MONTH).folded(3)
    assert [column.title for column in matrix.columns] == ["Earlier (3)", "Apr 2025", "No month"]
    leaving = next(code for code in matrix.codes if code.name == "Leaving")
    assert [matrix.count(leaving, column) for column in matrix.columns] == [1, 2, 1]
    assert matrix.total(leaving) == 4


def test_the_table_leaves_blank_what_is_blank_and_runs_nothing(project, tmp_path):
    with project.read() as session:
        matrix = read_coding_matrix(session, Across.OUTLET)
        months = read_coding_matrix(session, Across.MONTH)
        export_matrix(session, months, tmp_path / "months.xlsx")
    rows = list(csv.reader(io.StringIO(matrix_csv(matrix))))
    assert rows[0][0] == "code"
    assert rows[2] == ["Moves > Leaving", "3", "1", "4"]
    assert "<td" in matrix_html(matrix)
    assert matrix_text(months).splitlines()[2] == "Moves > Leaving\t1\t\t\t2\t1\t4"
    sheet = openpyxl.load_workbook(tmp_path / "months.xlsx")["Codes"]
    assert [cell.value for cell in sheet[3]] == ["Moves > Leaving", 1, None, None, 2, 1, 4]


@pytest.mark.parametrize("ending", [".svg", ".pdf", ".png"])
def test_the_heat_map_is_the_same_bytes_for_the_same_codings(project, tmp_path, ending):
    with project.read() as session:
        matrix = read_coding_matrix(session, Across.MONTH)
        for name in ("one", "two"):
            export_matrix(session, matrix, tmp_path / f"{name}{ending}")
        assert "Most: Leaving in Apr 2025: 2" in heat_map(session, matrix).words.alt_text
    one, two = ((tmp_path / f"{name}{ending}").read_bytes() for name in ("one", "two"))
    assert one == two
    if ending == ".svg":
        assert one.count(b">0</text>") == 7  # each nought is written, and the one of the key; blanks are not
        assert b"Leaving" in one


def test_another_ending_and_an_empty_matrix_are_refused(project, new_project, tmp_path):
    with project.read() as session:
        matrix = read_coding_matrix(session, Across.OUTLET)
        with pytest.raises(WorkbenchError, match=r"saved as \.csv, \.xlsx"):
            export_matrix(session, matrix, tmp_path / "codes.doc")
    with new_project() as empty, empty.read() as session:
        with pytest.raises(WorkbenchError, match="No words have a code yet"):
            export_matrix(session, read_coding_matrix(session, Across.MONTH), tmp_path / "codes.csv")
        with pytest.raises(WorkbenchError, match="There are no codes yet"):
            export_codebook(session, tmp_path / "codes.csv")


@pytest.mark.parametrize("ground", ["#FFFFFF", "#1C2021"])
def test_every_number_can_be_read_on_its_shade_and_more_is_never_paler(ground):
    shades = [shade(count, 40, "#0F5D69" if ground == "#FFFFFF" else "#6CC5D1", ground) for count in range(41)]
    assert all(contrast(ink_on(one), one) >= 4.5 for one in shades)
    steps = [contrast(one, ground) for one in shades]
    assert all(one < other for one, other in itertools.pairwise(steps))


@pytest.mark.parametrize("ground", ["#FFFFFF", "#1C2021"])
@pytest.mark.parametrize("colour", ["#3D2066", "#FFF59D", "#000000", "#FFFFFF", "#0F5D69"])
def test_a_codes_colour_can_be_seen_on_either_ground(colour, ground):
    assert contrast(seen_on(colour, ground), ground) >= 3
