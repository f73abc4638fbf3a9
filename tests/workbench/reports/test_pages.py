"""HTML and Markdown: whole pages that say what stands where, fetch nothing and run nothing."""

import re
from itertools import pairwise

from lxml import html
from markdown_it import MarkdownIt

from tests.rich_report import HOSTILE, LONG, SCRIPT


def _page(written):
    return html.fromstring(written(".html"))


def test_a_page_has_its_language_landmarks_and_headings_in_order(written):
    page = _page(written)
    assert page.get("lang") == "en"
    assert [len(page.findall(f"body/{mark}")) for mark in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]
    levels = [int(heading.tag[1]) for heading in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_table_says_what_its_columns_and_rows_are(written):
    tables = _page(written).findall(".//table")
    assert len(tables) == 4  # two of the report, two behind its figures
    for table in tables:
        assert table.findtext("caption")
        assert all(head.get("scope") == "col" for head in table.findall("thead/tr/th"))
        assert all(row[0].get("scope") == "row" for row in table.findall("tbody/tr"))


def test_every_chart_is_told_in_words_and_has_its_table_behind_it(written, rich):
    page = _page(written)
    figures = page.findall(".//figure")
    assert [figure.findtext("figcaption")[:9] for figure in figures] == ["Figure 1.", "Figure 2."]
    for figure in figures:
        drawing = figure.find("svg")
        assert drawing.get("role") == "img"
        title, description = (page.get_element_by_id(name) for name in drawing.get("aria-labelledby").split())
        assert title.text.startswith("Figure")
        assert description.text.startswith("Chart of claimed force levels")
        assert len(figure.findall("details//tbody/tr")) == 3


def test_every_name_on_the_page_is_its_own_and_every_link_within_it_leads_somewhere(written):
    page = _page(written)
    names = page.xpath("//@id")
    assert len(names) == len(set(names))
    within = [address for address in page.xpath("//@href") if address.startswith("#")]
    assert len([address for address in within if address.startswith("#source-")]) >= 10
    assert {address[1:] for address in within} <= set(names)


def test_nothing_on_the_page_is_fetched_or_run(written):
    page, raw = _page(written), written(".html").decode()
    assert not list(page.iter("script", "iframe", "object", "link", "img"))
    assert not page.xpath("//@src")
    assert not [name for name in page.xpath("//@*") if str(name).startswith("javascript:")]
    assert not re.findall(r"url\((?!#|\"data:)", raw)
    assert SCRIPT in page.text_content()


def test_the_handling_mark_stands_above_below_and_on_every_printed_page(written):
    page, raw = _page(written), written(".html").decode()
    marks = page.xpath("//p[@class='handling']/span")
    assert [(mark.text, mark.get("class")) for mark in marks] == [("TLP:AMBER+STRICT", "AMBER")] * 2
    for edge in ("top", "bottom"):
        assert f'@{edge}-right {{ content: "TLP:AMBER+STRICT"' in raw


def test_a_number_that_has_changed_says_so(written):
    assert _page(written).xpath("//span[@class='was']/text()") == ["(was about 1,100)"]


def test_markdown_is_read_as_it_was_meant_and_none_of_the_projects_words_as_markup(written):
    text = written(".md").decode()
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    kinds = [token.type for token in tokens]
    assert kinds.count("table_open") == 4
    assert kinds.count("ordered_list_open") == 1
    assert kinds.count("bullet_list_open") == 1
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", "h2", "h3", "h3", "h2"]
    inline = [child for token in tokens for child in token.children or ()]
    assert not [token for token in [*tokens, *inline] if token.type.startswith("html")]
    assert [child.attrs["src"][:22] for child in inline if child.type == "image"] == ["data:image/png;base64,"] * 2
    words = "".join(child.content for child in inline if child.type == "text")
    assert f"{HOSTILE} {SCRIPT}" in words
    assert "![x](http://x) **not bold**" in words
    assert LONG in words
    assert text.startswith("**TLP:AMBER+STRICT · EXERCISE**")
