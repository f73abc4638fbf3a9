"""The articles go out as RIS, BibTeX and CSL-JSON, and come in again as they were."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import WorkbenchError
from workbench.articles import add_articles
from workbench.citing.articles import article_items
from workbench.citing.dates import csl_date, iso_day
from workbench.citing.names import name_words, names_of
from workbench.dates import read_typed_date
from workbench.exchange.bibtex import as_bibtex
from workbench.exchange.ris import as_ris
from workbench.exporting import export
from workbench.incoming import IncomingArticle
from workbench.incoming.bibtex import read as read_bibtex
from workbench.incoming.csl import read as read_csl
from workbench.incoming.formats import BIBTEX, CSL, RIS, format_of
from workbench.incoming.item import Item
from workbench.incoming.ris import read as read_ris
from workbench.texts import prepare_text

_FORMS = {"ris": (read_ris, RIS), "bibtex": (read_bibtex, BIBTEX), "csl-json": (read_csl, CSL)}
_ODD = "50 % & more: {braces}, $2,000_and ~ ^ \\ #1 -- ''quoted'' <b>“Jéan Röe”</b> 兵力"


@pytest.fixture
def listed(new_project):
    """A project with three articles: whole, odd, and one of which little is known."""
    with new_project() as project:
        with project.edit("Add") as session:
            add_articles(
                session,
                [
                    IncomingArticle(
                        title="Force in Iraq is cut", text=prepare_text("Fewer than 2,000 stay."), outlet="Gulf Ledger",
                        byline="Rana Aziz, John Q. Doe Jr.", published=read_typed_date("2025-10-01"),
                        url="https://tigris.example/~rana/1?a=1&b=2_3", language="en",
                    ),
                    IncomingArticle(
                        title=_ODD, text=prepare_text("Second."), outlet="Röe & Söhne", byline="Defence Desk",
                        published=read_typed_date("2024-05"),
                    ),
                    IncomingArticle(title="Little is known", text=prepare_text("Third.")),
                ],
            )  # fmt: skip
        yield project


@pytest.mark.parametrize("name", _FORMS)
def test_what_goes_out_comes_in_as_it_was(name, listed, tmp_path):
    out = tmp_path / "list.any"
    with listed.read() as session:
        assert "the texts of 3 articles" in export(session, name, out)[0]
    read, form = _FORMS[name]
    found = {article.title: article for article in read(out.read_bytes(), "list")}
    assert format_of(Item("list.any", raw=out.read_bytes())) is form
    whole, odd, little = found["Force in Iraq is cut"], found[_ODD], found["Little is known"]
    assert (whole.outlet, whole.byline) == ("Gulf Ledger", "Rana Aziz, John Q. Doe Jr.")
    assert (whole.url, whole.language) == ("https://tigris.example/~rana/1?a=1&b=2_3", "en")
    assert whole.published.edtf == "2025-10-01"
    assert (odd.outlet, odd.byline, odd.published.edtf) == ("Röe & Söhne", "Defence Desk", "2024-05")
    assert (little.outlet, little.byline, little.published, little.url) == (None, None, None, None)


@pytest.mark.parametrize("name", _FORMS)
def test_the_same_project_gives_the_same_list(name, listed, tmp_path):
    with listed.read() as session:
        for file in ("a", "b"):
            export(session, name, tmp_path / file)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_csl_json_is_what_processors_take(listed, tmp_path):
    with listed.read() as session:
        export(session, "csl-json", tmp_path / "list.json")
        ids = list(article_items(session))
    items = json.loads((tmp_path / "list.json").read_text("utf-8"))
    whole = next(item for item in items if item["title"] == "Force in Iraq is cut")
    assert whole["author"] == [
        {"family": "Aziz", "given": "Rana"}, {"family": "Doe", "given": "John Q.", "suffix": "Jr."},
    ]  # fmt: skip
    assert whole["issued"] == {"date-parts": [[2025, 10, 1]]}
    assert [item["id"] for item in items] == [str(row) for row in ids]


@pytest.mark.parametrize(
    ("edtf", "made", "iso"),
    [
        ("2025-10-01", {"date-parts": [[2025, 10, 1]]}, "2025-10-01"),
        ("2025-10", {"date-parts": [[2025, 10]]}, "2025-10"),
        ("2025", {"date-parts": [[2025]]}, "2025"),
        ("2025~", {"date-parts": [[2025]], "circa": True}, "2025"),
        ("2025-01-05/2025-02-03", {"date-parts": [[2025, 1, 5], [2025, 2, 3]]}, "2025-01-05"),
        ("../2025-09-30", {"date-parts": [[2025, 9, 30]], "circa": True}, "2025-09-30"),
    ],
)
def test_dates_are_as_fine_as_they_are_known(edtf, made, iso):
    assert csl_date(read_typed_date(edtf)) == made
    assert iso_day(made) == iso


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Rana Aziz and John Q. Doe", ["Rana|Aziz", "John Q.|Doe"]),
        ("Kees van der Berg & Ana de la Cruz", ["Kees|van der Berg", "Ana|de la Cruz"]),
        ("Reuters", ["Reuters"]),
        ("Tigris Post staff", ["Tigris Post staff"]),
        ("A. Analyst, Jr.", ["A.|Analyst"]),
        ("", []),
    ],
)
def test_bylines_are_parted_into_names(byline, names):
    assert [name.get("literal") or f"{name['given']}|{name['family']}" for name in names_of(byline)] == names


_WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40)


@settings(max_examples=20, deadline=None)
@given(title=_WORDS.filter(str.strip), outlet=_WORDS.filter(str.strip))
def test_any_words_survive_ris_and_bibtex(title, outlet):
    title, outlet = " ".join(title.split()), " ".join(outlet.split())
    item = {"id": "1", "type": "article-newspaper", "title": title, "container-title": outlet}
    for written, read in ((as_ris([item]), read_ris), (as_bibtex([item]), read_bibtex)):
        (found,) = read(written.encode(), "list")
        assert (found.title, found.outlet) == (title, outlet)


@pytest.mark.parametrize(
    "raw", ["[" * 100_000, "{}", "[1, 2]", '[{"type": "book"}]', '{"title": 5', '[{"title": {"a": 1}, "type": "book"}]']
)
def test_csl_json_that_is_none_is_refused_in_one_sentence(raw):
    with pytest.raises(WorkbenchError, match="Export the list anew, as CSL-JSON"):
        list(read_csl(raw.encode(), "list.json"))


def test_csl_json_as_others_write_it_is_read():
    raw = """[{"type": "article-newspaper", "title": ["Force cut"], "container-title": ["Tigris Post"],
      "author": [{"given": "Rana", "family": "Aziz"}, {"literal": "Desk"}, "odd"], "issued": {"raw": "2025/10/01"},
      "URL": "javascript:alert(1)", "id": 7}, {"no": "title"}]"""
    (found,) = read_csl(raw.encode(), "list.json")
    assert (found.title, found.outlet, found.byline, found.url) == ("Force cut", "Tigris Post", "Rana Aziz, Desk", None)
    assert found.published.edtf == "2025-10-01"
    assert name_words({"family": "Berg", "given": "Kees", "non-dropping-particle": "van den"}) == "Kees van den Berg"
